#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <map>
#include <optional>
#include <QObject>
#include <QString>
#include <vector>

#include "core/lesson/judging.h"
#include "core/lesson/measurements.h"

class QSettings;

namespace interleave {

/// How far one has come with a lesson.
struct LessonStanding {
    int timesFinished = 0;
    std::optional<std::size_t> place{}; ///< the step at which it goes on; none: it begins anew
    friend bool operator==(const LessonStanding&, const LessonStanding&) = default;
};

/// Where one is in a lesson: the step, what was answered, what its runs measured, and what each answer came to. Step and answers are kept
/// in the settings, so that a lesson left in the middle goes on where it was; what was measured is not, and is measured again.
/// Thread safety: UI thread only. What it is made from outlives it.
class LessonProgress : public QObject {
    Q_OBJECT

public:
    LessonProgress(QSettings& settings, const Words& words, QObject* parent = nullptr);

    /// What is known before anything was run.
    void setMachine(const Machine& machine);

    /// Goes on where this lesson was left; one that was finished begins anew. Requires: it has a step.
    void begin(lesson::Lesson lesson);
    /// The present lesson, as its file is now: one stays at the step, and what was answered and measured stays as far as it still fits.
    /// Requires: it has a step.
    void follow(lesson::Lesson lesson);
    /// Where it is, it goes on the next time.
    void leave();
    /// It was gone through to its end.
    void finish();
    /// Whether a lesson was ever finished.
    bool isFinished(const std::string& id) const { return standingOf(id).timesFinished > 0; }
    LessonStanding standingOf(const std::string& id) const;

    /// The others require that.
    bool isOn() const { return m_lesson.has_value(); }
    const lesson::Lesson& lesson() const { return *m_lesson; }
    std::size_t place() const { return m_place; }
    const lesson::LessonStep& step() const { return m_lesson->steps[m_place]; }
    bool isFirst() const { return m_place == 0; }
    bool isLast() const { return m_place + 1 == m_lesson->steps.size(); }
    void goBack();
    void goOn();

    /// What was answered at the present step.
    const lesson::Given& given() const { return m_given[m_place]; }
    const lesson::Given& givenAt(std::size_t place) const { return m_given[place]; }
    /// Not where a run has decided already: then it is no prediction any more.
    void answer(const lesson::Given& given);
    /// The run that a prediction is held against has been made, so it stays as it is.
    bool isDecided() const { return isDecided(m_place); }
    bool isDecided(std::size_t place) const;
    /// A run will decide it.
    bool isPrediction() const;
    /// Predictions wait for a run that comes at this step or later, and none was made before: whatever tells how runs come out would
    /// tell the answer.
    bool isGuessing() const;

    /// What came of the answer at a step, as far as it is known.
    lesson::AnswerResult resultAt(std::size_t place) const;
    /// Which of several answers holds, by what was measured; none where that is not exactly one.
    std::optional<std::size_t> holdingAt(std::size_t place) const;
    /// The predictions that the run at the present step decides.
    std::vector<std::size_t> predictionsDecidedHere() const;
    /// Those that the run at another step decides.
    std::vector<std::size_t> predictionsDecidedAt(std::size_t run) const;

    /// The run that the present step is about: its own, or the last one before it that was not passed over, as what is changed or
    /// repaired may be. None where there is none.
    const lesson::LessonRun* run() const;
    /// That, or before the first one the one that comes.
    const lesson::LessonRun& upcomingRun() const;
    /// The step whose run that is.
    std::optional<std::size_t> runPlace() const;
    /// What the run of a step measured; null while it was not made.
    const lesson::Measurements* measuredAt(std::size_t run) const;
    /// It was made since the lesson was opened.
    bool isMeasured() const;
    /// How many runs that consists of, one for each value of a sweep, and how many of them are there.
    struct Making {
        std::size_t made = 0;
        std::size_t all = 1;
    };
    Making making() const;
    /// What is to be run next for it: of a sweep the first that is missing, of a program that is repaired the one of its present lines.
    /// None where there is no run, or the lines cannot be run so.
    std::optional<RunSetRequest> nextRun() const;
    /// Runs have been made. False where they are others than those that the present step is about, or not all of them. Of a sweep
    /// each is kept, and all together are what was measured.
    bool take(const RunSet& runs);
    /// What was changed, and run so many times.
    struct Try {
        std::int64_t runs = 0;
        std::int64_t wrong = 0;      ///< of these came out otherwise than they should
        std::int64_t stoodStill = 0; ///< of these did not end by themselves
    };
    /// At a step that is run until something holds, in this sitting.
    std::vector<Try> triesAt(std::size_t place) const;
    /// By what a step's answer is decided: of a prediction the next run, of everything else the last one.
    const lesson::Measurements& deciding(std::size_t place) const;
    /// What was known at a step when it was asked.
    const lesson::Measurements& measuredBy(std::size_t place) const;
    /// When the present lesson was begun, in whichever sitting: milliseconds since 1970.
    qint64 beganAt() const { return m_beganAt; }
    /// A text of a step, with what was measured by then put in.
    std::string filled(std::string_view text, std::size_t place) const;
    /// A text about what came of its answer: with what was measured by the run that decides it.
    std::string filledAfter(std::string_view text, std::size_t place) const;

signals:
    /// Another step is the present one, of this lesson or another, or there is no lesson any more.
    void moved();
    /// Something was answered.
    void answered();
    /// The lesson was gone through to its end; it and its answers are still there.
    void finishing();
    void measured();

private:
    std::vector<RunSetRequest> requestsAt(std::size_t runPlace) const;
    bool takeOneOf(std::size_t runPlace, const RunSet& runs);
    void takeTry(std::size_t runPlace, const RunSet& runs);
    void goTo(std::size_t place);
    void load();
    void keepPlace();
    QString key(const std::string& id, const QString& name) const;

    QSettings& m_settings;
    const Words& m_words;
    std::optional<lesson::Lesson> m_lesson;
    std::size_t m_place = 0;
    qint64 m_beganAt = 0;
    std::vector<lesson::Given> m_given;                                               ///< by step
    lesson::Measurements m_before;                                                    ///< before any run
    std::map<std::size_t, lesson::Measurements> m_measurements;                       ///< by the step whose run it was
    std::map<std::size_t, std::vector<std::optional<lesson::Measurements>>> m_points; ///< of sweeps that are not whole yet, the same
    std::map<std::size_t, std::vector<Try>> m_tries;                                  ///< the same
};

} // namespace interleave
