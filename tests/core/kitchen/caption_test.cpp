// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kitchen/caption.h"

#include "core/scenario/scenario.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"
#include "tests/support/trace_text.h"

using namespace interleave;
using namespace interleave::kitchen;
using namespace std::chrono_literals;

namespace {

/// The sentences at a time since the start gate, with what moves as 100 times slower.
std::string captionAt(const Trace& trace, Duration time)
{
    const Script script(std::make_shared<const Trace>(trace));
    std::string caption;
    for (const Message& sentence : captionOf(script, frameAt(script, TimePoint(time), kitchen::Pace{})))
        caption += (caption.empty() ? "" : " ") + englishWords()(sentence);
    return caption;
}

std::string captionAt(std::string_view drawing, Duration time)
{
    return captionAt(traceFromText(drawing), time);
}

/// Orders of 100 ms of work, which carve for 35 ms, lower fries for 5 ms, fry for 25 ms, chop for 40 ms and wrap for 20 ms.
Trace kebabs(std::int64_t orders, std::int64_t chefs, std::int64_t slice = 4000)
{
    const Scenario& kebab = *scenarioById("kebab").value();
    const Parameters parameters =
        checkedParameters(kebab.parameters, {{"tasks", orders}, {"work_ms", 100}, {"wait_percent", 20}}).value();
    return traceOf("simulated", kebab.makePlan(parameters, 1), plainMachine(),
                   {{"simulated_cores", chefs}, {"slice_us", slice}, {"switch_us", 0}});
}

/// A trace of tasks A, B, C ... that do this until the end given, each in its first step; who runs has a core alone.
Trace traceOfStates(const Plan& plan, const std::vector<Activity>& activities)
{
    Trace trace;
    for (std::size_t n = 0; n < activities.size(); ++n) {
        const bool runs = activities[n] == Activity::Running;
        TaskTrace task;
        task.spans.appendUntil(TimePoint(10ms), activities[n], {}, Evidence::Recorded, static_cast<WorkerId>(n),
                               runs ? std::optional(static_cast<CpuId>(n)) : std::nullopt);
        trace.tasks.push_back(std::move(task));
    }
    trace.info.cpus = {CpuId{0}};
    trace.info.workers = activities.size();
    trace.plan = std::make_shared<const Plan>(plan);
    return trace;
}

/// A runs at this step instead.
void letAStandAtStep(Trace& trace, StepIndex step)
{
    TaskTrace task;
    task.spans.appendUntil(TimePoint(10ms), Activity::Running, step, Evidence::Recorded, WorkerId{0}, CpuId{0});
    trace.tasks[0] = task;
}

Message word(const char* text)
{
    return {{"test", text}, {}};
}

} // namespace

class CaptionTest : public QObject {
    Q_OBJECT

private slots:
    void ListHasAnAndBeforeTheLast()
    {
        QCOMPARE(englishWords()(listOf({word("Ada")})), std::string("Ada"));
        QCOMPARE(englishWords()(listOf({word("Ada"), word("Ben")})), std::string("Ada and Ben"));
        QCOMPARE(englishWords()(listOf({word("Ada"), word("Ben"), word("Cem"), word("Dan")})),
                 std::string("Ada, Ben, Cem and Dan"));
    }

    void EmptyKitchenHasNothingToTell() { QCOMPARE(captionAt("", 0ms), std::string()); }

    void KitchenOpensBeforeTheFirstTurn()
    {
        QCOMPARE(captionAt("Ada .RR\nBen ...RR\n", 500us), std::string("The kitchen opens."));
        QCOMPARE(captionAt("Ada RR\n", -1ms), std::string("The kitchen opens."));
    }

    void LastOrderEndsTheRun()
    {
        QCOMPARE(captionAt("Ada RR\nBen ..RR\n", 4ms), std::string("Everybody is served."));
        QCOMPARE(captionAt("Ada RR\nBen ..RR\n", 9ms), std::string("Everybody is served."));
    }

    void RunThatWasStoppedDoesNotServeEverybody()
    {
        Trace trace = traceFromText("Ada RR\nBen ..RR\n");
        trace.tasks[1].completed = false;
        trace.info.outcome = Outcome::Stopped;
        QCOMPARE(captionAt(trace, 4ms), std::string("The run was stopped before everybody was served."));
        trace.info.outcome = Outcome::Standstill;
        QCOMPARE(captionAt(trace, 4ms),
                 std::string("Nobody got any further, so the run was ended before everybody was served."));
    }

