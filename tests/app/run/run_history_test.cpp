// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/run_history.h"

#include <QtTest>

#include "tests/support/drawn_run.h"

using namespace interleave;

namespace {

using Makespans = QList<qint64>;

RunPointer runOf(const char* model, std::int64_t makespan, double disturbance = 0)
{
    auto run = std::make_shared<RunResult>(drawnRun(model, "Ada RR\n"));
    run->metrics.makespan = Duration(makespan);
    run->metrics.account.disturbance = disturbance;
    run->metrics.account.knowsCpus = true;
    return run;
}

RunSetRequest requestFor(const std::vector<const char*>& models, int repeats = 1)
{
    RunSetRequest request{.requests = {}, .repeats = repeats};
    for (const char* model : models)
        request.requests.push_back(runOf(model, 1)->request);
    return request;
}

std::shared_ptr<const RunSet> setOf(const std::vector<std::vector<RunPointer>>& series)
{
    return std::make_shared<const RunSet>(RunSet::of(series));
}

std::shared_ptr<const RunSet> pairOf(std::int64_t above, std::int64_t below)
{
    return setOf({{runOf("one-core", above)}, {runOf("all-cores", below)}});
}

/// -1 where there is none.
Makespans shownBy(const RunHistory& history)
{
    Makespans makespans;
    for (const Side side : kSides) {
        const RunPointer run = history.shown().at(side).shown();
        makespans << (run ? run->metrics.makespan.count() : -1);
    }
    return makespans;
}

} // namespace

class RunHistoryTest : public QObject {
    Q_OBJECT

private slots:
    void WhatIsSetUpIsWhatIsShown()
    {
        const auto requestOf = [](const char* model, Values settings, int cores) {
            const Scenario* scenario = scenarioById("cpu-bound").value();
            return RunRequest{.scenario = scenario,
                              .model = executionModelById(model).value(),
                              .parameters = checkedParameters(scenario->parameters, {{"tasks", 2}}).value(),
                              .seed = 3,
                              .cores = cores,
                              .settings = std::move(settings)};
        };
        const auto runWith = [](const RunRequest& request) {
            auto run = std::make_shared<RunResult>(drawnRun(request.model->id, "Ada RR\n"));
            run->request = request;
            return RunPointer(run);
        };
        const std::array requests{requestOf("all-cores", {}, 0), requestOf("simulated", {{"simulated_cores", 4}}, 0)};
        RunHistory history;
        QVERIFY(areShown(requests, history.shown(), 4)); // nothing is shown that could be another one
        history.finish(setOf({{runWith(requests[0])}, {runWith(requests[1])}}));
        QVERIFY(areShown(requests, history.shown(), 4));

        // In other words the same: all cores, and what is initial.
        const Values all{{"simulated_cores", 4}, {"switch_us", 2}};
        QVERIFY(areShown({requestOf("all-cores", {}, 4), requestOf("simulated", all, 9)}, history.shown(), 4));

        QVERIFY(!areShown({requestOf("all-cores", {}, 2), requests[1]}, history.shown(), 4));
        QVERIFY(!areShown({requests[0], requestOf("simulated", {{"simulated_cores", 8}}, 0)}, history.shown(), 4));
        QVERIFY(!areShown({requestOf("pool", {}, 0), requests[1]}, history.shown(), 4));
        QVERIFY(!areShown({requests[1], requests[0]}, history.shown(), 4));
        for (const auto change :
             {+[](RunRequest& request) { request.seed = 4; },
              +[](RunRequest& request) {
                  request.parameters = checkedParameters(request.scenario->parameters, {{"tasks", 5}}).value();
              },
              +[](RunRequest& request) { request.scenario = scenarioById("io-bound").value(); }}) {
            std::array<RunRequest, 2> others = requests;
            change(others[0]);
            QVERIFY(!areShown(others, history.shown(), 4));
        }

        history.finish(setOf({{runWith(requests[0])}})); // below stands nothing
        QVERIFY(areShown({requests[0], requestOf("pool", {}, 0)}, history.shown(), 4));
    }

