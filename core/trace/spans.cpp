// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/spans.h"

#include <algorithm>
#include <cassert>

namespace interleave {

namespace {

template<typename Id>
std::uint16_t pack(std::optional<Id> id)
{
    return id ? static_cast<std::uint16_t>(indexOf(*id) + 1) : std::uint16_t{0};
}

} // namespace

void Spans::appendUntil(TimePoint end, Activity activity, StepIndex step, Evidence evidence,
                        std::optional<WorkerId> worker, std::optional<CpuId> cpu)
{
    assert(end >= m_end);
    if (end == m_end)
        return;
    const Packed next{m_end, static_cast<std::uint16_t>(indexOf(step)), pack(worker), pack(cpu), activity, evidence};
    const bool continues = !m_packed.empty() && m_packed.back().activity == activity
                        && m_packed.back().step == next.step && m_packed.back().workerPlusOne == next.workerPlusOne
                        && m_packed.back().cpuPlusOne == next.cpuPlusOne;
    if (!continues)
        m_packed.push_back(next);
    m_activities |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(activity));
    m_end = end;
}

Span Spans::operator[](std::size_t index) const
{
    assert(index < size());
    const Packed& packed = m_packed[index];
    return {.time = {packed.begin, boundary(index + 1)},
            .activity = packed.activity,
            .step = StepIndex{packed.step},
            .evidence = packed.evidence,
            .worker = unpack<WorkerId>(packed.workerPlusOne),
            .cpu = unpack<CpuId>(packed.cpuPlusOne)};
}

TimeRange Spans::time() const
{
    return {boundary(0), m_end};
}

std::optional<std::size_t> Spans::indexAt(TimePoint t) const
{
    if (!time().contains(t))
        return std::nullopt;
    const auto after = std::upper_bound(m_packed.begin(), m_packed.end(), t,
                                        [](TimePoint value, const Packed& packed) { return value < packed.begin; });
    return static_cast<std::size_t>(after - m_packed.begin()) - 1;
}

} // namespace interleave
