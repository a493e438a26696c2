// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/audience_window.h"

#include <QDir>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "app/lecture/chart_page.h"
#include "app/lecture/lecture_kitchen.h"
#include "app/lecture/picture_page.h"
#include "app/lecture/slide_view.h"
#include "app/lecture/spotlight.h"
#include "app/lecture/word_page.h"
#include "app/play/play_head.h"
#include "core/lecture/catalog.h"
#include "tests/support/opened_window.h"

using namespace interleave;

/// INTERLEAVE_PICTURES=FOLDER saves what is seen of the lectures, INTERLEAVE_LESSON=1.3 of one lesson,
/// INTERLEAVE_KITCHENS=1 with kitchens for charts.
class AudienceWindowTest : public QObject {
    Q_OBJECT

private:
    const QtWords m_words{QLocale(QLocale::English)};
    const QString m_pictures = qEnvironmentVariable("INTERLEAVE_PICTURES");

    static Machine machine()
    {
        static const Machine kMachine = inspectMachine();
        return kMachine;
    }

    void keepPictures(lecture::Lecture lecture, const QString& name, const QtWords& words)
    {
        LectureShow show(std::move(lecture), machine, words);
        AudienceWindow window(show, QApplication::font());
        window.show();
        const QStringList sizes =
            qEnvironmentVariable("INTERLEAVE_SIZES", QStringLiteral("1024x768,1280x800,1920x1080,3840x2160")).split(QLatin1Char(','));
        for (std::size_t n = 0; n < show.count(); ++n) {
            show.goTo(n);
            if (show.runner().current()) {
                show.toggleRecorded();
                QTRY_VERIFY(!show.runner().current());
            }
            if (qEnvironmentVariableIsSet("INTERLEAVE_KITCHENS"))
                show.toggleOther();
            for (const QString& size : sizes) {
                window.resize(size.section(QLatin1Char('x'), 0, 0).toInt(), size.section(QLatin1Char('x'), 1).toInt());
                QCoreApplication::processEvents();
                if (window.playHead().isPlaying())
                    window.playHead().setTime(TimePoint(window.playHead().whole().length() / 3));
                const QString file = QStringLiteral("%1/%2-%3-%4-%5.png")
                                         .arg(m_pictures, name)
                                         .arg(n + 1, 2, 10, QLatin1Char('0'))
                                         .arg(size, window.slide().page().objectName());
                QVERIFY(QDir().mkpath(m_pictures) && window.grab().save(file));
            }
        }
    }

    /// What is not in the recordings.
    void keepOthers(const QString& file)
    {
        LectureShow show(*lecture::builtInLecture("twenty-minutes"), machine, m_words);
        AudienceWindow window(show, QApplication::font());
        window.show();
        for (const QSize size : {QSize(1024, 768), QSize(1920, 1080)}) {
            window.resize(size);
            const QString end = QStringLiteral("-%1.png").arg(size.width());
            std::size_t question = 0;
            while (!show.slideAt(question).isCounted)
                ++question;
            show.goTo(question);
            for (const int digit : {1, 4, 7, 2, 9})
                show.pressDigit(digit), digit == 7 ? show.endEntry() : void();
            show.endEntry();
            show.toggleTally();
            QVERIFY(window.grab().save(file + QStringLiteral("vote") + end));
            show.changeVote();
            for (const int digit : {1, 1, 8, 2, 8, 3})
                show.pressDigit(digit), digit == 8 ? show.endEntry() : void();
            show.endEntry();
            show.changeVote();
            QVERIFY(window.grab().save(file + QStringLiteral("votes") + end));
            window.setSpotlight(QPointF(0.4, 0.5));
            QVERIFY(window.grab().save(file + QStringLiteral("spotlight") + end));
            std::size_t chart = question;
            while (show.slideAt(chart).picture == lecture::Slide::Picture::None)
                ++chart;
            show.goTo(chart);
            window.setMagnified(true);
            QVERIFY(window.grab().save(file + QStringLiteral("magnified") + end));
            window.setMagnified(false);
            window.setSpotlight(std::nullopt);
            window.playHead().setTime(TimePoint(window.playHead().whole().length() / 3));
            window.playHead().play();
            QVERIFY(window.grab().save(file + QStringLiteral("playing") + end));
            show.goTo(chart - 1);
            show.runAgain();
            QTRY_VERIFY(show.standing(chart - 1).share > 0);
            QVERIFY(window.grab().save(file + QStringLiteral("running") + end));
            show.toggleRecorded();
            QTRY_VERIFY(!show.runner().current());
        }
    }

