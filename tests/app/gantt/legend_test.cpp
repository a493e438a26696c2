// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/legend.h"

#include <QtTest>

#include "app/i18n/qt_words.h"
#include "core/gantt/task_sign.h"
#include "tests/support/drawn_run.h"

using namespace interleave;

namespace {

std::vector<GanttRun> oneRun(std::string_view drawing)
{
    auto result = std::make_shared<RunResult>(drawnRun("one-core", drawing));
    result->request.scenario = *scenarioById("kebab");
    std::vector<GanttRun> runs(1);
    runs[0].result = result;
    return runs;
}

bool hasColour(const QImage& picture, const QColor& colour)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class LegendTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    Theme m_theme{gantt::Look::Light};

private slots:
    void OnlyRunningOccurs()
    {
        Legend legend(m_words, m_theme);
        legend.setRuns(oneRun("Ada RRR\n"), gantt::RowsBy::Task);
        QCOMPARE(legend.entries(), QStringList{QStringLiteral("Running")});
    }

    void OnlyWhatOccursWithTheScenariosOwnWordForWaiting()
    {
        Legend legend(m_words, m_theme);
        legend.setRuns(oneRun("Ada RR..ii\n"), gantt::RowsBy::Task);
        QCOMPARE(legend.entries(), (QStringList{QStringLiteral("Running"), QStringLiteral("Ready, waits for its turn"),
                                                QStringLiteral("Waits for the fryer")}));
    }

    void ByCoreTheTasksAreListedAndWhatIsIdle()
    {
        Legend legend(m_words, m_theme);
        legend.setRuns(oneRun("Ada RR..ii\nBen ..RR\n"), gantt::RowsBy::Cpu);
        QCOMPARE(legend.entries(), (QStringList{QStringLiteral("Ada"), QStringLiteral("Ben"),
                                                QStringLiteral("no task of the run is on the core")}));
    }

    void BeforeARunItSaysWhatWillSurelyCome()
    {
        Legend legend(m_words, m_theme);
        legend.setRuns(std::vector<GanttRun>(2), gantt::RowsBy::Task);
        QCOMPARE(legend.entries(),
                 (QStringList{QStringLiteral("Running"), QStringLiteral("Ready, waits for its turn")}));
        legend.setRuns(std::vector<GanttRun>(2), gantt::RowsBy::Cpu);
        QCOMPARE(legend.entries().size(), 1); // an idle core
    }

    void ManyTasksAreCountedNotListed()
    {
        std::string drawing;
        for (int n = 1; n <= 10; ++n)
            drawing += "T" + std::to_string(n) + " R\n";
        Legend legend(m_words, m_theme);
        legend.setRuns(oneRun(drawing), gantt::RowsBy::Cpu);
        const QStringList entries = legend.entries();
        QCOMPARE(entries.size(), 10);
        QCOMPARE(entries[7], QStringLiteral("T8"));
        QCOMPARE(entries[8], QStringLiteral("and 2 more"));
    }

    void KeysHaveTheColoursOfTheBars()
    {
        Legend legend(m_words, m_theme);
        legend.setRuns(oneRun("Ada RR..ii\n"), gantt::RowsBy::Task);
        legend.resize(700, legend.sizeHint().height());
        const QImage byTask = legend.grab().toImage();
        for (const Activity activity : {Activity::Running, Activity::Ready, Activity::WaitingIo})
            QVERIFY(hasColour(byTask, toColor(gantt::activityStyle(gantt::Look::Light, activity).fill)));
        legend.setRuns(oneRun("Ada RR..ii\n"), gantt::RowsBy::Cpu);
        const QImage byCore = legend.grab().toImage();
        QVERIFY(hasColour(byCore, toColor(gantt::taskSign(TaskId{0}).colour)));
        QVERIFY(!hasColour(byCore, toColor(gantt::activityStyle(gantt::Look::Light, Activity::Ready).fill)));
    }

    void KeysThatDoNotFitGoOnInAnotherLine()
    {
        Legend legend(m_words, m_theme);
        legend.setRuns(oneRun("Ada RR..ii\n"), gantt::RowsBy::Task);
        const QSize oneLine = legend.sizeHint();
        QCOMPARE(legend.heightForWidth(oneLine.width()), oneLine.height());
        QVERIFY(legend.heightForWidth(oneLine.width() - 1) > oneLine.height());
    }

    void ScreenReadersGetTheWords()
    {
        Legend legend(m_words, m_theme);
        legend.setRuns(oneRun("Ada RR..ii\n"), gantt::RowsBy::Task);
        QVERIFY(legend.accessibleDescription().contains(QStringLiteral("Waits for the fryer")));
    }
};

QTEST_MAIN(LegendTest)
#include "legend_test.moc"
