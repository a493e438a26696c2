// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <cmath>
#include <QActionGroup>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>
#include <utility>

#include "app/compare/answer_panel.h"
#include "app/compare/distribution_panel.h"
#include "app/compare/honesty_dialog.h"
#include "app/compare/noise_bar.h"
#include "app/compare/origin_bar.h"
#include "app/compare/outcome_panel.h"
#include "app/compare/series_chooser.h"
#include "app/i18n/plain_qstring.h"
#include "app/metrics/metrics_panel.h"
#include "app/run/load_watch.h"
#include "app/scenario/setup_panel.h"
#include "app/scenario/setup_strip.h"
#include "app/theme/button_role.h"
#include "app/theme/icons.h"
#include "app/window/chart_area.h"
#include "app/window/history_menu.h"
#include "app/window/main_window.h"
#include "app/window/page.h"
#include "app/window/run_files.h"
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

/// Where a run that is being made will be shown.
Side sideOf(RunPlace place)
{
    return kSides[place.series];
}

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
    if (m_controller->isBusy() || m_desk->isBusy())
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
    const std::array<RunRequest, 2> both = m_setup.requests();
    const RunSetRequest request{.requests = {both.begin(), both.end()},
                                .repeats = repeats,
                                .untilQuiet = m_setup.repeatsUntilQuiet() ? kRepeatsUntilQuiet : 0,
                                .dropsNoisy = m_setup.leavesNoisyOut()};
    m_repeats = repeats;
    m_repeatNote.clear();
    m_controller->start(request, repeats == 1 ? LiveView::On : LiveView::Off);
    showBusy(true);
    m_history->begin(request);
}

/// What is shown, as often as it was.
void MainWindow::runAgain()
{
    m_history->shown().areMany() ? runMany() : run();
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
    const ExecutionModel& before = m_setup.model(Side::Below);
    if (!before.isSimulated) {
        m_beforeSimulation = &before;
        m_charts->kitchen().setWayBack(toQString(m_words, before.title));
    }
    m_setup.setModel(Side::Below, *model.value());
    m_setup.setSetting(Side::Below, "simulated_cores", cores);
    run();
}

/// With the model below that stood there before more chefs were simulated.
void MainWindow::measureAgain()
{
    if (m_controller->isBusy() || !m_beforeSimulation)
        return;
    m_setup.setModel(Side::Below, *m_beforeSimulation);
    run();
}

/// A question, empty charts, dashes for numbers: the same places for the same things as after a run.
void MainWindow::showBeforeRun()
{
    m_history->showNothing({&m_setup.model(Side::Above), &m_setup.model(Side::Below)});
    showBusy(false);
}

/// What the tasks do, what to look at, and a guess.
void MainWindow::showQuestion()
{
    const Scenario& scenario = m_setup.scenario();
    const Introduction& before = scenario.before;
    m_answer->setSubject(toQString(m_words, scenario.title));
    const QString detail = tr("%1 %2 Make a guess, then press Run both.", "what the tasks do, what to look at");
    m_answer->setAnswer(before.guess.isEmpty() ? tr("Which will be ready first?") : toQString(m_words, before.guess),
                        detail.arg(toQString(m_words, before.does), toQString(m_words, before.lookAt)).simplified());
}

