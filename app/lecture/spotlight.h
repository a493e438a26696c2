#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QWidget>

namespace interleave {

/// Lies over a slide: a circle of it stays bright and all else is dimmed, or the circle shows it twice as large.
/// Thread safety: UI thread only. `slide` is a sibling, and outlives it.
class Spotlight : public QWidget {
    Q_OBJECT

public:
    static constexpr double kFactor = 2; ///< of the magnifier

    explicit Spotlight(QWidget& slide, QWidget* parent);

    /// A place from 0 to 1 of width and height; none: there is no light.
    void setPlace(std::optional<QPointF> place);
    const std::optional<QPointF>& place() const { return m_place; }
    void setMagnified(bool magnified);
    bool isMagnified() const { return m_isMagnified; }
    /// While the slide moves it is enlarged as it is: what it keeps painted would have to be made anew for each frame.
    void setMoving(bool moving) { m_isMoving = moving; }
    /// The circle.
    QRectF circle() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintMagnified(QPainter& painter, const QRectF& circle);

    QWidget& m_slide;
    std::optional<QPointF> m_place;
    bool m_isMagnified = false;
    bool m_isMoving = false;
};

} // namespace interleave
