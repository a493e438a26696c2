// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/spreadsheet.h"

#include <QTest>

using namespace interleave;

class SpreadsheetTest : public QObject {
    Q_OBJECT

private slots:
    void PlainTextsStay()
    {
        for (const char* text : {"", " ", "Ada", "a=b", "1-2", "döner 12 µs", "'quoted'"})
            QCOMPARE(spreadsheetText(text), std::string(text));
    }

    void WhatWouldBeAFormulaIsAText()
    {
        for (const char* text : {"=1+1", "+1", "-1", "@SUM(A1)", "  =1",
                                 "\xEF\xBC\x9D"
                                 "1",
                                 "\xEF\xBC\xA0x"})
            QCOMPARE(spreadsheetText(text), '\'' + std::string(text));
    }

    void CellIsOneLine()
    {
        QCOMPARE(spreadsheetText("a\tb\nc"), std::string("a b c"));
        QCOMPARE(spreadsheetText("\t=1"), std::string("' =1"));
        QCOMPARE(spreadsheetText("\r\n@A"), std::string("'  @A"));
    }
};

QTEST_APPLESS_MAIN(SpreadsheetTest)
#include "spreadsheet_test.moc"
