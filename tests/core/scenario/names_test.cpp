// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/names.h"

#include <set>

#include "tests/support/print.h"

using namespace interleave;

class NamesTest : public QObject {
    Q_OBJECT

private slots:
    void CustomersHaveFirstNames()
    {
        QCOMPARE(customerName(0), std::string("Ada"));
        QCOMPARE(customerName(1), std::string("Ben"));
        QCOMPARE(customerName(25), std::string("Zoe"));
    }

    void CustomersOfASecondRoundAreNumbered()
    {
        QCOMPARE(customerName(26), std::string("Ada 2"));
        QCOMPARE(customerName(51), std::string("Zoe 2"));
        QCOMPARE(customerName(52), std::string("Ada 3"));
    }

    void LettersGoToZAndAreThenNumbered()
    {
        QCOMPARE(letterName(0), std::string("A"));
        QCOMPARE(letterName(25), std::string("Z"));
        QCOMPARE(letterName(26), std::string("A2"));
        QCOMPARE(letterName(51), std::string("Z2"));
        QCOMPARE(letterName(52), std::string("A3"));
    }

    void NoTwoTasksShareAName()
    {
        std::set<std::string> names;
        for (std::size_t n = 0; n < 64; ++n) {
            names.insert(customerName(n));
            names.insert(letterName(n));
        }
        QCOMPARE(names.size(), std::size_t{128});
    }
};

QTEST_APPLESS_MAIN(NamesTest)
#include "names_test.moc"
