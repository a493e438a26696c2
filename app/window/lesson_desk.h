#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>
#include <QString>
#include <string_view>

#include "app/lesson/lesson_progress.h"
#include "app/theme/theme.h"
#include "app/window/before_lesson.h"
#include "core/lesson/glossary.h"

class QMainWindow;
class QSettings;

namespace interleave {

class AnswersDesk;
class FileDesk;
class LessonEditing;
class LessonPanel;
class RunDesk;
class RunHistory;
class Setup;
class SetupPlace;

/// A lesson in the window: its panel stands in the place of the settings, its runs are set up and made as those that one presses, and
/// what they measured is told to the lesson.
/// Thread safety: UI thread only. What it is made from outlives it.
class LessonDesk : public QObject {
    Q_OBJECT

public:
    /// What it works with.
    struct Parts {
        QMainWindow& window;
        SetupPlace& place;
        Setup& setup;
        RunDesk& runs;
        FileDesk& files;
        const Words& words;
    };

    LessonDesk(const Parts& parts, QSettings& settings, const Theme& theme);

    AnswersDesk& answers() { return *m_answers; }
    /// What was run.
    const RunHistory& history() const;
    LessonProgress& progress() { return m_progress; }
    const LessonProgress& progress() const { return m_progress; }

    /// A lesson of the course, by its number or name; an unknown one is told in a box.
    void begin(const QString& id);
    /// A lesson of one's own, or answers to be counted; what is wrong with its file is told in a box.
    void open(const QString& path);
    void askAndOpen();
    LessonEditing& editing() { return *m_editing; }

    /// Makes the run that the present step waits for, once more where it is run until something holds. False where there is none.
    bool makeDue();
    /// The same, or where a guess comes first says so. False where there is no lesson, or whatever is set up may be run.
    bool runDue();
    /// Runs have ended, and others follow them by themselves: those of the next value of a sweep.
    bool goesOn() const { return m_goesOn; }
    /// The words of the course and of the present lesson, in the order in which they come.
    std::vector<lesson::GlossaryEntry> glossary() const;
    /// The one that is to be looked up first at the present step; empty: none.
    QString wordHere() const;
    /// The run that the present step is about, or the one that comes, is held beside no other.
    bool isAlone() const;
    bool isGuessing() const { return m_progress.isOn() && m_progress.isGuessing(); }
    /// The present lesson is left, and what was there before it is there again, at once: the window closes.
    void end();
    /// Back to where one answers and goes on. False where there is no lesson.
    bool focus();
    void setTheme(const Theme& theme);
    void setBusy(bool busy);

    /// In which lessons are shown: "de".
    static std::string language();

signals:
    /// Before anything else is shown of the present step: whether it asks for a guess, which nothing may give away.
    void guessing(bool isGuessing);
    /// What the lesson is called and what it is for; empty: there is none any more.
    void isAbout(const QString& title, const QString& about);
    /// Somebody would like to choose a moment on the chart by keys.
    void chartAsked();
    /// What this word means was asked.
    void wordAsked(const QString& word);
    /// A line for the status line.
    void said(const QString& text);

private:
    void createGuest(const Theme& theme);
    void follow();
    void prepare();
    void setUpDue();
    void adopt(const RunSetRequest& request);
    void run();
    void take();
    void takeRecording();

    Parts m_parts;
    LessonProgress m_progress;
    BeforeLesson m_before;
    AnswersDesk* m_answers;
    QWidget* m_guest; ///< faults of a file that is being written, and the panel
    LessonPanel* m_panel;
    LessonEditing* m_editing;
    bool m_isShown = false;
    bool m_goesOn = false;
    std::string m_prepared; ///< the lesson whose runs are set up
};

} // namespace interleave
