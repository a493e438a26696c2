// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QMimeData>
#include <QPushButton>
#include <QSlider>
#include <QtTest>

#include "app/run/run_desk.h"
#include "app/window/lesson_desk.h"
#include "tests/support/opened_window.h"

using namespace interleave;

namespace {

constexpr const char* kLesson = R"(
title = "How long?"
about = "A test."
[run]
scenario = "cpu-bound"
models = ["simulated", "simulated"]
parameters = { tasks = 2, work_ms = 4 }
settings.above = { simulated_cores = 1, slice_us = 20000 }
settings.below = { simulated_cores = 2 }
[[step]]
kind = "read"
say = "Two tasks."
[[step]]
kind = "predict-number"
say = "How long does it take below, in ms?"
measured = "below.makespan_ms"
least = 0
most = 50
[[step]]
kind = "run"
say = "Run."
[[step]]
kind = "observe"
say = "Where is a task ready that nobody lets run?"
of = "above"
where = 'activity = "ready"'
[[step]]
kind = "observe"
say = "Where do three run at once?"
of = "below"
where = "running >= 3"
)";

} // namespace

/// What was answered in a lesson, drawn over the charts of runs, and moments that are chosen on them.
class MainWindowGhostTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OpenedWindow> m_opened;

    MainWindow& window() { return *m_opened->window; }
    LessonProgress& progress() { return window().findChild<LessonDesk*>()->progress(); }
    GanttView& chart() { return m_opened->chart(); }
    GanttState& state() { return chart().state(); }
    QString outcome() { return m_opened->find<QLabel>("lessonOutcome").accessibleName(); }
    QPushButton& button(const char* name) { return m_opened->find<QPushButton>(name); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window().focusWidget(), key, modifiers);
    }

    void guess(double ms)
    {
        while (progress().place() < 1)
            progress().goOn();
        m_opened->find<QDoubleSpinBox>("number").setValue(ms);
    }
    void makeRuns()
    {
        QSignalSpy settled(&window(), &MainWindow::settled);
        while (progress().place() < 2)
            progress().goOn();
        m_opened->press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
        QVERIFY(progress().isMeasured());
    }
    /// The step of that number, with the charts of the runs.
    void goTo(std::size_t place)
    {
        while (progress().place() < place)
            progress().goOn();
        QCoreApplication::processEvents();
    }
    void click(std::size_t run, std::size_t row, TimePoint t)
    {
        QTest::mouseClick(chart().viewport(), Qt::LeftButton, {}, chart().positionOf(run, row, t).toPoint());
    }
    TimePoint middleOf(std::size_t run) const
    {
        const GanttState& state = m_opened->chart().state();
        return TimePoint{} + state.chartOf(run)->time.length() / 4;
    }

