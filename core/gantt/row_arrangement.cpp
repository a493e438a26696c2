// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gantt/row_arrangement.h"

#include <algorithm>

namespace interleave::gantt {

namespace {

using Subject = Row::Subject;

bool contains(const std::vector<Subject>& subjects, const Subject& subject)
{
    return std::ranges::find(subjects, subject) != subjects.end();
}

std::size_t placeIn(const std::vector<Subject>& subjects, const Subject& subject)
{
    return static_cast<std::size_t>(std::ranges::find(subjects, subject) - subjects.begin());
}

} // namespace

bool RowArrangement::isHidden(const Subject& subject) const
{
    return contains(m_hidden, subject);
}

bool RowArrangement::isPinned(const Subject& subject) const
{
    return contains(m_pinned, subject);
}

std::vector<std::size_t> RowArrangement::order(std::span<const Row> rows) const
{
    std::vector<std::size_t> shown;
    const bool hidesAll = hiddenOf(rows) == rows.size();
    for (std::size_t n = 0; n < rows.size(); ++n) {
        if (hidesAll || !isHidden(rows[n].subject()))
            shown.push_back(n);
    }
    if (m_pinned.empty() && m_order.empty())
        return shown;
    const auto rank = [this, rows](std::size_t n) {
        const Subject subject = rows[n].subject();
        const std::size_t pinned = placeIn(m_pinned, subject);
        return std::pair(pinned, pinned < m_pinned.size() ? 0 : placeIn(m_order, subject));
    };
    std::ranges::stable_sort(shown, {}, rank);
    return shown;
}

void RowArrangement::hide(const Subject& subject)
{
    if (!isHidden(subject))
        m_hidden.push_back(subject);
}

std::size_t RowArrangement::hiddenOf(std::span<const Row> rows) const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(rows, [this](const Row& row) { return isHidden(row.subject()); }));
}

void RowArrangement::setPinned(const Subject& subject, bool pinned)
{
    if (pinned && !isPinned(subject))
        m_pinned.push_back(subject);
    else if (!pinned)
        std::erase(m_pinned, subject);
}

void RowArrangement::move(std::span<const Row> rows, const Subject& subject, const Subject& to)
{
    if (isPinned(subject) != isPinned(to) || subject == to)
        return;
    std::vector<Subject> now;
    for (const std::size_t n : order(rows)) {
        if (isPinned(rows[n].subject()) == isPinned(subject))
            now.push_back(rows[n].subject());
    }
    const std::size_t from = placeIn(now, subject);
    const std::size_t target = placeIn(now, to);
    if (from == now.size() || target == now.size())
        return;
    now.erase(now.begin() + static_cast<std::ptrdiff_t>(from));
    now.insert(now.begin() + static_cast<std::ptrdiff_t>(target), subject);
    (isPinned(subject) ? m_pinned : m_order) = now;
}

Chart arranged(Chart chart, const RowArrangement& arrangement)
{
    if (arrangement.isDefault())
        return chart;
    std::vector<Row> rows;
    for (const std::size_t n : arrangement.order(chart.rows))
        rows.push_back(std::move(chart.rows[n]));
    chart.rows = std::move(rows);
    return chart;
}

} // namespace interleave::gantt
