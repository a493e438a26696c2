// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <set>

#include "app/i18n/qt_words.h"
#include "app/kitchen/kitchen_item.h"
#include "app/kitchen/kitchen_view.h"
#include "app/kitchen/receipt.h"

namespace interleave {

namespace {

using kitchen::OrderState;

/// On a bay's bench, as far from the idle chefs at the bay's left and right as there is room. About the middle of the bay.
QRectF receiptBox(double bayWidth)
{
    constexpr double kLeast = 150;
    constexpr double kMost = 236;
    const double right = std::min(bayWidth / 2 - 28, 118.0);
    const double width = std::clamp(right + bayWidth / 2 - 104, kLeast, kMost);
    return {right - width, 442, width, 162};
}

} // namespace

/// What an order came to lies on its bench from then on.
void KitchenItem::paintReceipts(QPainter& painter) const
{
    const QRectF box = receiptBox(m_plan.bayWidth);
    const QFont font = m_painter.theme().font(TextRole::Body);
    const auto duration = [this](Duration time) { return QString::fromStdString(m_words.duration(time)); };
    for (std::size_t n = 0; n < std::min(shownOrders(), m_bill.orders.size()); ++n) {
        const OrderState state = m_frame.orders[n].state;
        if (state != OrderState::Served && state != OrderState::Abandoned)
            continue;
        const kitchen::OrderBill& bill = m_bill.orders[n];
        const Receipt receipt =
            bill.served
                ? Receipt{.served = duration(*bill.served),
                          .label = KitchenView::tr("waited", "on a receipt, above how long"),
                          .waited = duration(bill.waitedForChef)}
                : Receipt{.served = QStringLiteral("–"), .label = KitchenView::tr("not served", "on a receipt"), .waited = {}};
        painter.save();
        painter.translate(m_plan.bay(n));
        m_painter.sprites().drawPainted(painter,
                                        QStringLiteral("receipt %1 %2 %3").arg(receipt.served, receipt.label, receipt.waited),
                                        box, [&](QPainter& inner, const QRectF& rect) {
                                            paintReceipt(inner, rect, receipt, font);
                                        });
        if (!receipt.waited.isEmpty())
            m_painter.sprites().draw(painter, QStringLiteral("badge-ready"), signPlaceOn(box), 0.7);
        painter.restore();
    }
}

/// At the end each chef wears how busy he was.
void KitchenItem::paintBusy(QPainter& painter) const
{
    if (!isAtEnd())
        return;
    constexpr double kMost = 150;
    const double places = static_cast<double>(m_plan.columns * m_plan.rows());
    const double most = std::min(kMost, m_plan.bayWidth * places / static_cast<double>(m_frame.chefs.size()));
    std::set<std::size_t> told;
    for (const Standing& chef : standings()) {
        const std::size_t n = chef.picture.number - 1;
        if (n >= m_bill.chefs.size() || !m_bill.chefs[n] || !told.insert(n).second)
            continue;
        const QString busy =
            KitchenView::tr("busy %1 %", "a chef, the share of time").arg(std::lround(m_bill.chefs[n]->share * 100));
        const double x = std::clamp(chef.feet.x(), most / 2 + 4, m_plan.width - most / 2 - 4);
        m_painter.label(painter, {x, chef.feet.y() - 52}, busy, 36, most);
    }
}

} // namespace interleave
