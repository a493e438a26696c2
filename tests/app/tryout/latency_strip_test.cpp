// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/latency_strip.h"

#include <QImage>
#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

/// What differs between two pictures of the same size.
QRect differenceOf(const QImage& before, const QImage& after)
{
    QRect all;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            if (before.pixel(x, y) != after.pixel(x, y))
                all |= QRect(x, y, 1, 1);
        }
    }
    return all;
}

} // namespace

class LatencyStripTest : public QObject {
    Q_OBJECT

    static constexpr int kWide = 1000; // from 1 ms to 100 s, so 200 for each power of ten

    static QImage pictureOf(LatencyStrip& strip)
    {
        strip.resize(kWide, strip.sizeHint().height());
        return strip.grab().toImage();
    }

private slots:
    void AKeyIsADotWhereItsTimeIs_data()
    {
        QTest::addColumn<std::int64_t>("ms");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("at once") << std::int64_t{30} << 200 << 400;
        QTest::newRow("noticed") << std::int64_t{400} << 400 << 600;
        QTest::newRow("waited for") << std::int64_t{4'000} << 600 << 800;
        QTest::newRow("left for") << std::int64_t{40'000} << 800 << 1000;
        QTest::newRow("sooner than the axis begins") << std::int64_t{0} << 0 << 200;
        QTest::newRow("later than it ends") << std::int64_t{1'000'000} << 800 << 1000;
    }
    void AKeyIsADotWhereItsTimeIs()
    {
        QFETCH(std::int64_t, ms);
        QFETCH(int, from);
        QFETCH(int, to);
        LatencyStrip strip;
        const QImage before = pictureOf(strip);
        strip.add(std::chrono::milliseconds(ms));
        const QRect dot = differenceOf(before, pictureOf(strip));
        QVERIFY(!dot.isEmpty());
        QVERIFY2(dot.left() >= from && dot.right() < to,
                 qPrintable(QStringLiteral("%1 to %2").arg(dot.left()).arg(dot.right())));
        QCOMPARE(strip.keys(), 1);
        QCOMPARE(strip.slowest(), Duration(std::chrono::milliseconds(ms)));
    }

    void WhereThereIsNoRoomForAllADotIsMoreKeysAndThatIsSaid()
    {
        LatencyStrip strip;
        const QImage before = pictureOf(strip);
        strip.add(1ms);
        const QRect one = differenceOf(before, pictureOf(strip));
        for (int n = 0; n < 10'000; ++n)
            strip.add(1ms);
        const QRect many = differenceOf(before, pictureOf(strip));
        QCOMPARE(strip.keys(), 10'001);
        QVERIFY(many.top() >= strip.fontMetrics().height() - 2); // they stay below the words
        QVERIFY(many.bottom() > one.bottom() + strip.fontMetrics().height() / 2);
    }
};

QTEST_MAIN(LatencyStripTest)
#include "latency_strip_test.moc"
