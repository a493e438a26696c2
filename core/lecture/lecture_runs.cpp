// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lecture/lecture_runs.h"

#include <algorithm>
#include <utility>

#include "core/lesson/judging.h"
#include "core/lesson/recording.h"
#include "core/run/disturbance.h"
#include "core/saving/run_file.h"

namespace interleave::lecture {

using lesson::Lesson;
using lesson::Measurements;
using Source = LectureRuns::Source;

namespace {

const Lesson* lessonOf(const LectureItem& item)
{
    const auto* lesson = std::get_if<LessonItem>(&item.work);
    return lesson ? lesson->lesson.get() : nullptr;
}

bool runs(const lesson::LessonStep& step)
{
    return std::holds_alternative<lesson::RunStep>(step.work);
}

/// The last run step up to a place.
std::optional<std::size_t> lastRun(const Lesson& lesson, std::size_t step)
{
    for (std::size_t n = step + 1; n-- > 0;) {
        if (runs(lesson.steps[n]))
            return n;
    }
    return std::nullopt;
}

std::vector<RunSet> recordingAt(const Lesson& lesson, std::size_t step)
{
    auto all = lesson::recordingOf(lesson);
    if (!all)
        return {};
    const auto at = std::ranges::find(*all, step, &lesson::RecordedRun::place);
    return at == all->end() ? std::vector<RunSet>() : std::move(at->runs);
}

std::vector<RunSet> runsOf(const RunsItem& item)
{
    if (item.runs)
        return {*item.runs};
    Result<RunSet> opened = openComparison(item.file);
    return opened ? std::vector<RunSet>{*std::move(opened)} : std::vector<RunSet>();
}

bool sameRuns(const std::vector<RunRequest>& some, const std::vector<RunRequest>& others)
{
    return std::ranges::equal(some, others, lesson::asksTheSame);
}

} // namespace

std::optional<RunKey> LectureRuns::runsAt(const LecturePlace& place) const
{
    const LectureItem& item = m_lecture.items[place.item];
    if (std::holds_alternative<RunsItem>(item.work))
        return RunKey{place.item, 0};
    const auto* shown = std::get_if<LessonItem>(&item.work);
    if (!shown)
        return std::nullopt;
    const Scene& scene = shown->scenes[place.scene];
    const bool isDecided = scene.kind == Scene::Kind::Answer && lesson::waitsForRun(shown->lesson->steps[scene.step]);
    const std::optional<std::size_t> step =
        isDecided ? lesson::decidingRun(*shown->lesson, scene.step) : lastRun(*shown->lesson, scene.step);
    if (!step || scene.kind == Scene::Kind::Title)
        return std::nullopt;
    return RunKey{place.item, *step};
}

bool LectureRuns::isOfLesson(const RunKey& key) const
{
    return lessonOf(m_lecture.items[key.item]) != nullptr;
}

const lesson::LessonRun& LectureRuns::asked(const RunKey& key) const
{
    const Lesson& lesson = *lessonOf(m_lecture.items[key.item]);
    const auto& step = std::get<lesson::RunStep>(lesson.steps[key.step].work);
    return step.run ? *step.run : lesson.run;
}

std::vector<RunSetRequest> LectureRuns::requests(const RunKey& key) const
{
    return isOfLesson(key) ? asked(key).requests() : std::vector<RunSetRequest>();
}

std::optional<RunSetRequest> LectureRuns::next(const RunKey& key) const
{
    const std::size_t made = madeOf(key);
    std::vector<RunSetRequest> all = requests(key);
    return made < all.size() ? std::optional(std::move(all[made])) : std::nullopt;
}

bool LectureRuns::take(const RunKey& key, RunSet runs)
{
    const std::optional<RunSetRequest> due = next(key);
    if (!due || runs.isEmpty() || runs.wasStopped || !sameRuns(runs.requests, due->requests))
        return false;
    Runs& kept = m_runs[key];
    kept.live.push_back(std::move(runs));
    kept.measured.reset();
    kept.chosen.reset();
    return true;
}

void LectureRuns::forget(const RunKey& key)
{
    Runs& kept = m_runs[key];
    kept.live.clear();
    kept.measured.reset();
    kept.chosen.reset();
}

std::size_t LectureRuns::madeOf(const RunKey& key) const
{
    const auto kept = m_runs.find(key);
    return kept == m_runs.end() ? 0 : kept->second.live.size();
}

bool LectureRuns::isMade(const RunKey& key) const
{
    return madeOf(key) > 0 && !next(key);
}

/// Read when they are first asked for, and then no more.
const std::vector<RunSet>& LectureRuns::recorded(const RunKey& key)
{
    std::optional<std::vector<RunSet>>& recorded = m_runs[key].recorded;
    if (recorded)
        return *recorded;
    recorded.emplace();
    if (const Lesson* lesson = lessonOf(m_lecture.items[key.item]))
        recorded = recordingAt(*lesson, key.step);
    else
        recorded = runsOf(std::get<RunsItem>(m_lecture.items[key.item].work));
    return *recorded;
}

bool LectureRuns::hasRecording(const RunKey& key)
{
    return !recorded(key).empty();
}

Source LectureRuns::source(const RunKey& key)
{
    if (const std::optional<Source>& chosen = m_runs[key].chosen)
        return *chosen;
    if (isMade(key))
        return Source::Live;
    return hasRecording(key) ? Source::Recorded : Source::None;
}

void LectureRuns::choose(const RunKey& key, Source source)
{
    const bool isThere = source == Source::Live ? isMade(key) : source == Source::Recorded && hasRecording(key);
    if (!isThere)
        return;
    m_runs[key].chosen = source;
    m_runs[key].measured.reset();
}

const std::vector<RunSet>& LectureRuns::shown(const RunKey& key)
{
    static const std::vector<RunSet> kNone;
    switch (source(key)) {
    case Source::Live: return m_runs[key].live;
    case Source::Recorded: return recorded(key);
    case Source::None: break;
    }
    return kNone;
}

const Measurements& LectureRuns::measured(const std::optional<RunKey>& key)
{
    if (!key || shown(*key).empty())
        return m_before;
    std::optional<Measurements>& measured = m_runs[*key].measured;
    if (!measured)
        measured = lesson::RecordedRun{.place = key->step, .runs = shown(*key)}.measurements();
    return *measured;
}

std::vector<RunSet> LectureRuns::made() const
{
    std::vector<RunSet> all;
    for (const auto& [key, runs] : m_runs)
        all.insert(all.end(), runs.live.begin(), runs.live.end());
    return all;
}

bool isDisturbed(const std::vector<RunSet>& runs)
{
    return std::ranges::any_of(runs, [](const RunSet& set) {
        return std::ranges::any_of(set.medians(), [](const RunPointer& run) { return disturbanceOf(*run).has_value(); });
    });
}

} // namespace interleave::lecture
