// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/activity_tiles.h"

#include <algorithm>
#include <cmath>

#include "core/gantt/hatch.h"

namespace interleave {

namespace {

constexpr int kLongestPeriod = 256;   ///< pixels
constexpr double kExactPeriod = 0.02; ///< pixels; what is missing at a seam is not seen
constexpr int kShortestLine = 128;    ///< of a tile, so that few copies fill a long bar
constexpr int kSamples = 4;           ///< to a pixel, each way

/// The least number of pixels in which the pattern repeats itself, as nearly as can be.
int wholePeriod(double period)
{
    int best = 1;
    double leastMissing = period;
    for (int pixels = 1; pixels <= kLongestPeriod && leastMissing > kExactPeriod; ++pixels) {
        const double repeats = std::round(pixels / period);
        const double missing = repeats < 1 ? period : std::abs(pixels - repeats * period);
        if (missing < leastMissing) {
            best = pixels;
            leastMissing = missing;
        }
    }
    return best;
}

/// How much of a pixel has ink, 0 to 1.
double inkOf(gantt::Pattern pattern, int x, int y, double scale)
{
    int inked = 0;
    for (int i = 0; i < kSamples * kSamples; ++i)
        inked += gantt::inkAt(pattern, kSamples * x + i % kSamples, kSamples * y + i / kSamples, kSamples * scale) ? 1 : 0;
    return static_cast<double>(inked) / (kSamples * kSamples);
}

QRgb mixed(gantt::Rgb fill, gantt::Rgb ink, double part)
{
    const auto channel = [part](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * part)); };
    return qRgb(channel(fill.red, ink.red), channel(fill.green, ink.green), channel(fill.blue, ink.blue));
}

/// The rest of a division that is never negative.
int modulo(int value, int by)
{
    const int rest = value % by;
    return rest < 0 ? rest + by : rest;
}

QRgb* lineOf(QImage& image, int y)
{
    return reinterpret_cast<QRgb*>(image.bits() + y * image.bytesPerLine());
}

} // namespace

ActivityTiles::ActivityTiles(gantt::Look look, double scale)
{
    for (const Activity activity : kActivities) {
        const auto n = static_cast<std::size_t>(activity);
        m_styles[n] = gantt::activityStyle(look, activity);
        m_tiles[n] = tileOf(m_styles[n], scale);
    }
}

ActivityTiles::Tile ActivityTiles::tileOf(const gantt::ActivityStyle& style, double scale)
{
    const gantt::PatternPeriod period = gantt::periodOf(style.pattern);
    const bool isPlain = style.pattern == gantt::Pattern::Solid;
    const int along = isPlain || style.pattern == gantt::Pattern::LevelLines ? 1 : wholePeriod(period.along * scale);
    Tile tile;
    tile.height = isPlain ? 1 : wholePeriod(period.across * scale);
    tile.width = (kShortestLine + along - 1) / along * along;
    tile.pixels.reserve(static_cast<std::size_t>(tile.width) * static_cast<std::size_t>(tile.height));
    for (int y = 0; y < tile.height; ++y) {
        for (int x = 0; x < along; ++x)
            tile.pixels.push_back(mixed(style.fill, style.ink, inkOf(style.pattern, x, y, scale)));
        for (int x = along; x < tile.width; ++x)
            tile.pixels.push_back(tile.pixels[tile.pixels.size() - static_cast<std::size_t>(along)]);
    }
    return tile;
}

void ActivityTiles::fill(QImage& image, const QRect& area, Activity activity, QPoint origin) const
{
    const QRect part = area & image.rect();
    if (part.isEmpty())
        return;
    const Tile& tile = m_tiles[static_cast<std::size_t>(activity)];
    const int firstX = modulo(part.left() - origin.x(), tile.width);
    int tileY = modulo(part.top() - origin.y(), tile.height);
    const std::ptrdiff_t stride = image.bytesPerLine() / static_cast<std::ptrdiff_t>(sizeof(QRgb));
    QRgb* line = lineOf(image, part.top()) + part.left();
    for (int y = part.top(); y <= part.bottom(); ++y, line += stride) {
        const QRgb* from = tile.pixels.data() + static_cast<std::ptrdiff_t>(tileY) * tile.width;
        tileY = tileY + 1 == tile.height ? 0 : tileY + 1;
        QRgb* to = line;
        int x = firstX;
        for (int left = part.width(); left > 0;) {
            const int count = std::min(left, tile.width - x);
            std::copy_n(from + x, count, to);
            to += count;
            left -= count;
            x = 0;
        }
    }
}

void ActivityTiles::fillColumn(QImage& image, int x, int top, int bottom, Activity activity, QPoint origin) const
{
    top = std::max(top, 0);
    bottom = std::min(bottom, image.height());
    if (x < 0 || x >= image.width() || top >= bottom)
        return;
    const Tile& tile = m_tiles[static_cast<std::size_t>(activity)];
    const std::ptrdiff_t stride = image.bytesPerLine() / static_cast<std::ptrdiff_t>(sizeof(QRgb));
    QRgb* pixel = lineOf(image, top) + x;
    const QRgb* const first = tile.pixels.data() + modulo(x - origin.x(), tile.width);
    int tileY = modulo(top - origin.y(), tile.height);
    const QRgb* from = first + static_cast<std::ptrdiff_t>(tileY) * tile.width;
    for (int y = top; y < bottom; ++y, pixel += stride) {
        *pixel = *from;
        from += tile.width;
        if (++tileY == tile.height) {
            tileY = 0;
            from = first;
        }
    }
}

const ActivityTiles& KeptTiles::at(gantt::Look look, double scale)
{
    if (!m_tiles || m_look != look || m_scale != scale) {
        m_tiles.emplace(look, scale);
        m_look = look;
        m_scale = scale;
    }
    return *m_tiles;
}

void fillPixels(QImage& image, const QRect& area, QRgb colour)
{
    const QRect part = area & image.rect();
    if (part.isEmpty())
        return;
    const std::ptrdiff_t stride = image.bytesPerLine() / static_cast<std::ptrdiff_t>(sizeof(QRgb));
    QRgb* line = lineOf(image, part.top()) + part.left();
    for (int y = part.top(); y <= part.bottom(); ++y, line += stride)
        std::fill_n(line, part.width(), colour);
}

} // namespace interleave
