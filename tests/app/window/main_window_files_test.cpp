// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QtTest>

#include "app/gantt/gantt_view.h"
#include "core/saving/run_file.h"
#include "tests/support/opened_window.h"

using namespace interleave;

/// Runs into a file and out of it again, by keys, menu, command and dropping.
class MainWindowFilesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OpenedWindow> m_opened;
    QString m_proposal;
    Qt::TextFormat m_format = Qt::AutoText; ///< of the box that was answered last

    MainWindow& window() { return *m_opened->window; }
    QString path(const char* name) { return m_opened->folder.filePath(QString::fromLatin1(name)); }
    QString said() { return window().statusBar()->currentMessage(); }
    QLabel& origin() { return m_opened->find<QLabel>("origin"); }
    QMenu& recent() { return m_opened->find<QMenu>("file.recent"); }

    /// The names in the menu of files that were used last.
    QStringList recentNames()
    {
        QStringList names;
        for (const QAction* action : recent().actions()) {
            if (!action->toolTip().isEmpty() && action->toolTip().contains(QDir::separator()))
                names << action->text();
        }
        return names;
    }

    void runBy(Qt::KeyboardModifiers modifiers)
    {
        QSignalSpy settled(&window(), &MainWindow::settled);
        m_opened->press(Qt::Key_F5, modifiers);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
    }

    void runToTheEnd()
    {
        m_opened->type("work_ms", "3");
        runBy(Qt::NoModifier);
    }

    /// Does `begin`, chooses `file` in the dialog that comes (empty: cancels it), and returns what a box said.
    template<typename Begin>
    QString answering(const QString& file, Begin begin)
    {
        QString message;
        QTimer answers;
        connect(&answers, &QTimer::timeout, this, [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (auto* names = qobject_cast<QFileDialog*>(dialog)) {
                m_proposal = QFileInfo(names->selectedFiles().value(0)).fileName();
                names->selectFile(file);
                QMetaObject::invokeMethod(names, file.isEmpty() ? "reject" : "accept");
            } else if (auto* box = qobject_cast<QMessageBox*>(dialog)) {
                message = box->text();
                m_format = box->textFormat();
                box->accept();
            }
        });
        answers.start(5);
        begin();
        window().activateWindow(); // keys go there again
        return QTest::qWaitForWindowActive(&window()) ? message : QStringLiteral("the window did not become active");
    }

    QString saveAs(const QString& file)
    {
        return answering(file, [this] { m_opened->press(Qt::Key_S, Qt::ControlModifier); });
    }
    QString open(const QString& file)
    {
        return answering({}, [&] { window().openFile(file); });
    }

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init()
    {
        unexpectedWarnings();
        m_opened = std::make_unique<OpenedWindow>();
        QVERIFY(m_opened->open());
    }
    void cleanup()
    {
        m_opened.reset();
        QCOMPARE(unexpectedWarnings(), 0);
    }

    void SavedRunsAreShownAgainByAnotherWindow()
    {
        runToTheEnd();
        const QString headline = m_opened->headline();
        QVERIFY(origin().text().isEmpty());
        QCOMPARE(saveAs(path("mine.interleave")), QString());
        QCOMPARE(m_proposal, QStringLiteral("interleave-kebab.interleave"));
        QVERIFY2(said().contains(QDir::toNativeSeparators(path("mine.interleave"))), qPrintable(said()));
        QCOMPARE(window().windowTitle(), QStringLiteral("mine.interleave – Interleave"));
        QVERIFY(origin().text().isEmpty()); // they were made here

        QVERIFY(m_opened->open());
        QSignalSpy settled(&window(), &MainWindow::settled);
        QCOMPARE(answering(path("mine.interleave"), [this] { m_opened->press(Qt::Key_O, Qt::ControlModifier); }), QString());
        QCOMPARE(settled.count(), 1);
        QCOMPARE(m_opened->headline(), headline);
        QCOMPARE(window().windowTitle(), QStringLiteral("mine.interleave – Interleave"));
        QVERIFY2(origin().text().startsWith(QStringLiteral("From “mine.interleave”: made ")), qPrintable(origin().text()));
        QVERIFY(m_opened->chart().state().rowCount(0) > 0);
        QVERIFY(m_opened->chart().state().rowCount(1) > 0);
    }

    void WhatIsOpenedIsSetUpToBeRunHere()
    {
        m_opened->type("tasks", "2");
        runToTheEnd();
        saveAs(path("two.interleave"));
        m_opened->type("tasks", "5");
        QCOMPARE(open(path("two.interleave")), QString());
        QCOMPARE(window().setup().value("tasks"), std::int64_t{2});
        QSignalSpy settled(&window(), &MainWindow::settled);
        QTest::mouseClick(&m_opened->find<QPushButton>("runHere"), Qt::LeftButton);
        QVERIFY(window().runController().isBusy());
        QVERIFY(!origin().isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
        QVERIFY(!origin().isVisible());
        QCOMPARE(window().windowTitle(), QStringLiteral("Interleave"));
    }

    void WhatIsRunHereIsWhatTheFileHoldsWhateverWasSetSince()
    {
        m_opened->type("tasks", "2");
        window().setup().setSeed(77);
        runToTheEnd();
        saveAs(path("two.interleave"));
        window().setup().setSeed(5);
        open(path("two.interleave"));
        QCOMPARE(m_opened->find<QSpinBox>("seed").value(), 77); // as the panel shows it
        m_opened->type("tasks", "4");
        QSignalSpy settled(&window(), &MainWindow::settled);
        QTest::mouseClick(&m_opened->find<QPushButton>("runHere"), Qt::LeftButton);
        QCOMPARE(window().setup().value("tasks"), std::int64_t{2});
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
        QVERIFY(origin().text().isEmpty());
    }

    void AStoppedRunBringsBackWhatWasOpened()
    {
        runToTheEnd();
        saveAs(path("before.interleave"));
        open(path("before.interleave"));
        const QString said = origin().text();
        m_opened->type("work_ms", "300");
        QSignalSpy settled(&window(), &MainWindow::settled);
        m_opened->press(Qt::Key_F5);
        QVERIFY(origin().text().isEmpty());
        m_opened->press(Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
        const bool isBack = m_opened->window->windowTitle() == QStringLiteral("before.interleave – Interleave");
        QCOMPARE(origin().text(), isBack ? said : QString()); // it is, unless the first run had begun
    }

    void WhatAFileSaysIsPlainText()
    {
        runToTheEnd();
        saveAs(path("<b>bold.interleave"));
        QFile file(path("<b>bold.interleave"));
        QVERIFY(file.resize(file.size() - 1));
        const QString message = open(path("<b>bold.interleave"));
        QVERIFY2(message.contains(QStringLiteral("<b>bold")), qPrintable(message));
        QCOMPARE(m_format, Qt::PlainText);
    }

    void ManyRunsComeBackWithTheirDistribution()
    {
        window().setup().setRepeats(3);
        m_opened->type("work_ms", "1");
        runBy(Qt::ShiftModifier);
        saveAs(path("many.interleave"));
        QVERIFY(m_opened->open());
        QVERIFY(!m_opened->find<QWidget>("distribution").isVisible());
        QCOMPARE(open(path("many.interleave")), QString());
        QVERIFY(m_opened->find<QWidget>("distribution").isVisible());
    }

    void OneModelLeavesTheOtherChartEmptyAndOfManyTheFirstTwoAreShown()
    {
        runToTheEnd();
        saveAs(path("two.interleave"));
        RunSet runs = openRuns(path("two.interleave").toStdString()).value();
        const auto below = runs.series.back();
        runs.series.pop_back();
        QVERIFY(saveRuns(runs, path("one.interleave").toStdString()).hasValue());
        window().setup().setModel(Side::Below, **executionModelById("pool"));
        QCOMPARE(open(path("one.interleave")), QString());
        QVERIFY(m_opened->chart().state().rowCount(0) > 0);
        QVERIFY(window().setup().model(Side::Below).id == "pool"); // what was chosen stays
        runs.series.insert(runs.series.end(), {below, below});
        QVERIFY(saveRuns(runs, path("three.interleave").toStdString()).hasValue());
        QCOMPARE(open(path("three.interleave")), QString());
        QCOMPARE(said(), QStringLiteral("The file has runs of 3 models; those of the first two are shown."));
        QVERIFY(m_opened->find<QWidget>("seriesChooser").isVisible());
        auto& choice = m_opened->find<QComboBox>("seriesAbove");
        QCOMPARE(choice.count(), 3);
        choice.setFocus();
        QTest::keyClick(&choice, Qt::Key_End);
        QVERIFY(m_opened->chart().state().runs()[0].heading.startsWith(QStringLiteral("Parallel")));
        QCOMPARE(open(path("two.interleave")), QString());
        QVERIFY(!m_opened->find<QWidget>("seriesChooser").isVisible());
    }

    void TheFilesUsedLastAreRememberedByTheNextWindow()
    {
        QVERIFY(!recent().isEnabled());
        runToTheEnd();
        saveAs(path("first.interleave"));
        saveAs(path("a & b.interleave"));
        QVERIFY(m_opened->open());
        QVERIFY(recent().isEnabled());
        QCOMPARE(recentNames(), QStringList({QStringLiteral("a && b.interleave"), QStringLiteral("first.interleave")}));
        recent().actions().at(1)->trigger();
        QCOMPARE(window().windowTitle(), QStringLiteral("first.interleave – Interleave"));
        QCOMPARE(recentNames().constFirst(), QStringLiteral("first.interleave"));

        QVERIFY(QFile::remove(path("a & b.interleave")));
        const QString message = answering({}, [this] { recent().actions().at(1)->trigger(); });
        QVERIFY2(message.contains(QStringLiteral("a & b.interleave")), qPrintable(message));
        QCOMPARE(recentNames(), QStringList{QStringLiteral("first.interleave")});
        recent().actions().constLast()->trigger();
        QVERIFY(!recent().isEnabled());
    }

    void AFileOfAnotherKindIsRefusedInWordsAndNothingChanges()
    {
        runToTheEnd();
        const QString headline = m_opened->headline();
        QFile file(path("notes.interleave"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Shopping: fries, meat");
        file.close();
        const QString message = open(path("notes.interleave"));
        QVERIFY2(message.contains(QStringLiteral("is no run file of Interleave")), qPrintable(message));
        QCOMPARE(m_opened->headline(), headline);
        QCOMPARE(window().windowTitle(), QStringLiteral("Interleave"));
        QVERIFY(recentNames().isEmpty());
    }

    void RunsOfDifferentWorkStandOneAfterTheOther()
    {
        runToTheEnd();
        saveAs(path("three.interleave"));
        m_opened->type("tasks", "2");
        runBy(Qt::NoModifier);
        saveAs(path("two.interleave"));
        RunSet mixed = openRuns(path("three.interleave").toStdString()).value();
        mixed.series.back() = openRuns(path("two.interleave").toStdString()).value().series.back();
        QVERIFY(saveRuns(mixed, path("mixed.interleave").toStdString()).hasValue());
        QCOMPARE(open(path("mixed.interleave")), QString());
        QCOMPARE(window().windowTitle(), QStringLiteral("mixed.interleave – Interleave"));
        const auto tasks = [this] { return window().setup().plan().tasks.size(); };
        QCOMPARE(tasks(), std::size_t{3});
        window().findChild<QAction*>(QStringLiteral("history.forward"))->trigger();
        QCOMPARE(window().windowTitle(), QStringLiteral("mixed.interleave – Interleave"));
        QCOMPARE(window().findChild<GanttView*>()->state().runs().front().result->trace.tasks.size(), std::size_t{2});
    }

    void AFileThatIsDroppedIsOpened()
    {
        runToTheEnd();
        saveAs(path("dropped.interleave"));
        QVERIFY(m_opened->open());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path("dropped.interleave"))});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &drop);
        QTRY_COMPARE(window().windowTitle(), QStringLiteral("dropped.interleave – Interleave"));

        QMimeData two;
        two.setUrls({QUrl::fromLocalFile(path("a")), QUrl::fromLocalFile(path("b"))});
        QDragEnterEvent refused({5, 5}, Qt::CopyAction, &two, Qt::LeftButton, Qt::NoModifier);
        refused.ignore();
        QApplication::sendEvent(&window(), &refused);
        QVERIFY(!refused.isAccepted());
    }

    void WhileRunsAreOnNothingIsOpened()
    {
        runToTheEnd();
        saveAs(path("before.interleave"));
        m_opened->type("work_ms", "200");
        m_opened->press(Qt::Key_F5);
        QVERIFY(window().runController().isBusy());
        QVERIFY(!m_opened->find<QAction>("file.open").isEnabled());
        QVERIFY(!recent().isEnabled());
        window().openFile(path("before.interleave"));
        QVERIFY2(said().contains(QStringLiteral("was not opened")), qPrintable(said()));
        QVERIFY(window().runController().isBusy());
        QVERIFY(origin().text().isEmpty());
        QSignalSpy settled(&window(), &MainWindow::settled);
        m_opened->press(Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
        QVERIFY(m_opened->find<QAction>("file.open").isEnabled());
        QVERIFY(recent().isEnabled());
    }

    void BeforeARunThereIsNothingToSaveAndCancelledMeansNothingIsWritten()
    {
        QVERIFY(!m_opened->find<QAction>("file.save").isEnabled());
        runToTheEnd();
        QVERIFY(m_opened->find<QAction>("file.save").isEnabled());
        const QStringList before = QDir(m_opened->folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        QCOMPARE(saveAs({}), QString());
        QCOMPARE(QDir(m_opened->folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
    }
};

QTEST_MAIN(MainWindowFilesTest)
#include "main_window_files_test.moc"
