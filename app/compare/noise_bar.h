#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <memory>
#include <QWidget>

#include "app/theme/theme.h"
#include "core/run/run.h"

class QLabel;
class QPushButton;

namespace interleave {

/// A slim bar that says that others disturbed a run, and offers to run again. Hidden while none of the runs was disturbed.
/// Thread safety: UI thread only. `words` outlives the bar.
class NoiseBar : public QWidget {
    Q_OBJECT

public:
    NoiseBar(const Words& words, const Theme& theme, QWidget* parent = nullptr);

    void setRuns(const std::array<std::shared_ptr<const RunResult>, 2>& runs);
    void setTheme(const Theme& theme);
    QString text() const;

    /// One line: labels that wrap would ask for the height that they have when they are narrow.
    QSize minimumSizeHint() const override;

signals:
    void runAgain();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Words& m_words;
    Theme m_theme;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_again;
};

} // namespace interleave
