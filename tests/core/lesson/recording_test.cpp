// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/recording.h"

#include <fstream>
#include <QTemporaryDir>

#include "core/lesson/catalog.h"
#include "core/lesson/judging.h"
#include "core/lesson/lesson_reader.h"
#include "core/run/make_runs.h"
#include "core/saving/run_file.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::lesson;

namespace {

/// Two run steps, the second with a sweep. Nothing in it is measured.
const char* const kText =
    "title = \"Mine\"\nabout = \"It is mine.\"\n"
    "[run]\nscenario = \"cpu-bound\"\nmodels = [\"simulated\", \"simulated\"]\n"
    "parameters = { tasks = 3, work_ms = 2 }\n"
    "settings.above = { simulated_cores = 1 }\nsettings.below = { simulated_cores = 2 }\n"
    "[[step]]\nkind = \"run\"\n"
    "[[step]]\nkind = \"predict-curve\"\nsay = \"?\"\nover = \"cores\"\nmeasured = \"speedup\"\nmost = 9\n"
    "[[step]]\nkind = \"run\"\n[step.run]\nscenario = \"cpu-bound\"\nmodels = [\"simulated\", \"simulated\"]\n"
    "parameters = { tasks = 3, work_ms = 2 }\nsettings.above = { simulated_cores = 1 }\n"
    "sweep = { what = \"simulated_cores\", values = [1, 2, 3] }\n";

Lesson lessonOf(std::string text)
{
    return readLesson(text, "mine").lesson;
}

const Machine& machine()
{
    static const Machine measured = inspectMachine();
    return measured;
}

std::vector<RunSet> runsOf(const Lesson& lesson)
{
    RunSetObserver nobody;
    std::vector<RunSet> runs;
    for (const RunSetRequest& request : requestsOf(lesson))
        runs.push_back(makeRuns(request, machine(), {}, nobody).value());
    return runs;
}

std::string problemOf(const Result<std::vector<RecordedRun>>& result)
{
    return result ? std::string() : englishWords()(result.error().message);
}

} // namespace

class RecordingTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::filesystem::path path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }

private slots:
    void RecordingHasEveryRunOfTheLesson()
    {
        QVERIFY(readLesson(kText, "mine").isSound());
        const Lesson lesson = lessonOf(kText);
        QCOMPARE(requestsOf(lesson).size(), std::size_t{4});
        QVERIFY(saveRuns(joined(runsOf(lesson)), path("mine.interleave")).hasValue());
        const auto recorded = recordingBeside(path("mine.toml"), lesson);
        QCOMPARE(problemOf(recorded), std::string());
        QCOMPARE(recorded->size(), std::size_t{2});
        QCOMPARE(recorded->front().place, std::size_t{0});
        QCOMPARE(recorded->back().place, std::size_t{2});
        const Measurements sweep = recorded->back().measurements();
        QCOMPARE(sweep.points().size(), std::size_t{3});
        const auto& curve = std::get<PredictCurve>(lesson.steps[1].work);
        const std::optional<Curve> came = measuredCurve(curve, sweep);
        QVERIFY(came && came->values.front() < came->values.back());
        QVERIFY(recorded->front().measurements().run("below"));
        for (const RunSet& runs : recorded->back().runs) // each counts its own, not those of the whole file
            QVERIFY(runs.series[0][0]->request.ordinal == 1 && runs.series[1][0]->request.ordinal == 2);
    }

    void RecordingOfAnotherLessonIsNone()
    {
        const Lesson lesson = lessonOf(kText);
        const RunSet all = joined(runsOf(lesson));
        std::string changed = kText;
        changed.replace(changed.find("work_ms = 2"), 11, "work_ms = 3");
        QVERIFY(problemOf(recordedRuns(lessonOf(changed), all)).find("Record it again") != std::string::npos);
        std::string longer = kText;
        longer += "[[step]]\nkind = \"run\"\n";
        QVERIFY(!recordedRuns(lessonOf(longer), all));
        Lesson shorter = lesson;
        shorter.steps.pop_back();
        QVERIFY(!recordedRuns(shorter, all));
    }

    void ALessonOfOnesOwnHasTheRecordingBesideItsFile()
    {
        const auto file = path("own.toml");
        std::ofstream(file) << kText;
        const Lesson lesson = openLesson(file)->lesson;
        QVERIFY(!hasRecording(lesson) && !recordingOf(lesson));
        QVERIFY(saveRuns(joined(runsOf(lesson)), recordingPathOf(file)).hasValue());
        QVERIFY(hasRecording(lesson));
        QCOMPARE(problemOf(recordingOf(lesson)), std::string());
        Lesson builtIn = builtInLesson("1.1").value();
        QVERIFY(hasRecording(builtIn) && recordingOf(builtIn));
        builtIn.file = path("1.1-the-processor-that-waits.toml"); // a copy to be changed: that was recorded for another one
        QVERIFY(!hasRecording(builtIn) && !recordingOf(builtIn));
    }

    void WhereNothingWasRecordedThatIsSaid()
    {
        QVERIFY(problemOf(recordingBeside(path("nobody.toml"), lessonOf(kText))).find("nobody.interleave") != std::string::npos);
        QVERIFY(problemOf(builtInRecording(lessonOf(kText))).find("There is no recording of \"Mine\"") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(RecordingTest)
#include "recording_test.moc"
