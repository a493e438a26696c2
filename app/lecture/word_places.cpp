// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/word_places.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace interleave {

namespace {

constexpr int kSteps = 16; ///< from the least size to the largest

/// What is shown, and in how many columns the answers stand.
struct Choice {
    bool hasQuestion = true;
    bool hasAllAnswers = true;
    std::size_t columns = 1;
};

/// Lays out one choice at one size.
class Attempt {
public:
    Attempt(WordBoxes& boxes, const QRectF& room, const AudienceType& type, const Choice& choice, int step)
        : m_boxes(boxes), m_room(room), m_type(type), m_choice(choice), m_share(static_cast<double>(step) / kSteps)
    {
        m_places.isWhole = choice.hasQuestion && choice.hasAllAnswers;
    }

    /// None where it does not fit.
    std::optional<WordPlaces> make()
    {
        const bool areAll = placeTitle() && placeText() && placeAnswers() && placeOutcome() && placeStatus();
        m_places.fits = areAll && m_y <= m_room.bottom() + 0.5;
        if (!m_places.fits)
            return std::nullopt;
        moveDown();
        return m_places;
    }

    WordPlaces makeAnyhow()
    {
        make();
        return m_places;
    }

private:
    int between(double least, double most) const
    {
        return static_cast<int>(std::lround(least + m_share * (most - least)));
    }
    int textPixels() const
    {
        return m_boxes.title.isEmpty() ? between(m_type.least, m_type.most) : between(m_type.least, m_type.most * 0.75);
    }
    int smallerPixels() const { return between(m_type.least, m_type.most * 0.78); }

    /// Below what is there already.
    void leaveGap(double gap)
    {
        if (m_y > m_room.top())
            m_y += gap;
    }

    bool put(ProseBox& box, int pixels, std::optional<WordPlace>& place)
    {
        const std::optional<double> height = box.heightAt(pixels, m_room.width());
        if (!height)
            return false;
        place = WordPlace{QRectF(m_room.left(), m_y, m_room.width(), *height), pixels};
        m_y += *height;
        return true;
    }

    bool placeTitle()
    {
        if (m_boxes.title.isEmpty())
            return true;
        return put(m_boxes.title, between(m_type.least * 1.5, m_type.title), m_places.title);
    }

    bool placeText()
    {
        if (m_boxes.text.isEmpty() || !m_choice.hasQuestion)
            return true;
        leaveGap(textPixels() * 0.9);
        return put(m_boxes.text, textPixels(), m_places.text);
    }

    std::vector<std::size_t> shownAnswers() const
    {
        if (!m_choice.hasAllAnswers)
            return {*m_boxes.holds};
        std::vector<std::size_t> all(m_boxes.answers.size());
        for (std::size_t n = 0; n < all.size(); ++n)
            all[n] = n;
        return all;
    }

