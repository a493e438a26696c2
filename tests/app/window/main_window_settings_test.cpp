// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QComboBox>
#include <QMenuBar>
#include <QTableWidget>
#include <QToolButton>
#include <QtTest>

#include "app/gantt/legend.h"
#include "tests/support/opened_window.h"

using namespace interleave;

/// How the window looks, how that is changed, and what the next window knows of it.
class MainWindowSettingsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OpenedWindow> m_opened;

    MainWindow& window() { return *m_opened->window; }
    bool numbersAreShown() { return m_opened->find<QTableWidget>("metrics").isVisible(); }
    QString saved(const char* key) { return m_opened->settings.value(QString::fromLatin1(key)).toString(); }
    QColor ground() { return window().grab().toImage().pixelColor(window().width() - 3, window().height() / 2); }

    /// The menu entry with these words; without the marks of keys.
    QAction& entry(const QString& words)
    {
        for (QAction* action : window().findChildren<QAction*>()) {
            if (action->text().remove(QLatin1Char('&')) == words)
                return *action;
        }
        qFatal("there is no menu entry %s", qPrintable(words));
    }

private slots:
    void init()
    {
        unexpectedWarnings();
        m_opened = std::make_unique<OpenedWindow>();
        QVERIFY(m_opened->open());
        window().setLook(gantt::Look::Light);
        window().resize(1366, 800);
        QTRY_VERIFY(numbersAreShown());
    }
    void cleanup()
    {
        m_opened.reset();
        QCOMPARE(unexpectedWarnings(), 0);
    }

    void SizeParametersModelsAndLookComeBack()
    {
        m_opened->type("work_ms", "77");
        QTest::keyClick(&m_opened->find<QComboBox>("modelAbove"), Qt::Key_Home);
        window().resize(1300, 780);
        window().setLook(gantt::Look::Dark);
        QVERIFY(m_opened->open());
        QCOMPARE(window().size(), QSize(1300, 780));
        QCOMPARE(m_opened->find<QSpinBox>("work_ms").value(), 77);
        QCOMPARE(m_opened->find<QComboBox>("modelAbove").currentText(), QStringLiteral("In order on one core"));
        QCOMPARE(saved("view/look"), QStringLiteral("dark"));
        QTRY_VERIFY(ground().lightness() < 100);
    }

    void TheMenuChangesTheLook()
    {
        QTRY_VERIFY(ground().lightness() > 200);
        entry(QStringLiteral("Dark")).trigger();
        QTRY_VERIFY(ground().lightness() < 100);
        entry(QStringLiteral("High contrast")).trigger();
        QVERIFY(entry(QStringLiteral("High contrast")).isChecked());
        QVERIFY(!entry(QStringLiteral("Dark")).isChecked());
        entry(QStringLiteral("Light")).trigger();
        QTRY_VERIFY(ground().lightness() > 200);
    }

    void RTogglesTheRowsOfTheChartsAndTheyComeBack()
    {
        const QString idle = QStringLiteral("no task of the run is on the core");
        const auto entries = [this] { return window().findChild<Legend*>()->entries(); };
        QVERIFY(!entries().contains(idle));
        m_opened->chart().setFocus();
        QTest::keyClick(&m_opened->chart(), Qt::Key_R);
        QVERIFY(entry(QStringLiteral("Threads")).isChecked());
        QTest::keyClick(&m_opened->chart(), Qt::Key_R);
        QVERIFY(entries().contains(idle));
        QVERIFY(entry(QStringLiteral("Cores")).isChecked());
        QVERIFY(m_opened->open());
        QVERIFY(entries().contains(idle));
        m_opened->chart().setFocus();
        QTest::keyClick(&m_opened->chart(), Qt::Key_R);
        QVERIFY(!entries().contains(idle));
        QVERIFY(entry(QStringLiteral("Tasks")).isChecked());
    }

    void TypeSizeIsChangedByKeyAndComesBack()
    {
        const int before = QApplication::font().pointSize();
        m_opened->press(Qt::Key_Plus, Qt::ControlModifier);
        m_opened->press(Qt::Key_Plus, Qt::ControlModifier);
        const double larger = QApplication::font().pointSizeF();
        QVERIFY(larger > before);
        QVERIFY(m_opened->open());
        QCOMPARE(QApplication::font().pointSizeF(), larger);
        m_opened->press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(QApplication::font().pointSize(), before);
        for (int n = 0; n < 20; ++n)
            m_opened->press(Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(QApplication::font().pointSizeF() > 0.7 * before);
    }

    void FoldedNumbersStayFolded()
    {
        m_opened->press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!numbersAreShown());
        window().resize(1400, 820);
        QTRY_COMPARE(window().centralWidget()->width(), 1400);
        window().setLook(gantt::Look::Dark);
        QVERIFY(!numbersAreShown());
        QVERIFY(m_opened->open());
        QVERIFY(!numbersAreShown());
        QTest::mouseClick(&m_opened->find<QToolButton>("numbers"), Qt::LeftButton);
        QVERIFY(numbersAreShown());
        QVERIFY(m_opened->open());
        QVERIFY(numbersAreShown());
    }

    void ALowWindowFoldsTheNumbersForItselfAlone()
    {
        window().resize(1366, 620);
        QTRY_VERIFY(!numbersAreShown());
        window().resize(1366, 800);
        QTRY_VERIFY(numbersAreShown());
        window().resize(1366, 620);
        QTRY_VERIFY(!numbersAreShown());
        QVERIFY(m_opened->open());
        window().resize(1366, 800);
        QTRY_VERIFY(numbersAreShown());
    }

    void NumbersThatAreAskedForInALowWindowStay()
    {
        window().resize(1366, 620);
        QTRY_VERIFY(!numbersAreShown());
        m_opened->press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(numbersAreShown());
        window().resize(1380, 620);
        QTRY_COMPARE(window().centralWidget()->width(), 1380);
        QVERIFY(numbersAreShown());
    }

    void TheProjectorIsLeftAsItWasEntered()
    {
        window().setLook(gantt::Look::Dark);
        m_opened->press(Qt::Key_F11);
        QVERIFY(window().isFullScreen());
        QTRY_VERIFY(ground().lightness() > 200);
        m_opened->press(Qt::Key_F11);
        QVERIFY(!window().isFullScreen());
        QTRY_VERIFY(ground().lightness() < 100);
    }

    void AWindowClosedOnTheProjectorOpensAsItWasBefore()
    {
        window().setLook(gantt::Look::Dark);
        m_opened->press(Qt::Key_F11);
        QVERIFY(m_opened->open());
        QVERIFY(!window().isFullScreen());
        QCOMPARE(saved("view/look"), QStringLiteral("dark"));
        QTRY_VERIFY(ground().lightness() < 100);
    }

    void TheLanguageIsRememberedForTheNextStart()
    {
        QAction* german = nullptr;
        for (QAction* action : window().findChildren<QAction*>()) {
            if (action->text() == QLocale(QStringLiteral("de")).nativeLanguageName())
                german = action;
        }
        QVERIFY(german);
        german->trigger();
        QVERIFY(german->isChecked());
        QVERIFY(m_opened->open());
        QCOMPARE(saved("view/language"), QStringLiteral("de"));
    }

    void SettingsOfAnOddFileDoNoHarm()
    {
        m_opened->window.reset();
        m_opened->settings.setValue(QStringLiteral("view/geometry"), QByteArray("not a geometry"));
        m_opened->settings.setValue(QStringLiteral("view/typeScale"), QStringLiteral("nan"));
        m_opened->settings.setValue(QStringLiteral("setup/kebab/tasks"), QStringLiteral("many"));
        m_opened->settings.setValue(QStringLiteral("setup/cores"), 4096);
        QVERIFY(m_opened->open());
        QVERIFY(window().width() >= 640);
        QCOMPARE(m_opened->find<QSpinBox>("tasks").value(), 3); // what it begins with
    }
};

QTEST_MAIN(MainWindowSettingsTest)
#include "main_window_settings_test.moc"
