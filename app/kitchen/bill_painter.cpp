// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/bill_painter.h"

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <set>

#include "app/i18n/qt_words.h"
#include "app/kitchen/kitchen_words.h"
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

void paintReceipts(QPainter& to, KitchenPainter& painter, const KitchenMoment& moment, const Words& words)
{
    const QRectF box = receiptBox(moment.plan.bayWidth);
    const QFont font = painter.theme().font(TextRole::Body);
    const auto duration = [&words](Duration time) { return QString::fromStdString(words.duration(time)); };
    for (std::size_t n = 0; n < std::min(moment.shownOrders(), moment.bill.orders.size()); ++n) {
        const OrderState state = moment.frame.orders[n].state;
        if (state != OrderState::Served && state != OrderState::Abandoned)
            continue;
        const kitchen::OrderBill& bill = moment.bill.orders[n];
        const Receipt receipt =
            bill.served
                ? Receipt{.served = duration(*bill.served),
                          .label = KitchenWords::tr("waited", "on a receipt, above how long"),
                          .waited = duration(bill.waitedForChef)}
                : Receipt{.served = QStringLiteral("–"), .label = KitchenWords::tr("not served", "on a receipt"), .waited = {}};
        to.save();
        to.translate(moment.plan.bay(n));
        painter.sprites().drawPainted(to, QStringLiteral("receipt %1 %2 %3").arg(receipt.served, receipt.label, receipt.waited),
                                      box, [&](QPainter& inner, const QRectF& rect) {
                                          paintReceipt(inner, rect, receipt, font);
                                      });
        if (!receipt.waited.isEmpty())
            painter.sprites().draw(to, QStringLiteral("badge-ready"), signPlaceOn(box), 0.7);
        to.restore();
    }
}

void paintBusy(QPainter& to, KitchenPainter& painter, const KitchenMoment& moment)
{
    if (!moment.isAtEnd())
        return;
    constexpr double kMost = 150;
    const double places = static_cast<double>(moment.plan.columns * moment.plan.rows());
    const double most = std::min(kMost, moment.plan.bayWidth * places / static_cast<double>(moment.frame.chefs.size()));
    std::set<std::size_t> told;
    for (const StandingChef& chef : moment.standings()) {
        const std::size_t n = chef.picture.number - 1;
        if (n >= moment.bill.chefs.size() || !moment.bill.chefs[n] || !told.insert(n).second)
            continue;
        const QString busy =
            KitchenWords::tr("busy %1 %", "a chef, the share of time").arg(std::lround(moment.bill.chefs[n]->share * 100));
        const double x = std::clamp(chef.feet.x(), most / 2 + 4, moment.plan.width - most / 2 - 4);
        painter.label(to, {x, chef.feet.y() - 52}, busy, 36, most);
    }
}

} // namespace interleave
