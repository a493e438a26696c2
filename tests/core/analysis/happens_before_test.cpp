// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/happens_before.h"

#include <algorithm>

#include "core/base/random.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"
#include "tests/support/trace_text.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr TaskId kAda{0};
constexpr TaskId kBen{1};
constexpr TaskId kCem{2};

Link link(TaskId from, int sentMs, TaskId to, int gotMs)
{
    return {LinkKind::Unlocked,
            from,
            TimePoint(std::chrono::milliseconds(sentMs)),
            to,
            TimePoint(std::chrono::milliseconds(gotMs)),
            SharedId{0}};
}

Trace traceWith(std::string_view drawing, std::vector<Link> links)
{
    Trace trace = traceFromText(drawing);
    trace.links = std::move(links);
    std::ranges::stable_sort(trace.links, {}, &Link::got);
    return trace;
}

/// The drawing, with each other task's stretch as a line of "~" in place of what it did, the span's own task as it was.
std::string freeIn(const Trace& trace, TaskId task, std::uint32_t span)
{
    const std::optional<std::vector<TimeRange>> free = unorderedWith(trace, task, span);
    if (!free)
        return "nothing is known";
    std::string text;
    for (std::size_t n = 0; n < trace.tasks.size(); ++n) {
        const TimeRange life = trace.tasks[n].spans.time();
        for (TimePoint t = life.begin; t < life.end; t += 1ms)
            text += (*free)[n].contains(t) ? '~' : '-';
        text += '\n';
    }
    return text;
}

/// A point in the order: some task at some time.
struct Event {
    std::size_t task;
    TimePoint time;
    friend bool operator==(const Event&, const Event&) = default;
};

/// The same, from the definition: which events come before which, by all chains there are.
std::vector<TimeRange> byAllChains(const Trace& trace, TaskId task, std::uint32_t span)
{
    const TimeRange time = trace.tasks[indexOf(task)].spans[span].time;
    std::vector<Event> events{{indexOf(task), time.begin}, {indexOf(task), time.end}};
    for (const Link& link : trace.links) {
        events.push_back({indexOf(link.from), link.sent});
        events.push_back({indexOf(link.to), link.got});
    }
    const std::size_t count = events.size();
    std::vector<std::vector<bool>> before(count, std::vector<bool>(count));
    for (std::size_t a = 0; a < count; ++a) {
        for (std::size_t b = 0; b < count; ++b)
            before[a][b] = events[a].task == events[b].task && events[a].time <= events[b].time;
        if (a >= 2 && a % 2 == 0)
            before[a][a + 1] = true; // sent, got
    }
    for (std::size_t via = 0; via < count; ++via) {
        for (std::size_t a = 0; a < count; ++a) {
            for (std::size_t b = 0; b < count; ++b)
                before[a][b] = before[a][b] || (before[a][via] && before[via][b]);
        }
    }
    std::vector<TimeRange> free;
    for (std::size_t n = 0; n < trace.tasks.size(); ++n) {
        TimeRange range = trace.tasks[n].spans.time();
        for (std::size_t e = 0; e < count; ++e) {
            if (events[e].task == n && before[e][0])
                range.begin = std::max(range.begin, std::min(events[e].time, range.end));
        }
        for (std::size_t e = 0; e < count; ++e) {
            if (events[e].task == n && before[1][e])
                range.end = std::max(range.begin, std::min(events[e].time, range.end));
        }
        free.push_back(n == indexOf(task) ? TimeRange{range.begin, range.begin} : range);
    }
    return free;
}

/// Tasks of 30 ms that change what they do now and then, with links that never go back in time; at `grid` ms, so that a coarse
/// one makes many things happen at once.
Trace randomTrace(std::uint64_t seed)
{
    Random random(seed);
    const std::int64_t tasks = random.between(2, 5);
    const std::int64_t grid = random.between(1, 5);
    Trace trace;
    for (std::int64_t n = 0; n < tasks; ++n) {
        TaskTrace task{.spans = Spans(TimePoint(random.between(0, 3) * grid * 1ms))};
        for (int m = 0; m < 4; ++m) {
            task.spans.appendUntil(task.spans.time().end + random.between(1, 30 / (4 * grid) + 1) * grid * 1ms,
                                   m % 2 == 0 ? Activity::Running : Activity::Ready, StepIndex{0}, Evidence::Recorded);
        }
        trace.tasks.push_back(std::move(task));
    }
    for (std::int64_t n = random.between(0, 20); n > 0; --n) {
        const auto from = random.between(0, tasks - 1);
        const auto to = (from + random.between(1, tasks - 1)) % tasks;
        const std::int64_t sent = random.between(0, 30 / grid);
        const std::int64_t got = random.between(sent, std::min(sent + 2, 30 / grid));
        trace.links.push_back(link(static_cast<TaskId>(from), static_cast<int>(sent * grid), static_cast<TaskId>(to),
                                   static_cast<int>(got * grid)));
    }
    std::ranges::stable_sort(trace.links, {}, &Link::got);
    return trace;
}

