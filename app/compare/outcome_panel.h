#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <memory>
#include <QStringList>
#include <QWidget>

#include "app/theme/theme.h"
#include "core/run/run.h"

class QLabel;

namespace interleave {

/// What came out of the two runs beside their times: for each what was expected, what came out, and what that shows. Hidden
/// while there is nothing to say. Thread safety: UI thread only. `words` outlives the panel.
class OutcomePanel : public QWidget {
    Q_OBJECT

public:
    OutcomePanel(const Words& words, const Theme& theme, QWidget* parent = nullptr);

    void setRuns(const std::array<std::shared_ptr<const RunResult>, 2>& runs);
    void setTheme(const Theme& theme);
    /// In a low window only what came out is shown; the rest is in the tooltip.
    void setDetailShown(bool shown);
    /// What came out is said elsewhere: the panel is hidden.
    void setSaidElsewhere(bool elsewhere);
    /// What came out of each run, or where `withMeaning` what was expected and what that shows too; empty without verdicts.
    QStringList paragraphs() const;
    /// How high it is with the meanings and without; 0 without verdicts.
    int heightIn(bool withMeaning, int width) const;
    bool hasVerdict() const;

    /// One line: labels that wrap would ask for the height that they have when they are narrow.
    QSize minimumSizeHint() const override;

private:
    struct Column {
        QWidget* area;
        QLabel* icon;
        QLabel* cameOut;
        QLabel* meaning;
    };
    Column createColumn(const QString& name);
    void show(Column& column, const RunResult* run);

    const Words& m_words;
    Theme m_theme;
    std::array<std::shared_ptr<const RunResult>, 2> m_runs;
    std::array<Column, 2> m_columns;
    bool m_isDetailShown = true;
    bool m_isSaidElsewhere = false;
};

} // namespace interleave
