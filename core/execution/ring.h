#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cassert>
#include <cstddef>
#include <vector>

namespace interleave {

/// A queue with room for so many items from the start: it allocates nothing later.
/// Thread safety: none.
template<typename T>
class Ring {
public:
    explicit Ring(std::size_t room) : m_items(room) {}

    bool isEmpty() const { return m_count == 0; }
    bool isFull() const { return m_count == m_items.size(); }
    std::size_t size() const { return m_count; }

    /// Gives the place where it lies until it is taken. Requires: !isFull().
    T& pushBack(const T& item)
    {
        assert(!isFull());
        return m_items[(m_first + m_count++) % m_items.size()] = item;
    }
    /// Requires: !isEmpty().
    T takeFirst()
    {
        assert(!isEmpty());
        const std::size_t first = m_first;
        m_first = (m_first + 1) % m_items.size();
        --m_count;
        return m_items[first];
    }

private:
    std::vector<T> m_items;
    std::size_t m_first = 0;
    std::size_t m_count = 0;
};

} // namespace interleave
