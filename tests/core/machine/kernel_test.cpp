// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/kernel.h"

#include <vector>

#include "core/base/random.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr std::uint32_t kLow = 1u << 20;
constexpr std::uint32_t kHigh = 1u << 21;

/// Where the search of a seed starts, as PrimeCounter promises: an odd number of the range.
std::uint32_t startOf(std::uint64_t seed)
{
    return static_cast<std::uint32_t>(kLow + Random(seed).next() % (kHigh - kLow)) | 1u;
}

/// Of each number below kHigh whether it is prime, by the sieve of Eratosthenes.
const std::vector<bool>& sieve()
{
    static const std::vector<bool> primes = [] {
        std::vector<bool> isPrime(kHigh, true);
        isPrime[0] = isPrime[1] = false;
        for (std::uint32_t n = 2; n * n < kHigh; ++n) {
            for (std::uint32_t multiple = n * n; isPrime[n] && multiple < kHigh; multiple += n)
                isPrime[multiple] = false;
        }
        return isPrime;
    }();
    return primes;
}

/// Trial divisions that settle an odd number: by 3, 5, 7 ... up to one that divides it or is greater than its root.
std::uint64_t divisionsFor(std::uint32_t candidate)
{
    std::uint64_t divisions = 1;
    for (std::uint32_t divisor = 3; candidate % divisor != 0 && divisor * divisor <= candidate; divisor += 2)
        ++divisions;
    return divisions;
}

struct Stretch {
    std::uint64_t units = 0;  ///< to settle all numbers of it
    std::uint64_t primes = 0; ///< among them
};

Stretch stretchFrom(std::uint32_t start, int oddNumbers)
{
    Stretch stretch;
    std::uint32_t candidate = start;
    for (int n = 0; n < oddNumbers; ++n) {
        stretch.units += divisionsFor(candidate);
        stretch.primes += sieve()[candidate] ? 1 : 0;
        candidate = candidate + 2 < kHigh ? candidate + 2 : kLow | 1u;
    }
    return stretch;
}

std::uint64_t seedThatStartsNearTheEnd()
{
    std::uint64_t seed = 0;
    while (startOf(seed) < kHigh - 1000)
        ++seed;
    return seed;
}

} // namespace

class KernelTest : public QObject {
    Q_OBJECT

private slots:
    void PrimesAreThoseOfTheSieve_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::newRow("seed 0") << quint64{0};
        QTest::newRow("seed 1") << quint64{1};
        QTest::newRow("seed 42") << quint64{42};
        QTest::newRow("greatest seed") << ~quint64{0};
        QTest::newRow("around the end of the range") << quint64{seedThatStartsNearTheEnd()};
    }

    void PrimesAreThoseOfTheSieve()
    {
        QFETCH(quint64, seed);
        const Stretch stretch = stretchFrom(startOf(seed), 3000);
        PrimeCounter counter(seed);
        counter.run(stretch.units);
        QCOMPARE(counter.primesFound(), stretch.primes);
        QVERIFY(counter.primesFound() > 0);
    }

    void SameUnitsInOtherQuantaGiveTheSameAnswer()
    {
        constexpr std::uint64_t kUnits = 100'000;
        PrimeCounter atOnce(7);
        atOnce.run(kUnits);
        for (const std::uint64_t quantum : {1u, 2u, 999u, 65'536u}) {
            PrimeCounter inParts(7);
            for (std::uint64_t left = kUnits; left > 0;) {
                const std::uint64_t units = std::min(left, quantum);
                inParts.run(units);
                left -= units;
            }
            QCOMPARE(inParts.checksum(), atOnce.checksum());
            QCOMPARE(inParts.primesFound(), atOnce.primesFound());
        }
    }

    void EveryUnitChangesTheAnswer()
    {
        PrimeCounter counter(7);
        std::uint64_t before = counter.checksum();
        for (int n = 0; n < 1000; ++n) {
            counter.run(1);
            QVERIFY(counter.checksum() != before);
            before = counter.checksum();
        }
    }

    void NoUnitsChangeNothing()
    {
        PrimeCounter counter(7);
        const std::uint64_t before = counter.checksum();
        counter.run(0);
        QCOMPARE(counter.checksum(), before);
    }

    void SeedsGiveDifferentAnswers()
    {
        PrimeCounter first(1);
        PrimeCounter second(2);
        first.run(10'000);
        second.run(10'000);
        QVERIFY(first.checksum() != second.checksum());
    }

    void UnitsFollowTheRate()
    {
        const WorkRate rate{.unitsPerMicrosecond = 250.5, .unitsPerQuantum = 2004, .quantum = 8us};
        QCOMPARE(unitsFor(0ms, rate), std::uint64_t{0});
        QCOMPARE(unitsFor(2us, rate), std::uint64_t{501});
        QCOMPARE(unitsFor(5s, rate), std::uint64_t{1'252'500'000});
    }
};

QTEST_APPLESS_MAIN(KernelTest)
#include "kernel_test.moc"
