#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <memory>
#include <optional>
#include <QGraphicsView>

#include "app/kitchen/kitchen_item.h"
#include "core/base/text.h"

namespace interleave {

/// A run for a kitchen; none where there is no script.
struct KitchenRun {
    QString title;
    std::shared_ptr<const kitchen::Script> script;
    kitchen::Bill bill{}; ///< of the script's run
};

/// Two kitchens side by side on one clock, or one large: the same replay that the charts show, as chefs, customers and a fryer.
/// It keeps no time of its own: who owns the play-head tells it. With the keyboard one goes from actor to actor: Left and Right, Up and
/// Down from chefs to orders to what they share and to the other kitchen, Enter chooses as a click does.
/// Thread safety: UI thread only. `words` outlives it.
class KitchenView : public QGraphicsView {
    Q_OBJECT

public:
    KitchenView(const Words& words, const Theme& theme, QWidget* parent = nullptr);
    ~KitchenView() override;

    void setRuns(std::array<KitchenRun, 2> runs);
    void setTitle(std::size_t run, const QString& title) { m_kitchens[run]->setTitle(title); }
    /// What is told at the end of a run; empty: nothing.
    void setBill(std::size_t run, kitchen::Bill bill) { m_kitchens[run]->setBill(std::move(bill)); }
    void setTheme(const Theme& theme);
    void setTime(TimePoint time, const kitchen::Pace& pace);
    /// "What is this?": what stands for what.
    void setLabelsShown(bool shown);
    /// Only that run, large; none: both.
    void setAlone(std::optional<std::size_t> run);
    std::optional<std::size_t> alone() const { return m_alone; }
    /// The order that is outlined in a run.
    void setMarked(std::optional<std::size_t> run, std::optional<TaskId> order);

    const KitchenItem& kitchen(std::size_t run) const { return *m_kitchens[run]; }
    bool isShown(std::size_t run) const;
    /// Whom one can point at, in the kitchens that are shown.
    std::vector<ActorPlace> actors() const;
    bool isThere(const ActorPlace& place) const;
    std::optional<ActorPlace> actorAt(QPoint position) const;
    /// Somebody's box in the viewport's coordinates; empty where it is not drawn.
    QRect boxOf(const ActorPlace& place) const;
    /// "Chef 1", "Ada's order".
    QString nameOf(const ActorPlace& place) const;
    /// What it stands for and does now: "core 0: works for Ada".
    QString doingOf(const ActorPlace& place) const;
    /// Both of that.
    QString describe(const ActorPlace& place) const;
    /// Chooses what somebody works on, waits for or holds now. Nothing where that is nothing.
    void choose(const ActorPlace& place);
    bool isChosen(const ActorPlace& place) const;
    /// Who has the keyboard's focus while the view has it. Requires: it is there.
    void focusActor(std::optional<ActorPlace> place);
    const std::optional<ActorPlace>& focusedActor() const { return m_focused; }
    /// What happens in all kitchens, in words, for a screen reader: read out at once while the view has the keyboard's focus.
    void tell(const QString& words);
    const QString& told() const { return m_told; }

signals:
    /// Somebody was chosen: that span of that task is what the kitchen shows there.
    void spanChosen(std::size_t run, interleave::TaskId task, std::uint32_t span);
    /// Nothing shall be chosen any more.
    void choiceCleared();
    /// There are other actors than before.
    void actorsChanged();
    void markedChanged();
    void focusMoved();
    void wordsTold();
    /// What is under the pointer, in words; empty when nothing is.
    void hoverText(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void layOut();
    bool pressKey(int key);
    void moveFocus(const std::optional<ActorPlace>& to);
    void showFocus();
    std::optional<TaskId> taskOf(const ActorPlace& place) const;
    QString servedOf(const kitchen::OrderBill& bill) const;
    std::array<bool, 2> areShown() const { return {isShown(0), isShown(1)}; }

    const Words& m_words;
    KitchenPainter m_painter;
    std::array<KitchenItem*, 2> m_kitchens{}; ///< owned by the scene
    std::optional<std::size_t> m_alone;
    std::optional<ActorPlace> m_marked; ///< an order
    std::optional<ActorPlace> m_focused;
    bool m_isByKeys = false; ///< it is the keyboard that is used here: only then a focus at no actor is shown
    QString m_told;
    TimePoint m_time{};
    TimePoint m_end{};
};

} // namespace interleave
