// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/setup.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace interleave;

class SetupTest : public QObject {
    Q_OBJECT

private slots:
    void BeginsWithTheFirstScenarioAndTheClassicComparison()
    {
        const Setup setup;
        QCOMPARE(&setup.scenario(), scenarioCatalog().front());
        QVERIFY(setup.model(Side::Above).id == "one-core");
        QVERIFY(setup.model(Side::Below).id == "all-cores");
        QCOMPARE(setup.value("tasks"), std::int64_t{3});
    }

    void EachScenarioKeepsItsOwnValues()
    {
        Setup setup;
        setup.setValue("tasks", 7);
        setup.setScenario(**scenarioById("io-bound"));
        QCOMPARE(setup.value("tasks"), std::int64_t{4});
        setup.setValue("tasks", 9);
        setup.setScenario(**scenarioById("kebab"));
        QCOMPARE(setup.value("tasks"), std::int64_t{7});
    }

    void ValuesAreBroughtIntoTheirRange()
    {
        Setup setup;
        setup.setValue("tasks", 1000);
        QCOMPARE(setup.value("tasks"), std::int64_t{64});
        setup.setValue("tasks", -5);
        QCOMPARE(setup.value("tasks"), std::int64_t{1});
    }

    void ChangesAreToldOnceAndOnlyWhenThereIsOne()
    {
        Setup setup;
        QSignalSpy changed(&setup, &Setup::changed);
        setup.setValue("tasks", 5);
        setup.setValue("tasks", 5);
        setup.setCores(1);
        setup.setCores(1);
        setup.setScenario(setup.scenario());
        QCOMPARE(changed.count(), 2);
    }

    void WhatWasChosenBeforeCanBeChosenAgain()
    {
        Setup setup;
        setup.setValue("tasks", 7);
        setup.setCores(1);
        const SetupChoices before = setup.choices();
        QSignalSpy changed(&setup, &Setup::changed);
        QSignalSpy scenarioChanged(&setup, &Setup::scenarioChanged);
        setup.setChoices(before);
        QCOMPARE(changed.count(), 0);
        setup.setScenario(**scenarioById("io-bound"));
        setup.setRepeats(7);
        setup.setModel(Side::Above, **executionModelById("in-order"));
        QCOMPARE(changed.count(), 3);
        setup.setChoices(before);
        QCOMPARE(changed.count(), 4);
        QCOMPARE(scenarioChanged.count(), 2);
        QVERIFY(setup.choices() == before);
        QVERIFY(setup.scenario().id == "kebab");
        QCOMPARE(setup.value("tasks"), std::int64_t{7});
    }

    void RequestsAreForBothSidesOfOnePlan()
    {
        Setup setup;
        setup.setValue("tasks", 5);
        setup.setModel(Side::Above, **executionModelById("in-order"));
        setup.setSeed(42);
        const std::array<RunRequest, 2> requests = setup.requests();
        QVERIFY(requests[0].model->id == "in-order");
        QVERIFY(requests[1].model->id == "all-cores");
        QVERIFY(requests[0].parameters == requests[1].parameters);
        QCOMPARE(requests[0].parameters.all().at("tasks"), std::int64_t{5});
        QCOMPARE(requests[1].seed, std::uint64_t{42});
    }

    void OneModelOnBothSidesIsToldApart()
    {
        Setup setup;
        for (const RunRequest& request : setup.requests())
            QVERIFY(!request.ordinal);
        setup.setModel(Side::Above, setup.model(Side::Below));
        const std::array<RunRequest, 2> requests = setup.requests();
        QVERIFY(requests[0].model == requests[1].model);
        QVERIFY(requests[0].ordinal == 1);
        QVERIFY(requests[1].ordinal == 2);
    }

