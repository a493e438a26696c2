// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/releases.h"

#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr TaskId kAda{0};
constexpr TaskId kBen{1};

TimePoint at(Duration time)
{
    return TimePoint(time);
}

/// Ben waits twice for Ada's lock, 1 to 4 ms and 6 to 7 ms, and has a core again 1 ms later each time; then for a device.
Trace traceOfTwoWaits()
{
    Trace trace;
    trace.tasks.resize(2);
    trace.tasks[0].spans.appendUntil(at(9ms), Activity::Running, StepIndex{0}, Evidence::Recorded, WorkerId{0});
    Spans& ben = trace.tasks[1].spans;
    ben.appendUntil(at(1ms), Activity::Running, StepIndex{0}, Evidence::Recorded, WorkerId{1});
    ben.appendUntil(at(4ms), Activity::WaitingLock, StepIndex{1}, Evidence::Recorded);
    ben.appendUntil(at(5ms), Activity::Ready, StepIndex{1}, Evidence::Recorded);
    ben.appendUntil(at(6ms), Activity::Running, StepIndex{2}, Evidence::Recorded, WorkerId{1});
    ben.appendUntil(at(7ms), Activity::WaitingLock, StepIndex{3}, Evidence::Recorded);
    ben.appendUntil(at(8ms), Activity::Ready, StepIndex{3}, Evidence::Recorded);
    ben.appendUntil(at(9ms), Activity::WaitingIo, StepIndex{4}, Evidence::Recorded);
    trace.links = {{LinkKind::Unlocked, kAda, at(4ms), kBen, at(5ms), SharedId{0}},
                   {LinkKind::Unlocked, kBen, at(5500us), kAda, at(6ms), SharedId{0}},
                   {LinkKind::Unlocked, kAda, at(7ms), kBen, at(8ms), SharedId{0}}};
    return trace;
}

} // namespace

class ReleasesTest : public QObject {
    Q_OBJECT

private slots:
    void EachWaitHasTheLinkThatEndedIt()
    {
        const Trace trace = traceOfTwoWaits();
        QVERIFY(releaseOf(trace, kBen, 1) == trace.links[0]);
        QVERIFY(releaseOf(trace, kBen, 4) == trace.links[2]);
    }

    void WhatIsNoWaitForATaskHasNone()
    {
        const Trace trace = traceOfTwoWaits();
        for (const std::size_t span : {0, 2, 3, 5, 6})
            QVERIFY(!releaseOf(trace, kBen, span));
        QVERIFY(!releaseOf(trace, kAda, 0));
    }

    void WaitThatNobodyEndedHasNone()
    {
        Trace trace = traceOfTwoWaits();
        trace.links.pop_back();
        QVERIFY(!releaseOf(trace, kBen, 4));
        trace.links.clear();
        QVERIFY(!releaseOf(trace, kBen, 1));
    }

    void LinkOfAnEarlierWaitIsNotTakenForAnother()
    {
        Trace trace = traceOfTwoWaits();
        trace.links.erase(trace.links.begin()); // there was no room for it
        QVERIFY(!releaseOf(trace, kBen, 1));
        QVERIFY(releaseOf(trace, kBen, 4).has_value());
    }
};

QTEST_APPLESS_MAIN(ReleasesTest)
#include "releases_test.moc"
