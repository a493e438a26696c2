// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/stack_memory.h"

#include <array>
#include <QTest>
#include <thread>

using namespace interleave;

namespace {

constexpr std::size_t kDeep = 128 * 1024;

/// Uses so much of the stack, and gives a sum of it, so that it is not left out.
[[gnu::noinline]] int useStack()
{
    std::array<volatile char, kDeep> room;
    int sum = 0;
    for (std::size_t n = 0; n < kDeep; n += 512)
        room[n] = static_cast<char>(n / 512);
    for (std::size_t n = 0; n < kDeep; n += 512)
        sum += room[n];
    return sum;
}

} // namespace

class StackMemoryTest : public QObject {
    Q_OBJECT

private slots:
    void WhatAThreadHasUsedIsInMemory()
    {
        std::optional<std::int64_t> before;
        std::optional<std::int64_t> after;
        int sum = 0;
        std::thread thread([&] {
            before = stackInMemory();
            sum = useStack();
            after = stackInMemory();
        });
        thread.join();
        QCOMPARE(before.has_value(), after.has_value());
        if (!before)
            QSKIP("the system does not tell");
        QVERIFY(sum != 0);
        QVERIFY(*before > 0);
        QVERIFY2(*after >= static_cast<std::int64_t>(kDeep), qPrintable(QString::number(*after)));
        QVERIFY(*after >= *before);
    }
};

QTEST_APPLESS_MAIN(StackMemoryTest)
#include "stack_memory_test.moc"
