// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/chart_actions.h"

#include <QAction>
#include <QToolButton>
#include <QtTest>

#include "app/settings/view_settings.h"
#include "app/window/chart_tools.h"
#include "tests/support/two_runs.h"

using namespace interleave;

/// What one can do with the charts stands in the catalog, and the catalog says whether it can be done now.
class ChartActionsTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    std::unique_ptr<ChartArea> m_area;
    ActionCatalog* m_catalog = nullptr;

    QAction& action(const char* id) { return *m_catalog->action(QString::fromLatin1(id)); }

private slots:
    void init()
    {
        m_area = std::make_unique<ChartArea>(m_words, Theme(gantt::Look::Light));
        m_catalog = new ActionCatalog(*m_area);
        new ChartActions(*m_catalog, *m_area, m_catalog);
        m_area->apply({});
        m_area->show();
    }
    void cleanup() { m_area.reset(); }

    void EachSaysWhatItDoesAndHasKeysOfItsOwn()
    {
        QVERIFY(m_catalog->entries().size() >= 28);
        for (const ActionEntry& entry : m_catalog->entries()) {
            QVERIFY2(!entry.help.isEmpty() && !entry.help.endsWith(QLatin1Char('.')), qPrintable(entry.id));
            QCOMPARE(m_catalog->collisions(entry.id, entry.keys), QStringList());
        }
    }

    void APageHasTheKeyOfItsNumberAndAButton()
    {
        QSignalSpy asked(m_area.get(), &ChartArea::pageAsked);
        int number = 1;
        for (const PageEntry& page : m_area->stage().pages()) {
            const QString id = QStringLiteral("page.") + page.id;
            QCOMPARE(keyText(m_catalog->keys(id)), QStringLiteral("Ctrl+%1").arg(number));
            QToolButton& button = m_area->tools().pageButton(static_cast<std::size_t>(number - 1));
            QCOMPARE(button.text(), page.name);
            QCOMPARE(button.toolTip(), QStringLiteral("%1 (Ctrl+%2)").arg(page.help).arg(number));
            button.click();
            QCOMPARE(asked.last()[0].toString(), page.id);
            ++number;
        }
        ViewSettings both;
        both.page = QStringLiteral("both");
        m_area->apply(both);
        QVERIFY(action("page.both").isChecked());
        QVERIFY(!action("page.charts").isChecked());
    }

    void TheReplayIsThereWithARunAndWhileNoneIsOn()
    {
        QVERIFY(!action("replay.play").isEnabled());
        m_area->setRuns(twoRuns());
        QVERIFY(action("replay.play").isEnabled());
        m_area->setBusy(true);
        QVERIFY(!action("replay.play").isEnabled());
        QVERIFY(!action("replay.end").isEnabled());
        QVERIFY(action("go.find").isEnabled());
        m_area->setBusy(false);
        QVERIFY(action("replay.play").isEnabled());
    }

    void WhatTheChartsDoAtAKeyCanHaveAnotherKey()
    {
        m_area->setRuns(twoRuns());
        m_area->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
        GanttView& view = m_area->view();
        view.setFocus();
        const auto seen = [&view] { return view.state().visibleRange().length(); };
        const Duration whole = seen();
        QTest::keyClick(&view, Qt::Key_W);
        const Duration zoomed = seen();
        QVERIFY(zoomed < whole);
        m_catalog->setKeys(QStringLiteral("chart.zoomIn"), {QKeySequence(Qt::Key_G)});
        QTest::keyClick(&view, Qt::Key_W);
        QCOMPARE(seen(), zoomed);
        QTest::keyClick(&view, Qt::Key_G);
        QVERIFY(seen() < zoomed);
        QCOMPARE(m_area->tools().zoomButton(1).accessibleName(), QStringLiteral("Zoom in (G)"));
        for (const char* id : {"chart.earlier", "chart.later", "chart.marker", "chart.hideRow", "chart.pinRow", "chart.foldRun"})
            QVERIFY2(!m_catalog->keys(QString::fromLatin1(id)).isEmpty(), id);
    }

    void RowsGoInATurnAndTheirTipsNameTheKey()
    {
        QSignalSpy asked(m_area.get(), &ChartArea::rowsByAsked);
        action("view.rows").trigger();
        QVERIFY(asked.last()[0].value<gantt::RowsBy>() == gantt::RowsBy::Worker);
        m_area->setRowsBy(gantt::RowsBy::Cpu);
        QVERIFY(action("rows.cores").isChecked() && !action("rows.tasks").isChecked());
        action("view.rows").trigger();
        QVERIFY(asked.last()[0].value<gantt::RowsBy>() == gantt::RowsBy::Task);
        QVERIFY(action("rows.tasks").toolTip().endsWith(QStringLiteral("(R)")));
        m_catalog->setKeys(QStringLiteral("view.rows"), {QKeySequence(Qt::Key_T)});
        QVERIFY(action("rows.tasks").toolTip().endsWith(QStringLiteral("(T)")));
    }

    void WhatTheSettingsSayIsChecked()
    {
        ViewSettings view;
        view.wheelZooms = false;
        view.reducedMotion = true;
        view.listingShown = true;
        m_area->apply(view);
        for (const char* id : {"view.wheel", "view.motion", "view.listing"})
            QVERIFY2(action(id).isChecked(), id);
        m_area->apply({});
        for (const char* id : {"view.wheel", "view.motion", "view.listing"})
            QVERIFY2(!action(id).isChecked(), id);
        QVERIFY(m_area->listing().isHidden());
    }
};

QTEST_MAIN(ChartActionsTest)
#include "chart_actions_test.moc"
