// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/screen_room.h"

#include <QtTest>

using namespace interleave;

class ScreenRoomTest : public QObject {
    Q_OBJECT

private slots:
    void WhereTheTypeFitsItStaysAsItIs()
    {
        QCOMPARE(partOfTypeThatFits(1, {800, 600}), 1.0);
        QCOMPARE(partOfTypeThatFits(2, {1920, 1080}), 1.0);
    }

    void TypeThatWouldPushTheWindowOffTheScreenIsSmaller()
    {
        QCOMPARE(partOfTypeThatFits(2, {kSmallestWindow.width(), 2000}), 0.5);
        QCOMPARE(partOfTypeThatFits(2, {3000, kSmallestWindow.height()}), 0.5);
        QCOMPARE(partOfTypeThatFits(1, kSmallestWindow / 2), 0.5);
    }

    void AWindowThatFitsStaysWhereItIs()
    {
        QCOMPARE(withinRoom({100, 90, 400, 300}, {4, 30, 4, 4}, {0, 0, 800, 600}), QRect(100, 90, 400, 300));
    }

    void AWindowIsNoLargerThanTheRoomLessItsFrame()
    {
        QCOMPARE(withinRoom({0, 0, 1366, 768}, {4, 30, 4, 4}, {0, 0, 1024, 768}), QRect(4, 30, 1016, 734));
    }

    void AWindowThatHangsOutIsMovedIn()
    {
        QCOMPARE(withinRoom({700, 500, 400, 300}, {0, 30, 0, 0}, {0, 0, 800, 600}), QRect(400, 300, 400, 300));
        QCOMPARE(withinRoom({-50, -20, 400, 300}, {0, 30, 0, 0}, {0, 0, 800, 600}), QRect(0, 30, 400, 300));
    }
};

QTEST_GUILESS_MAIN(ScreenRoomTest)
#include "screen_room_test.moc"