    void ChefWorksForOneWhileAnotherWaits()
    {
        QCOMPARE(captionAt("Ada RRRRR\nBen .....RRRRR\n", 2ms),
                 std::string("Chef 1 works for Ada. Ben waits for the chef."));
        QCOMPARE(captionAt("Ada RRRRR\nBen .....RR\nCem .......RR\n", 2ms),
                 std::string("Chef 1 works for Ada. 2 customers wait for the chef."));
    }

    void ChefLeavesWhatIsNotDone()
    {
        QCOMPARE(captionAt("Ada RRRR....RRRR\nBen ....RRRR\n", 6ms),
                 std::string("Chef 1 leaves Ada's order and works for Ben. Ada waits for the chef."));
    }

    void ChefHasServedWhoIsDone()
    {
        QCOMPARE(captionAt("Ada RRRR\nBen ....RRRR\n", 6ms), std::string("Chef 1 has served Ada and works for Ben."));
    }

    void ChefWhoRestedComesFromNowhere()
    {
        QCOMPARE(captionAt("Ada RRRRiiiiiiiiRRRR\nBen iiiiiiiiRRRR\n", 9ms),
                 std::string("Chef 1 works for Ben. Ada's answer is on its way by itself: nobody is needed."));
    }

    void ChefDoesNotServeWhatAnotherOneFinished()
    {
        QCOMPARE(captionAt("Ada 0000111\nBen 1111000000000000\n", 5ms),
                 std::string("2 chefs work at the same moment: for Ada and Ben."));
        QCOMPARE(captionAt("Ada 0000111\nBen 1111000000000000\n", 10ms), std::string("Chef 1 works for Ben."));
    }

    void SeveralChefsAreTold()
    {
        QCOMPARE(captionAt("Ada 1111\nBen 0000\nCem ....00\n", 2ms),
                 std::string("2 chefs work at the same moment: for Ada and Ben. Cem waits for a chef."));
        QCOMPARE(captionAt("Ada 00\nBen 11\nCem 22\nDan 33\nEva 44\n", 1ms),
                 std::string("5 chefs work at the same moment."));
    }

    void NobodyIsNeededWhileAllWaitForEquipment()
    {
        QCOMPARE(captionAt("Ada RiiiiR\nBen iiiii\n", 3ms),
                 std::string("No chef is needed just now. The answers for Ada and Ben are on their way by themselves: "
                             "nobody is "
                             "needed."));
        QCOMPARE(captionAt("Ada RiiiiR\nBen iiiii\nCem iiiii\nDan iiiii\nEva iiiii\n", 3ms),
                 std::string("No chef is needed just now. The answers for 5 customers are on their way by themselves: "
                             "nobody is "
                             "needed."));
    }

    void ChefWhoIsElsewhereIsMissed()
    {
        QCOMPARE(captionAt("Ada RR...RR\n", 3ms),
                 std::string(
                     "The chef is called away: something else on the computer has the core. Ada waits for the chef."));
    }

    void ChefOfATakenCoreIsCalledAway()
    {
        QCOMPARE(captionAt("Ada RRtttRR\n", 3ms),
                 std::string("The chef is called away: something else on the computer has the core."));
    }

    void NobodyIsCalledAwayInASimulationOrBeforeAnOrderWasBegun()
    {
        Trace trace = traceFromText("Ada RR...RR\n");
        trace.info.placement = Placement::Simulated;
        QCOMPARE(captionAt(trace, 3ms), std::string("No chef works just now. Ada waits for the chef."));
        QCOMPARE(captionAt("Ada RR\nBen ...RR\n", 2500us),
                 std::string("No chef works just now. Ben waits for the chef."));
    }

    void ChefsWhoChangeTooFastAreToldByShares()
    {
        QCOMPARE(captionAt("Ada R.R.R.R.R.R.R.R.R.R.R.\n"
                           "Ben .R.R.R.R.R.R.R.R.R.R.R\n",
                           10ms),
                 std::string("Too fast to see one by one: chef 1 gave Ada 50 % and Ben 50 % of the time just past."));
        QCOMPARE(captionAt("Ada R..R..R..R..R..R..\n"
                           "Ben .R..R..R..R..R..R.\n"
                           "Cem ..R..R..R..R..R..R\n"
                           "Dan 1111111111111111111\n",
                           9ms),
                 std::string(
                     "Too fast to see one by one: chef 1 gave Ada 25 %, Ben 25 % and Cem 50 % of the time just past. "
                     "Chef 2 works for Dan."));
    }

