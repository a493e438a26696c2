// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/crowd.h"

#include <algorithm>
#include <optional>

namespace interleave {

namespace {

constexpr std::size_t kNeighbours = 2; ///< so many more within the room of one point: that is a crowd

int cellOf(float share, int cells)
{
    return std::clamp(static_cast<int>(share * static_cast<float>(cells)), 0, cells - 1);
}

/// The column that is being filled.
class Filling {
public:
    explicit Filling(CrowdGrid grid) : m_grid(grid) { m_column.runs.assign(static_cast<std::size_t>(grid.rows), 0); }

    const CrowdColumn& column() const { return m_column; }
    bool isEmpty() const { return m_column.runRows.isEmpty() && m_column.all.isEmpty(); }

    void begin(int column)
    {
        const CrowdStretch& rows = m_column.runRows;
        std::fill(m_column.runs.begin() + rows.top, m_column.runs.begin() + std::max(rows.top, rows.bottom), std::uint8_t{0});
        if (column != m_column.column + 1)
            m_rowBefore.reset();
        m_column.column = column;
        m_column.all = m_column.quarters = m_column.median = m_column.runRows = {};
        m_points = 0;
        m_upper = m_middle = m_lower = 0;
    }

    void add(const PointPlace& point, std::span<const float> values)
    {
        if (point.hasSpread()) {
            join(m_column.all, rowOf(point.most), rowOf(point.least));
            m_upper += point.upperQuarter;
            m_middle += point.median;
            m_lower += point.lowerQuarter;
            ++m_points;
        }
        for (const float value : values) {
            const int row = rowOf(value);
            join(m_column.runRows, row, row);
            std::uint8_t& runs = m_column.runs[static_cast<std::size_t>(row)];
            runs = static_cast<std::uint8_t>(std::min(255, runs + 1));
        }
    }

    const CrowdColumn& finished()
    {
        if (m_points == 0)
            return m_column;
        const auto count = static_cast<float>(m_points);
        join(m_column.quarters, rowOf(m_upper / count), rowOf(m_lower / count));
        const int row = rowOf(m_middle / count);
        const int before = m_rowBefore.value_or(row);
        join(m_column.median, std::min(row, before), std::max(row, before));
        m_rowBefore = row;
        return m_column;
    }

private:
    int rowOf(float share) const { return cellOf(1 - share, m_grid.rows); }

    static void join(CrowdStretch& stretch, int first, int last)
    {
        stretch = stretch.isEmpty()
                    ? CrowdStretch{.top = first, .bottom = last + 1}
                    : CrowdStretch{.top = std::min(stretch.top, first), .bottom = std::max(stretch.bottom, last + 1)};
    }

    CrowdGrid m_grid;
    CrowdColumn m_column;
    std::optional<int> m_rowBefore; ///< of the median, where the column before has points too
    int m_points = 0;
    float m_upper = 0; ///< sums
    float m_middle = 0;
    float m_lower = 0;
};

} // namespace

std::vector<bool> crowdedPoints(const SeriesPlaces& series, double plotWidth, double room)
{
    const std::vector<PointPlace>& points = series.points;
    std::vector<bool> isCrowded(points.size());
    for (std::size_t first = 0; first + kNeighbours < points.size(); ++first) {
        const bool isNear = (points[first + kNeighbours].x - points[first].x) * plotWidth < room; // not where one has no place
        if (!isNear)
            continue;
        for (std::size_t n = 0; n <= kNeighbours; ++n)
            isCrowded[first + n] = true;
    }
    return isCrowded;
}

void forEachColumn(const SeriesPlaces& series, const std::vector<bool>& isCrowded, CrowdGrid grid,
                   const std::function<void(const CrowdColumn&)>& use)
{
    Filling filling(grid);
    for (std::size_t n = 0; n < series.points.size(); ++n) {
        const PointPlace& point = series.points[n];
        if (!isCrowded[n] || !point.canBeMet())
            continue;
        const int column = cellOf(point.x, grid.columns);
        if (column != filling.column().column) {
            if (!filling.isEmpty())
                use(filling.finished());
            filling.begin(column);
        }
        filling.add(point, series.valuesOf(n));
    }
    if (!filling.isEmpty())
        use(filling.finished());
}

} // namespace interleave
