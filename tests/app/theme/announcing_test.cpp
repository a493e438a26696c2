// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/announcing.h"

#include <QtTest>
#include <QWidget>

#include "tests/support/told.h"

using namespace interleave;

class AnnouncingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::installUpdateHandler(listen); }
    void cleanupTestCase() { QAccessible::installUpdateHandler(nullptr); }

    /// Whether anybody is told anything: on xcb with QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 and an accessibility bus, not offscreen.
    void ASentenceIsANoticeOfTheWindowForWhoeverListens()
    {
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
        const auto heard = [](const QString& sentence) { return QAccessible::isActive() ? sentence : QString(); };
        QWidget window;
        QWidget part(&window);
        told().clear();
        for (int n = 0; n < 40; ++n) // more than are kept
            announce(part, QStringLiteral("So it came out."));
        announce(part, QStringLiteral("It was kept."));
        QCOMPARE(lastTold(QAccessible::ObjectShow), heard(QStringLiteral("It was kept.")));
        announce(part, {});
        QCOMPARE(lastTold(QAccessible::ObjectShow), heard(QStringLiteral("It was kept.")));
#else
        QSKIP("Qt itself announces.");
#endif
    }

    void WhatIsBeingMadeIsNotTold()
    {
        QWidget widget;
        const QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(listen);
        {
            const Untold untold;
            told().clear();
            QAccessibleEvent event(&widget, QAccessible::Focus);
            QAccessible::updateAccessibility(&event);
            QVERIFY(told().empty());
        }
        QVERIFY(QAccessible::installUpdateHandler(before) == &listen);
    }
};

QTEST_MAIN(AnnouncingTest)
#include "announcing_test.moc"
