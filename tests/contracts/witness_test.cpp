// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRegularExpression>

#include "core/run/captions.h"
#include "core/run/honesty.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

const Machine& machine()
{
    static const Machine machine = inspectMachine();
    return machine;
}

Result<std::shared_ptr<const RunResult>> runOf(const char* scenarioId, const ExecutionModel& model, const Values& values)
{
    const Scenario* scenario = *scenarioById(scenarioId);
    const Result<Parameters> parameters = checkedParameters(scenario->parameters, values);
    Progress progress;
    return runScenario({.scenario = scenario, .model = &model, .parameters = *parameters}, machine(), {}, progress);
}

Duration sumOf(const TaskAccount& task)
{
    return task.running + task.ready + task.waitingIo + task.waitingLock + task.waitingMessage + task.taken + task.absent;
}

Duration sumOf(const CpuAccount& cpu)
{
    return cpu.running + cpu.switching + cpu.taken + cpu.late + cpu.unused;
}

} // namespace

/// What the kernel says of real runs, and what the threads found out by themselves. All of it must hold on any machine.
class WitnessTest : public QObject {
    Q_OBJECT

private slots:
    void EveryLongSwitchIsFoundByTheGapsAlone_data()
    {
        QTest::addColumn<int>("tasks");
        for (const int tasks : {3, 5, 8, 16})
            QTest::addRow("%d tasks", tasks) << tasks;
    }

    void EveryLongSwitchIsFoundByTheGapsAlone()
    {
        QFETCH(int, tasks);
        const auto run = runOf("cpu-bound", **executionModelById("one-core"), {{"tasks", tasks}, {"work_ms", 40}});
        QVERIFY(run.hasValue());
        const Witness& witness = (*run)->trace.witness;
        if (!witness.saw())
            QSKIP(("not seen here, because " + englishWords()(witness.problem)).c_str());
        QCOMPARE(witness.threads, static_cast<std::size_t>(tasks));
        QCOMPARE(witness.lost, std::uint64_t{0});
        QVERIFY(witness.switches > 0);
        QVERIFY2(witness.longestMissed <= 200us, qPrintable(QString::number(witness.longestMissed.count())));
        if (witness.counted)
            QCOMPARE(witness.switches, *witness.counted);
        QVERIFY(witness.matched <= witness.switches);
        QVERIFY(witness.preemptions <= witness.switches);
    }

    /// Each way in which a task lost its core is a switch that the kernel knows, and nothing else is.
    void TasksThatOnlyComputeLoseTheirCoreAsOftenAsTheKernelSays_data()
    {
        QTest::addColumn<const ExecutionModel*>("model");
        for (const char* model : {"one-core", "all-cores"})
            QTest::newRow(model) << *executionModelById(model);
    }
    void TasksThatOnlyComputeLoseTheirCoreAsOftenAsTheKernelSays()
    {
        QFETCH(const ExecutionModel*, model);
        const auto run = runOf("cpu-bound", *model, {{"tasks", 3}, {"work_ms", 100}});
        QVERIFY(run.hasValue());
        const Witness& witness = (*run)->trace.witness;
        if (!witness.saw() || witness.lost > 0)
            QSKIP(("not seen here, because " + englishWords()(witness.problem)).c_str());
        std::int64_t lost = 0;
        for (const TaskTrace& task : (*run)->trace.tasks) {
            for (std::size_t n = 1; n < task.spans.size(); ++n)
                lost += hasCore(task.spans.activityOf(n - 1)) && task.spans.activityOf(n) == Activity::Ready ? 1 : 0;
        }
        // A stay of a few µs between two switches may be hidden by what another thread on that core recorded.
        QVERIFY2(lost <= witness.switches && witness.switches - lost <= 1 + witness.switches / 50,
                 qPrintable(QStringLiteral("%1 of %2").arg(lost).arg(witness.switches)));
    }

    void RecordNeverContradictsTheTrace_data()
    {
        QTest::addColumn<const ExecutionModel*>("model");
        QTest::addColumn<QString>("scenario");
        for (const ExecutionModel* model : executionModelCatalog()) {
            if (model->isSimulated)
                continue;
            for (const char* scenario : {"kebab", "io-bound", "channel", "fork-join"}) {
                const Scenario* found = *scenarioById(scenario);
                const Plan plan = found->makePlan(*checkedParameters(found->parameters, {}), 1);
                if (whyNotOffered(*model, plan).isEmpty())
                    QTest::addRow("%s %s", std::string(model->id).c_str(), scenario) << model << QString(scenario);
            }
        }
    }

    void RecordNeverContradictsTheTrace()
    {
        QFETCH(const ExecutionModel*, model);
        QFETCH(QString, scenario);
        const auto run = runOf(qPrintable(scenario), *model, {});
        QVERIFY2(run.hasValue(), run ? "" : run.error().detail.c_str());
        const Witness& witness = (*run)->trace.witness;
        if (!witness.saw())
            QSKIP(("not seen here, because " + englishWords()(witness.problem)).c_str());
        QCOMPARE(witness.threads, (*run)->trace.info.workers);
        if (witness.counted && witness.lost == 0)
            QCOMPARE(witness.switches, *witness.counted);
    }

    void AllTimeOfARealRunIsAccountedFor()
    {
        for (const char* scenario : {"kebab", "mixed", "mutex"}) {
            for (const ExecutionModel* model : executionModelCatalog()) {
                const auto run = runOf(scenario, *model, {});
                if (!run)
                    continue; // not offered
                const Account& account = (*run)->metrics.account;
                for (const TaskAccount& task : account.tasks)
                    QVERIFY(sumOf(task) == (*run)->metrics.makespan);
                for (const CpuAccount& cpu : account.cpus)
                    QVERIFY(sumOf(cpu) == (*run)->metrics.makespan);
            }
        }
    }

    void EveryFactHasAnAnswer()
    {
        for (const ExecutionModel* model : executionModelCatalog()) {
            const auto run = runOf("kebab", *model, {});
            QVERIFY(run.hasValue());
            QVERIFY(!evidenceCaption(**run).text.isEmpty());
            for (const Fact& fact : honestyOf(**run)) {
                QVERIFY(!fact.question.isEmpty());
                QVERIFY(!englishWords()(fact.answer).empty());
                const QString answer = QString::fromStdString(englishWords()(fact.answer));
                static const QRegularExpression openPlace(QStringLiteral("%[0-9n]"));
                QVERIFY2(!answer.contains(openPlace), qPrintable(answer));
            }
        }
    }
};

QTEST_APPLESS_MAIN(WitnessTest)
#include "witness_test.moc"
