// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/slide_view.h"

#include <QLabel>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "app/lecture/audience_window.h"
#include "app/lecture/chart_page.h"
#include "app/lecture/lecture_kitchen.h"
#include "app/lecture/word_page.h"
#include "core/lecture/catalog.h"
#include "tests/support/opened_window.h"

using namespace interleave;

namespace {

/// Letters, or a picture with letters of its own, on a slide.
struct Box {
    QString what;
    QRectF place;
    int pixels = 0; ///< the smallest letters of it
};

int pixelsOf(const Theme& theme, TextRole role)
{
    return QFontInfo(theme.font(role)).pixelSize();
}

std::vector<Box> boxesOf(const WordPage& page)
{
    const WordPlaces& places = page.places();
    std::vector<Box> boxes;
    const auto add = [&boxes](const char* what, const std::optional<WordPlace>& place) {
        if (place)
            boxes.push_back({QString::fromLatin1(what), place->place, place->pixels});
    };
    add("title", places.title);
    add("text", places.text);
    add("outcome", places.outcome);
    add("status", places.status);
    if (!places.votesKey.isEmpty())
        boxes.push_back({QStringLiteral("key of the votes"), places.votesKey, 9999});
    for (const AnswerPlace& answer : places.answers) {
        const QString name = QStringLiteral("answer %1").arg(answer.answer + 1);
        boxes.push_back({name, answer.words.place, answer.words.pixels});
        boxes.push_back({name + QStringLiteral(" sign"), answer.sign, answer.words.pixels});
        if (!answer.votes.isEmpty())
            boxes.push_back({name + QStringLiteral(" votes"), answer.votes, answer.words.pixels});
        if (!answer.tick.isEmpty())
            boxes.push_back({name + QStringLiteral(" tick"), answer.tick, answer.words.pixels});
    }
    return boxes;
}

std::vector<Box> boxesOf(const ChartPage& page)
{
    const int body = pixelsOf(page.theme(), TextRole::Body);
    std::vector<Box> boxes{{QStringLiteral("charts"), QRectF(page.whole().geometry()), body}};
    if (page.lens()) {
        boxes.push_back({QStringLiteral("caption"), QRectF(page.captionPlace()), body});
        boxes.push_back({QStringLiteral("lens"), QRectF(page.magnified().geometry()), body});
    }
    if (!page.legend().isHidden())
        boxes.push_back({QStringLiteral("legend"), QRectF(page.legend().geometry()), body});
    return boxes;
}

std::vector<Box> boxesOf(const LectureKitchen& kitchen)
{
    const QWidget* caption = kitchen.captions().findChild<QWidget*>();
    return {{QStringLiteral("kitchens"), QRectF(kitchen.view().geometry()), 9999},
            {QStringLiteral("captions"), QRectF(kitchen.captions().geometry()), QFontInfo(caption->font()).pixelSize()}};
}

std::vector<Box> boxesOf(const SlideView& slide)
{
    std::vector<Box> boxes;
    if (&slide.page() == &slide.words())
        boxes = boxesOf(slide.words());
    else if (&slide.page() == &slide.charts())
        boxes = boxesOf(slide.charts());
    else if (&slide.page() == &slide.kitchen())
        boxes = boxesOf(slide.kitchen());
    for (Box& box : boxes)
        box.place.translate(slide.page().pos());
    const AudienceFrame& frame = slide.frame();
    boxes.push_back({QStringLiteral("heading"), QRectF(frame.heading), pixelsOf(slide.theme(), TextRole::Body)});
    boxes.push_back({QStringLiteral("small letters"), QRectF(frame.small), 9999});
    if (slide.subtitleHeight() > 0)
        boxes.push_back({QStringLiteral("subtitle"),
                         QRectF(frame.subtitle.left(), frame.subtitle.top(), frame.subtitle.width(), slide.subtitleHeight()),
                         slide.subtitlePixels()});
    return boxes;
}

} // namespace

/// Every slide of both lectures and of all lessons, with their recordings, in English and German and on four sizes of screen: what must be
/// read is large enough, nothing lies over anything else, and nothing is outside.
class EverySlideTest : public QObject {
    Q_OBJECT

private:
    QStringList m_faults;
    int m_slides = 0;
    int m_shortened = 0; ///< of which something was left out
    int m_lenses = 0;
    int m_kitchens = 0;
    int m_votes = 0; ///< questions whose votes were shown

    static Machine machine()
    {
        static const Machine kMachine = inspectMachine();
        return kMachine;
    }

