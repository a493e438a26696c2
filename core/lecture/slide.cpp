// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lecture/slide.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/lesson/judging.h"
#include "core/lesson/quantity.h"
#include "core/run/answer.h"
#include "core/run/captions.h"

namespace interleave::lecture {

using lesson::Choose;
using lesson::Lesson;
using lesson::LessonStep;
using lesson::ProseBlock;

namespace {

ProseBlock paragraph(std::string text)
{
    return {.kind = ProseBlock::Kind::Paragraph, .runs = {{.text = std::move(text)}}};
}

ProseBlock item(std::string text)
{
    return {.kind = ProseBlock::Kind::Bullet, .runs = {{.text = std::move(text)}}};
}

/// What is asked at a step besides its question: nothing, or what is put into an order.
std::vector<SlideAnswer> openAnswers(const LessonStep& step, const std::function<Prose(std::string_view)>& proseOf)
{
    std::vector<SlideAnswer> answers;
    if (const auto* choose = std::get_if<Choose>(&step.work)) {
        for (const lesson::Choice& choice : choose->choices)
            answers.push_back({proseOf(choice.say)});
    } else if (const auto* order = std::get_if<lesson::PredictOrder>(&step.work)) {
        for (const std::string& name : order->items)
            answers.push_back({proseOf(name)});
    }
    return answers;
}

/// Of a scene of a lesson.
class Writer {
public:
    Writer(const Lesson& lesson, const Scene& scene, const lesson::Measurements& measured, const Words& words)
        : m_lesson(lesson), m_scene(scene), m_step(lesson.steps[scene.step]), m_measured(measured), m_words(words)
    {
        m_slide.heading = lesson.title;
        m_slide.countedStep = scene.step;
    }

    Slide write(const LectureRuns& runs, const std::optional<RunKey>& key)
    {
        m_slide.runs = key;
        switch (m_scene.kind) {
        case Scene::Kind::Title: writeTitle(); break;
        case Scene::Kind::Text: writeText(); break;
        case Scene::Kind::Question: writeQuestion(); break;
        case Scene::Kind::Run: writeRun(runs, *key); break;
        case Scene::Kind::Kitchen: showKitchen(); break;
        case Scene::Kind::Picture: showChart(); break;
        case Scene::Kind::Mark: writeMark(); break;
        case Scene::Kind::Answer: writeAnswer(); break;
        }
        return std::move(m_slide);
    }

private:
    Prose prose(std::string_view text)
    {
        const std::string all = lesson::filled(text, m_measured.valueOf(), m_words);
        m_slide.isMeasured = m_slide.isMeasured || all != text;
        auto blocks = lesson::proseOf(all);
        return blocks ? *std::move(blocks) : Prose();
    }

    std::string said(const Message& message) const { return m_words(message); }

    void writeTitle()
    {
        m_slide.isTitle = true;
        m_slide.text = prose(m_lesson.about);
    }

    void writeText()
    {
        const Prose all = prose(m_step.say);
        if (m_scene.block >= all.size())
            return;
        std::size_t first = m_scene.block; // a list grows item by item
        const ProseBlock::Kind kind = all[first].kind;
        if (kind == ProseBlock::Kind::Bullet || kind == ProseBlock::Kind::Numbered) {
            while (first > 0 && all[first - 1].kind == kind)
                --first;
        }
        for (std::size_t n = first; n <= m_scene.block; ++n)
            m_slide.text.push_back(all[n]);
    }

    void ask()
    {
        m_slide.text = prose(m_step.say);
        m_slide.answers = openAnswers(m_step, [this](std::string_view text) { return prose(text); });
        m_slide.isCounted = std::holds_alternative<Choose>(m_step.work);
    }

    void writeQuestion()
    {
        ask();
        if (const auto* number = std::get_if<lesson::PredictNumber>(&m_step.work)) {
            const std::string& name = number->measured.text();
            m_slide.text.push_back(paragraph(
                said({INTERLEAVE_TEXT("lecture", "Between %1 and %2."),
                      {lesson::inWords(name, number->least, m_words), lesson::inWords(name, number->most, m_words)}})));
        }
    }

