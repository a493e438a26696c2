// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/navigation_history.h"

namespace interleave {

namespace {

constexpr std::size_t kLongest = 200;

} // namespace

void NavigationHistory::begin(TimeRange window)
{
    m_visited = {window};
    m_here = 0;
}

void NavigationHistory::visit(TimeRange window)
{
    if (m_visited.empty()) {
        begin(window);
        return;
    }
    if (m_visited[m_here] == window)
        return;
    m_visited.resize(m_here + 1);
    m_visited.push_back(window);
    if (m_visited.size() > kLongest)
        m_visited.erase(m_visited.begin());
    m_here = m_visited.size() - 1;
}

std::optional<TimeRange> NavigationHistory::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_visited[--m_here];
}

std::optional<TimeRange> NavigationHistory::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_visited[++m_here];
}

} // namespace interleave
