#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>
#include <QStringList>

#include "app/lesson/answer_times.h"
#include "app/theme/theme.h"
#include "core/lesson/class_results.h"
#include "core/machine/machine.h"

namespace interleave {

class FileDesk;
class LessonProgress;

/// Whether files are answers, by their names: as many as one likes, or a folder of them.
bool areAnswers(const QStringList& paths);

/// What was learned: tells it at a lesson's end, keeps answers in files, shows those of a class, and puts lessons on paper.
/// Thread safety: UI thread only. What it is made from outlives it.
class AnswersDesk : public QObject {
    Q_OBJECT

public:
    /// What it works with.
    struct Parts {
        QWidget& window;
        const LessonProgress& progress;
        FileDesk& files;
        const Words& words;
    };

    AnswersDesk(const Parts& parts, const std::string& language, const Theme& theme);

    void setMachine(const Machine& machine) { m_machine = machine; }
    void setTheme(const Theme& theme) { m_theme = theme; }

    /// What was answered so far, to be kept. Requires: there is a lesson.
    void showSummary();
    /// Nothing where nothing was answered.
    void showSummaryAtEnd();
    void askAndShowClass();
    void showClass(const QStringList& paths);
    /// The present lesson on paper, or the key to it. Requires: there is one.
    void askAndWriteSheet();

private:
    lesson::Attempt attempt() const;
    void show(const lesson::Attempt& attempt);
    void save(const lesson::Attempt& attempt, const QString& name);
    void exportClass(const std::vector<lesson::LearnerAnswers>& learners, bool isXapi);

    Parts m_parts;
    std::string m_language;
    Theme m_theme;
    Machine m_machine;
    AnswerTimes m_times;
};

} // namespace interleave
