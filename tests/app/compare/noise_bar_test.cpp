// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/noise_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "tests/support/drawn_run.h"

using namespace interleave;

namespace {

std::shared_ptr<const RunResult> disturbed(std::string_view model, double disturbance)
{
    auto run = std::make_shared<RunResult>(drawnRun(model, "Ada RR\nBen ..RR\n"));
    run->metrics.account.disturbance = disturbance;
    return run;
}

} // namespace

class NoiseBarTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};

private slots:
    void ItIsThereOnlyWhereARunWasDisturbed()
    {
        NoiseBar bar(m_words, Theme(gantt::Look::Light));
        QVERIFY(bar.isHidden());
        bar.setRuns({disturbed("one-core", 0.01), disturbed("all-cores", 0.2)});
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(),
                 QStringLiteral("Parallel: other programs took 20 % of the cores' time. Run again when other programs "
                                "are idle."));
        bar.setRuns({disturbed("one-core", 0.01), disturbed("all-cores", 0.02)});
        QVERIFY(bar.isHidden());
        bar.setRuns({nullptr, nullptr});
        QVERIFY(bar.isHidden());
    }

    void WhatTheHeadlineSaysIsNotSaidAgain()
    {
        NoiseBar bar(m_words, Theme(gantt::Look::Light));
        bar.setAnswer({.headline = {}, .detail = {}, .tellsDisturbance = true});
        bar.setRuns({disturbed("one-core", 0.01), disturbed("all-cores", 0.2)});
        QCOMPARE(bar.text(), QStringLiteral("Parallel: Run again when other programs are idle."));
        bar.setAnswer({});
        QVERIFY(bar.text().contains(QStringLiteral("20 %")));
    }

    void OfTwoItNamesTheOneThatWasDisturbedMore()
    {
        NoiseBar bar(m_words, Theme(gantt::Look::Light));
        bar.setRuns({disturbed("one-core", 0.4), disturbed("all-cores", 0.2)});
        QVERIFY(bar.text().startsWith(QStringLiteral("Interleaved")));
    }

    void ItsButtonAsksForAnotherRunByClickAndKey()
    {
        NoiseBar bar(m_words, Theme(gantt::Look::Light));
        bar.setRuns({disturbed("one-core", 0.4), nullptr});
        QSignalSpy asked(&bar, &NoiseBar::runAgain);
        auto* button = bar.findChild<QPushButton*>(QStringLiteral("runAgain"));
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(asked.count(), 2);
    }

    void ItsOtherButtonAsksForRunsUntilOneIsQuiet()
    {
        NoiseBar bar(m_words, Theme(gantt::Look::Light));
        bar.setRuns({disturbed("one-core", 0.4), nullptr});
        QSignalSpy once(&bar, &NoiseBar::runAgain);
        QSignalSpy asked(&bar, &NoiseBar::untilQuietAsked);
        auto* button = bar.findChild<QPushButton*>(QStringLiteral("untilQuiet"));
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(asked.count(), 2);
        QCOMPARE(once.count(), 0);
    }

    void AScreenReaderHearsThatItIsAWarning()
    {
        NoiseBar bar(m_words, Theme(gantt::Look::Light));
        bar.setRuns({disturbed("one-core", 0.4), nullptr});
        const QString name = bar.findChild<QLabel*>(QStringLiteral("noise"))->accessibleName();
        QCOMPARE(name, QStringLiteral("Warning. ") + bar.text());
    }

    void ItIsSlimInEveryLook()
    {
        for (const gantt::Look look : gantt::kLooks) {
            const Theme theme(look);
            QWidget window; // which leaves it as low as it can be
            NoiseBar bar(m_words, theme, &window);
            bar.setRuns({disturbed("one-core", 0.4), nullptr});
            bar.resize(960, bar.heightForWidth(960));
            QVERIFY(bar.height() <= theme.pixels(48));
            const QImage image = bar.grab().toImage();
            QCOMPARE(image.pixelColor(image.width() / 2, 2), theme.color(&gantt::ChromeColours::warningGround));
        }
    }
};

QTEST_MAIN(NoiseBarTest)
#include "noise_bar_test.moc"
