#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>
#include <vector>

#include "app/lesson/lesson_progress.h"

namespace interleave {

/// A lesson on the page of the course.
struct CourseEntry {
    enum class State { New, Begun, Finished };

    QString name; ///< by which it is begun: its id, or the path of its file; empty: it cannot be begun
    bool isFile = false;
    QString number; ///< "1.2"; empty: it has none
    QString title;
    QString about; ///< what it is for, a sentence
    int minutes = 0;
    State state = State::New;
    std::size_t place = 0; ///< the step at which it goes on, of so many
    std::size_t steps = 0;

    friend bool operator==(const CourseEntry&, const CourseEntry&) = default;
};

/// A part of the course, the test before it or after it, or the lessons of one's own.
struct CourseSection {
    QString title;
    QString about;
    std::vector<CourseEntry> entries;

    friend bool operator==(const CourseSection&, const CourseSection&) = default;
};

/// The whole course, from the test before it to the one after it, with what was done of it; then the lessons in `folder`, where there are
/// any.
std::vector<CourseSection> courseOf(const LessonProgress& progress, const Words& words, const std::string& language,
                                    const QString& folder);

/// The one to go on with: the first that was begun, else the first of a part that is new; null where all are done.
const CourseEntry* nextOf(const std::vector<CourseSection>& course);

/// "5 min, step 4 of 9".
QString standingText(const CourseEntry& entry);
/// "1.2  Taking turns".
QString nameText(const CourseEntry& entry);

} // namespace interleave
