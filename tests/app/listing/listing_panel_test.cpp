// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/listing/listing_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "app/listing/listing_delegate.h"
#include "app/theme/interleave_style.h"
#include "core/device/simulated_devices.h"
#include "core/gantt/task_sign.h"
#include "tests/support/drawn_run.h"
#include "tests/support/plain_plan.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

TimePoint atMs(int ms)
{
    return TimePoint(std::chrono::milliseconds(ms));
}

/// As drawn, but all tasks have the first one's program.
std::shared_ptr<RunResult> runOfOneProgram()
{
    auto run = std::make_shared<RunResult>(drawnRun("one-core", "Ada RRRiiR\n"
                                                                "Ben ..RR...\n"
                                                                "Cem RR.\n"));
    Plan plan = *run->trace.plan;
    Program& first = plan.tasks.front().program;
    first[0].name = {"test", "carve meat"};
    first[1].name = {"test", "fries in the fryer"};
    for (Task& task : plan.tasks)
        task.program = first;
    run->trace.plan = std::make_shared<const Plan>(plan);
    return run;
}

std::shared_ptr<RunResult> simulatedRun(std::string_view scenarioId)
{
    auto run = std::make_shared<RunResult>();
    run->request.scenario = scenarioById(scenarioId).value();
    run->request.model = executionModelById("simulated").value();
    const Parameters parameters = checkedParameters(run->request.scenario->parameters, {}).value();
    run->trace = traceOf("simulated", run->request.scenario->makePlan(parameters, 1), plainMachine());
    return run;
}

const QFont& systemFont()
{
    static const QFont font = QApplication::font();
    return font;
}

} // namespace

class ListingPanelTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    std::unique_ptr<ListingPanel> m_panel;

    QListWidget& lines() { return *m_panel->findChild<QListWidget*>(); }
    QComboBox& programs() { return *m_panel->findChild<QComboBox*>(QStringLiteral("programs")); }
    /// What a screen reader says of the lines that are lit, by row.
    QStringList lit()
    {
        QStringList all;
        for (int row = 0; row < lines().count(); ++row) {
            const QListWidgetItem* item = lines().item(row);
            if (!item->data(ListingDelegate::GroupsRole).value<LineGroups>().empty())
                all << QString::number(row) + QLatin1Char(' ') + item->data(Qt::AccessibleTextRole).toString();
        }
        return all;
    }
    QRect placeOf(int row) { return lines().visualItemRect(lines().item(row)); }
    QSet<QRgb> coloursIn(const QRect& place)
    {
        const QImage image = lines().viewport()->grab().toImage();
        QSet<QRgb> colours;
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x)
                colours.insert(image.pixel(x, y));
        }
        return colours;
    }