std::string textOf(const std::vector<TimeRange>& ranges)
{
    std::string text;
    for (const TimeRange range : ranges) {
        text += std::to_string(range.begin.time_since_epoch() / 1ms) + '-'
              + std::to_string(range.end.time_since_epoch() / 1ms) + ' ';
    }
    return text;
}

} // namespace

class HappensBeforeTest : public QObject {
    Q_OBJECT

private slots:
    void WithoutLinksAllOfTheOthersIsFree()
    {
        QCOMPARE(freeIn(traceWith("Ada RR.RR\n"
                                  "Ben RRRR\n",
                                  {}),
                        kAda, 1),
                 std::string("-----\n"
                             "~~~~\n"));
    }

    void LinksBoundItOnBothSides()
    {
        // Ben's message is got at 3 where the span begins; Ada's, sent at 5 where it ends, is got at 7.
        QCOMPARE(freeIn(traceWith("Ada RR.RR.....\n"
                                  "Ben RRRRRRRRRR\n",
                                  {link(kBen, 1, kAda, 3), link(kAda, 5, kBen, 7)}),
                        kAda, 2),
                 std::string("----------\n"
                             "-~~~~~~---\n"));
    }

    void NearestOfSeveralLinksCounts()
    {
        QCOMPARE(freeIn(traceWith("Ada ...RR.....\n"
                                  "Ben RRRRRRRRRR\n",
                                  {link(kBen, 0, kAda, 1), link(kBen, 2, kAda, 3), link(kAda, 6, kBen, 9),
                                   link(kAda, 7, kBen, 8)}),
                        kAda, 1),
                 std::string("----------\n"
                             "--~~~~~~--\n"));
    }

    void WhatHappensInTheMiddleOfTheSpanOrdersNothing()
    {
        QCOMPARE(freeIn(traceWith("Ada ...RRRR...\n"
                                  "Ben RRRRRRRRRR\n",
                                  {link(kBen, 1, kAda, 4), link(kAda, 6, kBen, 8)}),
                        kAda, 1),
                 std::string("----------\n"
                             "~~~~~~~~~~\n"));
    }

    void ChainsReachTasksThatHaveNoLinkWithIt()
    {
        // Cem to Ben to Ada, and back.
        QCOMPARE(freeIn(traceWith("Ada ....RR....\n"
                                  "Ben RRRRRRRRRR\n"
                                  "Cem RRRRRRRRRR\n",
                                  {link(kCem, 1, kBen, 2), link(kBen, 3, kAda, 4), link(kAda, 6, kBen, 7),
                                   link(kBen, 8, kCem, 9)}),
                        kAda, 1),
                 std::string("----------\n"
                             "---~~~~---\n"
                             "-~~~~~~~~-\n"));
    }

    void LinkThatWasSentBeforeOneCameIsNoChain()
    {
        QCOMPARE(freeIn(traceWith("Ada RR........\n"
                                  "Ben RRRRRRRRRR\n"
                                  "Cem RRRRRRRRRR\n",
                                  {link(kAda, 2, kBen, 5), link(kBen, 4, kCem, 6)}),
                        kAda, 0),
                 std::string("----------\n"
                             "~~~~~-----\n"
                             "~~~~~~~~~~\n"));
    }

