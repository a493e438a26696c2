#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <cstddef>

namespace interleave {

/// What gives way to the picture where there is little height, in this order. Words do, and what can be had by a key; the picture
/// does not.
enum class Yielding {
    Table,        ///< the numbers fold to one line
    Meanings,     ///< what the verdicts mean goes behind a press
    Verdicts,     ///< they go into the heads of the charts
    Detail,       ///< the line under the headline goes behind a press
    Evidence,     ///< the heads of the charts have one line
    Headline,     ///< in smaller letters
    Distribution, ///< that of many runs folds to one line
    NumbersLine,
    Buttons,   ///< those of the replay
    Overview,  ///< the whole run under the charts
    RowHeight, ///< rows as low as can still be read
    Legend     ///< where it has lines of its own
};
inline constexpr std::size_t kYieldings = static_cast<std::size_t>(Yielding::Legend) + 1;

/// Heights in pixels of what is to be shown.
struct RoomNeeds {
    int available = 0;
    int everything = 0;                         ///< in full, the picture in the least height in which it is read
    std::array<int, kYieldings> saved{};        ///< by each of them; 0 where there is nothing to give
    std::array<bool, kYieldings> isNotNeeded{}; ///< gives way, however much room there is
};

/// What is shown how. Immutable after construction; share freely.
class RoomPlan {
public:
    RoomPlan() = default;
    /// What is not needed gives way, then as few as have to, in their order, and none that saves nothing.
    explicit RoomPlan(const RoomNeeds& needs);

    bool gives(Yielding what) const { return m_gives[static_cast<std::size_t>(what)]; }
    /// False: not even when all give way is there enough height for the picture.
    bool fits() const { return m_fits; }

    friend bool operator==(const RoomPlan&, const RoomPlan&) = default;

private:
    std::array<bool, kYieldings> m_gives{};
    bool m_fits = true;
};

} // namespace interleave
