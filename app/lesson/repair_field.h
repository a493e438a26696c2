#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/answer_field.h"
#include "app/theme/theme.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace interleave {

class LineList;

/// A program whose lines are put into another order. An order that cannot be run says why.
/// Thread safety: UI thread only. `words` outlives it.
class RepairField : public AnswerField {
    Q_OBJECT

public:
    /// Requires: the run has a scenario, and the task is one of its plan.
    RepairField(const lesson::LessonRun& run, const lesson::Repair& repair, const lesson::Given& given,
                const Words& words, const Theme& theme, QWidget* parent = nullptr);
    QWidget& firstField() override;
    bool canRun() const override { return m_canRun; }

private:
    void addButtons(QVBoxLayout& layout);
    void refresh();

    lesson::LessonRun m_run;
    lesson::Repair m_repair;
    const Words& m_words;
    LineList* m_lines;
    QPushButton* m_up;
    QPushButton* m_down;
    QLabel* m_fault;
    bool m_canRun = true;
};

} // namespace interleave
