// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/printing.h"

#include <QPainter>
#include <QPrinter>
#include <QTemporaryDir>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "tests/app/exporting/drawn_request.h"

using namespace interleave;

class PrintingTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words;
    QTemporaryDir m_folder;

    /// What a printer makes of it.
    QByteArray printed(const ExportRequest& request, QPrinter::ColorMode ink = QPrinter::Color, int from = 0, int to = 0)
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setPageOrientation(QPageLayout::Landscape);
        printer.setColorMode(ink);
        printer.setOutputFileName(m_folder.filePath(QStringLiteral("print.pdf")));
        if (from > 0) {
            printer.setPrintRange(QPrinter::PageRange);
            printer.setFromTo(from, to);
        }
        if (!print(printer, pagesOf(request)))
            return {};
        QFile file(printer.outputFileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static qsizetype pagesIn(const QByteArray& pdf) { return pdf.count("/Type /Page\n"); }

private slots:
    void AFewRowsAreOnePage()
    {
        const ExportRequest request = drawnRequest(m_words);
        QCOMPARE(pagesOf(request).size(), std::size_t{1});
        const QByteArray pdf = printed(request);
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(pagesIn(pdf), 1);
    }

    void APrintedFileKeepsItsOtherName()
    {
        QFile older(m_folder.filePath(QStringLiteral("print.pdf")));
        QVERIFY(older.open(QIODevice::WriteOnly));
        older.close();
        const std::filesystem::path name = m_folder.filePath(QStringLiteral("other.pdf")).toStdU16String();
        std::error_code problem;
        std::filesystem::create_hard_link(older.fileName().toStdU16String(), name, problem);
        if (problem)
            QSKIP("A file has one name here");
        const QByteArray pdf = printed(drawnRequest(m_words));
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(std::filesystem::file_size(name), std::uintmax_t(pdf.size()));
    }

    void AFileThatMayNotBeWrittenIsSaid()
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder.filePath(QStringLiteral("none/print.pdf")));
        const Result<Done> result = print(printer, pagesOf(drawnRequest(m_words)));
        QVERIFY(!result);
        QVERIFY(englishWords()(result.error().message).starts_with("There is no folder"));
    }

    void WithoutAPrinterTheSystemsDialogIsNotAskedFor()
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        for (const auto system : {QOperatingSystemVersion::Windows, QOperatingSystemVersion::MacOS}) {
            const Result<Done> possible = canAskForPrinter(printer, system);
            QVERIFY(!possible);
            QVERIFY(englishWords()(possible.error().message).starts_with("There is no printer"));
        }
        QVERIFY(canAskForPrinter(printer, QOperatingSystemVersion::Unknown).hasValue()); // Qt's own dialog prints into files
    }

    void ManyRowsAreSharedAmongPagesAndNoneIsLost()
    {
        const ExportRequest request = tallRequest(m_words, 150);
        const std::vector<ExportRequest> pages = pagesOf(request);
        QCOMPARE(pages.size(), std::size_t{3});
        std::size_t next = 0;
        for (const ExportRequest& page : pages) {
            QCOMPARE(page.rows.size(), std::size_t{1});
            QCOMPARE(page.rows[0].first, next);
            next = page.rows[0].end;
        }
        QCOMPARE(next, std::size_t{150});
        QCOMPARE(pagesIn(printed(request)), 3);
    }

    void TheChartsOfAPageShowTheSameRows()
    {
        ExportRequest both = tallRequest(m_words, 70);
        both.runs.push_back(drawnRequest(m_words).runs[0]); // two rows
        const std::vector<ExportRequest> pages = pagesOf(both);
        QCOMPARE(pages.size(), std::size_t{3});
        QVERIFY((pages[0].rows == std::vector<RowSlice>{{0, 30}, {0, 2}}));
        QVERIFY((pages[2].rows == std::vector<RowSlice>{{60, 70}, {2, 2}}));
    }

    void APartStaysThatPart()
    {
        ExportRequest request = tallRequest(m_words, 150);
        request.rows = {{40, 120}};
        const std::vector<ExportRequest> pages = pagesOf(request);
        QCOMPARE(pages.size(), std::size_t{2});
        QVERIFY((pages[0].rows == std::vector<RowSlice>{{40, 100}}));
        QVERIFY((pages[1].rows == std::vector<RowSlice>{{100, 120}}));
    }

    void MonstersAreCut() { QVERIFY(pagesOf(tallRequest(m_words, 5'000)).size() <= 4); }

    void ThePagesThatWereAskedForArePrinted()
    {
        const ExportRequest request = tallRequest(m_words, 150);
        QCOMPARE(pagesIn(printed(request, QPrinter::Color, 2, 3)), 2);
        QCOMPARE(pagesIn(printed(request, QPrinter::Color, 9, 12)), 1);
    }

    void WithoutColoursItIsPrintedInGreys()
    {
        QVERIFY(printed(drawnRequest(m_words), QPrinter::GrayScale) != printed(drawnRequest(m_words), QPrinter::Color));
    }

    void APrinterThatDoesNotPrintIsToldInWords()
    {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder.filePath(QStringLiteral("busy.pdf")));
        const QPainter busy(&printer); // it prints something else
        const Result<Done> done = print(printer, pagesOf(drawnRequest(m_words)));
        QVERIFY(!done);
        QVERIFY(done.error().code == ErrorCode::CannotWrite);
        QVERIFY(toQString(m_words, done.error().message).contains(QStringLiteral("as PDF")));
    }
};

QTEST_MAIN(PrintingTest)
#include "printing_test.moc"
