#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <utility>

namespace interleave {

/// A member that cannot be left out where the struct is made.
template<typename Value>
class Stated {
public:
    constexpr Stated(Value value) : m_value(std::move(value)) {} // as if it were the value
    constexpr operator const Value&() const { return m_value; }
    constexpr const Value& operator*() const { return m_value; }
    constexpr const Value* operator->() const { return &m_value; }

private:
    Value m_value;
};

} // namespace interleave
