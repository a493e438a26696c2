// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/cursor.h"

#include "core/program/plan_facts.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

const Action kWork = Compute{1ms};

/// The steps where the cursor rests, one after the other: "1 2 1 2".
std::string walkThrough(const Program& program)
{
    std::string walk;
    for (Cursor cursor(program); !cursor.isAtEnd(); cursor.advance())
        walk += (walk.empty() ? "" : " ") + std::to_string(indexOf(cursor.index()));
    return walk;
}

} // namespace

class CursorTest : public QObject {
    Q_OBJECT

private slots:
    void EmptyProgramIsAtItsEndAtOnce()
    {
        const Program program;
        QVERIFY(Cursor(program).isAtEnd());
    }

    void StepsFollowOneAnother()
    {
        QCOMPARE(walkThrough(programOf({kWork, WaitForIo{1ms}, kWork})), std::string("0 1 2"));
    }

    void RepeatIsGoneRoundAndNeverRestedOn()
    {
        QCOMPARE(walkThrough(programOf({kWork, Repeat{3, 2}, kWork, kWork, kWork})), std::string("0 2 3 2 3 2 3 4"));
    }

    void RepeatOfOneTimeIsPassedOnce() { QCOMPARE(walkThrough(programOf({Repeat{1, 1}, kWork})), std::string("1")); }

    void RepeatsLieWithinOneAnother()
    {
        QCOMPARE(walkThrough(programOf({Repeat{2, 3}, kWork, Repeat{2, 1}, kWork, kWork})),
                 std::string("1 3 3 1 3 3 4"));
    }

    /// Both end with the same step, and the inner one begins the outer one.
    void RepeatsThatBeginAndEndTogether()
    {
        QCOMPARE(walkThrough(programOf({Repeat{2, 3}, Repeat{2, 2}, kWork, kWork})), std::string("2 3 2 3 2 3 2 3"));
    }

    void DeepestRepeat()
    {
        QCOMPARE(walkThrough(programOf({Repeat{2, 4}, Repeat{2, 3}, Repeat{2, 2}, Repeat{2, 1}, kWork})),
                 std::string("4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4"));
    }

    void WalkIsAsLongAsThePlanSays()
    {
        const Program program = programOf({Repeat{7, 3}, kWork, Repeat{5, 1}, kWork, kWork});
        std::int64_t steps = 0;
        for (Cursor cursor(program); !cursor.isAtEnd(); cursor.advance())
            ++steps;
        QCOMPARE(steps, stepsDoneBy(program));
    }

    void GoingBackStaysInTheSameRound()
    {
        const Program program = programOf({Repeat{2, 3}, kWork, kWork, kWork});
        Cursor cursor(program);
        cursor.advance();
        cursor.advance();
        cursor.goBack(2);
        QCOMPARE(indexOf(cursor.index()), std::size_t{1});
        std::string walk;
        for (; !cursor.isAtEnd(); cursor.advance())
            walk += std::to_string(indexOf(cursor.index()));
        QCOMPARE(walk, std::string("123123"));
    }

    void StepIsTheOneAtTheIndex()
    {
        const Program program = programOf({kWork, WaitForIo{2ms}});
        Cursor cursor(program);
        cursor.advance();
        QVERIFY(cursor.step() == program[1]);
    }
};

QTEST_APPLESS_MAIN(CursorTest)
#include "cursor_test.moc"
