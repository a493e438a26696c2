// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/word_places.h"

#include <QApplication>
#include <QtTest>

using namespace interleave;

namespace {

lecture::Prose prose(const QString& words)
{
    return {{.kind = lesson::ProseBlock::Kind::Paragraph, .runs = {{.text = words.toStdString()}}}};
}

QString words(int count)
{
    return QStringList(count, QStringLiteral("several")).join(QLatin1Char(' '));
}

} // namespace

class WordPlacesTest : public QObject {
    Q_OBJECT

private:
    static constexpr QRectF kRoom{40, 80, 944, 620};
    const AudienceType m_type = audienceTypeFor(768);

    WordPlaces place(const WordSlide& slide)
    {
        WordBoxes boxes(slide, QApplication::font());
        return placeWords(boxes, kRoom, m_type);
    }

    static WordSlide question(int answers, int wordsOfEach, int wordsOfOutcome = 0)
    {
        WordSlide slide;
        slide.text = prose(words(12));
        slide.isNumbered = true;
        for (int n = 0; n < answers; ++n)
            slide.answers.push_back({prose(words(wordsOfEach))});
        if (wordsOfOutcome > 0) {
            slide.outcome = prose(words(wordsOfOutcome));
            for (std::size_t n = 0; n < slide.answers.size(); ++n)
                slide.answers[n].holds = n == 1;
        }
        return slide;
    }

private slots:
    void SizesAreSharesOfTheHeight()
    {
        QCOMPARE(audienceTypeFor(1080).least, 39);
        QCOMPARE(audienceTypeFor(2800).least, 100);
        QCOMPARE(audienceTypeFor(2800).most, 200);
        for (const QSize size : {QSize(800, 600), QSize(1920, 1080), QSize(1080, 1920)}) {
            const AudienceFrame frame = audienceFrameIn(size, size.height() / 10);
            QVERIFY(frame.heading.bottom() < frame.content.top() && frame.content.bottom() < frame.subtitle.top()
                    && frame.subtitle.bottom() < frame.small.top() && frame.small.bottom() < size.height());
        }
    }

    void FewWordsAreLargeAndManyAreStillReadable()
    {
        WordSlide slide;
        slide.text = prose(words(4));
        QCOMPARE(place(slide).text->pixels, m_type.most);
        slide.text = prose(words(90));
        const WordPlaces many = place(slide);
        QVERIFY(many.fits && many.text->pixels < m_type.most && many.text->pixels >= m_type.least);
        QVERIFY(kRoom.contains(many.text->place));
    }

    void AWordIsNotBrokenWhereASmallerTypeHelps()
    {
        WordSlide slide;
        slide.text = prose(QString(30, QLatin1Char('m')));
        const WordPlaces places = place(slide);
        QVERIFY(places.fits && places.text->pixels < m_type.most);
        QVERIFY(places.text->place.height() < 2 * places.text->pixels); // a line
        slide.text = prose(QString(200, QLatin1Char('m')));
        QVERIFY(place(slide).fits);
    }

    void AnswersStandInTwoColumnsWhereThatMakesThemLarger()
    {
        const WordPlaces few = place(question(3, 2));
        QCOMPARE(few.answers[0].frame.left(), few.answers[1].frame.left());
        const WordPlaces many = place(question(8, 2));
        QVERIFY(many.answers[0].frame.left() < many.answers[1].frame.left());
        QVERIFY(many.fits && many.answers.size() == 8 && kRoom.contains(many.answers.back().frame));
    }

    void TheAnswerThatHoldsIsMarkedAndTheOutcomeStandsBelow()
    {
        const WordPlaces places = place(question(3, 2, 8));
        QVERIFY(places.isWhole && places.answers.size() == 3);
        QVERIFY(places.answers[0].tick.isEmpty() && !places.answers[1].tick.isEmpty());
        QVERIFY(places.outcomeFrame.top() > places.answers.back().frame.bottom());
    }

    void WhereNotAllFitsTheOtherAnswersAreLeftOutAndThenTheQuestion()
    {
        const WordPlaces noOthers = place(question(6, 20, 30));
        QVERIFY(noOthers.fits && !noOthers.isWhole && noOthers.text);
        QCOMPARE(noOthers.answers.size(), std::size_t{1});
        QCOMPARE(noOthers.answers[0].answer, std::size_t{1});
        WordSlide long_ = question(6, 40, 60);
        long_.text = prose(words(90));
        const WordPlaces noQuestion = place(long_);
        QVERIFY(noQuestion.fits && !noQuestion.text && noQuestion.outcome);
        for (const WordPlaces& each : {noOthers, noQuestion})
            QVERIFY(each.outcome->pixels >= m_type.least && kRoom.contains(each.outcomeFrame));
    }

    void TooManyWordsAreSaidToBeTooMany()
    {
        WordSlide slide;
        slide.text = prose(words(600));
        const WordPlaces places = place(slide);
        QVERIFY(!places.fits);
        QCOMPARE(places.text->pixels, m_type.least);
    }

    void BarsOfVotesBeginInOneLine()
    {
        WordSlide slide = question(3, 3, 5);
        slide.tally.emplace(3);
        slide.tally->set(0, 0, 10);
        const WordPlaces one = place(slide);
        QCOMPARE(one.answers[0].votes.left(), one.answers[1].votes.left());
        QVERIFY(one.votesKey.isEmpty());
        slide.tally->set(1, 2, 7);
        const WordPlaces two = place(slide);
        QVERIFY(two.answers[0].votes.height() > one.answers[0].votes.height());
        QVERIFY(!two.votesKey.isEmpty());
    }
};

QTEST_MAIN(WordPlacesTest)
#include "word_places_test.moc"