    bool placeAnswers()
    {
        if (m_boxes.answers.empty())
            return true;
        const int pixels = smallerPixels();
        leaveGap(pixels * 0.8);
        const std::vector<std::size_t> shown = shownAnswers();
        const std::size_t columns = std::min(m_choice.columns, shown.size());
        const double gap = pixels * 0.4;
        const double width = (m_room.width() - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
        for (std::size_t first = 0; first < shown.size(); first += columns) {
            if (first > 0)
                m_y += gap;
            const std::size_t end = std::min(first + columns, shown.size());
            double height = 0;
            for (std::size_t n = first; n < end; ++n) {
                const double left = m_room.left() + static_cast<double>(n - first) * (width + gap);
                const std::optional<double> needed = placeAnswer(shown[n], left, width, pixels);
                if (!needed)
                    return false;
                height = std::max(height, *needed);
            }
            for (std::size_t n = first; n < end; ++n)
                stretch(m_places.answers[n], height);
            m_y += height;
        }
        if (m_boxes.votes == 2) {
            m_places.votesKey = QRectF(m_room.left(), m_y, m_room.width(), voteLine() * 1.4);
            m_y = m_places.votesKey.bottom();
        }
        return true;
    }

    /// Gives the height of its frame.
    std::optional<double> placeAnswer(std::size_t answer, double left, double width, int pixels)
    {
        const double padding = pixels * 0.5;
        const double sign = pixels * 1.5;
        AnswerPlace place{.answer = answer, .frame = QRectF(left, m_y, width, 0), .sign = {}, .words = {}, .votes = {}, .tick = {}};
        place.sign = QRectF(left + padding, m_y, sign, sign);
        const double wordsLeft = left + padding * 2 + sign;
        double right = left + width - padding;
        if (m_boxes.holds == answer) {
            place.tick = QRectF(right - sign, m_y, sign, sign);
            right -= sign + padding;
        } else if (m_boxes.holds && m_boxes.votes > 0) {
            right -= sign + padding; // so that all bars begin in one line
        }
        if (m_boxes.votes > 0) {
            const double votes = (width - sign * 2) * 0.42;
            place.votes = QRectF(right - votes, m_y, votes, voteLine() * static_cast<double>(m_boxes.votes));
            right -= votes + padding;
        }
        const std::optional<double> height = m_boxes.answers[answer].heightAt(pixels, right - wordsLeft);
        if (!height || right - wordsLeft < pixels)
            return std::nullopt;
        place.words = {QRectF(wordsLeft, m_y, right - wordsLeft, *height), pixels};
        const double inside = std::max({*height, sign, place.votes.height()});
        m_places.answers.push_back(place);
        return inside + padding * 1.2;
    }

    double voteLine() const { return m_type.least * 1.3; }

    static void stretch(AnswerPlace& place, double height)
    {
        place.frame.setHeight(height);
        const double middle = place.frame.center().y();
        for (QRectF* part : {&place.sign, &place.words.place, &place.votes, &place.tick})
            part->moveCenter(QPointF(part->center().x(), middle));
    }

    bool placeOutcome()
    {
        if (m_boxes.outcome.isEmpty())
            return true;
        const int pixels = smallerPixels();
        leaveGap(pixels * 0.7);
        const double padding = pixels * 0.6;
        const double width = m_room.width() - padding * 2.4;
        const std::optional<double> height = m_boxes.outcome.heightAt(pixels, width);
        if (!height)
            return false;
        m_places.outcomeFrame = QRectF(m_room.left(), m_y, m_room.width(), *height + padding * 1.4);
        m_places.outcome = WordPlace{QRectF(m_room.left() + padding * 1.4, m_y + padding * 0.7, width, *height), pixels};
        m_y = m_places.outcomeFrame.bottom();
        return true;
    }

    bool placeStatus()
    {
        if (m_boxes.status.isEmpty())
            return true;
        const int pixels = smallerPixels();
        leaveGap(pixels * 1.2);
        if (!put(m_boxes.status, pixels, m_places.status))
            return false;
        if (m_boxes.hasBar) {
            m_y += pixels * 0.6;
            m_places.bar = QRectF(m_room.left(), m_y, m_room.width(), pixels * 0.7);
            m_y = m_places.bar.bottom();
        }
        return true;
    }

    /// A little above the middle, where the eye takes it for the middle.
    void moveDown()
    {
        const double by = std::floor((m_room.bottom() - m_y) * (m_boxes.answers.empty() ? 0.42 : 0.35));
        for (std::optional<WordPlace>* part : {&m_places.title, &m_places.text, &m_places.outcome, &m_places.status}) {
            if (*part)
                (*part)->place.translate(0, by);
        }
        m_places.outcomeFrame.translate(0, by);
        m_places.bar.translate(0, by);
        m_places.votesKey.translate(0, by);
        for (AnswerPlace& answer : m_places.answers) {
            for (QRectF* part : {&answer.frame, &answer.sign, &answer.words.place, &answer.votes, &answer.tick})
                part->translate(0, by);
        }
    }

    WordBoxes& m_boxes;
    const QRectF m_room;
    const AudienceType m_type;
    const Choice m_choice;
    const double m_share;
    double m_y = m_room.top();
    WordPlaces m_places;
};

struct Found {
    int step = -1;
    WordPlaces places;
};

/// The largest that fits.
Found largest(WordBoxes& boxes, const QRectF& room, const AudienceType& type, const Choice& choice)
{
    Found found;
    int most = kSteps;
    for (int step = 0; found.step < most; step = (found.step + most + 1) / 2) {
        if (std::optional<WordPlaces> places = Attempt(boxes, room, type, choice, step).make())
            found = {step, *std::move(places)};
        else
            most = step - 1;
    }
    return found;
}

/// In one column, unless in two the words are clearly larger.
Found inColumns(WordBoxes& boxes, const QRectF& room, const AudienceType& type, Choice choice)
{
    constexpr int kClearly = 3;
    Found one = largest(boxes, room, type, choice);
    if (boxes.answers.size() < 2 || !choice.hasAllAnswers || one.step > kSteps - kClearly)
        return one;
    choice.columns = 2;
    Found two = largest(boxes, room, type, choice);
    return two.step >= one.step + kClearly || one.step < 0 ? two : one;
}

} // namespace

WordBoxes::WordBoxes(const WordSlide& slide, const QFont& font)
    : title(slide.title, font),
      text(slide.text, font),
      outcome(slide.outcome, font),
      status(slide.status, font),
      hasBar(slide.share.has_value())
{
    title.setBold();
    for (std::size_t n = 0; n < slide.answers.size(); ++n) {
        answers.emplace_back(slide.answers[n].say, font);
        if (slide.answers[n].holds == true) {
            holds = n;
            answers.back().setBold();
        }
    }
    if (slide.tally)
        votes = slide.tally->all(1) > 0 ? 2 : 1;
}

std::vector<ProseBox*> WordBoxes::all()
{
    std::vector<ProseBox*> boxes{&title, &text, &outcome, &status};
    for (ProseBox& answer : answers)
        boxes.push_back(&answer);
    return boxes;
}

WordPlaces placeWords(WordBoxes& boxes, const QRectF& room, const AudienceType& type)
{
    std::vector<Choice> choices{{}};
    if (boxes.holds) {
        choices.push_back({.hasAllAnswers = false});
        choices.push_back({.hasQuestion = false, .hasAllAnswers = false});
    }
    for (const Choice& choice : choices) {
        if (Found found = inColumns(boxes, room, type, choice); found.step >= 0)
            return found.places;
    }
    for (ProseBox* box : boxes.all())
        box->breakWords();
    if (Found found = inColumns(boxes, room, type, choices.back()); found.step >= 0)
        return found.places;
    return Attempt(boxes, room, type, choices.back(), 0).makeAnyhow();
}

} // namespace interleave
