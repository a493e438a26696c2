// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "core/program/plan_facts.h"
#include "core/scenario/scenario.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;
using Values = std::map<std::string, std::int64_t, std::less<>>;

namespace {

const Scenario& scenarioOf(const QString& id)
{
    return *scenarioById(id.toStdString()).value();
}

Plan planOf(const Scenario& scenario, const Values& values = {}, std::uint64_t seed = 1)
{
    return scenario.makePlan(checkedParameters(scenario.parameters, values).value(), seed);
}

/// Whether two lengths differ by no more than 1 % of the second, or by a microsecond where that is more.
bool areClose(Duration actual, Duration expected)
{
    return std::chrono::abs(actual - expected) <= std::max<Duration>(expected / 100, 1us);
}

/// What is wrong with the amounts of a task; empty if nothing is.
std::string complaintAbout(const Task& task, Duration work, std::int64_t waitPercent)
{
    if (!areClose(workOf(task.program), work))
        return task.name + " computes for " + std::to_string(workOf(task.program).count()) + " ns";
    const double all = toMilliseconds(workOf(task.program) + ioTimeOf(task.program));
    const double percent = 100 * toMilliseconds(ioTimeOf(task.program)) / all;
    if (std::abs(percent - static_cast<double>(waitPercent)) > 1)
        return task.name + " waits for " + std::to_string(percent) + " % of its time";
    for (const Step& step : task.program) {
        const auto* compute = std::get_if<Compute>(&step.action);
        const auto* wait = std::get_if<WaitForIo>(&step.action);
        if ((compute && compute->work < 0ns) || (wait && wait->time < 0ns))
            return task.name + " has a step of negative length";
    }
    return {};
}

} // namespace

class CatalogTest : public QObject {
    Q_OBJECT

    /// Those whose tasks have the common parameters and nothing to do with each other.
    static constexpr std::array kPlainWork{"kebab", "cpu-bound", "io-bound", "mixed"};
    static void addPlainWork()
    {
        QTest::addColumn<QString>("id");
        for (const char* id : kPlainWork)
            QTest::newRow(id) << QString::fromUtf8(id);
    }

    static void addScenarios()
    {
        QTest::addColumn<QString>("id");
        for (const Scenario* scenario : scenarioCatalog())
            QTest::newRow(std::string(scenario->id).c_str()) << QString::fromStdString(std::string(scenario->id));
    }

private slots:
    /// By topic, the plainest first: it is what a beginner is told to begin with.
    void ScenariosAreOfferedByTopic()
    {
        const auto scenarios = scenarioCatalog();
        QCOMPARE(std::string(scenarios.front()->id), std::string("kebab"));
        const auto placeOf = [](const Scenario* scenario) {
            return std::ranges::find(kTopics, scenario->topic) - kTopics.begin();
        };
        QVERIFY(std::ranges::is_sorted(scenarios, {}, placeOf));
        for (const Topic topic : kTopics)
            QVERIFY(std::ranges::find(scenarios, topic, &Scenario::topic) != scenarios.end());
    }

    /// They are typed, and stand in files.
    void IdsArePlainWordsOfTheirOwn()
    {
        std::set<std::string_view> ids;
        for (const Scenario* scenario : scenarioCatalog()) {
            QVERIFY2(ids.insert(scenario->id).second, scenario->id.data());
            QVERIFY2(scenario->id.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos,
                     scenario->id.data());
        }
    }

