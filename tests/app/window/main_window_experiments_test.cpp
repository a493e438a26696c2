// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QStatusBar>
#include <QtTest>

#include <thread>

#include "app/charts/curve_chart.h"
#include "app/charts/map_chart.h"
#include "app/compare/notice_bar.h"
#include "app/experiment/experiment_page.h"
#include "app/experiment/points_table.h"
#include "app/window/experiment_desk.h"
#include "app/window/experiment_place.h"
#include "app/window/status_line.h"
#include "core/experiment/catalog.h"
#include "core/saving/run_file.h"
#include "tests/support/experiments.h"
#include "tests/support/opened_window.h"

using namespace interleave;
using namespace interleave::experiment;

namespace {

/// Is done whenever a plan is made on another thread than that of the window: for a run.
std::function<void()>& beforeEachRun()
{
    static std::function<void()> before;
    return before;
}

/// "Only computing", of which each run can be held.
const Scenario& heldScenario()
{
    static const Scenario scenario = [] {
        Scenario held = **scenarioById("cpu-bound");
        held.makePlan = [](const Parameters& parameters, std::uint64_t seed) {
            if (beforeEachRun() && QThread::currentThread() != QCoreApplication::instance()->thread())
                beforeEachRun()();
            return (*scenarioById("cpu-bound"))->makePlan(parameters, seed);
        };
        return held;
    }();
    return scenario;
}

/// Six points, quickly made.
Experiment simulatedExperiment()
{
    Experiment experiment = smallExperiment({"simulated"}, {"tasks=1,2,4", "cores=1,2"}, 1);
    experiment.measures = {"makespan_ms", "speedup"};
    return experiment;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The page of experiments in the window, by keys, menu, list and files.
class MainWindowExperimentsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OpenedWindow> m_opened;
    std::atomic<bool> m_mayGoOn{false};

    MainWindow& window() { return *m_opened->window; }
    ExperimentPlace& place() { return *window().findChild<ExperimentPlace*>(); }
    ExperimentDesk& desk() { return place().desk(); }
    CurveChart& curves() { return *desk().page().findChild<CurveChart*>(); }
    MapChart& map() { return *desk().page().findChild<MapChart*>(); }
    QAction& entry(const char* id) { return m_opened->find<QAction>(id); }
    QPushButton& start() { return m_opened->find<QPushButton>("startExperiment"); }
    QComboBox& list() { return m_opened->find<QComboBox>("experiments"); }
    NoticeBar& bar() { return m_opened->find<NoticeBar>("experimentBar"); }
    QString status() { return m_opened->find<StatusLine>("experimentStatus").sentence(); }
    QString question() { return m_opened->find<QLabel>("experimentQuestion").text(); }
    QString said() { return window().statusBar()->currentMessage(); }
    QString path(const char* name) { return m_opened->folder.filePath(QString::fromLatin1(name)); }
    bool isEnabled(const char* id) { return entry(id).isEnabled(); }
    void press(const char* button) { QTest::keyClick(&m_opened->find<QAbstractButton>(button), Qt::Key_Space); }

    static QString keptIn()
    {
        return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/experiments");
    }
    static QString titleOf(std::string_view builtIn)
    {
        return QString::fromUtf8((*builtInById(builtIn))->title.source);
    }

    bool knowsComputer()
    {
        return QTest::qWaitFor([this] { return window().runController().machine().has_value(); }, 30'000);
    }
    bool ends()
    {
        return QTest::qWaitFor([this] { return !place().isOn(); }, 60'000);
    }
    /// An experiment of one's own, begun with the key that is at hand.
    void begin(const Experiment& experiment)
    {
        QVERIFY(knowsComputer());
        desk().setUp(experiment);
        QVERIFY(place().isPageShown());
        QVERIFY(start().hasFocus());
        QTest::keyClick(&start(), Qt::Key_Space);
        QVERIFY(place().isOn());
    }
    void makeAll()
    {
        begin(simulatedExperiment());
        QVERIFY(ends());
        QVERIFY(desk().results()->isComplete());
    }
    /// Begins one whose second run waits until `m_mayGoOn`, and comes back when it does.
    void beginAndHold()
    {
        Experiment experiment = simulatedExperiment();
        experiment.works.front().scenario = &heldScenario();
        m_mayGoOn = false;
        const auto isHeld = std::make_shared<std::atomic<bool>>(false);
        beforeEachRun() = [this, isHeld, run = 0]() mutable {
            if (++run != 2)
                return;
            *isHeld = true;
            while (!m_mayGoOn)
                std::this_thread::yield();
        };
        begin(experiment);
        QVERIFY(QTest::qWaitFor([&] { return isHeld->load(); }, 30'000));
    }

    /// Does `act`, chooses `file` in the dialog that comes (empty: cancels it), presses the default or the last button of a box, and
    /// returns what that said.
    template<typename Act>
    QString answering(const QString& file, Act act)
    {
        QString message;
        QTimer answers;
        connect(&answers, &QTimer::timeout, this, [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (auto* names = qobject_cast<QFileDialog*>(dialog)) {
                names->selectFile(file);
                QMetaObject::invokeMethod(names, file.isEmpty() ? "reject" : "accept");
            } else if (auto* box = qobject_cast<QMessageBox*>(dialog)) {
                message = box->text();
                for (QAbstractButton* button : box->buttons()) {
                    if (box->buttonRole(button) == QMessageBox::AcceptRole)
                        return button->click();
                }
                box->accept();
            }
        });
        answers.start(5);
        act();
        window().activateWindow(); // keys go there again
        return QTest::qWaitForWindowActive(&window()) ? message : QStringLiteral("the window did not become active");
    }
    QString writeAs(const char* action, const QString& file)
    {
        return answering(file, [&] { entry(action).trigger(); });
    }
    /// What was said against it; empty where it is shown.
    QString opening(const QString& file)
    {
        const QString message = answering({}, [&] { window().openFile(file); });
        const auto isShown = [this] { return desk().results() != nullptr && place().isPageShown(); };
        return message.isEmpty() && !QTest::qWaitFor(isShown, 30'000) ? QStringLiteral("It is not shown.") : message;
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true); // nothing of the user's is read or written
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }
    void init()
    {
        unexpectedWarnings();
        QDir(keptIn()).removeRecursively();
        m_opened = std::make_unique<OpenedWindow>();
        QVERIFY(m_opened->open());
    }
    void cleanup()
    {
        m_mayGoOn = true;
        m_opened.reset();
        beforeEachRun() = {};
        QDir(keptIn()).removeRecursively();
        QCOMPARE(unexpectedWarnings(), 0);
    }

    void F4OpensThePageAndLeadsBack()
    {
        QVERIFY(knowsComputer());
        QVERIFY(!place().isPageShown());
        m_opened->press(Qt::Key_F4);
        QVERIFY(place().isPageShown());
        QVERIFY(desk().page().isVisible());
        QVERIFY(!m_opened->find<QPushButton>("run").isVisible());
        QVERIFY(entry("experiments.show").isChecked());
        QCOMPARE(list().currentText(), titleOf("tasks"));
        QCOMPARE(question(), QString::fromUtf8((*builtInById("tasks"))->question.source));
        QVERIFY(start().hasFocus());
        QVERIFY(start().isEnabled());
        m_opened->press(Qt::Key_F4);
        QVERIFY(!place().isPageShown());
        QVERIFY(!entry("experiments.show").isChecked());
        m_opened->press(Qt::Key_F4);
        press("backToRuns");
        QVERIFY(!place().isPageShown());
        QVERIFY(!entry("experiments.show").isChecked());
    }

    void ThePageIsThereBeforeTheComputerIsKnown()
    {
        m_opened->press(Qt::Key_F4);
        QVERIFY(place().isPageShown());
        QVERIFY(knowsComputer());
        QTRY_COMPARE(question(), QString::fromUtf8((*builtInById("tasks"))->question.source));
        QVERIFY(start().isEnabled());
    }

    void WhatIsChosenBeforeTheComputerIsKnownIsShownThen()
    {
        if (window().runController().machine())
            QSKIP("It is known already.");
        entry("experiment.key-share").trigger();
        QVERIFY(place().isPageShown());
        QVERIFY(knowsComputer());
        QTRY_COMPARE(list().currentText(), titleOf("key-share"));
        QCOMPARE(desk().results()->experiment().name, std::string("key-share"));
    }

    void MenuAndListChooseAnExperiment()
    {
        QVERIFY(knowsComputer());
        entry("experiment.serial-share").trigger();
        QVERIFY(place().isPageShown());
        QCOMPARE(list().currentText(), titleOf("serial-share"));
        QCOMPARE(desk().results()->experiment().name, std::string("serial-share"));
        QVERIFY(m_opened->find<QWidget>("sight1").isVisible()); // it has a map
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Down);
        QCOMPARE(desk().results()->experiment().name, std::string("pieces"));
        QCOMPARE(question(), QString::fromUtf8((*builtInById("pieces"))->question.source));
        QVERIFY(!m_opened->find<QWidget>("sight1").isVisible());
        QCOMPARE(list().count(), static_cast<int>(builtIns().size()));
    }

    void OneOfOnesOwnIsMadeByKeys()
    {
        QSignalSpy changed(&desk(), &ExperimentDesk::changed);
        begin(simulatedExperiment());
        QCOMPARE(list().currentText(), QStringLiteral("Your own: Only computing, over: Tasks, Cores"));
        QVERIFY(!desk().results()); // they are made
        QVERIFY(ends());
        QCOMPARE(status(), QStringLiteral("6 of 6 runs"));
        QCOMPARE(start().text(), QStringLiteral("Complete"));
        QCOMPARE(curves().picture().series.size(), std::size_t{2});
        QVERIFY(curves().isVisible());
        QVERIFY(changed.count() >= 3); // set up, begun, ended
        QVERIFY(desk().record().startsWith(keptIn()));
        QVERIFY(holdsExperiment(desk().record().toStdString()));
    }

    void CurvesMapAndTableAreSeenByKeys()
    {
        makeAll();
        press("sight1");
        QVERIFY(map().isVisible());
        QCOMPARE(map().picture().cells.size(), std::size_t{6});
        QVERIFY(std::ranges::all_of(map().picture().cells, [](const MapCell& cell) { return cell.value.has_value(); }));
        press("sight2");
        const PointsTable& table = desk().page().table();
        QVERIFY(table.isVisible());
        QCOMPARE(table.model()->rowCount(), 6);
        press("sight0");
        auto& measure = m_opened->find<QComboBox>("measure");
        measure.setFocus();
        QTest::keyClick(&measure, Qt::Key_Down);
        QCOMPARE(curves().picture().y.title, QStringLiteral("Speed-up, times as fast"));
        auto& along = m_opened->find<QComboBox>("along");
        along.setFocus();
        QTest::keyClick(&along, Qt::Key_Down);
        QCOMPARE(curves().picture().x.title, QStringLiteral("Cores"));
        QCOMPARE(curves().picture().series.size(), std::size_t{3});
    }

    void EnterOnAPointOpensItsRunsAndTheWayBackLeadsToIt()
    {
        makeAll();
        curves().setFocus();
        QTest::keyClick(&curves(), Qt::Key_Right);
        QTest::keyClick(&curves(), Qt::Key_Right);
        const std::size_t point = curves().present().value();
        QTest::keyClick(&curves(), Qt::Key_Return);
        QVERIFY(!place().isPageShown());
        const RunPointer run = m_opened->chart().state().runs()[0].result;
        QVERIFY(run);
        QVERIFY(run == desk().results()->kept().representative(point)->run);
        QVERIFY(bar().isVisible());
        QCOMPARE(bar().text(), QStringLiteral("A run of the experiment Only computing, over: Tasks, Cores: Simulated "
                                              "computer, Tasks 2, Cores 1"));
        QCOMPARE(window().windowTitle(), QStringLiteral("Interleave"));
        QVERIFY(&window().setup().scenario() == scenarioById("cpu-bound").value()); // to be run again, and changed
        QCOMPARE(window().setup().value("tasks"), std::int64_t{2});

        QTest::keyClick(&m_opened->find<QPushButton>("backToExperiment"), Qt::Key_Space);
        QVERIFY(place().isPageShown());
        QCOMPARE(curves().present(), std::optional(point));
        QVERIFY(curves().hasFocus());
        QTest::keyClick(&curves(), Qt::Key_Return);
        QVERIFY(!place().isPageShown());
        m_opened->press(Qt::Key_F4);
        QVERIFY(place().isPageShown());
        QCOMPARE(curves().present(), std::optional(point));

        m_opened->press(Qt::Key_F4);
        QVERIFY(bar().isVisible()); // the runs are the same
        QSignalSpy settled(&window(), &MainWindow::settled);
        m_opened->press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
        QVERIFY(!bar().isVisible());
    }

    void APointIsOpenedFromMapAndTableToo()
    {
        makeAll();
        press("sight1");
        map().setFocus();
        QTest::keyClick(&map(), Qt::Key_Right);
        const std::size_t cell = map().present().value();
        QTest::keyClick(&map(), Qt::Key_Return);
        QVERIFY(!place().isPageShown());
        QVERIFY(bar().isVisible());
        m_opened->press(Qt::Key_F4);
        QVERIFY(map().isVisible());
        QCOMPARE(map().present(), std::optional(cell));
        press("sight2");
        auto& table = m_opened->find<PointsTable>("pointsTable");
        table.setFocus();
        table.setPresent(5);
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(!place().isPageShown());
        QVERIFY2(bar().text().endsWith(QStringLiteral("Tasks 4, Cores 2")), qPrintable(bar().text()));
        m_opened->press(Qt::Key_F4);
        QVERIFY(table.isVisible());
        QCOMPARE(table.present(), std::optional<std::size_t>(5));
    }

    void WhileItIsOnNothingElseBegins()
    {
        makeAll();
        for (const char* id : {"file.open", "run.both", "run.many", "experiment.tasks", "experiments.own",
                               "experiments.save", "experiments.runs", "experiments.picture", "experiments.copyTable",
                               "experiments.copyPicture", "experiments.print", "experiments.anew"})
            QVERIFY2(isEnabled(id), id);
        beginAndHold();
        for (const char* id : {"file.open", "run.both", "run.many", "experiment.tasks", "experiments.own", "experiments.save",
                               "experiments.runs", "experiments.picture", "experiments.copyTable", "experiments.copyPicture",
                               "experiments.print", "experiments.anew", "export.picture", "file.save"})
            QVERIFY2(!isEnabled(id), id);
        QVERIFY(isEnabled("run.stop"));
        QCOMPARE(start().text(), QStringLiteral("&Stop"));
        QVERIFY2(status().startsWith(QStringLiteral("0 of 6 runs. Now: Simulated computer, ")), qPrintable(status()));
        m_opened->press(Qt::Key_F4);
        QVERIFY(place().isPageShown());
        QVERIFY(entry("experiments.show").isChecked());
        const auto shown = m_opened->chart().state().runs();
        m_opened->press(Qt::Key_F5);
        window().run();
        window().runMany();
        desk().choose(2);
        desk().makeAnew();
        QVERIFY(place().isOn());
        QVERIFY(place().isPageShown());
        window().openFile(path("missing.interleave"));
        QVERIFY2(said().contains(QStringLiteral("was not opened")), qPrintable(said()));
        m_mayGoOn = true;
        QVERIFY(ends());
        QVERIFY(desk().results()->isComplete());
        QVERIFY(isEnabled("run.both"));
        QVERIFY(isEnabled("experiments.save"));
        QCOMPARE(m_opened->chart().state().runs().size(), shown.size());
    }

    void EscapeStopsItAndItGoesOn()
    {
        beginAndHold();
        m_opened->press(Qt::Key_Escape);
        m_mayGoOn = true;
        QVERIFY(ends());
        QVERIFY(place().isPageShown());
        const std::size_t made = desk().results()->rows().size();
        QVERIFY2(made == 1 || made == 2, qPrintable(QString::number(made)));
        QCOMPARE(status(), QStringLiteral("%1 of 6 runs").arg(made));
        QVERIFY2(said().startsWith(QStringLiteral("What was measured is kept.")), qPrintable(said()));
        QCOMPARE(start().text(), QStringLiteral("Go o&n"));
        QVERIFY(start().hasFocus());
        QTest::keyClick(&start(), Qt::Key_Space);
        QVERIFY(place().isOn());
        QVERIFY(ends());
        QVERIFY(desk().results()->isComplete());
        QCOMPARE(desk().results()->rows().size(), std::size_t{6});
    }

    void TheButtonStopsItToo()
    {
        beginAndHold();
        QVERIFY(start().hasFocus());
        QTest::keyClick(&start(), Qt::Key_Space);
        m_mayGoOn = true;
        QVERIFY(ends());
        QVERIFY(!desk().results()->isComplete());
    }

    void AWindowThatGoesEndsItsExperiment()
    {
        Experiment experiment = smallExperiment({"in-order"}, {"tasks=1..4"}, 5);
        experiment.works.front().values = {{"work_ms", 5000}};
        begin(experiment);
        window().close();
        m_opened->window.reset(); // would take a minute, or crash, if threads lived on
        QVERIFY(m_opened->open());
        QVERIFY(!place().isOn());
    }

    void WhatIsLookedAtWhileItIsOnIsToldToWait()
    {
        makeAll();
        beginAndHold();
        emit desk().page().pointChosen(0);
        QCOMPARE(said(), QStringLiteral("Runs can be looked at once the experiment is stopped."));
        QVERIFY(place().isPageShown());
        m_mayGoOn = true;
        QVERIFY(ends());
    }

    void ARunLeadsToTheRuns()
    {
        QVERIFY(knowsComputer());
        m_opened->type("work_ms", "3");
        m_opened->press(Qt::Key_F4);
        QVERIFY(place().isPageShown());
        QVERIFY(!isEnabled("export.picture"));
        QSignalSpy settled(&window(), &MainWindow::settled);
        m_opened->press(Qt::Key_F5);
        QVERIFY(!place().isPageShown());
        QVERIFY(!isEnabled("experiment.tasks")); // runs are made
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
        QVERIFY(m_opened->chart().state().runs()[0].result);
        QVERIFY(isEnabled("export.picture"));
        m_opened->press(Qt::Key_F4);
        QVERIFY(!isEnabled("export.picture")); // what is seen is something else
        QVERIFY(!isEnabled("file.save"));
        m_opened->press(Qt::Key_F4);
        QVERIFY(isEnabled("export.picture"));
        QVERIFY(isEnabled("file.save"));
    }

    void ALessonLeadsToTheRuns()
    {
        QVERIFY(knowsComputer());
        m_opened->press(Qt::Key_F4);
        window().beginLesson(QStringLiteral("1.1"));
        QVERIFY(!place().isPageShown());
    }

    void WhatWasSavedIsOpenedByAnotherWindow()
    {
        makeAll();
        QCOMPARE(writeAs("experiments.save", path("mine.interleave")), QString());
        QVERIFY2(said().contains(QDir::toNativeSeparators(path("mine.interleave"))), qPrintable(said()));
        QVERIFY(m_opened->open());
        QCOMPARE(opening(path("mine.interleave")), QString()); // though this computer is not known yet
        QCOMPARE(list().currentText(), QStringLiteral("Only computing, over: Tasks, Cores (mine.interleave)"));
        QCOMPARE(start().text(), QStringLiteral("Complete"));
        QCOMPARE(curves().picture().series.size(), std::size_t{2});
        QCOMPARE(desk().record(), path("mine.interleave"));
        curves().setFocus();
        QTest::keyClick(&curves(), Qt::Key_Right);
        QTest::keyClick(&curves(), Qt::Key_Return);
        QVERIFY(m_opened->chart().state().runs()[0].result);
        QVERIFY(bar().isVisible());
    }

    void MadeAnewItLeavesTheFileAsItIs()
    {
        makeAll();
        writeAs("experiments.save", path("mine.interleave"));
        const QByteArray before = bytesOf(path("mine.interleave"));
        QVERIFY(!before.isEmpty());
        QCOMPARE(opening(path("mine.interleave")), QString());
        const QString question = writeAs("experiments.anew", {});
        QVERIFY2(question.contains(QStringLiteral("will be replaced by new ones")), qPrintable(question));
        QVERIFY(ends());
        QVERIFY(desk().results()->isComplete());
        QCOMPARE(bytesOf(path("mine.interleave")), before);
        QVERIFY2(desk().record().startsWith(keptIn()), qPrintable(desk().record()));
        QCOMPARE(list().currentText(), QStringLiteral("Your own: Only computing, over: Tasks, Cores"));
    }

    void OneOfAnotherComputerIsShownAndNotGoneOnWith()
    {
        QVERIFY(knowsComputer());
        const Machine theirs = drawnMachine();
        Results results = emptyResults(simulatedExperiment());
        Runner runner(results, makingOn(theirs));
        Progress progress;
        for (int run = 0; run < 3; ++run)
            QVERIFY(runner.step({}, progress).hasValue());
        QVERIFY(saveExperiment(results, path("theirs.interleave").toStdString(), RunsInFile::All).hasValue());
        QCOMPARE(opening(path("theirs.interleave")), QString());
        QCOMPARE(start().text(), QStringLiteral("Of another computer"));
        QVERIFY(!start().isEnabled());
        desk().start();
        QVERIFY(!place().isOn());
        QCOMPARE(status(), QStringLiteral("3 of 3 runs")); // those that are there
        emit desk().page().pointChosen(results.rows().front().point);
        QVERIFY(!place().isPageShown());
        QCOMPARE(window().windowTitle(), QStringLiteral("theirs.interleave – Interleave")); // its runs are not of here
    }

    void ARunFileThatIsOpenedLeadsToItsRuns()
    {
        makeAll();
        const RunPointer run = desk().results()->kept().representative(0)->run;
        QVERIFY(saveRuns(RunSet::of({{run}}), path("runs.interleave").toStdString()).hasValue());
        QVERIFY(place().isPageShown());
        window().openFile(path("runs.interleave"));
        QVERIFY(!place().isPageShown());
        QVERIFY(!bar().isVisible());
        QCOMPARE(window().windowTitle(), QStringLiteral("runs.interleave – Interleave"));
    }

    void WhatWasMadeOfABuiltInOneIsThereAgain()
    {
        QVERIFY(knowsComputer());
        entry("experiment.pieces").trigger();
        Results results(desk().results()->design());
        addRow(results, 1, 50, 2, {}, {std::nullopt});
        QVERIFY(QDir().mkpath(keptIn()));
        QVERIFY(saveExperiment(results, desk().record().toStdString(), RunsInFile::All).hasValue());
        entry("experiment.tasks").trigger();
        QVERIFY(desk().results()->rows().empty());
        entry("experiment.pieces").trigger();
        QCOMPARE(desk().results()->rows().size(), std::size_t{1});
        QVERIFY(curves().isVisible()); // it was measured, so nothing is to be expected any more
        emit desk().page().pointChosen(1);
        QVERIFY2(said().startsWith(QStringLiteral("No run of this point was kept whole")), qPrintable(said()));
        QVERIFY(place().isPageShown());
    }

    void WhatIsDamagedIsSaidAndBegunAnew()
    {
        QVERIFY(knowsComputer());
        entry("experiment.pieces").trigger();
        const QString record = desk().record();
        QVERIFY(QDir().mkpath(keptIn()));
        QFile file(record);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Shopping: fries, meat");
        file.close();
        entry("experiment.tasks").trigger();
        const QString message = writeAs("experiment.pieces", {});
        QVERIFY2(message.contains(QStringLiteral("pieces.interleave")), qPrintable(message));
        QCOMPARE(desk().results()->experiment().name, std::string("pieces"));
        QVERIFY(desk().results()->rows().empty());
    }

    void NothingMeasuredIsNothingToHandOn()
    {
        QVERIFY(knowsComputer());
        m_opened->press(Qt::Key_F4);
        for (const char* id :
             {"experiments.save", "experiments.runs", "experiments.picture", "experiments.copyTable", "experiments.anew"})
            QVERIFY2(!isEnabled(id), id);
        makeAll();
        QVERIFY(isEnabled("experiments.save"));
        m_opened->press(Qt::Key_F4);
        QVERIFY(!isEnabled("experiments.save")); // one cannot see what it would be
    }

    void PicturesAreWrittenAsTheyAreSeen()
    {
        makeAll();
        QCOMPARE(writeAs("experiments.picture", path("curves.svg")), QString());
        const QByteArray svg = bytesOf(path("curves.svg"));
        QVERIFY(svg.contains("Only computing, over: Tasks, Cores"));
        QVERIFY(svg.contains("Makespan"));
        QVERIFY(svg.contains("<text"));
        writeAs("experiments.picture", path("curves.pdf"));
        QVERIFY(bytesOf(path("curves.pdf")).startsWith("%PDF-"));
        writeAs("experiments.picture", path("curves.png"));
        const QImage curvesImage(path("curves.png"));
        QVERIFY(!curvesImage.isNull());
        QCOMPARE(curvesImage.width() * 700, curvesImage.height() * 1120);
        QCOMPARE(curvesImage.text(QStringLiteral("Title")), QStringLiteral("Only computing, over: Tasks, Cores"));
        press("sight1");
        writeAs("experiments.picture", path("map.png"));
        const QImage mapImage(path("map.png"));
        QCOMPARE(mapImage.size(), curvesImage.size());
        QVERIFY(mapImage != curvesImage);
        QCOMPARE(writeAs("experiments.picture", {}), QString()); // cancelled
    }

    void RunsAreWrittenLineByLine()
    {
        makeAll();
        QCOMPARE(writeAs("experiments.runs", path("runs.csv")), QString());
        const QList<QByteArray> lines = bytesOf(path("runs.csv")).trimmed().split('\n');
        QCOMPARE(lines.size(), 7);
        QVERIFY2(lines[0].contains("makespan_ms") && lines[0].contains("tasks"), lines[0].constData());
    }

    void TableAndPictureAreCopied()
    {
        makeAll();
        entry("experiments.copyTable").trigger();
        QCOMPARE(QApplication::clipboard()->text(), desk().page().table().copied());
        QCOMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), 6);
        entry("experiments.copyPicture").trigger();
        const QMimeData* data = QApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        QVERIFY(data->data(QStringLiteral("image/svg+xml")).contains("<svg"));
        QCOMPARE(data->text(), desk().page().table().copied());
    }

    void WhatWasExpectedIsToldOnceItIsMeasured()
    {
        QVERIFY(knowsComputer());
        desk().setUp(simulatedExperiment());
        auto& axes = m_opened->find<QWidget>("guessAxes");
        QVERIFY(axes.isVisible());
        QTest::keyClick(&axes, Qt::Key_End);
        QTest::keyClick(&axes, Qt::Key_Up);
        desk().start();
        QVERIFY(ends());
        QCOMPARE(curves().picture().expected.size(), std::size_t{3});
        QVERIFY(m_opened->find<QWidget>("toldPanel").isVisible());
        QVERIFY(m_opened->find<QTextEdit>("toldPanel").toPlainText().contains(QStringLiteral("Your curve, from the first value on, was off by")));
    }

    void ALawStandsBehindItsPointsOnceItIsFitted()
    {
        Experiment experiment = smallExperiment({"simulated"}, {"cores=1..32x2"}, 1);
        experiment.works = {{scenarioById("serial-part").value(), {{"work_ms", 20}, {"serial_percent", 20}, {"parts", 32}}}};
        experiment.measures = {"speedup"};
        experiment.laws = {{fitting::lawById("amdahl").value(), "speedup"}};
        begin(experiment);
        QVERIFY(ends());
        QTRY_COMPARE_WITH_TIMEOUT(curves().picture().laws.size(), std::size_t{1}, 30'000);
        QVERIFY2(m_opened->find<QTextEdit>("toldPanel").toPlainText().contains(QStringLiteral("Amdahl")),
                 qPrintable(m_opened->find<QTextEdit>("toldPanel").toPlainText()));
    }

    void OneOfOnesOwnIsSetUpInItsDialog()
    {
        QVERIFY(knowsComputer());
        window().setup().setScenario(**scenarioById("cpu-bound"));
        QString outcome;
        QTimer answers;
        connect(&answers, &QTimer::timeout, this, [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            outcome = dialog->findChild<QLabel*>(QStringLiteral("experimentOutcome"))->text();
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        answers.start(5);
        entry("experiments.own").trigger();
        QVERIFY2(outcome.contains(QStringLiteral(" points, ")), qPrintable(outcome));
        QVERIFY(place().isPageShown());
        QVERIFY(desk().results()->experiment().works[0].scenario == scenarioById("cpu-bound").value());
        QCOMPARE(start().text(), QStringLiteral("&Start"));
    }
};

QTEST_MAIN(MainWindowExperimentsTest)
#include "main_window_experiments_test.moc"