void MainWindow::showRunning(RunPlace place)
{
    m_running = place;
    m_isTooMuch = false;
    const bool isOneOfMany = m_repeats > 1;
    showWhichRun();
    if (isOneOfMany && place.run > 0)
        return; // said already, and nothing flickers
    const ExecutionModel& model = *m_history->shown().places[place.series].model;
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
void MainWindow::showLive(RunPlace place, const RunPointer& soFar)
{
    if (soFar) {
        m_charts->setLive(place.series, soFar);
        return;
    }
    m_isTooMuch = true;
    showRuns();
}

/// As many of each as were asked for: the same number as on the button, and as beside the results.
void MainWindow::showWhichRun()
{
    const QString text = sideOf(*m_running) == Side::Above ? tr("Run %1 of %2, above") : tr("Run %1 of %2, below");
    m_progressText->setText(text.arg(m_running->run + 1).arg(m_repeats));
}

void MainWindow::showProgress(double share, Duration elapsed)
{
    const bool isOneOfMany = m_repeats > 1;
    const bool show = elapsed >= kBeforeProgressIsShown || isOneOfMany || !m_progress->isHidden();
    m_progress->setVisible(show);
    m_progressText->setVisible(show);
    m_progress->setRange(0, 1000);
    if (isOneOfMany) {
        const auto before = static_cast<double>(m_running->run * kSides.size() + m_running->series);
        m_progress->setValue(static_cast<int>((before + share) * 1000 / static_cast<double>(m_repeats * kSides.size())));
        showWhichRun();
        return;
    }
    m_progress->setValue(static_cast<int>(share * 1000));
    const QString text = sideOf(*m_running) == Side::Above ? tr("Run above: %1") : tr("Run below: %1");
    m_progressText->setText(text.arg(QString::fromStdString(m_words.duration(elapsed / 1'000'000 * 1'000'000))));
}

void MainWindow::showMade(const std::shared_ptr<const RunSet>& runs)
{
    m_running.reset();
    m_repeatNote = toQString(m_words, repeatsSentence(runs->repeats));
    m_history->finish(runs);
}

void MainWindow::showHistory()
{
    if (m_running)
        return; // what comes next shows it: another run begins, or all have ended
    if (!m_controller->isBusy())
        showAnswer();
    m_page->setStale({}); // what was just made is of what is chosen; else it is said again below
    showRuns();
    if (!m_controller->isBusy() && isStale())
        showBelonging();
    m_seriesChooser->setRuns(m_history->shown());
    if (!m_controller->isBusy())
        showDistribution();
}

void MainWindow::showDistribution()
{
    const ShownRuns& shown = m_history->shown();
    m_distribution->setRuns({shown.at(Side::Above).counted, shown.at(Side::Below).counted});
    for (const Side side : kSides)
        m_distribution->setShown(side, shown.at(side).run);
}

/// What the results say, or the question while there are none.
void MainWindow::showAnswer()
{
    const ShownRuns& shown = m_history->shown();
    if (!shown.hasRuns() || isStale()) {
        showQuestion();
        return;
    }
    const QuietRuns& above = shown.at(Side::Above).counted;
    const QuietRuns& below = shown.at(Side::Below).counted;
    const RunPointer first = shown.at(Side::Above).shown();
    const RunPointer second = shown.at(Side::Below).shown();
    const bool areMany = above.kept.size() > 1 && below.kept.size() > 1;
    const Explanation explanation = areMany ? answerOf(above.kept, below.kept)
                                  : second  ? answerOf(*first, *second)
                                            : answerOf(*first);
    m_noise->setAnswer(explanation);
    m_answer->setSubject(toQString(m_words, first->request.scenario->title));
    m_answer->setAnswer(QString::fromStdString(sentence(explanation.headline, m_words)),
                        QString::fromStdString(sentence(explanation.detail, m_words)));
}

void MainWindow::showFailure(const Error& error)
{
    m_running.reset();
    m_repeatNote.clear();
    m_history->giveUp();
    m_answer->setProblem(tr("The run could not finish."), toQString(m_words, error.message));
}

/// Charts, legend and numbers from the results, or what stands in their place.
void MainWindow::showRuns()
{
    std::vector<GanttRun> charts;
    for (const Side side : kSides)
        charts.push_back(chartOf(side));
    const auto& [above, below] = m_history->shown().places;
    const std::array shown{above.shown(), below.shown()};
    m_charts->setRuns(std::move(charts));
    const auto told = m_controller->isBusy() ? std::array<RunPointer, 2>{} : shown; // figures are for comparing
    m_outcome->setRuns(told);
    m_noise->setRuns(told);
    showOrigin();
    m_honesty->setRuns(told);
    m_metrics->setRuns({told[0], told[1]}, {above.model, below.model});
    if (m_controller->isBusy() || !shown[0])
        m_distribution->hide();
    if (m_exports)
        m_exports->setEnabled(told[0] != nullptr);
    m_page->fit(); // at once, so that nothing is left to be done beside a run that begins now
}

GanttRun MainWindow::chartOf(Side side) const
{
    const auto& [above, below] = m_history->shown().places;
    const ShownRuns::Place& place = m_history->shown().at(side);
    const ExecutionModel& model = *place.model;
    GanttRun chart;
    RunRequest request;
    request.model = &model;
    request.ordinal = ordinalsOf(std::array{above.model, below.model})[static_cast<std::size_t>(side)];
    chart.heading = toQString(m_words, headingCaption(request));
    chart.result = place.shown();
    if (chart.result) {
        chart.place = toQString(m_words, placeCaption(*chart.result));
        if (const std::size_t total = place.counted.kept.size(); total > 1) {
            const QString run = place.isMedian() ? tr("%1, run %2 of %3, the median") : tr("%1, run %2 of %3");
            chart.place = run.arg(chart.place).arg(place.run + 1).arg(total);
        }
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
    chart.message = messageFor(side);
    if (!m_controller->isBusy() || m_repeats > 1 || model.isSimulated)
        return chart;
    chart.expected = Duration(std::llround(kWithWaits * static_cast<double>((workOf(m_setup.plan()) / used).count())));
    if (m_running && sideOf(*m_running) == side) {
        chart.evidence = m_controller->machine()->witnessProblem.text.isEmpty()
                           ? tr("Being measured. Checked against the kernel's own record when it has finished.")
                           : tr("Being measured. Turns are concluded from gaps.");
    }
    return chart;
}

/// What stands in the empty plot of a side.
QString MainWindow::messageFor(Side side) const
{
    if (!m_controller->isBusy())
        return side == Side::Above ? tr("The measured bars appear here when you press Run both.")
                                   : tr("And here, on the same time axis, so that you can compare.");
    if (m_repeats > 1)
        return tr("Runs again and again, in turn with the other one.");
    if (!m_running || sideOf(*m_running) != side)
        return tr("Runs next, by itself, so that the two do not disturb each other.");
    return m_isTooMuch ? tr("Too much to draw while it runs; shown when it has ended.") : tr("Being measured now …");
}

/// In the title the file that holds what is shown; above the answer where that was made, if it was not made here.
void MainWindow::showOrigin()
{
    const ShownRuns& shown = m_history->shown();
    const bool isShown = shown.hasRuns() && !m_controller->isBusy();
    setWindowTitle(isShown && !shown.file.isEmpty()
                       ? tr("%1 – Interleave", "name of a file").arg(shownPath(QFileInfo(shown.file).fileName()))
                       : tr("Interleave"));
    if (isShown && shown.isOpened)
        m_origin->setOrigin(shown.file, *shown.at(Side::Above).shown());
    else
        m_origin->clear();
}

/// The runs that are shown, here, whatever has been set since.
void MainWindow::runOpened()
{
    const ShownRuns& shown = m_history->shown();
    if (!shown.hasRuns() || m_controller->isBusy())
        return;
    m_runFiles->adopt(shown);
    const auto runs = static_cast<int>(shown.set->series[*shown.at(Side::Above).series].size());
    if (runs == 1) {
        run();
        return;
    }
    m_setup.setRepeats(runs);
    runMany();
}

void MainWindow::showBusy(bool busy)
{
    m_charts->setBusy(busy);
    m_loadWatch->setPaused(busy);
    m_historyMenu->setBusy(busy);
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
    m_runFiles->showRecent();
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