    void WhatTwoRequestsAskForIsAdopted()
    {
        Setup asked;
        asked.setScenario(**scenarioById("mixed"));
        asked.setValue("work_ms", 33);
        asked.setModel(Side::Above, **executionModelById("pool"));
        asked.setModel(Side::Below, **executionModelById("simulated"));
        asked.setSetting(Side::Below, "simulated_cores", 7);
        asked.setCores(1);
        asked.setSeed(9);
        Setup setup;
        setup.setModel(Side::Below, **executionModelById("simulated"));
        setup.setSetting(Side::Below, "simulated_cores", 3);
        setup.adopt(asked.requests());
        const std::array<RunRequest, 2> requests = setup.requests();
        for (const Side side : kSides) {
            const RunRequest expected = asked.requests()[indexOf(side)];
            const RunRequest& adopted = requests[indexOf(side)];
            QVERIFY(adopted.scenario == expected.scenario);
            QVERIFY(adopted.model == expected.model);
            QVERIFY(adopted.parameters == expected.parameters);
            QVERIFY(checkedParameters(adopted.model->parameters, adopted.settings).value()
                    == checkedParameters(expected.model->parameters, expected.settings).value());
            QCOMPARE(adopted.cores, 1);
            QCOMPARE(adopted.seed, std::uint64_t{9});
        }
    }

    void WhatIsSavedComesBack()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        Setup setup;
        setup.setScenario(**scenarioById("mixed"));
        setup.setValue("work_ms", 33);
        setup.setModel(Side::Below, **executionModelById("in-order"));
        setup.setCores(1);
        setup.setSeed(9);
        setup.save(settings);

