// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/settings.h"

#include <QTest>

#include <algorithm>

using namespace interleave;
using namespace interleave::cli;

namespace {

const Scenario& scenario(std::string_view id)
{
    return *scenarioById(id).value();
}

std::vector<ChosenModel> models(const std::vector<std::string_view>& ids)
{
    std::vector<ChosenModel> chosen;
    for (const std::string_view id : ids)
        chosen.push_back({executionModelById(id).value(), {}});
    return chosen;
}

std::string words(const Error& error)
{
    return englishWords()(error.message);
}

} // namespace

class SettingsTest : public QObject {
    Q_OBJECT

private slots:
    /// A name for --set would otherwise mean two things.
    void NoModelHasAParameterOfAScenario()
    {
        for (const ExecutionModel* model : executionModelCatalog()) {
            for (const ParameterSpec& spec : model->parameters) {
                for (const Scenario* each : scenarioCatalog())
                    QVERIFY2(std::ranges::find(each->parameters, spec.id, &ParameterSpec::id) == each->parameters.end(),
                             std::string(spec.id).c_str());
            }
        }
    }

    void PairsAreTakenApart()
    {
        const auto pairs = readSettings({"a=1", "b=x=y"});
        QVERIFY(pairs.hasValue());
        QCOMPARE((*pairs)[1].name, "b");
        QCOMPARE((*pairs)[1].value, "x=y");
        for (const char* wrong : {"a", "=1", "a=", ""})
            QVERIFY(!readSettings({wrong}).hasValue());
    }

    void ScenarioTakesWhatIsItsOwn()
    {
        const auto parameters =
            parametersFrom({{"tasks", "7"}, {"slice_us", "1000"}, {"tasks", "8"}}, scenario("kebab"));
        QVERIFY(parameters.hasValue());
        QCOMPARE(parameters->all().at("tasks"), 8); // the last one counts
        QVERIFY(!parameters->all().contains("slice_us"));
    }

    void ChoicesAreNumbersOrWords()
    {
        for (const char* value : {"1", "same"})
            QCOMPARE((*parametersFrom({{"order", value}}, scenario("deadlock"))).all().at("order"), 1);
        for (const char* value : {"an atomic addition", "an-atomic-addition"})
            QCOMPARE((*parametersFrom({{"protection", value}}, scenario("mutex"))).all().at("protection"), 1);
        QCOMPARE(words(parametersFrom({{"order", "2"}}, scenario("deadlock")).error()),
                 "order must be one of: 0 opposite, 1 same; 2 is not.");
    }

    void EachModelThatHasItTakesIt()
    {
        std::vector<ChosenModel> chosen = models({"one-core", "all-cores", "green-threads"});
        QVERIFY(!applySettings({{"slice_us", "500"}, {"tasks", "2"}}, scenario("kebab"), chosen));
        QVERIFY((chosen[0].settings == Values{{"slice_us", 500}}));
        QVERIFY(chosen[1].settings.empty());
        QVERIFY((chosen[2].settings == Values{{"slice_us", 500}}));
    }

    void WhatIsNobodysIsRefused()
    {
        std::vector<ChosenModel> chosen = models({"pool"});
        QCOMPARE(words(*applySettings({{"wokers", "2"}}, scenario("kebab"), chosen)),
                 "There is no parameter \"wokers\". Did you mean workers?");
        QCOMPARE(words(*applySettings({{"switch_us", "2"}}, scenario("kebab"), chosen)),
                 "switch_us is a parameter of other models than those of this run; it belongs to simulated.");
        QCOMPARE(words(*applySettings({{"workers", "65"}}, scenario("kebab"), chosen)),
                 "workers must be a whole number from 0 to 64; 65 is not.");
    }

    void WhatThisMachineCannotSetIsRefused()
    {
        Machine machine;
        const ChosenModel asked{executionModelById("one-core").value(), {{"slice_us", 1000}}};
        QVERIFY(!problemOnThisMachine(asked, machine));
        machine.sliceProblem = {{"test", "The kernel is too old."}, {}};
        QCOMPARE(words(*problemOnThisMachine(asked, machine)),
                 "slice_us of the model one-core cannot be set here: The kernel is too old.");
        // To leave it as it is asks for nothing, and models that cut the turns themselves do not need the system.
        QVERIFY(!problemOnThisMachine({executionModelById("one-core").value(), {{"slice_us", 0}}}, machine));
        QVERIFY(!problemOnThisMachine({executionModelById("green-threads").value(), {{"slice_us", 1000}}}, machine));
    }
};

QTEST_APPLESS_MAIN(SettingsTest)
#include "settings_test.moc"
