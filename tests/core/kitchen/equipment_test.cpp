// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kitchen/equipment.h"

#include <sstream>

#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::kitchen;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(interleave::Action)

namespace {

std::string nameOf(Equipment equipment)
{
    switch (equipment) {
    case Equipment::Spit: return "spit";
    case Equipment::Fryer: return "fryer";
    case Equipment::Board: return "board";
    case Equipment::Counter: return "counter";
    case Equipment::Machine: return "machine";
    case Equipment::Mailbox: return "mailbox";
    case Equipment::Chest: return "chest";
    case Equipment::Pass: return "pass";
    }
    return "?";
}

std::string equipmentAt(const char* station, const Action& action)
{
    Step step = interleave::step(action);
    step.station.id = station;
    return nameOf(equipmentOf(step));
}

/// "machine until 2, mailbox until 1": the boxes of a ticket.
std::string boxesOf(const std::vector<Action>& actions)
{
    std::ostringstream text;
    for (const TicketBox& box : kitchen::ticketOf(programOf(actions)))
        text << (text.tellp() > 0 ? ", " : "") << nameOf(box.equipment) << " until " << indexOf(box.last);
    return text.str();
}

} // namespace

class EquipmentTest : public QObject {
    Q_OBJECT

private slots:
    void StationThatTheKitchenKnowsSaysIt_data()
    {
        QTest::addColumn<std::string>("equipment");
        QTest::addRow("spit") << std::string("spit");
        QTest::addRow("fryer") << std::string("fryer");
        QTest::addRow("board") << std::string("board");
        QTest::addRow("counter") << std::string("counter");
        QTest::addRow("door") << std::string("pass");
        QTest::addRow("oven") << std::string("machine");
    }

    void StationThatTheKitchenKnowsSaysIt()
    {
        QFETCH(std::string, equipment);
        QCOMPARE(equipmentAt(QTest::currentDataTag(), Lock{}), equipment); // which alone would be at the chest
    }

    void ElseTheActionSaysIt_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<std::string>("equipment");
        const auto add = [](const char* name, const Action& action, const char* equipment) {
            QTest::addRow("%s", name) << action << std::string(equipment);
        };
        add("compute", Compute{}, "machine");
        add("fail", Fail{}, "machine");
        add("sort", Sort{}, "machine");
        add("merge", Merge{}, "machine");
        add("wait for i/o", WaitForIo{}, "mailbox");
        add("lock", Lock{}, "chest");
        add("unlock", Unlock{}, "chest");
        add("lock or retreat", LockOrRetreat{}, "chest");
        add("acquire", Acquire{}, "chest");
        add("release", Release{}, "chest");
        add("wait until", WaitUntil{}, "chest");
        add("notify", Notify{}, "chest");
        add("update", Update{}, "chest");
        add("sign a book", SignBook{}, "chest");
        add("send", Send{}, "pass");
        add("receive", Receive{}, "pass");
        add("meet", Meet{}, "pass");
        add("spawn", Spawn{}, "pass");
        add("join", Join{}, "pass");
    }

    void ElseTheActionSaysIt()
    {
        QFETCH(Action, action);
        QFETCH(std::string, equipment);
        QCOMPARE(equipmentAt("processor", action), equipment);
    }

    void EmptyProgramHasNoBox() { QCOMPARE(boxesOf({}), std::string()); }

    void BoxesStandInTheOrderInWhichTheProgramComesToThem()
    {
        QCOMPARE(boxesOf({WaitForIo{}, Compute{}, Send{}}),
                 std::string("mailbox until 0, machine until 1, pass until 2"));
    }

    void EquipmentThatIsUsedAgainHasOneBoxUntilItsLastStep()
    {
        QCOMPARE(boxesOf({Compute{}, WaitForIo{}, Compute{}}), std::string("machine until 2, mailbox until 1"));
    }

    void StepThatIsRepeatedIsDoneWithTheLastOneOfTheRepeat()
    {
        QCOMPARE(boxesOf({Compute{}, Repeat{3, 3}, WaitForIo{}, Send{}, Lock{}, Meet{}}),
                 std::string("machine until 0, mailbox until 4, pass until 5, chest until 4"));
    }

    void StepInNestedRepeatsIsDoneWithTheOutermost()
    {
        QCOMPARE(boxesOf({Repeat{2, 4}, Repeat{2, 1}, WaitForIo{}, Lock{}, Send{}, Compute{}}),
                 std::string("mailbox until 4, chest until 4, pass until 4, machine until 5"));
    }

    void RepeatsOneAfterAnotherAreTwo()
    {
        QCOMPARE(boxesOf({Repeat{2, 2}, WaitForIo{}, Compute{}, Repeat{2, 2}, Lock{}, Send{}}),
                 std::string("mailbox until 2, machine until 2, chest until 5, pass until 5"));
    }

    void WhatIsTakenAtTheTableIsAFork()
    {
        Plan plan = planOf({{Compute{1ms}, Lock{SharedId{0}}, Lock{SharedId{1}}}}, {Mutex{}, Mutex{}});
        plan.tasks[0].program[2].station.id = "table";
        QVERIFY(tokenOf(plan, SharedId{0}) == Token::Key);
        QVERIFY(tokenOf(plan, SharedId{1}) == Token::Fork);
    }

    void RepeatThatGoesBeyondTheEndEndsThere()
    {
        QCOMPARE(boxesOf({Repeat{2, 9}, WaitForIo{}, Compute{}}), std::string("mailbox until 2, machine until 2"));
    }
};

QTEST_APPLESS_MAIN(EquipmentTest)
#include "equipment_test.moc"
