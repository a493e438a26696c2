// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QtTest>

#include "app/lecture/lecture_desk.h"
#include "app/lecture/lecture_windows.h"
#include "app/window/lecture_actions.h"
#include "app/window/window_actions.h"
#include "core/saving/run_file.h"
#include "tests/support/opened_window.h"
#include "tests/support/short_lesson.h"

using namespace interleave;

namespace {

constexpr const char* kLecture = R"(
title = "Mine"
about = "A test."
[[item]]
lesson = "mine-lesson.toml"
)";

} // namespace

class MainWindowLectureTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenedWindow> m_opened;

    MainWindow& window() { return *m_opened->window; }
    LectureDesk& desk() { return window().actions().lectures().desk(); }
    QString path(const char* name) const { return m_opened->folder.filePath(QString::fromLatin1(name)); }
    void write(const char* name, const char* text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    /// Does `act`, and presses the default button of the box that comes, or chooses `file` where it asks for one. Gives what the boxes said.
    template<typename Act>
    QStringList pressing(const QString& file, Act act)
    {
        QStringList said;
        QTimer answers;
        connect(&answers, &QTimer::timeout, this, [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (auto* names = qobject_cast<QFileDialog*>(dialog)) {
                names->selectFile(file);
                QMetaObject::invokeMethod(names, "accept");
            } else if (auto* box = qobject_cast<QMessageBox*>(dialog)) {
                said.append(box->text());
                auto* button = qobject_cast<QPushButton*>(box->defaultButton());
                button ? button->click() : box->accept();
            }
        });
        answers.start(5);
        act();
        return said;
    }

    void press(Qt::Key key) { QTest::keyClick(&desk().windows().frame(), key); }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }
    void init()
    {
        m_opened = std::make_unique<OpenedWindow>();
        QVERIFY(m_opened->open());
        write("mine.toml", kLecture);
        write("mine-lesson.toml", kShortLesson);
    }
    void cleanup()
    {
        desk().disconnect(); // nobody answers what it would ask
        m_opened.reset();
    }

    void WhereThereIsNothingItSaysSo()
    {
        m_opened->press(Qt::Key_F5, Qt::ControlModifier);
        QVERIFY(!desk().isOn());
        QVERIFY(window().statusBar()->currentMessage().contains(QStringLiteral("nothing to present")));
    }

    void RunsThatAreShownArePresentedAndTheirAnswerComesLast()
    {
        m_opened->type("work_ms", "3");
        QSignalSpy settled(&window(), &MainWindow::settled);
        m_opened->press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
        const QString headline = m_opened->headline();
        m_opened->press(Qt::Key_F5, Qt::ControlModifier);
        QVERIFY(desk().isOn());
        LectureShow& show = desk().show();
        QVERIFY(show.slide().picture == lecture::Slide::Picture::Kitchen);
        press(Qt::Key_PageDown);
        QVERIFY(show.slide().picture == lecture::Slide::Picture::Charts);
        QVERIFY(show.slide().text.empty() && show.slide().outcome.empty());
        press(Qt::Key_PageDown);
        QCOMPARE(QString::fromStdString(lesson::plainTextOf({show.slide().text.front()})), headline);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk().isOn());
        QVERIFY(window().isVisible());
    }

    void ALessonIsPresentedFromItsStepOnAndStaysAsItIs()
    {
        window().beginLesson(QStringLiteral("1.1"));
        m_opened->find<QPushButton>("lessonNext").click();
        m_opened->press(Qt::Key_F5, Qt::ControlModifier);
        QVERIFY(desk().isOn());
        QVERIFY(desk().show().presentation().place() > 0);
        desk().end();
        QVERIFY(m_opened->find<QPushButton>("lessonNext").isVisible());
    }

    void ALectureThatIsDroppedIsReadyAndItsRunsAndVotesAreKept()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path("mine.toml"))});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        const QStringList said = pressing({}, [&] {
            QApplication::sendEvent(&window(), &drop);
            QTRY_VERIFY(desk().isOn());
        });
        QVERIFY(said.value(0).contains(QStringLiteral("\"Mine\" is ready")));
        press(Qt::Key_PageDown);
        for (const Qt::Key key : {Qt::Key_2, Qt::Key_3, Qt::Key_0})
            press(key);
        press(Qt::Key_PageDown);
        QTRY_VERIFY_WITH_TIMEOUT(!desk().show().runner().current() && !desk().show().made().empty(), 60'000);
        const QStringList asked = pressing(path("lecture.interleave"), [&] {
            desk().end();
            QTRY_VERIFY(QFileInfo::exists(path("lecture.csv")));
        });
        QVERIFY(asked.value(0).contains(QStringLiteral("Keep what was run")));
        QFile votes(path("lecture.csv"));
        QVERIFY(votes.open(QIODevice::ReadOnly) && votes.readAll().contains(",30,"));
        QCOMPARE(openComparisons(path("lecture.interleave").toStdString())->size(), std::size_t{1});
    }

    void WhatIsWrongWithALectureIsSaid()
    {
        write("bad.toml", "title = \"Bad\"\nabout = \"A test.\"\n[[item]]\nlesson = \"9.9\"\n");
        const QStringList said = pressing({}, [&] { window().openFile(path("bad.toml")); });
        QVERIFY(said.value(0).contains(QStringLiteral("9.9")));
        QVERIFY(!desk().isOn());
        QVERIFY(!window().actions().lectures().present(QStringLiteral("77.7")));
        QVERIFY(window().actions().lectures().present(QStringLiteral("2.1")).hasValue());
        QVERIFY(desk().isOn());
    }
};

QTEST_MAIN(MainWindowLectureTest)
#include "main_window_lecture_test.moc"
