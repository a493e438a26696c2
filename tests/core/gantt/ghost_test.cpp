// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gantt/ghost.h"

#include <QtTest>

using namespace interleave;
using namespace interleave::gantt;
using namespace std::chrono_literals;

namespace {

Message words(const char* text)
{
    return {{"", text}, {}};
}

} // namespace

class GhostTest : public QObject {
    Q_OBJECT

private slots:
    void NothingSaidIsNothingToDraw()
    {
        const Ghost ghost;
        QVERIFY(ghost.isEmpty());
        QVERIFY(labelsOf(ghost).empty());
        QVERIFY(ghost.sentences().empty());
        QCOMPARE(ghost.end(), TimePoint());
    }

    void TheAxisGoesAsFarAsAnythingInIt()
    {
        Ghost ghost{.marks = {{.label = words("a"), .time = TimePoint(10ms)}},
                    .outlines = {{.time = {TimePoint(2ms), TimePoint(20ms)}}}};
        QVERIFY(ghost.end() > TimePoint(20ms) && ghost.end() < TimePoint(21ms));
        ghost.reach = TimePoint(100ms);
        QVERIFY(ghost.end() > TimePoint(100ms));
    }

    void LabelsStandInOrderOfTime()
    {
        const Ghost ghost{.marks = {{.label = words("late"), .time = TimePoint(10ms)},
                                    {.label = words("early"), .time = TimePoint(1ms)}},
                          .outlines = {{.time = {TimePoint(4ms), TimePoint(6ms)}, .label = words("middle")},
                                       {.time = {TimePoint(0ms), TimePoint(1ms)}}}};
        const std::vector<GhostLabel> expected{{words("early"), TimePoint(1ms)},
                                               {words("middle"), TimePoint(5ms)},
                                               {words("late"), TimePoint(10ms)}};
        QVERIFY(labelsOf(ghost) == expected);
    }

    void ALabelHasTheSentenceOfWhatItSays()
    {
        const Ghost ghost{.marks = {{.label = words("a"), .sentence = words("A was off.")}},
                          .outlines = {{.label = words("b")}, {.kind = GhostOutline::Kind::Shown, .label = words("c")}},
                          .sentence = words("Half of it agrees.")};
        const std::vector<GhostLabel> expected{{words("a"), {}, words("A was off.")},
                                               {words("b"), {}, words("Half of it agrees.")},
                                               {words("c"), {}, {}}};
        QVERIFY(labelsOf(ghost) == expected);
    }

    void EachThingThatWasSaidHasItsSentence()
    {
        const Ghost ghost{.marks = {{.label = words("a"), .sentence = words("A was off.")}, {.label = words("b")}},
                          .sentence = words("Half of it agrees.")};
        QVERIFY(ghost.sentences() == (std::vector{words("A was off."), words("Half of it agrees.")}));
    }

    void WordsStandAboveTheirMomentAndApart()
    {
        const auto lefts = [](std::vector<LabelPlace> labels) { return leftsOf(labels, 0, 100, 4); };
        QCOMPARE(lefts({}), std::vector<double>());
        QCOMPARE(lefts({{50, 20}}), (std::vector<double>{40}));
        QCOMPARE(lefts({{0, 20}}), (std::vector<double>{0}));
        QCOMPARE(lefts({{100, 20}}), (std::vector<double>{80}));
        QCOMPARE(lefts({{50, 20}, {52, 20}}), (std::vector<double>{40, 64}));
        QCOMPARE(lefts({{95, 20}, {98, 20}}), (std::vector<double>{56, 80}));
        QCOMPARE(lefts({{50, 300}}), (std::vector<double>{0})); // as far as it fits
    }
};

QTEST_APPLESS_MAIN(GhostTest)
#include "ghost_test.moc"
