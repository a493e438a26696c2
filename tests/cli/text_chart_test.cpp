// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/text_chart.h"

#include <QTest>

#include <algorithm>

#include "app/cli/charset.h"

using namespace interleave;
using namespace interleave::cli;
using namespace std::chrono_literals;

namespace {

struct Stretch {
    Duration until;
    Activity activity;
};

struct Line {
    std::string name;
    std::vector<Stretch> stretches;
};

Trace traceOf(const std::vector<Line>& lines)
{
    const Station station{"core", {"test", "a core"}};
    auto plan = std::make_shared<Plan>();
    Trace trace;
    for (const Line& line : lines) {
        plan->tasks.push_back({line.name, {{{"test", "work"}, {"test", "work"}, station, Compute{1ms}}}});
        TaskTrace task;
        for (const Stretch& stretch : line.stretches)
            task.spans.appendUntil(TimePoint(stretch.until), stretch.activity, StepIndex{}, Evidence::Recorded, WorkerId{});
        trace.tasks.push_back(task);
    }
    trace.plan = plan;
    return trace;
}

/// The chart in plain letters, 72 ms wide: one letter for each millisecond.
std::string chartOf(const Trace& trace)
{
    return inCharset(textChart(trace, {TimePoint{}, TimePoint(72ms)}, englishWords()), Charset::Ascii);
}

std::string letters(char letter, std::size_t count)
{
    return std::string(count, letter);
}

const std::string kAxis = "0 ms" + letters(' ', 63) + "72 ms\n";

} // namespace

class TextChartTest : public QObject {
    Q_OBJECT

private slots:
    void EachActivityHasItsLetter()
    {
        const Trace trace =
            traceOf({{"Ada", {{10ms, Activity::Ready}, {40ms, Activity::Running}, {50ms, Activity::WaitingIo}}}});
        QCOMPARE(chartOf(trace), "Ada  " + letters('-', 10) + letters('#', 30) + letters('.', 10) + "\n     " + kAxis);
    }

    void RunningIsNeverHidden()
    {
        const Trace trace = traceOf({{"A", {{2ms, Activity::Ready}, {2001us, Activity::Running}, {4ms, Activity::Ready}}}});
        QCOMPARE(chartOf(trace), "A  --+-\n   " + kAxis);
    }

    void HalfOfALetterIsMostOfTheTime()
    {
        const Trace trace =
            traceOf({{"A", {{500us, Activity::Running}, {1500us, Activity::Ready}, {2ms, Activity::WaitingLock}}}});
        QCOMPARE(chartOf(trace), "A  %-\n   " + kAxis);
    }

    void NamesAreAligned()
    {
        const Trace trace = traceOf({{"Ada", {{1ms, Activity::Running}}}, {"Bo", {{2ms, Activity::Running}}}});
        QCOMPARE(chartOf(trace), "Ada  #\nBo   ##\n     " + kAxis);
    }

    void OfManyTasksTheFirstAreShown()
    {
        const std::vector<Line> lines(70, {"A", {{1ms, Activity::Running}}});
        const std::string chart = chartOf(traceOf(lines));
        QCOMPARE(std::ranges::count(chart, '#'), 64);
        QVERIFY2(chart.ends_with("... and 6 more\n   " + kAxis), chart.c_str());
    }

    void EmptyTimeIsAnEmptyChart()
    {
        const std::string chart = textChart(traceOf({{"A", {}}}), {}, englishWords());
        QCOMPARE(chart, "A\n   0 ms" + letters(' ', 64) + "0 ms\n");
    }
};

QTEST_APPLESS_MAIN(TextChartTest)
#include "text_chart_test.moc"
