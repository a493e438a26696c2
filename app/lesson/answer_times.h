#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <map>
#include <optional>
#include <QElapsedTimer>
#include <QObject>
#include <string>

namespace interleave {

class LessonProgress;

/// How long each question was looked at before it was answered.
/// Thread safety: UI thread only. The progress outlives it.
class AnswerTimes : public QObject {
    Q_OBJECT

public:
    explicit AnswerTimes(const LessonProgress& progress, QObject* parent = nullptr);

    /// Seconds until the present answer was given; none where that was before the lesson was opened this time.
    std::optional<double> secondsAt(std::size_t place) const;

private:
    void follow();
    void note();

    const LessonProgress& m_progress;
    QElapsedTimer m_timer;
    std::string m_lesson;
    std::map<std::size_t, double> m_looked;  ///< seconds, by step, of earlier looks at it
    std::map<std::size_t, double> m_seconds; ///< of what was answered
    std::optional<std::size_t> m_place;      ///< that is looked at
};

} // namespace interleave
