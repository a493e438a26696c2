// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiment/experiment_words.h"

#include <QtTest>

#include "app/experiment/guess_pane.h"
#include "app/i18n/qt_words.h"
#include "core/experiment/catalog.h"
#include "tests/support/experiments.h"

using namespace interleave;
using namespace interleave::experiment;

namespace {

const Words& english()
{
    return englishWords();
}

/// The names of all its curves, by lines.
QString namesOf(const Experiment& experiment, std::size_t along = 0)
{
    QStringList names;
    for (const Curve& curve : curvesOf(checked(experiment, drawnMachine(8)).value(), along))
        names.append(nameOf(experiment, curve, along, english()));
    return names.join(QLatin1Char('\n'));
}

QString titleOfAxis(std::string_view model, std::string_view axis)
{
    return axisTitleOf(smallExperiment({model}, {axis}), 0, english());
}

LawWish wish(std::string_view law, std::string measure)
{
    return {fitting::lawById(law).value(), std::move(measure)};
}

} // namespace

/// What an experiment is called, and what is told of it, in words.
class ExperimentWordsTest : public QObject {
    Q_OBJECT

private slots:
    void AnAxisHasItsUnit()
    {
        QCOMPARE(titleOfAxis("all-cores", "tasks=1,2"), QStringLiteral("Tasks"));
        QCOMPARE(titleOfAxis("all-cores", "work_ms=1,2"), QStringLiteral("Computing for each, ms"));
        QCOMPARE(titleOfAxis("baton", "slice_us=200,400"), QStringLiteral("Time slice, µs"));
        QCOMPARE(titleOfAxis("all-cores", "cores=1,2"), QStringLiteral("Cores"));
        Experiment serial = smallExperiment({"all-cores"}, {"serial_percent=0,50"});
        serial.works = {{scenarioById("serial-part").value(), {}}};
        QVERIFY2(axisTitleOf(serial, 0, english()).endsWith(QStringLiteral(", %")),
                 qPrintable(axisTitleOf(serial, 0, english())));
    }

    void OneThatIsBuiltInHasItsTitleAndAnotherSaysWhatIsSwept()
    {
        const BuiltIn& tasks = **builtInById("tasks");
        QCOMPARE(titleOf(tasks.make(), english()), toQString(english(), tasks.title));
        QCOMPARE(titleOf(smallExperiment({"all-cores"}, {"tasks=1,2", "cores=1,2"}), english()),
                 QStringLiteral("Only computing, over: Tasks, Cores"));
    }

    void ACurveIsCalledByWhatTellsItFromOthers()
    {
        QCOMPARE(namesOf(smallExperiment()), QStringLiteral("Parallel on all cores"));
        QCOMPARE(namesOf(smallExperiment({"one-core", "all-cores"})),
                 QStringLiteral("Interleaved on one core\nParallel on all cores"));
        Experiment two = smallExperiment();
        two.works.push_back({scenarioById("io-bound").value(), {}});
        QCOMPARE(namesOf(two), QStringLiteral("Only computing\nMostly waiting"));
    }

    void ModelsHaveWhatIsSetOfThem()
    {
        Experiment experiment = smallExperiment({"simulated", "simulated"}, {"tasks=1,2"}, 1);
        experiment.models[0].settings = {{"simulated_cores", 4}};
        experiment.models[1].settings = {{"simulated_cores", 8}, {"switch_us", 20}};
        QCOMPARE(namesOf(experiment),
                 QStringLiteral("Simulated computer, Simulated cores 4\n"
                                "Simulated computer, Simulated cores 8, Cost of a switch 20\u00a0µs"));
    }

    void OfAFamilyTheOtherAxisIsNamed()
    {
        const Experiment family = smallExperiment({"all-cores"}, {"tasks=1,2", "work_ms=5,10"});
        Experiment unfixed = family;
        unfixed.works.front().values = {};
        QCOMPARE(namesOf(unfixed, 0), QStringLiteral("Computing for each 5\u00a0ms\nComputing for each 10\u00a0ms"));
        QCOMPARE(namesOf(unfixed, 1), QStringLiteral("Tasks 1\nTasks 2"));
        unfixed.models.push_back({executionModelById("one-core").value(), {}});
        QCOMPARE(namesOf(unfixed, 1).section(QLatin1Char('\n'), 0, 0),
                 QStringLiteral("Parallel on all cores, Tasks 1"));
    }

