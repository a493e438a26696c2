// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_panel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include "tests/support/random_trace.h"
#include "tests/support/two_runs.h"

using namespace interleave;
using namespace std::chrono_literals;

class KitchenPanelTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<KitchenPanel> m_panel;

    KitchenView& view() { return m_panel->view(); }
    static TimePoint at(Duration time) { return TimePoint(time); }
    QImage picture() { return view().viewport()->grab().toImage(); }

private slots:
    void init()
    {
        m_panel = std::make_unique<KitchenPanel>(englishWords(), Theme(gantt::Look::Light));
        m_panel->resize(1200, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_panel->setRuns(twoRuns());
    }
    void cleanup() { m_panel.reset(); }

    void OneChefForOneCoreAndTwoForTwo()
    {
        QCOMPARE(view().kitchen(0).script()->chefs().size(), std::size_t{1});
        QCOMPARE(view().kitchen(1).script()->chefs().size(), std::size_t{2});
    }

    void TheWordsFollowThePlayHead()
    {
        m_panel->setTime(at(2ms));
        const QString early = m_panel->captionOf(0);
        QVERIFY2(early.contains(QStringLiteral("Ada")), qPrintable(early));
        m_panel->setTime(at(7ms));
        QVERIFY(m_panel->captionOf(0) != early);
        QVERIFY2(m_panel->captionOf(1).contains(QStringLiteral("at the same moment")), qPrintable(m_panel->captionOf(1)));
        QVERIFY(view().accessibleDescription().contains(m_panel->captionOf(1)));
    }

    void TheSameTimeIsTheSamePicture()
    {
        m_panel->setTime(at(2ms));
        const QImage before = picture();
        m_panel->setTime(at(7ms));
        QVERIFY(picture() != before);
        m_panel->setTime(at(2ms));
        QCOMPARE(picture(), before);
    }

    void AClickOnAChefOrACustomerChoosesTheSpan()
    {
        m_panel->setTime(at(7ms));
        QSignalSpy chosen(&view(), &KitchenView::spanChosen);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().positionOf(0, kitchen::ChefId{0}));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][1].value<TaskId>(), TaskId{1});
        QCOMPARE(chosen[0][2].toUInt(), 1U);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().positionOf(1, TaskId{0}));
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[1][0].value<std::size_t>(), std::size_t{1});
        QCOMPARE(chosen[1][1].value<TaskId>(), TaskId{0});
    }

    void EachThingIsNamedOnDemand()
    {
        const QImage before = picture();
        m_panel->findChild<QToolButton*>(QStringLiteral("whatIsThis"))->click();
        QVERIFY(picture() != before);
    }

    void OneKitchenCanStandAlone()
    {
        auto* which = m_panel->findChild<QToolButton*>(QStringLiteral("whichKitchen"));
        QVERIFY(view().isShown(0) && view().isShown(1));
        which->click();
        QVERIFY(view().isShown(0) && !view().isShown(1));
        which->click();
        QVERIFY(!view().isShown(0) && view().isShown(1));
        which->click();
        QVERIFY(view().isShown(0) && view().isShown(1));
    }

    void WithFewCoresASimulationIsOffered()
    {
        std::vector<GanttRun> runs = twoRuns();
        auto* offer = m_panel->findChild<QPushButton*>(QStringLiteral("offerSimulation"));
        auto below = std::make_shared<RunResult>(drawnRun("all-cores", "Ada 00\nBen 11\nCem ..00\n"));
        below->machine.cpus = {CpuId{0}, CpuId{1}};
        runs[1].result = below;
        m_panel->setRuns(runs);
        QVERIFY(!offer->isHidden());
        QSignalSpy asked(m_panel.get(), &KitchenPanel::simulationAsked);
        offer->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toInt(), 3);
        below->machine.cpus = {CpuId{0}, CpuId{1}, CpuId{2}};
        m_panel->setRuns(runs);
        QVERIFY(offer->isHidden());
    }

    void WhatIsHiddenIsMadeWhenItIsSeen()
    {
        m_panel->hide();
        m_panel->setRuns(twoRuns());
        m_panel->setTime(at(7ms));
        QVERIFY(!view().kitchen(0).script());
        m_panel->show();
        QVERIFY(view().kitchen(0).script() != nullptr);
        QCOMPARE(view().kitchen(0).frame().time, at(7ms));
        QVERIFY(!m_panel->captionOf(0).isEmpty());
    }

    void WhatIsHiddenCanBePreparedForAPicture()
    {
        m_panel->hide();
        m_panel->setRuns(twoRuns());
        QVERIFY(!m_panel->scene().runs[0].script);
        QVERIFY(m_panel->prepare());
        m_panel->findChild<QToolButton*>(QStringLiteral("whatIsThis"))->click();
        m_panel->findChild<QToolButton*>(QStringLiteral("whichKitchen"))->click();
        const KitchenScene scene = m_panel->scene();
        QVERIFY(scene.runs[0].script && scene.runs[1].script);
        QCOMPARE(scene.runs[0].title, QStringLiteral("Interleaved: 1 chef, 2 orders"));
        QCOMPARE(scene.alone, std::optional<std::size_t>(0));
        QVERIFY(scene.areLabelsShown);
    }

    void ALongRunIsPreparedInTheBackground()
    {
        m_panel->hide();
        std::vector<GanttRun> runs = twoRuns();
        auto longRun = std::make_shared<RunResult>(*runs[0].result);
        longRun->trace = randomTrace({.tasks = 2, .spans = 400'000, .longestPower = 2});
        runs[0].result = longRun;
        m_panel->setRuns(runs);
        QSignalSpy made(m_panel.get(), &KitchenPanel::scriptsMade);
        QVERIFY(!m_panel->prepare());
        QVERIFY(!m_panel->prepare()); // which does not begin again
        QVERIFY(!m_panel->scene().runs[0].script);
        QVERIFY(made.wait(60'000));
        QVERIFY(m_panel->prepare());
        QVERIFY(m_panel->scene().runs[0].script != nullptr);
        QCOMPARE(made.size(), 1);
    }

    void WithoutARunThereIsAnEmptyRoom()
    {
        m_panel->setRuns({});
        m_panel->setTime(at(1ms));
        QVERIFY(m_panel->captionOf(0).isEmpty());
        QVERIFY(!view().kitchen(0).script());
    }
};

QTEST_MAIN(KitchenPanelTest)
#include "kitchen_panel_test.moc"
