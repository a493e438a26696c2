// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/search.h"

#include "tests/support/print.h"
#include "tests/support/trace_text.h"

using namespace interleave;

namespace {

/// "Ada 0, Ben 2 ..."
std::string foundIn(const Trace& trace, const std::vector<Sought>& all)
{
    std::string text;
    for (const FoundSpan& found : spansThatFit(trace, all))
        text += (text.empty() ? "" : ", ") + trace.taskOf(found.task).name + ' ' + std::to_string(found.span);
    return text;
}

Sought activity(Activity activity)
{
    Sought sought;
    sought.activities[static_cast<std::size_t>(activity)] = true;
    return sought;
}

const Trace& example()
{
    static const Trace trace = traceFromText("Ada RR..iiRR\n"
                                             "Ben ..RR..ii\n");
    return trace;
}

} // namespace

class SearchTest : public QObject {
    Q_OBJECT

private slots:
    void NothingSoughtIsEverythingByTime()
    {
        QCOMPARE(foundIn(example(), {}), std::string("Ada 0, Ben 0, Ada 1, Ben 1, Ada 2, Ben 2, Ada 3, Ben 3"));
    }

    void WordThatStandsForNothingFindsNothing() { QCOMPARE(foundIn(example(), {Sought{}}), std::string()); }

    void SpansAreFoundByTask()
    {
        QCOMPARE(foundIn(example(), {Sought{.tasks = {false, true}}}), std::string("Ben 0, Ben 1, Ben 2, Ben 3"));
    }

    void SpansAreFoundByActivity()
    {
        QCOMPARE(foundIn(example(), {activity(Activity::Running)}), std::string("Ada 0, Ben 1, Ada 3"));
    }

    void SpansAreFoundByStep()
    {
        // Ada's steps: compute, wait, compute.
        QCOMPARE(foundIn(example(), {Sought{.steps = {{false, true}}}}), std::string("Ada 1, Ada 2"));
    }

    void EachWordMayFitByAnything()
    {
        Sought word = activity(Activity::Running);
        word.tasks = {true};
        QCOMPARE(foundIn(example(), {word}), std::string("Ada 0, Ada 1, Ben 1, Ada 2, Ada 3"));
    }

    void AllWordsMustFit()
    {
        QCOMPARE(foundIn(example(), {activity(Activity::Running), Sought{.tasks = {true, false}}}),
                 std::string("Ada 0, Ada 3"));
        QCOMPARE(foundIn(example(), {activity(Activity::Running), activity(Activity::Ready)}), std::string());
    }

    void EmptyTraceHasNothingToFind() { QCOMPARE(foundIn(traceFromText(""), {}), std::string()); }
};

QTEST_APPLESS_MAIN(SearchTest)
#include "search_test.moc"