    void writeRun(const LectureRuns& runs, const RunKey& key)
    {
        const lesson::LessonRun& asked = runs.asked(key);
        m_slide.text.push_back(paragraph(said({INTERLEAVE_TEXT("lecture", "Now it is run: %1."), {asked.scenario->title}})));
        for (const RunRequest& request : asked.request().requests)
            m_slide.text.push_back(item(said(titleCaption(request))));
    }

    void showKitchen()
    {
        m_slide.picture = Slide::Picture::Kitchen;
        m_slide.isMeasured = true;
    }

    void showChart()
    {
        m_slide.picture = Slide::Picture::Charts;
        m_slide.isMeasured = true;
        m_slide.rowsBy = m_lesson.showAt(m_scene.step).rows.value_or(gantt::RowsBy::Task);
    }

    void writeMark()
    {
        const auto& observe = std::get<lesson::Observe>(m_step.work);
        showChart();
        m_slide.rowsBy = gantt::RowsBy::Task; // of which a place is one
        const RunResult* run = m_measured.run(observe.of);
        const auto moments =
            run ? lesson::momentsOf(observe, run->trace, m_measured.valueOf()) : std::vector<lesson::Moment>();
        if (const std::optional<lesson::Moment> clearest = lesson::clearestOf(moments))
            m_slide.mark = SlideMark{observe.of, *clearest};
        else
            m_slide.text.push_back(paragraph(said({INTERLEAVE_TEXT("lecture", "In this run there is no such place."), {}})));
    }

    void writeAnswer()
    {
        std::visit([this](const auto& work) { writeAnswer(work); }, m_step.work);
        m_slide.isMeasured = m_slide.isMeasured || lesson::waitsForRun(m_step);
    }

    void writeAnswer(const Choose& choose)
    {
        ask();
        const std::optional<std::size_t> holds = lesson::holdingOf(choose, m_measured.valueOf());
        if (!holds)
            return tellUnknown();
        for (std::size_t n = 0; n < m_slide.answers.size(); ++n)
            m_slide.answers[n].holds = n == *holds;
        m_slide.outcome = prose(choose.choices[*holds].because);
    }

    void writeAnswer(const lesson::PredictNumber& number)
    {
        ask();
        const std::optional<lesson::Value> value = number.measured.value(m_measured.valueOf());
        if (!value)
            return tellUnknown();
        m_slide.outcome.push_back(paragraph(said(
            {INTERLEAVE_TEXT("lecture", "Measured: %1."), {lesson::inWords(number.measured.text(), *value, m_words)}})));
    }

    void writeAnswer(const lesson::PredictOrder& order)
    {
        ask();
        m_slide.answers.clear();
        const std::vector<std::size_t> came = lesson::measuredOrder(order, m_measured.valueOf());
        if (came.empty())
            return tellUnknown();
        for (const std::size_t n : came) {
            Prose name = prose(order.items[n]);
            if (!name.empty())
                name.front().kind = ProseBlock::Kind::Numbered;
            m_slide.outcome.insert(m_slide.outcome.end(), name.begin(), name.end());
        }
    }

    void writeAnswer(const lesson::PredictCurve& curve)
    {
        ask();
        const std::optional<lesson::Curve> came = lesson::measuredCurve(curve, m_measured);
        if (!came)
            return tellUnknown();
        for (std::size_t n = 0; n < came->values.size(); ++n)
            m_slide.outcome.push_back(item(m_words.number(curve.at[n]) + ": "
                                           + lesson::inWords(curve.measured.text(), came->values[n], m_words)));
    }

    /// Where it is has been seen.
    void writeAnswer(const lesson::Observe& observe)
    {
        ask();
        m_slide.outcome = prose(observe.because);
    }

    /// What was to be drawn is seen in the chart.
    void writeAnswer(const lesson::PredictBars& /*bars*/)
    {
        showChart();
        m_slide.rowsBy = gantt::RowsBy::Task;
    }

    template<typename Other>
    void writeAnswer(const Other& /*other*/)
    {
        ask();
    }

    void tellUnknown()
    {
        m_slide.outcome.push_back(paragraph(said(
            {INTERLEAVE_TEXT("lecture", "What was measured fits none of the answers: the run was disturbed, or this "
                                        "computer is an odd one."),
             {}})));
    }

