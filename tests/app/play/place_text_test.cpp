// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/play/place_text.h"

#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

std::string at(Duration time, Duration end)
{
    const PlaceText place = placeTextOf(TimePoint(time), TimePoint(end));
    return englishWords()(place.time) + " of " + englishWords()(place.whole);
}

} // namespace

class PlaceTextTest : public QObject {
    Q_OBJECT

private slots:
    void DecimalsStayWhileItIsPlayed()
    {
        QCOMPARE(at(212ms, 870ms), std::string("212.0 ms of 870 ms"));
        QCOMPARE(at(212345us, 870ms), std::string("212.3 ms of 870 ms"));
        QCOMPARE(at(0ms, 870ms), std::string("0.0 ms of 870 ms"));
        QCOMPARE(at(870ms, 870ms), std::string("870.0 ms of 870 ms"));
    }

    void ShortRunsHaveMoreDecimals()
    {
        QCOMPARE(at(21ms, 87300us), std::string("21.00 ms of 87.3 ms"));
        QCOMPARE(at(1ms, 8730us), std::string("1.000 ms of 8.73 ms"));
    }

    void UnitIsThatOfTheAxis()
    {
        QCOMPARE(at(1212ms, 1250ms), std::string("1212.0 ms of 1250 ms"));
        QCOMPARE(at(5s, 25s), std::string("5.00 s of 25.0 s"));
        QCOMPARE(at(5us, 250us), std::string("5.0 µs of 250 µs"));
        QCOMPARE(at(5ns, 250ns), std::string("5 ns of 250 ns"));
    }

    void EmptyRunHasNoTime() { QCOMPARE(at(0ms, 0ms), std::string("0 ms of 0 ms")); }
};

QTEST_APPLESS_MAIN(PlaceTextTest)
#include "place_text_test.moc"
