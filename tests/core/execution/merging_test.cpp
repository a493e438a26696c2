// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/merging.h"

#include <algorithm>
#include <numeric>
#include <vector>

#include "core/base/random.h"
#include "tests/support/print.h"

using namespace interleave;

namespace {

using Numbers = std::vector<std::uint32_t>;

Numbers drawnNumbers(std::size_t size)
{
    Random random(size + 1);
    Numbers numbers;
    while (numbers.size() < size)
        numbers.push_back(static_cast<std::uint32_t>(random.between(0, 50))); // so that some are equal
    return numbers;
}

Numbers sorted(Numbers numbers)
{
    std::ranges::sort(numbers);
    return numbers;
}

} // namespace

class MergingTest : public QObject {
    Q_OBJECT

    static void addSizesAndParts()
    {
        QTest::addColumn<std::size_t>("size");
        QTest::addColumn<std::size_t>("moves");
        for (const std::size_t size : {0u, 1u, 2u, 3u, 7u, 8u, 9u, 100u, 1000u}) {
            for (const std::size_t moves : {1u, 3u, 64u, 1'000'000u})
                QTest::addRow("%zu numbers, %zu at a time", size, moves) << size << moves;
        }
    }

private slots:
    void NumbersAreSortedWhateverTheParts_data() { addSizesAndParts(); }
    void NumbersAreSortedWhateverTheParts()
    {
        QFETCH(std::size_t, size);
        QFETCH(std::size_t, moves);
        const Numbers before = drawnNumbers(size);
        Numbers numbers = before;
        Numbers scratch(size);
        Merging progress;
        std::size_t parts = 1;
        for (; sortForAWhile(numbers, scratch, progress, moves); ++parts)
            QVERIFY(parts <= 64 * size); // it comes to an end
        QVERIFY(numbers == sorted(before));
    }

    void RunsAreMergedWhateverTheParts_data() { addSizesAndParts(); }
    void RunsAreMergedWhateverTheParts()
    {
        QFETCH(std::size_t, size);
        QFETCH(std::size_t, moves);
        const Numbers before = drawnNumbers(size);
        for (const std::size_t middle : {std::size_t{0}, size / 3, size / 2, size}) {
            Numbers numbers = before;
            std::ranges::sort(std::span(numbers).first(middle));
            std::ranges::sort(std::span(numbers).subspan(middle));
            Numbers scratch(size);
            Merging progress;
            std::size_t parts = 1;
            for (; mergeForAWhile(numbers, scratch, middle, progress, moves); ++parts)
                QVERIFY(parts <= 4 * size);
            QVERIFY(numbers == sorted(before));
        }
    }

    void APartMovesNoMoreThanItMay()
    {
        const Numbers before = drawnNumbers(100);
        Numbers numbers = before;
        Numbers scratch(100);
        Merging progress;
        QVERIFY(sortForAWhile(numbers, scratch, progress, 10));
        std::size_t changed = 0;
        for (std::size_t n = 0; n < numbers.size(); ++n)
            changed += numbers[n] != before[n] ? 1 : 0;
        QVERIFY(changed <= 10);
        QVERIFY(std::ranges::equal(std::span(numbers).subspan(10), std::span(before).subspan(10)));
    }
};

QTEST_APPLESS_MAIN(MergingTest)
#include "merging_test.moc"
