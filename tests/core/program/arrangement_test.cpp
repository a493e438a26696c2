// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/arrangement.h"

#include "core/scenario/scenario.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr SharedId kKey{0};

Step stepOf(Action action)
{
    return {{"test", "step"}, {"test", "step"}, {"place", {}}, action};
}

/// Again and again: takes the key, computes, gives it back, computes.
Program written()
{
    return {stepOf(Repeat{3, 4}), stepOf(Lock{kKey}), stepOf(Compute{1us}), stepOf(Unlock{kKey}), stepOf(Compute{2us})};
}

std::string whyNot(const std::vector<std::size_t>& order)
{
    const Result<Program> program = programOf(inOrder(linesOf(written()), order));
    return program ? std::string() : englishWords()(program.error().message);
}

} // namespace

class ArrangementTest : public QObject {
    Q_OBJECT

private slots:
    void ProgramIsItsLines()
    {
        const ProgramLines lines = linesOf(written());
        QCOMPARE(lines.size(), std::size_t{6});
        QVERIFY(!lines.back()); // the repeat's end
        QVERIFY(programOf(lines).value() == written());
        const Program nested{stepOf(Repeat{2, 3}), stepOf(Repeat{2, 1}), stepOf(Compute{1us}), stepOf(Compute{2us}),
                             stepOf(Compute{3us})};
        QCOMPARE(linesOf(nested).size(), std::size_t{7});
        QVERIFY(programOf(linesOf(nested)).value() == nested);
    }

    void OrderIsANumber()
    {
        QCOMPARE(arrangementOf({0, 1, 2, 3}), std::int64_t{0});
        QCOMPARE(arrangementOf({3, 2, 1, 0}), std::int64_t{23});
        for (std::int64_t n = 0; n < 120; ++n)
            QCOMPARE(arrangementOf(orderOf(n, 5)), n);
        std::vector<std::size_t> order{11, 0, 10, 1, 9, 2, 8, 3, 7, 4, 6, 5};
        QVERIFY(orderOf(arrangementOf(order), kMostLines) == order);
    }

    void KeyIsPlacedAroundAnotherStep()
    {
        const std::vector<std::size_t> order{0, 2, 1, 4, 3, 5};
        const Program moved = arranged(written(), arrangementOf(order));
        QVERIFY((moved
                 == Program{stepOf(Repeat{3, 4}), stepOf(Compute{1us}), stepOf(Lock{kKey}), stepOf(Compute{2us}),
                            stepOf(Unlock{kKey})}));
        const Program outside = arranged(written(), arrangementOf({1, 0, 2, 4, 5, 3}));
        QVERIFY((outside
                 == Program{stepOf(Lock{kKey}), stepOf(Repeat{3, 2}), stepOf(Compute{1us}), stepOf(Compute{2us}),
                            stepOf(Unlock{kKey})}));
    }

    void WhatCannotBeRunStaysAsItWas()
    {
        QVERIFY(whyNot({0, 3, 2, 1, 4, 5}).starts_with("A key is given back that was not taken"));
        QVERIFY(whyNot({1, 0, 2, 3, 4, 5}).starts_with("A key is given back that was not taken")); // in a turn that did not take it
        QVERIFY(whyNot({0, 1, 2, 4, 5, 3}).starts_with("A key is taken and not given back"));
        QVERIFY(whyNot({5, 0, 1, 2, 3, 4}).starts_with("A repeat ends before it begins"));
        QVERIFY(whyNot({1, 2, 3, 4, 0, 5}).starts_with("A repeat has no steps"));
        QVERIFY(arranged(written(), arrangementOf({0, 3, 2, 1, 4, 5})) == written());
        Program twice = written();
        twice[2] = stepOf(Lock{kKey});
        QVERIFY(!programOf(linesOf(twice)));
    }

    void ScenarioWhoseLinesCanBeMovedHasThatMany_data()
    {
        QTest::addColumn<QString>("id");
        for (const Scenario* scenario : scenarioCatalog()) {
            if (std::ranges::find(scenario->parameters, kArrangement.id, &ParameterSpec::id) != scenario->parameters.end())
                QTest::newRow(scenario->id.data()) << QString::fromUtf8(scenario->id.data());
        }
    }
    void ScenarioWhoseLinesCanBeMovedHasThatMany()
    {
        QFETCH(QString, id);
        const Scenario& scenario = *scenarioById(id.toStdString()).value();
        const Plan plan = scenario.makePlan(checkedParameters(scenario.parameters).value(), 1);
        const auto spec = std::ranges::find(scenario.parameters, kArrangement.id, &ParameterSpec::id);
        std::int64_t orders = 1;
        for (std::size_t n = 2; n <= linesOf(plan.tasks.back().program).size(); ++n)
            orders *= static_cast<std::int64_t>(n);
        QCOMPARE(spec->maximum, orders - 1);
    }
};

QTEST_APPLESS_MAIN(ArrangementTest)
#include "arrangement_test.moc"
