// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QtTest>

#include "app/lesson/lesson_file.h"
#include "app/lesson/own_lessons.h"
#include "app/run/run_desk.h"
#include "app/window/chart_area.h"
#include "app/window/file_desk.h"
#include "app/window/lesson_desk.h"
#include "app/window/window_actions.h"
#include "core/lesson/answers_file.h"
#include "core/lesson/catalog.h"
#include "core/lesson/recording.h"
#include "core/program/arrangement.h"
#include "core/saving/run_file.h"
#include "tests/support/opened_window.h"

using namespace interleave;

namespace {

constexpr const char* kSound = "title = \"Mine\"\nabout = \"A test.\"\n[[step]]\nkind = \"read\"\nsay = \"Hello.\"\n";
constexpr const char* kFaulty = "title = \"Mine\"\nabout = \"A test.\"\n[[step]]\nkind = \"dance\"\n";

constexpr const char* kCurveLesson = R"(
title = "A curve"
about = "A test."
[run]
scenario = "serial-part"
models = ["simulated", "simulated"]
parameters = { work_ms = 20, parts = 4 }
settings.above = { simulated_cores = 1 }
sweep = { what = "simulated_cores", values = [1, 2, 4] }
[[step]]
kind = "predict-curve"
say = "How many times as fast?"
over = "Cores"
measured = "speedup"
least = 0
most = 4
[[step]]
kind = "run"
)";

} // namespace

