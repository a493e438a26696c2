// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/main_window.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QtTest>

#include "tests/support/opened_window.h"
#include "tests/support/wheel.h"

using namespace interleave;

/// What a new user does: read the question, run, look at the answer and the picture, stop a run that is too long.
class MainWindowTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OpenedWindow> m_opened;

    template<typename Widget>
    Widget& find(const char* name)
    {
        return m_opened->find<Widget>(name);
    }

    void runToTheEnd()
    {
        QSignalSpy settled(&window(), &MainWindow::settled);
        m_opened->press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
    }

    MainWindow& window() { return *m_opened->window; }
    QString headline() { return m_opened->headline(); }
    GanttView& chart() { return m_opened->chart(); }

private slots:
    void init()
    {
        unexpectedWarnings();
        m_opened = std::make_unique<OpenedWindow>();
        QVERIFY(m_opened->open());
        window().setLook(gantt::Look::Light);
        window().resize(1366, 768);
    }

    void cleanup()
    {
        m_opened.reset();
        QCOMPARE(unexpectedWarnings(), 0);
    }

    void BeforeTheFirstRunThereIsAQuestionAndNothingMeasured()
    {
        QVERIFY(headline().endsWith(QLatin1Char('?')));
        QVERIFY(chart().state().visibleRange().isEmpty());
        QCOMPARE(find<QTableWidget>("metrics").item(0, 1)->text(), QStringLiteral("–"));
        QVERIFY(!find<QAction>("export.picture").isEnabled());
        QVERIFY(find<QPushButton>("run").hasFocus());
    }

    void F5RunsBothAndTheAnswerStandsAbove()
    {
        m_opened->type("work_ms", "3");
        runToTheEnd();
        QVERIFY2(headline().endsWith(QLatin1Char('.')), qPrintable(headline()));
        QVERIFY(!chart().state().visibleRange().isEmpty());
        QCOMPARE(chart().state().runs().size(), std::size_t{2});
        QCOMPARE(chart().state().runs()[0].result->checksum, chart().state().runs()[1].result->checksum);
        QVERIFY(find<QTableWidget>("metrics").item(0, 1)->text() != QStringLiteral("–"));
        QVERIFY(find<QAction>("export.picture").isEnabled());
        QCOMPARE(find<QPushButton>("run").text(), QStringLiteral("Run both"));
    }

    void EscapeStopsARunAndTheWindowAnswersMeanwhile()
    {
        m_opened->type("work_ms", "5000");
        QSignalSpy settled(&window(), &MainWindow::settled);
        QTest::mouseClick(&find<QPushButton>("run"), Qt::LeftButton);
        QCOMPARE(find<QPushButton>("run").text(), QStringLiteral("Stop"));
        int answers = 0;
        QTimer heartbeat;
        connect(&heartbeat, &QTimer::timeout, this, [&] { ++answers; });
        heartbeat.start(10);
        QTRY_VERIFY_WITH_TIMEOUT(headline().startsWith(QStringLiteral("Running")), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(answers >= 5, 30'000);
        QCOMPARE(settled.count(), 0);
        m_opened->press(Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 30'000);
        QVERIFY2(headline().contains(QStringLiteral("stopped")), qPrintable(headline()));
        QCOMPARE(find<QPushButton>("run").text(), QStringLiteral("Run both"));
        QVERIFY(chart().state().runs()[0].result->trace.info.outcome == Outcome::Stopped);
    }

    void AnyModelCanBeChosenForEitherSide()
    {
        m_opened->type("work_ms", "2");
        auto& above = find<QComboBox>("modelAbove");
        above.setFocus();
        QTest::keyClick(&above, Qt::Key_Home);
        QCOMPARE(above.currentText(), QStringLiteral("In order on one core"));
        runToTheEnd();
        QCOMPARE(chart().state().runs()[0].heading, QStringLiteral("In order"));
        QVERIFY(chart().state().runs()[0].result->request.model->id == "in-order");
    }

    void ScenariosAreChosenByKeyboard()
    {
        auto& list = find<QListWidget>("scenarios");
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Down);
        QVERIFY(window().setup().scenario().id == "cpu-bound");
        QCOMPARE(find<QSpinBox>("tasks").value(), 4);
    }

    void RowsByCoreAndBackKeepTheZoom()
    {
        m_opened->type("work_ms", "3");
        runToTheEnd();
        chart().setFocus();
        QTest::keyClick(&chart(), Qt::Key_W);
        const TimeRange zoomed = chart().state().visibleRange();
        QTest::keyClick(&chart(), Qt::Key_R);
        QVERIFY(chart().state().visibleRange() == zoomed);
        QTest::keyClick(&chart(), Qt::Key_R);
        QVERIFY(chart().state().visibleRange() == zoomed);
    }

    void EscapeClearsTheSelectionWhenNothingRuns()
    {
        m_opened->type("work_ms", "3");
        runToTheEnd();
        chart().setFocus();
        QTest::keyClick(&chart(), Qt::Key_Down);
        QVERIFY(chart().state().selection());
        QTest::keyClick(&chart(), Qt::Key_Escape);
        QVERIFY(!chart().state().selection());
        QVERIFY(chart().state().runs()[0].result);
    }

    void ButtonsAndWheelZoom()
    {
        m_opened->type("work_ms", "3");
        runToTheEnd();
        const auto press = [this](const char* name) {
            for (QToolButton* button : window().findChildren<QToolButton*>()) {
                if (button->accessibleName() == QString::fromLatin1(name))
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        };
        const Duration whole = chart().state().visibleRange().length();
        press("Zoom in (W)");
        press("Zoom in (W)");
        const Duration zoomed = chart().state().visibleRange().length();
        QVERIFY(zoomed < whole);
        press("Zoom out (S)");
        QVERIFY(chart().state().visibleRange().length() > zoomed);
        press("Show all (Home)");
        QTRY_COMPARE(chart().state().visibleRange().length(), whole); // it glides there
        turnWheel(chart(), chart().viewport()->rect().center(), {0, 120}, Qt::ControlModifier);
        QVERIFY(chart().state().visibleRange().length() < whole);
    }

    void ChangingASettingKeepsTheResult()
    {
        m_opened->type("work_ms", "2");
        runToTheEnd();
        const QString answer = headline();
        m_opened->type("tasks", "5");
        QCOMPARE(headline(), answer);
        QVERIFY(chart().state().runs()[0].result);
    }

    void ANarrowWindowFoldsTheSettingsIntoAStrip()
    {
        window().resize(1024, 768);
        QTRY_VERIFY(find<QPushButton>("stripRun").isVisible());
        QVERIFY(!find<QPushButton>("run").isVisible());
        QVERIFY(window().width() <= 1024);
        QVERIFY(window().height() <= 768);
        m_opened->press(Qt::Key_F9);
        QTRY_VERIFY(find<QPushButton>("run").isVisible());
        window().resize(1400, 800);
        QTRY_VERIFY(!find<QPushButton>("stripRun").isVisible());
    }

    void TheStripRunsAndStopsToo()
    {
        m_opened->type("work_ms", "5000");
        window().resize(1024, 768);
        auto& button = find<QPushButton>("stripRun");
        QTRY_VERIFY(button.isVisible());
        QSignalSpy settled(&window(), &MainWindow::settled);
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(button.text(), QStringLiteral("Stop"));
        QTest::mouseClick(&button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
        QCOMPARE(button.text(), QStringLiteral("Run both"));
    }

    void EveryControlHasANameForScreenReaders()
    {
        int controls = 0;
        for (QWidget* widget : window().findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            if (qobject_cast<QLineEdit*>(widget) && qobject_cast<QAbstractSpinBox*>(widget->parentWidget()))
                continue; // part of a spin box, which has the name
            if (qobject_cast<QAbstractScrollArea*>(widget->parentWidget()))
                continue; // the viewport of a list or table, which has the name
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                     qPrintable(
                         QStringLiteral("%1 \"%2\"").arg(QLatin1String(widget->metaObject()->className()), widget->objectName())));
            ++controls;
        }
        QVERIFY(controls > 10);
    }

    void EveryLookFitsTheSmallestScreen()
    {
        window().resize(1024, 768);
        for (const gantt::Look look :
             {gantt::Look::Light, gantt::Look::Dark, gantt::Look::HighContrast, gantt::Look::Projector}) {
            window().setLook(look);
            QVERIFY(window().minimumSizeHint().width() <= 1024);
            QVERIFY(window().minimumSizeHint().height() <= 768);
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
