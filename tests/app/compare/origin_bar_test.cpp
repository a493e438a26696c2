// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/origin_bar.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "tests/support/drawn_run.h"

using namespace interleave;

class OriginBarTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    OriginBar m_bar{m_words, Theme(gantt::Look::Light)};
    RunResult m_run = drawnRun("one-core", "Ada RR\n");

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        m_bar.clear();
        m_run.machine = {};
        m_run.machine.processor = "AMD EPYC 7763";
        m_run.machine.os = "Linux 6.1";
        m_run.machine.cpus = {CpuId{0}, CpuId{1}};
        m_run.madeAt = WallTime(std::chrono::hours(24));
    }

    void BeforeThisComputerIsKnownNothingIsSaidOfTheOther()
    {
        OriginBar bar(m_words, Theme(gantt::Look::Light));
        bar.setOrigin(QStringLiteral("a.interleave"), m_run);
        QVERIFY2(bar.text().startsWith(QStringLiteral("From “a.interleave”: made ")), qPrintable(bar.text()));
        QVERIFY2(!bar.text().contains(QStringLiteral("computer")), qPrintable(bar.text()));
    }

    void OfRunsMadeElsewhereItNamesTheComputer()
    {
        Machine here = m_run.machine;
        here.processor = "Another one";
        m_bar.setMachine(here);
        m_bar.setOrigin(QStringLiteral("/home/ada/lecture 3.interleave"), m_run);
        QVERIFY(!m_bar.isHidden());
        const QString made = QLocale().toString(QDateTime::fromMSecsSinceEpoch(86'400'000), QLocale::ShortFormat);
        QCOMPARE(m_bar.text(),
                 QStringLiteral("From “lecture 3.interleave”: made %1, on another computer: AMD EPYC 7763, 2 cores, "
                                "Linux 6.1.")
                     .arg(made));
        QCOMPARE(m_bar.findChild<QLabel*>(QStringLiteral("origin"))->accessibleName(), m_bar.text());
    }

    void OfRunsMadeOnTheSameKindOfComputerItSaysSo()
    {
        Machine here = m_run.machine;
        here.os = "Linux 6.2"; // a newer kernel makes no other computer
        here.cpus = {CpuId{1}};
        m_bar.setMachine(here);
        m_bar.setOrigin(QStringLiteral("a.interleave"), m_run);
        QVERIFY2(m_bar.text().endsWith(QStringLiteral("on a computer like this one.")), qPrintable(m_bar.text()));
    }

    void WhatIsNotKnownIsSaidToBeNotKnownOrLeftOut()
    {
        m_run.madeAt = {};
        m_run.machine.processor.clear();
        Machine here = m_run.machine;
        here.os = "Another one";
        m_bar.setMachine(here);
        m_bar.setOrigin(QStringLiteral("a.interleave"), m_run);
        QCOMPARE(m_bar.text(), QStringLiteral("From “a.interleave”: made at a time that is not known, on another "
                                              "computer: 2 cores, Linux 6.1."));
    }

    void ItsButtonAsksForTheRunsHereAndItGoesWhenTheyCome()
    {
        m_bar.setOrigin(QStringLiteral("a.interleave"), m_run);
        QSignalSpy asked(&m_bar, &OriginBar::runAgain);
        auto* button = m_bar.findChild<QPushButton*>(QStringLiteral("runHere"));
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(asked.count(), 2);
        m_bar.clear();
        QVERIFY(m_bar.isHidden());
    }
};

QTEST_MAIN(OriginBarTest)
#include "origin_bar_test.moc"
