// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lecture/lecture_reader.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/base/plain_text.h"
#include "core/lesson/judging.h"
#include "core/lesson/prose.h"
#include "core/lesson/table_reader.h"

namespace interleave::lecture {

using lesson::Fault;
using lesson::Lesson;
using lesson::TableReader;

namespace {

constexpr std::size_t kMostItems = 100;
constexpr double kMostMinutes = 600;
constexpr double kNearMinutes = 0.5; ///< so far the minutes of all items may be from those of the lecture

/// Nothing leads out of the lecture's folder.
bool isBeside(std::string_view name)
{
    return name.find_first_of("/\\:") == std::string_view::npos && name != "." && name != "..";
}

class Reader {
public:
    Reader(const FindLesson& find, lesson::Faults& faults) : m_find(find), m_faults(faults) {}

    Lecture read(const toml::table& file)
    {
        TableReader reader(file, m_faults);
        Lecture lecture;
        lecture.title = reader.requiredText("title");
        lecture.about = reader.requiredText("about");
        lecture.minutes = minutesIn(reader);
        std::size_t items = 0;
        reader.tables("item", [&](const toml::table& item) {
            if (++items <= kMostItems)
                lecture.items.push_back(readItem(item));
        });
        if (items > kMostItems)
            reader.complain("item", {INTERLEAVE_TEXT("lecture", "A lecture has at most %1 items."),
                                     {static_cast<std::int64_t>(kMostItems)}});
        if (lecture.items.empty())
            reader.complain("item", {INTERLEAVE_TEXT("lecture", "There is no item: [[item]] begins one."), {}});
        checkMinutes(reader, lecture);
        reader.finish();
        return lecture;
    }

private:
    double minutesIn(TableReader& reader)
    {
        const double minutes = reader.number("minutes").value_or(0);
        if (minutes < 0 || minutes > kMostMinutes)
            reader.complain("minutes", {INTERLEAVE_TEXT("lecture", "\"minutes\" should be from 0 to %1."),
                                        {static_cast<std::int64_t>(kMostMinutes)}});
        return std::clamp(minutes, 0.0, kMostMinutes);
    }

    static void checkMinutes(TableReader& reader, const Lecture& lecture)
    {
        double all = 0;
        for (const LectureItem& item : lecture.items)
            all += item.minutes;
        if (lecture.minutes > 0 && all > 0 && std::abs(all - lecture.minutes) > kNearMinutes)
            reader.complain("minutes",
                            {INTERLEAVE_TEXT("lecture", "The items take %1 minutes, and the lecture should take %2."),
                             {std::llround(all), std::llround(lecture.minutes)}});
    }

    LectureItem readItem(const toml::table& table)
    {
        TableReader reader(table, m_faults);
        LectureItem item{.work = PictureItem{}, .notes = {}};
        item.minutes = minutesIn(reader);
        item.notes = proseIn(reader, "notes");
        const std::string lesson = reader.text("lesson");
        const std::string picture = reader.text("picture");
        const std::string runs = reader.text("runs");
        if (int(!lesson.empty()) + int(!picture.empty()) + int(!runs.empty()) != 1)
            reader.complain("item",
                            {INTERLEAVE_TEXT("lecture", "An item has one of these: \"lesson\", \"picture\", \"runs\"."), {}});
        else if (!lesson.empty())
            item.work = readLesson(reader, lesson);
        else if (!picture.empty())
            item.work = PictureItem{fileIn(reader, "picture", picture), proseIn(reader, "say")};
        else
            item.work = RunsItem{fileIn(reader, "runs", runs), proseIn(reader, "say")};
        reader.finish();
        return item;
    }

    std::string proseIn(TableReader& reader, std::string_view key)
    {
        std::string text = reader.text(key);
        if (const auto prose = lesson::proseOf(text); !prose)
            reader.complain(key, prose.error().message);
        return text;
    }

