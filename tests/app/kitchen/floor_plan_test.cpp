// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/floor_plan.h"

#include <QtTest>

using namespace interleave;

class FloorPlanTest : public QObject {
    Q_OBJECT

private slots:
    void EveryBayIsWithinThePictureAndOnItsOwn_data()
    {
        QTest::addColumn<int>("orders");
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<bool>("hasShared");
        for (const int orders : {1, 2, 3, 6, 7, 16}) {
            for (const QSizeF size : {QSizeF(493, 235), QSizeF(805, 550), QSizeF(1900, 900), QSizeF(200, 900)}) {
                for (const bool hasShared : {false, true})
                    QTest::addRow("%d in %gx%g, %d", orders, size.width(), size.height(), hasShared)
                        << orders << size << hasShared;
            }
        }
    }
    void EveryBayIsWithinThePictureAndOnItsOwn()
    {
        QFETCH(int, orders);
        QFETCH(QSizeF, size);
        QFETCH(bool, hasShared);
        const auto count = static_cast<std::size_t>(orders);
        const FloorPlan plan = floorPlanFor(count, size, hasShared);
        QVERIFY(plan.bayWidth >= FloorPlan::kNarrowBay);
        QVERIFY(!hasShared || plan.wall > 0);
        const QRectF inside(plan.wall - 0.01, 0, plan.width - 2 * plan.wall + 0.02, plan.height() + 0.01);
        std::vector<QRectF> bays;
        for (std::size_t order = 0; order < count; ++order) {
            const QRectF bay(plan.bay(order) + QPointF(-plan.bayWidth / 2, FloorPlan::kLintel),
                             QSizeF(plan.bayWidth, FloorPlan::kRowHeight - FloorPlan::kLintel));
            QVERIFY(inside.contains(bay));
            for (const QRectF& other : bays)
                QVERIFY(!other.intersects(bay.adjusted(1, 1, -1, -1)));
            bays.push_back(bay);
        }
        const double scale = scaleOf(plan, size);
        QVERIFY(plan.width * scale <= size.width() + 0.01);
        QVERIFY(plan.height() * scale <= size.height() + 0.01);
    }

    void ChefsStandWithinThePicture()
    {
        for (const std::size_t chefs : {1, 2, 5, 64}) {
            const FloorPlan plan = floorPlanFor(3, {800, 500}, false);
            for (std::size_t chef = 0; chef < chefs; ++chef) {
                const QPointF feet = plan.restOf(chef, chefs);
                QVERIFY(feet.x() >= 70 && feet.x() <= plan.width - 70);
                QVERIFY(feet.y() > 0 && feet.y() < plan.height());
            }
        }
    }

    void AChefWorksWithinTheBayOfTheOrder()
    {
        const FloorPlan plan = floorPlanFor(7, {800, 500}, true);
        for (const kitchen::Equipment equipment : {kitchen::Equipment::Spit, kitchen::Equipment::Fryer, kitchen::Equipment::Board,
                                                   kitchen::Equipment::Counter, kitchen::Equipment::Machine}) {
            for (std::size_t order = 0; order < 7; ++order)
                QVERIFY(std::abs(plan.standAt(order, equipment).x() - plan.bay(order).x()) < plan.bayWidth / 2);
        }
    }
};

QTEST_APPLESS_MAIN(FloorPlanTest)
#include "floor_plan_test.moc"
