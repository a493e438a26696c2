// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/lecture_show.h"

#include <chrono>
#include <utility>

#include "app/lesson/rich_prose.h"
#include "core/lesson/judging.h"

namespace interleave {

using lecture::CountedQuestion;
using lecture::LectureRuns;
using lecture::LessonItem;
using lecture::Presentation;
using lecture::RunKey;
using lecture::Scene;
using lecture::Slide;
using lecture::Tally;
using Source = LectureRuns::Source;

namespace {

TimePoint now()
{
    return TimePoint(std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now().time_since_epoch()));
}

const Scene* sceneOf(const lecture::Lecture& lecture, const lecture::LecturePlace& place)
{
    const auto* item = std::get_if<LessonItem>(&lecture.items[place.item].work);
    return item ? &item->scenes[place.scene] : nullptr;
}

const lesson::Choose* choiceAt(const lecture::Lecture& lecture, const lecture::LecturePlace& place)
{
    const Scene* scene = sceneOf(lecture, place);
    if (!scene || (scene->kind != Scene::Kind::Question && scene->kind != Scene::Kind::Answer))
        return nullptr;
    const auto& item = std::get<LessonItem>(lecture.items[place.item].work);
    return std::get_if<lesson::Choose>(&item.lesson->steps[scene->step].work);
}

} // namespace

LectureShow::LectureShow(lecture::Lecture lecture, RunController::Inspector inspector, const Words& words, QObject* parent)
    : QObject(parent),
      m_words(words),
      m_lecture(std::move(lecture)),
      m_places(placesOf(m_lecture)),
      m_presentation(m_places.size()),
      m_runs(m_lecture),
      m_runner(m_runs, std::move(inspector))
{
    connect(&m_runner, &LectureRunner::changed, this, &LectureShow::ran);
    connect(&m_runner, &LectureRunner::failed, this, [this](const Error& error) {
        m_refused = m_runner.current();
        emit failed(error);
    });
}

Slide LectureShow::slideAt(std::size_t n)
{
    Slide slide = slideOf(m_lecture, m_places[n], m_runs, m_words);
    if (m_showsOther && n == m_presentation.shown()) {
        if (slide.picture == Slide::Picture::Charts)
            slide.picture = Slide::Picture::Kitchen;
        else if (slide.picture == Slide::Picture::Kitchen)
            slide.picture = Slide::Picture::Charts;
    }
    return slide;
}

QString LectureShow::notesAt(std::size_t n) const
{
    return QString::fromStdString(lecture::notesAt(m_lecture, m_places[n]));
}

/// A picture whose run is still on is left by another press: then the recording stands for it.
bool LectureShow::leavesMaking()
{
    const Scene* scene = sceneOf(m_lecture, m_places[m_presentation.place()]);
    return scene && scene->kind != Scene::Kind::Run && m_runner.isMaking(runsHere());
}

void LectureShow::goOn()
{
    if (m_presentation.shade() == Presentation::Shade::None && leavesMaking())
        return toggleRecorded();
    if (m_presentation.goOn())
        arrive();
}

void LectureShow::goBack()
{
    if (m_presentation.goBack())
        arrive();
}

void LectureShow::goTo(std::size_t n)
{
    m_presentation.goTo(n);
    arrive();
}

/// What comes is run as soon as it is told.
void LectureShow::arrive()
{
    m_entry.done();
    m_isTallyShown = false;
    m_showsOther = false;
    const Scene* scene = sceneOf(m_lecture, m_places[m_presentation.place()]);
    const std::optional<RunKey> here = runsHere();
    if (scene && scene->kind == Scene::Kind::Run && here && m_runs.source(*here) != Source::Live && m_refused != here)
        m_runner.begin(*here);
    emit moved();
}

void LectureShow::toggle(Presentation::Shade shade)
{
    m_presentation.toggle(shade);
    emit moved();
}

void LectureShow::toggleFrozen()
{
    m_presentation.toggleFrozen();
    emit moved();
}

void LectureShow::toggleOther()
{
    m_showsOther = !m_showsOther;
    emit moved();
}

void LectureShow::startOrPauseClock()
{
    m_clock.startOrPause(now());
    emit clockChanged();
}

void LectureShow::resetClock()
{
    m_clock.reset(now());
    emit clockChanged();
}