    void OfManyModelsTheFirstIsAboveAndTheLastBelow()
    {
        RunHistory history;
        history.begin(requestFor({"in-order", "one-core", "all-cores"}));
        QVERIFY(history.shown().at(Side::Above).model->id == "in-order");
        QVERIFY(history.shown().at(Side::Below).model->id == "all-cores");
        const std::vector runs{runOf("in-order", 9), runOf("one-core", 6), runOf("all-cores", 3)};
        QList<Makespans> shown;
        for (std::size_t series = 0; series < runs.size(); ++series) {
            history.add({.series = series, .run = 0}, runs[series]);
            shown << shownBy(history);
        }
        QCOMPARE(shown, (QList<Makespans>{{9, -1}, {9, -1}, {9, 3}}));
        history.finish(setOf({{runs[0]}, {runs[1]}, {runs[2]}}));
        QCOMPARE(shownBy(history), (Makespans{9, 3}));
        QCOMPARE(history.shown().set->series.size(), std::size_t{3});
    }

    void RunsOfOneModelAreAboveAndAnotherModelWaitsBelow()
    {
        RunHistory history;
        history.begin(requestFor({"one-core"}), *executionModelById("pool"));
        history.add({.series = 0, .run = 0}, runOf("one-core", 6));
        QCOMPARE(shownBy(history), (Makespans{6, -1}));
        history.finish(setOf({{runOf("one-core", 6)}}));
        QCOMPARE(shownBy(history), (Makespans{6, -1}));
        QVERIFY(history.shown().at(Side::Below).model->id == "pool");
    }

    void RunsOfAPairAreShownAsTheyEnd()
    {
        RunHistory history;
        QSignalSpy changed(&history, &RunHistory::changed);
        history.begin(requestFor({"one-core", "all-cores"}));
        QCOMPARE(shownBy(history), (Makespans{-1, -1}));
        QCOMPARE(history.shown().at(Side::Below).model->id, std::string_view("all-cores"));
        history.add({0, 0}, runOf("one-core", 7));
        QCOMPARE(shownBy(history), (Makespans{7, -1}));
        history.add({1, 0}, runOf("all-cores", 4));
        history.finish(pairOf(7, 4));
        QCOMPARE(shownBy(history), (Makespans{7, 4}));
        QCOMPARE(changed.count(), 4);
        QCOMPARE(history.sets().size(), std::size_t{1});
    }

    void OfManyRunsTheMedianIsShownWhenAllAreThere()
    {
        RunHistory history;
        history.begin(requestFor({"one-core", "all-cores"}, 3));
        history.add({0, 0}, runOf("one-core", 9));
        QCOMPARE(shownBy(history), (Makespans{-1, -1}));
        history.finish(setOf({{runOf("one-core", 9), runOf("one-core", 5), runOf("one-core", 7)},
                              {runOf("all-cores", 1), runOf("all-cores", 2), runOf("all-cores", 3)}}));
        QCOMPARE(shownBy(history), (Makespans{7, 2}));
        QVERIFY(history.shown().at(Side::Above).isMedian());
        history.chooseRun(Side::Above, 0);
        QCOMPARE(shownBy(history), (Makespans{9, 2}));
        QVERIFY(!history.shown().at(Side::Above).isMedian());
    }

    void WhatWasShownComesBackWhereNothingWasMade()
    {
        RunHistory history;
        history.finish(pairOf(7, 4));
        history.begin(requestFor({"in-order", "pool"}));
        history.giveUp();
        QCOMPARE(shownBy(history), (Makespans{7, 4}));
        history.begin(requestFor({"in-order", "pool"}));
        history.finish(std::make_shared<const RunSet>(RunSet::of(requestFor({"in-order", "pool"}).requests)));
        QCOMPARE(shownBy(history), (Makespans{7, 4}));
        QCOMPARE(history.shown().at(Side::Above).model->id, std::string_view("one-core"));
        QCOMPARE(history.sets().size(), std::size_t{1});
    }

    void OneGoesBackAndForthThroughTheSitting()
    {
        RunHistory history;
        QVERIFY(!history.canGoBack() && !history.canGoForward());
        for (std::int64_t n = 1; n <= 3; ++n)
            history.finish(pairOf(n, 10 * n));
        QVERIFY(history.canGoBack() && !history.canGoForward());
        history.goBack();
        QCOMPARE(shownBy(history), (Makespans{2, 20}));
        history.goTo(0);
        QVERIFY(!history.canGoBack());
        history.goForward();
        QCOMPARE(shownBy(history), (Makespans{2, 20}));
        history.finish(pairOf(4, 40)); // the latest, whatever was shown
        QCOMPARE(history.place(), std::optional<std::size_t>(3));
        QCOMPARE(shownBy(history), (Makespans{4, 40}));
    }

