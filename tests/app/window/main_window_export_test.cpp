// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QJsonDocument>
#include <QMessageBox>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QRadioButton>
#include <QStatusBar>
#include <QtTest>

#include <functional>

#include "app/exporting/export_dialog.h"
#include "app/exporting/film_dialog.h"
#include "app/run/progress_dialog.h"
#include "tests/support/opened_window.h"

using namespace interleave;

/// The way of a run into a file, onto paper and into the clipboard, by keys, menu and dialogs.
class MainWindowExportTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OpenedWindow> m_opened;

    QString path(const char* name) { return m_opened->folder.filePath(QString::fromLatin1(name)); }
    QAction& entry(const char* id) { return m_opened->find<QAction>(id); }
    QString said() { return m_opened->window->statusBar()->currentMessage(); }

    void runToTheEnd()
    {
        m_opened->type("work_ms", "3");
        QSignalSpy settled(m_opened->window.get(), &MainWindow::settled);
        m_opened->press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
    }

    /// Answers the dialogs that `begin` opens: the choice of the picture, of the printer, the file's name (empty: cancelled), and
    /// whatever box comes after them, whose words are returned.
    template<typename Begin>
    QString answerDialogs(const QString& file, Begin begin)
    {
        QString message;
        QTimer answers;
        connect(&answers, &QTimer::timeout, this, [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            m_answered += dialog ? 1 : 0;
            if (auto* picture = qobject_cast<ExportDialog*>(dialog)) {
                m_setChoice(*picture);
                picture->accept();
            } else if (auto* film = qobject_cast<FilmDialog*>(dialog)) {
                m_setFilm(*film);
                film->accept();
            } else if (auto* progress = qobject_cast<ProgressDialog*>(dialog)) {
                if (m_stopsFilm)
                    QTest::keyClick(progress, Qt::Key_Escape);
            } else if (auto* names = qobject_cast<QFileDialog*>(dialog)) {
                m_proposal = names->selectedFiles().value(0);
                names->selectFile(file);
                QMetaObject::invokeMethod(names, file.isEmpty() ? "reject" : "accept");
            } else if (auto* print = qobject_cast<QPrintDialog*>(dialog)) {
                print->printer()->setOutputFormat(QPrinter::PdfFormat);
                print->printer()->setOutputFileName(file);
                print->done(file.isEmpty() ? QDialog::Rejected : QDialog::Accepted);
            } else if (auto* box = qobject_cast<QMessageBox*>(dialog)) {
                message = box->text();
                box->accept();
            }
        });
        answers.start(5);
        m_opened->window->activateWindow(); // after a dialog that was there before
        if (!QTest::qWaitForWindowActive(m_opened->window.get()))
            return QStringLiteral("the window did not become active");
        begin();
        return message;
    }

    QString exportAs(const char* format, const QString& file)
    {
        m_setChoice = [format](ExportDialog& dialog) { choose(dialog, "exportFormat", QString::fromLatin1(format)); };
        return answerDialogs(file, [this] { m_opened->press(Qt::Key_E, Qt::ControlModifier); });
    }

    QString exportData(const QString& file)
    {
        return answerDialogs(file, [this] { entry("export.data").trigger(); });
    }

    QString exportKitchen(const char* format, const QString& file)
    {
        m_setFilm = [format](FilmDialog& dialog) {
            choose(dialog, "filmFormat", QString::fromLatin1(format));
            choose(dialog, "filmSpeed", 1);
        };
        return answerDialogs(file, [this] { m_opened->press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier); });
    }

    static void choose(QDialog& dialog, const char* field, const QVariant& value)
    {
        auto* box = dialog.findChild<QComboBox*>(QString::fromLatin1(field));
        box->setCurrentIndex(box->findData(value));
    }

    QString m_proposal;
    int m_answered = 0; ///< dialogs
    std::function<void(ExportDialog&)> m_setChoice = [](ExportDialog&) {};
    std::function<void(FilmDialog&)> m_setFilm = [](FilmDialog&) {};
    bool m_stopsFilm = false;

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init()
    {
        unexpectedWarnings();
        m_stopsFilm = false;
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
        for (const char* id : {"export.picture", "export.kitchen", "export.data", "export.copy", "export.print"})
            QVERIFY(!entry(id).isEnabled());
        runToTheEnd();
        for (const char* id : {"export.picture", "export.kitchen", "export.data", "export.copy", "export.print"})
            QVERIFY(entry(id).isEnabled());
    }

    void APictureIsWrittenAndTheWindowSaysWhere()
    {
        runToTheEnd();
        const QString file = path("chart.png");
        QCOMPARE(exportAs("png", file), QString());
        QVERIFY2(m_proposal.endsWith(QStringLiteral("interleave-kebab.png")), qPrintable(m_proposal));
        QCOMPARE(QImage(file).width(), 1280 * kUsualScale);
        QVERIFY2(said().contains(QDir::toNativeSeparators(file)), qPrintable(said()));
    }

    void TheChoicesAreRememberedByTheNextWindow()
    {
        runToTheEnd();
        m_setChoice = [](ExportDialog& dialog) {
            choose(dialog, "exportScale", 3);
            dialog.findChild<QRadioButton*>(QStringLiteral("exportSeen"))->click();
        };
        answerDialogs(path("chart.png"), [this] { m_opened->press(Qt::Key_E, Qt::ControlModifier); });
        QCOMPARE(QImage(path("chart.png")).width(), 1280 * 3);
        QVERIFY(m_opened->open());
        runToTheEnd();
        ExportChoice choice;
        m_setChoice = [&choice](ExportDialog& dialog) { choice = dialog.choice(); };
        answerDialogs({}, [this] { m_opened->press(Qt::Key_E, Qt::ControlModifier); });
        QCOMPARE(choice.scale, 3);
        QVERIFY(choice.part == ExportPart::Seen);
    }

    void JustWhatIsSeenIsWritten()
    {
        runToTheEnd();
        m_opened->chart().setFocus();
        QTest::keyClick(&m_opened->chart(), Qt::Key_W);
        const auto svgOf = [&](const char* part, const char* name) {
            m_setChoice = [part](ExportDialog& dialog) {
                choose(dialog, "exportFormat", QStringLiteral("svg"));
                dialog.findChild<QRadioButton*>(QString::fromLatin1(part))->click();
            };
            answerDialogs(path(name), [this] { m_opened->press(Qt::Key_E, Qt::ControlModifier); });
            QFile file(path(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(svgOf("exportSeen", "seen.svg").contains("Shown: "));
        const QByteArray all = svgOf("exportAll", "all.svg");
        QVERIFY2(all.contains("</svg>"), all.constData());
        QVERIFY2(!all.contains("Shown: "), all.mid(all.indexOf("Shown: "), 100).constData());
    }

    void TheFolderIsRememberedByTheNextWindow()
    {
        runToTheEnd();
        QVERIFY(QDir(m_opened->folder.path()).mkdir(QStringLiteral("pictures")));
        QCOMPARE(exportData(path("pictures/run.csv")), QString());
        QVERIFY(QFile::exists(path("pictures/run.csv")));
        QVERIFY(m_opened->open());
        runToTheEnd();
        exportAs("svg", {});
        QCOMPARE(QFileInfo(m_proposal).absolutePath(), QFileInfo(path("pictures/run.csv")).absolutePath());
    }

    void DataHaveTheFormatOfTheirName()
    {
        runToTheEnd();
        QCOMPARE(exportData(path("run.csv")), QString());
        QCOMPARE(exportData(path("run.json")), QString());
        QFile csv(path("run.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readLine().contains(','));
        QFile json(path("run.json"));
        QVERIFY(json.open(QIODevice::ReadOnly));
        QVERIFY(QJsonDocument::fromJson(json.readAll()).isObject());
    }

    void CancelledMeansNothingIsWritten()
    {
        runToTheEnd();
        const QStringList before = QDir(m_opened->folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        m_answered = 0;
        QCOMPARE(exportData({}), QString());
        QCOMPARE(exportAs("pdf", {}), QString());
        QCOMPARE(answerDialogs({}, [this] { m_opened->press(Qt::Key_P, Qt::ControlModifier); }), QString());
        QCOMPARE(m_answered, 4);
        QCOMPARE(QDir(m_opened->folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
    }

    void ControlCCopiesThePictureWhileTheChartHasTheFocus()
    {
        runToTheEnd();
        QGuiApplication::clipboard()->clear();
        m_opened->find<QSpinBox>("work_ms").setFocus();
        m_opened->press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!QGuiApplication::clipboard()->mimeData() || !QGuiApplication::clipboard()->mimeData()->hasImage());
        m_opened->chart().setFocus();
        m_opened->press(Qt::Key_C, Qt::ControlModifier);
        const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->hasImage());
        QVERIFY(copied->hasFormat(QStringLiteral("image/svg+xml")));
        QVERIFY2(copied->text().startsWith(m_opened->headline()), qPrintable(copied->text()));
        QVERIFY2(said().contains(QStringLiteral("copied")), qPrintable(said()));
    }

    void ControlPPrints()
    {
        runToTheEnd();
        const QString file = path("print.pdf");
        QCOMPARE(answerDialogs(file, [this] { m_opened->press(Qt::Key_P, Qt::ControlModifier); }), QString());
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
        QVERIFY2(said().contains(QDir::toNativeSeparators(file)), qPrintable(said()));
    }

    void TheKitchenIsWrittenThoughTheChartsAreShown()
    {
        runToTheEnd();
        QVERIFY(!m_opened->find<QWidget>("kitchen").isVisible());
        QCOMPARE(exportKitchen("png", path("moment.png")), QString());
        QVERIFY2(m_proposal.endsWith(QStringLiteral("interleave-kebab-kitchen.png")), qPrintable(m_proposal));
        QCOMPARE(QImage(path("moment.png")).size(), QSize(1280, 720));
        QVERIFY2(said().contains(QDir::toNativeSeparators(path("moment.png"))), qPrintable(said()));
    }

    void AFilmIsWrittenAsFilmOrAsPictures()
    {
        runToTheEnd();
        QCOMPARE(exportKitchen("webp", path("film.webp")), QString());
        QFile film(path("film.webp"));
        QVERIFY(film.open(QIODevice::ReadOnly));
        const QByteArray head = film.read(12);
        QVERIFY2(head.startsWith("RIFF") && head.endsWith("WEBP"), head.toHex().constData());
        QCOMPARE(exportKitchen("png-sequence", path("frames")), QString());
        QVERIFY2(m_proposal.endsWith(QStringLiteral("interleave-kebab-kitchen")), qPrintable(m_proposal));
        QCOMPARE(QImage(path("frames/frame-00001.png")).size(), QSize(1280, 720));
    }

    void AFilmIsStoppedByEscapeAndNothingIsLeft()
    {
        runToTheEnd();
        const QStringList before =
            QDir(m_opened->folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        m_stopsFilm = true;
        m_setFilm = [](FilmDialog& dialog) {
            choose(dialog, "filmFormat", QStringLiteral("png-sequence"));
            choose(dialog, "filmSpeed", 300);
            choose(dialog, "filmFrameRate", 60);
        };
        answerDialogs(path("frames"), [this] { entry("export.kitchen").trigger(); });
        QCOMPARE(said(), QStringLiteral("Stopped. Nothing was written."));
        QCOMPARE(QDir(m_opened->folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), before);
    }

    void WhatWasChosenForAFilmIsRememberedByTheNextWindow()
    {
        runToTheEnd();
        m_setFilm = [](FilmDialog& dialog) { choose(dialog, "filmFrameRate", 50); };
        answerDialogs({}, [this] { entry("export.kitchen").trigger(); });
        QVERIFY(m_opened->open());
        runToTheEnd();
        FilmChoice choice;
        m_setFilm = [&choice](FilmDialog& dialog) { choice = dialog.choice(); };
        answerDialogs({}, [this] { entry("export.kitchen").trigger(); });
        QCOMPARE(choice.framesPerSecond, 50);
    }

    void AFolderThatCannotBeWrittenToIsToldInWords()
    {
#ifdef Q_OS_LINUX
        runToTheEnd();
        const QString message = exportData(QStringLiteral("/proc/self/run.csv"));
        QVERIFY2(message.contains(QStringLiteral("/proc/self")), qPrintable(message));
        QVERIFY(!QFile::exists(QStringLiteral("/proc/self/run.csv")));
        const QString film = exportKitchen("webp", QStringLiteral("/proc/self/film.webp"));
        QVERIFY2(film.contains(QStringLiteral("/proc/self")), qPrintable(film));
#else
        QSKIP("which folder cannot be written to is known for Linux alone");
#endif
    }
};

QTEST_MAIN(MainWindowExportTest)
#include "main_window_export_test.moc"
