// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/key_card.h"

#include <algorithm>
#include <QFile>
#include <QLabel>
#include <QPrinter>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QtTest>

#include "app/lecture/lecture_command.h"

using namespace interleave;

class KeyCardTest : public QObject {
    Q_OBJECT

private:
    KeyCard m_card{Theme(gantt::Look::Light)};

    QTableWidget& table() { return *m_card.findChild<QTableWidget*>(); }

private slots:
    void EachCommandStandsThereOnceWithAllOfItsKeys()
    {
        const std::vector<LectureKey> keys = lectureKeys();
        QCOMPARE(table().rowCount(), static_cast<int>(keys.size()));
        for (int row = 0; row < table().rowCount(); ++row) {
            const LectureKey& key = keys[static_cast<std::size_t>(row)];
            for (const QKeySequence& each : key.keys)
                QVERIFY(table().item(row, 0)->text().contains(each.toString(QKeySequence::NativeText)));
            QCOMPARE(table().item(row, 1)->text(), key.words);
            QCOMPARE(std::ranges::count(keys, key.command, &LectureKey::command), 1);
        }
    }

    void AllOfItIsSeenAtOnce_data()
    {
        QTest::addColumn<QSize>("window");
        QTest::addColumn<double>("type");
        QTest::newRow("small") << QSize(1024, 768) << 1.0;
        QTest::newRow("small, large type") << QSize(1024, 768) << 1.5;
        QTest::newRow("large") << QSize(1920, 1080) << 1.5;
    }

    void AllOfItIsSeenAtOnce()
    {
        QFETCH(QSize, window);
        QFETCH(double, type);
        QWidget parent;
        parent.resize(window);
        KeyCard card(Theme(gantt::Look::Light, QFont(), type), &parent);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        QTableWidget& seen = *card.findChild<QTableWidget*>();
        for (int row = 0; row < seen.rowCount(); ++row) {
            QVERIFY(seen.visualItemRect(seen.item(row, 0)).bottom() <= seen.viewport()->height());
            const int words = QFontMetrics(seen.font()).horizontalAdvance(seen.item(row, 1)->text());
            QVERIFY2(words < seen.columnWidth(1), qPrintable(seen.item(row, 1)->text()));
        }
    }

    void TheKeyThatShowsItHidesIt()
    {
        m_card.show();
        QTest::keyClick(&table(), Qt::Key_Question, Qt::ShiftModifier);
        QVERIFY(!m_card.isVisible());
    }

    void ItIsPrintedOnOnePage()
    {
        const QTemporaryDir folder;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(QStringLiteral("keys.pdf")));
        QVERIFY(m_card.print(printer));
        QFile file(printer.outputFileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("/Type /Page\n"), 1);
    }

    void WhatCannotBePrintedIsSaid()
    {
        const QTemporaryDir folder;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(QStringLiteral("none/keys.pdf")));
        m_card.show();
        QVERIFY(!m_card.print(printer));
        const auto labels = m_card.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("It could not be printed"));
        }));
    }
};

QTEST_MAIN(KeyCardTest)
#include "key_card_test.moc"