    /// A lecture before an audience.
    struct Hall {
        explicit Hall(const QtWords& words, lecture::Lecture lecture) : show(std::move(lecture), machine, words)
        {
            window.resize(1024, 768);
            window.show();
        }

        /// The first place at which something is so. Runs that begin there are left to the recording.
        template<typename Condition>
        void goTo(const Condition& isThere)
        {
            std::size_t n = 0;
            while (n + 1 < show.count() && !isThere(show.slideAt(n)))
                ++n;
            show.goTo(n);
        }

        void goTo(lecture::Slide::Picture picture)
        {
            goTo([picture](const lecture::Slide& slide) { return slide.picture == picture; });
        }

        QImage seen() { return window.grab().toImage(); }

        LectureShow show;
        AudienceWindow window{show, QApplication::font()};
    };

    static lecture::Lecture twentyMinutes() { return *lecture::builtInLecture("twenty-minutes"); }
    static lecture::Lecture lesson(const char* id)
    {
        return lecture::lectureOf(std::make_shared<const lesson::Lesson>(*lesson::builtInLesson(id)));
    }

private slots:
    void ItFollowsTheShowAndAFrozenPictureStays()
    {
        Hall hall(m_words, twentyMinutes());
        const QImage first = hall.seen();
        hall.show.goOn();
        const QImage second = hall.seen();
        QVERIFY(first != second);
        hall.show.toggleFrozen();
        hall.show.goOn();
        QVERIFY(hall.seen() == second);
        hall.goTo(lecture::Slide::Picture::Kitchen);
        hall.show.toggleTally();
        QVERIFY(hall.seen() == second);
        hall.show.toggleFrozen();
        QVERIFY(hall.seen() != second);
        QCOMPARE(&hall.window.slide().page(), &hall.window.slide().kitchen());
    }

    void AFrozenReplayRests()
    {
        Hall hall(m_words, lesson("2.1"));
        hall.goTo(lecture::Slide::Picture::Kitchen);
        QVERIFY(hall.window.playHead().isPlaying());
        hall.show.toggleFrozen();
        QVERIFY(!hall.window.playHead().isPlaying());
    }

    void AShadeCoversEverything()
    {
        using Shade = lecture::Presentation::Shade;
        Hall hall(m_words, twentyMinutes());
        const QImage before = hall.seen();
        for (const auto& [shade, colour] : {std::pair(Shade::Black, Qt::black), std::pair(Shade::White, Qt::white)}) {
            hall.show.toggle(shade);
            QImage wanted(before.size(), before.format());
            wanted.fill(colour);
            QVERIFY(hall.seen() == wanted);
            hall.show.toggle(shade);
            QVERIFY(hall.seen() == before);
        }
    }

    void VotesAreSeenOnceTheyAreShown()
    {
        Hall hall(m_words, twentyMinutes());
        hall.goTo([](const lecture::Slide& slide) { return slide.isCounted; });
        const WordPage& words = hall.window.slide().words();
        for (const int digit : {1, 4, 7})
            hall.show.pressDigit(digit);
        hall.show.endEntry();
        QVERIFY(!words.slide().tally);
        hall.show.toggleTally();
        QVERIFY(words.slide().tally);
        QCOMPARE(words.slide().tally->hands(0, 0), std::int64_t{47});
        const QImage one = hall.seen();
        hall.show.changeVote();
        for (const int digit : {2, 3})
            hall.show.pressDigit(digit);
        QCOMPARE(words.slide().tally->hands(1, 1), std::int64_t{3});
        QVERIFY(hall.seen() != one);
        QVERIFY(!words.places().answers.front().votes.isEmpty());
        hall.show.toggleTally();
        QVERIFY(!words.slide().tally && words.places().answers.front().votes.isEmpty());
    }

