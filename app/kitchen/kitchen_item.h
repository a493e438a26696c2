#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <optional>
#include <QGraphicsItem>
#include <QPixmap>
#include <variant>

#include "app/kitchen/floor_plan.h"
#include "app/kitchen/kitchen_painter.h"
#include "core/kitchen/bill.h"
#include "core/kitchen/script.h"

namespace interleave {

/// Somebody one can point at.
using Actor = std::variant<kitchen::ChefId, TaskId>;

/// One kitchen: the replay of one run. It is painted from a frame and nothing else.
/// Thread safety: UI thread only. `painter` and `words` outlive it.
class KitchenItem : public QGraphicsItem {
public:
    /// Orders beyond these are not drawn, and the kitchen says so.
    static constexpr std::size_t kMostOrders = 16;

    KitchenItem(KitchenPainter& painter, const Words& words);

    void setRun(QString title, std::shared_ptr<const kitchen::Script> script);
    /// What its receipts and tags say. Requires: it is that of the run; or empty, and there are none.
    void setBill(kitchen::Bill bill);
    void setSize(QSizeF size);
    void setTime(TimePoint time, const kitchen::Pace& pace);
    void setLabelsShown(bool shown);
    /// The order that is outlined; with it the chef that works on it.
    void setMarked(std::optional<TaskId> order);
    /// Colours and fonts have changed.
    void renew();

    const kitchen::Script* script() const { return m_script.get(); }
    std::shared_ptr<const kitchen::Script> sharedScript() const { return m_script; }
    const kitchen::Bill& bill() const { return m_bill; }
    const kitchen::Frame& frame() const { return m_frame; }
    /// How many pixels a unit of the kitchen is.
    double scaleOfUnits() const { return scaleOf(m_plan, m_size); }
    /// The replay is at the end of this run or behind it.
    bool isAtEnd() const { return m_script && m_frame.time >= m_script->time().end; }
    std::size_t shownOrders() const;
    /// Who is at a point, in the item's coordinates: chefs first.
    std::optional<Actor> actorAt(QPointF point) const;
    /// The middle of somebody, in the item's coordinates.
    QPointF placeOf(const Actor& actor) const;

    QRectF boundingRect() const override { return {QPointF(), m_size}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Standing {
        QPointF feet;
        ChefPicture picture;
        bool isAtRest = false; ///< behind all benches, with both arms
        double opacity = 1;
    };

    void layOut();
    QTransform toItem() const;
    OrderPicture pictureOf(std::size_t order) const;
    std::vector<Standing> standings() const;
    void addStandings(std::vector<Standing>& all, std::size_t chef) const;
    QPointF spotOf(std::optional<TaskId> order, std::size_t chef) const;
    bool isMarked(std::size_t chef) const;
    void paintRoom(QPainter& painter);
    void paintStanding(QPainter& painter, const Standing& chef, bool isNearArm) const;
    void paintFaded(QPainter& painter, const Standing& chef) const;
    void paintShared(QPainter& painter) const;
    void paintShared(QPainter& painter, SharedId id, QPointF at) const;
    void paintShares(QPainter& painter) const;
    void paintReceipts(QPainter& painter) const;
    void paintBusy(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    void paintHeader(QPainter& painter) const;

    KitchenPainter& m_painter;
    const Words& m_words;
    QString m_title;
    std::shared_ptr<const kitchen::Script> m_script;
    kitchen::Bill m_bill;
    kitchen::Frame m_frame;
    kitchen::Pace m_pace;
    QSizeF m_size;
    FloorPlan m_plan;
    QPixmap m_room;
    std::optional<TaskId> m_marked;
    bool m_areLabelsShown = false;
};

} // namespace interleave
