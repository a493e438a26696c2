#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QWidget>
#include <vector>

#include "app/theme/theme.h"
#include "core/run/distribution.h"

class QBarCategoryAxis;
class QBoxPlotSeries;
class QChart;
class QValueAxis;

namespace interleave {

/// A box for each of several spreads of time: from quarter to quarter with a line at the median, whiskers to the ends.
/// Thread safety: UI thread only. `words` outlives the widget.
class BoxPlot : public QWidget {
    Q_OBJECT

public:
    struct Box {
        QString name;
        Spread<Duration> spread;
    };

    BoxPlot(const Words& words, const Theme& theme, QWidget* parent = nullptr);

    void setBoxes(const QString& title, std::vector<Box> boxes);
    void setTheme(const Theme& theme);
    QSize sizeHint() const override;

private:
    const Words& m_words;
    Theme m_theme;
    std::vector<Box> m_boxes;
    QChart* m_chart;          ///< owned by its view
    QBoxPlotSeries* m_series; ///< owned by the chart, as the axes
    QBarCategoryAxis* m_names;
    QValueAxis* m_times;
};

} // namespace interleave
