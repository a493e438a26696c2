// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_accessible.h"

#include <QAccessible>
#include <QToolButton>

#include "app/kitchen/kitchen_panel.h"
#include "tests/support/plain_plan.h"
#include "tests/support/told.h"
#include "tests/support/two_runs.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

QString nameOf(QAccessibleInterface* part)
{
    return part ? part->text(QAccessible::Name) : QStringLiteral("nobody");
}

QString doingOf(QAccessibleInterface* part)
{
    return part ? part->text(QAccessible::Description) : QStringLiteral("nobody");
}

} // namespace

/// Asks as a screen reader does, by Qt's interfaces alone.
class KitchenAccessibleTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<KitchenPanel> m_panel;

    KitchenView& view() { return m_panel->view(); }
    void key(Qt::Key key) { QTest::keyClick(&view(), key); }
    void goTo(Duration time) { m_panel->setTime(TimePoint(time)); }
    QAccessibleInterface* whole() { return QAccessible::queryAccessibleInterface(&view()); }
    QAccessibleInterface* list(int run) { return whole()->child(run); }
    QString names(int run)
    {
        QStringList all;
        for (int n = 0; n < list(run)->childCount(); ++n)
            all << nameOf(list(run)->child(n));
        return all.join(QLatin1Char('|'));
    }
    /// Whether anybody is told anything: on xcb with QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 and an accessibility bus, not offscreen.
    static bool isHeard() { return QAccessible::isActive(); }

