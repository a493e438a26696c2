#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <memory>
#include <optional>
#include <QWidget>
#include <vector>

#include "app/scenario/setup.h"
#include "app/theme/theme.h"
#include "core/run/distribution.h"
#include "core/run/quiet.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace interleave {

class BoxPlot;
class Histogram;

/// What many runs of each model came to: how often each result, how long they took, and which of them to look at. Choosing
/// one is told; which one is shown is told back. Hidden while there are not several runs.
/// Thread safety: UI thread only. `words` outlives the panel.
class DistributionPanel : public QWidget {
    Q_OBJECT

public:
    DistributionPanel(const Words& words, const Theme& theme, QWidget* parent = nullptr);

    /// The runs that count; how many do not is said.
    void setRuns(const std::array<QuietRuns, 2>& runs);
    /// Marks where the run that is shown in the chart belongs.
    void setShown(Side side, std::size_t run);
    void setTheme(const Theme& theme);
    const std::optional<Distribution>& distribution(Side side) const
    {
        return m_columns[static_cast<std::size_t>(side)].distribution;
    }

    /// Open it has the charts, folded one line that says what they come to.
    bool isOpen() const;
    void setOpen(bool open);
    /// How high it is folded, in that width, and open, whichever it is now.
    int foldedHeight(int width) const;
    int openHeight() const;

signals:
    /// Somebody pressed the title.
    void openAsked(bool open);
    void runChosen(interleave::Side side, std::size_t run);

private:
    /// A run worth a look.
    struct Pick {
        QToolButton* button;
        std::optional<std::size_t> run;
    };
    struct Column {
        QWidget* area = nullptr;
        QLabel* title = nullptr;
        Histogram* histogram = nullptr;
        QLabel* summary = nullptr;
        QLabel* leftOut = nullptr;
        std::array<Pick, 5> picks{}; ///< median, first, shortest, longest, the odd one out
        std::optional<Distribution> distribution{};
    };
    Column createColumn(Side side);
    void show(Column& column, const QuietRuns& runs);
    void showTimes();
    QString foldedWords() const;
    void showLine();
    void createTitle(QVBoxLayout& layout);

    const Words& m_words;
    Theme m_theme;
    QToolButton* m_title;
    QLabel* m_line; ///< while it is folded
    QWidget* m_charts;
    std::array<Column, 2> m_columns;
    QLabel* m_timesTitle;
    BoxPlot* m_times;
    std::array<QString, 2> m_names;
};

} // namespace interleave