        Setup later;
        later.load(settings);
        QVERIFY(later.scenario().id == "mixed");
        QCOMPARE(later.value("work_ms"), std::int64_t{33});
        QVERIFY(later.model(Side::Below).id == "in-order");
        QCOMPARE(later.cores(), 1);
        QCOMPARE(later.seed(), std::uint64_t{9});
    }

    void ValuesOfEveryScenarioComeBack()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        Setup setup;
        for (const Scenario* scenario : scenarioCatalog()) {
            setup.setScenario(*scenario);
            for (const ParameterSpec& spec : scenario->parameters)
                setup.setValue(spec.id, spec.maximum);
        }
        setup.save(settings);
        Setup later;
        later.load(settings);
        QCOMPARE(&later.scenario(), scenarioCatalog().back());
        for (const Scenario* scenario : scenarioCatalog()) {
            later.setScenario(*scenario);
            for (const ParameterSpec& spec : scenario->parameters)
                QCOMPARE(later.value(spec.id), spec.maximum);
        }
    }

    void EveryScenarioAtItsInitialValuesMakesAPlan()
    {
        Setup setup;
        for (const Scenario* scenario : scenarioCatalog()) {
            setup.setScenario(*scenario);
            const std::array<RunRequest, 2> requests = setup.requests();
            QCOMPARE(requests[0].scenario, scenario);
            const Plan plan = scenario->makePlan(requests[0].parameters, requests[0].seed);
            QVERIFY(!plan.tasks.empty());
            QCOMPARE(plan, scenario->makePlan(checkedParameters(scenario->parameters).value(), requests[0].seed));
        }
    }

    void TheScenarioIsToldBeforeTheChange()
    {
        Setup setup;
        QStringList story;
        connect(&setup, &Setup::scenarioChanged, this, [&] { story << QStringLiteral("scenario"); });
        connect(&setup, &Setup::changed, this, [&] { story << QStringLiteral("changed"); });
        setup.setScenario(**scenarioById("mixed"));
        QCOMPARE(story, (QStringList{QStringLiteral("scenario"), QStringLiteral("changed")}));
    }

    void NonsenseInTheSettingsIsIgnored()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("setup/scenario"), QStringLiteral("pizza"));
        settings.setValue(QStringLiteral("setup/kebab/above"), 17);
        settings.setValue(QStringLiteral("setup/above/one-core/slice_us"), QStringLiteral("long"));
        settings.setValue(QStringLiteral("setup/repeats"), -4);
        settings.setValue(QStringLiteral("setup/kebab/tasks"), 9999);
        Setup setup;
        setup.load(settings);
        QVERIFY(setup.scenario().id == "kebab");
        QVERIFY(setup.model(Side::Above).id == "one-core");
        QCOMPARE(setup.value("tasks"), std::int64_t{64});
        QCOMPARE(setup.setting(Side::Above, "slice_us"), std::int64_t{0});
        QCOMPARE(setup.repeats(), 2);
    }

    void EachScenarioProposesItsModelsAndKeepsThoseThatWereChosen()
    {
        Setup setup;
        const Scenario& scenario = **scenarioById("deadlock");
        setup.setScenario(scenario);
        QVERIFY(setup.model(Side::Above).id == scenario.models[0]);
        QVERIFY(setup.model(Side::Below).id == scenario.models[1]);
        setup.setModel(Side::Below, **executionModelById("event-loop"));
        setup.setScenario(**scenarioById("kebab"));
        QVERIFY(setup.model(Side::Below).id == "all-cores");
        setup.setScenario(scenario);
        QVERIFY(setup.model(Side::Above).id == scenario.models[0]);
        QVERIFY(setup.model(Side::Below).id == "event-loop");
    }

    void SettingsOfAModelAreKeptForEachSide()
    {
        Setup setup;
        setup.setModel(Side::Above, **executionModelById("green-threads"));
        setup.setModel(Side::Below, **executionModelById("green-threads"));
        setup.setSetting(Side::Above, "slice_us", 500);
        setup.setSetting(Side::Below, "slice_us", 10'000'000);
        const std::array<RunRequest, 2> requests = setup.requests();
        QCOMPARE(requests[0].settings.at("slice_us"), std::int64_t{500});
        QCOMPARE(requests[1].settings.at("slice_us"), std::int64_t{100'000}); // brought into its range
        setup.setModel(Side::Above, **executionModelById("in-order"));
        QVERIFY(setup.requests()[0].settings.empty());
        setup.setModel(Side::Above, **executionModelById("green-threads"));
        QCOMPARE(setup.setting(Side::Above, "slice_us"), std::int64_t{500});
    }

    void LeavingNoisyRunsOutChangesNothingOfWhatRuns()
    {
        Setup setup;
        QSignalSpy changed(&setup, &Setup::changed);
        QSignalSpy leaves(&setup, &Setup::leavesNoisyOutChanged);
        setup.setLeavesNoisyOut(true);
        setup.setLeavesNoisyOut(true);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(leaves.count(), 1);
    }

    void ModelsSettingsAndRepeatsComeBack()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        Setup setup;
        setup.setModel(Side::Above, **executionModelById("simulated"));
        setup.setSetting(Side::Above, "simulated_cores", 32);
        setup.setRepeats(17);
        QVERIFY(!setup.leavesNoisyOut());
        setup.setLeavesNoisyOut(true);
        QVERIFY(!setup.repeatsUntilQuiet());
        setup.setRepeatsUntilQuiet(true);
        setup.setScenario(**scenarioById("channel"));
        setup.setModel(Side::Below, **executionModelById("pool"));
        setup.save(settings);

        Setup later;
        later.load(settings);
        QVERIFY(later.model(Side::Below).id == "pool");
        QCOMPARE(later.repeats(), 17);
        QVERIFY(later.leavesNoisyOut());
        QVERIFY(later.repeatsUntilQuiet());
        later.setScenario(**scenarioById("kebab"));
        QVERIFY(later.model(Side::Above).id == "simulated");
        QCOMPARE(later.setting(Side::Above, "simulated_cores"), std::int64_t{32});
    }

    void PlanIsThatOfTheChosenScenario()
    {
        Setup setup;
        QVERIFY(whyNotOffered(**executionModelById("in-order"), setup.plan()).isEmpty());
        setup.setScenario(**scenarioById("channel"));
        QVERIFY(!whyNotOffered(**executionModelById("in-order"), setup.plan()).isEmpty());
        QVERIFY(whyNotOffered(**executionModelById("event-loop"), setup.plan()).isEmpty());
    }
};

QTEST_APPLESS_MAIN(SetupTest)
#include "setup_test.moc"