    void AKitchenPlaysFromItsBeginAndAChartShowsAllOfTheTime()
    {
        Hall hall(m_words, lesson("2.1"));
        QVERIFY(!hall.window.hasReplay());
        hall.goTo(lecture::Slide::Picture::Kitchen);
        PlayHead& head = hall.window.playHead();
        QVERIFY(hall.window.hasReplay() && head.isPlaying() && head.isAtStart());
        const double seconds = std::chrono::duration<double>(head.whole().length()).count() * head.slowdown();
        QVERIFY2(seconds > 20 / 3.4 && seconds < 20 * 3.4, qPrintable(QString::number(seconds)));
        QVERIFY(hall.window.slide().pace().contains(QString::number(head.slowdown())));
        const KitchenView& kitchens = hall.window.slide().kitchen().view();
        head.setTime(head.whole().end - Duration{1});
        QVERIFY(kitchens.kitchen(1).isAtEnd() && kitchens.kitchen(1).bill().orders.empty()); // which ended earlier
        head.toEnd();
        QVERIFY(!kitchens.kitchen(0).bill().orders.empty() && !kitchens.kitchen(1).bill().orders.empty());
        hall.goTo(lecture::Slide::Picture::Charts);
        QVERIFY(!head.isPlaying() && head.isAtEnd());
        QVERIFY(hall.window.slide().pace().isEmpty());
        QVERIFY(!hall.window.slide().charts().whole().state().playTime());
        head.play();
        QVERIFY(head.isPlaying() && hall.window.slide().charts().whole().state().playTime());
        QVERIFY(!hall.window.slide().pace().isEmpty());
    }

    void WithLittleMotionAKitchenWaits()
    {
        Hall hall(m_words, lesson("2.1"));
        hall.window.setReducedMotion(true);
        hall.goTo(lecture::Slide::Picture::Kitchen);
        QVERIFY(!hall.window.playHead().isPlaying() && hall.window.playHead().isAtStart());
    }

    void AReplayGoesOnWhileTheSameIsShown()
    {
        Hall hall(m_words, lesson("2.1"));
        hall.goTo(lecture::Slide::Picture::Kitchen);
        PlayHead& head = hall.window.playHead();
        head.setTime(TimePoint(head.whole().length() / 2));
        const TimePoint at = head.time();
        hall.show.toggle(lecture::Presentation::Shade::Black);
        hall.show.toggle(lecture::Presentation::Shade::Black);
        QVERIFY(head.time() >= at && head.isPlaying());
    }

    void ALensOpensWhereTurnsAreNarrow()
    {
        Hall hall(m_words, lesson("1.3"));
        hall.goTo(lecture::Slide::Picture::Charts);
        const ChartPage& charts = hall.window.slide().charts();
        QVERIFY(charts.lens() && charts.magnified().isVisible());
        QVERIFY(charts.whole().geometry().bottom() < charts.magnified().geometry().top());
        QVERIFY(!charts.whole().pieceRect().isEmpty());
        QVERIFY(charts.caption().contains(QStringLiteral("×")));
        QVERIFY(charts.whole().state().visibleRange() == charts.whole().state().timeWindow().whole());
        QVERIFY(charts.magnified().state().visibleRange() == charts.lens()->piece);
        Hall wide(m_words, lesson("4.1"));
        wide.goTo(lecture::Slide::Picture::Charts);
        QVERIFY(!wide.window.slide().charts().lens() && !wide.window.slide().charts().magnified().isVisible());
    }

