// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kitchen/script.h"

#include <sstream>

#include "core/base/random.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"
#include "tests/support/random_trace.h"
#include "tests/support/trace_text.h"

using namespace interleave;
using namespace interleave::kitchen;
using namespace std::chrono_literals;

namespace {

Script scriptOf(Trace trace)
{
    return Script(std::make_shared<const Trace>(std::move(trace)));
}

Script scriptOf(std::string_view drawing)
{
    return scriptOf(traceFromText(drawing));
}

TimePoint at(Duration time)
{
    return TimePoint(time);
}

/// "cpu 0: Ada 0-3 Ben 3-5" in ms; a line for each chef.
std::string chefsOf(const Script& script)
{
    std::ostringstream text;
    for (const Chef& chef : script.chefs()) {
        text << (chef.cpu ? "cpu " + std::to_string(indexOf(*chef.cpu)) : "no cpu") << ':';
        for (const Stay& stay : chef.stays) {
            text << ' ' << script.trace().taskOf(stay.task).name << ' '
                 << toMilliseconds(stay.time.begin.time_since_epoch()) << '-'
                 << toMilliseconds(stay.time.end.time_since_epoch());
        }
        text << '\n';
    }
    return text.str();
}

Trace simulated(const Plan& plan)
{
    return traceOf("simulated", plan, plainMachine(), {{"simulated_cores", 2}, {"switch_us", 0}});
}

/// How long the task ran until `t`, span by span.
Duration countedUntil(const Spans& spans, TimePoint t)
{
    Duration running{};
    for (const Span span : spans) {
        if (span.activity == Activity::Running && span.time.begin < t)
            running += std::min(t, span.time.end) - span.time.begin;
    }
    return running;
}

/// The stretch at one step round a span, span by span.
TimeRange countedStep(const Spans& spans, std::size_t span)
{
    std::size_t first = span;
    while (first > 0 && spans[first - 1].step == spans[span].step)
        --first;
    std::size_t last = span;
    while (last + 1 < spans.size() && spans[last + 1].step == spans[span].step)
        ++last;
    return {spans[first].time.begin, spans[last].time.end};
}

} // namespace

class ScriptTest : public QObject {
    Q_OBJECT

private slots:
    void CoreThatNobodyUsedIsAChefBehindThoseThatWork()
    {
        Trace trace = traceFromText("Ada 22..\nBen ..44\n");
        trace.info.cpus = {CpuId{1}, CpuId{2}, CpuId{3}, CpuId{4}};
        QCOMPARE(chefsOf(scriptOf(trace)), std::string("cpu 2: Ada 0-2\n"
                                                       "cpu 4: Ben 2-4\n"
                                                       "cpu 1:\n"
                                                       "cpu 3:\n"));
    }

    void WithABatonThereIsOneChefWhateverTheCores()
    {
        Trace trace = traceFromText("Ada 00..11\nBen ..11..\n");
        trace.info.placement = Placement::OneAtATimeByBaton;
        const Script script = scriptOf(trace);
        QCOMPARE(chefsOf(script), std::string("no cpu: Ada 0-2 Ben 2-4 Ada 4-6\n"));
        QCOMPARE(script.chefOf(TaskId{0}, at(1ms)), std::optional(ChefId{0}));
        QCOMPARE(script.chefOf(TaskId{1}, at(3ms)), std::optional(ChefId{0}));
        QCOMPARE(script.chefOf(TaskId{0}, at(5ms)), std::optional(ChefId{0}));
    }

    void WhereCoresAreNotKnownAThreadIsAChef()
    {
        const Script script = scriptOf("Ada ??.?\nBen ..??\n");
        QCOMPARE(chefsOf(script), std::string("no cpu: Ada 0-4\n"
                                              "no cpu: Ben 2-4\n"));
        QCOMPARE(script.chefOf(TaskId{0}, at(3ms)), std::optional(ChefId{0}));
        QCOMPARE(script.chefOf(TaskId{1}, at(3ms)), std::optional(ChefId{1}));
    }

    void StayThatOverlapsTheNextIsCut()
    {
        const Script script = scriptOf("Ada RRRR.\nBen ..RRR\n");
        QCOMPARE(chefsOf(script), std::string("cpu 0: Ada 0-2 Ben 2-5\n"));
        QCOMPARE(script.chefOf(TaskId{0}, at(3ms)), std::optional<ChefId>());
        QCOMPARE(script.chefOf(TaskId{1}, at(3ms)), std::optional(ChefId{0}));
    }

    void OfTwoStaysThatBeginTogetherOneIsLeft()
    {
        QCOMPARE(scriptOf("Ada RR\nBen RRR\n").chefs().front().stays.size(), std::size_t{1});
    }

    void StayBeginsAtItsFirstInstantAndEndsBeforeItsEnd()
    {
        const Script script = scriptOf("Ada RR....RR\nBen ..RR....\n");
        const auto stayAt = [&](Duration t) { return script.stayAt(ChefId{0}, at(t)); };
        QCOMPARE(stayAt(-1ns), std::optional<std::size_t>());
        QCOMPARE(stayAt(0ns), std::optional<std::size_t>(0));
        QCOMPARE(stayAt(2ms - 1ns), std::optional<std::size_t>(0));
        QCOMPARE(stayAt(2ms), std::optional<std::size_t>(1));
        QCOMPARE(stayAt(4ms), std::optional<std::size_t>());
        QCOMPARE(stayAt(6ms), std::optional<std::size_t>(2));
        QCOMPARE(stayAt(8ms), std::optional<std::size_t>());
    }

