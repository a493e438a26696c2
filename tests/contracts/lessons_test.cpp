// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <fstream>
#include <set>

#include "core/lesson/catalog.h"
#include "core/lesson/judging.h"
#include "core/lesson/lesson_translation.h"
#include "core/lesson/measurements.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::lesson;

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

/// The runs as they would be on a computer of so many cores; of many a few.
Result<RunSet> madeOn(std::size_t cores, LessonRun run)
{
    constexpr std::int64_t kUsualSlice = 4'000;
    run.repeats = std::min(run.repeats, 3);
    const Plan plan = run.scenario->makePlan(run.parameters, run.seed);
    RunSetRequest request = run.request();
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

    void ExactlyOneAnswerHoldsOnEveryComputer_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<std::size_t>("cores");
        for (const Lesson& lesson : builtInLessons()) {
            for (const std::size_t cores : {1, 2, 4, 64}) {
                if (!lesson.run.scenario)
                    continue; // nothing is run
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
        for (const LessonStep& step : lesson.steps) {
            if (const auto* choose = std::get_if<Choose>(&step.work); choose && choose->isDecidedByRun())
                open.push_back(&step);
            const auto* run = std::get_if<RunStep>(&step.work);
            if (!run)
                continue;
            const Result<RunSet> made = madeOn(cores, run->run.value_or(lesson.run));
            QVERIFY(made.hasValue());
            const Measurements measured(*made);
            for (const LessonStep* question : open) {
                const auto holds = holdingOf(std::get<Choose>(question->work), measured.valueOf());
                QVERIFY2(holds.has_value(), question->say.c_str());
            }
            open.clear();
        }
        QVERIFY(open.empty());
    }
};

QTEST_GUILESS_MAIN(LessonsTest)
#include "lessons_test.moc"