    void SharesAreRoundedToAHundred()
    {
        QCOMPARE(captionAt(kebabs(3, 1, 1000), 3ms),
                 std::string(
                     "Too fast to see one by one: chef 1 gave Ada 34 %, Ben 33 % and Cem 33 % of the time just past."));
    }

    void ManyInTurnAreCounted()
    {
        const Script script(
            std::make_shared<const Trace>(traceFromText("Ada R\nBen .R\nCem ..R\nDan ...R\nEva ....R\n")));
        Frame frame = frameAt(script, TimePoint(2ms), kitchen::Pace{.isStill = true});
        for (std::uint32_t n = 0; n < 5; ++n)
            frame.chefs[0].attention.push_back({TaskId{n}, 0.2});
        QCOMPARE(englishWords()(captionOf(script, frame).front()),
                 std::string(
                     "Too fast to see one by one: chef 1 worked for 5 customers in turn in the time just past."));
    }

    void SeveralWhoAreTooFastAreOneSentence()
    {
        QCOMPARE(captionAt("Ada 01010101010101010101\n"
                           "Ben 10101010101010101010\n",
                           10ms),
                 std::string("Too fast to see one by one: 2 chefs took turns at the work for Ada and Ben."));
    }

    void KebabOfOneIsToldStepByStep()
    {
        const Trace trace = kebabs(1, 1);
        QCOMPARE(captionAt(trace, 10ms), std::string("Chef 1 carves meat for Ada."));
        QCOMPARE(captionAt(trace, 37ms), std::string("Chef 1 lowers the fries for Ada."));
        QCOMPARE(captionAt(trace, 50ms), std::string("No chef is needed just now. Ada's fries fry by themselves."));
        QCOMPARE(captionAt(trace, 80ms), std::string("Chef 1 chops vegetables for Ada."));
        QCOMPARE(captionAt(trace, 120ms), std::string("Chef 1 wraps for Ada."));
        QCOMPARE(captionAt(trace, 130ms), std::string("Everybody is served."));
    }

