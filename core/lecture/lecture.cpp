// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lecture/lecture.h"

namespace interleave::lecture {

namespace {

std::size_t scenesIn(const LectureItem& item)
{
    const auto* lesson = std::get_if<LessonItem>(&item.work);
    return lesson ? lesson->scenes.size() : 1;
}

} // namespace

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
