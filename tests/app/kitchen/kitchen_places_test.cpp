// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_places.h"

#include <QtTest>

using namespace interleave;
using namespace std::chrono_literals;

class KitchenPlacesTest : public QObject {
    Q_OBJECT

private slots:
    void TwoStandSideBySideTheEarlierAtTheLeft()
    {
        const std::array<QRectF, 2> places = kitchenPlaces({1010, 500}, {true, true});
        QCOMPARE(places[0], QRectF(0, 0, 500, 500));
        QCOMPARE(places[1], QRectF(510, 0, 500, 500));
    }

    void OneHasAllOfTheRoom()
    {
        QCOMPARE(kitchenPlaces({1010, 500}, {true, false})[0], QRectF(0, 0, 1010, 500));
        const std::array<QRectF, 2> second = kitchenPlaces({1010, 500}, {false, true});
        QCOMPARE(second[1], QRectF(0, 0, 1010, 500));
        QVERIFY(second[0].isEmpty());
    }

    void WithoutRoomThereIsAPixel() { QCOMPARE(kitchenPlaces({0, 0}, {true, true})[1].size(), QSizeF(1, 1)); }

    void TheClockIsBetweenTwoElseAtTheRight()
    {
        QCOMPARE(clockPlace({1000, 900}, {true, true}, 1).middle, QPointF(500, 838));
        QCOMPARE(clockPlace({1000, 900}, {true, false}, 2).middle, QPointF(938, 838));
        QCOMPARE(clockPlace({1000, 9000}, {true, true}, 1).scale, 1.2);
        QCOMPARE(clockPlace({1000, 9}, {true, true}, 1).scale, 0.3);
    }

    void ItsHandGoesRoundOnceAndNoFurther()
    {
        QCOMPARE(clockTurn(TimePoint{5ms}, TimePoint{20ms}), 0.25);
        QCOMPARE(clockTurn(TimePoint{-5ms}, TimePoint{20ms}), 0.0);
        QCOMPARE(clockTurn(TimePoint{30ms}, TimePoint{20ms}), 1.0);
    }
};

QTEST_MAIN(KitchenPlacesTest)
#include "kitchen_places_test.moc"
