#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QWidget>
#include <vector>

#include "app/gantt/find_bar.h"
#include "app/gantt/gantt_view.h"
#include "app/gantt/kept_view.h"
#include "app/gantt/legend.h"
#include "app/gantt/overview_strip.h"
#include "app/kitchen/kitchen_panel.h"
#include "app/listing/listing_panel.h"
#include "app/pages/stage.h"
#include "app/play/play_bar.h"
#include "app/play/replay.h"

class QLabel;
class QVBoxLayout;

namespace interleave {

class ChartTools;
class ChartsView;
class ToolRow;
struct ViewSettings;

/// How much of the charts and of what belongs to them is shown.
struct ChartRoom {
    GanttDensity density;
    bool hasButtons = true;  ///< of the replay
    bool hasOverview = true; ///< the whole run under the charts
    bool hasLegend = true;   ///< also where it has lines of its own
    bool hasAll = true;      ///< views of the page; else of several the charts alone
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
    int others = 0;  ///< the least in which the views of the page beside the charts are read; 0 where there are none
    int tooLow = 0;  ///< what says that there is no room for all of them
    int between = 0; ///< two parts
};

/// A page of the runs and all that belongs to it: tools and legend above, the listing at the right, the whole run and the replay below.
/// It connects these parts with each other; what runs is none of its business, and what can be done with it is offered by ChartActions.
/// Thread safety: UI thread only. `words` outlives it.
class ChartArea : public QWidget {
    Q_OBJECT

public:
    /// What is made of long runs waits behind the gate, if there is one.
    ChartArea(const Words& words, const Theme& theme, QWidget* parent = nullptr, MeasuringGate* gate = nullptr);

    GanttState& state() { return *m_state; }
    const GanttState& state() const { return *m_state; }
    Stage& stage() { return *m_stage; }
    GanttView& view() { return m_gantt; }
    const GanttView& view() const { return m_gantt; }
    KitchenPanel& kitchen() { return m_kitchen; }
    ChartTools& tools() { return *m_tools; }
    FindBar& findBar() { return *m_find; }
    Legend& legend() { return *m_legend; }
    OverviewStrip& strip() { return *m_strip; }
    ListingPanel& listing() { return *m_listing; }
    PlayHead& playHead() { return m_replay->head(); }
    PlayBar& playBar() { return *m_playBar; }
    gantt::RowsBy rowsBy() const { return m_rowsBy; }
    /// Whether there is a run, and none is on.
    bool hasReplay() const { return m_replay->hasRun() && !m_isBusy; }

    void setRuns(std::vector<GanttRun> runs);
    void setLive(std::size_t run, std::shared_ptr<const RunResult> soFar);
    void setRowsBy(gantt::RowsBy rowsBy);
    void setTheme(const Theme& theme);
    /// What the settings say of motion, wheel and listing.
    void apply(const ViewSettings& view);
    /// While runs are on nothing is played: that would take their cores.
    void setBusy(bool busy);
    void setListingShown(bool shown);
    /// How much of it there is room for.
    void setRoom(const ChartRoom& room);
    /// What it would take, by itself.
    ChartHeights heightsIn(int width) const;
    /// A chart has so many rows at most where all shall be seen.
    static constexpr int kMostRowsSeen = 8;

signals:
    void rowsByAsked(interleave::gantt::RowsBy rowsBy);
    void listingShown(bool shown);
    void rowsByChanged();
    /// The page with this id shall be shown.
    void pageAsked(const QString& id);
    void simulationAsked(int chefs);
    /// What is under the pointer in a view; empty when nothing is.
    void hoverText(const QString& text);
    /// What is made of the runs was refused by the system.
    void failed(interleave::Error error);
    void motionAsked(bool reduced);
    void wheelAsked(bool zooms);
    /// What the settings say is so now.
    void applied(const interleave::ViewSettings& view);
    /// Whether there is a replay.
    void replayChanged();

private:
    void createLayout();
    void connectParts();
    void connectReplay();
    void showStage();
    void showPace();
    void showMoments();
    void showRunsBelow();
    void showSelection();
    void showReplay();
    void showStep(TaskId task, StepIndex step);
    void showHit(const FindBar::Hit& hit);
    std::vector<std::shared_ptr<const RunResult>> results() const;

    const Words& m_words;
    Theme m_theme;
    GanttState* m_state;
    KeptView* m_kept;
    Stage* m_stage;
    ChartsView& m_charts; ///< of the stage
    GanttView& m_gantt;
    KitchenPanel& m_kitchen;
    Legend* m_legend;
    FindBar* m_find;
    OverviewStrip* m_strip;
    Replay* m_replay;
    PlayBar* m_playBar;
    ListingPanel* m_listing;
    ChartTools* m_tools;
    ToolRow* m_toolRow;
    QLabel* m_tooLow; ///< says that the page is not shown whole
    gantt::RowsBy m_rowsBy = gantt::RowsBy::Task;
    bool m_isBusy = false;
    bool m_isStill = false; ///< nothing moves by itself
};

} // namespace interleave
