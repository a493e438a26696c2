// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/map_colours.h"

#include <QtTest>

using namespace interleave;

class MapColoursTest : public QObject {
    Q_OBJECT

private slots:
    void MoreIsAlwaysFurtherFromTheGround()
    {
        for (const gantt::Look look : gantt::kLooks) {
            const double ground = lightnessOf(gantt::chromeColours(look).plot);
            double before = -1;
            for (int step = 0; step <= 100; ++step) {
                const double away = std::abs(lightnessOf(mapColour(look, step / 100.0)) - ground);
                QVERIFY2(away > before, qPrintable(QStringLiteral("step %1").arg(step)));
                before = away;
            }
        }
    }

    void BothEndsAreFarApart()
    {
        for (const gantt::Look look : gantt::kLooks)
            QVERIFY(std::abs(lightnessOf(mapColour(look, 1)) - lightnessOf(mapColour(look, 0))) > 0.6);
    }

    void NumbersOnItCanBeRead()
    {
        for (const gantt::Look look : gantt::kLooks) {
            for (int step = -5; step <= 105; ++step) {
                const gantt::Rgb colour = mapColour(look, step / 100.0);
                QVERIFY(gantt::contrast(colour, gantt::textOn(colour)) >= 4.5);
            }
        }
    }
};

QTEST_APPLESS_MAIN(MapColoursTest)
#include "map_colours_test.moc"
