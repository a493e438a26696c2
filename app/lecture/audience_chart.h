#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_view.h"
#include "app/lecture/chart_lens.h"

namespace interleave {

/// Charts as an audience sees them: nothing can be pressed or pointed at, and a place of them is marked.
/// Thread safety: UI thread only. `state` and `words` outlive it.
class AudienceChart : public GanttView {
    Q_OBJECT

public:
    AudienceChart(GanttState& state, const Words& words, const Theme& theme, QWidget* parent = nullptr);

    /// Which parts charts have here besides their rows.
    enum class Parts {
        All,   ///< heads and lanes
        Heads, ///< without lanes
        Lanes, ///< without heads
    };

    void setTheme(const Theme& theme);
    void setParts(Parts parts);
    /// Of all but the rows.
    int heightBesideRows() const { return heightFor(density(), 0); }
    /// Of these charts; none: there is none.
    void setMark(std::optional<ChartMark> mark);
    /// What is seen under a lens elsewhere.
    void setPiece(std::optional<ChartLens> piece);

    /// Where the mark is, in the view's coordinates; empty where it is not seen.
    QRectF markRect() const;
    /// The same of the piece: as high as the plot of its run.
    QRectF pieceRect() const;

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    GanttDensity density() const;
    QRectF inScene(std::size_t run, TimeRange time, const QRectF& rows) const;
    QRectF markInScene() const;
    QRectF pieceInScene() const;

    Theme m_theme;
    Parts m_parts = Parts::All;
    std::optional<ChartMark> m_mark;
    std::optional<ChartLens> m_piece;
};

} // namespace interleave