RunStanding LectureShow::standing(std::size_t n)
{
    const std::optional<RunKey> key = m_runs.runsAt(m_places[n]);
    if (!key)
        return {};
    const bool isMaking = m_runner.isMaking(key);
    return {.isAsked = true,
            .isMaking = isMaking,
            .share = isMaking ? m_runner.share() : 0,
            .isDisturbed = !isMaking && lecture::isDisturbed(m_runs.shown(*key)),
            .isRefused = m_refused == key,
            .hasRecording = m_runs.hasRecording(*key),
            .source = m_runs.source(*key)};
}

const std::vector<RunSet>& LectureShow::runsOf(const Slide& slide)
{
    static const std::vector<RunSet> kNone;
    return slide.runs && !m_runner.isMaking(slide.runs) ? m_runs.shown(*slide.runs) : kNone;
}

void LectureShow::runAgain()
{
    const std::optional<RunKey> here = runsHere();
    if (!here || !m_runs.isOfLesson(*here) || m_runner.isMaking(here))
        return;
    m_refused.reset();
    m_runs.forget(*here);
    m_runner.begin(*here);
    emit moved();
}

void LectureShow::toggleRecorded()
{
    const std::optional<RunKey> here = runsHere();
    if (!here || !m_runs.hasRecording(*here))
        return;
    if (m_runner.isMaking(here))
        m_runner.stop();
    m_runs.choose(*here, m_runs.source(*here) == Source::Live || m_runner.isMaking(here) ? Source::Recorded : Source::Live);
    emit moved();
}

std::optional<LectureShow::QuestionKey> LectureShow::questionAt(std::size_t n) const
{
    if (!choiceAt(m_lecture, m_places[n]))
        return std::nullopt;
    return QuestionKey(m_places[n].item, sceneOf(m_lecture, m_places[n])->step);
}

const Tally* LectureShow::tallyAt(std::size_t n) const
{
    const std::optional<QuestionKey> key = questionAt(n);
    const auto tally = key ? m_tallies.find(*key) : m_tallies.end();
    return tally == m_tallies.end() ? nullptr : &tally->second;
}

Tally* LectureShow::tallyHere()
{
    const std::size_t here = m_presentation.place();
    const std::optional<QuestionKey> key = questionAt(here);
    if (!key)
        return nullptr;
    return &m_tallies.try_emplace(*key, choiceAt(m_lecture, m_places[here])->choices.size()).first->second;
}

void LectureShow::pressDigit(int digit)
{
    if (Tally* tally = tallyHere(); tally && m_entry.press(digit, *tally))
        emit tallied();
}

void LectureShow::addHands(int hands)
{
    if (Tally* tally = tallyHere(); tally && m_entry.add(hands, *tally))
        emit tallied();
}

void LectureShow::endEntry()
{
    m_entry.done();
    emit tallied();
}

void LectureShow::changeVote()
{
    m_entry.changeVote();
    emit tallied();
}

void LectureShow::toggleTally()
{
    m_isTallyShown = !m_isTallyShown && tallyAt(m_presentation.place());
    emit tallied();
}

std::vector<CountedQuestion> LectureShow::counted()
{
    std::vector<CountedQuestion> all;
    for (const auto& [key, tally] : m_tallies) {
        const auto& item = std::get<LessonItem>(m_lecture.items[key.first].work);
        const lesson::LessonStep& step = item.lesson->steps[key.second];
        const auto& choose = std::get<lesson::Choose>(step.work);
        CountedQuestion question{.lesson = item.lesson->id,
                                 .step = key.second + 1,
                                 .question = plainTextOf(step.say).toStdString(),
                                 .answers = {},
                                 .tally = tally};
        for (const lesson::Choice& choice : choose.choices)
            question.answers.push_back(plainTextOf(choice.say).toStdString());
        const auto scene = std::ranges::find(item.scenes, Scene{Scene::Kind::Answer, key.second});
        if (scene != item.scenes.end()) {
            const auto place = static_cast<std::size_t>(scene - item.scenes.begin());
            question.holds = lesson::holdingOf(choose, m_runs.measured(m_runs.runsAt({key.first, place})).valueOf());
        }
        all.push_back(std::move(question));
    }
    return all;
}

} // namespace interleave
