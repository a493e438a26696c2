// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <QActionGroup>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>
#include <utility>

#include "app/compare/answer_panel.h"
#include "app/compare/distribution_panel.h"
#include "app/compare/honesty_dialog.h"
#include "app/compare/noise_bar.h"
#include "app/compare/outcome_panel.h"
#include "app/metrics/metrics_panel.h"
#include "app/run/load_watch.h"
#include "app/scenario/setup_panel.h"
#include "app/scenario/setup_strip.h"
#include "app/theme/button_role.h"
#include "app/theme/icons.h"
#include "app/window/chart_area.h"
#include "app/window/main_window.h"
#include "app/window/page.h"
#include "app/window/status_line.h"
#include "core/run/answer.h"
#include "core/run/captions.h"
#include "core/run/surroundings.h"
#include "core/run/until_quiet.h"

namespace interleave {

namespace {

/// By how much a run takes longer than its computing alone, usually.
constexpr double kWithWaits = 1.2;

constexpr Duration kBeforeProgressIsShown = std::chrono::milliseconds(300);

} // namespace

void MainWindow::run()
{
    start(1);
}

void MainWindow::runMany()
{
    start(m_setup.repeats());
}

/// The two models in turn, so that what else the computer does meets both alike.
void MainWindow::start(int repeats)
{
    if (m_controller->isBusy())
        return;
    const Estimate estimate = estimateFor(repeats);
    if (const std::optional<Error> refusal = refusalOf(estimate, memoryLeft())) {
        m_answer->setProblem(tr("These runs were not started."), toQString(m_words, refusal->message));
        emit settled();
        return;
    }
    statusBar()->clearMessage(); // of what was done before; it would cover what is said of this run
    if (const Message time = longTimeClause(estimate.time); !time.text.isEmpty())
        statusBar()->showMessage(tr("This will take %1 or longer. Esc stops it.").arg(toQString(m_words, time)));
    const Models models{&m_setup.model(Side::Above), &m_setup.model(Side::Below)};
    m_failed = false;
    m_lastGood = std::exchange(m_results, {.runs = {}, .models = models});
    m_fresh = {.runs = {}, .models = models};
    m_runningTotal = 2 * repeats;
    std::vector<RunRequest> requests;
    for (int repetition = 0; repetition < repeats; ++repetition) {
        for (const RunRequest& request : m_setup.requests())
            requests.push_back(request);
    }
    m_repeatNote.clear();
    showBusy(true);
    showRuns();
    m_controller->start(std::move(requests), {.live = repeats == 1 ? LiveView::On : LiveView::Off,
                                              .untilQuiet = m_setup.repeatsUntilQuiet() ? kRepeatsUntilQuiet : 0});
}

/// What is shown, as often as it was.
void MainWindow::runAgain()
{
    m_results.runs[0].size() > 1 ? runMany() : run();
}

void MainWindow::runUntilQuiet()
{
    m_untilQuietAction->setChecked(true);
    m_setup.setRepeatsUntilQuiet(true);
    runAgain();
}

void MainWindow::showRepeat(int repeat, int most)
{
    m_repeatNote = tr("Others disturbed the run: it is made again, %1 of %2 at most.").arg(repeat).arg(most);
    showSurroundings();
}

/// How busy others are, while that would show in a run, and what came of repeating.
void MainWindow::showSurroundings()
{
    QStringList sentences{m_repeatNote};
    if (const std::optional<Load>& load = m_loadWatch->load(); load && isBusy(*load))
        sentences.append(toQString(m_words, busySentence(*load)));
    sentences.removeAll(QString());
    m_surroundings->say(sentences.join(QLatin1Char(' ')));
}

/// The run below on more cores than there are, simulated.
void MainWindow::simulate(int cores)
{
    const Result<const ExecutionModel*> model = executionModelById("simulated");
    if (m_controller->isBusy() || !model)
        return;
    m_setup.setModel(Side::Below, *model.value());
    m_setup.setSetting(Side::Below, "simulated_cores", cores);
    run();
}

/// A question, empty charts, dashes for numbers: the same places for the same things as after a run.
void MainWindow::showBeforeRun()
{
    m_results = {.runs = {}, .models = {&m_setup.model(Side::Above), &m_setup.model(Side::Below)}};
    m_answer->setAnswer(tr("Which will be ready first?"), tr("Above: %1. Below: %2. Make a guess, then press Run both.")
                                                              .arg(toQString(m_words, m_setup.model(Side::Above).title),
                                                                   toQString(m_words, m_setup.model(Side::Below).title)));
    showRuns();
    showBusy(false);
}

void MainWindow::showRunning(int index, int total)
{
    m_runningIndex = index;
    m_isTooMuch = false;
    const bool isOneOfMany = total > 2;
    showWhichRun();
    if (isOneOfMany && index >= 2)
        return; // said already, and nothing flickers
    const ExecutionModel& model = *m_results.models[static_cast<std::size_t>(index % 2)];
    const QString headline = isOneOfMany       ? tr("Running both again and again: will it come out the same?")
                           : model.isSimulated ? tr("Simulating: %1").arg(toQString(m_words, model.title))
                                               : tr("Running: %1").arg(toQString(m_words, model.title));
    const QString detail =
        isOneOfMany ? tr("Real threads, on this computer. The bars are drawn when they are done, so that drawing "
                         "does not disturb them.")
        : model.isSimulated ? tr("Nothing is executed: what would happen is computed, in virtual time.")
                            : tr("Real threads, on this computer, measured as they run. The picture is drawn "
                                 "at most 10 times a second, so that it does not disturb them.");
    m_answer->setAnswer(headline, detail);
    showRuns();
}

/// The bars so far. Where there are too many to draw them in time, their place says so.
void MainWindow::showLive(int index, const RunPointer& soFar)
{
    if (soFar) {
        m_charts->setLive(static_cast<std::size_t>(index % 2), soFar);
        return;
    }
    m_isTooMuch = true;
    showRuns();
}

/// As many of each as were asked for: the same number as on the button, and as beside the results.
void MainWindow::showWhichRun()
{
    const QString text = m_runningIndex % 2 == 0 ? tr("Run %1 of %2, above") : tr("Run %1 of %2, below");
    m_progressText->setText(text.arg(m_runningIndex / 2 + 1).arg(m_runningTotal / 2));
}

void MainWindow::showProgress(double share, Duration elapsed)
{
    const bool isOneOfMany = m_runningTotal > 2;
    const bool show = elapsed >= kBeforeProgressIsShown || isOneOfMany || !m_progress->isHidden();
    m_progress->setVisible(show);
    m_progressText->setVisible(show);
    m_progress->setRange(0, 1000);
    if (isOneOfMany) {
        m_progress->setValue(static_cast<int>((m_runningIndex + share) * 1000 / m_runningTotal));
        showWhichRun();
        return;
    }
    m_progress->setValue(static_cast<int>(share * 1000));
    const QString text = m_runningIndex == 0 ? tr("Run above: %1") : tr("Run below: %1");
    m_progressText->setText(text.arg(QString::fromStdString(m_words.duration(elapsed / 1'000'000 * 1'000'000))));
}

void MainWindow::showEnded()
{
    m_runningIndex = -1;
    m_repeatNote = toQString(m_words, repeatsSentence(m_controller->repeats()));
    dropWhatWasCutShort();
    const bool isMeasured = !m_failed && !m_fresh.runs[0].empty(); // else it was stopped before anything had begun
    m_results = isMeasured ? m_fresh : m_lastGood;
    if (isMeasured)
        countRuns();
    if (!m_results.models[0])
        m_results.models = {&m_setup.model(Side::Above), &m_setup.model(Side::Below)};
    if (!m_failed)
        showAnswer();
    showBusy(false);
    showRuns();
    showDistribution();
    emit settled();
}

/// Of many runs the last one was stopped, if one was: those before it are whole. One above that has none below it goes too, so that
/// there are as many on each side.
void MainWindow::dropWhatWasCutShort()
{
    auto& [above, below] = m_fresh.runs;
    for (std::vector<RunPointer>* runs : {&above, &below}) {
        if (runs->size() > 1 && runs->back()->trace.info.outcome == Outcome::Stopped)
            runs->pop_back();
    }
    if (!below.empty() && above.size() > below.size())
        above.resize(below.size());
}

/// All of them, or those that were not disturbed; the first is shown.
void MainWindow::countRuns()
{
    for (std::size_t side = 0; side < kSides.size(); ++side) {
        const std::vector<RunPointer>& runs = m_results.runs[side];
        m_results.counted[side] =
            m_setup.leavesNoisyOut() ? withoutNoisy(runs) : QuietRuns{.kept = runs, .leftOut = 0, .allWereNoisy = false};
    }
    m_results.shown = {};
}

void MainWindow::showDistribution()
{
    m_distribution->setRuns(m_results.counted);
    for (const Side side : kSides)
        m_distribution->setShown(side, m_results.shown[static_cast<std::size_t>(side)]);
}

/// Of many runs, another one into its chart.
void MainWindow::showRunOf(Side side, std::size_t run)
{
    m_results.shown[static_cast<std::size_t>(side)] = run;
    m_distribution->setShown(side, run);
    m_page->showCharts();
    showAnswer();
    showRuns();
}

/// What the results say, or the question while there are none.
void MainWindow::showAnswer()
{
    const auto [first, second] = m_results.shownRuns();
    if (!first) {
        showBeforeRun();
        return;
    }
    const auto& [above, below] = m_results.counted;
    const bool areMany = above.kept.size() > 1 && below.kept.size() > 1;
    const Explanation explanation = areMany ? answerOf(above.kept, below.kept)
                                  : second  ? answerOf(*first, *second)
                                            : answerOf(*first);
    m_noise->setAnswer(explanation);
    m_answer->setAnswer(QString::fromStdString(sentence(explanation.headline, m_words)),
                        QString::fromStdString(sentence(explanation.detail, m_words)));
}

void MainWindow::showFailure(const Error& error)
{
    m_failed = true;
    m_answer->setProblem(tr("The run could not finish."), toQString(m_words, error.message));
}

/// Charts, legend and numbers from the results, or what stands in their place.
void MainWindow::showRuns()
{
    std::vector<GanttRun> charts;
    for (const Side side : kSides)
        charts.push_back(chartOf(static_cast<std::size_t>(side)));
    const std::array<RunPointer, 2> shown = m_results.shownRuns();
    m_charts->setRuns(std::move(charts));
    const auto told = m_controller->isBusy() ? std::array<RunPointer, 2>{} : shown; // figures are for comparing
    m_outcome->setRuns(told);
    m_noise->setRuns(told);
    showOrigin();
    m_honesty->setRuns(told);
    m_metrics->setRuns({told[0], told[1]}, {m_results.models[0], m_results.models[1]});
    if (m_controller->isBusy() || !shown[0])
        m_distribution->hide();
    if (m_exports)
        m_exports->setEnabled(told[0] != nullptr);
}

GanttRun MainWindow::chartOf(std::size_t side) const
{
    const ExecutionModel& model = *m_results.models[side];
    GanttRun chart;
    RunRequest request;
    request.model = &model;
    request.ordinal = ordinalsOf(m_results.models)[side];
    chart.heading = toQString(m_words, headingCaption(request));
    chart.result = m_results.shownRun(side);
    if (chart.result) {
        chart.place = toQString(m_words, placeCaption(*chart.result));
        if (const std::size_t total = m_results.counted[side].kept.size(); total > 1)
            chart.place = tr("%1, run %2 of %3").arg(chart.place).arg(m_results.shown[side] + 1).arg(total);
        chart.evidence = toQString(m_words, evidenceCaption(*chart.result));
        if (const std::optional<Verdict>& verdict = chart.result->verdict) {
            chart.cameOut = toQString(m_words, verdict->cameOut);
            chart.isUnexpected = verdict->judgement == Judgement::Unexpected;
        }
        return chart;
    }
    const auto cores = static_cast<std::int64_t>(m_controller->machine() ? m_controller->machine()->cpus.size() : 1);
    const std::int64_t chosen = m_setup.cores() > 0 ? std::min<std::int64_t>(m_setup.cores(), cores) : cores;
    const std::int64_t used = model.usesManyCores ? chosen : 1;
    chart.place = model.isSimulated ? QString() : QString::fromStdString(m_words.translate(model.place, used));
    chart.evidence = toQString(m_words, model.summary);
    for (const Task& task : m_setup.plan().tasks)
        chart.placeholderTasks.append(QString::fromStdString(task.name));
    chart.message = messageFor(static_cast<int>(side));
    if (!m_controller->isBusy() || m_runningTotal > 2 || model.isSimulated)
        return chart;
    chart.expected = Duration(std::llround(kWithWaits * static_cast<double>((workOf(m_setup.plan()) / used).count())));
    if (static_cast<int>(side) == m_runningIndex) {
        chart.evidence = m_controller->machine()->witnessProblem.text.isEmpty()
                           ? tr("Being measured. Checked against the kernel's own record when it has finished.")
                           : tr("Being measured. Turns are concluded from gaps.");
    }
    return chart;
}

/// What stands in the empty plot of a side.
QString MainWindow::messageFor(int side) const
{
    if (!m_controller->isBusy())
        return side == 0 ? tr("The measured bars appear here when you press Run both.")
                         : tr("And here, on the same time axis, so that you can compare.");
    if (m_runningTotal > 2)
        return tr("Runs again and again, in turn with the other one.");
    if (side != m_runningIndex)
        return tr("Runs next, by itself, so that the two do not disturb each other.");
    return m_isTooMuch ? tr("Too much to draw while it runs; shown when it has ended.") : tr("Being measured now …");
}

void MainWindow::showBusy(bool busy)
{
    m_charts->setBusy(busy);
    m_loadWatch->setPaused(busy);
    showSurroundings();
    for (QPushButton* button : {m_runButton, m_stripRunButton}) {
        setButtonRole(*button, busy ? ButtonRole::Stop : ButtonRole::Primary);
        button->setText(busy ? tr("Stop") : tr("Run both"));
        button->setIcon(busy ? icon(QStringLiteral("stop"), IconInk::Warning) : icon(QStringLiteral("run")));
    }
    showRunHint(busy ? tr("Esc stops at once") : tr("F5 runs, Esc stops"));
    m_setupPanel->setEnabled(!busy);
    m_setupStrip->setEnabled(!busy);
    m_runAction->setEnabled(!busy);
    m_manyAction->setEnabled(!busy);
    m_openAction->setEnabled(!busy);
    m_recentMenu->setEnabled(!busy && !m_recent.paths().isEmpty());
    m_manyButton->setEnabled(!busy);
    showManyButton();
    m_stopAction->setEnabled(busy);
    if (!busy) {
        m_progress->hide();
        m_progressText->hide();
    }
}

/// Beside the buttons; what will take long is said instead.
void MainWindow::showRunHint(const QString& hint)
{
    const Message time = m_controller->isBusy() ? Message{} : longTimeClause(estimateFor(1).time);
    m_runHint->setText(time.text.isEmpty() ? hint : tr("Takes %1 or longer; Esc stops").arg(toQString(m_words, time)));
}

/// Of both models so many times, by what is set; empty before the computer is known.
Estimate MainWindow::estimateFor(int repeats) const
{
    const std::optional<Machine>& machine = m_controller->machine();
    return machine ? estimateOf(m_setup.requests(), repeats, *machine) : Estimate{};
}

void MainWindow::tellFailure(const Error& error)
{
    statusBar()->showMessage(toQString(m_words, error.message));
}

void MainWindow::showManyButton()
{
    const Message times{INTERLEAVE_TEXT_N("window", "Run %n time(s)"), {}, m_setup.repeats()};
    const QString text = toQString(m_words, times);
    m_manyButton->setText(text);
    m_manyAction->setText(text);
}

} // namespace interleave
