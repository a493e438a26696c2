// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/experiment.h"

#include "core/experiment/catalog.h"
#include "tests/support/experiments.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::experiment;

namespace {

Experiment everything()
{
    Experiment experiment = smallExperiment({"all-cores", "simulated"}, {"tasks=1..64x2", "cores=1,2"}, 7);
    experiment.name = "own";
    experiment.works.push_back({scenarioById("mixed").value(), {{"work_ms", 3}, {"wait_percent", 20}}});
    experiment.models[1].settings = {{"switch_us", 5}};
    experiment.measures = {"makespan_ms", "tasks[].response_ms"};
    experiment.order = Order::InOrder;
    experiment.seed = 18'000'000'000'000'000'000U;
    experiment.cores = 3;
    experiment.disturbed = {.kind = DisturbedRule::Kind::Again, .most = 2};
    experiment.limit = std::chrono::seconds(90);
    experiment.laws = {{fitting::lawById("amdahl").value(), "makespan_ms", {{"y", 1}}}};
    return experiment;
}

std::string refusalOf(std::string_view lines)
{
    const Result<Experiment> read = experimentFrom("interleave-experiment 1\n" + std::string(lines));
    return read ? "taken" : englishWords()(read.error().message);
}

} // namespace

class ExperimentTest : public QObject {
    Q_OBJECT

private slots:
    void TextHoldsAllOfIt()
    {
        const Experiment experiment = everything();
        const Result<Experiment> again = experimentFrom(textOf(experiment));
        QVERIFY(again.hasValue());
        QVERIFY(*again == experiment);
        QCOMPARE(textOf(*again), textOf(experiment));
    }

    void EachRuleHasAWord()
    {
        for (const auto kind : {DisturbedRule::Kind::Keep, DisturbedRule::Kind::LeaveOut, DisturbedRule::Kind::Again}) {
            Experiment experiment = smallExperiment();
            experiment.disturbed.kind = kind;
            const Result<Experiment> again = experimentFrom(textOf(experiment));
            QVERIFY(again.hasValue());
            QVERIFY(*again == experiment);
        }
    }

    void BuiltInOnesSurviveTheirText()
    {
        for (const BuiltIn* each : builtIns()) {
            const Experiment experiment = each->make();
            const Result<Experiment> again = experimentFrom(textOf(experiment));
            QVERIFY2(again.hasValue(), each->id.data());
            QVERIFY2(*again == experiment, each->id.data());
        }
    }

    void OtherTextsAreRefused_data()
    {
        QTest::addColumn<QString>("lines");
        for (const char* line : {"cook kebab",
                                 "work",
                                 "work nothing",
                                 "work kebab tasks",
                                 "work kebab tasks=many",
                                 "model",
                                 "model nobody",
                                 "over",
                                 "over tasks",
                                 "order by-name",
                                 "order",
                                 "disturbed",
                                 "disturbed again",
                                 "disturbed again often",
                                 "disturbed sometimes",
                                 "seed x",
                                 "repeat -1",
                                 "cores two",
                                 "limit_s -1",
                                 "limit_s 99999999999",
                                 "law usl",
                                 "law ohm makespan_ms",
                                 "measure",
                                 " "})
            QTest::newRow(line) << line;
    }

    void OtherTextsAreRefused()
    {
        QFETCH(QString, lines);
        QVERIFY(refusalOf(lines.toStdString() + "\n") != "taken");
    }

    void TextOfSomethingElseIsRefused()
    {
        QVERIFY(!experimentFrom("").hasValue());
        QVERIFY(!experimentFrom("interleave-experiment 2\n").hasValue());
        QCOMPARE(refusalOf("cook kebab\n"),
                 std::string("\"cook kebab\" is no line of an experiment that this version knows."));
    }
};

QTEST_APPLESS_MAIN(ExperimentTest)
#include "experiment_test.moc"
