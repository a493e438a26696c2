// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/lesson_ghost.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace interleave::lesson {

namespace {

using gantt::Ghost;
using gantt::GhostMark;
using gantt::GhostOutline;

constexpr double kNanosecondsPerMs = 1e6;

Duration durationOf(double ms)
{
    return Duration(std::llround(ms * kNanosecondsPerMs));
}

/// A time of a run, by its name.
struct NamedTime {
    std::string of = "below";          ///< which is meant where nothing else is said
    std::optional<std::size_t> task{}; ///< none: of the whole run
};

/// "3" of "tasks[3].turnaround_ms": of a task what counts from its arrival on.
std::optional<std::size_t> taskIn(std::string_view name)
{
    constexpr std::string_view begin = "tasks[";
    const std::size_t end = name.find("].");
    if (!name.starts_with(begin) || end == std::string_view::npos)
        return std::nullopt;
    std::size_t task = 0;
    const auto [rest, failure] = std::from_chars(name.data() + begin.size(), name.data() + end, task);
    const std::string_view what = name.substr(end + 2);
    const bool isTime = what == "turnaround_ms" || what == "response_ms";
    return failure == std::errc() && rest == name.data() + end && isTime ? std::optional(task) : std::nullopt;
}

/// None where a formula is something else than one time of one run.
std::optional<NamedTime> timeIn(const Formula& formula)
{
    std::string_view name = formula.text();
    NamedTime time;
    const std::size_t dot = name.find('.');
    const std::string_view of = name.substr(0, dot);
    if (dot != std::string_view::npos && (of == "above" || of == "below" || of.starts_with("runs["))) {
        time.of = of;
        name.remove_prefix(dot + 1);
    }
    if (name == "makespan_ms" || name == "makespan_ms.median")
        return time;
    time.task = taskIn(name);
    return time.task ? std::optional(time) : std::nullopt;
}

/// When a task came; none where the run has no such task.
std::optional<TimePoint> arrivalOf(std::size_t task, const RunResult* run)
{
    if (!run)
        return TimePoint{};
    if (task >= run->trace.tasks.size() || run->trace.tasks[task].spans.isEmpty())
        return std::nullopt;
    return run->trace.tasks[task].spans.front().time.begin;
}

/// How far off it was, in plain words.
Message sentenceFor(Duration said, Duration came, double near)
{
    const Duration off = said < came ? came - said : said - came;
    if (static_cast<double>(off.count()) <= near * static_cast<double>(came.count()))
        return {INTERLEAVE_TEXT("lesson", "You said %1, measured %2."), {said, came}};
    if (said < came)
        return {INTERLEAVE_TEXT("lesson", "You said %1, measured %2. Look where the %3 are."), {said, came, off}};
    return {INTERLEAVE_TEXT("lesson", "You said %1, measured %2. Look what saved the %3."), {said, came, off}};
}

/// Adds what can be drawn of an answer.
class GhostMaker {
public:
    GhostMaker(const GhostGround& ground, const Measurements& measured) : m_ground(ground), m_measured(measured) {}

    void add(const Said& said)
    {
        if (const auto* number = std::get_if<PredictNumber>(&said.step.work))
            add(*number, std::get_if<double>(&said.given));
        else if (const auto* bars = std::get_if<PredictBars>(&said.step.work))
            add(*bars, std::get_if<Bars>(&said.given));
        else if (const auto* order = std::get_if<PredictOrder>(&said.step.work); order && m_ground.run)
            add(*order, std::get_if<std::vector<std::size_t>>(&said.given));
    }

    Ghost take() { return std::move(m_ghost); }

private:
    bool isMeant(const std::string& name) const
    {
        return std::ranges::find(m_ground.names, name) != m_ground.names.end();
    }

    void add(const PredictNumber& number, const double* said)
    {
        const std::optional<NamedTime> named = timeIn(number.measured);
        if (!named || !isMeant(named->of))
            return;
        if (!m_ground.run) // the axis stands still while the line moves on it
            m_ghost.reach = std::max(m_ghost.reach, TimePoint(durationOf(number.most)));
        const std::optional<TimePoint> from = named->task ? arrivalOf(*named->task, m_ground.run) : TimePoint{};
        if (!said || !from)
            return;
        const Duration time = durationOf(*said);
        GhostMark mark{.label = {INTERLEAVE_TEXT("lesson", "You said %1"), {time}}, .time = *from + time};
        if (named->task)
            mark.task = static_cast<TaskId>(*named->task);
        if (const std::optional<Value> came = m_ground.run ? number.measured.value(m_measured.valueOf()) : std::nullopt;
            came && std::holds_alternative<double>(*came))
            mark.sentence = sentenceAbout(time, durationOf(std::get<double>(*came)), number.near);
        m_ghost.marks.push_back(std::move(mark));
    }

    /// What was measured in another run is not to be looked for in this one.
    Message sentenceAbout(Duration said, Duration came, double near) const
    {
        if (m_ground.decides)
            return sentenceFor(said, came, near);
        return {INTERLEAVE_TEXT("lesson", "You said %1, measured %2 in the middle run, the median."), {said, came}};
    }

