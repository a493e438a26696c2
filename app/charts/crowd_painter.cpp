// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/crowd_painter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include "app/charts/stamp.h"

namespace interleave {

namespace {

constexpr int kAllOpacity = 26; ///< of 255, as those below
constexpr int kQuartersOpacity = 46;
constexpr int kMedianOpacity = 255;
constexpr std::array kRunOpacities{0, 45, 65, 85, 100}; ///< of none, one, two ... runs in a cell

int opacityOf(std::uint8_t runs)
{
    return kRunOpacities[std::min<std::size_t>(runs, kRunOpacities.size() - 1)];
}

int opacityAt(const CrowdColumn& column, int row)
{
    const auto within = [row](const CrowdStretch& stretch) { return row >= stretch.top && row < stretch.bottom; };
    if (within(column.median))
        return kMedianOpacity;
    return (within(column.all) ? kAllOpacity : 0) + (within(column.quarters) ? kQuartersOpacity : 0)
         + opacityOf(column.runs[static_cast<std::size_t>(row)]);
}

CrowdStretch rowsOf(const CrowdColumn& column)
{
    if (column.all.isEmpty() || column.runRows.isEmpty())
        return column.all.isEmpty() ? column.runRows : column.all;
    return {.top = std::min(column.all.top, column.runRows.top), .bottom = std::max(column.all.bottom, column.runRows.bottom)};
}

/// All crowds in one image, column by column, as they are added.
class CrowdImage {
public:
    explicit CrowdImage(CrowdGrid grid)
        : m_grid(grid), m_cells(static_cast<std::size_t>(grid.columns) * static_cast<std::size_t>(grid.rows))
    {
    }

    void add(const CrowdedSeries& crowd)
    {
        std::array<QRgb, 256> inks{};
        for (int opacity = 0; opacity < 256; ++opacity)
            inks[static_cast<std::size_t>(opacity)] =
                qPremultiply(qRgba(crowd.ink.red(), crowd.ink.green(), crowd.ink.blue(), opacity));
        forEachColumn(crowd.series, crowd.isCrowded, m_grid, [&](const CrowdColumn& column) {
            QRgb* cells = m_cells.data() + static_cast<std::ptrdiff_t>(column.column) * m_grid.rows;
            const CrowdStretch rows = rowsOf(column);
            for (int row = rows.top; row < rows.bottom; ++row)
                cells[row] = over(inks[static_cast<std::size_t>(opacityAt(column, row))], cells[row]);
        });
    }

    /// Each cell as a square of so many pixels.
    QImage image(int side) const
    {
        QImage image(m_grid.columns * side, m_grid.rows * side, QImage::Format_ARGB32_Premultiplied);
        for (int row = 0; row < m_grid.rows; ++row) {
            auto* line = reinterpret_cast<QRgb*>(image.scanLine(row * side));
            for (int column = 0; column < m_grid.columns; ++column)
                std::fill_n(line + column * side, side, m_cells[static_cast<std::size_t>(column * m_grid.rows + row)]);
            for (int copy = 1; copy < side; ++copy)
                std::copy_n(line, image.width(), reinterpret_cast<QRgb*>(image.scanLine(row * side + copy)));
        }
        return image;
    }

private:
    /// Two channels at a time.
    static QRgb over(QRgb ink, QRgb ground)
    {
        const unsigned left = 256 - qAlpha(ink);
        const unsigned even = ((ground & 0x00FF00FF) * left >> 8) & 0x00FF00FF;
        const unsigned odd = ((ground >> 8 & 0x00FF00FF) * left) & 0xFF00FF00;
        return ink + (even | odd);
    }

    CrowdGrid m_grid;
    std::vector<QRgb> m_cells; ///< column by column, premultiplied
};

/// The same as one path for each opacity, in which equal cells over one another are one.
void paintShapes(QPainter& painter, const CrowdedSeries& crowd, CrowdGrid grid, const QRect& plot, int cell)
{
    std::array<QPainterPath, 256> paths;
    forEachColumn(crowd.series, crowd.isCrowded, grid, [&](const CrowdColumn& column) {
        const CrowdStretch rows = rowsOf(column);
        for (int row = rows.top; row < rows.bottom;) {
            const int first = row;
            const int opacity = opacityAt(column, first);
            while (row < rows.bottom && opacityAt(column, row) == opacity)
                ++row;
            paths[static_cast<std::size_t>(opacity)].addRect(plot.left() + column.column * cell,
                                                             plot.top() + first * cell, cell, (row - first) * cell);
        }
    });
    painter.setPen(Qt::NoPen);
    for (std::size_t opacity = 1; opacity < paths.size(); ++opacity) {
        if (paths[opacity].isEmpty())
            continue;
        QColor ink = crowd.ink;
        ink.setAlpha(static_cast<int>(opacity));
        painter.setBrush(ink);
        paths[opacity].setFillRule(Qt::WindingFill);
        painter.drawPath(paths[opacity]);
    }
}

} // namespace

void paintCrowds(QPainter& painter, const std::vector<CrowdedSeries>& all, const QRectF& plot, int cell)
{
    if (all.empty())
        return;
    const QRect pixels = plot.toAlignedRect();
    const CrowdGrid grid{.columns = pixels.width() / cell + 1, .rows = pixels.height() / cell + 1};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.setClipRect(pixels);
    if (hasDevicePixels(painter)) {
        CrowdImage image(grid);
        for (const CrowdedSeries& crowd : all)
            image.add(crowd);
        const double ratio = painter.device()->devicePixelRatioF();
        const int side = std::max(1, static_cast<int>(std::lround(cell * ratio)));
        QImage shown = image.image(side);
        shown.setDevicePixelRatio(static_cast<double>(side) / cell);
        painter.drawImage(QPointF(pixels.topLeft()), shown);
    } else {
        for (const CrowdedSeries& crowd : all)
            paintShapes(painter, crowd, grid, pixels, cell);
    }
    painter.restore();
}

} // namespace interleave
