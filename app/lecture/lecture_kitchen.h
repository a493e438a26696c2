#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_captions.h"
#include "app/kitchen/kitchen_scripts.h"
#include "app/kitchen/kitchen_view.h"
#include "app/run/gantt_run.h"

namespace interleave {

/// One kitchen or two that fill a slide, with what happens as subtitles below them, never over the action.
/// Thread safety: UI thread only. `words` outlives it.
class LectureKitchen : public QWidget {
    Q_OBJECT

public:
    LectureKitchen(const Words& words, const Theme& theme, QWidget* parent = nullptr, MeasuringGate* gate = nullptr);

    void setRuns(const std::vector<GanttRun>& runs);
    /// `theme`: of the kitchens. `subtitles`: of what is said below them.
    void setThemes(const Theme& theme, const Theme& subtitles);
    /// In so many lines what happens is said in full.
    int captionLines() const;
    /// `isEnd`: of the whole replay; before it nothing is told of how a run came out, though it may have ended.
    void setTime(TimePoint time, const kitchen::Pace& pace, bool isEnd);

    const KitchenView& view() const { return *m_view; }
    const KitchenCaptions& captions() const { return *m_captions; }

signals:
    /// The kitchens are there, also of a long run.
    void made();
    void failed(interleave::Error error);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void showScripts(const KitchenScripts::Scripts& scripts);
    void showFrame();
    QStringList titlesOf(std::size_t run) const;
    void showTitles();
    void showBills(bool areShown);
    QStringList sentencesOf(std::size_t run) const;

    const Words& m_words;
    KitchenView* m_view;
    KitchenCaptions* m_captions;
    std::array<GanttRun, 2> m_runs;
    std::array<kitchen::Bill, 2> m_bills; ///< held back until all of it has been seen
    bool m_areBillsShown = false;
    TimePoint m_time{};
    kitchen::Pace m_pace;
    KitchenScripts m_scripts; ///< last, so that its work has ended before the rest goes
};

} // namespace interleave
