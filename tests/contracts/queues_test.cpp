// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <cmath>
#include <map>

#include "core/fitting/fit_all.h"
#include "core/fitting/fitting.h"
#include "core/fitting/student.h"
#include "core/program/arrivals.h"
#include "core/run/run.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::fitting;
using RunPointer = std::shared_ptr<const RunResult>;

// A queue that is simulated is held against what is known of it. One core serves one connection, so requests that come by chance are
// taken in the order in which they come: M/M/1 where what they take is exponential, M/D/1 where it is always the same.
//
// The times of requests that follow one another are alike, as they stand in the same line, so their own spread says little of how far
// their mean may be off. Each run is therefore one number, its mean, and runs of different seeds have nothing in common: from the spread
// of those means come all confidence intervals here, with as many degrees of freedom as there are runs less one. Each run begins with
// an empty queue. Of so many requests that takes 0.2 % from the mean at a load of 0.8, where an interval of 95 % goes 3 % to each side,
// and less at lower loads.
namespace {

constexpr std::int64_t kServiceUs = 1'000;
constexpr std::int64_t kRequests = 10'000;
constexpr std::uint64_t kSeeds = 20;
constexpr std::array kGapsUs{10'000 / 3, 2'000, 1'250}; // a load of 0.3, 0.5 and 0.8

double loadOf(std::int64_t gapUs)
{
    return static_cast<double>(kServiceUs) / static_cast<double>(gapUs);
}

RunRequest requestOf(std::int64_t gapUs, Variation variation, std::uint64_t seed)
{
    const Scenario& scenario = *scenarioById("server").value();
    const Values values{{"tasks", 1},
                        {"requests", kRequests},
                        {"work_us", kServiceUs},
                        {"variation", static_cast<std::int64_t>(variation)},
                        {"wait_us", 0},
                        {"arrivals", static_cast<std::int64_t>(Arrivals::Manner::Random)},
                        {"gap_us", gapUs}};
    return {.scenario = &scenario,
            .model = executionModelById("simulated").value(),
            .parameters = checkedParameters(scenario.parameters, values).value(),
            .seed = seed,
            .settings = {{"simulated_cores", 1}, {"switch_us", 0}}};
}

RunPointer run(const RunRequest& request)
{
    Progress progress;
    const auto result = runScenario(request, plainMachine(), {}, progress);
    if (!result)
        qFatal("%s", englishWords()(result.error().message).c_str());
    return *result;
}

/// One run: how many requests there were on average, and how long each of them was there, in seconds.
struct RunMeans {
    double number = 0;
    double time = 0;
};

RunMeans meansOf(std::int64_t gapUs, Variation variation, std::uint64_t seed)
{
    const RunPointer made = run(requestOf(gapUs, variation, seed));
    const RequestFigures& all = made->metrics.requests->all;
    if (all.answered != kRequests || all.sent != kRequests)
        qFatal("%lld requests were answered", static_cast<long long>(all.answered));
    return {all.law.inSystem, all.law.inSystem / all.throughput};
}

/// A run for each seed, by load.
using MeasuredByGap = std::map<std::int64_t, std::vector<RunMeans>>;

const MeasuredByGap& measured(Variation variation)
{
    static std::map<Variation, MeasuredByGap> all;
    MeasuredByGap& ofThis = all[variation];
    if (ofThis.empty()) {
        for (const std::int64_t gap : kGapsUs) {
            for (std::uint64_t seed = 1; seed <= kSeeds; ++seed)
                ofThis[gap].push_back(meansOf(gap, variation, seed));
        }
    }
    return ofThis;
}

double meanOf(const std::vector<RunMeans>& runs, double RunMeans::*what)
{
    double sum = 0;
    for (const RunMeans& each : runs)
        sum += each.*what;
    return sum / static_cast<double>(runs.size());
}

Interval intervalOf(const std::vector<RunMeans>& runs, double RunMeans::*what, double confidence)
{
    const double mean = meanOf(runs, what);
    double squares = 0;
    for (const RunMeans& each : runs)
        squares += (each.*what - mean) * (each.*what - mean);
    const auto count = static_cast<double>(runs.size());
    const double error = std::sqrt(squares / (count - 1) / count);
    const double reach = studentQuantile(confidence, runs.size() - 1) * error;
    return {mean - reach, mean + reach};
}

bool contains(const Interval& interval, double value)
{
    return interval.low <= value && value <= interval.high;
}

/// The time over requests a second.
Points pointsOf(Variation variation)
{
    Points points;
    for (const auto& [gap, runs] : measured(variation)) {
        for (const RunMeans& each : runs)
            points.push_back({1e6 / static_cast<double>(gap), each.time});
    }
    return points;
}

std::string said(double value, const Interval& interval)
{
    return std::to_string(value) + " is not in [" + std::to_string(interval.low) + ", " + std::to_string(interval.high) + "]";
}

} // namespace

class QueuesTest : public QObject {
    Q_OBJECT

