// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lecture/presentation.h"

#include <QtTest>

#include "core/base/random.h"

using namespace interleave;
using namespace interleave::lecture;
using namespace std::chrono_literals;
using Shade = Presentation::Shade;

class PresentationTest : public QObject {
    Q_OBJECT

private slots:
    void ItGoesFromSceneToSceneAndStaysAtItsEnds()
    {
        Presentation shown(3);
        QVERIFY(!shown.goBack());
        QVERIFY(shown.goOn() && shown.goOn() && shown.isLast() && !shown.goOn());
        QCOMPARE(shown.place(), std::size_t{2});
        QVERIFY(shown.goBack());
        shown.goTo(100);
        QCOMPARE(shown.place(), std::size_t{2});
    }

    void APressTakesAShadeAwayAndGoesNoFurther()
    {
        Presentation shown(3);
        shown.toggle(Shade::Black);
        shown.toggle(Shade::White);
        QVERIFY(shown.shade() == Shade::White);
        QVERIFY(shown.goOn());
        QVERIFY(shown.shade() == Shade::None);
        QCOMPARE(shown.place(), std::size_t{0});
        shown.toggle(Shade::Black);
        shown.toggle(Shade::Black);
        QVERIFY(shown.shade() == Shade::None);
    }

    void AFrozenPictureStaysWhileTheSpeakerLooksElsewhere()
    {
        Presentation shown(5);
        shown.goOn();
        shown.toggleFrozen();
        shown.goTo(4);
        QCOMPARE(shown.shown(), std::size_t{1});
        QCOMPARE(shown.place(), std::size_t{4});
        shown.toggleFrozen();
        QCOMPARE(shown.shown(), std::size_t{4});
    }

    void TheClockStandsStillWhileItIsPaused()
    {
        LectureClock clock;
        QCOMPARE(clock.elapsed(TimePoint(5s)), Duration(0));
        clock.startOrPause(TimePoint(10s));
        QCOMPARE(clock.elapsed(TimePoint(14s)), Duration(4s));
        clock.startOrPause(TimePoint(15s));
        QCOMPARE(clock.elapsed(TimePoint(60s)), Duration(5s));
        clock.startOrPause(TimePoint(100s));
        QCOMPARE(clock.elapsed(TimePoint(101s)), Duration(6s));
        clock.reset(TimePoint(101s));
        QVERIFY(clock.isRunning());
        QCOMPARE(clock.elapsed(TimePoint(103s)), Duration(2s));
    }

    void WhateverIsPressedItIsSomewhere()
    {
        Presentation shown(7);
        Random random(1);
        for (int press = 0; press < 10'000; ++press) {
            switch (random.next() % 6) {
            case 0: shown.goOn(); break;
            case 1: shown.goBack(); break;
            case 2: shown.goTo(random.next() % 20); break;
            case 3: shown.toggle(Shade::Black); break;
            case 4: shown.toggle(Shade::White); break;
            default: shown.toggleFrozen(); break;
            }
            QVERIFY(shown.place() < 7 && shown.shown() < 7);
        }
    }
};

QTEST_APPLESS_MAIN(PresentationTest)
#include "presentation_test.moc"
