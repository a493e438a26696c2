#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <optional>

#include "core/base/time.h"

namespace interleave::lecture {

/// How long somebody has been speaking. It is told what time it is.
class LectureClock {
public:
    bool isRunning() const { return m_since.has_value(); }
    void startOrPause(TimePoint now);
    void reset(TimePoint now);
    Duration elapsed(TimePoint now) const;

private:
    Duration m_before{};                ///< until it was paused the last time
    std::optional<TimePoint> m_since{}; ///< none: it is paused
};

/// Where a lecture is, and what of it the audience sees. Its places are scenes, from 0.
class Presentation {
public:
    enum class Shade { None, Black, White };

    /// Requires: there is a scene.
    explicit Presentation(std::size_t scenes) : m_scenes(scenes) {}

    /// The speaker's.
    std::size_t place() const { return m_place; }
    /// The audience's: it stays where it was while the picture is frozen.
    std::size_t shown() const { return m_frozen.value_or(m_place); }
    bool isLast() const { return m_place + 1 == m_scenes; }

    /// Where a shade lies over the picture, it is taken away first, and the place stays. False where nothing changed: at an end.
    bool goOn();
    bool goBack();
    /// As near as there is one. A shade stays.
    void goTo(std::size_t place);

    Shade shade() const { return m_shade; }
    /// Another one takes its place; the same one is taken away.
    void toggle(Shade shade);
    bool isFrozen() const { return m_frozen.has_value(); }
    void toggleFrozen();

private:
    bool uncover();

    std::size_t m_scenes;
    std::size_t m_place = 0;
    std::optional<std::size_t> m_frozen{};
    Shade m_shade = Shade::None;
};

} // namespace interleave::lecture
