// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lecture/scene.h"

#include <set>

#include "core/lesson/catalog.h"
#include "core/lesson/judging.h"
#include "core/lesson/lesson_reader.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::lecture;
using Kind = Scene::Kind;

namespace {

const char* const kText = R"(
title = "Test"
about = "A test."
run = { scenario = "kebab" }
[[step]]
kind = "read"
say = "One.\n\nTwo."
[[step]]
kind = "predict"
say = "Sooner?"
answer = [ { say = "No", holds = "speedup < 1.15" }, { say = "Yes", holds = "speedup >= 1.15" } ]
[[step]]
kind = "run"
[[step]]
kind = "observe"
say = "Where?"
where = "running > 1"
because = "There."
[[step]]
kind = "read"
say = "Three."
[[step]]
kind = "explain"
say = "Why?"
answer = [ { say = "A", right = true }, { say = "B" } ]
)";

} // namespace

/// What an audience sees, one thing after the other.
class SceneTest : public QObject {
    Q_OBJECT

private slots:
    void AStepComesInPartsAndWhatARunDecidesRightAfterIt()
    {
        const lesson::ReadLesson read = lesson::readLesson(kText, "test");
        QVERIFY(read.isSound());
        const std::vector<Scene> wanted{{Kind::Title, 0, 0},    {Kind::Text, 0, 0},     {Kind::Text, 0, 1},
                                        {Kind::Question, 1, 0}, {Kind::Run, 2, 0},      {Kind::Picture, 2, 0},
                                        {Kind::Answer, 1, 0},   {Kind::Question, 3, 0}, {Kind::Mark, 3, 0},
                                        {Kind::Answer, 3, 0},   {Kind::Text, 4, 0},     {Kind::Picture, 4, 0},
                                        {Kind::Question, 5, 0}, {Kind::Answer, 5, 0}};
        QVERIFY(scenesOf(read.lesson) == wanted);
    }

    void NothingIsGivenAwayBeforeItIsDecided()
    {
        const lesson::Lesson lesson = lesson::readLesson(kText, "test").lesson;
        std::string hidden;
        for (const Scene& scene : scenesOf(lesson))
            hidden += hidesRuns(lesson, scene) ? 'x' : '.';
        QCOMPARE(hidden, std::string("x..xx........."));
    }

    /// Of all that the program has.
    void EveryQuestionIsAskedAndEachThatSomethingDecidesIsAnsweredOnce()
    {
        for (const lesson::Lesson& lesson : lesson::builtInLessons()) {
            std::set<std::size_t> asked;
            std::multiset<std::size_t> answered;
            std::size_t made = 0; // runs
            for (const Scene& scene : scenesOf(lesson)) {
                made += scene.kind == Kind::Run ? 1 : 0;
                if (scene.kind == Kind::Question)
                    asked.insert(scene.step);
                if (scene.kind != Kind::Answer)
                    continue;
                answered.insert(scene.step);
                QVERIFY2(asked.contains(scene.step), lesson.id.c_str());
                QVERIFY2(!lesson::waitsForRun(lesson.steps[scene.step]) || made > 0, lesson.id.c_str());
            }
            for (std::size_t step = 0; step < lesson.steps.size(); ++step) {
                const auto* choose = std::get_if<lesson::Choose>(&lesson.steps[step].work);
                QVERIFY2(!choose || answered.count(step) == 1, lesson.id.c_str());
            }
        }
    }
};

QTEST_APPLESS_MAIN(SceneTest)
#include "scene_test.moc"
