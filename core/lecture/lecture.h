#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/lecture/scene.h"
#include "core/run/run_set.h"

namespace interleave::lecture {

/// Steps of a lesson.
struct LessonItem {
    std::shared_ptr<const lesson::Lesson> lesson; ///< required
    std::vector<Scene> scenes;                    ///< those of the steps that were chosen
};

/// A picture of one's own.
struct PictureItem {
    std::filesystem::path file; ///< PNG or SVG, beside the lecture's file
    std::string say;            ///< below it; may be empty
};

/// Runs that were kept, or are at hand: as a kitchen, as charts, and then what came out.
struct RunsItem {
    enum class Scene { Kitchen, Charts, Answer };
    static constexpr std::size_t kScenes = 3;

    std::filesystem::path file; ///< a run file, beside the lecture's file
    std::string say;
    std::shared_ptr<const RunSet> runs{}; ///< in place of a file; null: there is one
};

using ItemWork = std::variant<LessonItem, PictureItem, RunsItem>;

/// What comes at one place of a lecture.
struct LectureItem {
    ItemWork work;
    double minutes = 0; ///< planned; 0: not said
    std::string notes;  ///< for whoever speaks, before those of the steps; prose, may be empty
};

/// A lecture as its teacher wrote it. Immutable once read; share freely.
struct Lecture {
    std::string id; ///< as its file is called
    std::string title;
    std::string about;
    double minutes = 0; ///< planned for all of it
    std::vector<LectureItem> items;
};

/// All of a lesson as a lecture of its own.
Lecture lectureOf(std::shared_ptr<const lesson::Lesson> lesson);
/// Runs that somebody has made.
Lecture lectureOf(std::shared_ptr<const RunSet> runs, std::string title);

/// One place of a lecture: of its items, and of the scenes of that item.
struct LecturePlace {
    std::size_t item = 0;
    std::size_t scene = 0; ///< 0 where the item is a picture; of runs a RunsItem::Scene
    friend bool operator==(const LecturePlace&, const LecturePlace&) = default;
};

/// All of them, in order: one press of the clicker for each.
std::vector<LecturePlace> placesOf(const Lecture& lecture);

/// Until when a place should have been reached, in minutes from the beginning: the minutes of an item are shared out evenly among its
/// scenes. None where the item's, or those of one before it, are not said.
std::optional<double> plannedMinutes(const Lecture& lecture, const LecturePlace& place);

} // namespace interleave::lecture
