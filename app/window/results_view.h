#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>

#include "app/run/run_desk.h"

namespace interleave {

class AnswerPanel;
class ChartArea;
class DistributionPanel;
class HonestyDialog;
class MetricsPanel;
class NoiseBar;
class OriginBar;
class OutcomePanel;
class SeriesChooser;

/// Has all parts of the right side show what is shown by the desk's history, each once for each run that has ended.
/// Thread safety: UI thread only. What it is made from outlives it.
class ResultsView : public QObject {
    Q_OBJECT

public:
    /// What shows the runs.
    struct Parts {
        AnswerPanel& answer;
        OutcomePanel& outcome;
        NoiseBar& noise;
        OriginBar& origin;
        SeriesChooser& chooser;
        ChartArea& charts;
        DistributionPanel& distribution;
        MetricsPanel& metrics;
        HonestyDialog& honesty;
    };

    ResultsView(const Parts& parts, RunDesk& desk, const Setup& setup, const Words& words, QObject* parent = nullptr);

    /// Another language, or another machine: the same runs in other words.
    void refresh();
    /// The runs that are shown are of another scenario than the chosen one.
    bool isStale() const;
    /// Something else is chosen: what does not belong to it steps back, and the question about that takes the place of the answer.
    void showBelonging();
    /// While a lesson is on, what it is about takes the place of the scenario's question; an empty headline: there is none.
    void setLesson(const QString& headline, const QString& detail);
    /// While a lesson asks for a guess nothing is said of what the models do.
    void setGuessing(bool isGuessing);
    /// While a lesson's run is held beside no other there is one chart.
    void setAlone(bool isAlone);
    /// What went wrong, in the place of an answer.
    void tellProblem(const QString& headline, const Error& error);

signals:
    /// Other runs are shown, or none; or they are in another file.
    void shown();
    /// What is shown steps back under these words; empty: it does not.
    void stale(const QString& words);

private:
    void show();
    void showBegin();
    void showRuns();
    void showOrigin();
    void tellStale();
    void showAnswer();
    void showQuestion();
    void showDistribution();

    Parts m_parts;
    RunDesk& m_desk;
    const Setup& m_setup;
    const Words& m_words;
    QString m_lesson; ///< its headline
    QString m_aboutLesson;
    bool m_isGuessing = false;
    bool m_isAlone = false;
    bool m_asks = false; ///< a question stands in the place of the answer
};

} // namespace interleave