    void AChoiceIsCalledByItsWord()
    {
        Experiment experiment = smallExperiment({"all-cores"}, {"tasks=1,2", "arrivals=0,1"});
        const Scenario* server = scenarioById("server").value();
        experiment.works = {{server, {}}};
        const auto arrivals = std::ranges::find(server->parameters, std::string_view("arrivals"), &ParameterSpec::id);
        QVERIFY(arrivals != server->parameters.end());
        for (std::size_t choice = 0; choice < 2; ++choice) {
            const QString name =
                namesOf(experiment).section(QLatin1Char('\n'), static_cast<qsizetype>(choice), static_cast<qsizetype>(choice));
            QCOMPARE(name, toQString(english(), arrivals->name) + QLatin1Char(' ')
                               + toQString(english(), arrivals->choices[choice]));
        }
    }

    void APointIsCalledByAllThatIsSetThere()
    {
        const Design design =
            checked(smallExperiment({"all-cores", "simulated"}, {"tasks=1,2", "cores=1,2"}), drawnMachine()).value();
        QCOMPARE(nameOfPoint(design, 1, english()), QStringLiteral("Parallel on all cores, Tasks 2, Cores 1"));
        QCOMPARE(nameOfPoint(design, 6, english()), QStringLiteral("Simulated computer, Tasks 1, Cores 2"));
    }

    void NumbersHaveThreeFigures()
    {
        QCOMPARE(figuresOf(12.3456, english()), QStringLiteral("12.3"));
        QCOMPARE(figuresOf(0.00123456, english()), QStringLiteral("0.00123"));
        QCOMPARE(figuresOf(0, english()), QStringLiteral("0"));
    }

    void AgreementIsToldWhereRealAndSimulatedDifferMost()
    {
        Results results = emptyResults(smallExperiment({"all-cores", "simulated"}, {"cores=1..4x2"}, 1));
        QVERIFY(toldAgreements(results, "makespan_ms", english()).sentences.isEmpty());
        addRow(results, 0, 20, 1);
        addRow(results, 1, 10, 2);
        addRow(results, 3, 20, 1);
        QVERIFY(toldAgreements(results, "makespan_ms", english()).sentences.constFirst().startsWith(QStringLiteral("Points where both exist: 1. ")));
        addRow(results, 4, 11, 2);
        const ToldPart told = toldAgreements(results, "makespan_ms", english());
        QCOMPARE(told.sentences.size(), 1);
        QCOMPARE(told.sentences.constFirst(), QStringLiteral("Points where both exist: 2. They differ most at Parallel "
                                                             "on all cores, Cores 2: measured 10, simulated 11, "
                                                             "so the simulation is off by 10 %."));
        QVERIFY(toldAgreements(results, "switches", english()).sentences.isEmpty()); // that was not measured
    }

    void WhatWasExpectedIsComparedOnceTheFirstValueIsKnown()
    {
        Results results = emptyResults(smallExperiment({"all-cores"}, {"tasks=1,2,4"}, 1));
        const GuessedCurve guess{.along = 0, .curve = 0, .times = {1, 2, 4}};
        QVERIFY(toldGuess(results, {}, "makespan_ms", english()).sentences.isEmpty());
        addRow(results, 1, 40);
        addRow(results, 2, 40);
        QVERIFY(toldGuess(results, guess, "makespan_ms", english()).sentences.isEmpty());
        addRow(results, 0, 20); // so 40 and 80 were expected
        QCOMPARE(toldGuess(results, guess, "makespan_ms", english()).sentences,
                 QStringList{QStringLiteral(
                     "Your curve, from the first value on, was off by 50 % on average, of Parallel on all cores.")});
        const GuessedCurve ofOther{.along = 0, .curve = 3, .times = {1, 2, 4}};
        QVERIFY(toldGuess(results, ofOther, "makespan_ms", english()).sentences.isEmpty());
        const GuessedCurve tooShort{.along = 0, .curve = 0, .times = {1, 2}};
        QVERIFY(toldGuess(results, tooShort, "makespan_ms", english()).sentences.isEmpty());
    }

