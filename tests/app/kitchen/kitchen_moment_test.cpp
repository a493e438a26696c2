// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_moment.h"

#include <algorithm>
#include <QtTest>

#include "tests/support/two_runs.h"

using namespace interleave;
using namespace std::chrono_literals;
using kitchen::ChefId;

namespace {

/// The kitchen of a drawing at a time.
KitchenMoment momentOf(std::string_view drawing, TimePoint time)
{
    auto result = std::make_shared<RunResult>(drawnRun("one-core", drawing));
    KitchenMoment moment;
    moment.script = std::make_shared<const kitchen::Script>(std::shared_ptr<const Trace>(result, &result->trace));
    moment.frame = frameAt(*moment.script, time, moment.pace, KitchenMoment::kMostOrders);
    moment.plan = floorPlanFor(moment.shownOrders(), {1000, 500}, false);
    return moment;
}

constexpr const char* kTurns = "Ada RRRRR.....\nBen .....RRRRR\n";

} // namespace

class KitchenMomentTest : public QObject {
    Q_OBJECT

private slots:
    void WithoutARunNobodyIsThere()
    {
        const KitchenMoment moment;
        QCOMPARE(moment.shownOrders(), std::size_t{0});
        QVERIFY(moment.actors().empty());
        QVERIFY(moment.standings().empty());
        QVERIFY(!moment.actorAt({100, 100}));
        QVERIFY(!moment.isAtEnd());
    }

    void ChefsComeFirstAndThenOrders()
    {
        const std::vector<Actor> actors = momentOf(kTurns, TimePoint(2ms)).actors();
        QCOMPARE(actors.size(), std::size_t{3});
        QVERIFY(actors[0] == Actor(ChefId{0}));
        QVERIFY(actors[1] == Actor(TaskId{0}) && actors[2] == Actor(TaskId{1}));
    }

    void EachIsFoundInItsBox()
    {
        const KitchenMoment moment = momentOf(kTurns, TimePoint(2ms));
        for (const Actor& actor : moment.actors()) {
            const QRectF box = moment.boxOf(actor);
            QVERIFY(!box.isEmpty());
            QVERIFY(moment.actorAt(box.center()) == actor);
        }
    }

    void AChefStandsAtTheOrderThatItWorksOn()
    {
        KitchenMoment moment = momentOf(kTurns, TimePoint(2ms));
        QCOMPARE(moment.standings().size(), std::size_t{1});
        QCOMPARE(moment.standings().front().feet, moment.spotOf(TaskId{0}, 0));
        QCOMPARE(moment.pictureOf(0).light, 1.0);
        QCOMPARE(moment.pictureOf(1).light, 0.0);
        moment.marked = TaskId{0};
        QVERIFY(moment.isMarked(TaskId{0}) && moment.isMarked(ChefId{0}));
        QVERIFY(!moment.isMarked(TaskId{1}));
    }

    void BeyondTheLastOrderNobodyIsDrawn()
    {
        std::string drawing;
        for (std::size_t n = 0; n < KitchenMoment::kMostOrders + 4; ++n)
            drawing += "T" + std::to_string(n) + ' ' + std::string(n, '.') + "R\n";
        const KitchenMoment moment = momentOf(drawing, TimePoint(18500us));
        QCOMPARE(moment.shownOrders(), KitchenMoment::kMostOrders);
        QVERIFY(std::ranges::all_of(moment.actors(), [](const Actor& actor) {
            const auto* order = std::get_if<TaskId>(&actor);
            return !order || indexOf(*order) < KitchenMoment::kMostOrders;
        }));
    }
};

QTEST_APPLESS_MAIN(KitchenMomentTest)
#include "kitchen_moment_test.moc"
