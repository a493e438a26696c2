// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/status_line.h"

#include <QtTest>

#include "tests/support/told.h"

using namespace interleave;

namespace {

const QString kSentence = QStringLiteral("Other programs use 1.3 of 2 cores now: what is run may show little.");
const QString kOther = QStringLiteral("Other programs use 1.4 of 2 cores now: what is run may show little.");

} // namespace

class StatusLineTest : public QObject {
    Q_OBJECT

private slots:
    void SentenceIsSeenWhereThereIsRoomAndElseShortened()
    {
        StatusLine line;
        line.resize(2000, 20);
        line.say(kSentence);
        QCOMPARE(line.text(), kSentence);
        line.resize(120, 20);
        line.show();
        QVERIFY(line.text() != kSentence && kSentence.startsWith(line.text().chopped(1)));
        QCOMPARE(line.sentence(), kSentence);
        QCOMPARE(line.toolTip(), kSentence);
        QCOMPARE(line.accessibleName(), kSentence);
        line.resize(2000, 20);
        QCOMPARE(line.text(), kSentence);
        line.say({});
        QVERIFY(line.text().isEmpty() && line.toolTip().isEmpty());
    }

    void ItAsksForNoRoom()
    {
        StatusLine line;
        line.say(kSentence);
        QVERIFY(line.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored);
    }

    void ScreenReaderHearsItWhenItAppears()
    {
        QAccessible::installUpdateHandler(listen);
        // Whether anybody is told anything: on xcb with QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 and an accessibility bus, not offscreen.
        const auto heard = [](const QString& sentence) { return QAccessible::isActive() ? sentence : QString(); };
        StatusLine line;
        told().clear();
        line.say(kSentence);
        QCOMPARE(lastTold(QAccessible::Alert), heard(kSentence));
        told().clear();
        line.say(kOther); // a number in it changed
        QCOMPARE(lastTold(QAccessible::Alert), QString());
        QCOMPARE(line.accessibleName(), kOther);
        line.say({});
        line.say(kOther);
        QCOMPARE(lastTold(QAccessible::Alert), heard(kOther));
    }
};

QTEST_MAIN(StatusLineTest)
#include "status_line_test.moc"
