// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gantt/hatch.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace interleave::gantt;

namespace {

constexpr std::array kInkedPatterns{Pattern::RisingStrokes, Pattern::Dots, Pattern::CrossedStrokes, Pattern::LevelLines};

double distanceToSegment(double x, double y, const Stroke& s)
{
    const double dx = s.x2 - s.x1, dy = s.y2 - s.y1;
    const double along = std::clamp(((x - s.x1) * dx + (y - s.y1) * dy) / (dx * dx + dy * dy), 0.0, 1.0);
    return std::hypot(x - s.x1 - along * dx, y - s.y1 - along * dy);
}

bool isInked(const Hatch& hatch, double x, double y)
{
    return std::any_of(hatch.strokes.begin(), hatch.strokes.end(),
                       [&](const Stroke& s) { return distanceToSegment(x, y, s) <= hatch.penWidth / 2 + 1e-9; })
        || std::any_of(hatch.dots.begin(), hatch.dots.end(),
                       [&](const Dot& d) { return std::hypot(x - d.x, y - d.y) <= d.radius + 1e-9; });
}

/// How far the pattern's ink reaches, pens and radii included.
Rect inkOf(const Hatch& hatch)
{
    Rect ink{1e9, 1e9, -1e9, -1e9};
    const auto add = [&ink](double x, double y, double reach) {
        ink = {std::min(ink.left, x - reach), std::min(ink.top, y - reach), std::max(ink.right, x + reach),
               std::max(ink.bottom, y + reach)};
    };
    for (const Stroke& s : hatch.strokes) {
        const double reach = s.y1 == s.y2 ? 0 : hatch.penWidth / 2 * std::sqrt(0.5); // flat ends
        add(s.x1, s.y1, reach);
        add(s.x2, s.y2, reach);
        if (s.y1 == s.y2) {
            ink.top = std::min(ink.top, s.y1 - hatch.penWidth / 2);
            ink.bottom = std::max(ink.bottom, s.y1 + hatch.penWidth / 2);
        }
    }
    for (const Dot& d : hatch.dots)
        add(d.x, d.y, d.radius);
    return ink;
}

/// The pattern pixel by pixel, as text, for messages.
QByteArray drawn(const Hatch& hatch, const Rect& bar)
{
    QByteArray text = "\n";
    for (double y = bar.top + 0.5; y < bar.bottom; ++y) {
        for (double x = bar.left + 0.5; x < bar.right; ++x)
            text += isInked(hatch, x, y) ? '#' : '.';
        text += '\n';
    }
    return text;
}

} // namespace

class HatchTest : public QObject {
    Q_OBJECT

    static void addPatterns()
    {
        QTest::addColumn<Pattern>("pattern");
        QTest::newRow("rising") << Pattern::RisingStrokes;
        QTest::newRow("dots") << Pattern::Dots;
        QTest::newRow("crossed") << Pattern::CrossedStrokes;
        QTest::newRow("level") << Pattern::LevelLines;
    }

private slots:
    void SolidHasNoInk()
    {
        QVERIFY(hatch(Pattern::Solid, {0, 0, 100, 20}, 0, 1).isEmpty());
        QVERIFY(!inkAt(Pattern::Solid, 3, 3, 1));
    }

    void EmptyBarHasNoInk()
    {
        for (const Pattern pattern : kInkedPatterns) {
            QVERIFY(hatch(pattern, {}, 0, 1).isEmpty());
            QVERIFY(hatch(pattern, {10, 5, 10, 25}, 0, 1).isEmpty());
            QVERIFY(hatch(pattern, {10, 5, 40, 5}, 0, 1).isEmpty());
            QVERIFY(hatch(pattern, {40, 5, 10, 25}, 0, 1).isEmpty());   // reversed
            QVERIFY(hatch(pattern, {10, 5, 10.5, 25}, 0, 1).isEmpty()); // narrower than a pen or a dot
        }
    }

    void InkStaysInsideTheBar_data() { addPatterns(); }
    void InkStaysInsideTheBar()
    {
        QFETCH(Pattern, pattern);
        for (const double scale : {1.0, 1.4, 3.0}) {
            for (double left = -30; left < 30; left += 3.7) {
                const Rect bar{left, 4, left + 41.3, 4 + 16 * scale};
                const Hatch made = hatch(pattern, bar, 12.5, scale);
                QVERIFY(!made.isEmpty());
                const Rect ink = inkOf(made);
                const bool inside = ink.left >= bar.left - 1e-9 && ink.right <= bar.right + 1e-9
                                 && ink.top >= bar.top - 1e-9 && ink.bottom <= bar.bottom + 1e-9;
                QVERIFY2(inside, drawn(made, bar));
            }
        }
    }

