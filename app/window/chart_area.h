#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <QKeySequence>
#include <QWidget>
#include <vector>

#include "app/gantt/find_bar.h"
#include "app/gantt/gantt_view.h"
#include "app/gantt/legend.h"
#include "app/gantt/overview_strip.h"
#include "app/kitchen/kitchen_panel.h"
#include "app/listing/listing_panel.h"
#include "app/play/play_bar.h"
#include "app/play/play_head.h"
#include "app/run/background.h"
#include "app/settings/view_settings.h"

class QAction;
class QActionGroup;
class QHBoxLayout;
class QLabel;
class QMenu;
class QSplitter;
class QToolButton;

namespace interleave {

/// The charts, the kitchens and all that belongs to them: tools and legend above, the listing at the right, the whole run and the replay below.
/// It connects these parts with each other; what runs is none of its business.
/// Thread safety: UI thread only. `words` outlives it.
class ChartArea : public QWidget {
    Q_OBJECT

public:
    /// What is made of long runs waits behind the gate, if there is one.
    ChartArea(const Words& words, const Theme& theme, QWidget* parent = nullptr, MeasuringGate* gate = nullptr);

    GanttState& state() { return *m_state; }
    GanttView& view() { return *m_gantt; }
    const GanttView& view() const { return *m_gantt; }
    PlayHead& playHead() { return *m_playHead; }
    FindBar& findBar() { return *m_find; }
    Legend& legend() { return *m_legend; }
    OverviewStrip& strip() { return *m_strip; }
    ListingPanel& listing() { return *m_listing; }
    KitchenPanel& kitchen() { return *m_kitchen; }

    void setRuns(std::vector<GanttRun> runs);
    void setLive(std::size_t run, std::shared_ptr<const RunResult> soFar);
    void setRowsBy(gantt::RowsBy rowsBy);
    void setTheme(const Theme& theme);
    /// What the settings say of motion, wheel and listing.
    void apply(const ViewSettings& view);
    /// While runs are on nothing is played: that would take their cores.
    void setBusy(bool busy);
    /// Whether there is height for the replay's buttons.
    void setReplayShown(bool shown);

    /// Adds what one can do with the charts to the window's menus.
    void addToGoMenu(QMenu& menu);
    void addToViewMenu(QMenu& menu, QAction* before = nullptr);

signals:
    void rowsByAsked(interleave::gantt::RowsBy rowsBy);
    void listingShown(bool shown);
    void stageAsked(interleave::Stage stage);
    void simulationAsked(int chefs);
    /// What is under the pointer in a kitchen; empty when nothing is.
    void hoverText(const QString& text);
    /// What is made of long runs in the background was refused by the system.
    void failed(interleave::Error error);
    void motionAsked(bool reduced);
    void wheelAsked(bool zooms);

private:
    struct Replay {
        std::vector<TimePoint> switches;
        std::vector<RunMoments> moments;
    };

    static Replay replayOf(const std::vector<GanttRun>& runs, const StopToken& stop);
    void showReplayOf(Replay replay);
    void showMoments();
    QWidget* createToolRow();
    void createStageButtons(QHBoxLayout* layout);
    void setStage(Stage stage);
    void showPace();
    void connectParts();
    void createActions();
    QAction* addAction(const QString& words, const QList<QKeySequence>& keys, std::function<void()> act);
    void showRunsBelow();
    void showSelection();
    void showReplay();
    void showHidden();
    void showStep(TaskId task, StepIndex step);
    void showHit(const FindBar::Hit& hit);
    std::vector<std::shared_ptr<const RunResult>> results() const;

    const Words& m_words;
    Theme m_theme;
    GanttState* m_state;
    GanttView* m_gantt;
    Legend* m_legend;
    FindBar* m_find;
    OverviewStrip* m_strip;
    PlayHead* m_playHead;
    PlayBar* m_playBar;
    ListingPanel* m_listing;
    KitchenPanel* m_kitchen;
    QSplitter* m_stage; ///< kitchens above, charts below
    QSplitter* m_splitter;
    QWidget* m_chartTools = nullptr;
    QLabel* m_rowsWord = nullptr;
    QActionGroup* m_stageActions;
    QActionGroup* m_rowActions;
    QToolButton* m_hidden = nullptr; ///< says that rows are hidden, and brings them back
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QAction* m_links = nullptr;
    QAction* m_swaps = nullptr;
    QAction* m_listingAction = nullptr;
    QAction* m_motion = nullptr;
    QAction* m_wheel = nullptr;
    std::vector<QAction*> m_go;     ///< null: a separator
    std::vector<QAction*> m_replay; ///< those of them that move the play-head
    std::vector<RunMoments> m_moments;
    Stage m_shownStage = Stage::Charts;
    gantt::RowsBy m_rowsBy = gantt::RowsBy::Task;
    bool m_isBusy = false;
    bool m_hasRun = false;
    bool m_isStill = false;  ///< nothing moves by itself
    Background m_longReplay; ///< of long runs; last, so that it has ended before the rest goes
};

} // namespace interleave