    void APlaceToLookAtIsMarkedOnItsRow()
    {
        Hall hall(m_words, lesson("1.1"));
        hall.goTo([](const lecture::Slide& slide) { return slide.mark.has_value(); });
        const AudienceChart& chart = hall.window.slide().charts().whole();
        const QRectF mark = chart.markRect();
        QVERIFY(!mark.isEmpty() && QRectF(chart.rect()).contains(mark));
        const QImage marked = hall.seen();
        const_cast<AudienceChart&>(chart).setMark(std::nullopt);
        QVERIFY(hall.seen() != marked);
    }

    void NothingIsGivenAwayByAChart()
    {
        Hall hall(m_words, lesson("2.1"));
        hall.goTo(lecture::Slide::Picture::Charts);
        QVERIFY(hall.window.slide().charts().whole().places().density.isQuiet);
        for (std::size_t n = 0; n < hall.show.count(); ++n) {
            if (!hall.show.slideAt(n).isCounted || !hall.show.slideAt(n).outcome.empty())
                continue;
            hall.show.goTo(n);
            QCOMPARE(&hall.window.slide().page(), &hall.window.slide().words());
        }
    }

    void WhereItWasRecordedIsSaidInSmallLetters()
    {
        Hall hall(m_words, lesson("2.1"));
        QVERIFY(hall.window.slide().small().isEmpty());
        hall.goTo(lecture::Slide::Picture::Charts);
        QVERIFY(hall.window.slide().small().contains(QStringLiteral("not now")));
    }

    void ASpotlightDimsAllButACircle()
    {
        Hall hall(m_words, twentyMinutes());
        const QImage before = hall.seen();
        hall.window.setSpotlight(QPointF(0.5, 0.5));
        const QImage lit = hall.seen();
        QCOMPARE(lit.pixelColor(512, 384), before.pixelColor(512, 384));
        QVERIFY(lit.pixelColor(20, 20).lightness() < before.pixelColor(20, 20).lightness() / 2);
        hall.window.setMagnified(true);
        const QImage magnified = hall.seen();
        QCOMPARE(magnified.pixelColor(20, 20), before.pixelColor(20, 20));
        QVERIFY(magnified != before && magnified != lit);
        hall.window.setSpotlight(std::nullopt);
        QVERIFY(hall.seen() == before);
    }

    void WhatIsMagnifiedIsTheSlideTwiceAsLarge()
    {
        Hall hall(m_words, twentyMinutes());
        hall.goTo(lecture::Slide::Picture::Charts);
        const QImage before = hall.seen();
        const QPointF at(0.5, 0.35);
        hall.window.setSpotlight(at);
        hall.window.setMagnified(true);
        const QImage after = hall.seen();
        const QPoint middle(qRound(at.x() * 1024), qRound(at.y() * 768));
        int same = 0;
        for (int y = -60; y < 60; y += 6) {
            for (int x = -60; x < 60; x += 6) {
                const QColor small = before.pixelColor(middle + QPoint(x, y));
                const QColor large = after.pixelColor(middle + 2 * QPoint(x, y));
                same += qAbs(small.lightness() - large.lightness()) < 40 ? 1 : 0;
            }
        }
        QVERIFY2(same > 320, qPrintable(QString::number(same))); // of 400: edges of bars and letters differ
    }

    void TheMouseMovesTheLightAndTellsWhere()
    {
        Hall hall(m_words, twentyMinutes());
        QSignalSpy pointed(&hall.window, &AudienceWindow::pointed);
        QTest::mousePress(&hall.window, Qt::LeftButton, {}, QPoint(256, 192));
        QCOMPARE(pointed.count(), 1);
        QCOMPARE(pointed[0][0].toPointF(), QPointF(0.25, 0.25));
        QVERIFY(!hall.window.spotlight().place());
        hall.window.setSpotlight(QPointF(0.5, 0.5));
        QTest::mouseMove(&hall.window, QPoint(512, 576));
        QTRY_COMPARE(hall.window.spotlight().place(), std::optional(QPointF(0.5, 0.75)));
    }

