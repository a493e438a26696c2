// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/main_window.h"

#include <QComboBox>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>
#include <QtTest>
#include <set>

#include "app/kitchen/kitchen_view.h"
#include "app/window/right_side.h"
#include "tests/support/opened_window.h"
#include "tests/support/wheel.h"

using namespace interleave;

/// Where the focus is, what the keys do then, and what is about something else than what is chosen.
class MainWindowFocusTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OpenedWindow> m_opened;

    MainWindow& window() { return *m_opened->window; }
    GanttView& chart() { return m_opened->chart(); }
    QWidget* focus() { return window().focusWidget(); }

    void runToTheEnd()
    {
        QSignalSpy settled(&window(), &MainWindow::settled);
        m_opened->press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
    }

    void simulateShort()
    {
        for (const Side side : kSides)
            window().setup().setModel(side, **executionModelById("simulated"));
    }

    /// What Tab goes to from there, and after that.
    std::vector<QWidget*> tabsFrom(QWidget& first)
    {
        std::vector<QWidget*> all;
        for (QWidget* next = &first; all.empty() || next != &first; next = next->nextInFocusChain()) {
            if (next->focusPolicy() & Qt::TabFocus && next->isVisible() && next->isEnabled() && !next->focusProxy())
                all.push_back(next);
            if (all.size() > 300)
                break;
        }
        return all;
    }

private slots:
    void init()
    {
        m_opened = std::make_unique<OpenedWindow>();
        QVERIFY(m_opened->open());
        window().resize(1366, 768);
        simulateShort();
    }
    void cleanup() { m_opened.reset(); }

    void ChartsAndKitchenAreToScreenReadersWhatTheyAre()
    {
        const auto roleOf = [this](const char* name) {
            return QAccessible::queryAccessibleInterface(&m_opened->find<QWidget>(name))->role();
        };
        QCOMPARE(roleOf("chart"), QAccessible::Table);
        QCOMPARE(roleOf("kitchen"), QAccessible::Grouping);
    }

    void AfterARunThatTheListBeganTheChartsHaveTheFocus()
    {
        m_opened->find<QListWidget>("scenarios").setFocus();
        runToTheEnd();
        QCOMPARE(focus(), static_cast<QWidget*>(&chart()));
        const TimeRange whole = chart().state().visibleRange();
        QTest::keyClick(focus(), Qt::Key_W);
        QVERIFY(chart().state().visibleRange().length() < whole.length());
    }

    void AfterAClickOnRunTheyHaveItToo()
    {
        QSignalSpy settled(&window(), &MainWindow::settled);
        QTest::mouseClick(&m_opened->find<QPushButton>("run"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
        QCOMPARE(focus(), static_cast<QWidget*>(&chart()));
    }

    void WhoTypesInAFieldGoesOnTyping()
    {
        auto& field = m_opened->find<QSpinBox>("work_ms");
        field.setFocus();
        runToTheEnd();
        QCOMPARE(focus(), static_cast<QWidget*>(&field));
    }

    void InTheKitchenTheKitchenHasTheFocus()
    {
        m_opened->press(Qt::Key_2, Qt::ControlModifier);
        m_opened->find<QListWidget>("scenarios").setFocus();
        runToTheEnd();
        QCOMPARE(focus(), static_cast<QWidget*>(window().findChild<KitchenView*>()));
    }

    void LetterKeysActUnderARussianLayout()
    {
        runToTheEnd();
        const TimeRange whole = chart().state().visibleRange();
        QTest::sendKeyEvent(QTest::Click, &chart(), static_cast<Qt::Key>(0x0426), QStringLiteral("ц"), {});
        QVERIFY(chart().state().visibleRange().length() < whole.length());
    }

    void TheWheelZoomsThoughTheChartsOverflow()
    {
        window().setup().setScenario(**scenarioById("too-many-tasks"));
        simulateShort();
        window().setup().setValue("tasks", 60);
        runToTheEnd();
        QVERIFY(chart().verticalScrollBar()->maximum() > 0);
        const TimeRange whole = chart().state().visibleRange();
        turnWheel(chart(), chart().viewport()->rect().center(), {0, 120});
        QVERIFY(chart().state().visibleRange().length() < whole.length());
        QCOMPARE(chart().verticalScrollBar()->value(), 0);
        QTest::keyClick(&chart(), Qt::Key_PageDown);
        QVERIFY(chart().verticalScrollBar()->value() > 0);
    }

    void TabFollowsTheEye()
    {
        runToTheEnd();
        const std::vector<QWidget*> all = tabsFrom(m_opened->find<QListWidget>("scenarios"));
        const auto placeOf = [&all](QWidget& widget) { return std::ranges::find(all, &widget) - all.begin(); };
        std::vector<std::ptrdiff_t> places;
        for (const char* name : {"scenarios", "tasks", "work_ms", "moreSettings", "modelAbove", "modelBelow", "run",
                                 "runMany", "chart", "speed", "numbers"})
            places.push_back(placeOf(m_opened->find<QWidget>(name)));
        QVERIFY(std::ranges::is_sorted(places));
        QVERIFY(places.back() < std::ssize(all));
    }

    void WhatIsOfAnotherScenarioStepsBack()
    {
        runToTheEnd();
        auto& veil = m_opened->find<QWidget>("veil");
        const QString answer = m_opened->headline();
        QVERIFY(veil.isHidden());
        QCOMPARE(m_opened->find<QLabel>("subject").text(), QStringLiteral("Kebab orders"));
        window().setup().setScenario(**scenarioById("deadlock"));
        QVERIFY(veil.isVisible());
        QCOMPARE(veil.accessibleName(), QStringLiteral("Still shown: Kebab orders"));
        QCOMPARE(m_opened->find<QLabel>("subject").text(), QStringLiteral("Deadlock"));
        QCOMPARE(m_opened->headline(), QStringLiteral("Which of the two runs will come to its end?"));
        QVERIFY(m_opened->detail().startsWith(QStringLiteral("Each task takes one key")));
        window().setup().setScenario(**scenarioById("kebab"));
        QVERIFY(veil.isHidden());
        QCOMPARE(m_opened->headline(), answer);
        window().setup().setScenario(**scenarioById("deadlock"));
        simulateShort();
        runToTheEnd();
        QVERIFY(veil.isHidden());
    }

    void NoLetterChoosesTwoEntriesOfAMenu()
    {
        const auto letterOf = [](const QAction& action) {
            const qsizetype sign = action.text().indexOf(QLatin1Char('&'));
            return sign < 0 ? QString() : action.text().mid(sign + 1, 1).toUpper();
        };
        int menus = 0;
        for (const QMenu* menu : window().findChildren<QMenu*>()) {
            std::set<QString> letters;
            for (const QAction* action : menu->actions()) {
                const QString letter = letterOf(*action);
                QVERIFY2(letter.isEmpty() || letters.insert(letter).second,
                         qPrintable(QStringLiteral("%1: %2 twice").arg(menu->title(), letter)));
            }
            menus += letters.empty() ? 0 : 1;
        }
        QVERIFY(menus >= 5);
    }
};

QTEST_MAIN(MainWindowFocusTest)
#include "main_window_focus_test.moc"
