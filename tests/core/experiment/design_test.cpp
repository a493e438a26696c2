// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/design.h"

#include "core/experiment/catalog.h"
#include "tests/support/experiments.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::experiment;

namespace {

Design designOf(const Experiment& experiment, int cores = 2)
{
    const Result<Design> design = checked(experiment, drawnMachine(cores));
    if (!design)
        qFatal("%s", englishWords()(design.error().message).c_str());
    return *design;
}

std::string refusalOf(const Experiment& experiment)
{
    const Result<Design> design = checked(experiment, drawnMachine());
    return design ? "taken" : englishWords()(design.error().message);
}

/// "all-cores 1: This computer has 2 cores." for each point that is skipped.
std::string skippedOf(const Design& design)
{
    std::string text;
    for (const Point& point : design.points) {
        if (point.skipped)
            text += std::string(point.request.model->id) + ' ' + std::to_string(point.values.front()) + ": "
                  + englishWords()(*point.skipped) + '\n';
    }
    return text;
}

} // namespace

class DesignTest : public QObject {
    Q_OBJECT

private slots:
    void PointsHaveTheirRequests()
    {
        Experiment experiment = smallExperiment({"one-core", "all-cores"}, {"tasks=1,2,3", "wait_percent=0,10"}, 4);
        experiment.seed = 9;
        const Design design = designOf(experiment);
        QCOMPARE(design.points.size(), std::size_t{12});
        QCOMPARE(design.runs(), std::size_t{48});
        const std::optional<std::size_t> place = design.find(0, 1, {3, 10});
        QVERIFY(place.has_value());
        const Point& point = design.points[*place];
        QCOMPARE(std::string(point.request.model->id), std::string("all-cores"));
        QCOMPARE(point.request.parameters.all().at("tasks"), std::int64_t{3});
        QCOMPARE(point.request.parameters.all().at("wait_percent"), std::int64_t{10});
        QCOMPARE(point.request.parameters.all().at("work_ms"), std::int64_t{1});
        QCOMPARE(point.request.seed, std::uint64_t{9});
        QVERIFY(!design.find(0, 1, {4, 10}).has_value());
    }

    void NamesMayLackTheirUnits()
    {
        Experiment experiment = smallExperiment({"one-core"}, {"wait=0,10"});
        experiment.measures = {"makespan", "response", "makespan_ms"};
        const Design design = designOf(experiment);
        QCOMPARE(design.experiment.axes.front().id, std::string("wait_percent"));
        QCOMPARE(linesOf(design.experiment.measures), std::string("makespan_ms\ntasks[].response_ms\n"));
    }

    void CoresAreUsedOrSimulated()
    {
        const Design design = designOf(smallExperiment({"all-cores", "simulated"}, {"cores=1..4x2"}));
        QCOMPARE(design.points[1].request.cores, 2);
        QCOMPARE(design.points[5].request.settings.at("simulated_cores"), std::int64_t{4});
        QCOMPARE(skippedOf(design), std::string("all-cores 4: This computer has 2 cores.\n"));
        QCOMPARE(design.points[2].repeats, 0);
    }

    void ModelOfOneCoreHasOne()
    {
        QCOMPARE(skippedOf(designOf(smallExperiment({"one-core", "all-cores"}, {"cores=1,2"}))),
                 std::string("one-core 2: It is a model of one core.\n"));
    }

    void SimulationIsMadeOnce()
    {
        const Design design = designOf(smallExperiment({"all-cores", "simulated"}, {"tasks=1,2"}, 5));
        QCOMPARE(design.points[0].repeats, 5);
        QCOMPARE(design.points[2].repeats, 1);
    }

    void SettingOfAModelIsSwept()
    {
        const Design design = designOf(smallExperiment({"baton", "all-cores"}, {"slice_us=100,400"}));
        QCOMPARE(design.points[1].request.settings.at("slice_us"), std::int64_t{400});
        QVERIFY(QString::fromStdString(skippedOf(design)).contains(QStringLiteral("has no slice_us.")));
    }

