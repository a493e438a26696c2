#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <functional>
#include <memory>
#include <QFont>
#include <QObject>
#include <QPointer>

#include "app/lecture/lecture_command.h"
#include "app/lecture/lecture_show.h"
#include "app/theme/theme.h"

class QWidget;

namespace interleave {

class LectureWindows;
class VoteKeeping;

/// What is left of a lecture when it has ended.
struct LectureResults {
    QString title;
    std::vector<RunSet> runs;                        ///< all that was made in it
    std::vector<lecture::CountedQuestion> questions; ///< with their votes
    std::filesystem::path votes;                     ///< the file that they are in already; empty: nobody voted

    bool isEmpty() const { return runs.empty() && votes.empty(); }
};

/// Gives lectures: shows the windows of one, and does what is pressed in them.
/// Thread safety: UI thread only. What it is made from outlives it.
class LectureDesk : public QObject {
    Q_OBJECT

public:
    /// What it works with.
    struct Parts {
        QWidget& window; ///< that the lecture is begun from; it is hidden meanwhile
        const Words& words;
        std::function<RunController::Inspector()> inspector; ///< what tells the computer on which a lecture runs
        QFont font;                                          ///< of the system
        std::filesystem::path folder;                        ///< in which votes are kept
    };

    explicit LectureDesk(Parts parts, QObject* parent = nullptr);
    ~LectureDesk() override;

    bool isOn() const { return m_show != nullptr; }
    /// The others require that.
    LectureShow& show() { return *m_show; }
    LectureWindows& windows() { return *m_windows; }

    /// From a place on. Another one that is on ends first. Requires: it has a place.
    void begin(lecture::Lecture lecture, const Theme& theme, bool isMotionReduced, std::size_t place = 0);
    void act(LectureCommand command);
    /// Of whoever has pressed Escape: at once, or asks first where the clock runs.
    void askToEnd();
    void end();

signals:
    void began();
    void ended(const interleave::LectureResults& results);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(const QKeyEvent& event);
    void answerWhetherToEnd(bool ends);
    void playOrEndEntry();

    Parts m_parts;
    std::unique_ptr<LectureShow> m_show;
    std::unique_ptr<VoteKeeping> m_votes;
    std::unique_ptr<LectureWindows> m_windows;
    bool m_isAsking = false; ///< whether to end
};

} // namespace interleave