    void UnknownScenarioIsToldFromTheNearOnes()
    {
        const Result<const Scenario*> result = scenarioById("kebap");
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::UnknownName);
        QCOMPARE(englishWords()(result.error().message),
                 std::string("There is no scenario \"kebap\". Did you mean kebab?"));
    }

    /// What a person did is read from files, and run by no model: in its place stands what was to be done.
    void WhatAPersonDidStandsInFilesAlone()
    {
        QVERIFY(!scenarioById("try-the-page"));
        const Scenario& tried = *savedScenarioById("try-the-page").value();
        QCOMPARE(savedScenarioById("kebab").value(), scenarioById("kebab").value());
        const Scenario& run = runFormOf(tried);
        QCOMPARE(triedFormOf(run), &tried);
        QCOMPARE(&runFormOf(run), &run);
        QVERIFY(!triedFormOf(tried) && !triedFormOf(*scenarioById("kebab").value()));
        const Parameters parameters = checkedParameters(tried.parameters).value();
        for (const ParameterSpec& spec : run.parameters)
            QVERIFY2(parameters.all().contains(spec.id), spec.id.data());
        QVERIFY(!tried.makePlan(parameters, 1).tasks.empty());
    }

    void ScenarioDescribesItself_data() { addScenarios(); }
    void ScenarioDescribesItself()
    {
        QFETCH(QString, id);
        const Scenario& scenario = scenarioOf(id);
        for (const Text& text : {scenario.title, scenario.tagline, scenario.summary, scenario.taskNoun})
            QVERIFY(!text.isEmpty());
        QVERIFY(!scenario.icon.empty());
    }

    void ScenarioIsIntroducedInThreeShortSentences_data() { addScenarios(); }
    void ScenarioIsIntroducedInThreeShortSentences()
    {
        QFETCH(QString, id);
        const Introduction& before = scenarioOf(id).before;
        const std::string does = englishWords()({before.does});
        const std::string lookAt = englishWords()({before.lookAt});
        const std::string guess = englishWords()({before.guess});
        QVERIFY(does.ends_with('.') && does.size() <= 120);
        QVERIFY(lookAt.ends_with('.') && lookAt.size() <= 120);
        QVERIFY(guess.ends_with('?') && guess.size() <= 80);
    }

    void ParametersDescribeThemselves_data() { addScenarios(); }
    void ParametersDescribeThemselves()
    {
        QFETCH(QString, id);
        std::set<std::string_view> ids;
        for (const ParameterSpec& spec : scenarioOf(id).parameters) {
            QVERIFY(ids.insert(spec.id).second);
            QVERIFY(!spec.name.isEmpty());
            QVERIFY(!spec.help.isEmpty());
            QVERIFY(spec.minimum <= spec.initial);
            QVERIFY(spec.initial <= spec.maximum);
            QCOMPARE(spec.unit == Unit::Choice, !spec.choices.empty());
            if (spec.unit == Unit::Choice)
                QCOMPARE(spec.maximum, static_cast<std::int64_t>(spec.choices.size()) - 1);
        }
    }

    void CommonParametersAreThere_data() { addPlainWork(); }
    void CommonParametersAreThere()
    {
        QFETCH(QString, id);
        std::map<std::string_view, std::pair<std::int64_t, std::int64_t>> ranges;
        for (const ParameterSpec& spec : scenarioOf(id).parameters)
            ranges[spec.id] = {spec.minimum, spec.maximum};
        QVERIFY((ranges["tasks"] == std::pair<std::int64_t, std::int64_t>{1, 64}));
        QVERIFY((ranges["work_ms"] == std::pair<std::int64_t, std::int64_t>{1, 5000}));
        QVERIFY((ranges["wait_percent"] == std::pair<std::int64_t, std::int64_t>{0, 95}));
    }

    void PlanHasTheTasksAndAmountsAskedFor_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("tasks");
        QTest::addColumn<int>("workMs");
        QTest::addColumn<int>("waitPercent");
        for (const char* name : kPlainWork) {
            const QString id = QString::fromUtf8(name);
            const Scenario* scenario = &scenarioOf(id);
            const Values initial = checkedParameters(scenario->parameters).value().all();
            const auto row = [&id](const char* what) -> QTestData& {
                return QTest::addRow("%s, %s", qPrintable(id), what) << id;
            };
            row("initial values") << int(initial.at("tasks")) << int(initial.at("work_ms"))
                                  << int(initial.at("wait_percent"));
            row("least of all") << 1 << 1 << 0;
            row("most of all") << 64 << 5000 << 95;
            row("little work, much waiting") << 2 << 1 << 95;
            row("much work, no waiting") << 2 << 5000 << 0;
            row("odd numbers") << 7 << 13 << 37;
        }
    }

    void PlanHasTheTasksAndAmountsAskedFor()
    {
        QFETCH(QString, id);
        QFETCH(int, tasks);
        QFETCH(int, workMs);
        QFETCH(int, waitPercent);
        const Plan plan = planOf(scenarioOf(id), {{"tasks", tasks}, {"work_ms", workMs}, {"wait_percent", waitPercent}});
        QCOMPARE(plan.tasks.size(), static_cast<std::size_t>(tasks));
        for (const Task& task : plan.tasks)
            QCOMPARE(complaintAbout(task, std::chrono::milliseconds(workMs), waitPercent), std::string());
    }

    void TasksHaveNamesOfTheirOwn_data() { addScenarios(); }
    void TasksHaveNamesOfTheirOwn()
    {
        QFETCH(QString, id);
        std::set<std::string> names;
        Values most;
        for (const ParameterSpec& spec : scenarioOf(id).parameters) {
            if (spec.id == "tasks" || spec.id == "parts" || spec.id == "levels")
                most[std::string(spec.id)] = std::min<std::int64_t>(64, spec.maximum);
        }
        const Plan plan = planOf(scenarioOf(id), most);
        for (const Task& task : plan.tasks)
            names.insert(task.name);
        QCOMPARE(names.size(), plan.tasks.size());
        QVERIFY(!names.contains(""));
    }

    void StepsDescribeThemselves_data() { addScenarios(); }
    void StepsDescribeThemselves()
    {
        QFETCH(QString, id);
        for (const Task& task : planOf(scenarioOf(id)).tasks) {
            QVERIFY(!task.program.empty());
            for (const Step& step : task.program) {
                QVERIFY(!step.name.isEmpty());
                QVERIFY(!step.shortName.isEmpty());
                QVERIFY(!step.station.id.empty());
                QVERIFY(!step.station.name.isEmpty());
            }
        }
    }

    void SameSeedGivesTheSamePlan_data() { addScenarios(); }
    void SameSeedGivesTheSamePlan()
    {
        QFETCH(QString, id);
        const Scenario& scenario = scenarioOf(id);
        QVERIFY(planOf(scenario, {}, 7) == planOf(scenario, {}, 7));
        QVERIFY(!(planOf(scenario, {}, 7) == planOf(scenario, {}, 8)));
        QCOMPARE(planOf(scenario, {}, 7).seed, std::uint64_t{7});
    }

    void FirstTasksStayTheSameWhenMoreAreAdded_data() { addPlainWork(); }
    void FirstTasksStayTheSameWhenMoreAreAdded()
    {
        QFETCH(QString, id);
        const Scenario& scenario = scenarioOf(id);
        Plan more = planOf(scenario, {{"tasks", 5}});
        more.tasks.resize(2);
        QVERIFY(more == planOf(scenario, {{"tasks", 2}}));
    }

    void KebabIsCarvedFriedChoppedAndWrapped()
    {
        const Plan plan =
            planOf(scenarioOf(QStringLiteral("kebab")), {{"tasks", 1}, {"work_ms", 100}, {"wait_percent", 50}});
        std::string steps;
        for (const Step& step : plan.tasks.front().program) {
            const auto* compute = std::get_if<Compute>(&step.action);
            const Duration length = compute ? compute->work : std::get<WaitForIo>(step.action).time;
            steps += std::string(step.name.source) + " at the " + step.station.name.source
                   + (compute ? ", " : ", waits ") + englishWords().duration(length) + '\n';
        }
        QCOMPARE(plan.tasks.front().name, std::string("Ada"));
        QCOMPARE(steps, std::string("carve meat at the spit, 35 ms\n"
                                    "lower the fries at the fryer, 5 ms\n"
                                    "fries in the fryer at the fryer, waits 100 ms\n"
                                    "chop vegetables at the chopping board, 40 ms\n"
                                    "wrap at the wrapping counter, 20 ms\n"));
    }
};

QTEST_APPLESS_MAIN(CatalogTest)
#include "catalog_test.moc"
