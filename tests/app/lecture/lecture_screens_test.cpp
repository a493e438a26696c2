// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/lecture_screens.h"

#include <QGuiApplication>
#include <QScreen>
#include <QtTest>
#include <QWidget>

using namespace interleave;

namespace {

const QRect kLaptop(0, 0, 1366, 768);
const QRect kProjector(1366, 0, 1024, 768);
const QRect kWall(-1920, 0, 1920, 1080);

} // namespace

class LectureScreensTest : public QObject {
    Q_OBJECT

private slots:
    void WithoutScreensThereIsNoPlace() { QCOMPARE(arrange({}, {}, false), ScreenArrangement()); }

    void OneScreenIsForBoth()
    {
        for (const bool isSwapped : {false, true})
            QCOMPARE(arrange({kLaptop}, kLaptop, isSwapped), (ScreenArrangement{kLaptop, std::nullopt}));
    }

    void TheSpeakerStaysAndTheAudienceGetsTheOther()
    {
        QCOMPARE(arrange({kLaptop, kProjector}, kLaptop, false), (ScreenArrangement{kProjector, kLaptop}));
        QCOMPARE(arrange({kProjector, kLaptop}, kLaptop, false), (ScreenArrangement{kProjector, kLaptop}));
        QCOMPARE(arrange({kLaptop, kProjector}, kLaptop, true), (ScreenArrangement{kLaptop, kProjector}));
    }

    void OfSeveralTheAudienceGetsTheLargest()
    {
        QCOMPARE(arrange({kLaptop, kProjector, kWall}, kLaptop, false), (ScreenArrangement{kWall, kLaptop}));
        QCOMPARE(arrange({kLaptop, kProjector, kWall}, kWall, false), (ScreenArrangement{kLaptop, kWall}));
        QCOMPARE(arrange({kLaptop, kProjector, kProjector.translated(2000, 0)}, kLaptop, false),
                 (ScreenArrangement{kProjector, kLaptop}));
    }

    void ScreensThatShowTheSameAreOne()
    {
        QCOMPARE(arrange({kLaptop, kLaptop}, kLaptop, false), (ScreenArrangement{kLaptop, std::nullopt}));
        const QRect smaller(0, 0, 1024, 768);
        QCOMPARE(arrange({kLaptop, smaller}, kLaptop, false), (ScreenArrangement{kLaptop, std::nullopt}));
        QCOMPARE(arrange({kLaptop, kLaptop, kWall}, kLaptop, false), (ScreenArrangement{kWall, kLaptop}));
    }

    void AScreenThatIsPulledOutAndPluggedInAgainGetsTheSame()
    {
        const ScreenArrangement before = arrange({kLaptop, kProjector}, kLaptop, true);
        QCOMPARE(arrange({kLaptop}, kLaptop, true), (ScreenArrangement{kLaptop, std::nullopt}));
        QCOMPARE(arrange({kLaptop, kProjector}, kLaptop, true), before);
    }

    void TheSpeakersScreenTakenAwayLeavesTheOtherForBoth()
    {
        QCOMPARE(arrange({kProjector}, kProjector, false), (ScreenArrangement{kProjector, std::nullopt}));
        QCOMPARE(arrange({kProjector}, kLaptop, false), (ScreenArrangement{kProjector, std::nullopt}));
    }

    void SwappingIsTold()
    {
        const QWidget window;
        LectureScreens screens(window);
        const QSignalSpy changes(&screens, &LectureScreens::changed);
        screens.swap();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(screens.arrangement(), (ScreenArrangement{QGuiApplication::primaryScreen()->geometry(), std::nullopt}));
    }
};

QTEST_MAIN(LectureScreensTest)
#include "lecture_screens_test.moc"