    /// Parts that lie side by side are one bar.
    void add(const PredictBars& bars, const Bars* drawn)
    {
        const RunResult* run = m_ground.run;
        const std::optional<double> agrees = drawn && run && isMeant(bars.of) ? agreementOf(*drawn, run->trace) : std::nullopt;
        if (!agrees)
            return;
        for (std::size_t row = 0; row < drawn->rows.size(); ++row)
            addRow(drawn->rows[row], static_cast<TaskId>(row), run->trace.time());
        m_ghost.sentence =
            {m_ground.decides
                 ? INTERLEAVE_TEXT("lesson", "For %1 % of the time what you drew is what was measured.")
                 : INTERLEAVE_TEXT("lesson", "For %1 % of the time what you drew is what was measured in this run."),
             {static_cast<std::int64_t>(std::llround(*agrees * 100))}};
    }

    /// Where each came, the place that it was given.
    void add(const PredictOrder& order, const std::vector<std::size_t>* said)
    {
        const std::vector<std::size_t> came = measuredOrder(order, m_measured.valueOf());
        std::int64_t right = 0;
        for (std::size_t place = 0; said && said->size() == came.size() && place < came.size(); ++place) {
            const Formula& by = order.by[(*said)[place]];
            const std::optional<NamedTime> named = timeIn(by);
            const std::optional<TimePoint> from = named && named->task ? arrivalOf(*named->task, m_ground.run) : std::nullopt;
            const std::optional<Value> time = by.value(m_measured.valueOf());
            if (!from || !isMeant(named->of) || !time)
                return;
            right += (*said)[place] == came[place] ? 1 : 0;
            m_ghost.marks.push_back({.label = {INTERLEAVE_TEXT("lesson", "said: %1"), {static_cast<std::int64_t>(place + 1)}},
                                     .time = *from + durationOf(std::get<double>(*time)),
                                     .task = static_cast<TaskId>(*named->task)});
        }
        if (!m_ghost.marks.empty())
            m_ghost.sentence = {INTERLEAVE_TEXT("lesson", "%1 of %2 stand where they came out."),
                                {right, static_cast<std::int64_t>(came.size())}};
    }

    void addRow(const std::vector<bool>& cells, TaskId task, TimeRange whole)
    {
        const auto edge = [&](std::size_t cell) {
            return whole.begin + whole.length() * static_cast<std::int64_t>(cell) / static_cast<std::int64_t>(cells.size());
        };
        std::optional<std::size_t> begin;
        for (std::size_t cell = 0; cell <= cells.size(); ++cell) {
            const bool isFilled = cell < cells.size() && cells[cell];
            if (isFilled && !begin)
                begin = cell;
            if (isFilled || !begin)
                continue;
            m_ghost.outlines.push_back({.time = {edge(*begin), edge(cell)}, .task = task});
            if (m_ghost.outlines.size() == 1) // one says it for all
                m_ghost.outlines.front().label = {INTERLEAVE_TEXT("lesson", "You drew this"), {}};
            begin.reset();
        }
    }

    const GhostGround& m_ground;
    const Measurements& m_measured;
    Ghost m_ghost;
};

bool speaksOfRows(const Observe& observe)
{
    return std::ranges::any_of(observe.where, [](const Claim& claim) {
        return claim.names().contains("activity") || claim.names().contains("task");
    });
}

} // namespace

std::vector<std::string> namesOf(const RunResult& run, const Measurements& measured)
{
    std::vector<std::string> names;
    for (const char* name : {"above", "below"}) {
        if (measured.run(name) == &run)
            names.emplace_back(name);
    }
    for (std::size_t place = 0;; ++place) {
        const std::string name = "runs[" + std::to_string(place) + ']';
        const RunResult* other = measured.run(name);
        if (!other)
            return names;
        if (other == &run)
            names.push_back(name);
    }
}

Ghost ghostOf(std::span<const Said> said, const GhostGround& ground, const Measurements& measured)
{
    GhostMaker maker(ground, measured);
    for (const Said& each : said)
        maker.add(each);
    return maker.take();
}

Ghost ghostOf(const Observe& observe, const Spot& spot, const AnswerResult& result)
{
    Ghost ghost;
    if (!spot.isNone)
        ghost.marks.push_back({.label = {INTERLEAVE_TEXT("lesson", "Your answer"), {}},
                               .time = spot.time.begin + spot.time.length() / 2,
                               .task = static_cast<TaskId>(spot.task)});
    if (!result.place)
        return ghost;
    const bool isMet = result.standing == AnswerResult::Standing::Met;
    const bool isElsewhere = spot.time.end < result.place->time.begin || result.place->time.end < spot.time.begin;
    GhostOutline outline{.time = result.place->time,
                         .kind = GhostOutline::Kind::Shown,
                         .label = {isMet && isElsewhere ? INTERLEAVE_TEXT("lesson", "It is seen best here")
                                                        : INTERLEAVE_TEXT("lesson", "There it is"),
                                   {}}};
    if (speaksOfRows(observe))
        outline.task = result.place->task;
    ghost.outlines.push_back(std::move(outline));
    return ghost;
}

} // namespace interleave::lesson
