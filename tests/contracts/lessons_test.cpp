// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <fstream>
#include <set>

#include "core/lesson/catalog.h"
#include "core/lesson/judging.h"
#include "core/lesson/lesson_translation.h"
#include "core/lesson/measurements.h"
#include "core/lesson/misconceptions.h"
#include "core/lesson/recording.h"
#include "core/program/arrangement.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::lesson;

Q_DECLARE_METATYPE(std::vector<std::size_t>)

namespace {

const Machine& machine()
{
    static const Machine measured = inspectMachine();
    return measured;
}

/// In order, and what is about real memory or about what was computed, no simulation does.
bool isSimulatedInstead(const RunRequest& request, const Plan& plan)
{
    const ExecutionModel& simulated = *executionModelById("simulated").value();
    return request.model->id != "in-order" && whyNotOffered(simulated, plan).isEmpty();
}

/// A run as it would be on a computer of so many cores; of many a few.
Result<RunSet> madeOn(std::size_t cores, RunSetRequest request)
{
    constexpr std::int64_t kUsualSlice = 4'000;
    request.repeats = std::min(request.repeats, 3);
    const RunRequest& first = request.requests.front();
    const Plan plan = first.scenario->makePlan(first.parameters, first.seed);
    const bool isAboutAll = request.requests.size() > 2; // what all of them computed
    for (RunRequest& each : request.requests) {
        if (each.model->isSimulated || isAboutAll || !isSimulatedInstead(each, plan))
            continue;
        const bool isOnOne = each.model->id == "one-core" || each.model->id == "green-threads";
        const auto slice = each.settings.find("slice_us");
        const bool isSet = slice != each.settings.end() && slice->second != 0;
        each.settings = {{"simulated_cores", isOnOne ? 1 : static_cast<std::int64_t>(cores)},
                         {"slice_us", isSet ? slice->second : kUsualSlice}};
        each.model = executionModelById("simulated").value();
    }
    RunSetObserver nobody;
    return makeRuns(request, machine(), {}, nobody);
}

/// The same of all that a lesson's step runs.
Measurements measuredOn(std::size_t cores, const LessonRun& run)
{
    std::vector<Measurements> points;
    for (const RunSetRequest& request : run.requests())
        points.emplace_back(madeOn(cores, request).value());
    return run.sweep ? Measurements::ofSweep(std::move(points)) : points.front();
}

/// What it runs really answers, and no simulation does: it is run on this computer alone.
bool hasDevices(const Lesson& lesson)
{
    return std::ranges::any_of(requestsOf(lesson), [](const RunSetRequest& each) {
        const RunRequest& request = each.requests.front();
        const Plan plan = request.scenario->makePlan(request.parameters, request.seed);
        return std::ranges::any_of(plan.shared, [](const Shared& shared) { return *factsOf(shared.kind).isDevice; });
    });
}

/// Some answer to a step that is no choice; none to the others.
Given someAnswerTo(const LessonStep& step)
{
    if (const auto* number = std::get_if<PredictNumber>(&step.work))
        return number->least;
    if (const auto* bars = std::get_if<PredictBars>(&step.work))
        return Bars{std::vector<std::vector<bool>>(bars->rows.size(), std::vector<bool>(bars->columns))};
    if (const auto* curve = std::get_if<PredictCurve>(&step.work))
        return Curve{std::vector<double>(curve->at.size(), curve->least)};
    if (std::holds_alternative<Observe>(step.work))
        return Spot{.isNone = true};
    return {};
}

std::string fileNamed(const std::string& name)
{
    std::ifstream stream(std::string(INTERLEAVE_SOURCE_DIR) + "/resources/lessons/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string complaintsOf(const std::vector<Fault>& faults)
{
    std::string complaints;
    for (const Fault& fault : faults)
        complaints += textOf(fault, englishWords()) + '\n';
    return complaints;
}

/// In how many steps there is something to say, of each kind.
std::vector<std::size_t> shapeOf(const Lesson& lesson)
{
    std::vector<std::size_t> shape;
    for (const LessonStep& step : lesson.steps)
        shape.push_back(step.work.index() + (step.say.empty() ? 100 : 0));
    return shape;
}

} // namespace

/// What holds of every lesson of the program.
class LessonsTest : public QObject {
    Q_OBJECT

private slots:
    void EveryLessonIsSound_data()
    {
        QTest::addColumn<QString>("name");
        for (const BuiltInFile& file : builtInFiles())
            QTest::newRow(file.name.data()) << QString::fromUtf8(file.name.data(), static_cast<qsizetype>(file.name.size()));
    }
    void EveryLessonIsSound()
    {
        QFETCH(QString, name);
        const std::string text = fileNamed(name.toStdString());
        const auto files = builtInFiles();
        const auto file = std::ranges::find(files, name.toStdString(), &BuiltInFile::name);
        QCOMPARE(std::string(file->text), text); // in the program as in the folder
        const bool isTranslation = name.endsWith(QStringLiteral(".de.toml"));
        const std::string id = QString(name).remove(QStringLiteral(".de")).remove(QStringLiteral(".toml")).toStdString();
        if (!isTranslation) {
            QCOMPARE(complaintsOf(readLesson(text, id).faults), std::string());
            return;
        }
        Lesson lesson = builtInLesson(id).value();
        QCOMPARE(complaintsOf(translate(lesson, text)), std::string());
    }

    void EveryLessonIsTranslatedWhole()
    {
        for (const Lesson& english : builtInLessons()) {
            const Lesson german = builtInLesson(english.id, "de").value();
            QVERIFY2(german.title != english.title, english.id.c_str());
            QVERIFY(shapeOf(german) == shapeOf(english));
            for (std::size_t n = 0; n < english.steps.size(); ++n) {
                const LessonStep& step = english.steps[n];
                QVERIFY2(step.say.empty() || german.steps[n].say != step.say, step.say.c_str());
                QVERIFY2(step.notes.empty() || german.steps[n].notes != step.notes, step.notes.c_str());
                const auto* choose = std::get_if<Choose>(&step.work);
                for (std::size_t answer = 0; choose && answer < choose->choices.size(); ++answer) {
                    const Choice& translated = std::get<Choose>(german.steps[n].work).choices[answer];
                    QVERIFY2(translated.say != choose->choices[answer].say, translated.say.c_str());
                    QVERIFY2(translated.because.empty() || translated.because != choose->choices[answer].because,
                             translated.because.c_str());
                }
            }
        }
    }

    /// Whoever has never given the lesson finds at each step what to say, to ask and to look out for.
    void EveryStepHasNotesInBothLanguages()
    {
        for (const Lesson& english : builtInLessons()) {
            const Lesson german = builtInLesson(english.id, "de").value();
            for (std::size_t n = 0; n < english.steps.size(); ++n) {
                const std::string place = english.id + ", step " + std::to_string(n + 1);
                QVERIFY2(!english.steps[n].notes.empty(), place.c_str());
                QVERIFY2(german.steps[n].notes != english.steps[n].notes, place.c_str());
            }
        }
    }

    void ExactlyOneAnswerHoldsOnEveryComputer_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<std::size_t>("cores");
        for (const Lesson& lesson : builtInLessons()) {
            for (const std::size_t cores : {1, 2, 4, 64}) {
                if (!lesson.run.scenario || (cores != 1 && hasDevices(lesson)))
                    continue; // nothing is run, or not on a computer of so many
                QTest::addRow("%s on %zu", lesson.id.c_str(), cores) << QString::fromStdString(lesson.id) << cores;
            }
        }
    }
    /// On simulated ones, where nothing disturbs. What a simulation cannot tell is run really.
    void ExactlyOneAnswerHoldsOnEveryComputer()
    {
        QFETCH(QString, id);
        QFETCH(std::size_t, cores);
        const Lesson lesson = builtInLesson(id.toStdString()).value();
        std::vector<const LessonStep*> open; // until the next run
        Measurements measured;
        for (const LessonStep& step : lesson.steps) {
            if (waitsForRun(step))
                open.push_back(&step);
            if (std::holds_alternative<Observe>(step.work)) {
                const AnswerResult result = judge(step, someAnswerTo(step), measured, englishWords());
                QVERIFY2(result.standing != AnswerResult::Standing::Open, step.say.c_str());
            }
            const auto* run = std::get_if<RunStep>(&step.work);
            if (!run)
                continue;
            measured = measuredOn(cores, run->run.value_or(lesson.run));
            for (const LessonStep* question : open) {
                if (const auto* choose = std::get_if<Choose>(&question->work)) {
                    QVERIFY2(holdingOf(*choose, measured.valueOf()).has_value(), question->say.c_str());
                    continue;
                }
                if (std::holds_alternative<PredictOrder>(question->work))
                    continue;
                const AnswerResult result = judge(*question, someAnswerTo(*question), measured, englishWords());
                QVERIFY2(result.standing != AnswerResult::Standing::Open, question->say.c_str());
            }
            open.clear();
        }
        QVERIFY(open.empty());
    }

    /// What is to be repaired is broken, or may be, and can be repaired: really run.
    void WhatIsToBeRepairedCanBe_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<std::vector<std::size_t>>("order");
        QTest::newRow("the key around the counting") << "4.3-one-key" << std::vector<std::size_t>{0, 2, 1, 4, 3, 5};
        QTest::newRow("the key around all") << "4.3-one-key" << std::vector<std::size_t>{1, 0, 2, 4, 5, 3};
        QTest::newRow("key 1 first") << "5.1-deadlock" << std::vector<std::size_t>{3, 1, 2, 0, 4, 5, 6};
    }
    void WhatIsToBeRepairedCanBe()
    {
        QFETCH(QString, id);
        QFETCH(std::vector<std::size_t>, order);
        const Lesson lesson = builtInLesson(id.toStdString()).value();
        const auto isRepair = [](const LessonStep& step) { return std::holds_alternative<Repair>(step.work); };
        const auto step = std::ranges::find_if(lesson.steps, isRepair);
        QVERIFY(step != lesson.steps.end());
        LessonRun run = lesson.run;
        run.repeats = std::min(run.repeats, 10);
        Values values = run.parameters.all();
        values.insert_or_assign(std::string(kArrangement.id), arrangementOf(order));
        run.parameters = checkedParameters(run.scenario->parameters, values).value();
        RunSetObserver nobody;
        const Result<RunSet> made = makeRuns(run.request(), machine(), {}, nobody);
        QVERIFY2(made.hasValue(), made ? "" : englishWords()(made.error().message).c_str());
        QVERIFY(judge(*step, order, Measurements(*made), englishWords()).standing == AnswerResult::Standing::Met);
    }