    void DisturbedAndUnfinishedRunsAreCounted()
    {
        for (const auto kind : {DisturbedRule::Kind::Keep, DisturbedRule::Kind::LeaveOut}) {
            Experiment experiment = smallExperiment();
            experiment.disturbed.kind = kind;
            Results results = emptyResults(experiment);
            addRow(results, 0, 3);
            QVERIFY(toldMissing(results, english()).sentences.isEmpty());
            addRow(results, 0, 5, 1, {.disturbedBy = Disturber::OtherPrograms, .disturbedShare = 0.2});
            addRow(results, 0, 900, 1, {.outcome = Outcome::Standstill});
            const ToldPart told = toldMissing(results, english());
            QCOMPARE(told.heading, QStringLiteral("What is missing, and what is in doubt"));
            QCOMPARE(told.sentences,
                     QStringList({kind == DisturbedRule::Kind::Keep
                                      ? QStringLiteral("Others disturbed 1 of 3 runs; those count all the same.")
                                      : QStringLiteral("Others disturbed 1 of 3 runs; those do not count."),
                                  QStringLiteral("1 of 3 runs did not come to their end, and do not count.")}));
        }
    }

    void PointsThatCannotBeMeasuredAreListedOnceForEachReason()
    {
        const Results few = emptyResults(smallExperiment({"one-core", "all-cores"}, {"cores=1..3"}, 1));
        QCOMPARE(toldMissing(few, english()).sentences,
                 QStringList(
                     {QStringLiteral("Not measured: It is a model of one core. (Interleaved on one core, Cores 2; "
                                     "Interleaved on one core, Cores 3)"),
                      QStringLiteral("Not measured: This computer has 2 cores. (Parallel on all cores, Cores 3)")}));
        const Results many = emptyResults(smallExperiment({"all-cores"}, {"cores=1..10"}, 1));
        QCOMPARE(toldMissing(many, english()).sentences.size(), 1);
        QVERIFY2(toldMissing(many, english()).sentences.constFirst().endsWith(QStringLiteral("Parallel on all cores, Cores 5, and 5 more)")),
                 qPrintable(toldMissing(many, english()).sentences.constFirst()));
    }

    void ALawThatWasNotFittedSaysWhyOnceForAllItsCurves()
    {
        Experiment experiment = smallExperiment({"all-cores", "simulated"}, {"cores=1,2"}, 1);
        experiment.laws = {wish("usl", "makespan_ms")};
        Results results = emptyResults(experiment);
        for (std::size_t point = 0; point < 4; ++point)
            addRow(results, point, 10);
        const std::vector<ToldPart> told = toldLaws(results, fitsOf(results), english());
        QCOMPARE(told.size(), std::size_t{1});
        QCOMPARE(told.front().heading, QStringLiteral("Laws that were not fitted"));
        QCOMPARE(told.front().sentences.size(), 1);
        const QString sentence = told.front().sentences.constFirst();
        QVERIFY2(sentence.startsWith(QStringLiteral("Too few points")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral(
                     "Universal Scalability Law – Makespan, ms: Parallel on all cores; Universal Scalability Law – "
                     "Makespan, ms: Simulated computer)")),
                 qPrintable(sentence));
    }

    void ALawThatWasFittedSaysWhatItMeans()
    {
        Experiment experiment = smallExperiment({"all-cores"}, {"cores=1..32x2"}, 1);
        experiment.laws = {wish("amdahl", "speedup"), wish("karp-flatt", "speedup")};
        Results results = emptyResults(experiment, 32);
        for (std::size_t point = 0; point < 6; ++point)
            addRow(results, point, 100 * (0.1 + 0.9 / static_cast<double>(1 << point)));
        const std::vector<ToldPart> told = toldLaws(results, fitsOf(results), english());
        QCOMPARE(told.size(), std::size_t{2});
        QCOMPARE(told[0].heading, QStringLiteral("Amdahl's law – Speed-up, times as fast: Parallel on all cores"));
        QVERIFY2(told[0].sentences.join(QLatin1Char(' ')).contains(QStringLiteral("10")),
                 qPrintable(told[0].sentences.join(QLatin1Char(' '))));
        QVERIFY(told[1].heading.contains(QStringLiteral("Karp")));
        QVERIFY(!told[1].sentences.isEmpty());
    }

    void NothingIsToldOfNoLaw() { QVERIFY(toldLaws(emptyResults(smallExperiment()), {}, english()).empty()); }
};

QTEST_MAIN(ExperimentWordsTest)
#include "experiment_words_test.moc"
