// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/listing.h"

#include <limits>

#include "core/scenario/scenario.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

std::string textOf(const std::vector<ListingLine>& listing)
{
    std::vector<std::string> lines;
    for (const ListingLine& line : listing)
        lines.push_back(std::string(static_cast<std::size_t>(line.indent) * 2, ' ') + englishWords()(line.text));
    return linesOf(lines);
}

std::string listed(const std::vector<Action>& program, const std::vector<SharedKind>& shared = {})
{
    return textOf(listingOf(planOf({program, {}}, shared), TaskId{0}));
}

} // namespace

class ListingTest : public QObject {
    Q_OBJECT

private slots:
    void EmptyProgramHasNoLines() { QCOMPARE(listed({}), std::string()); }

    void StepsOfTheirOwnHaveTheirNamesAndTimes()
    {
        QCOMPARE(listed({Compute{20ms}, WaitForIo{1500us}, Compute{}, Fail{"why"}}),
                 std::string("a step   (computes 20 ms)\n"
                             "a step   (waits 1.5 ms)\n"
                             "a step\n"
                             "a step   (fails)\n"));
    }

    void WhatIsRepeatedIsIndented()
    {
        QCOMPARE(listed({Compute{1ms}, Repeat{3, 4}, Compute{2ms}, Repeat{1, 1}, Compute{3ms}, Compute{4ms}, Compute{5ms}}),
                 std::string("a step   (computes 1 ms)\n"
                             "repeat 3 times:\n"
                             "  a step   (computes 2 ms)\n"
                             "  repeat 1 time:\n"
                             "    a step   (computes 3 ms)\n"
                             "  a step   (computes 4 ms)\n"
                             "a step   (computes 5 ms)\n"));
    }

    void RepeatsMayEndTogether()
    {
        QCOMPARE(listed({Repeat{2, 2}, Repeat{2, 1}, Compute{1ms}, Compute{2ms}}),
                 std::string("repeat 2 times:\n"
                             "  repeat 2 times:\n"
                             "    a step   (computes 1 ms)\n"
                             "a step   (computes 2 ms)\n"));
    }

    void SharedThingsAreNamed()
    {
        constexpr SharedId kFirst{0};
        QCOMPARE(listed({Lock{kFirst}, Unlock{kFirst}, LockOrRetreat{kFirst, kFirst, 2, 5ms}, LockOrRetreat{kFirst, kFirst}},
                        {Mutex{}}),
                 std::string("lock thing\n"
                             "unlock thing\n"
                             "lock thing; if it is taken, unlock thing, wait up to 5 ms, go 2 lines back\n"
                             "lock thing; if it is taken, unlock thing, go 1 line back\n"));
        QCOMPARE(listed({Lock{kFirst, Hold::WithOthers}, Lock{kFirst}}, {RwLock{}}),
                 std::string("lock thing to read\n"
                             "lock thing to write\n"));
        QCOMPARE(listed({Acquire{kFirst}, Release{kFirst}}, {Semaphore{}}), std::string("take a key from thing\n"
                                                                                        "put a key back into thing\n"));
        QCOMPARE(listed({Send{kFirst, Cargo::Next}, Receive{kFirst}, Send{kFirst}}, {Channel{}}),
                 std::string("send the next one to thing\n"
                             "receive from thing\n"
                             "send what is in hand to thing\n"));
        QCOMPARE(listed({Meet{kFirst}}, {Barrier{}}), std::string("wait for all at thing\n"));
        QCOMPARE(listed({SignBook{kFirst}}, {Book{}}), std::string("write the own name into thing\n"));
        QCOMPARE(listed({Sort{kFirst, 0, 5}, Merge{kFirst, 0, 5, 10}}, {Array{10}}),
                 std::string("sort thing from the 1. to the 5.\n"
                             "merge thing from the 1. to the 5. with those up to the 10.\n"));
    }

    void ConditionsSayWhatIsWaitedFor()
    {
        constexpr std::int64_t kAny = std::numeric_limits<std::int64_t>::max();
        constexpr SharedId kRoom{1};
        constexpr SharedId kCount{2};
        QCOMPARE(listed({WaitUntil{kRoom, kCount, 1, kAny}, WaitUntil{kRoom, kCount, 0, 3},
                         WaitUntil{kRoom, kCount, 2, 2}, Notify{kRoom}},
                        {Mutex{}, Condition{SharedId{0}}, Counter{}}),
                 std::string("wait in thing until thing ≥ 1\n"
                             "wait in thing until 0 ≤ thing ≤ 3\n"
                             "wait in thing until thing = 2\n"
                             "wake all who wait in thing\n"));
    }

    void UpdatesSayHowTheyAreProtected()
    {
        constexpr SharedId kCount{0};
        QCOMPARE(listed({Update{.counter = kCount},
                         Update{.counter = kCount, .addend = Addend::InHand, .protection = Protection::Atomic},
                         Update{.counter = kCount, .times = 1000, .amount = -2, .protection = Protection::Locked, .mutex = SharedId{1}, .think = 3us}},
                        {Counter{}, Mutex{}}),
                 std::string("add 1 to thing (read, then write)\n"
                             "add what is in hand to thing (in one go)\n"
                             "1000 times: add -2 to thing (while thing is locked)   (computes 3 µs)\n"));
    }

    void OtherTasksAreNamed()
    {
        QCOMPARE(listed({Spawn{TaskId{1}}, Join{TaskId{1}}}), std::string("start B\n"
                                                                          "wait until B is done\n"));
    }

    void EveryStepOfEveryScenarioHasALine()
    {
        for (const Scenario* scenario : scenarioCatalog()) {
            const Plan plan = scenario->makePlan(checkedParameters(scenario->parameters, {}).value(), 1);
            for (std::size_t task = 0; task < plan.tasks.size(); ++task) {
                const std::vector<ListingLine> listing = listingOf(plan, static_cast<TaskId>(task));
                QCOMPARE(listing.size(), plan.tasks[task].program.size());
                for (std::size_t n = 0; n < listing.size(); ++n) {
                    QCOMPARE(indexOf(listing[n].step), n);
                    const std::string text = englishWords()(listing[n].text);
                    QVERIFY2(!text.empty() && text.find('%') == std::string::npos, text.c_str());
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(ListingTest)
#include "listing_test.moc"