    /// Each idea of the list is asked for in a lesson, and before and after the course.
    void EveryMisconceptionIsAskedForTwice()
    {
        std::set<std::string> inLessons;
        std::set<std::string> inTest;
        for (const Lesson& lesson : builtInLessons()) {
            for (const LessonStep& step : lesson.steps) {
                const auto* choose = std::get_if<Choose>(&step.work);
                for (std::size_t n = 0; choose && n < choose->choices.size(); ++n)
                    (lesson.run.scenario ? inLessons : inTest).insert(choose->choices[n].misconception);
            }
        }
        for (const Misconception* each : misconceptionCatalog()) {
            QVERIFY2(inLessons.contains(std::string(each->id)), each->id.data());
            QVERIFY2(inTest.contains(std::string(each->id)), each->id.data());
        }
    }

    void EveryLessonThatRunsHasARecording_data()
    {
        QTest::addColumn<QString>("id");
        for (const Lesson& lesson : builtInLessons()) {
            if (!requestsOf(lesson).empty())
                QTest::newRow(lesson.id.c_str()) << QString::fromStdString(lesson.id);
        }
    }
    /// In which exactly one answer holds to each of its questions.
    void EveryLessonThatRunsHasARecording()
    {
        QFETCH(QString, id);
        const Lesson lesson = builtInLesson(id.toStdString()).value();
        const auto recorded = builtInRecording(lesson);
        QVERIFY2(recorded.hasValue(), recorded ? "" : englishWords()(recorded.error().message).c_str());
        for (const RecordedRun& run : *recorded) {
            const Measurements measured = run.measurements();
            for (std::size_t place = run.place; place-- > 0 && !std::holds_alternative<RunStep>(lesson.steps[place].work);) {
                const auto* choose = std::get_if<Choose>(&lesson.steps[place].work);
                if (choose && waitsForRun(lesson.steps[place]))
                    QVERIFY2(holdingOf(*choose, measured.valueOf()).has_value(), lesson.steps[place].say.c_str());
            }
        }
    }

    void RecordingsAreSmall()
    {
        std::size_t bytes = 0;
        for (const BuiltInRecording& each : builtInRecordings())
            bytes += each.bytes.size();
        QVERIFY(bytes < 3'000'000);
    }

    /// Every kind of step that there is, some lesson has.
    void EveryKindOfStepIsUsed()
    {
        std::set<std::size_t> kinds;
        for (const Lesson& lesson : builtInLessons()) {
            for (const LessonStep& step : lesson.steps)
                kinds.insert(step.work.index());
        }
        QCOMPARE(kinds.size(), std::variant_size_v<StepWork>);
    }
};

QTEST_GUILESS_MAIN(LessonsTest)
#include "lessons_test.moc"