    void StayHasBegunFromItsFirstInstantOn()
    {
        const Script script = scriptOf("Ada RR....RR\nBen ..RR....\n");
        const auto begunBy = [&](Duration t) { return script.staysBegunBy(ChefId{0}, at(t)); };
        QCOMPARE(begunBy(-1ns), std::size_t{0});
        QCOMPARE(begunBy(0ns), std::size_t{1});
        QCOMPARE(begunBy(2ms - 1ns), std::size_t{1});
        QCOMPARE(begunBy(2ms), std::size_t{2});
        QCOMPARE(begunBy(5ms), std::size_t{2});
        QCOMPARE(begunBy(1s), std::size_t{3});
    }

    void NobodyWorksOnAnOrderThatWaits()
    {
        const Script script = scriptOf("Ada R.iR\n");
        QCOMPARE(script.chefOf(TaskId{0}, at(0ms)), std::optional(ChefId{0}));
        QCOMPARE(script.chefOf(TaskId{0}, at(1ms)), std::optional<ChefId>());
        QCOMPARE(script.chefOf(TaskId{0}, at(2ms)), std::optional<ChefId>());
        QCOMPARE(script.chefOf(TaskId{0}, at(3ms)), std::optional(ChefId{0}));
        QCOMPARE(script.chefOf(TaskId{0}, at(4ms)), std::optional<ChefId>());
    }

    void EachOrderHasATicketOfItsProgram()
    {
        const Script script = scriptOf("Ada RRii\nBen R\n");
        QCOMPARE(script.orderCount(), std::size_t{2});
        QVERIFY(script.ticketOf(TaskId{0})
                == (std::vector<TicketBox>{{Equipment::Machine, StepIndex{0}}, {Equipment::Mailbox, StepIndex{1}}}));
        QVERIFY(script.ticketOf(TaskId{1}) == (std::vector<TicketBox>{{Equipment::Machine, StepIndex{0}}}));
    }

    void StepLastsThroughTurnsAndPauses()
    {
        const Script script = scriptOf("Ada RR..RRii.R\n");
        const auto stepAt = [&](Duration t) { return script.stepAt(TaskId{0}, at(t)); };
        QVERIFY(stepAt(0ms) == (TimeRange{at(0ms), at(6ms)}));
        QVERIFY(stepAt(6ms - 1ns) == (TimeRange{at(0ms), at(6ms)}));
        QVERIFY(stepAt(6ms) == (TimeRange{at(6ms), at(8ms)}));
        QVERIFY(stepAt(9ms) == (TimeRange{at(8ms), at(10ms)}));
    }

    void WhatHasRunAndTheStepAreThoseThatOneCountsSpanBySpan_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }

    void WhatHasRunAndTheStepAreThoseThatOneCountsSpanBySpan()
    {
        QFETCH(quint64, seed);
        const Script script = scriptOf(randomTrace({.seed = seed, .spans = 300, .longestPower = 4}));
        for (std::size_t n = 0; n < script.orderCount(); ++n) {
            const auto order = static_cast<TaskId>(n);
            const Spans& spans = script.trace().tasks[n].spans;
            QVERIFY(spans.size() > 200); // several blocks
            for (std::size_t span = 0; span < spans.size(); ++span) {
                const TimeRange time = spans[span].time;
                for (const TimePoint t : {time.begin, time.begin + time.length() / 2, time.end - 1ns}) {
                    QCOMPARE(script.runningUntil(order, t), countedUntil(spans, t));
                    QVERIFY(script.stepAt(order, t) == countedStep(spans, span));
                }
            }
            QCOMPARE(script.runningUntil(order, spans.time().begin - 1ns), Duration{});
            QCOMPARE(script.runningUntil(order, spans.time().end + 1s), countedUntil(spans, spans.time().end));
        }
    }

    void TaskHoldsTheLockBetweenTakingAndGivingBack()
    {
        const Script script =
            scriptOf(simulated(planOf({{Compute{1ms}, Lock{}, Compute{1ms}, Unlock{}, Compute{1ms}}}, {Mutex{}})));
        const auto isHeld = [&](Duration time) { return !script.holders().of(SharedId{0}, at(time)).empty(); };
        QVERIFY(!isHeld(0ms) && !isHeld(1ms - 1ns) && isHeld(1ms) && isHeld(2ms - 1ns) && !isHeld(2ms) && !isHeld(3ms));
    }

    void ValuesLieInTheChannelFromSendingToReceiving()
    {
        const Script script = scriptOf(passedOn());
        QCOMPARE(script.inChannel(SharedId{0}, at(10ms - 1ns)), std::optional<std::int64_t>(0));
        QCOMPARE(script.inChannel(SharedId{0}, at(10ms)), std::optional<std::int64_t>(1));
        QCOMPARE(script.inChannel(SharedId{0}, at(15ms)), std::optional<std::int64_t>(1));
        QCOMPARE(script.inChannel(SharedId{0}, at(25ms)), std::optional<std::int64_t>(2));
        QCOMPARE(script.inChannel(SharedId{0}, at(35ms)), std::optional<std::int64_t>(1));
        QCOMPARE(script.inChannel(SharedId{0}, at(45ms)), std::optional<std::int64_t>(0));
    }

    void WhereLinksWereLeftOutTheChannelIsNotKnown()
    {
        Trace trace = passedOn();
        trace.linksLeftOut = 1;
        QCOMPARE(scriptOf(trace).inChannel(SharedId{0}, at(15ms)), std::optional<std::int64_t>());
    }

private:
    /// Sent at 10 and 20 ms, received at 30 and 40.
    static Trace passedOn()
    {
        return simulated(planOf({{Compute{10ms}, Send{}, Compute{10ms}, Send{}},
                                 {Compute{30ms}, Receive{}, Compute{10ms}, Receive{}, Compute{10ms}}},
                                {Channel{.capacity = 2}}));
    }
};

QTEST_APPLESS_MAIN(ScriptTest)
#include "script_test.moc"