    const Lesson& m_lesson;
    const Scene& m_scene;
    const LessonStep& m_step;
    const lesson::Measurements& m_measured;
    const Words& m_words;
    Slide m_slide;
};

Prose proseIn(const std::string& text)
{
    auto blocks = lesson::proseOf(text);
    return blocks ? *std::move(blocks) : Prose();
}

Slide slideOf(const Lecture& lecture, const PictureItem& picture)
{
    return {.heading = lecture.title, .text = proseIn(picture.say), .picture = Slide::Picture::File, .file = picture.file};
}

Slide slideOf(const Lecture& lecture, const RunsItem& item, RunsItem::Scene scene, const std::vector<RunSet>& runs,
              const Words& words)
{
    Slide slide{.heading = lecture.title, .isMeasured = true};
    switch (scene) {
    case RunsItem::Scene::Kitchen: slide.picture = Slide::Picture::Kitchen; break;
    case RunsItem::Scene::Charts: slide.picture = Slide::Picture::Charts; break;
    case RunsItem::Scene::Answer:
        if (runs.empty() || runs.back().isEmpty())
            return slide;
        const Explanation answer = answerOf(runs.back().medians());
        slide.text.push_back(paragraph(words(answer.headline)));
        slide.outcome.push_back(paragraph(words(answer.detail)));
        return slide;
    }
    slide.text = proseIn(item.say);
    return slide;
}

/// What is done at a scene: what came of a prediction belongs to its run, and no longer to the question.
std::size_t stepOf(const Lesson& lesson, const Scene& scene)
{
    const bool isDecided = scene.kind == Scene::Kind::Answer && lesson::waitsForRun(lesson.steps[scene.step]);
    return isDecided ? lesson::decidingRun(lesson, scene.step).value_or(scene.step) : scene.step;
}

Text nameOf(Slide::Picture picture)
{
    switch (picture) {
    case Slide::Picture::Charts: return INTERLEAVE_TEXT("lecture", "The chart");
    case Slide::Picture::Kitchen: return INTERLEAVE_TEXT("lecture", "The kitchen");
    case Slide::Picture::File: return INTERLEAVE_TEXT("lecture", "A picture");
    case Slide::Picture::None: break;
    }
    return INTERLEAVE_TEXT("lecture", "Text");
}

} // namespace

Slide slideOf(const Lecture& lecture, const LecturePlace& place, LectureRuns& runs, const Words& words)
{
    const LectureItem& item = lecture.items[place.item];
    const std::optional<RunKey> key = runs.runsAt(place);
    if (const auto* shown = std::get_if<LessonItem>(&item.work))
        return Writer(*shown->lesson, shown->scenes[place.scene], runs.measured(key), words).write(runs, key);
    if (const auto* picture = std::get_if<PictureItem>(&item.work))
        return slideOf(lecture, *picture);
    Slide slide =
        slideOf(lecture, std::get<RunsItem>(item.work), static_cast<RunsItem::Scene>(place.scene), runs.shown(*key), words);
    slide.runs = key;
    return slide;
}

std::string notesAt(const Lecture& lecture, const LecturePlace& place)
{
    const LectureItem& item = lecture.items[place.item];
    std::string notes = place.scene == 0 ? item.notes : std::string();
    const auto* shown = std::get_if<LessonItem>(&item.work);
    if (!shown || shown->scenes[place.scene].kind == Scene::Kind::Title)
        return notes;
    const std::string& step = shown->lesson->steps[stepOf(*shown->lesson, shown->scenes[place.scene])].notes;
    return notes.empty() || step.empty() ? notes + step : notes + "\n\n" + step;
}

std::string titleOf(const Slide& slide, const Words& words)
{
    if (slide.isTitle)
        return slide.heading;
    const Prose& told = slide.text.empty() ? slide.outcome : slide.text;
    if (slide.picture != Slide::Picture::None || told.empty())
        return words(nameOf(slide.picture));
    std::string line = lesson::plainTextOf({told.front()});
    std::ranges::replace(line, '\n', ' ');
    const bool tells = !slide.outcome.empty();
    return tells ? words({INTERLEAVE_TEXT("lecture", "What came out: %1"), {line}}) : line;
}

} // namespace interleave::lecture
