#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <optional>
#include <QGraphicsView>
#include <vector>

#include "app/gantt/bars_item.h"
#include "app/gantt/gantt_drawing.h"
#include "app/gantt/gantt_pointer.h"
#include "app/gantt/kept_picture.h"

class QMenu;

namespace interleave {

/// What turning the wheel does without a key: zooms, whether or not all rows are seen, or scrolls. With Ctrl it always zooms, with Shift
/// it pans; the scroll bar and the Page keys always scroll.
enum class WheelUse { Zooms, Scrolls };

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
    const GanttGeometry& geometryOfCharts() const { return m_geometry; }

    void setTheme(const Theme& theme);
    /// How the axis gets to a place far away while the view is seen.
    void setMotion(Motion motion);
    void setWheelUse(WheelUse use) { m_wheelUse = use; }

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
    /// What can be done with a row; null where that does nothing.
    std::unique_ptr<QMenu> menuOfRow(std::size_t run, std::size_t row);

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
    RowRange seenRows(std::size_t run) const { return m_geometry.seenRows(run); }
    /// From the left edge of the view to that of the plots, and how wide they are.
    double plotLeft() const { return m_geometry.layout.axis.left() + kFocusRoom; }
    double plotWidth() const { return m_geometry.layout.axis.width(); }

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

    /// What is kept of one chart from one painting to the next.
    struct Part {
        BarsItem* bars = nullptr; ///< owned by the scene
        int peak = 0;             ///< that its label says
        KeptPicture head;
        KeptPicture labels;
    };

    void prepareViewport();
    void connectState();
    void showRuns();
    void showCharts();
    void showRows();
    void showGrown(std::size_t run);
    void showPeak();
    void showSelection();
    void layOutAll();
    void showWindow();
    void forgetWords();
    void paintFocus();
    void paintHeads(QPainter& painter, const GanttDrawing& drawing);
    bool isExposed(const QRectF& part) const;
    GanttDrawing drawing() const { return {m_state, m_words, m_geometry, m_theme}; }

    void setHover(std::optional<QPointF> position);
    std::optional<TimePoint> pointedTime() const;
    TimePoint timeAt(QPointF position) const { return m_geometry.timeAt(m_geometry.toScene(position).x()); }
    bool pinch(QEvent* event);
    std::optional<RowPlace> rowOfMenu(const QContextMenuEvent& event) const;

    GanttState& m_state;
    GanttWords m_words;
    Theme m_theme;
    std::vector<Part> m_parts; ///< by run
    GanttGeometry m_geometry;
    GanttPointer m_pointer;
    std::optional<QRegion> m_exposed; ///< what is painted at present, in the viewport's coordinates; none: all
    std::optional<QPointF> m_hover;   ///< in the scene's coordinates
    Motion m_motion = Motion::Still;
    WheelUse m_wheelUse = WheelUse::Zooms;
    GanttDensity m_density;
};

} // namespace interleave