private slots:
    void initTestCase() { systemFont(); }

    void init()
    {
        const Theme theme(gantt::Look::Light, systemFont());
        applyTheme(*qApp, theme);
        m_panel = std::make_unique<ListingPanel>(m_words, theme);
        m_panel->resize(240, 400);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup() { m_panel.reset(); }

    void WithoutARunItIsEmpty()
    {
        QCOMPARE(lines().count(), 0);
        QVERIFY(programs().isHidden());
        m_panel->setTime(atMs(3));
        QCOMPARE(lines().count(), 0);
        m_panel->setRun(runOfOneProgram());
        m_panel->setRun(nullptr);
        QCOMPARE(lines().count(), 0);
    }

    void TasksWithOneProgramShareItsListing()
    {
        m_panel->setRun(runOfOneProgram());
        QVERIFY(programs().isHidden());
        QCOMPARE(lines().count(), 4); // three steps and the end
        QVERIFY(lines().item(0)->text().startsWith(QStringLiteral("carve meat   (computes")));
        QCOMPARE(lit(), QStringList());
        QVERIFY(lines().accessibleName().contains(QStringLiteral("Interleaved")));
    }

    void LinesAreLitWhereTasksAre()
    {
        m_panel->setRun(runOfOneProgram());
        m_panel->setTime(atMs(4));
        const QString carve = lines().item(0)->text();
        const QString fry = lines().item(1)->text();
        QCOMPARE(lit(), (QStringList{QStringLiteral("0 ") + carve + QStringLiteral(". Ben: Ready, waits for its turn"),
                                     QStringLiteral("1 ") + fry + QStringLiteral(". Ada: Waits for input or output"),
                                     QStringLiteral("3 end. Cem: done")}));
        m_panel->setTime(std::nullopt);
        QCOMPARE(lit(), QStringList());
    }

    void TasksAtOneLineAreToldByWhatTheyDo()
    {
        m_panel->setRun(runOfOneProgram());
        m_panel->setTime(atMs(1));
        QCOMPARE(lit(), QStringList(QStringLiteral("0 ") + lines().item(0)->text()
                                    + QStringLiteral(". Ada, Cem: Running. Ben: Ready, waits for its turn")));
    }

    void LitLineHasTheColoursOfWhatIsDoneAndOfWhoDoesIt()
    {
        m_panel->setRun(runOfOneProgram());
        QCoreApplication::processEvents();
        const auto style = gantt::activityStyle(gantt::Look::Light, Activity::Running);
        QVERIFY(!coloursIn(placeOf(0)).contains(toColor(style.fill).rgb()));
        m_panel->setTime(atMs(0));
        const QSet<QRgb> colours = coloursIn(placeOf(0));
        QVERIFY(colours.contains(toColor(style.fill).rgb()));
        QVERIFY(colours.contains(toColor(gantt::taskSign(TaskId{0}).colour).rgb()));
        QVERIFY(!coloursIn(placeOf(1)).contains(toColor(style.fill).rgb()));
    }

    void NothingMovesWhileItIsPlayed()
    {
        m_panel->setRun(runOfOneProgram());
        QCoreApplication::processEvents();
        const QRect place = placeOf(2);
        for (int ms = 0; ms < 9; ++ms) {
            m_panel->setTime(atMs(ms));
            QCoreApplication::processEvents();
            QCOMPARE(placeOf(2), place);
        }
    }

    void LineWhereNoTaskEverRestsHasNoRoomForTasks()
    {
        m_panel->setRun(simulatedRun("channel"));
        QCoreApplication::processEvents();
        QVERIFY(lines().item(0)->text().startsWith(QStringLiteral("repeat")));
        QVERIFY(placeOf(0).height() < placeOf(1).height());
    }

    void OtherProgramsAreChosen()
    {
        m_panel->setRun(simulatedRun("channel"));
        QVERIFY(!programs().isHidden());
        QCOMPARE(programs().count(), 3);
        QCOMPARE(programs().currentText(), QStringLiteral("Ada"));
        QCOMPARE(lines().count(), 4);
        QTest::keyClick(&programs(), Qt::Key_Down);
        QCOMPARE(programs().currentText(), QStringLiteral("Ben"));
        QCOMPARE(lines().count(), 5);
        QVERIFY(lines().item(0)->text().startsWith(QStringLiteral("repeat")));
        QCOMPARE(lines().item(1)->data(ListingDelegate::IndentRole).toInt(), 1);
        m_panel->setRun(simulatedRun("channel")); // the same work again
        QCOMPARE(programs().currentText(), QStringLiteral("Ben"));
    }

    void LinesAreChosenByClickAndKey()
    {
        std::vector<std::pair<TaskId, StepIndex>> chosen;
        connect(m_panel.get(), &ListingPanel::stepClicked, this,
                [&chosen](TaskId task, StepIndex step) { chosen.emplace_back(task, step); });
        m_panel->setRun(runOfOneProgram());
        QCoreApplication::processEvents();
        QTest::mouseClick(lines().viewport(), Qt::LeftButton, {}, placeOf(1).center());
        m_panel->setTime(atMs(3)); // Ben runs in the first line, Ada waits in the second
        QTest::mouseClick(lines().viewport(), Qt::LeftButton, {}, placeOf(0).center());
        QTest::keyClick(&lines(), Qt::Key_Down);
        QTest::keyClick(&lines(), Qt::Key_Return);
        QTest::mouseClick(lines().viewport(), Qt::LeftButton, {}, placeOf(3).center()); // the end is no step
        QVERIFY((chosen
                 == std::vector<std::pair<TaskId, StepIndex>>{{TaskId{0}, StepIndex{1}},
                                                              {TaskId{1}, StepIndex{0}},
                                                              {TaskId{0}, StepIndex{1}}}));
    }

    void LongLinesAreWrappedToTheWidth()
    {
        m_panel->setRun(simulatedRun("producer-consumer"));
        QCoreApplication::processEvents();
        QVERIFY(lines().horizontalScrollBar()->maximum() == 0);
        int widest = 0;
        int tallest = 0;
        for (int row = 0; row < lines().count(); ++row) {
            widest = std::max(widest, placeOf(row).width());
            tallest = std::max(tallest, placeOf(row).height());
        }
        QVERIFY(widest <= lines().viewport()->width());
        m_panel->resize(600, 400);
        QCoreApplication::processEvents();
        int tallestNow = 0;
        for (int row = 0; row < lines().count(); ++row)
            tallestNow = std::max(tallestNow, placeOf(row).height());
        QVERIFY(tallestNow < tallest);
    }

    void LitLineIsKeptInView()
    {
        auto run = simulatedRun("io-bound");
        m_panel->setRun(run);
        m_panel->resize(240, 150);
        QCoreApplication::processEvents();
        QVERIFY(lines().verticalScrollBar()->maximum() > 0);
        const std::vector<TaskId> shown = tasksByProgram(*run->trace.plan).front();
        const TimePoint end = run->trace.tasks[indexOf(shown.front())].spans.time().end;
        for (TimePoint t; t < end; t += end.time_since_epoch() / 40) {
            m_panel->setTime(t);
            QCoreApplication::processEvents();
            bool isSeen = false;
            for (int row = 0; row < lines().count(); ++row) {
                const auto groups = lines().item(row)->data(ListingDelegate::GroupsRole).value<LineGroups>();
                isSeen = isSeen || (!groups.empty() && lines().viewport()->rect().contains(placeOf(row)));
            }
            QVERIFY(isSeen);
        }
    }

    void EveryScenarioCanBePlayedInEveryLook()
    {
        std::size_t look = 0;
        for (const Scenario* scenario : scenarioCatalog()) {
            const Plan plan = scenario->makePlan(checkedParameters(scenario->parameters).value(), 1);
            if (!std::ranges::all_of(plan.shared, answersInVirtualTime, &Shared::kind))
                continue;
            const auto run = simulatedRun(scenario->id);
            m_panel->setTheme(Theme(gantt::kLooks[look++ % gantt::kLooks.size()], systemFont(), 1.4));
            m_panel->setRun(run);
            const TimePoint end = run->trace.time().end;
            for (int part = 0; part <= 4; ++part) {
                m_panel->setTime(TimePoint(end.time_since_epoch() * part / 4));
                QVERIFY(!m_panel->grab().isNull());
            }
            QVERIFY(lit().back().contains(QStringLiteral("done")) || run->trace.standstill);
        }
    }
};

QTEST_MAIN(ListingPanelTest)
#include "listing_panel_test.moc"