    void WhatAModelRefusesIsSkipped()
    {
        Experiment experiment = smallExperiment({"simulated", "all-cores"}, {"tasks=1,2"});
        experiment.works = {{scenarioById("load-balancer").value(), {}}};
        const Design design = designOf(experiment);
        QCOMPARE(design.runs(), std::size_t{6});
        QVERIFY(QString::fromStdString(skippedOf(design)).startsWith(QStringLiteral("simulated 1: This is about servers")));
        experiment.models.pop_back();
        QVERIFY(QString::fromStdString(refusalOf(experiment))
                    .startsWith(QStringLiteral("None of these points can be measured: This is about servers")));
    }

    void WhatCannotBeSaysWhy()
    {
        Experiment experiment = smallExperiment();
        experiment.axes = {};
        QCOMPARE(refusalOf(experiment), std::string("One thing or two can be swept, and not 0."));
        experiment = smallExperiment({"all-cores"}, {"tasks=1,2", "tasks=3"});
        QCOMPARE(refusalOf(experiment), std::string("tasks is swept twice; put its values into one list."));
        experiment = smallExperiment({"all-cores"}, {"work_ms=1,2"});
        QCOMPARE(refusalOf(experiment), std::string("work_ms is swept and fixed as well; leave one of them out."));
        experiment = smallExperiment({"all-cores"}, {"cooks=1,2"});
        QVERIFY(QString::fromStdString(refusalOf(experiment)).contains(QStringLiteral("\"cooks\"")));
        experiment = smallExperiment({"all-cores"}, {"tasks=1,65"});
        QVERIFY(QString::fromStdString(refusalOf(experiment)).contains(QStringLiteral("65")));
        experiment = smallExperiment({"all-cores"}, {"cores=0..2"});
        QCOMPARE(refusalOf(experiment), std::string("cores must be 1 or more."));
        experiment = smallExperiment();
        experiment.measures = {"happiness"};
        QVERIFY(QString::fromStdString(refusalOf(experiment)).startsWith(QStringLiteral("Nothing is measured under \"happiness\".")));
        experiment = smallExperiment();
        experiment.measures = {};
        QCOMPARE(refusalOf(experiment), std::string("From 1 to 50 things can be measured, and not 0."));
        experiment = smallExperiment({"all-cores"}, {"tasks=1,2"}, 1001);
        QCOMPARE(refusalOf(experiment), std::string("A point can be repeated from 1 to 1000 times, and not 1001."));
        experiment.models = {};
        QCOMPARE(refusalOf(experiment), std::string("An experiment needs a scenario and a model."));
    }

    void TooMuchIsRefused()
    {
        Experiment experiment = smallExperiment({"all-cores"}, {"piece_us=1..1000", "pieces=1..20"});
        experiment.works = {{scenarioById("coordination").value(), {}}};
        QVERIFY(QString::fromStdString(refusalOf(experiment)).endsWith(QStringLiteral(" is the most; take larger steps.")));
        experiment = smallExperiment({"all-cores"}, {"tasks=1..64", "wait_percent=0,1"}, 1000);
        QVERIFY(QString::fromStdString(refusalOf(experiment)).endsWith(QStringLiteral(" is the most; take larger steps, or fewer repeats.")));
    }

    void SweptParameterIsOneOfEachScenario()
    {
        Experiment experiment = smallExperiment();
        experiment.works.push_back({scenarioById("livelock").value(), {}});
        QVERIFY(QString::fromStdString(refusalOf(experiment)).contains(QStringLiteral("has no tasks, so it cannot be measured over that.")));
    }

    /// On one core as on many: what cannot be measured is skipped, and something is left.
    void BuiltInOnesCanBeMade()
    {
        QCOMPARE(builtIns().size(), std::size_t{11});
        for (const int cores : {1, 2, 64}) {
            for (const BuiltIn* each : builtIns()) {
                const Result<Design> design = checked(each->make(), drawnMachine(cores));
                QVERIFY2(design.hasValue(), design ? each->id.data() : englishWords()(design.error().message).c_str());
                QVERIFY2(design->experiment == each->make(), each->id.data());
                QCOMPARE(std::string(each->make().name), std::string(each->id));
            }
        }
    }
};

QTEST_APPLESS_MAIN(DesignTest)
#include "design_test.moc"
