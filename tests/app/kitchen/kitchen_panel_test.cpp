// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_panel.h"

#include <QLabel>
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
        QVERIFY(view().told().contains(m_panel->captionOf(1)));
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
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().boxOf({0, kitchen::ChefId{0}}).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][1].value<TaskId>(), TaskId{1});
        QCOMPARE(chosen[0][2].toUInt(), 1U);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().boxOf({1, TaskId{0}}).center());
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[1][0].value<std::size_t>(), std::size_t{1});
        QCOMPARE(chosen[1][1].value<TaskId>(), TaskId{0});
    }

    void AtRestTheBayToWhichAChefWentLastIsOutlined()
    {
        // The wall above a customer, where nothing moves.
        const auto wallAbove = [this](TaskId order) {
            const QRect box = view().boxOf({0, order});
            const int unit = std::max(1, box.height() / 300);
            return picture().copy(box.left() + 20, box.top() - 12 * unit, box.width() - 40, 9 * unit);
        };
        m_panel->setTime(at(7ms));
        const QImage ada = wallAbove(TaskId{0});
        const QImage ben = wallAbove(TaskId{1});
        m_panel->setPlaying(true);
        QCOMPARE(wallAbove(TaskId{0}), ada);
        QVERIFY(wallAbove(TaskId{1}) != ben);
        m_panel->setPace({.slowdown = 100, .isStill = true});
        QCOMPARE(wallAbove(TaskId{1}), ben);
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

    void ReceiptLiesThereFromTheEndOfAnOrderOn()
    {
        const auto paper = [this] {
            const QImage image = picture().convertToFormat(QImage::Format_RGB32);
            const auto* pixels = reinterpret_cast<const QRgb*>(image.constBits());
            return std::count(pixels, pixels + image.sizeInBytes() / 4, qRgb(0xFB, 0xF1, 0xDF));
        };
        m_panel->setTime(at(10ms - 1ns));
        QCOMPARE(view().kitchen(1).frame().orders[0].state, kitchen::OrderState::Running);
        const auto before = paper();
        m_panel->setTime(at(10ms));
        QCOMPARE(view().kitchen(1).frame().orders[0].state, kitchen::OrderState::Served);
        QVERIFY(paper() > before + 4000);
        QCOMPARE(view().describe({1, TaskId{0}}),
                 QStringLiteral("Ada's order, a task: served after 10 ms, waited 0 ms for a chef"));
    }

    void CaptionAtTheEndIsTheBill()
    {
        m_panel->setTime(at(12ms));
        QVERIFY2(m_panel->captionOf(1).startsWith(
                     QStringLiteral("Everybody is served, Ada last, after 10 ms. Nobody had to wait "
                                    "for a chef. Chef 1 was busy for 100 % of the time, chef 2 "
                                    "for 100 %.")),
                 qPrintable(m_panel->captionOf(1)));
        QVERIFY(!m_panel->captionOf(0).contains(QStringLiteral("Everybody")));
        m_panel->setTime(at(20ms));
        QVERIFY(m_panel->captionOf(0).startsWith(QStringLiteral("Everybody is served")));
    }

    void OneMoreChefIsSimulatedWhileTheKitchenIsSeen()
    {
        m_panel->setTime(at(20ms));
        QTRY_VERIFY2(m_panel->captionOf(0).contains(QStringLiteral("Simulated: a second chef")),
                     qPrintable(m_panel->captionOf(0)));
        QTRY_VERIFY2(m_panel->captionOf(1).contains(
                         QStringLiteral("Simulated: one more chef would have saved nothing.")),
                     qPrintable(m_panel->captionOf(1)));
        QVERIFY(m_panel->bill().text().contains(QStringLiteral("Simulated, not measured: with 1 chef")));
    }

    void NothingIsSimulatedBesideARun()
    {
        m_panel->setBusy(true);
        m_panel->setRuns(twoRuns());
        m_panel->setTime(at(20ms));
        QTest::qWait(0);
        QVERIFY(!m_panel->captionOf(0).contains(QStringLiteral("Simulated")));
        m_panel->setBusy(false);
        QTRY_VERIFY(m_panel->captionOf(0).contains(QStringLiteral("Simulated")));
    }

    void WhatCannotBeSimulatedIsNotKnown()
    {
        std::vector<GanttRun> runs = twoRuns();
        auto stopped = std::make_shared<RunResult>(drawnRun("one-core", "Ada RR\nBen ..RR\n"));
        stopped->trace.tasks[1].completed = false;
        stopped->trace.info.outcome = Outcome::Stopped;
        runs[0].result = stopped;
        m_panel->setRuns(runs);
        m_panel->setTime(at(4ms));
        QTRY_VERIFY2(m_panel->bill().text().contains(QStringLiteral(
                         "What one more chef would have saved is not known. The run did not come to its end.")),
                     qPrintable(m_panel->bill().text()));
        QVERIFY(!m_panel->captionOf(0).contains(QStringLiteral("Simulated")));
    }

    void WhereWordsDoNotFitTheChefsWearHowBusyTheyWere()
    {
        m_panel->setTime(at(20ms));
        QTRY_VERIFY(m_panel->captionOf(0).contains(QStringLiteral("Simulated")));
        const auto* caption = m_panel->findChild<QLabel*>(QStringLiteral("caption0"));
        m_panel->resize(4000, 700);
        QCOMPARE(caption->text(), m_panel->captionOf(0));
        QVERIFY(caption->text().contains(QStringLiteral("busy")));
        m_panel->resize(700, 700);
        QVERIFY2(!caption->text().contains(QStringLiteral("busy")), qPrintable(caption->text()));
        QVERIFY(m_panel->captionOf(0).contains(QStringLiteral("busy")));
    }

    void NothingToStopBeforeSomethingIsSimulated()
    {
        QVERIFY(m_panel->findChild<QToolButton*>(QStringLiteral("stopSimulating"))->isHidden());
    }

    void ButtonOpensTheBill()
    {
        auto* button = m_panel->findChild<QToolButton*>(QStringLiteral("bill"));
        QVERIFY(button->isEnabled());
        button->click();
        QVERIFY(m_panel->bill().isVisible());
        m_panel->hide();
        m_panel->setRuns(twoRuns()); // the open bill follows
        QVERIFY(!m_panel->bill().text().isEmpty());
        m_panel->setRuns({});
        QVERIFY(!button->isEnabled());
        QVERIFY(m_panel->bill().text().isEmpty());
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
