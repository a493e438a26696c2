#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <optional>
#include <QWidget>
#include <vector>

#include "app/listing/lit_lines.h"
#include "app/theme/theme.h"
#include "core/program/listing.h"
#include "core/run/run.h"

class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;

namespace interleave {

class ListingDelegate;

/// The program that the tasks of a run do, line by line. The lines they are at are lit, with the tasks' signs and what they do
/// there. Tasks with equal programs share one listing; where there are several programs, one is chosen.
class ListingPanel : public QWidget {
    Q_OBJECT

public:
    ListingPanel(const Words& words, const Theme& theme, QWidget* parent = nullptr);

    /// None: there is nothing to show. The chosen program stays chosen where the new run has the same ones.
    void setRun(std::shared_ptr<const RunResult> run);
    /// Where the play-head is; none: no line is lit.
    void setTime(std::optional<TimePoint> time);
    void setTheme(const Theme& theme);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A line was clicked, or entered by key. The first task that is there, else the first one of the program.
    void stepClicked(interleave::TaskId task, interleave::StepIndex step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showProgram();
    void lightLines();
    void light(int row, const LineGroups& groups);
    void keepLitLineInView();
    QString describe(int row, const LineGroups& groups) const;
    QString titleIn(std::optional<Activity> activity) const;
    QString namesOf(const std::vector<TaskId>& tasks) const;
    void chooseLine(const QListWidgetItem* item);

    const Words& m_words;
    Theme m_theme;
    std::shared_ptr<const RunResult> m_run;
    std::optional<TimePoint> m_time;
    std::vector<std::vector<TaskId>> m_groups; ///< tasks by program
    std::vector<TaskId> m_tasks;               ///< that have the shown program
    std::vector<ListingLine> m_listing;        ///< of the shown program
    QLabel* m_title;
    QComboBox* m_programs;
    QListWidget* m_lines; ///< a row for each line of the listing, and one for who is done
    ListingDelegate* m_delegate;
};

} // namespace interleave