/// Lessons in the window: gone through by keyboard with real runs, left, gone on with, and opened from files.
class MainWindowLessonTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OpenedWindow> m_opened;

    MainWindow& window() { return *m_opened->window; }
    LessonProgress& progress() { return window().findChild<LessonDesk*>()->progress(); }
    QString text(const char* part) { return m_opened->find<QWidget>(part).accessibleName(); }
    QWidget& panel() { return m_opened->find<QWidget>("lesson"); }
    QWidget& scenarios() { return m_opened->find<QWidget>("scenarios"); }
    void press(Qt::Key key) { QTest::keyClick(window().focusWidget(), key); }
    void trigger(const char* action) { m_opened->find<QAction>(action).trigger(); }

    QString writeLesson(const char* name, const char* content)
    {
        QFile file(m_opened->folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file for the lesson");
        file.write(content);
        return file.fileName();
    }

    static bool isSeenWhole(const QWidget& part) { return part.visibleRegion().boundingRect() == part.rect(); }

    /// What somebody does in a dialog that opens; comes back when it is closed.
    template<typename Act>
    void inDialog(const char* name, Act act)
    {
        QTimer::singleShot(0, this, [this, name, act] {
            auto* dialog = window().findChild<QDialog*>(QString::fromLatin1(name));
            if (!dialog)
                qFatal("no dialog %s", name);
            act(*dialog);
        });
    }

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

    void ALessonIsGoneThroughByKeyboardWithARealRun()
    {
        QSignalSpy settled(&window(), &MainWindow::settled);
        trigger("lesson.1.1-the-processor-that-waits");
        QVERIFY(panel().isVisible() && !scenarios().isVisible());
        QVERIFY(window().setup().scenario().id == "waiting-cpu");
        QVERIFY(window().setup().model(Side::Above).id == "in-order");
        QCOMPARE(m_opened->headline(), QStringLiteral("The processor that waits"));
        press(Qt::Key_Space); // Next
        press(Qt::Key_Space);
        QCOMPARE(progress().place(), std::size_t{2});
        press(Qt::Key_Space); // the first answer
        QVERIFY(m_opened->find<QRadioButton>("choice0").isChecked());
        press(Qt::Key_Return);
        QTest::keyClicks(window().focusWidget(), QStringLiteral("120"));
        press(Qt::Key_Return);
        QCOMPARE(progress().place(), std::size_t{4});
        QVERIFY(progress().givenAt(3) == lesson::Given(120.0));
        QVERIFY(m_opened->find<QPushButton>("lessonRun").hasFocus());
        press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
        QVERIFY(progress().isMeasured());
        QVERIFY2(text("lessonOutcome").contains(QStringLiteral("You said 120 ms, measured")),
                 qPrintable(text("lessonOutcome")));
        QVERIFY(m_opened->find<QPushButton>("lessonNext").hasFocus());
        QCOMPARE(m_opened->chart().state().runs().size(), std::size_t{2});
        press(Qt::Key_Space);
        QVERIFY(m_opened->find<QPushButton>("observeChart").hasFocus());
        press(Qt::Key_Space); // to the chart
        QVERIFY(m_opened->chart().hasFocus());
        press(Qt::Key_Return); // the moment at which the cursor is
        QVERIFY(std::holds_alternative<lesson::Spot>(progress().given()));
        QVERIFY2(text("lessonOutcome").contains(QStringLiteral("All such time is lost")),
                 qPrintable(text("lessonOutcome")));
        QVERIFY(m_opened->find<QPushButton>("lessonNext").hasFocus());
        press(Qt::Key_Space);
        press(Qt::Key_Down);
        press(Qt::Key_Space); // the second answer
        QVERIFY2(text("lessonOutcome").contains(QStringLiteral("Waiting needs no core")),
                 qPrintable(text("lessonOutcome")));
        for (std::size_t left = progress().lesson().steps.size() - progress().place(); left > 0; --left)
            press(Qt::Key_Return); // from there on without an answer
        QVERIFY(!progress().isOn());
        QVERIFY(!panel().isVisible() && scenarios().isVisible());
        QVERIFY(m_opened->find<QAction>("lesson.1.1-the-processor-that-waits").isChecked());
        QVERIFY(!m_opened->find<QAction>("lesson.1.2-taking-turns").isChecked());
    }

    void NothingGivesTheAnswerAwayBeforeTheRunAndAfterwardsTheOwnSetupIsBack()
    {
        QSignalSpy settled(&window(), &MainWindow::settled);
        Setup& setup = window().setup();
        setup.setScenario(**scenarioById("cpu-bound"));
        setup.setValue("tasks", 2);
        setup.setValue("work_ms", 3);
        window().run();
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
        const SetupChoices before = setup.choices();
        const QString headline = m_opened->headline();
        window().beginLesson(QStringLiteral("1.1"));
        const auto isBare = [this] {
            const auto& runs = m_opened->chart().state().runs();
            return !runs[0].result && !runs[1].result && runs[0].evidence.isEmpty() && runs[1].evidence.isEmpty()
                && !m_opened->find<QWidget>("numbers").isVisible() && !m_opened->find<QAction>("history.back").isEnabled();
        };
        while (!std::holds_alternative<lesson::RunStep>(progress().step().work)) {
            QVERIFY2(isBare(), std::to_string(progress().place()).c_str());
            QCOMPARE(m_opened->headline(), QStringLiteral("The processor that waits"));
            m_opened->press(Qt::Key_F5);
            m_opened->press(Qt::Key_F5, Qt::ShiftModifier);
            QVERIFY(!window().runController().isBusy());
            progress().goOn();
        }
        QVERIFY(isBare());
        m_opened->press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 2, 60'000);
        QVERIFY(progress().isMeasured() && !isBare());
        QVERIFY(m_opened->chart().state().runs()[0].result);
        progress().goBack();
        QVERIFY(m_opened->chart().state().runs()[0].result); // it has been decided
        progress().leave();
        QVERIFY(setup.choices() == before);
        QCOMPARE(m_opened->headline(), headline);
        QVERIFY(m_opened->chart().state().runs()[0].result->request.scenario->id == "cpu-bound");
    }

    void InALessonItsOwnWordsAreReadAndTheRestIsBehindAKeyAndBackAfterwards()
    {
        QSignalSpy settled(&window(), &MainWindow::settled);
        window().resize(1366, 1000);
        trigger("view.listing");
        auto& listing = m_opened->find<QWidget>("listing");
        auto& buttons = m_opened->find<QWidget>("jump");
        QVERIFY(listing.isVisible());
        window().beginLesson(QStringLiteral("1.1"));
        QVERIFY(!listing.isVisible() && !m_opened->find<QAction>("view.listing").isChecked());
        while (!std::holds_alternative<lesson::RunStep>(progress().step().work))
            progress().goOn();
        QVERIFY(!buttons.isVisible());
        m_opened->press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
        QVERIFY(buttons.isVisible());
        QVERIFY(!m_opened->find<QWidget>("numbers").isVisible() && !m_opened->find<QLabel>("detail").isVisible());
        trigger("view.numbers"); // what is wanted all the same is there
        QVERIFY(m_opened->find<QWidget>("numbers").isVisible());
        trigger("view.listing");
        QVERIFY(listing.isVisible());
        progress().goOn();
        QVERIFY(listing.isVisible());
        trigger("view.listing");
        progress().leave();
        QVERIFY(listing.isVisible());
        window().beginLesson(QStringLiteral("1.1"));
        QVERIFY(!listing.isVisible());
        QVERIFY(m_opened->open()); // closed in the middle of it
        QVERIFY(m_opened->find<QWidget>("listing").isVisible());
    }

    void AWindowClosedInALessonOpensWithTheOwnSetup()
    {
        window().setup().setScenario(**scenarioById("cpu-bound"));
        window().setup().setValue("tasks", 7);
        window().beginLesson(QStringLiteral("1.1"));
        QVERIFY(window().setup().scenario().id == "waiting-cpu");
        const auto takesAnswer = [this] { return std::holds_alternative<lesson::Choose>(progress().step().work); };
        while (!takesAnswer())
            progress().goOn();
        const std::size_t place = progress().place();
        press(Qt::Key_Space);
        QVERIFY(m_opened->open());
        QVERIFY(window().setup().scenario().id == "cpu-bound");
        QCOMPARE(window().setup().value("tasks"), std::int64_t{7});
        window().beginLesson(QStringLiteral("1.1"));
        QCOMPARE(progress().place(), place);
        QVERIFY(progress().given() == lesson::Given(std::size_t{0}));
        QVERIFY(m_opened->find<QRadioButton>("choice0").isChecked());
    }

    void LessonsOfTheFolderAreInTheMenuAndOnTheCourse()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QString folder = lessonsFolder();
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + QStringLiteral("/interleave-window-test.toml");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("title = \"From the folder\"\nabout = \"A test.\"\n[[step]]\nkind = \"read\"\nsay = \"Hello.\"\n");
        file.close();
        emit m_opened->find<QMenu>("lessons").aboutToShow();
        QStringList own;
        for (const QAction* action : m_opened->find<QMenu>("lessons.own").actions())
            own << action->text();
        QStringList course;
        inDialog("course", [&course](QDialog& dialog) {
            const auto& list = *dialog.findChild<QListWidget*>();
            for (int row = 0; row < list.count(); ++row)
                course << list.item(row)->text();
            dialog.reject();
        });
        trigger("lessons.page");
        for (QAction* action : m_opened->find<QMenu>("lessons.own").actions()) {
            if (action->text() == QStringLiteral("interleave-window-test"))
                action->trigger();
        }
        QVERIFY(QFile::remove(path));
        QStandardPaths::setTestModeEnabled(false);
        QVERIFY2(own.contains(QStringLiteral("interleave-window-test")), qPrintable(own.join(QLatin1Char(' '))));
        QVERIFY2(course.contains(QStringLiteral("From the folder")), qPrintable(course.join(QLatin1Char(' '))));
        QVERIFY(progress().isOn());
        QCOMPARE(text("lessonText"), QStringLiteral("Hello."));
    }

    void StepsAreShownAsTheyLikeItAndAfterwardsAllIsAsBefore()
    {
        window().openFile(writeLesson("show.toml", R"(
title = "Rows"
about = "A test."
show = { rows = "threads" }
run = { scenario = "cpu-bound", models = ["in-order"], parameters = { tasks = 2, work_ms = 2 } }
[[step]]
kind = "read"
say = "One."
[[step]]
kind = "read"
say = "Two."
show = { page = "kitchen", rows = "cores" }
)"));
        auto& charts = *window().findChild<ChartArea*>();
        QVERIFY(charts.rowsBy() == gantt::RowsBy::Worker);
        QCOMPARE(charts.state().runs().size(), std::size_t{1}); // it is held beside no other
        progress().goOn();
        QVERIFY(charts.rowsBy() == gantt::RowsBy::Cpu);
        QCOMPARE(charts.stage().page().id, QStringLiteral("kitchen"));
        progress().goBack();
        QVERIFY(charts.rowsBy() == gantt::RowsBy::Worker);
        QCOMPARE(charts.stage().page().id, QStringLiteral("charts"));
        progress().leave();
        QVERIFY(charts.rowsBy() == gantt::RowsBy::Task);
        QCOMPARE(charts.state().runs().size(), std::size_t{2});
    }

    void WhatWasPassedOverIsNotAskedForLater()
    {
        window().openFile(writeLesson("passed.toml", R"(
title = "Passed over"
about = "A test."
run = { scenario = "cpu-bound", models = ["in-order"], parameters = { tasks = 2, work_ms = 2 } }
[[step]]
kind = "change"
say = "Make it three tasks."
may = ["tasks"]
until = "parameters.tasks = 3"
[[step]]
kind = "transfer"
say = "And elsewhere?"
answer = [ { say = "Yes", right = true }, { say = "No" } ]
)"));
        QVERIFY(m_opened->find<QPushButton>("lessonRun").isVisible());
        progress().goOn();
        QVERIFY(!panel().findChild<QPushButton*>(QStringLiteral("lessonRun"))->isVisible());
    }

    void ALessonLeftInTheMiddleOfItsRunLeavesNothingBehind()
    {
        QSignalSpy settled(&window(), &MainWindow::settled);
        const SetupChoices before = window().setup().choices();
        window().beginLesson(QStringLiteral("1.1"));
        while (!std::holds_alternative<lesson::RunStep>(progress().step().work))
            progress().goOn();
        m_opened->press(Qt::Key_F5);
        progress().leave();
        QVERIFY(window().setup().choices() == before);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
        QVERIFY(!m_opened->chart().state().runs()[0].result);
        QVERIFY(m_opened->headline().endsWith(QLatin1Char('?')));
    }

    void F5MakesTheRunThatTheLessonWaitsForOfHoweverManyModels()
    {
        for (const auto& [id, series] : {std::pair("1.4", 1), std::pair("3.2", 3)}) {
            QSignalSpy settled(&window(), &MainWindow::settled);
            window().beginLesson(QString::fromLatin1(id));
            while (!std::holds_alternative<lesson::RunStep>(progress().step().work))
                progress().goOn();
            m_opened->press(Qt::Key_F5);
            QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 120'000);
            QVERIFY2(progress().isMeasured(), id);
            QVERIFY(text("lessonOutcome").size() > 0);
            const auto& runs = m_opened->chart().state().runs();
            QCOMPARE(runs.size(), std::size_t(series > 1 ? 2 : 1)); // what is held beside no other stands alone
            QVERIFY(std::ranges::all_of(runs, [](const GanttRun& run) { return run.result != nullptr; }));
        }
    }

    void ALessonCanBeBegunFromAnother()
    {
        window().beginLesson(QStringLiteral("1.1"));
        progress().goOn();
        window().beginLesson(QStringLiteral("2.1"));
        QCOMPARE(progress().place(), std::size_t{0});
        QVERIFY(window().setup().scenario().id == "kebab");
        QCOMPARE(m_opened->headline(), QString::fromStdString(progress().lesson().title));
        window().beginLesson(QStringLiteral("1.1"));
        QCOMPARE(progress().place(), std::size_t{1});
    }

    void WhatWasRecordedBesideALessonsFileTakesThePlaceOfItsRuns()
    {
        const QString path = writeLesson("curve.toml", kCurveLesson);
        const lesson::Lesson lesson = lesson::openLesson(fileOf(path))->lesson;
        std::vector<RunSet> runs;
        RunSetObserver nobody;
        for (const RunSetRequest& request : lesson::requestsOf(lesson))
            runs.push_back(makeRuns(request, inspectMachine(), {}, nobody).value());
        window().openFile(path);
        progress().goOn();
        QVERIFY(m_opened->find<QPushButton>("lessonRecorded").isHidden());
        progress().goBack();
        QVERIFY(saveRuns(lesson::joined(runs), lesson::recordingPathOf(fileOf(path))).hasValue());
        progress().goOn();
        QVERIFY(m_opened->find<QPushButton>("lessonRecorded").isVisible());
        QSignalSpy settled(&window(), &MainWindow::settled);
        m_opened->find<QPushButton>("lessonRecorded").click();
        QVERIFY(progress().isMeasured());
        QCOMPARE(settled.count(), 0); // nothing was run
        QVERIFY2(window().windowTitle().startsWith(QStringLiteral("curve.interleave")), qPrintable(window().windowTitle()));
        QVERIFY(!text("lessonOutcome").isEmpty());
    }

    void AStepInWhichSomethingIsChangedRunsWhatIsSetUp()
    {
        QSignalSpy settled(&window(), &MainWindow::settled);
        window().openFile(writeLesson("change.toml", R"(
title = "Three of them"
about = "A test."
run = { scenario = "cpu-bound", models = ["in-order", "simulated"], parameters = { tasks = 2, work_ms = 2 } }
[[step]]
kind = "change"
say = "Make it three tasks."
may = ["tasks", "below"]
until = "parameters.tasks = 3"
)"));
        QVERIFY(progress().isOn());
        const auto tasks = [this] { return panel().findChild<QSpinBox*>(QStringLiteral("tasks")); }; // anew after each run
        QVERIFY(tasks()->hasFocus());
        QCOMPARE(tasks()->value(), 2);
        for (const int wanted : {4, 3}) {
            tasks()->setValue(wanted);
            QTest::mouseClick(&m_opened->find<QPushButton>("lessonRun"), Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(settled.count(), wanted == 4 ? 1 : 2, 60'000);
            QCOMPARE(text("lessonOutcome"), wanted == 3 ? QStringLiteral("Done.") : QStringLiteral("Not yet."));
        }
    }

    void ACurveIsDrawnAndItsSweepRunsByItself()
    {
        QSignalSpy settled(&window(), &MainWindow::settled);
        window().openFile(writeLesson("curve.toml", kCurveLesson));
        press(Qt::Key_Right);
        press(Qt::Key_Up);
        QVERIFY(progress().given() != lesson::Given());
        press(Qt::Key_Return);
        press(Qt::Key_Space); // Run
        QTRY_VERIFY_WITH_TIMEOUT(progress().isMeasured(), 60'000);
        QCOMPARE(settled.count(), 3);
        QCOMPARE(window().findChild<RunDesk*>()->history().sets().size(), std::size_t{3}); // each can be looked at
        QVERIFY2(text("lessonOutcome").contains(QStringLiteral("on average")), qPrintable(text("lessonOutcome")));
        QVERIFY2(text("curve").contains(QStringLiteral("measured")), qPrintable(text("curve"))); // beside it
        QTest::mouseClick(&m_opened->find<QPushButton>("lessonBack"), Qt::LeftButton);
        QVERIFY2(text("curve").contains(QStringLiteral("measured")), qPrintable(text("curve")));
    }

    void WhoeverWaitsForASweepWaitsForAllOfIt()
    {
        QList<bool> goesOn;
        connect(&window(), &MainWindow::settled, this, [&] { goesOn << window().goesOn(); });
        window().openFile(writeLesson("curve.toml", kCurveLesson));
        progress().goOn();
        window().run();
        QTRY_COMPARE_WITH_TIMEOUT(goesOn, (QList<bool>{true, true, false}), 60'000);
        QVERIFY(progress().isMeasured());
    }

    void ASweepThatWasStoppedKeepsWhatIsThere()
    {
        QSignalSpy settled(&window(), &MainWindow::settled);
        window().openFile(writeLesson("curve.toml", kCurveLesson));
        progress().goOn();
        auto& runs = *window().findChild<RunDesk*>();
        int begun = 0;
        const auto stops = connect(&runs, &RunDesk::began, this, [&] {
            if (++begun == 3) // the first of the second value
                runs.stop();
        });
        m_opened->press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 2, 60'000);
        disconnect(stops);
        QVERIFY(!progress().isMeasured() && !window().goesOn());
        QCOMPARE(progress().making().made, std::size_t{1});
        QVERIFY2(m_opened->find<QLabel>("lessonHint").text().startsWith(QStringLiteral("1 of 3 are there.")),
                 qPrintable(m_opened->find<QLabel>("lessonHint").text()));
        m_opened->press(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(progress().isMeasured(), 60'000);
        QCOMPARE(settled.count(), 4);
    }

    void AProgramIsRepairedAndRunUntilItIsRight()
    {
        QSignalSpy settled(&window(), &MainWindow::settled);
        window().setTypeScale(1.5); // where there is no room for all of the step
        window().resize(1024, 500);
        window().openFile(writeLesson("repair.toml", R"(
title = "The key"
about = "A test."
run = { scenario = "place-the-key", models = ["all-cores"], parameters = { times = 20 }, repeat = 3 }
[[step]]
kind = "repair"
say = "Put the lines right."
until = "below.unexpected = 0"
)"));
        QCOMPARE(m_opened->find<QPushButton>("lessonRun").text(), QStringLiteral("Run 3 times"));
        QTest::mouseClick(&m_opened->find<QPushButton>("lessonRun"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
        QVERIFY2(text("lessonOutcome").contains(QStringLiteral("Try 1: wrong in ")), qPrintable(text("lessonOutcome")));
        QTRY_VERIFY(isSeenWhole(m_opened->find<QLabel>("lessonOutcome")));
        QVERIFY(!isSeenWhole(m_opened->find<QLabel>("lessonText")));
        auto& lines = m_opened->find<QListWidget>("lines");
        lines.setCurrentRow(3);
        lines.setFocus();
        QTest::keyClick(&lines, Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(&lines, Qt::Key_Down, Qt::ControlModifier); // the key is given back after the last turn
        QVERIFY(!m_opened->find<QPushButton>("lessonRun").isEnabled());
        QVERIFY(m_opened->find<QLabel>("linesFault").isVisible());
        m_opened->press(Qt::Key_F5);
        QCOMPARE(settled.count(), 1);
        QTest::keyClick(&lines, Qt::Key_Up, Qt::ControlModifier);
        m_opened->press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 2, 60'000);
        QVERIFY2(text("lessonOutcome").startsWith(QStringLiteral("Done.")), qPrintable(text("lessonOutcome")));
        QVERIFY2(text("lessonOutcome").contains(QStringLiteral("Try 2: wrong in 0 of 3 runs")),
                 qPrintable(text("lessonOutcome")));
        QVERIFY(text("lessonOutcome").indexOf(QStringLiteral("Try 2"))
                < text("lessonOutcome").indexOf(QStringLiteral("Try 1")));
        QTRY_VERIFY(isSeenWhole(m_opened->find<QLabel>("lessonOutcome")));
        QVERIFY(m_opened->find<QPushButton>("lessonNext").hasFocus());
        QVERIFY(window().findChild<RunDesk*>()->history().shown().set->requests.front().parameters[kArrangement] > 0);
    }

    void WhatStopsEarlyDecidesNothing()
    {
        QSignalSpy settled(&window(), &MainWindow::settled);
        window().beginLesson(QStringLiteral("1.1"));
        while (!std::holds_alternative<lesson::RunStep>(progress().step().work))
            progress().goOn();
        m_opened->press(Qt::Key_F5);
        m_opened->press(Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
        QVERIFY(!progress().isMeasured());
        QVERIFY(m_opened->find<QPushButton>("lessonRun").isEnabled());
        QVERIFY(m_opened->find<QPushButton>("lessonRun").hasFocus());
    }

    void ALessonThatWasLeftGoesOnInAnotherSitting()
    {
        window().beginLesson(QStringLiteral("1.1"));
        progress().goOn();
        progress().goOn();
        press(Qt::Key_Space);
        QTest::mouseClick(&m_opened->find<QPushButton>("lessonLeave"), Qt::LeftButton);
        QVERIFY(!panel().isVisible() && scenarios().isVisible());
        QVERIFY(m_opened->find<QPushButton>("run").hasFocus());
        QVERIFY2(m_opened->headline().endsWith(QLatin1Char('?')), qPrintable(m_opened->headline())); // the scenario's question
        QVERIFY(m_opened->open());
        window().beginLesson(QStringLiteral("1.1"));
        QCOMPARE(progress().place(), std::size_t{2});
        QVERIFY(m_opened->find<QRadioButton>("choice0").isChecked());
    }

    void TheCourseGoesOnWithWhatWasLeft()
    {
        window().beginLesson(QStringLiteral("1.2"));
        while (!std::holds_alternative<lesson::Choose>(progress().step().work))
            progress().goOn();
        const std::size_t place = progress().place();
        press(Qt::Key_Space);
        progress().leave();
        QVERIFY(m_opened->open());
        QString told;
        inDialog("course", [&told](QDialog& dialog) {
            auto& list = *dialog.findChild<QListWidget*>();
            told = list.currentItem()->data(Qt::AccessibleTextRole).toString();
            QTest::keyClick(&list, Qt::Key_Return);
        });
        m_opened->press(Qt::Key_F2);
        QVERIFY2(told.startsWith(QStringLiteral("1.2  ")) && told.contains(QStringLiteral("step %1 of ").arg(place + 1)),
                 qPrintable(told));
        QVERIFY(progress().isOn());
        QCOMPARE(progress().lesson().id, std::string("1.2-taking-turns"));
        QCOMPARE(progress().place(), place);
        QVERIFY(m_opened->find<QRadioButton>("choice0").isChecked());
    }

    void WordsOfAStepArePressedAndFoundByKey()
    {
        window().beginLesson(QStringLiteral("1.2"));
        while (progress().step().introduces != std::vector<std::string>{"scheduler"})
            progress().goOn();
        const std::size_t place = progress().place();
        auto& step = m_opened->find<QLabel>("lessonText");
        QVERIFY2(step.text().contains(QStringLiteral("href=\"word:scheduler\"")), qPrintable(step.text()));
        QVERIFY(step.accessibleDescription().contains(QStringLiteral("scheduler")));
        QStringList spoken;
        const auto close = [&spoken](QDialog& dialog) {
            const auto& list = *dialog.findChild<QListWidget*>();
            spoken << (dialog.focusWidget() == &list ? list.currentItem()->data(Qt::AccessibleTextRole).toString()
                                                     : QString());
            dialog.reject();
        };
        inDialog("glossary", close);
        m_opened->press(Qt::Key_F1);
        QCOMPARE(spoken.size(), 1);
        QVERIFY2(spoken[0].startsWith(QStringLiteral("scheduler: ")), qPrintable(spoken[0]));
        step.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&step, Qt::Key_Tab); // to its first link
        QTest::keyClick(&step, Qt::Key_Return);
        inDialog("glossary", close);
        QTRY_COMPARE(spoken.size(), 2);
        QVERIFY2(!spoken[1].isEmpty(), "the word that has the focus");
        QCOMPARE(progress().place(), place);
        progress().leave();
        inDialog("glossary", [&spoken](QDialog& dialog) {
            spoken << QString::number(dialog.findChild<QListWidget*>()->count());
            dialog.reject();
        });
        trigger("lessons.words"); // in the free lab
        QCOMPARE(spoken.size(), 3);
        QVERIFY(spoken[2].toInt() > 20);
    }

    void AFirstStartOffersTheFirstLessonAndTheFreeLab()
    {
        QVERIFY(!window().findChild<QDialog*>(QStringLiteral("welcome"))); // the window itself asks nothing
        window().actions().offerStart();
        m_opened->find<QPushButton>("welcomeLab").click();
        QVERIFY(!progress().isOn());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        window().actions().offerStart();
        m_opened->find<QPushButton>("welcomeLesson").click();
        QVERIFY(progress().isOn());
        QCOMPARE(progress().lesson().number(), std::string("1.1"));
    }

    void InANarrowWindowThePanelStaysAndTheStripComesBackAfterwards()
    {
        window().resize(1024, 768);
        auto& strip = m_opened->find<QWidget>("stripRun");
        QTRY_VERIFY(strip.isVisible());
        window().beginLesson(QStringLiteral("1.1"));
        QVERIFY(panel().isVisible() && !strip.isVisible());
        window().resize(1366, 768);
        window().resize(1000, 700);
        QCoreApplication::processEvents();
        QVERIFY(panel().isVisible() && !strip.isVisible());
        progress().leave();
        QVERIFY(!panel().isVisible() && strip.isVisible());
        QVERIFY(!scenarios().isVisible());
    }

    void ALessonFileThatIsDroppedIsBegun()
    {
        const QString path =
            writeLesson("own.toml",
                        "title = \"My own\"\nabout = \"A test.\"\n[[step]]\nkind = \"read\"\nsay = \"Hello.\"\n");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &drop);
        QTRY_VERIFY(progress().isOn());
        QCOMPARE(m_opened->find<QLabel>("lessonTitle").text(), QStringLiteral("My own"));
        QCOMPARE(text("lessonText"), QStringLiteral("Hello."));
    }

    void AtTheEndIsToldWhatWasAnswered()
    {
        window().beginLesson(QStringLiteral("0"));
        while (!progress().isLast()) {
            if (lesson::asks(progress().step()))
                progress().answer(std::size_t{0});
            progress().goOn();
        }
        m_opened->find<QPushButton>("lessonNext").click();
        QVERIFY(!progress().isOn());
        auto* summary = window().findChild<QDialog*>(QStringLiteral("lessonSummary"));
        QVERIFY(summary && summary->isVisible());
        const QString told = summary->findChild<QTextBrowser*>(QStringLiteral("summaryText"))->toPlainText();
        QVERIFY2(told.contains(QStringLiteral("it came out: Nothing: another program could have it")), qPrintable(told));
        summary->close();
    }

    void AFolderOrSeveralFilesOfAnswersThatAreDroppedAreCounted()
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const char* name : {"a.answers.json", "b.answers.json"}) {
            const QString path = m_opened->folder.filePath(QString::fromLatin1(name));
            const lesson::Attempt attempt{.lesson = "0",
                                          .title = "Test",
                                          .answers = {{.step = 1, .kind = "transfer", .question = "?"}}};
            QVERIFY(lesson::saveAttempt(std::filesystem::path(path.toStdU16String()), attempt, {}).hasValue());
            urls.append(QUrl::fromLocalFile(path));
        }
        data.setUrls(urls);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &drop);
        QTRY_VERIFY(window().findChild<QDialog*>(QStringLiteral("classResults")));
        auto* results = window().findChild<QDialog*>(QStringLiteral("classResults"));
        auto* table = results->findChild<QTreeWidget*>(QStringLiteral("classTable"));
        QCOMPARE(table->topLevelItem(0)->text(1), QStringLiteral("2 learners"));
        results->close();
        urls.append(QUrl::fromLocalFile(m_opened->folder.filePath(QStringLiteral("own.toml")))); // no answers
        data.setUrls(urls);
        QDragEnterEvent mixed({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        mixed.ignore();
        QApplication::sendEvent(&window(), &mixed);
        QVERIFY(!mixed.isAccepted());
    }

    void ALessonFollowsItsFileWhileItIsWritten()
    {
        const auto text = [](const char* second) {
            return std::string("title = \"My own\"\nabout = \"A test.\"\n[[step]]\nkind = \"read\"\nsay = \"First.\"\n"
                               "[[step]]\nkind = \"read\"\nsay = \"")
                 + second + "\"\n";
        };
        QVERIFY(!m_opened->find<QAction>("lessons.check").isEnabled());
        window().openFile(writeLesson("own.toml", text("Second.").c_str()));
        progress().goOn();
        auto& faults = m_opened->find<QLabel>("lessonFaults");
        QVERIFY(!faults.isVisible());
        writeLesson("own.toml", text("Better.").c_str());
        QTRY_COMPARE(this->text("lessonText"), QStringLiteral("Better."));
        QCOMPARE(progress().place(), std::size_t{1});
        writeLesson("own.toml", text("Worse.\"\nkind = \"read").c_str());
        QTRY_VERIFY(faults.isVisible());
        QVERIFY2(faults.text().contains(QStringLiteral("Line 9")), qPrintable(faults.text()));
        QCOMPARE(this->text("lessonText"), QStringLiteral("Better."));
        QString told;
        inDialog("faults", [&told](QDialog& dialog) {
            told = dialog.findChild<QListWidget*>()->item(0)->text();
            dialog.reject();
        });
        m_opened->press(Qt::Key_F7);
        QVERIFY2(told.startsWith(QStringLiteral("Line 9")), qPrintable(told));
        writeLesson("own.toml", text("Best.").c_str());
        QTRY_COMPARE(this->text("lessonText"), QStringLiteral("Best."));
        QVERIFY(!faults.isVisible());
        inDialog("faults", [&told](QDialog& dialog) {
            told = dialog.findChild<QLabel*>(QStringLiteral("faultsHead"))->text();
            dialog.reject();
        });
        trigger("lessons.check");
        QCOMPARE(told, QStringLiteral("There are no faults in it."));
        progress().leave();
        QVERIFY(!progress().isOn());
    }

    void ALessonThatWasOpenedWithFaultsBeginsOnceItsFileIsSavedWithout()
    {
        QTimer::singleShot(0, this, [] { QApplication::activeModalWidget()->close(); });
        window().openFile(writeLesson("mine.toml", kFaulty));
        QVERIFY(!progress().isOn());
        writeLesson("mine.toml", (std::string(kSound) + "[[step]]\nkind = \"dance\"\n").c_str());
        QTRY_VERIFY(window().statusBar()->currentMessage().contains(QStringLiteral("Line 7")));
        QVERIFY(!progress().isOn());
        writeLesson("mine.toml", kSound);
        QTRY_VERIFY(progress().isOn());
        QVERIFY(panel().isVisible());
        QCOMPARE(text("lessonText"), QStringLiteral("Hello."));
        QCOMPARE(window().statusBar()->currentMessage(), QString());
        writeLesson("mine.toml", QByteArray(kSound).replace("Hello", "Again")); // and is followed from then on
        QTRY_COMPARE(text("lessonText"), QStringLiteral("Again."));
    }

    void TheBoxOfItsFaultsIsClosedWhenThereAreNone()
    {
        QTimer::singleShot(0, this, [this] {
            QVERIFY(QApplication::activeModalWidget());
            writeLesson("mine.toml", kSound);
        });
        window().openFile(writeLesson("mine.toml", kFaulty)); // comes back when the box is closed
        QVERIFY(progress().isOn());
        QCOMPARE(text("lessonText"), QStringLiteral("Hello."));
    }

    void WhoeverGoesOnInAnotherLessonIsNotCalledAway()
    {
        QTimer::singleShot(0, this, [] { QApplication::activeModalWidget()->close(); });
        const QString path = writeLesson("mine.toml", kFaulty);
        window().openFile(path);
        window().beginLesson(QStringLiteral("1.1"));
        const LessonFile alike(path, {});
        QSignalSpy changed(&alike, &LessonFile::changed);
        writeLesson("mine.toml", kSound);
        QTRY_COMPARE(changed.count(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(progress().lesson().number(), std::string("1.1"));
    }

    void FaultsOfALessonFileAreToldWithTheirLines()
    {
        const QString path =
            writeLesson("wrong.toml", "title = \"Wrong\"\nabout = \"A test.\"\n[[step]]\nkind = \"dance\"\n");
        QString told;
        QTimer::singleShot(0, this, [&told] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            told = box ? box->text() : QString();
            if (box)
                box->accept();
        });
        window().openFile(path);
        QVERIFY2(told.contains(QStringLiteral("Line 4")), qPrintable(told));
        QVERIFY(!progress().isOn());
    }
};

QTEST_MAIN(MainWindowLessonTest)
#include "main_window_lesson_test.moc"
