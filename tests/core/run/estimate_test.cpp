// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/estimate.h"

#include "core/execution/simulation.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"
#include "tests/support/small_request.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

RunRequest request(const char* scenario, const char* model, const Values& values, const Values& settings = {})
{
    RunRequest request = requestFor(scenarioById(scenario).value(), executionModelById(model).value(), values);
    request.settings = settings;
    return request;
}

Estimate estimate(const char* model, const Values& values, const Values& settings = {})
{
    return estimateOf(request("too-many-tasks", model, values, settings), plainMachine());
}

QString wordsOf(Duration time)
{
    return QString::fromStdString(englishWords()(longTimeClause(time)));
}

} // namespace

class EstimateTest : public QObject {
    Q_OBJECT

private slots:
    void TimeIsThatOfTheWorkOnTheCoresThatThereAre()
    {
        const Values values{{"tasks", 64}, {"work_ms", 5'000}};
        QCOMPARE(estimate("one-core", values).time, Duration(320s));
        QCOMPARE(estimate("in-order", values).time, Duration(320s));
        QCOMPARE(estimate("baton", values).time, Duration(320s));
        QCOMPARE(estimate("event-loop", values).time, Duration(320s));
        QCOMPARE(estimate("green-threads", values).time, Duration(320s));
        QCOMPARE(estimate("all-cores", values).time, Duration(160s));
        QCOMPARE(estimate("pool", values).time, Duration(160s));
        QCOMPARE(estimate("pool", values, {{"workers", 1}}).time, Duration(320s));
        RunRequest limited = request("too-many-tasks", "all-cores", values);
        limited.cores = 1;
        QCOMPARE(estimateOf(limited, plainMachine()).time, Duration(320s));
    }

    void OneTaskTakesItsOwnTimeHoweverManyCoresThereAre()
    {
        QCOMPARE(estimate("all-cores", {{"tasks", 1}, {"work_ms", 5'000}}).time, Duration(5s));
    }

    void WaitsAddUpWhereNobodyElseGoesOn()
    {
        const Values values{{"tasks", 10}, {"work_ms", 100}, {"wait_percent", 50}};
        QCOMPARE(estimate("in-order", values).time, Duration(2s));
        QCOMPARE(estimate("one-core", values).time, Duration(1s));
        QCOMPARE(estimate("all-cores", values).time, Duration(500ms));
    }

    void QuotaIsCountedLikeCores()
    {
        Machine machine = plainMachine();
        machine.limits.quotaCores = 0.5;
        QCOMPARE(estimateOf(request("too-many-tasks", "all-cores", {{"tasks", 10}, {"work_ms", 100}}), machine).time,
                 Duration(2s));
    }

    void ThreadsAreThoseThatAreStarted()
    {
        const Values values{{"tasks", 100}, {"work_ms", 1}};
        QCOMPARE(estimate("all-cores", values).threads, std::size_t{100});
        QCOMPARE(estimate("baton", values).threads, std::size_t{100});
        QCOMPARE(estimate("in-order", values).threads, std::size_t{1});
        QCOMPARE(estimate("pool", values, {{"workers", 7}}).threads, std::size_t{7});
        QCOMPARE(estimate("simulated", values).threads, std::size_t{0});
    }

    void MemoryGrowsWithThreadsAndWithTurns()
    {
        const Estimate few = estimate("all-cores", {{"tasks", 10}, {"work_ms", 1}});
        const Estimate many = estimate("all-cores", {{"tasks", 10'000}, {"work_ms", 1}});
        QVERIFY(few.memory > 0);
        QVERIFY(many.memory > 100 * few.memory);
        const Values values{{"tasks", 10}, {"work_ms", 1'000}};
        QVERIFY(estimate("simulated", values, {{"slice_us", 100}}).memory
                > 5 * estimate("simulated", values, {{"slice_us", 10'000}}).memory);
    }

    /// Whatever can be set: the record of a simulation has a bound.
    void SimulationNeverNeedsMoreThanItsBound()
    {
        const Estimate most =
            estimate("simulated", {{"tasks", 10'000}, {"work_ms", 5'000}}, {{"simulated_cores", 64}, {"slice_us", 100}});
        QVERIFY(most.time <= 10s);
        QVERIFY(most.memory <= kMostSimulatedEntries * 500);
    }

    void OnlyWhatTakesMinutesIsSaidToBeLong()
    {
        QCOMPARE(wordsOf(0s), QString());
        QCOMPARE(wordsOf(60s), QString());
        QCOMPARE(wordsOf(61s), QStringLiteral("about 2 minutes"));
        QCOMPARE(wordsOf(320s), QStringLiteral("about 6 minutes"));
        QCOMPARE(wordsOf(50'000s), QStringLiteral("about 14 hours"));
    }

    void RunThatNeedsMoreMemoryThanThereIsIsRefused()
    {
        const Estimate estimate{.time = 1s, .threads = 1, .memory = std::uint64_t{300} << 20U};
        QVERIFY(!refusalOf(estimate, std::nullopt));
        QVERIFY(!refusalOf(estimate, std::uint64_t{300} << 20U));
        const std::optional<Error> refusal = refusalOf(estimate, std::uint64_t{200} << 20U);
        QVERIFY(refusal && refusal->code == ErrorCode::CannotStart);
        const QString words = QString::fromStdString(englishWords()(refusal->message));
        QVERIFY2(words.contains(QStringLiteral("about 300 MB")) && words.contains(QStringLiteral("200 MB are left")),
                 qPrintable(words));
    }

    void OfManyRunsEachIsKeptAndOneIsRecordedAtATime()
    {
        const std::vector<RunRequest> requests{request("too-many-tasks", "one-core", {{"tasks", 10}, {"work_ms", 1'000}}),
                                               request("too-many-tasks", "in-order", {{"tasks", 10}, {"work_ms", 1'000}})};
        const Estimate first = estimateOf(requests[0], plainMachine());
        const Estimate second = estimateOf(requests[1], plainMachine());
        const Estimate all = estimateOf(requests, 50, plainMachine());
        QCOMPARE(all.time, 50 * (first.time + second.time));
        QCOMPARE(all.threads, std::size_t{10});
        QCOMPARE(all.kept, 50 * (first.kept + second.kept));
        QCOMPARE(all.memory, std::max(first.memory - first.kept, second.memory - second.kept) + all.kept);
    }

    void SettingsThatAreNotAllowedNeedNothing()
    {
        QVERIFY(estimate("pool", {{"tasks", 2}}, {{"workers", 1'000'000}}) == Estimate{});
    }
};

QTEST_APPLESS_MAIN(EstimateTest)
#include "estimate_test.moc"
