#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QWidget>
#include <vector>

#include "app/theme/theme.h"

class QBarCategoryAxis;
class QBarSet;
class QChart;
class QChartView;
class QHorizontalBarSeries;
class QValueAxis;

namespace interleave {

/// One bar of a histogram.
struct HistogramBar {
    QString label;
    int count = 0;
};

/// How often each of several things came: level bars from top to bottom, each with its name and its count. A bar can be chosen
/// with the pointer, or with Up, Down and Enter.
/// Thread safety: UI thread only.
class Histogram : public QWidget {
    Q_OBJECT

public:
    explicit Histogram(const Theme& theme, QWidget* parent = nullptr);

    /// `title` says what is counted: "Final count". Nothing is marked.
    void setBars(const QString& title, std::vector<HistogramBar> bars);
    /// Marks the bar that what is shown elsewhere belongs to; none: no bar.
    void setMarked(std::optional<int> bar);
    std::optional<int> marked() const { return m_marked; }
    void setTheme(const Theme& theme);

    QSize sizeHint() const override;
    /// The middle of a bar of at least one, in the widget's coordinates; for tests, and for whoever points at it.
    QPoint positionOf(int bar) const;
    /// Where the name of a bar stands: at its height, left of it.
    QRect nameRect(int bar) const;
    QSize minimumSizeHint() const override;

signals:
    void chosen(int bar);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Where the chart has a bar, or a bar's number by where the chart has it.
    int fromBottom(int bar) const;
    void choose(int bar);
    void showMarked();
    void placePlot();
    void tellInWords();

    Theme m_theme;
    QString m_title;
    std::vector<HistogramBar> m_bars;
    std::optional<int> m_marked;
    QChart* m_chart;                ///< owned by the view
    QHorizontalBarSeries* m_series; ///< owned by the chart, as all below
    QBarSet* m_set = nullptr;
    QBarCategoryAxis* m_names;
    QValueAxis* m_counts;
    QChartView* m_view;
};

} // namespace interleave
