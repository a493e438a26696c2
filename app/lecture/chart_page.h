#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QWidget>

#include "app/lecture/audience_chart.h"
#include "app/lecture/chart_legend.h"

namespace interleave {

/// What is shown of runs as charts.
struct ChartSlide {
    std::vector<GanttRun> runs;
    gantt::RowsBy rowsBy = gantt::RowsBy::Task;
    std::optional<ChartMark> mark{};
};

/// Charts that fill a slide; where turns are too narrow to be seen, a short piece of the time is magnified below them.
/// Thread safety: UI thread only. `words` outlives it.
class ChartPage : public QWidget {
    Q_OBJECT

public:
    ChartPage(const Words& words, const Theme& theme, QWidget* parent = nullptr, MeasuringGate* gate = nullptr);

    void setSlide(ChartSlide slide);
    void setTheme(const Theme& theme);
    /// Where the replay is; none: nothing is said of that.
    void setTime(std::optional<TimePoint> time);

    const Theme& theme() const { return m_theme; }
    const AudienceChart& whole() const { return *m_whole; }
    const AudienceChart& magnified() const { return *m_magnified; }
    const std::optional<ChartLens>& lens() const { return m_lens; }
    const QRect& captionPlace() const { return m_caption; }
    /// What stands there.
    QString caption() const { return m_lens ? captionText() : QString(); }
    const ChartLegend& legend() const { return *m_legend; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    bool layOutIn(const QRect& room);
    void openLens(const QRect& room);
    void showRowsAbout(const std::optional<ChartMark>& mark, std::size_t most);
    int bodyPixels() const;
    QString captionText() const;

    Theme m_theme;
    ChartSlide m_slide;
    GanttState m_state;
    GanttState m_lensState;
    AudienceChart* m_whole;
    AudienceChart* m_magnified;
    ChartLegend* m_legend;
    std::optional<ChartLens> m_lens;
    QRect m_caption;      ///< between the charts
    int m_hiddenRows = 0; ///< of the lens: there are too many
};

} // namespace interleave