private slots:
    void initTestCase()
    {
        installKitchenAccessible();
        QAccessible::installUpdateHandler(listen);
    }
    void init()
    {
        m_panel = std::make_unique<KitchenPanel>(englishWords(), Theme(gantt::Look::Light));
        m_panel->resize(1200, 700);
        m_panel->show();
        m_panel->activateWindow(); // where no window manager does
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->setRuns(twoRuns());
        view().setFocus();
        QCoreApplication::processEvents();
        told().clear();
    }
    void cleanup() { m_panel.reset(); }

    void EachKitchenIsAListOfItsChefsAndOrders()
    {
        QCOMPARE(nameOf(whole()), QStringLiteral("Kitchen"));
        QCOMPARE(list(0)->role(), QAccessible::List);
        QCOMPARE(nameOf(list(0)), QStringLiteral("Interleaved: 1 chef, 2 orders"));
        QCOMPARE(names(0), QStringLiteral("Chef 1|Ada's order|Ben's order"));
        QCOMPARE(names(1), QStringLiteral("Chef 1|Chef 2|Ada's order|Ben's order"));
        for (int run = 0; run < 2; ++run) {
            QCOMPARE(list(run)->parent(), whole());
            QCOMPARE(whole()->indexOfChild(list(run)), run);
            for (int n = 0; n < list(run)->childCount(); ++n) {
                QCOMPARE(list(run)->child(n)->role(), QAccessible::ListItem);
                QCOMPARE(list(run)->child(n)->parent(), list(run));
                QCOMPARE(list(run)->indexOfChild(list(run)->child(n)), n);
            }
            QVERIFY(!list(run)->child(-1) && !list(run)->child(list(run)->childCount()));
        }
    }

    void EachSaysWhatItDoesNow()
    {
        goTo(2ms);
        QCOMPARE(doingOf(list(0)->child(0)), QStringLiteral("core 0: works for Ada"));
        QCOMPARE(doingOf(list(0)->child(1)), QStringLiteral("a task: running"));
        QCOMPARE(doingOf(list(0)->child(2)), QStringLiteral("a task: ready"));
        goTo(12ms);
        QCOMPARE(doingOf(list(0)->child(2)), QStringLiteral("a task: waits for I/O"));
        QCOMPARE(doingOf(list(1)->child(0)), QStringLiteral("core 0: has nothing to do"));
        QCOMPARE(doingOf(list(1)->child(2)), QStringLiteral("a task: served after 10 ms, waited 0 ms for a chef"));
    }

    void WhatOrdersShareIsThereToo()
    {
        Plan plan = planOf({{Lock{SharedId{0}}, Acquire{SharedId{1}}, Compute{}}}, {Mutex{}, Semaphore{2}, Channel{3}});
        plan.tasks[0].name = "Ada";
        plan.shared[0].name.text = {"test", "the key"};
        plan.shared[1].name.text = {"test", "the bowl"};
        plan.shared[2].name.text = {"test", "the pass"};
        std::vector<GanttRun> runs = twoRuns();
        auto shared = std::make_shared<RunResult>(drawnRun("one-core", "Ada RRRRR\n"));
        shared->request.scenario = runs[0].result->request.scenario;
        shared->trace.plan = std::make_shared<const Plan>(plan);
        shared->trace.tasks[0].spans = Spans();
        shared->trace.tasks[0].spans.appendUntil(TimePoint(5ms), Activity::Running, StepIndex{2}, Evidence::Recorded,
                                                 WorkerId{0}, CpuId{0});
        runs[0].result = shared;
        m_panel->setRuns(runs);
        goTo(2ms);
        QCOMPARE(names(0), QStringLiteral("Chef 1|Ada's order|the key|the bowl|the pass"));
        QCOMPARE(doingOf(list(0)->child(2)), QStringLiteral("a lock: held by Ada"));
        QCOMPARE(doingOf(list(0)->child(3)), QStringLiteral("a semaphore: 1 left, held by Ada"));
        QCOMPARE(doingOf(list(0)->child(4)), QStringLiteral("a channel: 0 in it"));
        goTo(6ms);
        QCOMPARE(doingOf(list(0)->child(2)), QStringLiteral("a lock: free"));
        QCOMPARE(doingOf(list(0)->child(3)), QStringLiteral("a semaphore: 2 left"));
        QSignalSpy chosen(&view(), &KitchenView::spanChosen);
        list(0)->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(chosen.size(), 0); // nobody holds it
        goTo(2ms);
        list(0)->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(chosen.size(), 1);
    }

    void WhoHasALockAndWhoWaitsForItIsSaid()
    {
        const Action update = Update{.counter = SharedId{1}, .protection = Protection::Locked, .mutex = SharedId{0}};
        Plan plan = planOf({{Lock{}, Compute{}, Unlock{}, update}, {Lock{}, Unlock{}, update}}, {Mutex{}, Counter{}});
        plan.tasks[0].name = "Ada";
        plan.tasks[1].name = "Ben";
        std::vector<GanttRun> runs = twoRuns();
        auto shared = std::make_shared<RunResult>(drawnRun("all-cores", "Ada 000000000\nBen 111111111\n"));
        shared->request.scenario = runs[0].result->request.scenario;
        shared->trace.plan = std::make_shared<const Plan>(plan);
        const auto does = [&](std::size_t task, Duration until, Activity activity, int step) {
            const auto cpu = activity == Activity::Running ? std::optional(static_cast<CpuId>(task)) : std::nullopt;
            shared->trace.tasks[task].spans.appendUntil(TimePoint(until), activity, static_cast<StepIndex>(step),
                                                        Evidence::Recorded, static_cast<WorkerId>(task), cpu);
        };
        for (TaskTrace& task : shared->trace.tasks)
            task.spans = Spans();
        does(0, 3ms, Activity::Running, 1);
        does(0, 9ms, Activity::Running, 3);
        does(1, 3ms, Activity::WaitingLock, 0);
        does(1, 6ms, Activity::Ready, 2);
        does(1, 9ms, Activity::Running, 2);
        runs[0].result = shared;
        m_panel->setRuns(runs);
        const auto doingOfLock = [&](Duration time) {
            goTo(time);
            return doingOf(list(0)->child(list(0)->childCount() - 1));
        };
        QCOMPARE(doingOfLock(2ms), QStringLiteral("a lock: held by Ada, wanted by Ben"));
        QCOMPARE(doingOfLock(5ms), QStringLiteral("a lock: held by Ada, again and again"));
        QCOMPARE(doingOfLock(8ms), QStringLiteral("a lock: goes from hand to hand too fast to see: Ada and Ben"));
    }

    void EachIsWhereItIsDrawn()
    {
        goTo(2ms);
        const QRect window(view().viewport()->mapToGlobal(QPoint()), view().viewport()->size());
        for (int run = 0; run < 2; ++run) {
            QVERIFY(window.contains(list(run)->rect()));
            for (int n = 0; n < list(run)->childCount(); ++n) {
                QAccessibleInterface* actor = list(run)->child(n);
                QVERIFY2(list(run)->rect().contains(actor->rect()), qPrintable(nameOf(actor)));
                QVERIFY(!actor->state().offscreen);
                const QPoint middle = actor->rect().center();
                QCOMPARE(whole()->childAt(middle.x(), middle.y()), list(run));
                QCOMPARE(list(run)->childAt(middle.x(), middle.y()), actor);
            }
        }
        QVERIFY(!whole()->childAt(-5, -5));
        QVERIFY(list(0)->rect().right() < list(1)->rect().left());
    }

    void ArrowsGoFromActorToActor()
    {
        goTo(2ms);
        QVERIFY(!view().focusedActor());
        key(Qt::Key_Right);
        QCOMPARE(whole()->focusChild(), list(0)->child(0));
        key(Qt::Key_Right);
        QCOMPARE(whole()->focusChild(), list(0)->child(1));
        QVERIFY(list(0)->child(1)->state().focused);
        QVERIFY(!list(0)->child(0)->state().focused);
        key(Qt::Key_Left);
        key(Qt::Key_Left); // not beyond the first
        QCOMPARE(whole()->focusChild(), list(0)->child(0));
        key(Qt::Key_Down);
        QCOMPARE(whole()->focusChild(), list(0)->child(1)); // the first order
        key(Qt::Key_Right);
        key(Qt::Key_Down);
        QCOMPARE(whole()->focusChild(), list(1)->child(0)); // the other kitchen
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        QCOMPARE(whole()->focusChild(), list(1)->child(2));
        key(Qt::Key_Up);
        key(Qt::Key_Up);
        QCOMPARE(whole()->focusChild(), list(0)->child(1));
        key(Qt::Key_Escape);
        QVERIFY(!whole()->focusChild());
    }

    void MovingWithTheKeysIsTold()
    {
        if (!isHeard())
            QSKIP("this platform tells nobody; see xcb with QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1");
        key(Qt::Key_Right);
        QCOMPARE(lastTold(QAccessible::Focus), QStringLiteral("Chef 1"));
        key(Qt::Key_Down);
        QCOMPARE(lastTold(QAccessible::Focus), QStringLiteral("Ada's order"));
        key(Qt::Key_Escape);
        QCOMPARE(lastTold(QAccessible::Focus), QStringLiteral("Kitchen"));
    }

    void TabFindsSomebodyWithTheFocus()
    {
        auto* after = m_panel->findChild<QToolButton*>(QStringLiteral("whatIsThis"));
        after->setFocus();
        QVERIFY(!view().focusedActor());
        QTest::keyClick(after, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(view().hasFocus());
        QCOMPARE(whole()->focusChild(), list(0)->child(0));
        if (isHeard())
            QTRY_COMPARE(lastTold(QAccessible::Focus), QStringLiteral("Chef 1")); // after the view itself
    }

    void TheFocusIsSeen()
    {
        goTo(2ms);
        const QImage without = view().viewport()->grab().toImage();
        key(Qt::Key_Right);
        const QImage chef = view().viewport()->grab().toImage();
        key(Qt::Key_Right);
        const QImage order = view().viewport()->grab().toImage();
        QVERIFY(chef != without && order != chef && order != without);
        m_panel->findChild<QToolButton*>(QStringLiteral("whatIsThis"))->setFocus();
        const QImage elsewhere = view().viewport()->grab().toImage();
        QVERIFY(elsewhere != order);
        view().setFocus();
        QCOMPARE(view().viewport()->grab().toImage(), order);
    }

    void EnterChoosesAsAClickDoes()
    {
        goTo(7ms);
        QSignalSpy chosen(&view(), &KitchenView::spanChosen);
        key(Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        key(Qt::Key_Right);
        key(Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][1].value<TaskId>(), TaskId{1}); // whom the chef works for
        QCOMPARE(chosen[0][2].toUInt(), 1U);
        key(Qt::Key_Down);
        key(Qt::Key_Enter);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[1][1].value<TaskId>(), TaskId{0});
    }

    void APressFromOutsideChooses()
    {
        goTo(7ms);
        QSignalSpy chosen(&view(), &KitchenView::spanChosen);
        QAccessibleActionInterface* ben = list(1)->child(3)->actionInterface();
        QVERIFY(ben->actionNames().contains(QAccessibleActionInterface::pressAction()));
        ben->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<std::size_t>(), std::size_t{1});
        QCOMPARE(chosen[0][1].value<TaskId>(), TaskId{1});
        QVERIFY(list(1)->child(3)->state().focused);
        list(0)->child(0)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(chosen.size(), 1);
        QVERIFY(list(0)->child(0)->state().focused);
    }

    void WhoIsMarkedIsSelected()
    {
        goTo(7ms);
        view().setMarked(0, TaskId{1});
        QVERIFY(list(0)->child(2)->state().selected);
        QVERIFY(list(0)->child(0)->state().selected); // the chef works for Ben
        QVERIFY(!list(0)->child(1)->state().selected);
        QVERIFY(!list(1)->child(3)->state().selected);
        if (isHeard())
            QCOMPARE(lastTold(QAccessible::Selection), QStringLiteral("Ben's order"));
        QSignalSpy cleared(&view(), &KitchenView::choiceCleared);
        key(Qt::Key_Escape);
        QCOMPARE(cleared.size(), 1);
    }

    /// Qt 6.4 has no announcements, and neither a changed name nor a changed description is read out everywhere; a new focus is.
    void AtRestTheWordsAreReadOutByANewFocus()
    {
        goTo(2ms);
        QAccessibleInterface* words = whole()->child(2);
        QCOMPARE(words->role(), QAccessible::StaticText);
        QCOMPARE(whole()->indexOfChild(words), 2);
        QCOMPARE(nameOf(words), m_panel->captionOf(0) + QLatin1Char('\n') + m_panel->captionOf(1));
        QCOMPARE(doingOf(whole()), nameOf(words));
        key(Qt::Key_Right);
        const QAccessible::Id before = QAccessible::uniqueId(words);
        goTo(7ms);
        QVERIFY(!QAccessible::accessibleInterface(before));
        if (isHeard()) {
            QVERIFY(lastTold(QAccessible::Focus).contains(m_panel->captionOf(0)));
            QCOMPARE(lastTold(QAccessible::DescriptionChanged), QStringLiteral("Kitchen"));
        }
        QCOMPARE(whole()->focusChild(), whole()->child(2));
        QVERIFY(whole()->child(2)->state().focused);
        QVERIFY(!list(0)->child(0)->state().focused);
        key(Qt::Key_Right); // from where the ring is
        QCOMPARE(whole()->focusChild(), list(0)->child(1));
        QVERIFY(!whole()->child(2)->state().focused);
    }

    void WordsAreNotReadOutWhileItPlays()
    {
        goTo(2ms);
        m_panel->setPlaying(true);
        told().clear();
        const QString before = doingOf(whole());
        goTo(7ms);
        QCOMPARE(doingOf(whole()), before);
        QCOMPARE(lastTold(QAccessible::Focus), QString());
        QCOMPARE(lastTold(QAccessible::DescriptionChanged), QString());
        m_panel->setPlaying(false);
        QVERIFY(doingOf(whole()).contains(m_panel->captionOf(0)));
        QVERIFY(nameOf(whole()->focusChild()).contains(m_panel->captionOf(0)));
        if (isHeard())
            QVERIFY(lastTold(QAccessible::Focus).contains(m_panel->captionOf(0)));
    }

    void WithoutTheKeyboardNothingTakesTheFocus()
    {
        m_panel->findChild<QToolButton*>(QStringLiteral("whatIsThis"))->setFocus();
        told().clear();
        goTo(7ms);
        QCOMPARE(lastTold(QAccessible::Focus), QString());
        QVERIFY(!whole()->focusChild());
    }

    void OneKitchenAloneIsTheOnlyList()
    {
        view().setFocus();
        key(Qt::Key_Right);
        view().setAlone(1);
        QVERIFY(!view().focusedActor());
        QCOMPARE(nameOf(list(0)), QStringLiteral("Parallel: 2 chefs, 2 orders"));
        key(Qt::Key_Right);
        QCOMPARE(view().focusedActor()->run, std::size_t{1});
        view().setAlone(std::nullopt);
        QCOMPARE(nameOf(list(1)), QStringLiteral("Parallel: 2 chefs, 2 orders"));
    }

    void AfterAnotherRunOldActorsAreGone()
    {
        const QAccessible::Id old = QAccessible::uniqueId(list(1)->child(1));
        QVERIFY(QAccessible::accessibleInterface(old));
        m_panel->setRuns({});
        QVERIFY(!QAccessible::accessibleInterface(old));
        QCOMPARE(whole()->childCount(), 0);
        key(Qt::Key_Right);
        key(Qt::Key_Down);
        QVERIFY(!view().focusedActor());
    }

    void ActorsOutliveTheirViewUnharmed()
    {
        const QAccessible::Id id = QAccessible::uniqueId(list(0)->child(0));
        m_panel.reset();
        QVERIFY(!QAccessible::accessibleInterface(id));
    }
};

QTEST_MAIN(KitchenAccessibleTest)
#include "kitchen_accessible_test.moc"
