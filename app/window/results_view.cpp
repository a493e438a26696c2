// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/results_view.h"

#include <utility>

#include "app/compare/answer_panel.h"
#include "app/compare/distribution_panel.h"
#include "app/compare/honesty_dialog.h"
#include "app/compare/noise_bar.h"
#include "app/compare/origin_bar.h"
#include "app/compare/outcome_panel.h"
#include "app/compare/series_chooser.h"
#include "app/i18n/qt_words.h"
#include "app/metrics/metrics_panel.h"
#include "app/window/chart_area.h"
#include "app/window/shown_chart.h"
#include "core/run/answer.h"

namespace interleave {

ResultsView::ResultsView(const Parts& parts, RunDesk& desk, const Setup& setup, const Words& words, QObject* parent)
    : QObject(parent), m_parts(parts), m_desk(desk), m_setup(setup), m_words(words)
{
    RunHistory& history = desk.history();
    connect(&parts.distribution, &DistributionPanel::runChosen, &history, &RunHistory::chooseRun);
    connect(&parts.chooser, &SeriesChooser::chosen, &history, &RunHistory::chooseSeries);
    connect(&history, &RunHistory::changed, this, &ResultsView::show);
    connect(&desk, &RunDesk::began, this, &ResultsView::showBegin);
    connect(&desk, &RunDesk::lived, this,
            [this](Side side, const RunPointer& soFar) { m_parts.charts.setLive(static_cast<std::size_t>(side), soFar); });
    connect(&desk, &RunDesk::grewTooLarge, this, &ResultsView::showRuns);
}

void ResultsView::refresh()
{
    show();
}

bool ResultsView::isStale() const
{
    const RunPointer shown = m_desk.history().shown().at(Side::Above).shown();
    return shown && &runFormOf(*shown->request.scenario) != &m_setup.scenario();
}

void ResultsView::showBelonging()
{
    if (m_desk.state().isBusy)
        return;
    tellStale();
    if (isStale() || m_asks)
        showAnswer();
}

void ResultsView::setLesson(const QString& headline, const QString& detail)
{
    if (m_lesson == headline && m_aboutLesson == detail)
        return;
    const bool isOther = m_lesson.isEmpty() != headline.isEmpty();
    m_lesson = headline;
    m_aboutLesson = detail;
    if (isOther && !m_desk.state().isBusy)
        showRuns();
    if (m_asks && !m_desk.state().isBusy)
        showAnswer();
}

void ResultsView::setGuessing(bool isGuessing)
{
    if (std::exchange(m_isGuessing, isGuessing) != isGuessing && !m_desk.state().isBusy)
        showRuns();
}

void ResultsView::setAlone(bool isAlone)
{
    if (std::exchange(m_isAlone, isAlone) != isAlone && !m_desk.state().isBusy)
        showRuns();
}

void ResultsView::tellStale()
{
    const bool isOther = isStale() && !m_desk.state().isBusy;
    const Scenario* scenario = isOther ? m_desk.history().shown().at(Side::Above).shown()->request.scenario : nullptr;
    emit stale(scenario ? tr("Still shown: %1", "a scenario").arg(toQString(m_words, scenario->title)) : QString());
}

void ResultsView::tellProblem(const QString& headline, const Error& error)
{
    m_parts.answer.setProblem(headline, toQString(m_words, error.message));
}

void ResultsView::show()
{
    const RunState& state = m_desk.state();
    if (state.place)
        return; // what comes next shows it: another run begins, or all have ended
    if (!state.isBusy)
        showAnswer();
    showRuns();
    tellStale();
    m_parts.chooser.setRuns(m_desk.history().shown());
    if (!state.isBusy)
        showDistribution();
}

void ResultsView::showBegin()
{
    const RunState& state = m_desk.state();
    if (state.areMany() && *state.place != RunPlace{})
        return; // said already, and nothing flickers
    const ExecutionModel& model = *m_desk.history().shown().set->requests[state.place->series].model;
    const QString title = toQString(m_words, model.title);
    if (state.areMany())
        m_parts.answer
            .setAnswer(tr("Running both again and again: will it come out the same?"),
                       tr("Real threads, on this computer. The bars are drawn when they are done, so that drawing "
                          "does not disturb them."));
    else if (model.isSimulated)
        m_parts.answer.setAnswer(tr("Simulating: %1").arg(title),
                                 tr("Nothing is executed: what would happen is computed, in virtual time."));
    else
        m_parts.answer.setAnswer(tr("Running: %1").arg(title),
                                 tr("Real threads, on this computer, measured as they run. The picture is drawn "
                                    "at most 10 times a second, so that it does not disturb them."));
    showRuns();
}

/// Charts, legend and numbers, or what stands in their place. Figures are for comparing: there are none while runs are on.
void ResultsView::showRuns()
{
    const bool isInLesson = m_isGuessing || !m_lesson.isEmpty();
    std::vector<GanttRun> charts;
    for (const Side side : kSides) {
        if (m_isAlone && side == Side::Below)
            continue;
        GanttRun chart = shownChart(side, m_desk, m_setup, m_words);
        charts.push_back(isInLesson ? lessonChart(std::move(chart), m_isGuessing) : std::move(chart));
    }
    m_parts.charts.setRuns(std::move(charts));
    const bool busy = m_desk.state().isBusy;
    const auto& [above, below] = m_desk.history().shown().places;
    const auto told = busy ? std::array<RunPointer, 2>{} : std::array{above.shown(), below.shown()};
    m_parts.outcome.setRuns(told);
    m_parts.noise.setRuns(told);
    m_parts.honesty.setRuns(told);
    m_parts.metrics.setRuns({told[0], told[1]}, {above.model, below.model});
    if (!told[0])
        m_parts.distribution.hide();
    showOrigin();
    emit shown();
}

/// Where runs were made, if they were not made here.
void ResultsView::showOrigin()
{
    const ShownRuns& shown = m_desk.history().shown();
    if (shown.hasRuns() && shown.isOpened && !m_desk.state().isBusy)
        m_parts.origin.setOrigin(shown.file, *shown.at(Side::Above).shown());
    else
        m_parts.origin.clear();
}

void ResultsView::showDistribution()
{
    const ShownRuns& shown = m_desk.history().shown();
    m_parts.distribution.setRuns({shown.at(Side::Above).counted, shown.at(Side::Below).counted});
    for (const Side side : kSides)
        m_parts.distribution.setShown(side, shown.at(side).run);
}

/// What the results say, or the question while there are none.
void ResultsView::showAnswer()
{
    const ShownRuns& shown = m_desk.history().shown();
    m_asks = !shown.hasRuns() || isStale();
    if (m_asks) {
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
    m_parts.noise.setAnswer(explanation);
    m_parts.answer.setSubject(toQString(m_words, first->request.scenario->title));
    m_parts.answer.setAnswer(QString::fromStdString(sentence(explanation.headline, m_words)),
                             QString::fromStdString(sentence(explanation.detail, m_words)));
}

/// What the tasks do, what to look at, and a guess.
void ResultsView::showQuestion()
{
    if (!m_lesson.isEmpty()) {
        m_parts.answer.setSubject(tr("Lesson"));
        m_parts.answer.setAnswer(m_lesson, m_aboutLesson);
        return;
    }
    const Scenario& scenario = m_setup.scenario();
    const Introduction& before = scenario.before;
    m_parts.answer.setSubject(toQString(m_words, scenario.title));
    const QString detail = tr("%1 %2 Make a guess, then press Run both.", "what the tasks do, what to look at");
    m_parts.answer.setAnswer(before.guess.isEmpty() ? tr("Which will be ready first?") : toQString(m_words, before.guess),
                             detail.arg(toQString(m_words, before.does), toQString(m_words, before.lookAt)).simplified());
}

} // namespace interleave