    void WhatWasChosenOfASetIsRememberedWithIt()
    {
        RunHistory history;
        history.finish(setOf({{runOf("one-core", 9), runOf("one-core", 5)}, {runOf("all-cores", 1), runOf("all-cores", 2)}}));
        history.chooseRun(Side::Above, 0);
        history.setFile(QStringLiteral("a.interleave"));
        history.finish(pairOf(4, 40));
        history.goBack();
        QCOMPARE(shownBy(history), (Makespans{9, 1}));
        QCOMPARE(history.shown().file, QStringLiteral("a.interleave"));
    }

    void OnlySoManySetsAreKept()
    {
        RunHistory history;
        const auto most = static_cast<std::int64_t>(RunHistory::kMostSets);
        for (std::int64_t n = 1; n <= most + 3; ++n)
            history.finish(pairOf(n, n));
        QCOMPARE(history.sets().size(), RunHistory::kMostSets);
        history.goTo(0);
        QCOMPARE(shownBy(history), (Makespans{4, 4}));
    }

    void OnlySoMuchMemoryIsKeptButForWhatIsShown()
    {
        RunHistory history;
        auto large = std::make_shared<RunResult>(*runOf("one-core", 5));
        Spans& spans = large->trace.tasks.front().spans;
        for (std::int64_t n = 0; n < 14'000'000; ++n)
            spans.appendUntil(spans.time().end + Duration(1), n % 2 == 0 ? Activity::Ready : Activity::Running,
                              StepIndex{}, Evidence::Simulated);
        history.finish(pairOf(1, 1));
        history.finish(setOf({{large}, {runOf("all-cores", 1)}}));
        QCOMPARE(history.sets().size(), std::size_t{1});
        QCOMPARE(shownBy(history), (Makespans{5, 1}));
    }

    void OfFiveModelsAnyTwoCanBeShown()
    {
        RunHistory history;
        history.open(setOf({{runOf("in-order", 1)},
                            {runOf("one-core", 2)},
                            {runOf("all-cores", 3)},
                            {runOf("pool", 4)},
                            {runOf("baton", 5)}}),
                     QStringLiteral("five.interleave"), *executionModelById("pool").value());
        QVERIFY(history.shown().isOpened);
        QCOMPARE(shownBy(history), (Makespans{1, 2}));
        history.chooseSeries(Side::Below, 4);
        QCOMPARE(shownBy(history), (Makespans{1, 5}));
        history.chooseSeries(Side::Above, 4); // it is below: they change places
        QCOMPARE(shownBy(history), (Makespans{5, 1}));
        QCOMPARE(history.shown().at(Side::Above).model->id, std::string_view("baton"));
    }

    void OfAFileWithOneModelThePlaceBelowIsEmpty()
    {
        RunHistory history;
        history.open(setOf({{runOf("in-order", 1)}}), QStringLiteral("one.interleave"), *executionModelById("pool").value());
        QCOMPARE(shownBy(history), (Makespans{1, -1}));
        QCOMPARE(history.shown().at(Side::Below).model->id, std::string_view("pool"));
    }

    void NoisyRunsCanBeLeftOutAndComeBack()
    {
        RunHistory history;
        history.finish(setOf({{runOf("one-core", 9), runOf("one-core", 5, 0.9), runOf("one-core", 7, 0.9)},
                              {runOf("all-cores", 1), runOf("all-cores", 2), runOf("all-cores", 3)}}));
        QCOMPARE(shownBy(history), (Makespans{7, 2}));
        history.setDropsNoisy(true);
        QCOMPARE(shownBy(history), (Makespans{9, 2}));
        QCOMPARE(history.shown().at(Side::Above).counted.leftOut, std::size_t{2});
        history.setDropsNoisy(false);
        QCOMPARE(shownBy(history), (Makespans{7, 2}));
    }
};

QTEST_GUILESS_MAIN(RunHistoryTest)
#include "run_history_test.moc"
