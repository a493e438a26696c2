// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QMenu>
#include <QMessageBox>
#include <QStatusBar>
#include <QtTest>

#include "tests/support/opened_window.h"

using namespace interleave;

/// The way of a run into a file, by the menu and its dialog.
class MainWindowExportTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OpenedWindow> m_opened;

    QString path(const char* name) { return m_opened->folder.filePath(QString::fromLatin1(name)); }
    QAction& entry(const char* id) { return m_opened->find<QAction>(id); }

    void runToTheEnd()
    {
        m_opened->type("work_ms", "3");
        QSignalSpy settled(m_opened->window.get(), &MainWindow::settled);
        m_opened->press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
    }

    /// Answers the dialog for the file's name, and whatever box comes after it, and returns that box's words.
    QString exportAs(const char* id, const QString& file)
    {
        QString message;
        QTimer answers;
        connect(&answers, &QTimer::timeout, this, [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (auto* names = qobject_cast<QFileDialog*>(dialog)) {
                m_proposal = names->selectedFiles().value(0);
                names->selectFile(file);
                QMetaObject::invokeMethod(names, file.isEmpty() ? "reject" : "accept");
            } else if (auto* box = qobject_cast<QMessageBox*>(dialog)) {
                message = box->text();
                box->accept();
            }
        });
        answers.start(5);
        entry(id).trigger();
        return message;
    }

    QString m_proposal;

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

    void BeforeARunThereIsNothingToExport()
    {
        QVERIFY(!m_opened->find<QMenu>("export").isEnabled());
        runToTheEnd();
        QVERIFY(m_opened->find<QMenu>("export").isEnabled());
    }

    void APictureIsWrittenAndTheWindowSaysWhere()
    {
        runToTheEnd();
        const QString file = path("chart.png");
        QCOMPARE(exportAs("export.png", file), QString());
        QVERIFY2(m_proposal.endsWith(QStringLiteral("interleave-kebab.png")), qPrintable(m_proposal));
        QVERIFY(!QImage(file).isNull());
        const QString said = m_opened->window->statusBar()->currentMessage();
        QVERIFY2(said.contains(QDir::toNativeSeparators(file)), qPrintable(said));
    }

    void TheFolderIsRememberedByTheNextWindow()
    {
        runToTheEnd();
        QVERIFY(QDir(m_opened->folder.path()).mkdir(QStringLiteral("pictures")));
        QCOMPARE(exportAs("export.csv", path("pictures/run.csv")), QString());
        QVERIFY(QFile::exists(path("pictures/run.csv")));
        QVERIFY(m_opened->open());
        runToTheEnd();
        exportAs("export.svg", {});
        QCOMPARE(QFileInfo(m_proposal).absolutePath(), QFileInfo(path("pictures/run.csv")).absolutePath());
    }

    void CancelledMeansNothingIsWritten()
    {
        runToTheEnd();
        const QStringList before = QDir(m_opened->folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        QCOMPARE(exportAs("export.json", {}), QString());
        QCOMPARE(QDir(m_opened->folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
    }

    void AFolderThatCannotBeWrittenToIsToldInWords()
    {
#ifdef Q_OS_LINUX
        runToTheEnd();
        const QString message = exportAs("export.csv", QStringLiteral("/proc/self/run.csv"));
        QVERIFY2(message.contains(QStringLiteral("/proc/self")), qPrintable(message));
        QVERIFY(!QFile::exists(QStringLiteral("/proc/self/run.csv")));
#else
        QSKIP("which folder cannot be written to is known for Linux alone");
#endif
    }
};

QTEST_MAIN(MainWindowExportTest)
#include "main_window_export_test.moc"
