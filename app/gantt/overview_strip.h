#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QWidget>
#include <vector>

#include "app/gantt/time_window.h"
#include "app/theme/theme.h"
#include "core/gantt/chart.h"

namespace interleave {

/// What the strip shows of one run.
struct OverviewRun {
    std::shared_ptr<const gantt::Chart> chart; ///< null: not run yet
};

/// A moment worth a look.
struct OverviewMoment {
    TimePoint time;
    QString text; ///< what the tooltip says
};

/// The whole time of all runs under their charts, with the part that is seen as a bracket and the play-head as a handle: scroll
/// bar, map and slider in one. A drag in the bracket moves it, at its sides resizes it; a press outside brings it there.
/// Thread safety: UI thread only. `window` outlives the strip.
class OverviewStrip : public QWidget {
    Q_OBJECT

public:
    OverviewStrip(TimeWindow& window, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// More than is running at once in any of the runs is never drawn.
    void setRuns(std::vector<OverviewRun> runs);
    void setPlayTime(std::optional<TimePoint> time);
    /// Small diamonds, with their words as a tooltip; a click on one asks for its time.
    void setMoments(std::vector<OverviewMoment> moments);
    /// What the tooltip says at a place of the strip.
    QString toolTipAt(QPointF position) const;
    /// Where the plots above begin and how wide they are.
    void setPlot(double left, double width);

    QRectF bracket() const;
    double xOf(TimePoint t) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void playTimeAsked(interleave::TimePoint time);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Grip { None, Bracket, Left, Right, PlayHead, Moment };
    Grip gripAt(QPointF position) const;
    /// The time of the nearest diamond under a point.
    std::optional<TimePoint> momentAt(QPointF position) const;
    QRectF bar() const;
    TimePoint timeAt(double x) const;
    void describe();
    void paintRuns(QPainter& painter) const;
    void paintBracket(QPainter& painter) const;
    void paintMoments(QPainter& painter) const;
    void paintPlayHead(QPainter& painter) const;
    void paintRun(QPainter& painter, const OverviewRun& run, const QRectF& place, int peak) const;

    TimeWindow& m_window;
    Theme m_theme;
    std::vector<OverviewRun> m_runs;
    std::vector<OverviewMoment> m_moments;
    std::optional<TimePoint> m_playTime;
    double m_left = 0;
    double m_width = 0;
    Grip m_grip = Grip::None;
    double m_from = 0; ///< where the button was pressed
    TimeRange m_windowThen;
};

} // namespace interleave
