// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lecture/slide.h"

#include <algorithm>
#include <QtTest>

#include "core/lecture/catalog.h"
#include "core/lecture/tally_entry.h"

using namespace interleave;
using namespace interleave::lecture;

namespace {

Lecture lectureOfLesson(const char* id)
{
    return lectureOf(std::make_shared<const lesson::Lesson>(*lesson::builtInLesson(id)));
}

const Scene& sceneAt(const Lecture& lecture, const LecturePlace& place)
{
    return std::get<LessonItem>(lecture.items[place.item].work).scenes[place.scene];
}

} // namespace

class SlideTest : public QObject {
    Q_OBJECT

private slots:
    /// With the recordings every scene has what it shows, and a decided question one answer that holds.
    void EverySceneOfEveryLessonHasSomethingToShow()
    {
        for (const lesson::Lesson& each : lesson::builtInLessons()) {
            const Lecture lecture = lectureOfLesson(each.id.c_str());
            LectureRuns runs(lecture);
            for (const LecturePlace& place : placesOf(lecture)) {
                const Slide slide = slideOf(lecture, place, runs, englishWords());
                const Scene& scene = sceneAt(lecture, place);
                const std::string where = each.id + " step " + std::to_string(scene.step + 1);
                QVERIFY2(!slide.text.empty() || !slide.outcome.empty() || slide.picture != Slide::Picture::None,
                         where.c_str());
                QVERIFY2(slide.picture == Slide::Picture::None || !runs.shown(*slide.runs).empty(), where.c_str());
                QVERIFY2(!titleOf(slide, englishWords()).empty(), where.c_str());
                if (scene.kind == Scene::Kind::Answer && !slide.answers.empty() && slide.isCounted)
                    QVERIFY2(std::ranges::count(slide.answers, std::optional(true), &SlideAnswer::holds) == 1, where.c_str());
                if (scene.kind == Scene::Kind::Question)
                    QVERIFY2(std::ranges::none_of(slide.answers, [](const SlideAnswer& a) { return a.holds.has_value(); })
                                 && slide.outcome.empty(),
                             where.c_str());
            }
        }
    }

    void ALessonThatLikesBothIsShownAsAKitchenFirst()
    {
        lesson::Lesson both = *lesson::builtInLesson("2.1");
        both.show.page = "both";
        for (lesson::LessonStep& step : both.steps)
            step.show = {};
        const std::vector<Scene> scenes = scenesOf(both);
        const auto kitchen = std::ranges::find(scenes, Scene::Kind::Kitchen, &Scene::kind);
        QVERIFY(kitchen != scenes.end() && std::next(kitchen)->kind == Scene::Kind::Picture);
    }

    void AListGrowsItemByItem()
    {
        lesson::Lesson listed = *lesson::builtInLesson("2.1");
        listed.steps.front().say = "First:\n\n1. one\n2. two\n\nLast.";
        const Lecture lecture = lectureOf(std::make_shared<const lesson::Lesson>(std::move(listed)));
        LectureRuns runs(lecture);
        std::vector<std::size_t> blocks;
        for (std::size_t scene = 1; scene <= 4; ++scene)
            blocks.push_back(slideOf(lecture, {0, scene}, runs, englishWords()).text.size());
        QCOMPARE(blocks, (std::vector<std::size_t>{1, 1, 2, 1}));
    }

    void HandsAreTypedAsAnswerAndNumber()
    {
        Tally tally(3);
        TallyEntry entry;
        QVERIFY(!entry.press(4, tally) && !entry.press(0, tally) && !entry.add(1, tally));
        QVERIFY(entry.press(2, tally) && entry.press(3, tally) && entry.press(5, tally));
        QCOMPARE(tally.hands(0, 1), std::int64_t{35});
        entry.done();
        QVERIFY(entry.press(3, tally) && entry.add(1, tally) && entry.add(1, tally));
        QVERIFY(entry.press(1, tally)); // after counting a figure is an answer again
        QVERIFY(entry.add(-1, tally));
        entry.changeVote();
        QVERIFY(entry.press(1, tally) && entry.press(9, tally));
        QCOMPARE(tally.hands(0, 2), std::int64_t{2});
        QCOMPARE(tally.hands(0, 0), std::int64_t{0});
        QCOMPARE(tally.hands(1, 0), std::int64_t{9});
    }
};

QTEST_APPLESS_MAIN(SlideTest)
#include "slide_test.moc"
