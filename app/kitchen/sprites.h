#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <optional>
#include <QCache>
#include <QColor>
#include <QPixmap>
#include <QPointF>
#include <QString>

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
    /// Copies of a tile all over `area`, in whole device pixels so that no line is seen between them. Requires: an upright painter.
    void drawTiles(QPainter& painter, const QString& name, const QRectF& area);
    /// Enough for two kitchens of eight chefs on a 4K screen.
    static constexpr int kMostBytes = 160 << 20;

    /// Forgets those of other sizes.
    void clear() { m_kept.clear(); }

private:
    struct Picture {
        QPixmap pixmap;
        QPointF origin; ///< of the sprite's anchor from the picture's top left, in logical pixels, negated
    };
    struct Key {
        QString name;
        unsigned colour = 0;
        int pixels = 0; ///< to a unit, or of what is painted the width; in thousandths
        int ratio = 0;  ///< of device to logical pixels, in hundredths

        friend bool operator==(const Key&, const Key&) = default;
        friend std::size_t qHash(const Key& key, std::size_t seed)
        {
            return qHashMulti(seed, key.name, key.colour, key.pixels, key.ratio);
        }
    };

    /// Whether a picture keeps its size, with an empty rest in the last row and column of pixels, or fills these.
    enum class Fit { Exact, WholePixels };

    Picture picture(const QString& name, double pixels, double ratio, const std::optional<Colours>& colours,
                    Fit fit = Fit::Exact);
    Picture keep(const Key& key, Picture picture);

    /// The ones that have not been used for longest give way.
    QCache<Key, Picture> m_kept{kMostBytes};
};

} // namespace interleave
