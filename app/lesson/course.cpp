// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/course.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFileInfo>

#include "app/i18n/plain_qstring.h"
#include "app/i18n/qt_words.h"
#include "app/lesson/own_lessons.h"
#include "app/lesson/rich_prose.h"
#include "core/lesson/catalog.h"
#include "core/lesson/course.h"

namespace interleave {

using lesson::Lesson;
using State = CourseEntry::State;

namespace {

/// What is said of the course.
struct Course {
    Q_DECLARE_TR_FUNCTIONS(Course)
};

CourseEntry entryOf(const Lesson& lesson, const LessonProgress& progress)
{
    const LessonStanding standing = progress.standingOf(lesson.id);
    CourseEntry entry{.name = QString::fromStdString(lesson.id),
                      .number = lesson.part > 0 ? QString::fromStdString(lesson.number()) : QString(),
                      .title = plainTextOf(lesson.title),
                      .about = plainTextOf(lesson.about),
                      .minutes = lesson.minutes,
                      .steps = lesson.steps.size()};
    if (standing.place)
        entry.place = std::min(*standing.place, std::max<std::size_t>(entry.steps, 1) - 1);
    entry.state = standing.place ? State::Begun : standing.timesFinished > 0 ? State::Finished : State::New;
    return entry;
}

CourseSection partOf(const lesson::CoursePart& part, const std::vector<Lesson>& lessons, const LessonProgress& progress,
                     const Words& words)
{
    CourseSection section{.title =
                              Course::tr("%1  %2", "number and title of a part").arg(part.number).arg(toQString(words, part.title)),
                          .about = toQString(words, part.about),
                          .entries = {}};
    for (const Lesson& lesson : lessons) {
        if (lesson.part == part.number)
            section.entries.push_back(entryOf(lesson, progress));
    }
    if (section.entries.empty() && part.isToCome)
        section.entries.push_back({.name = {}, .number = {}, .title = Course::tr("Not there yet"), .about = section.about});
    return section;
}

/// The questions that are the same before the course and after it are one lesson, of no part: who has finished it once is done with
/// the first and begins the second.
CourseSection testOf(const QString& title, const QString& about, const std::vector<Lesson>& lessons,
                     const LessonProgress& progress, int before)
{
    CourseSection section{.title = title, .about = about, .entries = {}};
    for (const Lesson& lesson : lessons) {
        if (lesson.part > 0)
            continue;
        CourseEntry& entry = section.entries.emplace_back(entryOf(lesson, progress));
        const LessonStanding standing = progress.standingOf(lesson.id);
        if (standing.timesFinished != before)
            entry.state = standing.timesFinished > before ? State::Finished : State::New;
        else if (!standing.place)
            entry.state = State::New;
    }
    return section;
}

CourseEntry ownEntry(const QString& path, const LessonProgress& progress, const std::string& language)
{
    const Result<lesson::ReadLesson> read = lesson::openLesson(path.toStdU16String(), language);
    const bool isSound = read && read->isSound();
    CourseEntry entry = isSound ? entryOf(read->lesson, progress) : CourseEntry{};
    entry.name = path;
    entry.isFile = true;
    entry.number.clear();
    if (!isSound) {
        entry.title = plainLine(QFileInfo(path).completeBaseName());
        entry.about = Course::tr("There are faults in this file: opening it says which.");
    }
    return entry;
}

} // namespace

std::vector<CourseSection> courseOf(const LessonProgress& progress, const Words& words, const std::string& language,
                                    const QString& folder)
{
    const std::vector<Lesson> lessons = lesson::builtInLessons(language);
    std::vector<CourseSection> course;
    course.push_back(testOf(Course::tr("Before the course"), Course::tr("What do you think now?"), lessons, progress, 0));
    for (const lesson::CoursePart& part : lesson::courseParts())
        course.push_back(partOf(part, lessons, progress, words));
    course.push_back(testOf(Course::tr("After the course"), Course::tr("What do you think then, and what has changed?"),
                            lessons, progress, 1));
    CourseSection own{.title = Course::tr("Own lessons"), .about = Course::tr("From your folder for lessons."), .entries = {}};
    for (const QString& path : lessonsIn(folder))
        own.entries.push_back(ownEntry(path, progress, language));
    if (!own.entries.empty())
        course.push_back(std::move(own));
    return course;
}

const CourseEntry* nextOf(const std::vector<CourseSection>& course)
{
    const auto first = [&course](auto isIt) -> const CourseEntry* {
        for (const CourseSection& section : course) {
            const auto found = std::ranges::find_if(section.entries, isIt);
            if (found != section.entries.end())
                return &*found;
        }
        return nullptr;
    };
    if (const CourseEntry* begun = first([](const CourseEntry& entry) { return entry.state == State::Begun; }))
        return begun;
    return first([](const CourseEntry& entry) {
        return entry.state == State::New && !entry.name.isEmpty() && !entry.number.isEmpty();
    });
}

QString standingText(const CourseEntry& entry)
{
    const QString length = Course::tr("%1 min").arg(entry.minutes);
    switch (entry.state) {
    case State::New: return entry.minutes > 0 ? length : QString();
    case State::Begun:
        return Course::tr("%1, step %2 of %3", "length, where one goes on").arg(length).arg(entry.place + 1).arg(entry.steps);
    case State::Finished: return Course::tr("%1, done", "length").arg(length);
    }
    return length;
}

QString nameText(const CourseEntry& entry)
{
    return entry.number.isEmpty() ? entry.title
                                  : Course::tr("%1  %2", "number and title of a lesson").arg(entry.number, entry.title);
}

} // namespace interleave
