// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/response_limits.h"

#include <QTest>

using namespace interleave;
using namespace interleave::response;
using namespace std::chrono_literals;

class ResponseLimitsTest : public QObject {
    Q_OBJECT

private slots:
    void ALimitItselfIsKept()
    {
        QVERIFY(feltAfter(0ms) == Felt::AtOnce);
        QVERIFY(feltAfter(100ms) == Felt::AtOnce);
        QVERIFY(feltAfter(100ms + 1ns) == Felt::Noticed);
        QVERIFY(feltAfter(1s) == Felt::Noticed);
        QVERIFY(feltAfter(1s + 1ns) == Felt::Interrupting);
        QVERIFY(feltAfter(10s) == Felt::Interrupting);
        QVERIFY(feltAfter(10s + 1ns) == Felt::Lost);
    }

    /// Of another device, and what is open, counts for none.
    void AnswersAreCountedByHowTheirTimeIsFelt()
    {
        const auto answered = [](SharedId device, Duration due, Duration after) {
            return Request{.device = device,
                           .due = TimePoint(due),
                           .sent = TimePoint(due),
                           .answered = TimePoint(due + after),
                           .fate = Fate::Answered};
        };
        Trace trace;
        trace.requests = {answered(SharedId{0}, 5ms, 3ms), answered(SharedId{0}, 6ms, 100ms),
                          answered(SharedId{1}, 7ms, 2s), answered(SharedId{0}, 8ms, 2s), Request{.device = SharedId{0}}};
        QVERIFY((countsOf(trace, SharedId{0}) == std::array<std::int64_t, 4>{2, 0, 1, 0}));
        QVERIFY((countsOf(Trace{}, SharedId{0}) == std::array<std::int64_t, 4>{}));
    }

    void EachIsSaidInWords()
    {
        for (const Felt felt : kFelt)
            QVERIFY(!titleOf(felt).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ResponseLimitsTest)
#include "response_limits_test.moc"
