// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/copied_table.h"

#include "tests/support/print.h"

using namespace interleave;

class CopiedTableTest : public QObject {
    Q_OBJECT

private slots:
    void CellsStandBetweenTabs()
    {
        QCOMPARE(copiedRow({QString(), QStringLiteral("Ada"), QStringLiteral("12.3 µs")}),
                 QStringLiteral("\tAda\t12.3 µs"));
        QCOMPARE(copiedRow({}), QString());
    }

    void NoCellIsTwoOrAFormula()
    {
        QCOMPARE(copiedRow({QStringLiteral("a\tb\nc"), QStringLiteral("=1+1"), QStringLiteral("@A")}),
                 QStringLiteral("a b c\t'=1+1\t'@A"));
    }
};

QTEST_APPLESS_MAIN(CopiedTableTest)
#include "copied_table_test.moc"
