// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/glossary.h"

#include <QtTest>

#include "core/lesson/catalog.h"

using namespace interleave::lesson;

namespace {

LessonStep step(std::vector<std::string> introduces)
{
    return {.say = "Text.", .notes = {}, .introduces = std::move(introduces), .work = Read{}};
}

Lesson lesson(const char* id, std::map<std::string, std::string> words, std::vector<LessonStep> steps)
{
    Lesson made;
    made.id = id;
    made.title = std::string("Title of ") + id;
    made.words = std::move(words);
    made.steps = std::move(steps);
    return made;
}

} // namespace

class GlossaryTest : public QObject {
    Q_OBJECT

private slots:
    void EachWordStandsThereOnceWithTheLessonInWhichItComesFirst()
    {
        const std::vector<Lesson> lessons{lesson("1.1-a", {{"core", "Computes."}, {"task", "Work."}, {"zebra", "An animal."}},
                                                 {step({"task"}), step({"core"})}),
                                          lesson("1.2-b", {{"core", "Again."}, {"turn", "Time."}},
                                                 {step({"turn"}), step({"nowhere"})})};
        const std::vector<GlossaryEntry> expected{{"task", "Work.", "1.1-a", "Title of 1.1-a"},
                                                  {"core", "Computes.", "1.1-a", "Title of 1.1-a"},
                                                  {"zebra", "An animal.", "1.1-a", "Title of 1.1-a"},
                                                  {"turn", "Time.", "1.2-b", "Title of 1.2-b"}};
        QVERIFY(glossaryOf(lessons) == expected);
        QVERIFY(glossaryOf({}).empty());
    }

    void OneHasMetWhatEarlierLessonsAndEarlierStepsExplained()
    {
        using Met = std::vector<std::string>;
        const std::vector<Lesson> lessons{lesson("1.1-a", {{"core", "Computes."}, {"task", "Work."}},
                                                 {step({"core"}), step({"task"})}),
                                          lesson("1.2-b", {{"core", "Again."}, {"turn", "Time."}},
                                                 {step({}), step({"turn", "core"})})};
        const std::vector<GlossaryEntry> course = glossaryOf(lessons);
        QVERIFY(wordsMetAt(lessons[0], 0, course) == Met{"core"});
        QVERIFY((wordsMetAt(lessons[0], 1, course) == Met{"core", "task"}));
        QVERIFY((wordsMetAt(lessons[1], 0, course) == Met{"core", "task"}));
        QVERIFY((wordsMetAt(lessons[1], 9, course) == Met{"core", "task", "turn"}));
        const Lesson own = lesson("mine", {{"oven", "Hot."}}, {step({"oven"})});
        QVERIFY((wordsMetAt(own, 0, course) == Met{"core", "task", "turn", "oven"}));
        QVERIFY(wordsMetAt(lessons[0], 0, {}) == Met{"core"});
    }

    void EveryWordOfTheCourseIsExplainedInBothLanguages()
    {
        for (const char* language : {"", "de"}) {
            const std::vector<Lesson> lessons = builtInLessons(language);
            const std::vector<GlossaryEntry> entries = glossaryOf(lessons);
            QVERIFY(entries.size() > 20);
            for (const Lesson& each : lessons) {
                for (const LessonStep& step : each.steps) {
                    for (const std::string& word : step.introduces)
                        QVERIFY2(std::ranges::any_of(entries,
                                                     [&word](const GlossaryEntry& entry) { return entry.word == word; }),
                                 (each.id + ": " + word).c_str());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(GlossaryTest)
#include "glossary_test.moc"
