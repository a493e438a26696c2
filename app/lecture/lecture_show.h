#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <map>
#include <optional>
#include <QObject>
#include <utility>
#include <vector>

#include "app/lecture/lecture_runner.h"
#include "core/lecture/presentation.h"
#include "core/lecture/slide.h"
#include "core/lecture/tally_entry.h"

namespace interleave {

/// How far the runs of a place are.
struct RunStanding {
    bool isAsked = false;     ///< the place is about runs
    bool isMaking = false;    ///< they are being made
    double share = 0;         ///< so much of that is done, 0 to 1
    bool isDisturbed = false; ///< of those that are shown the times say nothing
    bool isRefused = false;   ///< making them failed
    bool hasRecording = false;
    lecture::LectureRuns::Source source = lecture::LectureRuns::Source::None;
};

/// A lecture that is on: the one owner of where it is, what the audience sees of it, the clock, the votes and the runs. Windows show it, and
/// what is pressed in them is done here.
/// Thread safety: UI thread only. `words` outlives it.
class LectureShow : public QObject {
    Q_OBJECT

public:
    /// Requires: the lecture has a place.
    LectureShow(lecture::Lecture lecture, RunController::Inspector inspector, const Words& words, QObject* parent = nullptr);

    const Words& words() const { return m_words; }
    const lecture::Lecture& lecture() const { return m_lecture; }
    const lecture::Presentation& presentation() const { return m_presentation; }
    std::size_t count() const { return m_places.size(); }
    const lecture::LecturePlace& placeAt(std::size_t n) const { return m_places[n]; }
    lecture::Slide slideAt(std::size_t n);
    /// What the audience has before it, under a shade too.
    lecture::Slide slide() { return slideAt(m_presentation.shown()); }
    QString notesAt(std::size_t n) const;

    // Going through it

    void goOn();
    void goBack();
    void goTo(std::size_t n);
    void toggle(lecture::Presentation::Shade shade);
    void toggleFrozen();
    /// Of a picture of runs: the kitchen in place of the chart, or the chart in place of the kitchen, until it goes on.
    void toggleOther();
    bool showsOther() const { return m_showsOther; }

    // The clock

    const lecture::LectureClock& clock() const { return m_clock; }
    void startOrPauseClock();
    void resetClock();

    // Runs

    RunStanding standing(std::size_t n);
    /// What is shown of runs; empty where there are none, or they are being made.
    const std::vector<RunSet>& runsOf(const lecture::Slide& slide);
    LectureRunner& runner() { return m_runner; }
    /// Makes those of the present place once more.
    void runAgain();
    /// The recording in place of what was made, also of what is being made, or the other way round.
    void toggleRecorded();
    /// All that was made, in the order of the lecture.
    std::vector<RunSet> made() const { return m_runs.made(); }

    // Hands

    /// Those for the question of a place; null where there is none.
    const lecture::Tally* tallyAt(std::size_t n) const;
    const lecture::TallyEntry& entry() const { return m_entry; }
    void pressDigit(int digit);
    void addHands(int hands);
    void endEntry();
    void changeVote();
    /// The audience sees them; no longer when it goes on to another question.
    void toggleTally();
    bool isTallyShown() const { return m_isTallyShown; }
    std::vector<lecture::CountedQuestion> counted();

signals:
    /// The place, or what of it the audience sees.
    void moved();
    void tallied();
    /// Something is known of runs that was not: how far they are, or that they are there.
    void ran();
    void clockChanged();
    void failed(interleave::Error error);

private:
    using QuestionKey = std::pair<std::size_t, std::size_t>; ///< item and step

    void arrive();
    std::optional<lecture::RunKey> runsHere() const { return m_runs.runsAt(m_places[m_presentation.place()]); }
    std::optional<QuestionKey> questionAt(std::size_t n) const;
    lecture::Tally* tallyHere();
    bool leavesMaking();

    const Words& m_words;
    const lecture::Lecture m_lecture;
    const std::vector<lecture::LecturePlace> m_places;
    lecture::Presentation m_presentation;
    lecture::LectureClock m_clock;
    lecture::LectureRuns m_runs;
    LectureRunner m_runner;
    std::map<QuestionKey, lecture::Tally> m_tallies;
    lecture::TallyEntry m_entry;
    bool m_isTallyShown = false;
    bool m_showsOther = false;
    std::optional<lecture::RunKey> m_refused; ///< could not be made
};

} // namespace interleave
