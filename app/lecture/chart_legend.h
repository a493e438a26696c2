#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QWidget>

#include "app/gantt/activity_tiles.h"
#include "app/run/gantt_run.h"
#include "app/theme/theme.h"
#include "core/gantt/chart.h"

namespace interleave {

/// What the patterns of the bars mean, in one line: of the activities that occur, as many as there is room for.
/// Thread safety: UI thread only. `words` outlives it.
class ChartLegend : public QWidget {
    Q_OBJECT

public:
    ChartLegend(const Words& words, const Theme& theme, QWidget* parent = nullptr);

    void setRuns(const std::vector<GanttRun>& runs, gantt::RowsBy rowsBy);
    void setTheme(const Theme& theme) { m_theme = theme; }
    /// One line; 0 where not all fits into it, or there is nothing to say.
    int heightIn(int width) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Key {
        Activity activity{};
        QString words;
    };

    double widthOf(const Key& key) const;
    double swatchWidth() const;

    const Words& m_words;
    Theme m_theme;
    std::vector<Key> m_keys;
    KeptTiles m_tiles;
};

} // namespace interleave
