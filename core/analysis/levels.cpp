// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/levels.h"

#include <algorithm>
#include <cassert>
#include <cstdlib>
#include <queue>
#include <utility>

#include "core/analysis/running_spans.h"

namespace interleave {

namespace {

constexpr std::size_t kBlock = 64; ///< most levels of one
constexpr int kTimeBits = 24;      ///< of a step: 16 ms; a longer level ends its block
constexpr std::int64_t kLongestStep = (std::int64_t{1} << kTimeBits) - 1;
constexpr int kLargestChange = 127;
constexpr std::size_t kSpansToALook = 1U << 15U;

std::uint32_t packedStep(Duration length, int change)
{
    return static_cast<std::uint32_t>(change + kLargestChange) << kTimeBits | static_cast<std::uint32_t>(length.count());
}

Duration lengthOf(std::uint32_t step)
{
    return Duration(step & static_cast<std::uint32_t>(kLongestStep));
}

int changeOf(std::uint32_t step)
{
    return static_cast<int>(step >> kTimeBits) - kLargestChange;
}

std::uint64_t product(int running, Duration length)
{
    return static_cast<std::uint64_t>(running) * static_cast<std::uint64_t>(length.count());
}

/// The end of a Running span, and where it was: a cpu counts once, whatever the boundaries of its spans say.
struct End {
    TimePoint time;
    std::size_t place;
    friend bool operator>(const End& a, const End& b) { return a.time > b.time; }
};

/// The cpu, or where that is not known, the task.
std::size_t placeOf(const RunningSpans::Visit& visit)
{
    return visit.cpu ? 2 * indexOf(*visit.cpu) : 2 * indexOf(visit.task) + 1;
}

} // namespace

void Levels::append(TimePoint begin, int running)
{
    const Duration length = begin - m_lastBegin;
    assert(m_count == 0 || length > Duration{});
    m_before += m_count > 0 ? product(m_lastRunning, length) : 0;
    const int change = running - m_lastRunning;
    const bool fits = m_count > 0 && length.count() <= kLongestStep && std::abs(change) <= kLargestChange
                   && m_count - m_blocks.back().first < kBlock;
    if (fits)
        m_steps.push_back(packedStep(length, change));
    else
        m_blocks.push_back({begin, m_before, static_cast<std::uint32_t>(m_count), running});
    ++m_count;
    m_lastBegin = begin;
    m_lastRunning = running;
}

void Levels::finish(TimePoint end)
{
    m_end = end;
    m_blocks.shrink_to_fit();
    m_steps.shrink_to_fit();
}

std::vector<Levels::Level> Levels::toVector() const
{
    std::vector<Level> levels;
    for (Cursor cursor(*this, TimePoint{}); levels.size() < m_count; cursor.advance())
        levels.push_back(cursor.level());
    return levels;
}

Levels::Cursor::Cursor(const Levels& levels, TimePoint t) : m_levels(&levels)
{
    if (levels.m_count == 0)
        return;
    enter(0);
    seek(t);
}

void Levels::Cursor::enter(std::size_t block)
{
    const Block& first = m_levels->m_blocks[block];
    m_block = block;
    m_index = first.first;
    m_current = {first.begin, first.running, first.before};
    m_next = following();
}

/// The level behind the current one, where there is one.
Levels::Cursor::State Levels::Cursor::following() const
{
    if (!hasNext())
        return m_current;
    if (m_index + 1 == m_levels->firstOf(m_block + 1)) {
        const Block& block = m_levels->m_blocks[m_block + 1];
        return {block.begin, block.running, block.before};
    }
    const std::uint32_t step = m_levels->m_steps[m_index - m_block]; // each block before has one level without a step
    const Duration length = lengthOf(step);
    return {m_current.begin + length, m_current.running + changeOf(step),
            m_current.before + product(m_current.running, length)};
}

Levels::Level Levels::Cursor::next() const
{
    Cursor further = *this;
    further.advance();
    return further.level();
}

void Levels::Cursor::advance()
{
    ++m_index;
    m_current = m_next;
    if (m_index == m_levels->firstOf(m_block + 1) && m_index < m_levels->m_count)
        ++m_block;
    m_next = following();
}

void Levels::Cursor::seek(TimePoint t)
{
    const std::vector<Block>& blocks = m_levels->m_blocks;
    if (blocks.empty())
        return;
    const auto begin = [&](std::size_t block) { return blocks[block].begin; };
    if (m_index >= m_levels->m_count || t < m_current.begin) {
        const auto after = std::ranges::upper_bound(blocks, t, {}, &Block::begin);
        enter(static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - blocks.begin() - 1, 0)));
    } else if (m_block + 1 < blocks.size() && begin(m_block + 1) <= t) {
        std::size_t low = m_block + 1; // begins not after t
        std::size_t step = 1;
        while (low + step < blocks.size() && begin(low + step) <= t) {
            low += step;
            step *= 2;
        }
        std::size_t high = std::min(low + step, blocks.size()); // begins after t, or there is none
        while (low + 1 < high) {
            const std::size_t middle = low + (high - low) / 2;
            (begin(middle) <= t ? low : high) = middle;
        }
        enter(low);
    }
    while (m_index < m_levels->m_count && endOfCurrent() <= t)
        advance();
}

std::uint64_t Levels::Cursor::runningTimeUntil(TimePoint t) const
{
    const TimePoint until = std::min(t, m_levels->m_end);
    return m_current.before + (until > m_current.begin ? product(m_current.running, until - m_current.begin) : 0);
}

void sweepLevels(const Trace& trace, const std::function<void(TimePoint, int)>& changed, const Watch& watch)
{
    RunningSpans next(trace);
    std::priority_queue<End, std::vector<End>, std::greater<>> ends;
    std::vector<int> runningAt; // by place
    int busy = 0;
    int told = 0;
    std::size_t begun = 0;
    while (!next.isAtEnd() || !ends.empty()) {
        const bool isEndNext = next.isAtEnd() || (!ends.empty() && ends.top().time <= next.begin());
        const TimePoint now = isEndNext ? ends.top().time : next.begin();
        for (; !ends.empty() && ends.top().time == now; ends.pop())
            busy -= --runningAt[ends.top().place] == 0 ? 1 : 0;
        for (; !next.isAtEnd() && next.begin() == now; next.advance()) {
            const RunningSpans::Visit visit = next.current();
            const std::size_t place = placeOf(visit);
            if (place >= runningAt.size())
                runningAt.resize(place + 1);
            busy += ++runningAt[place] == 1 ? 1 : 0;
            ends.push({visit.time.end, place});
            if (++begun % kSpansToALook == 0 && !watch.goesOn(next.share()))
                return;
        }
        if (busy != std::exchange(told, busy))
            changed(now, busy);
    }
}

Levels levelsOf(const Trace& trace, const Watch& watch)
{
    Levels levels;
    const auto add = [&levels](TimePoint t, int running) {
        if (levels.count() == 0 && t > TimePoint{})
            levels.append(TimePoint{}, 0);
        levels.append(t, running);
    };
    sweepLevels(trace, add, watch);
    if (levels.count() == 0)
        levels.append(TimePoint{}, 0);
    levels.finish(trace.time().end);
    return levels;
}

} // namespace interleave
