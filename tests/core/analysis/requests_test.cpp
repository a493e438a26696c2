// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/requests.h"

#include "core/analysis/metrics.h"
#include "tests/support/print.h"
#include "tests/support/trace_text.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view kAllFates = "Ada RRRRRRRRRR\n"
                                       "request web due 0 sent 0 taken 1 by Ada answered 2\n"
                                       "request web due 1 sent 2 taken 3 by Ada answered 5\n"
                                       "request web due 2 sent 2 refused 3\n"
                                       "request web due 3 sent 3 taken 6 by Ada timed-out 7\n"
                                       "request web due 8 sent 8\n";

RequestFigures figuresOf(std::string_view drawing)
{
    return requestMetricsOf(traceFromText(drawing))->all;
}

/// "1 0-1, 0 1-3": how many there were from when to when, in ms.
std::string lineOf(std::string_view drawing)
{
    std::string text;
    for (const Levels::Level& level : lineLevelsOf(traceFromText(drawing)).toVector()) {
        const auto ms = [](TimePoint t) { return std::to_string(t.time_since_epoch() / 1ms); };
        text += (text.empty() ? "" : ", ") + std::to_string(level.running) + " " + ms(level.time.begin) + "-"
              + ms(level.time.end);
    }
    return text;
}

} // namespace

class RequestsTest : public QObject {
    Q_OBJECT

private slots:
    void WithoutDevicesNothingIsAsked()
    {
        QVERIFY(!requestMetricsOf(traceFromText("Ada RRR\n")));
        QVERIFY(!measure(traceFromText("Ada RRR\n")).requests);
    }

    void EveryRequestHasOneFate()
    {
        const RequestFigures figures = figuresOf(kAllFates);
        QCOMPARE(figures.sent, 5);
        QCOMPARE(figures.answered, 2);
        QCOMPARE(figures.refused, 1);
        QCOMPARE(figures.timedOut, 1);
        QCOMPARE(figures.open, 1);
        QCOMPARE(figures.sent, figures.answered + figures.refused + figures.timedOut + figures.open);
        QCOMPARE(figures.throughput, 200.0);
        QVERIFY(measure(traceFromText(kAllFates)).requests->all == figures);
    }

    void LatencyIsFromWhenItWasDueAndOfThoseAnsweredAlone()
    {
        const TimeSpread latency = *figuresOf(kAllFates).latency;
        QCOMPARE(latency.p50, Duration(2ms));
        QCOMPARE(latency.p90, Duration(4ms)); // it was sent a millisecond late, for which who asked waited too
        QCOMPARE(latency.worst, Duration(4ms));
    }

    void TimeInLineIsFromWhenItWasSentUntilItWasTaken()
    {
        const TimeSpread inLine = *figuresOf(kAllFates).inLine;
        QCOMPARE(inLine.p50, Duration(1ms));
        QCOMPARE(inLine.p90, Duration(3ms));
    }