    void KeysAndClosingAreLeftToWhoeverShowsIt()
    {
        Hall hall(m_words, twentyMinutes());
        QSignalSpy closed(&hall.window, &AudienceWindow::closed);
        for (const QWidget* child : hall.window.findChildren<QWidget*>())
            QVERIFY2(child->focusPolicy() == Qt::NoFocus, child->metaObject()->className());
        hall.window.close();
        QCOMPARE(closed.count(), 1);
    }

    void APictureThatCannotBeReadIsNamed()
    {
        lecture::Lecture lecture{.id = "own", .title = "Own", .about = {}, .items = {}};
        lecture.items.push_back({.work = lecture::PictureItem{"nowhere/map.png", "A map."}, .notes = {}});
        QTemporaryDir folder;
        QImage image(200, 100, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(folder.filePath(QStringLiteral("red.png"))));
        lecture.items.push_back(
            {.work = lecture::PictureItem{folder.filePath(QStringLiteral("red.png")).toStdU16String(), {}}, .notes = {}});
        unexpectedWarnings();
        Hall hall(m_words, std::move(lecture));
        QVERIFY(!hall.window.slide().picture().isReadable());
        QVERIFY(hall.window.slide().subtitleHeight() > 0);
        hall.show.goOn();
        QVERIFY(hall.window.slide().picture().isReadable());
        QCOMPARE(unexpectedWarnings(), 0);
        const QRectF place = hall.window.slide().picture().place();
        QVERIFY(qAbs(place.width() - 2 * place.height()) < 2);
        QCOMPARE(hall.seen().pixelColor(512, 384), QColor(Qt::red));
    }

    void WhatIsRunningIsABarThatGrows()
    {
        Hall hall(m_words, lesson("2.1"));
        std::size_t run = 0;
        while (hall.show.slideAt(run).picture == lecture::Slide::Picture::None)
            ++run;
        hall.show.goTo(run - 1); // before its picture
        QVERIFY(hall.show.standing(run - 1).isMaking);
        const WordPage& words = hall.window.slide().words();
        QVERIFY(words.slide().share && !words.places().bar.isEmpty());
        QVERIFY(!hall.window.playHead().isPlaying());
        hall.show.toggleRecorded();
        QTRY_VERIFY_WITH_TIMEOUT(!hall.show.runner().current(), 30'000);
        QVERIFY(!words.slide().share && !words.slide().status.isEmpty());
    }

    void savesPictures()
    {
        if (m_pictures.isEmpty())
            QSKIP("no pictures are asked for");
        const QString language = qEnvironmentVariable("INTERLEAVE_LANGUAGE");
        if (!language.isEmpty())
            installLanguage(language);
        const QtWords words{QLocale(language.isEmpty() ? QStringLiteral("en") : language)};
        if (qEnvironmentVariableIsSet("INTERLEAVE_OTHERS")) {
            QVERIFY(QDir().mkpath(m_pictures));
            return keepOthers(m_pictures + QStringLiteral("/other-"));
        }
        const QString asked = qEnvironmentVariable("INTERLEAVE_LESSON");
        if (asked.isEmpty()) {
            for (lecture::Lecture& each : lecture::builtInLectures(language.toStdString()))
                keepPictures(std::move(each), QString::fromStdString(each.id), words);
            return;
        }
        for (const QString& id : asked.split(QLatin1Char(','))) {
            Result<lesson::Lesson> lesson = lesson::builtInLesson(id.toStdString(), language.toStdString());
            QVERIFY(lesson);
            keepPictures(lecture::lectureOf(std::make_shared<const lesson::Lesson>(*std::move(lesson))), id + language, words);
        }
    }
};

QTEST_MAIN(AudienceWindowTest)
#include "audience_window_test.moc"
