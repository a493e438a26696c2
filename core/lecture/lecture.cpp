// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lecture/lecture.h"

#include <utility>

namespace interleave::lecture {

namespace {

std::size_t scenesIn(const LectureItem& item)
{
    const auto* lesson = std::get_if<LessonItem>(&item.work);
    if (lesson)
        return lesson->scenes.size();
    return std::holds_alternative<RunsItem>(item.work) ? RunsItem::kScenes : 1;
}

} // namespace

Lecture lectureOf(std::shared_ptr<const lesson::Lesson> lesson)
{
    Lecture lecture{.id = lesson->id, .title = lesson->title, .about = lesson->about, .items = {}};
    lecture.minutes = lesson->minutes;
    std::vector<Scene> scenes = scenesOf(*lesson);
    lecture.items.push_back(
        {.work = LessonItem{std::move(lesson), std::move(scenes)}, .minutes = lecture.minutes, .notes = {}});
    return lecture;
}

Lecture lectureOf(std::shared_ptr<const RunSet> runs, std::string title)
{
    Lecture lecture{.id = {}, .title = std::move(title), .about = {}, .items = {}};
    lecture.items.push_back({.work = RunsItem{.file = {}, .say = {}, .runs = std::move(runs)}, .notes = {}});
    return lecture;
}

std::vector<LecturePlace> placesOf(const Lecture& lecture)
{
    std::vector<LecturePlace> places;
    for (std::size_t item = 0; item < lecture.items.size(); ++item) {
        for (std::size_t scene = 0; scene < scenesIn(lecture.items[item]); ++scene)
            places.push_back({item, scene});
    }
    return places;
}

std::optional<double> plannedMinutes(const Lecture& lecture, const LecturePlace& place)
{
    double minutes = 0;
    for (std::size_t item = 0; item <= place.item; ++item) {
        const LectureItem& each = lecture.items[item];
        if (each.minutes <= 0)
            return std::nullopt;
        const double done =
            item < place.item ? 1.0 : static_cast<double>(place.scene + 1) / static_cast<double>(scenesIn(each));
        minutes += each.minutes * done;
    }
    return minutes;
}

} // namespace interleave::lecture