    void check(const SlideView& slide, const QString& where)
    {
        const auto fault = [&](const QString& what) { m_faults << where + QStringLiteral(": ") + what; };
        const std::vector<Box> boxes = boxesOf(slide);
        const QRectF all(slide.rect());
        for (std::size_t n = 0; n < boxes.size(); ++n) {
            if (boxes[n].pixels * 28 < slide.height())
                fault(QStringLiteral("%1 has type of %2 pixels").arg(boxes[n].what).arg(boxes[n].pixels));
            if (!all.contains(boxes[n].place))
                fault(QStringLiteral("%1 is outside").arg(boxes[n].what));
            for (std::size_t other = 0; other < n; ++other) {
                const QRectF common = boxes[n].place & boxes[other].place;
                if (common.width() > 0.5 && common.height() > 0.5)
                    fault(QStringLiteral("%1 lies over %2").arg(boxes[n].what, boxes[other].what));
            }
        }
        if (&slide.page() == &slide.words()) {
            m_shortened += slide.words().places().isWhole ? 0 : 1;
            if (!slide.words().places().fits)
                fault(QStringLiteral("too many words"));
        }
        if (&slide.page() == &slide.charts())
            checkCharts(slide.charts(), fault);
        const QFontMetrics metrics(slide.theme().font(TextRole::Body));
        if (metrics.horizontalAdvance(slide.heading()) + metrics.horizontalAdvance(slide.pace()) > slide.frame().heading.width())
            fault(QStringLiteral("the heading is cut"));
        QFont small = slide.theme().font(TextRole::Body);
        small.setPixelSize(slide.type().small);
        if (QFontMetrics(small).horizontalAdvance(slide.small()) > slide.frame().small.width())
            fault(QStringLiteral("small letters are cut"));
    }

    void checkCharts(const ChartPage& charts, const std::function<void(const QString&)>& fault)
    {
        const GanttLayout& layout = charts.whole().places().layout;
        if (layout.height > charts.whole().viewport()->height() + 1)
            fault(QStringLiteral("the charts do not fit"));
        if (layout.axis.width() < charts.width() * 0.4)
            fault(QStringLiteral("the plot is narrow"));
        checkNames(charts.whole(), charts.theme(), fault);
        if (!charts.lens())
            return;
        checkNames(charts.magnified(), charts.theme(), fault);
        if (QFontMetrics(charts.theme().font(TextRole::Body)).horizontalAdvance(charts.caption()) > charts.width())
            fault(QStringLiteral("the caption of the lens is cut"));
        ++m_lenses;
        const GanttLayout& lens = charts.magnified().places().layout;
        if (lens.height > charts.magnified().viewport()->height() + 1)
            fault(QStringLiteral("the lens does not fit"));
        if (lens.areas.front().rowHeight < pixelsOf(charts.theme(), TextRole::Body))
            fault(QStringLiteral("rows of the lens cannot be read"));
        if (charts.whole().pieceRect().isEmpty())
            fault(QStringLiteral("what the lens shows is not marked"));
    }

    /// Heads and names of rows are there in full, or names are not there at all.
    static void checkNames(const AudienceChart& chart, const Theme& theme, const std::function<void(const QString&)>& fault)
    {
        const QFontMetrics title(theme.font(TextRole::Title));
        const QFontMetrics body(theme.font(TextRole::Body));
        for (std::size_t run = 0; run < chart.state().runCount(); ++run) {
            const GanttArea& area = chart.places().layout.areas[run];
            if (title.horizontalAdvance(chart.state().headingOf(run)) > area.head.width())
                fault(QStringLiteral("a head is cut"));
            if (area.rowHeight < pixelsOf(theme, TextRole::Body))
                continue;
            const int sign = chart.state().rowsBy() == gantt::RowsBy::Task ? theme.pixels(28) : 0;
            for (const std::size_t row : chart.state().shownRows(run)) {
                const QString name = chart.words().rowName({run, row});
                if (sign + body.horizontalAdvance(name) > area.rows.left() - theme.pixels(6) + 1)
                    fault(QStringLiteral("the name %1 is cut").arg(name));
            }
        }
    }

    /// All along the replay.
    void checkCaptions(AudienceWindow& window, const std::function<void(const QString&)>& fault)
    {
        const LectureKitchen& kitchen = window.slide().kitchen();
        const TimePoint end = window.playHead().whole().end;
        for (std::size_t run = 0; run < 2; ++run) {
            const KitchenItem& each = kitchen.view().kitchen(run);
            if (kitchen.view().isShown(run) && !each.hasRoomFor(each.title()))
                fault(QStringLiteral("the title of a kitchen is cut: ") + each.title());
        }
        for (int part = 0; part <= 8; ++part) {
            window.playHead().setTime(TimePoint((end - TimePoint{}) * part / 8));
            for (const QLabel* label : kitchen.captions().findChildren<QLabel*>()) {
                if (label->text().endsWith(QStringLiteral("…")))
                    fault(QStringLiteral("a caption is cut: ") + label->text());
            }
        }
        window.playHead().toStart();
    }