private slots:
    void init()
    {
        unexpectedWarnings();
        m_opened = std::make_unique<OpenedWindow>();
        QVERIFY(m_opened->open());
        window().resize(1366, 768);
        QFile file(m_opened->folder.filePath(QStringLiteral("ghost.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kLesson);
        file.close();
        window().openFile(file.fileName());
        QVERIFY(progress().isOn());
    }

    void cleanup()
    {
        m_opened.reset();
        QCOMPARE(unexpectedWarnings(), 0);
    }

    void AGuessIsALineOnTheEmptyChartThatMovesWithTheSlider()
    {
        QVERIFY(state().timeWindow().whole().isEmpty());
        guess(20);
        QVERIFY(state().ghostOf(0).isEmpty());
        QCOMPARE(state().ghostOf(1).marks.size(), std::size_t{1});
        QCOMPARE(state().ghostOf(1).marks[0].time, TimePoint(std::chrono::milliseconds(20)));
        const TimeRange axis = state().timeWindow().whole();
        QVERIFY(axis.end > TimePoint(std::chrono::milliseconds(50)));
        m_opened->find<QSlider>("numberSlider").setValue(30);
        QCOMPARE(state().ghostOf(1).marks.at(0).time, TimePoint(std::chrono::milliseconds(30)));
        QCOMPARE(state().timeWindow().whole(), axis);
    }

    void ItStaysOverWhatWasMeasuredAndSaysHowFarItWasOff()
    {
        guess(50);
        makeRuns();
        const auto isThere = [this] {
            const gantt::Ghost& ghost = state().ghostOf(1);
            return ghost.marks.size() == 1 && ghost.marks[0].time == TimePoint(std::chrono::milliseconds(50));
        };
        QVERIFY(isThere());
        QCOMPARE(state().ghostOf(1).sentences().size(), std::size_t{1});
        QVERIFY2(chart().accessibleDescription().contains(QStringLiteral("You said 50 ms, measured")),
                 qPrintable(chart().accessibleDescription()));
        chart().zoomIn();
        window().setLook(gantt::Look::Dark);
        QVERIFY(isThere());
        m_opened->find<QAction>("export.copy").trigger();
        const QMimeData& copied = *QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied.text().contains(QStringLiteral("You said 50 ms, measured")));
        QVERIFY(copied.data(QStringLiteral("image/svg+xml")).contains("You said 50 ms"));
        goTo(4); // through other steps
        QVERIFY(isThere());
        progress().leave();
        QVERIFY(state().ghostOf(1).isEmpty());
    }

    void OverAnotherRunOfManyItStaysAndSaysWhichRunDecided()
    {
        QFile file(m_opened->folder.filePath(QStringLiteral("many.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(kLesson).replace("parameters = {", "repeat = 3\nparameters = {"));
        file.close();
        window().openFile(file.fileName());
        guess(50);
        makeRuns();
        RunHistory& history = window().findChild<RunDesk*>()->history();
        const ShownRuns::Place& below = history.shown().at(Side::Below);
        QVERIFY(below.isMedian());
        const std::size_t median = below.run;
        const auto isThere = [this] {
            return state().ghostOf(1).marks.at(0).time == TimePoint(std::chrono::milliseconds(50));
        };
        const auto said = [this](const char* words) {
            return chart().accessibleDescription().contains(QString::fromLatin1(words));
        };
        QVERIFY(isThere() && !said("in the middle run"));
        history.chooseRun(Side::Below, median == 0 ? 1 : 0);
        QVERIFY(isThere() && said("in the middle run, the median."));
        history.chooseRun(Side::Below, median);
        QVERIFY(isThere() && !said("in the middle run"));
    }

    void AMomentIsChosenByAClickAndTheRightOneIsShown()
    {
        makeRuns();
        QVERIFY(!chart().picker().isOn());
        goTo(3);
        QVERIFY(chart().picker().isOn());
        click(0, 0, middleOf(0)); // the first task runs
        const auto* spot = std::get_if<lesson::Spot>(&progress().given());
        QVERIFY(spot && spot->task == 0 && spot->time.contains(middleOf(0)));
        QVERIFY2(outcome().contains(QStringLiteral("there it is")), qPrintable(outcome()));
        QVERIFY(!chart().picker().isOn());
        const gantt::Ghost& ghost = state().ghostOf(0);
        QCOMPARE(ghost.marks.size(), std::size_t{1}); // what was chosen
        QCOMPARE(ghost.marks[0].task, std::optional(TaskId{0}));
        QCOMPARE(ghost.outlines.size(), std::size_t{1});
        QCOMPARE(ghost.outlines[0].task, std::optional(TaskId{1}));
        QVERIFY(state().visibleRange().overlaps(ghost.outlines[0].time));
        click(0, 1, middleOf(0)); // it was answered: now a click selects, as ever
        QVERIFY(state().selection());
        QVERIFY(progress().given() == lesson::Given(*spot));
    }

    void TheSameIsDoneByKeysAlone()
    {
        makeRuns();
        goTo(3);
        QVERIFY(button("observeChart").hasFocus());
        press(Qt::Key_Space);
        QVERIFY(chart().hasFocus());
        press(Qt::Key_Up);
        QVERIFY2(chart().accessibleName().contains(QStringLiteral("unning")), qPrintable(chart().accessibleName()));
        const QString before = chart().accessibleName();
        press(Qt::Key_Left);
        QVERIFY(chart().accessibleName() != before);
        press(Qt::Key_Return);
        QVERIFY(std::holds_alternative<lesson::Spot>(progress().given()));
        QVERIFY(m_opened->find<QWidget>("lesson").isAncestorOf(window().focusWidget()));
        QCOMPARE(chart().accessibleName(), QStringLiteral("Charts"));
    }

    void EscapeLeadsBackAndThereIsNoneIsAnAnswerToo()
    {
        makeRuns();
        goTo(4);
        press(Qt::Key_Space);
        QVERIFY(chart().hasFocus() && chart().picker().isOn());
        press(Qt::Key_Escape);
        QVERIFY(!chart().picker().isOn());
        QVERIFY(button("observeChart").hasFocus());
        press(Qt::Key_Tab);
        QVERIFY(button("observeNone").hasFocus());
        press(Qt::Key_Space);
        QVERIFY(progress().given() == lesson::Given(lesson::Spot{.isNone = true}));
        QCOMPARE(outcome(), QStringLiteral("There is none, as you say."));
        QVERIFY(state().ghostOf(1).outlines.empty());
    }

    void WhereNothingWasRunThereIsNothingToChoose()
    {
        goTo(3);
        QVERIFY(!chart().picker().isOn());
        QVERIFY(!button("observeChart").isEnabled() && !button("observeNone").isEnabled());
    }
};

QTEST_MAIN(MainWindowGhostTest)
#include "main_window_ghost_test.moc"