    static void addQueues()
    {
        QTest::addColumn<int>("variation");
        QTest::addColumn<QString>("law");
        QTest::addRow("mm1") << static_cast<int>(Variation::Exponential) << QStringLiteral("mm1");
        QTest::addRow("md1") << static_cast<int>(Variation::None) << QStringLiteral("md1");
    }

private slots:
    void SamePlanGivesTheSameRun()
    {
        const RunRequest request = requestOf(1'250, Variation::Exponential, 7);
        const RunPointer once = run(request);
        const RunPointer again = run(request);
        QVERIFY(once->trace.requests == again->trace.requests);
        QVERIFY(once->trace.tasks == again->trace.tasks);
        QVERIFY(once->trace.requests != run(requestOf(1'250, Variation::Exponential, 8))->trace.requests);
    }

    /// However requests come and whoever gives up: the run comes to its end, its trace is valid (or there were none), requests are due
    /// when the plan says so, and each has met its fate.
    void EveryServerIsSimulatedToItsEnd_data()
    {
        QTest::addColumn<int>("manner");
        QTest::addColumn<int>("patienceMs");
        QTest::addColumn<int>("cores");
        for (const int manner : {0, 1, 2}) {
            for (const int patience : {0, 1, 30}) {
                for (const int cores : {1, 8})
                    QTest::addRow("manner %d, patience %d ms, %d cores", manner, patience, cores)
                        << manner << patience << cores;
            }
        }
    }
    void EveryServerIsSimulatedToItsEnd()
    {
        QFETCH(int, manner);
        QFETCH(int, patienceMs);
        QFETCH(int, cores);
        RunRequest request = requestOf(100, Variation::Exponential, 5);
        const Values values{{"tasks", 20},        {"requests", 30}, {"variation", 1},   {"wait_us", 3'000},
                            {"arrivals", manner}, {"gap_us", 900},  {"work_us", 1'000}, {"patience_ms", patienceMs}};
        request.parameters = checkedParameters(request.scenario->parameters, values).value();
        request.settings = {{"simulated_cores", cores}};
        const RunPointer made = run(request);
        QVERIFY(made->trace.info.outcome == Outcome::Completed);
        const RequestFigures& all = made->metrics.requests->all;
        QCOMPARE(all.sent, std::int64_t{600});
        QCOMPARE(all.answered + all.timedOut, all.sent);
        QVERIFY(patienceMs == 1 ? all.timedOut > 0 : patienceMs > 0 || all.timedOut == 0);
        QVERIFY(!made->trace.info.held && !made->trace.info.besides);
        if (manner == static_cast<int>(Arrivals::Manner::Polite))
            return;
        std::vector<Duration> due;
        for (const Due& each : dueOf(std::get<Service>(made->trace.plan->shared.front().kind), request.seed))
            due.push_back(each.at);
        std::ranges::sort(due);
        for (std::size_t n = 0; n < due.size(); ++n)
            QCOMPARE(made->trace.requests[n].due, TimePoint(due[n]));
    }

    /// No law is fitted here: what the textbook says of the numbers that were set lies where the runs have it. Twelve intervals are
    /// asked, so each is one of 99.9 %: by chance one of them would miss it for one choice of seeds in eighty.
    void MeansAreThoseOfTheTextbook_data() { addQueues(); }
    void MeansAreThoseOfTheTextbook()
    {
        QFETCH(int, variation);
        for (const auto& [gap, runs] : measured(static_cast<Variation>(variation))) {
            const double load = loadOf(gap);
            const double waits = load / (1 - load) / (variation == static_cast<int>(Variation::None) ? 2 : 1);
            const double time = 1e-6 * kServiceUs * (1 + waits);
            const double number = time * 1e6 / static_cast<double>(gap); // Little's law
            const Interval ofTime = intervalOf(runs, &RunMeans::time, 0.999);
            const Interval ofNumber = intervalOf(runs, &RunMeans::number, 0.999);
            QVERIFY2(contains(ofTime, time), said(time, ofTime).c_str());
            QVERIFY2(contains(ofNumber, number), said(number, ofNumber).c_str());
        }
    }

    /// The time of a request by itself that the fit finds is the one that was set, and at each load the mean of all runs lies in the
    /// band of the curve that was fitted to them.
    void FittedLawIsTheOneOfTheQueue_data() { addQueues(); }
    void FittedLawIsTheOneOfTheQueue()
    {
        QFETCH(int, variation);
        QFETCH(QString, law);
        const Result<Fit> fit =
            fitting::fit({.law = lawById(law.toStdString()).value(), .points = pointsOf(static_cast<Variation>(variation))});
        QVERIFY(fit.hasValue());
        const Estimate& service = *fit->find("service");
        QVERIFY2(contains(*service.interval, 1e-6 * kServiceUs), said(1e-6 * kServiceUs, *service.interval).c_str());
        QVERIFY(service.interval->high - service.interval->low < 0.02 * service.value);
        for (const auto& [gap, runs] : measured(static_cast<Variation>(variation))) {
            const Interval band = *predictionAt(*fit, 1e6 / static_cast<double>(gap)).interval;
            const double mean = meanOf(runs, &RunMeans::time);
            QVERIFY2(contains(band, mean), said(mean, band).c_str());
        }
    }

    void OtherLawFitsClearlyWorse_data() { addQueues(); }
    void OtherLawFitsClearlyWorse()
    {
        QFETCH(int, variation);
        QFETCH(QString, law);
        const Result<AllFits> all = fitAll({.points = pointsOf(static_cast<Variation>(variation))});
        QVERIFY(all.hasValue());
        const auto ofTimes = std::ranges::find(all->families, fitting::Measured::Time, &Family::measured);
        QVERIFY(ofTimes != all->families.end());
        QCOMPARE(std::string(ofTimes->fits.front().law->id), law.toStdString());
        QVERIFY(ofTimes->comparison.entries.size() > 1);
        QVERIFY(ofTimes->comparison.entries[1].more > 5 * kAboutAsWell);
    }
};

QTEST_APPLESS_MAIN(QueuesTest)
#include "queues_test.moc"
