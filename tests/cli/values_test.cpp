// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/values.h"

#include <QTest>

using namespace interleave;
using namespace interleave::cli;

namespace {

/// All of 0 to `last`, the last one first.
std::vector<CpuId> downFrom(std::uint16_t last)
{
    std::vector<CpuId> cpus;
    for (int cpu = last; cpu >= 0; --cpu)
        cpus.push_back(static_cast<CpuId>(cpu));
    return cpus;
}

} // namespace

class ValuesTest : public QObject {
    Q_OBJECT

private slots:
    void ProcessorsInARowAreOneRange()
    {
        QCOMPARE(rangesOf({}), std::string());
        QCOMPARE(rangesOf({CpuId{7}}), std::string("7"));
        QCOMPARE(rangesOf(downFrom(191)), std::string("0-191"));
        std::vector<CpuId> cpus = downFrom(95);
        cpus.insert(cpus.begin() + 3, CpuId{98});
        QCOMPARE(rangesOf(cpus), std::string("0-95, 98"));
        QCOMPARE(rangesOf({CpuId{6}, CpuId{2}, CpuId{4}, CpuId{3}}), std::string("2-4, 6"));
    }
};

QTEST_APPLESS_MAIN(ValuesTest)
#include "values_test.moc"
