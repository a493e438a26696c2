// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/chart_lens.h"

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr std::size_t kLookedAt = 24; ///< spans of a task on each side of the moment
constexpr std::size_t kTurns = 9;     ///< that decide
constexpr double kComfort = 1.8;      ///< turns are so much wider under the lens than they must be
constexpr double kLeastFactor = 2;    ///< a lens that enlarges less is none

struct Turn {
    Duration away{};
    Duration length{};
};

/// What interrupts a turn without ending it: the core did something else, or the gap is not seen beside the turn.
bool isShortGap(const Span& span, Duration turn)
{
    return span.activity == Activity::Taken || (span.activity == Activity::Ready && span.time.length() * 4 < turn);
}

/// The stretches in which one task computes, near the moment: steps that follow one another on the core are one.
void addTurns(const Spans& spans, TimePoint moment, std::vector<Turn>& turns)
{
    if (spans.isEmpty())
        return;
    const std::size_t here = spans.indexAt(moment).value_or(moment < spans.time().begin ? 0 : spans.size() - 1);
    const std::size_t end = std::min(here + kLookedAt, spans.size());
    std::optional<TimeRange> turn;
    const auto finish = [&] {
        if (!turn)
            return;
        const TimePoint nearest = std::clamp(moment, turn->begin, turn->end);
        turns.push_back({nearest < moment ? moment - nearest : nearest - moment, turn->length()});
        turn.reset();
    };
    for (std::size_t n = here - std::min(here, kLookedAt); n < end; ++n) {
        const Span span = spans[n];
        if (span.activity == Activity::Running)
            turn = {turn ? turn->begin : span.time.begin, span.time.end};
        else if (turn && !isShortGap(span, turn->length()))
            finish();
    }
    finish();
}

/// Of that length, about a moment, within the whole.
TimeRange pieceAround(TimePoint moment, Duration length, TimeRange whole)
{
    TimePoint begin = std::max(whole.begin, moment - length / 2);
    begin = std::max(whole.begin, std::min(begin, whole.end - length));
    return {begin, std::min(whole.end, begin + length)};
}

/// The mark's middle; of one that is longer than what the lens shows, its begin, with some room before it.
TimePoint middleOf(const ChartMark& mark, Duration length)
{
    return mark.time.length() * 5 / 4 < length ? mark.time.begin + mark.time.length() / 2 : mark.time.begin + length / 4;
}

std::optional<ChartLens> lensAt(const GanttRun& run, std::size_t number, const std::optional<ChartMark>& mark,
                                TimePoint axisEnd, double plotWidth)
{
    const Trace& trace = run.result->trace;
    const TimeRange time = trace.time();
    const TimePoint moment = mark ? mark->time.begin + mark->time.length() / 2 : time.begin + time.length() / 2;
    const std::optional<Duration> turn = turnNear(trace, moment);
    const Duration whole = axisEnd - TimePoint{};
    if (!turn || whole <= Duration{0} || plotWidth < 1)
        return std::nullopt;
    const double pixels = static_cast<double>(turn->count()) * plotWidth / static_cast<double>(whole.count());
    if (pixels >= kNarrowTurn)
        return std::nullopt;
    const double factor = std::max(kLeastFactor, kTurnInLens * kComfort / std::max(pixels, 1e-9));
    const Duration length(std::max<std::int64_t>(1, std::llround(static_cast<double>(whole.count()) / factor)));
    const TimeRange all{TimePoint{}, axisEnd};
    const TimeRange piece = pieceAround(mark ? middleOf(*mark, length) : moment, length, all);
    return ChartLens{number, piece, static_cast<double>(whole.count()) / static_cast<double>(piece.length().count())};
}

} // namespace

std::optional<Duration> turnNear(const Trace& trace, TimePoint moment)
{
    std::vector<Turn> turns;
    for (const TaskTrace& task : trace.tasks)
        addTurns(task.spans, moment, turns);
    if (turns.empty())
        return std::nullopt;
    std::ranges::sort(turns, {}, &Turn::away);
    turns.resize(std::min(turns.size(), kTurns));
    const auto middle = turns.begin() + static_cast<std::ptrdiff_t>(turns.size() / 2);
    std::ranges::nth_element(turns, middle, {}, &Turn::length);
    return middle->length;
}

std::optional<ChartLens> lensFor(const std::vector<GanttRun>& runs, const std::optional<ChartMark>& mark,
                                 TimePoint axisEnd, double plotWidth)
{
    for (std::size_t run = 0; run < runs.size(); ++run) {
        if (!runs[run].result || (mark && mark->run != run))
            continue;
        if (std::optional<ChartLens> lens = lensAt(runs[run], run, mark, axisEnd, plotWidth))
            return lens;
    }
    return std::nullopt;
}

} // namespace interleave
