// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

#include "app/compare/distribution_panel.h"
#include "app/compare/honesty_dialog.h"
#include "app/compare/noise_bar.h"
#include "tests/support/drawn_run.h"
#include "tests/support/opened_window.h"

using namespace interleave;

/// What the window says of how far its runs can be trusted.
class MainWindowHonestyTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OpenedWindow> m_opened;
    std::vector<double> m_disturbances; ///< of the runs that come, in their order; 0 of further ones
    std::size_t m_made = 0;

    MainWindow& window() { return *m_opened->window; }
    NoiseBar& noise() { return *window().findChild<NoiseBar*>(); }
    HonestyDialog& dialog() { return *window().findChild<HonestyDialog*>(); }
    const std::optional<Distribution>& distribution(Side side)
    {
        return m_opened->find<DistributionPanel>("distribution").distribution(side);
    }

    void runToTheEnd(Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QSignalSpy settled(&window(), &MainWindow::settled);
        m_opened->press(Qt::Key_F5, modifiers);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
    }

    /// How much others disturb a run is not for a test to say, so what was measured is replaced before it is shown.
    void disturb(const RunResult& result)
    {
        auto& run = const_cast<RunResult&>(result);
        run = undisturbed(std::move(run));
        run.longestPause = {};
        run.trace.info.throttled.reset();
        run.trace.witness.inThoseGaps = {};
        run.metrics.account.disturbance = m_made < m_disturbances.size() ? m_disturbances[m_made] : 0;
        ++m_made;
    }

private slots:
    void init()
    {
        unexpectedWarnings();
        m_disturbances.clear();
        m_made = 0;
        m_opened = std::make_unique<OpenedWindow>();
        QVERIFY(m_opened->open());
        window().resize(1366, 768);
        m_opened->type("work_ms", "2");
        connect(&window().runController(), &RunController::runEnded, this,
                [this](RunPlace, const std::shared_ptr<const RunResult>& result) { disturb(*result); });
    }
    void cleanup()
    {
        m_opened.reset();
        QCOMPARE(unexpectedWarnings(), 0);
    }

    void TheComputerIsSpokenOfBeforeARun()
    {
        auto& button = m_opened->find<QToolButton>("machine");
        QTRY_VERIFY(button.isVisible());
        QVERIFY(button.text().startsWith(QStringLiteral("This computer")));
        QTest::mouseClick(&button, Qt::LeftButton);
        QVERIFY(dialog().isVisible());
        QVERIFY(dialog().text().contains(QStringLiteral("Can a thread be kept on one core?")));
    }

    void AKeyAndAClickOnTheEvidenceOpenIt()
    {
        runToTheEnd();
        m_opened->press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(dialog().isVisible());
        QVERIFY2(dialog().text().startsWith(QStringLiteral("\tInterleaved, on one core\tParallel")),
                 qPrintable(dialog().text()));
        dialog().close();
        for (int y = 0; y < m_opened->chart().height() && dialog().isHidden(); ++y) {
            if (m_opened->chart().evidenceAt(QPointF(10, y)))
                QTest::mouseClick(m_opened->chart().viewport(), Qt::LeftButton, {}, QPoint(10, y));
        }
        QVERIFY(dialog().isVisible());
    }

    void ItStaysOpenAndFollowsTheNextRun()
    {
        m_opened->press(Qt::Key_I, Qt::ControlModifier);
        QSignalSpy settled(&window(), &MainWindow::settled);
        QTest::keyClick(&dialog(), Qt::Key_F5); // runs from there too
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
        QVERIFY(dialog().isVisible());
        QVERIFY(dialog().text().contains(QStringLiteral("Where did it run?")));
    }

    void ANoisyRunSaysSoAndIsMadeAgain()
    {
        m_disturbances = {0.01, 0.3};
        runToTheEnd();
        QVERIFY(noise().isVisible());
        QVERIFY2(m_opened->headline().contains(QStringLiteral("other programs took 30 % of the cores' time")),
                 qPrintable(m_opened->headline()));
        QCOMPARE(noise().text(), QStringLiteral("Parallel: Run again when other programs are idle."));
        QSignalSpy settled(&window(), &MainWindow::settled);
        QTest::mouseClick(&m_opened->find<QPushButton>("runAgain"), Qt::LeftButton);
        QVERIFY(!noise().isVisible()); // it is not the shown run's any more
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
        QVERIFY(!noise().isVisible());
    }

    void NoisyRunsOfManyAreLeftOutWhenThatIsWanted()
    {
        window().setup().setRepeats(4);
        m_disturbances = {0.2, 0.2, 0, 0, 0.2, 0}; // above and below in turn
        runToTheEnd(Qt::ShiftModifier);
        QCOMPARE(distribution(Side::Above)->runs, std::size_t{4});
        m_opened->find<QToolButton>("firstAbove").click(); // which is a noisy one
        QVERIFY(noise().isVisible());
        m_opened->find<QCheckBox>("leaveNoisyOut").click();
        QCOMPARE(distribution(Side::Above)->runs, std::size_t{2});
        QCOMPARE(distribution(Side::Below)->runs, std::size_t{3});
        QCOMPARE(m_opened->find<QLabel>("leftOutAbove").text(),
                 QStringLiteral("2 of 4 runs were noisy and are left out"));
        QVERIFY(m_opened->chart().state().runs()[0].place.contains(QStringLiteral(" of 2, the median")));
        QVERIFY(!noise().isVisible());
        m_opened->find<QCheckBox>("leaveNoisyOut").click();
        QCOMPARE(distribution(Side::Above)->runs, std::size_t{4});
        QVERIFY(!m_opened->find<QLabel>("leftOutAbove").isVisible());
    }

    void WhereAllWereNoisyAllAreKeptAndThatIsSaid()
    {
        window().setup().setRepeats(2);
        window().setup().setLeavesNoisyOut(true);
        m_disturbances = {0.2, 0, 0.2, 0};
        runToTheEnd(Qt::ShiftModifier);
        QCOMPARE(distribution(Side::Above)->runs, std::size_t{2});
        QCOMPARE(m_opened->find<QLabel>("leftOutAbove").text(),
                 QStringLiteral("All 2 runs were noisy: none is left out"));
        QVERIFY(m_opened->find<QLabel>("leftOutBelow").text().isEmpty());
    }

    void LeavingThemOutIsRemembered()
    {
        m_opened->find<QCheckBox>("leaveNoisyOut").click();
        QVERIFY(m_opened->open());
        QVERIFY(m_opened->find<QCheckBox>("leaveNoisyOut").isChecked());
    }
};

QTEST_MAIN(MainWindowHonestyTest)
#include "main_window_honesty_test.moc"
