#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDialog>

#include "app/theme/theme.h"
#include "core/lesson/answers.h"

class QCheckBox;
class QLineEdit;

namespace interleave {

/// What somebody answered in a lesson and what came out, and where they may keep it, with a name or without.
/// Thread safety: UI thread only.
class SummaryDialog : public QDialog {
    Q_OBJECT

public:
    SummaryDialog(lesson::Attempt attempt, const Words& words, const Theme& theme, QWidget* parent = nullptr);

signals:
    /// `name` is empty where none was typed.
    void saveAsked(const lesson::Attempt& attempt, const QString& name);

private:
    void save();

    lesson::Attempt m_attempt;
    QLineEdit* m_name;
    QCheckBox* m_again;
};

} // namespace interleave
