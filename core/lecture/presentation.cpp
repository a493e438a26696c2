// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lecture/presentation.h"

#include <algorithm>
#include <utility>

namespace interleave::lecture {

void LectureClock::startOrPause(TimePoint now)
{
    m_before = elapsed(now);
    m_since = m_since ? std::nullopt : std::optional(now);
}

void LectureClock::reset(TimePoint now)
{
    m_before = {};
    if (m_since)
        m_since = now;
}

Duration LectureClock::elapsed(TimePoint now) const
{
    return m_before + (m_since ? now - *m_since : Duration{});
}

bool Presentation::goOn()
{
    if (uncover())
        return true;
    if (isLast())
        return false;
    ++m_place;
    return true;
}

bool Presentation::goBack()
{
    if (uncover())
        return true;
    if (m_place == 0)
        return false;
    --m_place;
    return true;
}

void Presentation::goTo(std::size_t place)
{
    m_place = std::min(place, m_scenes - 1);
}

void Presentation::toggle(Shade shade)
{
    m_shade = m_shade == shade ? Shade::None : shade;
}

void Presentation::toggleFrozen()
{
    m_frozen = m_frozen ? std::nullopt : std::optional(m_place);
}

bool Presentation::uncover()
{
    return std::exchange(m_shade, Shade::None) != Shade::None;
}

} // namespace interleave::lecture
