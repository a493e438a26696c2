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

class ToolRow;

/// How much of the charts and of what belongs to them is shown.
struct ChartRoom {
    GanttDensity density;
    bool hasButtons = true;  ///< of the replay
    bool hasOverview = true; ///< the whole run under the charts
    bool hasLegend = true;   ///< also where it has lines of its own
    bool hasBoth = true;     ///< else of kitchens and charts, where both are wanted, the charts alone
    friend bool operator==(const ChartRoom&, const ChartRoom&) = default;
};

/// In pixels, without what is between them.
struct ChartHeights {
    int tools = 0;  ///< with the bar for finding, while that is there
    int legend = 0; ///< in lines of its own; 0 where it has none
    int buttons = 0;
    int overview = 0;
    int charts = 0;       ///< in full
    int withHighRows = 0; ///< and with high rows
    int onOneLine = 0;    ///< with heads of one line
    int withLowRows = 0;  ///< and low rows
    int kitchens = 0;     ///< the least in which they are read; 0 where they are not wanted
    int tooLow = 0;       ///< what says that there is no room for both
    int between = 0;      ///< two parts
};

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
    /// How much of it there is room for.
    void setRoom(const ChartRoom& room);
    /// What it would take, by itself.
    ChartHeights heightsIn(int width) const;
    /// A chart has so many rows at most where all shall be seen.
    static constexpr int kMostRowsSeen = 8;

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
    void createZoomButtons(QHBoxLayout* layout);
    void setStage(Stage stage);
    void showStage();
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
    ToolRow* m_toolRow = nullptr;
    QLabel* m_tooLow = nullptr; ///< says that one of kitchens and charts is missing
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
    Stage m_wantedStage = Stage::Charts;
    Stage m_shownStage = Stage::Charts;
    ChartRoom m_room;
    gantt::RowsBy m_rowsBy = gantt::RowsBy::Task;
    bool m_isBusy = false;
    bool m_hasRun = false;
    bool m_isStill = false;  ///< nothing moves by itself
    Background m_longReplay; ///< of long runs; last, so that it has ended before the rest goes
};

} // namespace interleave
