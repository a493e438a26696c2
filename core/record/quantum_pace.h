#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "core/machine/tick_clock.h"

namespace interleave {

/// What a quantum takes at present, never less than calibrated: on a core whose other half is busy, or whose frequency has
/// fallen, every quantum takes longer, and none of them is a gap. It comes nearer to each quantum by a sixteenth of what they
/// differ, counted in sixteenths of a tick so that nothing is lost to rounding; a gap counts as two quanta.
/// Thread safety: none; one owner.
class QuantumPace {
public:
    explicit QuantumPace(Ticks quantum) noexcept : m_quantum(quantum), m_memory(kMemory * quantum) {}

    Ticks quantum() const noexcept { return m_quantum; }
    /// A quantum's length now.
    Ticks present() const noexcept { return m_memory / kMemory; }
    /// Quanta take as long as calibrated.
    bool isUsual() const noexcept { return m_memory == kMemory * m_quantum; }

    /// Another quantum, and whatever came between, took so long.
    void follow(Ticks elapsed) noexcept
    {
        const Ticks before = present();
        m_memory = m_memory - before + std::min(elapsed, 2 * before);
        if (m_memory <= kMemory * m_quantum + m_quantum / 2)
            m_memory = kMemory * m_quantum;
    }

private:
    static constexpr Ticks kMemory = 16; ///< how many quanta it takes to get used to another pace

    Ticks m_quantum; ///< as calibrated
    Ticks m_memory;  ///< the present pace, times kMemory
};

} // namespace interleave
