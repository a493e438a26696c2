// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/lecture_show.h"

#include <QtTest>

#include "core/lecture/catalog.h"
#include "tests/support/short_lesson.h"

using namespace interleave;
using namespace interleave::lecture;
using Source = LectureRuns::Source;
using Shade = Presentation::Shade;

namespace {

Lecture shortLecture()
{
    return lectureOf(std::make_shared<const lesson::Lesson>(lesson::readLesson(kShortLesson, "short").lesson));
}

Lecture builtIn(const char* lesson)
{
    return lectureOf(std::make_shared<const lesson::Lesson>(*lesson::builtInLesson(lesson)));
}

std::size_t placeOf(const LectureShow& show, Scene::Kind kind)
{
    for (std::size_t n = 0; n < show.count(); ++n) {
        const LecturePlace& place = show.placeAt(n);
        if (std::get<LessonItem>(show.lecture().items[place.item].work).scenes[place.scene].kind == kind)
            return n;
    }
    return 0;
}

} // namespace

class LectureShowTest : public QObject {
    Q_OBJECT

private slots:
    void WhatIsToldToRunRunsByItself()
    {
        LectureShow show(
            shortLecture(), [] { return inspectMachine(); }, englishWords());
        const std::size_t run = placeOf(show, Scene::Kind::Run);
        show.goTo(run - 1);
        QVERIFY(!show.standing(run).isMaking);
        show.goOn();
        QVERIFY(show.standing(run).isMaking);
        QVERIFY(show.runsOf(show.slide()).empty());
        QTRY_VERIFY_WITH_TIMEOUT(show.standing(run).source == Source::Live, 60'000);
        QVERIFY(!show.runner().current());
        show.goTo(placeOf(show, Scene::Kind::Answer));
        QVERIFY(show.slide().answers.front().holds.value());
        QCOMPARE(show.made().size(), std::size_t{1});
        show.goTo(run); // it is there, and is not made once more
        QVERIFY(!show.runner().current());
        show.runAgain();
        QVERIFY(show.standing(run).isMaking);
        QTRY_VERIFY_WITH_TIMEOUT(show.standing(run).source == Source::Live, 60'000);
    }

    /// One press, and the lecture goes on.
    void TheRecordingStandsForARunThatTakesTooLong()
    {
        LectureShow show(
            builtIn("2.1"), [] { return inspectMachine(); }, englishWords());
        show.goTo(placeOf(show, Scene::Kind::Run));
        const auto kitchen = show.presentation().place() + 1;
        show.goOn();
        QVERIFY(show.standing(kitchen).isMaking);
        show.goOn();
        QCOMPARE(show.presentation().place(), kitchen);
        QTRY_VERIFY_WITH_TIMEOUT(!show.runner().current(), 60'000);
        QVERIFY(show.standing(kitchen).source == Source::Recorded);
        QVERIFY(!show.runsOf(show.slide()).empty());
        show.goOn();
        QCOMPARE(show.presentation().place(), kitchen + 1);
    }

    void HandsAreKeptForEachQuestionAndShownOnlyThere()
    {
        LectureShow show(
            shortLecture(), [] { return inspectMachine(); }, englishWords());
        const std::size_t question = placeOf(show, Scene::Kind::Question);
        show.pressDigit(1); // no question yet
        QVERIFY(!show.tallyAt(0) && show.counted().empty());
        show.goTo(question);
        for (const int digit : {2, 1, 7})
            show.pressDigit(digit);
        QCOMPARE(show.tallyAt(question)->hands(0, 1), std::int64_t{17});
        QVERIFY(!show.isTallyShown());
        show.toggleTally();
        QVERIFY(show.isTallyShown());
        show.goBack();
        QVERIFY(!show.isTallyShown());
        show.goOn();
        show.changeVote();
        show.pressDigit(1);
        show.addHands(1);
        show.endEntry();
        QCOMPARE(show.tallyAt(placeOf(show, Scene::Kind::Answer))->hands(1, 0), std::int64_t{1});
        const std::vector<CountedQuestion> counted = show.counted();
        QCOMPARE(counted.size(), std::size_t{1});
        QCOMPARE(counted.front().answers.size(), std::size_t{2});
        QCOMPARE(counted.front().question, std::string("Which?"));
    }

    void AFrozenPictureIsWhatTheAudienceSees()
    {
        LectureShow show(
            shortLecture(), [] { return inspectMachine(); }, englishWords());
        show.toggleFrozen();
        show.goTo(placeOf(show, Scene::Kind::Question));
        QVERIFY(show.slide().isTitle);
        QCOMPARE(show.notesAt(show.presentation().place()), QStringLiteral("Vote."));
        show.toggleFrozen();
        QVERIFY(!show.slide().isTitle);
        show.toggle(Shade::Black);
        show.goOn();
        QVERIFY(show.presentation().shade() == Shade::None);
    }

    void ItEndsWhileItRuns()
    {
        LectureShow show(
            builtIn("1.1"), [] { return inspectMachine(); }, englishWords());
        show.goTo(placeOf(show, Scene::Kind::Run));
        QVERIFY(show.runner().current().has_value());
    }

    /// Without a thought, nothing breaks and no vote is lost.
    void TenThousandCommandsAtRandom()
    {
        LectureShow show(
            *builtInLecture("twenty-minutes"), [] { return inspectMachine(); }, englishWords());
        QRandomGenerator random(7);
        std::int64_t most = 0;
        for (int n = 0; n < 10'000; ++n) {
            switch (random.bounded(14)) {
            case 0: show.goBack(); break;
            case 1: show.toggle(Shade::Black); break;
            case 2: show.toggleFrozen(); break;
            case 3: show.toggleOther(); break;
            case 4: show.toggleTally(); break;
            case 5: show.changeVote(); break;
            case 6: show.addHands(1); break;
            case 7: show.toggleRecorded(); break;
            case 8: show.startOrPauseClock(); break;
            case 9: show.goTo(random.bounded(100)); break;
            case 10: show.pressDigit(static_cast<int>(random.bounded(10))); break;
            case 11: show.runAgain(); break;
            default: show.goOn(); break;
            }
            if (n % 100 == 0) {
                QCoreApplication::processEvents();
                const Slide slide = show.slide();
                QVERIFY(slide.isTitle || !slide.text.empty() || !slide.outcome.empty() || slide.picture != Slide::Picture::None);
                std::int64_t all = 0;
                for (const CountedQuestion& question : show.counted())
                    all += question.tally.all(0) + question.tally.all(1);
                most = std::max(most, all);
            }
        }
        QVERIFY(most > 0);
    }
};

QTEST_GUILESS_MAIN(LectureShowTest)
#include "lecture_show_test.moc"
