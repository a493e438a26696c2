#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QGraphicsView>

#include "app/gantt/gantt_keys.h"
#include "app/gantt/gantt_picker.h"
#include "app/gantt/gantt_picture.h"
#include "app/gantt/gantt_pointer.h"
#include "app/gantt/gantt_wheel.h"

namespace interleave {

/// Charts one above the other on one time axis. It shows what the state holds, tells what the pointer is on, and makes of keys,
/// buttons and wheel what the state is to do; it keeps nothing of the data.
/// Wheel or W and S zoom, drag or A and D pan, Home shows all, F or double-click fit what is selected, Up and Down choose a row,
/// comma and full stop a span of it; drag with Shift or M measures, a click on the axis sets the play-head.
/// Thread safety: UI thread only. `state` and `words` outlive the view.
class GanttView : public QGraphicsView {
    Q_OBJECT

public:
    using Motion = TimeNavigation::Motion;

    GanttView(GanttState& state, const Words& words, const Theme& theme, QWidget* parent = nullptr);
    ~GanttView() override;

    GanttState& state() { return m_state; }
    const GanttState& state() const { return m_state; }
    const GanttWords& words() const { return m_words; }
    const GanttGeometry& places() const { return m_picture.geometry(); }
    /// Asks for a moment.
    GanttPicker& picker() { return m_picker; }

    void setTheme(const Theme& theme);
    /// How the axis gets to a place far away while the view is seen.
    void setMotion(Motion motion);
    void setWheelUse(WheelUse use) { m_wheelUse = use; }
    void setMoveKeys(MoveKeys keys) { m_moveKeys = keys; }

    void setDensity(const GanttDensity& density);
    /// The height in which all rows are seen, of each run up to `most` rows, written as closely as that.
    int heightFor(const GanttDensity& density, int most) const;

    void zoomIn();
    void zoomOut();
    void showAll() { m_state.showAll(); }
    /// Brings the moment of the replay into view where it has left it, unless it is just being dragged.
    void followPlayHead();
    /// The next marker; at an edge of a bar where one is near.
    void setMarker(TimePoint t);
    /// What a move that is made now may need to know.
    MoveContext moveContext() const { return {pointedTime(), snapReach()}; }

    // Where things are, in the viewport's coordinates; for tests and for whoever points at them.

    QPointF positionOf(std::size_t run, std::size_t row, TimePoint t) const;
    std::optional<BarPlace> barAt(QPointF position) const;
    /// The run whose evidence, a head's second line, is under a point.
    std::optional<std::size_t> evidenceAt(QPointF position) const;
    /// Where the name of a row is.
    QRectF rowLabelRect(const RowPlace& row) const;
    /// Where a bar's part of its row is; it need not lie within the viewport.
    QRectF rectOf(const BarPlace& place) const;
    /// The rows of a run that are within the view, and not under its head or the axis.
    RowRange seenRows(std::size_t run) const { return places().seenRows(run); }
    /// From the left edge of the view to that of the plots, and how wide they are.
    double plotLeft() const { return places().layout.axis.left() + kFocusRoom; }
    double plotWidth() const { return places().layout.axis.width(); }

signals:
    /// What is under the pointer or the cursor, in words; empty when nothing is.
    void hoverText(const QString& text);
    /// How a run's boundaries are known was clicked.
    void evidenceAsked();
    /// A place on the time axis was clicked, or dragged to.
    void playTimeAsked(interleave::TimePoint time);
    /// The plots have other edges, or runs.
    void plotsMoved();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    static constexpr int kFocusRoom = 4; ///< round the charts, for the focus ring

    void connectState();
    void showGrown(std::size_t run);
    void showSelection();
    void layOutAll();
    void showWindow();
    void tellHover();
    void showCursor();
    std::optional<QPointF> pointed() const;

    void setHover(std::optional<QPointF> position);
    std::optional<TimePoint> pointedTime() const;
    QPointF toScene(QPointF position) const { return places().toScene(position); }
    TimePoint timeAt(QPointF position) const { return places().timeAt(toScene(position).x()); }
    Duration snapReach() const { return interleave::snapReach(places(), m_picture.theme()); }

    GanttState& m_state;
    GanttWords m_words;
    GanttPicture m_picture;
    GanttPicker m_picker;
    GanttPointer m_pointer;
    std::optional<QRegion> m_exposed; ///< what is painted at present, in the viewport's coordinates; none: all
    std::optional<QPointF> m_hover;   ///< in the scene's coordinates
    Motion m_motion = Motion::Still;
    MoveKeys m_moveKeys = MoveKeys::Own;
    WheelUse m_wheelUse = WheelUse::Zooms;
};

} // namespace interleave