    void StrokesReachAcrossTheBar()
    {
        const Rect bar{0, 0, 60, 12};
        for (const Stroke& s : hatch(Pattern::RisingStrokes, bar, 0, 1).strokes) {
            QVERIFY(s.x1 < s.x2);
            QVERIFY(s.y1 > s.y2); // rising to the right
            QCOMPARE(s.y1 - s.y2, s.x2 - s.x1);
        }
        for (const Stroke& s : hatch(Pattern::LevelLines, bar, 0, 1).strokes) {
            QCOMPARE(s.y1, s.y2);
            QCOMPARE(s.x2 - s.x1, 59.0);
        }
    }

    void CrossedStrokesGoBothWays()
    {
        const Hatch fence = hatch(Pattern::CrossedStrokes, {0, 0, 60, 12}, 0, 1);
        const auto rising =
            std::count_if(fence.strokes.begin(), fence.strokes.end(), [](const Stroke& s) { return s.y1 > s.y2; });
        QVERIFY(rising > 0);
        QVERIFY(rising < static_cast<std::ptrdiff_t>(fence.strokes.size()));
    }

    void PatternMovesWithTheAxis_data() { addPatterns(); }
    void PatternMovesWithTheAxis()
    {
        QFETCH(Pattern, pattern);
        constexpr double panned = 17.25;
        const Hatch before = hatch(pattern, {20, 3, 90, 19}, 5, 1);
        const Hatch after = hatch(pattern, {20 + panned, 3, 90 + panned, 19}, 5 + panned, 1);
        QCOMPARE(after.strokes.size(), before.strokes.size());
        QCOMPARE(after.dots.size(), before.dots.size());
        for (std::size_t i = 0; i < before.strokes.size(); ++i) {
            const Stroke &b = before.strokes[i], &a = after.strokes[i];
            QVERIFY(std::abs(a.x1 - b.x1 - panned) < 1e-9 && std::abs(a.x2 - b.x2 - panned) < 1e-9
                    && std::abs(a.y1 - b.y1) < 1e-9 && std::abs(a.y2 - b.y2) < 1e-9);
        }
        for (std::size_t i = 0; i < before.dots.size(); ++i)
            QVERIFY(std::abs(after.dots[i].x - before.dots[i].x - panned) < 1e-9 && after.dots[i].y == before.dots[i].y);
    }

    void NeighboursContinueEachOther_data() { addPatterns(); }
    void NeighboursContinueEachOther()
    {
        QFETCH(Pattern, pattern);
        const Hatch whole = hatch(pattern, {0, 0, 80, 16}, 0, 1);
        const Hatch part = hatch(pattern, {33, 0, 71, 16}, 0, 1);
        for (double y = 3.5; y < 13; ++y) {
            for (double x = 36.5; x < 68; ++x)
                QCOMPARE(isInked(part, x, y), isInked(whole, x, y));
        }
    }

    void PixelsShowTheSamePattern_data() { addPatterns(); }
    void PixelsShowTheSamePattern()
    {
        QFETCH(Pattern, pattern);
        constexpr int origin = -9;
        for (const double scale : {1.0, 2.0, 2.8}) {
            const Rect bar{0, 7, 90, 7 + 19 * scale};
            const Hatch made = hatch(pattern, bar, origin, scale);
            const int middle = static_cast<int>(hatchMiddle(bar));
            const int margin = static_cast<int>(std::ceil(2.5 * scale)); // dots that would stick out are left out whole
            for (int y = static_cast<int>(bar.top) + margin; y < static_cast<int>(bar.bottom) - margin; ++y) {
                for (int x = margin; x < 90 - margin; ++x) {
                    if (inkAt(pattern, x - origin, y - middle, scale) != isInked(made, x + 0.5, y + 0.5))
                        QFAIL(drawn(made, bar) + QByteArray::number(x) + ' ' + QByteArray::number(y));
                }
            }
        }
    }

    void EveryPatternLeavesMostOfTheFillVisible_data() { addPatterns(); }
    void EveryPatternLeavesMostOfTheFillVisible()
    {
        QFETCH(Pattern, pattern);
        int inked = 0;
        constexpr int side = 252; // a multiple of every step, so that the share is the pattern's own
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x)
                inked += inkAt(pattern, x, y, 4) ? 1 : 0;
        }
        const double share = static_cast<double>(inked) / (side * side);
        QVERIFY2(share > 0.12 && share < 0.4, QByteArray::number(share));
    }
};

QTEST_APPLESS_MAIN(HatchTest)
#include "hatch_test.moc"
