// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/listing/lit_lines.h"

#include "tests/support/plain_plan.h"
#include "tests/support/print.h"
#include "tests/support/trace_text.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

/// "0: running A, B; ready C | 2: done D"
std::string litAt(const Trace& trace, int ms)
{
    const std::vector<TaskId> all = tasksByProgram(*trace.plan).front();
    std::string text;
    const std::vector<LineGroups> lines = litLines(trace, all, TimePoint(std::chrono::milliseconds(ms)));
    for (std::size_t n = 0; n < lines.size(); ++n) {
        if (lines[n].empty())
            continue;
        text += (text.empty() ? "" : " | ") + std::to_string(n) + ':';
        for (const LineGroup& group : lines[n]) {
            text += ' ' + (group.activity ? std::string(idOf(*group.activity)) : "done");
            for (const TaskId task : group.tasks)
                text += ' ' + trace.taskOf(task).name;
        }
    }
    return text;
}

/// All tasks have the first one's program, which has a step for each kind of thing they do.
Trace example()
{
    Trace trace = traceFromText("Ada RRRiiR\n"
                                "Ben ..RR...\n"
                                "Cem RR.\n");
    Plan plan = *trace.plan;
    for (Task& task : plan.tasks)
        task.program = plan.tasks.front().program;
    trace.plan = std::make_shared<const Plan>(plan);
    return trace;
}

} // namespace

class LitLinesTest : public QObject {
    Q_OBJECT

private slots:
    void TasksAreWhereTheyAre()
    {
        QCOMPARE(litAt(example(), 0), std::string("0: running Ada Cem ready Ben"));
        QCOMPARE(litAt(example(), 2), std::string("0: running Ada Ben ready Cem"));
        QCOMPARE(litAt(example(), 4), std::string("0: ready Ben | 1: waiting-io Ada | 3: done Cem"));
    }

    void AtTheEndAllAreDone()
    {
        QCOMPARE(litAt(example(), 7), std::string("3: done Ada Ben Cem"));
        QCOMPARE(litAt(example(), 99), std::string("3: done Ada Ben Cem"));
    }

    void WhoHasNotBegunIsNowhere()
    {
        Trace trace = example();
        Spans late(TimePoint(3ms));
        late.appendUntil(TimePoint(5ms), Activity::Running, StepIndex{2}, Evidence::Recorded, WorkerId{0});
        trace.tasks[2].spans = late;
        QCOMPARE(litAt(trace, 2), std::string("0: running Ada Ben"));
        QCOMPARE(litAt(trace, 3), std::string("0: running Ben | 1: waiting-io Ada | 2: running Cem"));
        trace.tasks[2].spans = Spans();
        QCOMPARE(litAt(trace, 3), std::string("0: running Ben | 1: waiting-io Ada"));
    }

    void TasksAreGroupedByProgram()
    {
        const Action work = Compute{1ms};
        const Action other = Compute{2ms};
        const std::vector<std::vector<TaskId>> groups = tasksByProgram(planOf({{work}, {other}, {work}, {}, {other}}));
        QVERIFY((groups == std::vector<std::vector<TaskId>>{{TaskId{0}, TaskId{2}}, {TaskId{1}, TaskId{4}}, {TaskId{3}}}));
        QVERIFY(tasksByProgram(Plan{}).empty());
        QVERIFY(litLines(Trace{}, {}, TimePoint{}).empty());
    }
};

QTEST_APPLESS_MAIN(LitLinesTest)
#include "lit_lines_test.moc"