    void ChainWithinOneInstantIsFollowedInAnyOrder()
    {
        for (const bool turned : {false, true}) {
            std::vector<Link> links{link(kAda, 2, kBen, 4), link(kBen, 4, kCem, 4)};
            if (turned)
                std::swap(links[0], links[1]);
            const Trace trace = traceWith("Ada RR........\n"
                                          "Ben RRRRRRRRRR\n"
                                          "Cem ....RRRRRR\n",
                                          links);
            QCOMPARE(freeIn(trace, kAda, 0), std::string("----------\n"
                                                         "~~~~------\n"
                                                         "~~~~------\n"));
            QCOMPARE(freeIn(trace, kCem, 1), std::string("--~~~~~~~~\n"
                                                         "----~~~~~~\n"
                                                         "----------\n"));
        }
    }

    void TaskThatIsStartedAfterTheSpanIsNotFree()
    {
        Trace trace = traceWith("Ada RR..\n", {link(kAda, 2, kBen, 3)});
        TaskTrace ben{.spans = Spans(TimePoint(3ms))};
        ben.spans.appendUntil(TimePoint(6ms), Activity::Running, StepIndex{0}, Evidence::Recorded, WorkerId{1});
        trace.tasks.push_back(ben);
        QCOMPARE(freeIn(trace, kAda, 0), std::string("----\n---\n"));
    }

    void NothingIsClaimedWhereLinksAreMissing()
    {
        Trace trace = traceWith("Ada RR\nBen RR\n", {});
        trace.linksLeftOut = 1;
        QCOMPARE(freeIn(trace, kAda, 0), std::string("nothing is known"));
    }

    void ItIsWhatAllChainsTogetherSay()
    {
        int bounded = 0;
        for (std::uint64_t seed = 0; seed < 400; ++seed) {
            const Trace trace = randomTrace(seed);
            for (std::size_t task = 0; task < trace.tasks.size(); ++task) {
                const Spans& spans = trace.tasks[task].spans;
                for (std::uint32_t span = 0; span < spans.size(); ++span) {
                    const auto found = unorderedWith(trace, static_cast<TaskId>(task), span);
                    QCOMPARE(textOf(*found), textOf(byAllChains(trace, static_cast<TaskId>(task), span)));
                    for (std::size_t n = 0; n < trace.tasks.size(); ++n) {
                        const TimeRange life = trace.tasks[n].spans.time();
                        const TimeRange meanwhile = intersection(spans[span].time, life);
                        if (n != task && !meanwhile.isEmpty())
                            QVERIFY(intersection(meanwhile, (*found)[n]) == meanwhile);
                        bounded += n != task && (*found)[n] != life ? 1 : 0;
                    }
                }
            }
        }
        QVERIFY(bounded > 1000); // else the traces would be too dull to say anything
    }

    /// Of a span that lies in the stretch, seen from its side, not all of the first span is before or after.
    void ItIsMutual()
    {
        int seen = 0;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const Trace trace = randomTrace(seed);
            const Spans& ada = trace.tasks[0].spans;
            const Spans& ben = trace.tasks[1].spans;
            for (std::uint32_t a = 0; a < ada.size(); ++a) {
                for (std::uint32_t b = 0; b < ben.size(); ++b) {
                    // Touching counts as ordered from one side and as free from the other, so look at the inside.
                    const TimeRange fromAda = (*unorderedWith(trace, kAda, a))[1];
                    const bool isFree = fromAda.begin < ben[b].time.begin && ben[b].time.end < fromAda.end;
                    if (!isFree)
                        continue;
                    ++seen;
                    const TimeRange fromBen = (*unorderedWith(trace, kBen, b))[0];
                    QVERIFY(fromBen.overlaps(ada[a].time));
                }
            }
        }
        QVERIFY(seen > 100);
    }

    void TakingTurnsAtALockOrdersThem()
    {
        // One after another takes the key and gives it back: in this run nothing that was done with it could have swapped.
        const Action work = Compute{2ms};
        const std::vector<Action> program{Lock{SharedId{0}}, work, Unlock{SharedId{0}}};
        const Trace trace = traceOf("simulated", planOf({program, program}, {Mutex{}}), plainMachine());
        for (std::uint32_t span = 0; span < trace.tasks[0].spans.size(); ++span) {
            if (trace.tasks[0].spans[span].activity != Activity::Running)
                continue;
            const TimeRange free = (*unorderedWith(trace, kAda, span))[1];
            for (const Span other : trace.tasks[1].spans)
                QVERIFY(other.activity != Activity::Running || !free.overlaps(other.time));
        }
    }
};

QTEST_APPLESS_MAIN(HappensBeforeTest)
#include "happens_before_test.moc"