    void WhatIsHeldIsDividedByConnections()
    {
        Trace trace = traceFromText("Ada R\nBen R\nrequest web due 0 sent 0 taken 0 by Ada answered 1\n");
        QVERIFY(!requestMetricsOf(trace)->heldByConnection);
        trace.info.held = 24'001;
        QCOMPARE(requestMetricsOf(trace)->heldByConnection, std::optional<std::int64_t>(12'000));
        Trace ofEvents = traceFromText("Ada R\nevent keys due 0 sent 0 taken 0 by Ada answered 1\n");
        ofEvents.info.held = 24'001;
        QVERIFY(!requestMetricsOf(ofEvents)->heldByConnection);
    }

    void PercentilesAreTimesThatWereMeasured()
    {
        std::string drawing = "Ada RR\n";
        for (int n = 1000; n > 0; --n)
            drawing += "request web due 0 sent 0 taken 0 by Ada answered " + std::to_string(n * 0.001) + "\n";
        const TimeSpread latency = *figuresOf(drawing).latency;
        QCOMPARE(latency.p50, Duration(500us));
        QCOMPARE(latency.p90, Duration(900us));
        QCOMPARE(latency.p99, Duration(990us));
        QCOMPARE(latency.p999, Duration(999us));
        QCOMPARE(latency.worst, Duration(1000us));
    }

    void OfNoneAnsweredThereAreNoTimes()
    {
        const RequestFigures figures = figuresOf("Ada RR\nrequest web due 0 sent 0\n");
        QCOMPARE(figures.open, 1);
        QVERIFY(!figures.latency);
        QVERIFY(!figures.inLine);
    }

    void LittlesLawHoldsByItself()
    {
        const LittlesLaw law = figuresOf(kAllFates).law;
        QCOMPARE(law.inSystem, 1.3);
        QCOMPARE(law.rateTimesTime, 1.3);
        QCOMPARE(*law.ratio, 1.0);
    }

    void BothEndsOfLittlesLawAreFoundIndependently()
    {
        const LittlesLaw law = figuresOf("Ada RRRRRRRRRR\n"
                                         "request web due 0 sent 0 taken 1 by Ada answered 20\n")
                                   .law;
        QCOMPARE(law.inSystem, 1.0); // nothing is known of the time after the run
        QCOMPARE(law.rateTimesTime, 2.0);
        QCOMPARE(*law.ratio, 0.5);
        QVERIFY(!figuresOf("Ada R\nrequest web due 1 sent 1\n").law.ratio);
        QVERIFY(!figuresOf("Ada\nrequest web due 0 sent 0\n").law.ratio);
    }

    void OfEventsTheLongestTimeBetweenTwoAnswersIsKnown()
    {
        const RequestFigures figures = figuresOf("Ada RRRRRRRRRR\n"
                                                 "event keys due 1 taken 1 by Ada answered 2\n"
                                                 "event keys due 2 taken 6 by Ada answered 7\n"
                                                 "event keys due 3 taken 7 by Ada answered 8\n"
                                                 "event keys due 20\n");
        QCOMPARE(*figures.longestGap, Duration(5ms));
        QCOMPARE(figures.sent, 3); // the last one did not come to happen
        QCOMPARE(*figuresOf("Ada RRRRR\nevent keys due 1 taken 4 by Ada answered 5\n").longestGap, Duration(4ms));
        QVERIFY(!figuresOf("Ada RR\nevent keys due 1\n").longestGap);
        QVERIFY(!figuresOf(kAllFates).longestGap);
    }

    void EachDeviceHasItsOwnFigures()
    {
        const RequestMetrics metrics =
            *requestMetricsOf(traceFromText("Ada RRRRRRRRRR\n"
                                            "request web due 0 sent 0 taken 1 by Ada answered 2\n"
                                            "event keys due 1 taken 1 by Ada answered 4\n"
                                            "event keys due 5 taken 5 by Ada answered 7\n"));
        QCOMPARE(metrics.devices.size(), std::size_t{2});
        QCOMPARE(metrics.devices[0].figures.latency->worst, Duration(2ms));
        QVERIFY(!metrics.devices[0].figures.longestGap);
        QCOMPARE(metrics.devices[1].figures.sent, 2);
        QCOMPARE(metrics.all.sent, 3);
        QCOMPARE(metrics.all.latency->worst, Duration(3ms));
        QCOMPARE(*metrics.all.longestGap, Duration(3ms)); // never between answers of two devices
    }

    void TheLineIsOfThoseSentAndNotTaken()
    {
        QCOMPARE(lineOf(kAllFates), std::string("1 0-1, 0 1-2, 2 2-3, 1 3-6, 0 6-8, 1 8-10, 0 10-10"));
        QCOMPARE(peakOf(lineLevelsOf(traceFromText(kAllFates))), 2);
    }

    void WhoGaveUpIsInTheLineUntilSomebodyTakesTheRequest()
    {
        QCOMPARE(lineOf("Ada RRRR\nrequest web due 0 sent 0 taken 3 by Ada timed-out 1\n"),
                 std::string("1 0-3, 0 3-4"));
    }

    void OnlyClientsStandInLine()
    {
        const Trace keys = traceFromText("Ada RRRR\nevent keys due 1 taken 3 by Ada answered 4\n");
        QVERIFY(!hasLine(*keys.plan));
        QVERIFY(hasLine(*traceFromText(kAllFates).plan));
        QCOMPARE(peakOf(lineLevelsOf(keys)), 0);
        QCOMPARE(lineLevelsOf(keys).count(), std::size_t{1});
    }

    void TheLineOfALongTraceCanBeStopped()
    {
        StopSource stop;
        stop.requestStop();
        QCOMPARE(lineLevelsOf(traceFromText(kAllFates), Watch{.stop = stop.token()}).count(), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(RequestsTest)
#include "requests_test.moc"
