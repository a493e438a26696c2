#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <map>
#include <optional>
#include <QColor>
#include <QPixmap>
#include <QPointF>
#include <QString>
#include <tuple>

class QPainter;

namespace interleave {

/// The kitchen's pictures, drawn once for each size and colour and kept.
/// Thread safety: UI thread only.
class Sprites {
public:
    /// What a sprite of an order is coloured with.
    struct Colours {
        QColor colour;
        QColor shade;
    };

    /// Draws a sprite (its file's name without ".svg") with its anchor at `at`, in the painter's units; turned and mirrored as the
    /// painter is. Requires: the painter scales both ways alike.
    void draw(QPainter& painter, const QString& name, QPointF at, double scale = 1,
              const std::optional<Colours>& colours = std::nullopt);
    /// Draws what `paint` paints into `box`, in the painter's units; kept by `name` as if it were a sprite. Requires: an upright painter.
    void drawPainted(QPainter& painter, const QString& name, const QRectF& box,
                     const std::function<void(QPainter&, const QRectF&)>& paint);
    /// Copies of a tile side by side, from the left to `width`, in whole device pixels so that no line is seen between them.
    void drawStrip(QPainter& painter, const QString& name, QPointF at, double width);
    /// Forgets those of other sizes.
    void clear() { m_kept.clear(); }

private:
    struct Picture {
        QPixmap pixmap;
        QPointF origin; ///< of the sprite's anchor from the picture's top left, in logical pixels, negated
    };
    using Key = std::tuple<QString, unsigned, int, int>;

    /// Whether a picture keeps its size, with an empty rest in the last row and column of pixels, or fills these.
    enum class Fit { Exact, WholePixels };

    const Picture& picture(const QString& name, double pixels, double ratio, const std::optional<Colours>& colours,
                           Fit fit = Fit::Exact);

    std::map<Key, Picture> m_kept;
};

} // namespace interleave
