// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/waiting.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QtTest>

#include <atomic>

#include "app/run/progress_dialog.h"
#include "core/base/failure.h"

using namespace interleave;

class WaitingTest : public QObject {
    Q_OBJECT

private slots:
    void ShortWorkIsDoneWithoutADialog()
    {
        bool isDelivered = false;
        const auto work = [&](const Watch&) -> Background::Delivery { return [&] { isDelivered = true; }; };
        QVERIFY(*doInBackground(QStringLiteral("Opening"), work, nullptr));
        QVERIFY(isDelivered);
    }

    void LongWorkSaysHowFarItIs()
    {
        std::atomic<bool> mayEnd = false;
        bool isDelivered = false;
        QString text;
        const auto work = [&](const Watch& watch) -> Background::Delivery {
            while (!mayEnd && watch.goesOn(0.25))
                std::this_thread::yield();
            return [&] { isDelivered = true; };
        };
        QTimer looks;
        connect(&looks, &QTimer::timeout, this, [&] {
            auto* dialog = qobject_cast<ProgressDialog*>(QApplication::activeModalWidget());
            if (!dialog || dialog->findChild<QProgressBar*>()->maximum() == 0)
                return;
            text = dialog->findChild<QLabel*>()->text();
            mayEnd = true;
        });
        looks.start(5);
        QVERIFY(*doInBackground(QStringLiteral("Opening a …"), work, nullptr));
        QVERIFY(isDelivered);
        QCOMPARE(text, QStringLiteral("Opening a … 25 %"));
    }

    void WhatTheSystemRefusesIsAnError()
    {
        const auto work = [](const Watch&) -> Background::Delivery { throw std::bad_alloc(); };
        const Result<bool> done = doInBackground(QStringLiteral("Opening"), work, nullptr);
        QVERIFY(!done);
        QVERIFY(done.error() == failureOf(std::bad_alloc()));
    }

    void EscapeEndsItAndNothingIsDelivered()
    {
        bool isDelivered = false;
        std::atomic<bool> hasEnded = false;
        const auto work = [&](const Watch& watch) -> Background::Delivery {
            while (watch.goesOn(0))
                std::this_thread::yield();
            hasEnded = true;
            return [&] { isDelivered = true; };
        };
        QTimer looks;
        connect(&looks, &QTimer::timeout, this, [&] {
            if (QWidget* dialog = QApplication::activeModalWidget())
                QTest::keyClick(dialog, Qt::Key_Escape);
        });
        looks.start(5);
        QVERIFY(!*doInBackground(QStringLiteral("Opening"), work, nullptr));
        QVERIFY(hasEnded);
        QVERIFY(!isDelivered);
    }
};

QTEST_MAIN(WaitingTest)
#include "waiting_test.moc"
