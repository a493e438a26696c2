// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/table.h"

#include <QTest>

using namespace interleave::cli;

class TableTest : public QObject {
    Q_OBJECT

private slots:
    void ColumnsAreAligned()
    {
        Table table;
        table.add({"", "one-core", "all-cores"});
        table.add({"makespan", "870 ms", "245 ms"});
        table.add({"switches", "213"});
        QCOMPARE(table.toText(), "          one-core  all-cores\n"
                                 "makespan    870 ms     245 ms\n"
                                 "switches       213\n");
    }

    void WidthsAreInLetters()
    {
        Table table;
        table.add({"µµµ", "a"});
        table.add({"b", "µ"});
        QCOMPARE(table.toText(), "µµµ  a\n"
                                 "b    µ\n");
    }

    void EmptyTableIsNoText() { QCOMPARE(Table().toText(), ""); }
};

QTEST_APPLESS_MAIN(TableTest)
#include "table_test.moc"