    std::filesystem::path fileIn(TableReader& reader, std::string_view key, const std::string& name)
    {
        if (!isBeside(name))
            reader.complain(key, {INTERLEAVE_TEXT("lecture", "\"%1\" should lie beside the lecture's file."),
                                  {plainLine(name)}});
        return std::u8string(name.begin(), name.end());
    }

    LessonItem readLesson(TableReader& reader, const std::string& id)
    {
        const std::vector<std::int64_t> chosen =
            reader.has("steps") ? reader.wholeNumbers("steps") : std::vector<std::int64_t>();
        Result<Lesson> found = m_find(id);
        if (!found) {
            reader.complain("lesson", found.error().message);
            return {std::make_shared<const Lesson>(), {}};
        }
        const auto lesson = std::make_shared<const Lesson>(*std::move(found));
        LessonItem item{lesson, scenesOf(*lesson)};
        if (!chosen.empty())
            choose(reader, item, chosen);
        return item;
    }

    /// What a run decides is not asked without it.
    void choose(TableReader& reader, LessonItem& item, const std::vector<std::int64_t>& chosen)
    {
        const auto isChosen = [&chosen](std::size_t step) {
            return std::ranges::find(chosen, static_cast<std::int64_t>(step) + 1) != chosen.end();
        };
        const Lesson& lesson = *item.lesson;
        const auto steps = static_cast<std::int64_t>(lesson.steps.size());
        for (const std::int64_t number : chosen) {
            if (number < 1 || number > steps) {
                reader.complain("steps",
                                {INTERLEAVE_TEXT("lecture", "This lesson has the steps 1 to %1, and no step %2."),
                                 {steps, number}});
                continue;
            }
            const auto step = static_cast<std::size_t>(number - 1);
            const auto run = lesson::waitsForRun(lesson.steps[step]) ? lesson::decidingRun(lesson, step) : std::nullopt;
            if (run && !isChosen(*run))
                reader.complain("steps",
                                {INTERLEAVE_TEXT("lecture", "Step %1 is decided by the run of step %2: take that too."),
                                 {number, static_cast<std::int64_t>(*run + 1)}});
        }
        std::erase_if(item.scenes,
                      [&](const Scene& scene) { return scene.kind != Scene::Kind::Title && !isChosen(scene.step); });
    }

    const FindLesson& m_find;
    lesson::Faults& m_faults;
};

} // namespace

ReadLecture readLecture(std::string_view toml, std::string id, const FindLesson& find)
{
    ReadLecture read;
    if (const std::optional<toml::table> file = lesson::tableIn(toml, read.faults))
        read.lecture = Reader(find, read.faults).read(*file);
    read.lecture.id = std::move(id);
    std::ranges::stable_sort(read.faults, {}, [](const Fault& fault) { return std::pair(fault.line, fault.column); });
    return read;
}

std::vector<Fault> translate(Lecture& lecture, std::string_view toml)
{
    std::vector<Fault> faults;
    const std::optional<toml::table> file = lesson::tableIn(toml, faults);
    if (!file)
        return faults;
    const auto take = [](TableReader& reader, std::string_view key, std::string& text) {
        if (std::string said = reader.text(key); !said.empty())
            text = std::move(said);
    };
    TableReader reader(*file, faults);
    take(reader, "title", lecture.title);
    take(reader, "about", lecture.about);
    std::size_t place = 0;
    reader.tables("item", [&](const toml::table& table) {
        TableReader inside(table, faults);
        if (place == lecture.items.size())
            return inside.complain("item", {INTERLEAVE_TEXT("lecture", "The lecture has no such item."), {}});
        LectureItem& item = lecture.items[place++];
        take(inside, "notes", item.notes);
        if (auto* picture = std::get_if<PictureItem>(&item.work))
            take(inside, "say", picture->say);
        else if (auto* runs = std::get_if<RunsItem>(&item.work))
            take(inside, "say", runs->say);
        inside.finish();
    });
    reader.finish();
    return faults;
}

} // namespace interleave::lecture