    /// With both votes of a room shown.
    void checkVotes(LectureShow& show, AudienceWindow& window, const QString& where)
    {
        if (!show.slide().isCounted)
            return;
        for (const int digit : {1, 1, 2, 0})
            show.pressDigit(digit);
        show.endEntry();
        show.changeVote();
        for (const int digit : {2, 1, 1, 9})
            show.pressDigit(digit);
        show.endEntry();
        show.changeVote();
        show.toggleTally();
        window.resize(1024, 768);
        check(window.slide(), where + QStringLiteral(" with votes"));
        ++m_votes;
        for (const AnswerPlace& answer : window.slide().words().places().answers) {
            if (answer.votes.isEmpty())
                m_faults << where + QStringLiteral(": votes are not shown");
        }
    }

    /// In place of a chart.
    void checkAsKitchen(LectureShow& show, AudienceWindow& window, const QString& where)
    {
        window.resize(1024, 768);
        show.toggleOther();
        QCOMPARE(&window.slide().page(), &window.slide().kitchen());
        check(window.slide(), where);
        checkCaptions(window, [&](const QString& what) { m_faults << where + QStringLiteral(": ") + what; });
        ++m_kitchens;
        show.toggleOther();
    }

    void goThrough(lecture::Lecture lecture, const QtWords& words, const QString& name)
    {
        LectureShow show(std::move(lecture), machine, words);
        AudienceWindow window(show, QApplication::font());
        window.setReducedMotion(true);
        window.show();
        for (std::size_t n = 0; n < show.count(); ++n) {
            show.goTo(n);
            if (show.runner().current()) {
                show.toggleRecorded();
                QTRY_VERIFY(!show.runner().current());
            }
            for (const QSize size : {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080), QSize(3840, 2160)}) {
                window.resize(size);
                QCOMPARE(window.slide().size(), size);
                check(window.slide(),
                      QStringLiteral("%1, %2 at %3x%4").arg(name).arg(n + 1).arg(size.width()).arg(size.height()));
                if (&window.slide().page() == &window.slide().kitchen() && size.width() < 1900) // the narrower ones
                    checkCaptions(window, [&](const QString& what) { m_faults << name + QStringLiteral(": ") + what; });
                ++m_slides;
            }
            checkVotes(show, window, QStringLiteral("%1, %2").arg(name).arg(n + 1));
            if (&window.slide().page() == &window.slide().charts())
                checkAsKitchen(show, window, QStringLiteral("%1, %2 as a kitchen").arg(name).arg(n + 1));
        }
    }

    void goThroughAll(const QString& language)
    {
        const QtWords words{QLocale(language.isEmpty() ? QStringLiteral("en") : language)};
        const QString suffix = language.isEmpty() ? QString() : QStringLiteral(" ") + language;
        for (lecture::Lecture& each : lecture::builtInLectures(language.toStdString()))
            goThrough(std::move(each), words, QString::fromStdString(each.id) + suffix);
        for (lesson::Lesson& each : lesson::builtInLessons(language.toStdString())) {
            const QString name = QString::fromStdString(each.number()) + suffix;
            goThrough(lecture::lectureOf(std::make_shared<const lesson::Lesson>(std::move(each))), words, name);
        }
        qInfo("%d slides, %d of them shortened, %d with a lens, %d with votes", m_slides, m_shortened, m_lenses, m_votes);
        QVERIFY2(m_faults.isEmpty(),
                 qPrintable(QStringLiteral("%1 faults:\n").arg(m_faults.size()) + m_faults.join(QLatin1Char('\n'))));
        QVERIFY(m_slides > 1000 && m_lenses > 10 && m_kitchens > 30 && m_votes > 100);
    }

private slots:
    void init()
    {
        m_faults.clear();
        m_slides = 0;
        m_shortened = 0;
        m_lenses = 0;
        m_kitchens = 0;
        m_votes = 0;
    }

    void EverySlideIsReadableInEnglish() { goThroughAll({}); }

    void EverySlideIsReadableInGerman()
    {
        installLanguage(QStringLiteral("de"));
        goThroughAll(QStringLiteral("de"));
        installLanguage(QStringLiteral("en"));
    }
};

QTEST_MAIN(EverySlideTest)
#include "every_slide_test.moc"