    void FriesFryWhileTheChefGoesOn()
    {
        const Trace trace = kebabs(2, 1, 50'000);
        QCOMPARE(captionAt(trace, 45ms),
                 std::string(
                     "Chef 1 leaves Ada's fries in the fryer and carves meat for Ben. Ada's fries fry by themselves."));
    }

    void OrdersInTheMiddleOfAStepAreLeft()
    {
        const Trace trace = kebabs(3, 1, 10'000);
        QCOMPARE(captionAt(trace, 15ms),
                 std::string("Chef 1 leaves Ada's meat and carves meat for Ben. 2 customers wait for the chef."));
    }

    void SeveralFryAtOnce()
    {
        QCOMPARE(captionAt(kebabs(2, 2), 10ms), std::string("2 chefs work at the same moment: for Ada and Ben."));
        QCOMPARE(captionAt(kebabs(2, 2), 50ms),
                 std::string("No chef is needed just now. The fries of Ada and Ben fry by themselves."));
        QCOMPARE(captionAt(kebabs(5, 5), 50ms),
                 std::string("No chef is needed just now. The fries of 5 customers fry by themselves."));
    }

    void KeyIsWithWhoHoldsIt()
    {
        const Plan plan = planOf({{Lock{}, Compute{}, Unlock{}}, {Lock{}}, {Lock{}}}, {Mutex{}});
        Trace trace = traceOfStates(plan, {Activity::Running, Activity::WaitingLock, Activity::Ready});
        letAStandAtStep(trace, StepIndex{1});
        QCOMPARE(captionAt(trace, 5ms),
                 std::string("Chef 1 works for A. B waits for thing, which A has. C waits for the chef."));
        trace = traceOfStates(plan, {Activity::Running, Activity::WaitingLock, Activity::WaitingLock});
        letAStandAtStep(trace, StepIndex{1});
        QCOMPARE(captionAt(trace, 5ms), std::string("Chef 1 works for A. B and C wait for thing, which A has."));
    }

    void KeyThatNobodyIsKnownToHoldIsWaitedFor()
    {
        const Plan plan =
            planOf({{Lock{}}, {Update{.protection = Protection::Locked, .mutex = SharedId{0}}}}, {Mutex{}, Counter{}});
        QCOMPARE(captionAt(traceOfStates(plan, {Activity::WaitingLock, Activity::Ready}), 5ms),
                 std::string("No chef works just now. A waits for thing. B waits for the chef."));
        QCOMPARE(captionAt(traceOfStates(plan, {Activity::WaitingLock, Activity::WaitingLock}), 5ms),
                 std::string("The chef is idle. A and B wait for thing."));
    }

    void EachKeyIsToldByItsName()
    {
        Plan plan = planOf({{Lock{SharedId{0}}, WaitForIo{}, Lock{SharedId{1}}},
                            {Lock{SharedId{1}}, WaitForIo{}, Lock{SharedId{0}}}},
                           {Mutex{}, Mutex{}});
        plan.shared[0].name = word("key 1");
        plan.shared[1].name = word("key 2");
        const auto captionOfSteps = [&](Activity activity, int first, int second) {
            Trace trace = traceOfStates(plan, {activity, activity});
            for (std::size_t n = 0; n < 2; ++n) {
                trace.tasks[n].spans = Spans();
                trace.tasks[n].spans.appendUntil(TimePoint(10ms), activity, StepIndex(n == 0 ? first : second),
                                                 Evidence::Recorded);
            }
            return captionAt(trace, 5ms);
        };
        QCOMPARE(captionOfSteps(Activity::WaitingLock, 2, 2),
                 std::string("The chef is idle. B waits for key 1, which A has. A waits for key 2, which B has."));
        QCOMPARE(captionOfSteps(Activity::WaitingIo, 1, 1),
                 std::string(
                     "No chef is needed just now. The answers for A and B are on their way by themselves: nobody is "
                     "needed. A has key 1 and B has key 2."));
    }

    void OneHasSeveralKeys()
    {
        Plan plan = planOf({{Lock{SharedId{0}}, Lock{SharedId{1}}, Compute{}}}, {Mutex{}, Mutex{}});
        plan.shared[0].name = word("key 1");
        plan.shared[1].name = word("key 2");
        Trace trace = traceOfStates(plan, {Activity::Running});
        letAStandAtStep(trace, StepIndex{2});
        QCOMPARE(captionAt(trace, 5ms), std::string("Chef 1 works for A. A has key 1 and key 2."));
    }

    void ManyWaitsForKeysAreCounted()
    {
        std::vector<std::vector<Action>> programs;
        std::vector<SharedKind> forks;
        for (int n = 0; n < 3; ++n) {
            programs.push_back({Lock{SharedId(n)}, Lock{SharedId((n + 1) % 3)}});
            forks.emplace_back(Mutex{});
        }
        const Plan plan = planOf(programs, forks);
        Trace trace = traceOfStates(plan, std::vector(3, Activity::WaitingLock));
        for (TaskTrace& task : trace.tasks) {
            task.spans = Spans();
            task.spans.appendUntil(TimePoint(10ms), Activity::WaitingLock, StepIndex{1}, Evidence::Recorded);
        }
        QCOMPARE(captionAt(trace, 5ms), std::string("The chef is idle. 3 customers wait for what others have."));
    }

    void KeyThatIsTakenAgainAndAgainIsWithTheOnlyOneOrGoesRound()
    {
        const std::vector<Action> update{
            Update{.counter = SharedId{1}, .protection = Protection::Locked, .mutex = SharedId{0}}};
        Plan plan = planOf({update, update, update}, {Mutex{}, Counter{}});
        plan.shared[0].name = word("the key");
        const auto captionOfStates = [&](Activity b, Activity c) {
            Trace trace = traceOfStates(plan, {Activity::Running, b, c});
            trace.info.cpus = {CpuId{0}, CpuId{1}, CpuId{2}};
            return captionAt(trace, 5ms);
        };
        QCOMPARE(captionOfStates(Activity::Ready, Activity::Ready),
                 std::string(
                     "Chef 1 is at the chest for A. A has the key, again and again. 2 customers wait for a chef."));
        QCOMPARE(captionOfStates(Activity::WaitingLock, Activity::WaitingLock),
                 std::string("Chef 1 is at the chest for A. B and C wait for the key, which A has."));
        QCOMPARE(captionOfStates(Activity::Running, Activity::Ready),
                 std::string(
                     "2 chefs work at the same moment: for A and B. A and B have the key in turn, too fast to see. C "
                     "waits for a chef."));
        QCOMPARE(captionOfStates(Activity::Running, Activity::WaitingLock),
                 std::string(
                     "2 chefs work at the same moment: for A and B. C waits for the key, which A and B have in turn."));
    }

    void ReadersHaveTheirLockTogether()
    {
        const std::vector<Action> reader{Lock{SharedId{0}, Hold::WithOthers}, WaitForIo{}};
        Plan plan = planOf({reader, reader, {Lock{SharedId{0}}}}, {RwLock{}});
        plan.shared[0].name = word("the room");
        Trace trace = traceOfStates(plan, {Activity::WaitingIo, Activity::WaitingIo, Activity::WaitingLock});
        for (std::size_t n = 0; n < 2; ++n) {
            trace.tasks[n].spans = Spans();
            trace.tasks[n].spans.appendUntil(TimePoint(10ms), Activity::WaitingIo, StepIndex{1}, Evidence::Recorded);
        }
        QCOMPARE(captionAt(trace, 5ms),
                 std::string(
                     "No chef is needed just now. The answers for A and B are on their way by themselves: nobody is "
                     "needed. C waits for the room, which A and B have."));
    }

    void PhilosopherReachesForAFork()
    {
        const Scenario& dining = *scenarioById("dining-philosophers").value();
        const Parameters parameters = checkedParameters(dining.parameters, {{"tasks", 2}, {"order", 1}}).value();
        const Trace trace = traceOf("simulated", dining.makePlan(parameters, 1), plainMachine(),
                                    {{"simulated_cores", 1}, {"switch_us", 0}});
        QCOMPARE(captionAt(trace, 9ms), std::string("No chef is needed just now. Ada reaches for the other fork. Ben "
                                                    "waits for fork 1, which Ada has."));
    }

    void KeysOfABowlAreWithSeveral()
    {
        const Plan plan = planOf({{Acquire{}, WaitForIo{}}, {Acquire{}, WaitForIo{}}, {Acquire{}}}, {Semaphore{.keys = 2}});
        Trace trace = traceOfStates(plan, {Activity::Ready, Activity::Ready, Activity::WaitingLock});
        for (std::size_t n = 0; n < 2; ++n) {
            trace.tasks[n].spans = Spans();
            trace.tasks[n].spans.appendUntil(TimePoint(10ms), Activity::WaitingIo, StepIndex{1}, Evidence::Recorded);
        }
        QCOMPARE(captionAt(trace, 5ms),
                 std::string(
                     "No chef is needed just now. The answers for A and B are on their way by themselves: nobody is "
                     "needed. C waits for a key; A and B have one each."));
    }

    void WhoWaitsForAnotherOrderIsTold()
    {
        const Plan plan = planOf({{Receive{}}, {Receive{}}}, {Channel{}});
        QCOMPARE(captionAt(traceOfStates(plan, {Activity::WaitingMessage, Activity::WaitingMessage}), 5ms),
                 std::string("The chef is idle. A and B wait for something from other orders."));
    }

    void WhoGivesWayIsNotToldAnAnswer()
    {
        const Plan plan = planOf({{LockOrRetreat{}}}, {Mutex{}, Mutex{}});
        QCOMPARE(captionAt(traceOfStates(plan, {Activity::WaitingIo}), 5ms),
                 std::string("No chef is needed just now. A gives way for a moment."));
    }

    void OrdersThatTheFrameHasNotAreTheChefsOnly()
    {
        const Script script(std::make_shared<const Trace>(traceFromText("Ada ..RR\nBen RR\nCem ....R\n")));
        const std::vector<Message> caption = captionOf(script, frameAt(script, TimePoint(1ms), kitchen::Pace{}, 1));
        QCOMPARE(caption.size(), std::size_t{2});
        QCOMPARE(englishWords()(caption[0]), std::string("Chef 1 works for Ben."));
        QCOMPARE(englishWords()(caption[1]), std::string("Ada waits for the chef."));
    }
};

QTEST_APPLESS_MAIN(CaptionTest)
#include "caption_test.moc"
