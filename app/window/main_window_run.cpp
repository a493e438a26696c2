// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>
#include <tuple>
#include <utility>

#include "app/compare/answer_panel.h"
#include "app/gantt/gantt_view.h"
#include "app/gantt/legend.h"
#include "app/metrics/metrics_panel.h"
#include "app/scenario/setup_panel.h"
#include "app/scenario/setup_strip.h"
#include "app/theme/button_role.h"
#include "app/theme/icons.h"
#include "app/window/main_window.h"
#include "core/run/captions.h"
#include "core/run/explanation.h"

namespace interleave {

namespace {

constexpr Duration kBeforeProgressIsShown = std::chrono::milliseconds(300);

} // namespace

void MainWindow::run()
{
    if (m_controller->isBusy())
        return;
    m_fresh = {};
    m_failed = false;
    m_lastGood = {std::exchange(m_results, {}), m_shownModels};
    m_shownModels = {&m_setup.model(Side::Above), &m_setup.model(Side::Below)};
    showBusy(true);
    showRuns();
    m_controller->start(m_setup.requests());
}

/// A question, empty charts, dashes for numbers: the same places for the same things as after a run.
void MainWindow::showBeforeRun()
{
    m_shownModels = {&m_setup.model(Side::Above), &m_setup.model(Side::Below)};
    m_answer->setAnswer(tr("Which will be ready first?"), tr("Above: %1. Below: %2. Make a guess, then press Run both.")
                                                              .arg(toQString(m_words, m_setup.model(Side::Above).title),
                                                                   toQString(m_words, m_setup.model(Side::Below).title)));
    showRuns();
    showBusy(false);
}

void MainWindow::showRunning(int index, int total)
{
    m_runningIndex = index;
    const ExecutionModel& model = *m_shownModels[static_cast<std::size_t>(index)];
    m_answer->setAnswer(tr("Running: %1").arg(toQString(m_words, model.title)),
                        tr("Real threads, on this computer. The bars are drawn when they are done, so that drawing "
                           "does not "
                           "disturb them."));
    m_progressText->setText(tr("Run %1 of %2").arg(index + 1).arg(total));
    showRuns();
}

void MainWindow::showProgress(double share, Duration elapsed)
{
    const bool show = elapsed >= kBeforeProgressIsShown || !m_progress->isHidden();
    m_progress->setVisible(show);
    m_progressText->setVisible(show);
    m_progress->setRange(0, 1000);
    m_progress->setValue(static_cast<int>(share * 1000));
    m_progressText->setText(
        tr("Run %1 of 2: %2").arg(m_runningIndex + 1).arg(QString::fromStdString(m_words.duration(elapsed / 1'000'000 * 1'000'000))));
}

void MainWindow::showEnded()
{
    m_runningIndex = -1;
    const bool isMeasured = !m_failed && m_fresh[0]; // else it was stopped before anything had begun
    if (isMeasured)
        m_results = m_fresh;
    else
        std::tie(m_results, m_shownModels) = m_lastGood;
    if (!m_failed)
        showAnswer();
    showBusy(false);
    showRuns();
    emit settled();
}

/// What the results say, or the question while there are none.
void MainWindow::showAnswer()
{
    const RunResult* first = m_results[0].get();
    const RunResult* second = m_results[1].get();
    if (!first) {
        showBeforeRun();
        return;
    }
    const Explanation explanation = second ? explain(*first, *second) : explain(*first);
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
    const Plan plan = m_setup.scenario().makePlan(m_setup.requests().front().parameters, m_setup.seed());
    QStringList taskNames;
    for (const Task& task : plan.tasks)
        taskNames.append(QString::fromStdString(task.name));
    const bool busy = m_controller->isBusy();
    for (int index = 0; index < 2; ++index) {
        const auto& result = m_results[static_cast<std::size_t>(index)];
        const ExecutionModel& model = *m_shownModels[static_cast<std::size_t>(index)];
        GanttRun chart;
        chart.heading = toQString(m_words, model.heading);
        chart.result = result;
        if (result) {
            chart.place = toQString(m_words, placeCaption(*result));
            chart.evidence = toQString(m_words, evidenceCaption(*result));
        } else {
            const auto cores = static_cast<std::int64_t>(m_controller->machine() ? m_controller->machine()->cpus.size() : 1);
            const std::int64_t used = m_setup.cores() > 0 ? std::min<std::int64_t>(m_setup.cores(), cores) : cores;
            chart.place = QString::fromStdString(m_words.translate(model.place, model.usesManyCores ? used : 1));
            chart.evidence = toQString(m_words, model.summary);
            chart.placeholderTasks = taskNames;
            if (busy)
                chart.message = index == m_runningIndex ? tr("Being measured now …")
                              : index < m_runningIndex
                                  ? tr("Measured. Shown when both have finished.")
                                  : tr("Runs next, by itself, so that the two do not disturb each other.");
            else
                chart.message = index == 0 ? tr("The measured bars appear here when you press Run both.")
                                           : tr("And here, on the same time axis, so that you can compare.");
        }
        charts.push_back(std::move(chart));
    }
    m_gantt->setRuns(std::move(charts));
    m_legend->setRuns(m_gantt->runs(), m_view.rowsBy);
    m_metrics->setRuns({m_results[0], m_results[1]}, {m_shownModels[0], m_shownModels[1]});
    if (m_exportMenu)
        m_exportMenu->setEnabled(m_results[0] != nullptr);
}

void MainWindow::showBusy(bool busy)
{
    for (QPushButton* button : {m_runButton, m_stripRunButton}) {
        setButtonRole(*button, busy ? ButtonRole::Stop : ButtonRole::Primary);
        button->setText(busy ? tr("Stop") : tr("Run both"));
        button->setIcon(busy ? icon(QStringLiteral("stop"), IconInk::Warning) : icon(QStringLiteral("run")));
    }
    m_runHint->setText(busy ? tr("Esc stops at once") : tr("F5 runs, Esc stops"));
    m_setupPanel->setEnabled(!busy);
    m_setupStrip->setEnabled(!busy);
    m_runAction->setEnabled(!busy);
    m_stopAction->setEnabled(busy);
    if (!busy) {
        m_progress->hide();
        m_progressText->hide();
    }
}

} // namespace interleave
