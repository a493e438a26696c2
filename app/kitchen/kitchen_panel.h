#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <QWidget>

#include "app/kitchen/bill_dialog.h"
#include "app/kitchen/kitchen_picture.h"
#include "app/kitchen/kitchen_scripts.h"
#include "app/kitchen/kitchen_view.h"
#include "app/kitchen/one_more_chef.h"
#include "app/run/gantt_run.h"

class QLabel;
class QToolButton;

namespace interleave {

class ChefOffer;
class KitchenCaptions;

/// The kitchens with what one sees in words below them, and what can be done with them.
/// Thread safety: UI thread only. `words` outlives it.
class KitchenPanel : public QWidget {
    Q_OBJECT

public:
    /// Scripts of long runs are made behind the gate, if there is one.
    KitchenPanel(const Words& words, const Theme& theme, QWidget* parent = nullptr, MeasuringGate* gate = nullptr);

    KitchenView& view() { return *m_view; }
    /// The runs as they are shown, to be drawn elsewhere. Without scripts while these are not made.
    KitchenScene scene() const;

    /// Those that are measured or simulated to the end. Scripts are made when the panel is seen, of long runs in the background.
    void setRuns(std::vector<GanttRun> runs);
    /// Has the scripts made although nobody sees the panel. True when they are there; else `scriptsMade` will tell.
    bool prepare();
    void setTime(TimePoint time);
    /// How fast it is played, and whether anything may move.
    void setPace(const kitchen::Pace& pace);
    /// A caption is announced to screen readers only while it stands still.
    void setPlaying(bool plays);
    /// Runs are being measured: nothing is computed beside them.
    void setBusy(bool busy);
    void setTheme(const Theme& theme);
    /// What stood below before more chefs were simulated: while they are, there is a button that leads back. Empty: nothing did.
    void setWayBack(const QString& model);
    /// The least height in which the kitchens and the words below them are read.
    int leastHeight() const;
    /// Lower still something is seen, and nothing covers anything.
    QSize minimumSizeHint() const override;
    /// What the caption of a run says now.
    QString captionOf(std::size_t run) const;
    BillDialog& bill() { return *m_bill; }

signals:
    /// A simulated run with so many chefs is wished for.
    void simulationAsked(int chefs);
    /// What stood below before shall do so again.
    void wayBackAsked();
    void scriptsMade();
    /// They could not be made.
    void failed(interleave::Error error);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* createButtons();
    void showScripts(const KitchenScripts::Scripts& scripts);
    void showFrame();
    void showBills();
    void showOneMore();
    QString oneMoreOf(std::size_t run) const;
    QStringList sentencesOf(std::size_t run) const;
    int captionLines() const;
    int heightBeside(int captionLines) const;
    QString titleOf(const GanttRun& run, const kitchen::Script& script) const;

    const Words& m_words;
    KitchenView* m_view;
    KitchenCaptions* m_captions;
    QToolButton* m_labels;
    QToolButton* m_alone;
    ChefOffer* m_offer;
    QToolButton* m_billButton;
    QLabel* m_simulating;
    QToolButton* m_stopSimulating;
    BillDialog* m_bill;
    std::array<GanttRun, 2> m_runs;
    std::array<KitchenRun, 2> m_kitchens; ///< what is shown of m_runs
    TimePoint m_time{};
    kitchen::Pace m_pace;
    double m_scale = 1; ///< of lengths
    bool m_plays = false;
    bool m_isBusy = false;
    OneMoreChef m_oneMore;
    KitchenScripts m_scripts; ///< last, so that its work has ended before the rest goes
};

} // namespace interleave
