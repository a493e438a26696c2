// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/actor_words.h"

#include "app/i18n/qt_words.h"
#include "app/kitchen/kitchen_words.h"
#include "core/kitchen/caption.h"
#include "core/kitchen/equipment.h"

namespace interleave {

namespace {

using kitchen::OrderState;

QString customerOf(const kitchen::Script& script, TaskId order)
{
    return QString::fromStdString(script.trace().taskOf(order).name);
}

QString doingOfOrder(const kitchen::Frame& frame, TaskId order)
{
    if (indexOf(order) >= frame.orders.size())
        return KitchenWords::tr("not shown");
    switch (const OrderState state = frame.orders[indexOf(order)].state) {
    case OrderState::NotYetThere: return KitchenWords::tr("not under way");
    case OrderState::Served: return KitchenWords::tr("served");
    case OrderState::Abandoned: return KitchenWords::tr("left undone");
    case OrderState::Running:
    case OrderState::Ready:
    case OrderState::Taken:
    case OrderState::WaitingIo:
    case OrderState::WaitingLock:
    case OrderState::WaitingMessage: return termOf(state).value_or(QString());
    }
    return {};
}

QString doingOfChef(const kitchen::Script& script, const kitchen::ChefFrame& chef)
{
    if (!chef.attention.empty())
        return KitchenWords::tr("works for several, too fast to see one by one");
    return chef.order ? KitchenWords::tr("works for %1", "a customer").arg(customerOf(script, *chef.order))
                      : KitchenWords::tr("has nothing to do");
}

/// Empty for what the kitchen does not show.
QString kindOf(const SharedKind& kind)
{
    return std::visit(Overloaded{
                          [](const Mutex&) { return KitchenWords::tr("a lock"); },
                          [](const RwLock&) { return KitchenWords::tr("a read-write lock"); },
                          [](const Semaphore&) { return KitchenWords::tr("a semaphore"); },
                          [](const Channel&) { return KitchenWords::tr("a channel"); },
                          [](const Condition&) { return QString(); },
                          [](const Barrier&) { return QString(); },
                          [](const Counter&) { return QString(); },
                          [](const Book&) { return QString(); },
                          [](const Array&) { return QString(); },
                          [](const Events&) { return QString(); },
                          [](const Service&) { return QString(); },
                          [](const Servers&) { return QString(); },
                          [](const Database&) { return QString(); },
                      },
                      kind);
}

QString namesOf(const Words& words, const kitchen::Script& script, const std::vector<TaskId>& orders)
{
    std::vector<Message> names;
    for (const TaskId order : orders)
        names.push_back({INTERLEAVE_TEXT("kitchen", "%1"), {script.trace().taskOf(order).name}});
    return toQString(words, kitchen::listOf(names));
}

/// Who has it; empty where nobody has.
QString holdersOf(const Words& words, const kitchen::Script& script, const kitchen::SharedFrame& shared)
{
    if (!shared.inTurn.empty())
        return KitchenWords::tr("goes from hand to hand too fast to see: %1", "names").arg(namesOf(words, script, shared.inTurn));
    if (shared.holders.empty())
        return {};
    const QString names = namesOf(words, script, shared.holders);
    return shared.isTooFast ? KitchenWords::tr("held by %1, again and again", "names").arg(names)
                            : KitchenWords::tr("held by %1", "names").arg(names);
}

QString doingOfLock(const Words& words, const kitchen::Script& script, const kitchen::SharedFrame& shared)
{
    const QString held = holdersOf(words, script, shared);
    if (!shared.left)
        return held.isEmpty() ? KitchenWords::tr("free") : held;
    const QString left = KitchenWords::tr("%1 left", "keys in a bowl").arg(*shared.left);
    return held.isEmpty() ? left : KitchenWords::tr("%1, %2", "keys left, who has the others").arg(left, held);
}

QString doingOfShared(const Words& words, const kitchen::Script& script, const kitchen::SharedFrame& shared,
                      const SharedKind& kind)
{
    if (kitchen::fittingOf(kind) == kitchen::Fitting::Pass)
        return shared.left ? KitchenWords::tr("%1 in it", "values in a channel").arg(*shared.left)
                           : KitchenWords::tr("not known how many are in it");
    const QString doing = doingOfLock(words, script, shared);
    return shared.waiting.empty() ? doing
                                  : KitchenWords::tr("%1, wanted by %2", "what a lock does, who waits for it")
                                        .arg(doing, namesOf(words, script, shared.waiting));
}

} // namespace

QString nameOf(const Words& words, const kitchen::Script& script, const Actor& actor)
{
    if (const auto* chef = std::get_if<kitchen::ChefId>(&actor))
        return KitchenWords::tr("Chef %1").arg(indexOf(*chef) + 1);
    if (const auto* shared = std::get_if<SharedId>(&actor))
        return toQString(words, script.trace().plan->shared[indexOf(*shared)].name);
    const std::string& customer = script.trace().taskOf(std::get<TaskId>(actor)).name;
    return toQString(words, Message{INTERLEAVE_TEXT("kitchen", "%1's order"), {customer}});
}

QString doingOf(const Words& words, const kitchen::Script& script, const kitchen::Frame& frame, const Actor& actor)
{
    if (const auto* chef = std::get_if<kitchen::ChefId>(&actor)) {
        const QString doing = doingOfChef(script, frame.chefs[indexOf(*chef)]);
        const std::optional<CpuId> cpu = script.chefs()[indexOf(*chef)].cpu;
        return cpu ? KitchenWords::tr("core %1: %2", "what a chef does").arg(indexOf(*cpu)).arg(doing)
                   : KitchenWords::tr("a core: %1", "what a chef does").arg(doing);
    }
    if (const auto* id = std::get_if<SharedId>(&actor)) {
        const SharedKind& kind = script.trace().plan->kindOf(*id);
        return KitchenWords::tr("%1: %2", "a lock, who holds it")
            .arg(kindOf(kind), doingOfShared(words, script, frame.shared[indexOf(*id)], kind));
    }
    return KitchenWords::tr("a task: %1", "what it does").arg(doingOfOrder(frame, std::get<TaskId>(actor)));
}

std::optional<QString> termOf(kitchen::OrderState state)
{
    switch (state) {
    case OrderState::Running: return KitchenWords::tr("running");
    case OrderState::Ready: return KitchenWords::tr("ready");
    case OrderState::Taken: return KitchenWords::tr("its core did something else");
    case OrderState::WaitingIo: return KitchenWords::tr("waits for I/O");
    case OrderState::WaitingLock: return KitchenWords::tr("waits for a lock");
    case OrderState::WaitingMessage: return KitchenWords::tr("waits for another task");
    case OrderState::NotYetThere:
    case OrderState::Served:
    case OrderState::Abandoned: return std::nullopt;
    }
    return std::nullopt;
}

} // namespace interleave
