#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <optional>
#include <QGraphicsItem>
#include <QPixmap>

#include "app/kitchen/kitchen_moment.h"

namespace interleave {

/// One kitchen: the replay of one run. It is painted from a frame and nothing else.
/// Thread safety: UI thread only. `painter` and `words` outlive it.
class KitchenItem : public QGraphicsItem {
public:
    /// Orders beyond these are not drawn, and the kitchen says so.
    static constexpr std::size_t kMostOrders = KitchenMoment::kMostOrders;

    KitchenItem(KitchenPainter& painter, const Words& words);

    /// `bill`: of the script's run.
    void setRun(QString title, std::shared_ptr<const kitchen::Script> script, kitchen::Bill bill = {});
    void setTitle(const QString& title);
    /// Shown from the end of the run on; empty: nothing is told of that.
    void setBill(kitchen::Bill bill);
    /// Whether a title can be read in full.
    bool hasRoomFor(const QString& title) const;
    void setSize(QSizeF size);
    void setTime(TimePoint time, const kitchen::Pace& pace);
    void setLabelsShown(bool shown);
    /// The order that is outlined; with it the chef that works on it.
    void setMarked(std::optional<TaskId> order);
    /// Who has the keyboard's focus: a ring is drawn round it.
    void setFocused(std::optional<Actor> actor);
    /// Colours and fonts have changed.
    void renew();

    const QString& title() const { return m_title; }
    const kitchen::Script* script() const { return m_moment.script.get(); }
    std::shared_ptr<const kitchen::Script> sharedScript() const { return m_moment.script; }
    const kitchen::Bill& bill() const { return m_moment.bill; }
    const kitchen::Frame& frame() const { return m_moment.frame; }
    /// How many pixels a unit of the kitchen is.
    double scaleOfUnits() const { return toItem().m11(); }
    /// The replay is at the end of this run or behind it.
    bool isAtEnd() const { return m_moment.isAtEnd(); }
    /// What happens in the frame, in sentences; at the end of the run the bill. Empty where there is no script.
    QStringList caption() const;
    std::size_t shownOrders() const { return m_moment.shownOrders(); }
    /// All that can be pointed at: chefs, orders that are shown, what they share.
    std::vector<Actor> actors() const { return m_moment.actors(); }
    /// Whether it is the order that is outlined, the chef that works on it, or held by it.
    bool isMarked(const Actor& actor) const { return m_moment.isMarked(actor); }
    /// Who is at a point, in the item's coordinates: chefs first.
    std::optional<Actor> actorAt(QPointF point) const;
    /// Somebody's box, in the item's coordinates: the upper part of a chef, a customer with ticket and sign. Empty for a chef that is
    /// not drawn.
    QRectF boxOf(const Actor& actor) const;

    QRectF boundingRect() const override { return {QPointF(), m_size}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void layOut();
    /// Where the room is: all below the header.
    QRectF floor() const;
    QTransform toItem() const;
    QFont headerFont() const;
    QRectF headerRoom() const;
    void paintRoom(QPainter& painter);
    void paintStanding(QPainter& painter, const StandingChef& chef, KitchenPainter::ChefPart part) const;
    void paintShares(QPainter& painter) const;
    void paintNew(QPainter& painter) const;
    void paintFocus(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    void paintHeader(QPainter& painter) const;

    KitchenPainter& m_painter;
    const Words& m_words;
    QString m_title;
    KitchenMoment m_moment;
    QSizeF m_size;
    double m_header = 0; ///< its height, in pixels
    QPixmap m_room;
    std::optional<Actor> m_focused;
    bool m_areLabelsShown = false;
};

} // namespace interleave
