// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kitchen/caption.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace interleave::kitchen {

namespace {

constexpr std::size_t kMostNames = 4; ///< longer lists become a count

std::string nameOf(const Script& script, TaskId order)
{
    return script.trace().taskOf(order).name;
}

/// "Ada, Ben and Cem", "5 customers".
std::vector<Message> listOf(const std::vector<Argument>& names)
{
    const auto count = static_cast<std::int64_t>(names.size());
    switch (names.size()) {
    case 1: return {{INTERLEAVE_TEXT("kitchen", "%1"), names, count}};
    case 2: return {{INTERLEAVE_TEXT("kitchen", "%1 and %2"), names, count}};
    case 3: return {{INTERLEAVE_TEXT("kitchen", "%1, %2 and %3"), names, count}};
    case kMostNames: return {{INTERLEAVE_TEXT("kitchen", "%1, %2, %3 and %4"), names, count}};
    default: return {{INTERLEAVE_TEXT_N("kitchen", "%n customer(s)"), {}, count}};
    }
}

std::vector<Argument> namesOf(const Script& script, const std::vector<TaskId>& orders)
{
    std::vector<Argument> names;
    for (const TaskId order : orders)
        names.emplace_back(nameOf(script, order));
    return names;
}

std::vector<TaskId> ordersIn(const Frame& frame, OrderState state)
{
    std::vector<TaskId> orders;
    for (std::size_t n = 0; n < frame.orders.size(); ++n) {
        if (frame.orders[n].state == state)
            orders.push_back(static_cast<TaskId>(n));
    }
    return orders;
}

/// What a chef does for %1.
Text workAt(Equipment equipment)
{
    switch (equipment) {
    case Equipment::Spit: return INTERLEAVE_TEXT("kitchen", "carves meat for %1");
    case Equipment::Fryer: return INTERLEAVE_TEXT("kitchen", "lowers the fries for %1");
    case Equipment::Board: return INTERLEAVE_TEXT("kitchen", "chops vegetables for %1");
    case Equipment::Counter: return INTERLEAVE_TEXT("kitchen", "wraps the kebab for %1");
    case Equipment::Machine: return INTERLEAVE_TEXT("kitchen", "works for %1");
    case Equipment::Mailbox: return INTERLEAVE_TEXT("kitchen", "sees to the post for %1");
    case Equipment::Chest: return INTERLEAVE_TEXT("kitchen", "is at the chest for %1");
    case Equipment::Pass: return INTERLEAVE_TEXT("kitchen", "hands things on for %1");
    }
    return {};
}

/// What a chef leaves that is %1's.
Text leftAt(Equipment equipment)
{
    switch (equipment) {
    case Equipment::Spit: return INTERLEAVE_TEXT("kitchen", "leaves %1's meat");
    case Equipment::Fryer: return INTERLEAVE_TEXT("kitchen", "leaves %1's fries in the fryer");
    case Equipment::Board: return INTERLEAVE_TEXT("kitchen", "leaves %1's vegetables");
    case Equipment::Counter: return INTERLEAVE_TEXT("kitchen", "leaves %1's kebab open");
    case Equipment::Machine:
    case Equipment::Mailbox:
    case Equipment::Chest:
    case Equipment::Pass: return INTERLEAVE_TEXT("kitchen", "leaves %1's order");
    }
    return {};
}

/// The order that the chef was at before it came to the present one; none where there is none.
std::optional<TaskId> orderBefore(const Script& script, ChefId chef, TimePoint t)
{
    const std::vector<Stay>& stays = script.chefs()[indexOf(chef)].stays;
    for (std::size_t n = script.staysBegunBy(chef, t); n > 1; --n) {
        if (stays[n - 2].task != stays[n - 1].task)
            return stays[n - 2].task;
        if (stays[n - 1].time.begin - stays[n - 2].time.end > kLongestPause)
            return std::nullopt; // it stood idle in between
    }
    return std::nullopt;
}

Message oneChef(const Script& script, const Frame& frame, std::size_t chef)
{
    const TaskId order = *frame.chefs[chef].order;
    const auto number = static_cast<std::int64_t>(chef) + 1;
    const OrderFrame& now = frame.orders[indexOf(order)];
    const std::vector<Message> work{{workAt(now.equipment), {nameOf(script, order)}}};
    const std::optional<TaskId> before = orderBefore(script, static_cast<ChefId>(chef), frame.time);
    if (!before || indexOf(*before) >= frame.orders.size())
        return {INTERLEAVE_TEXT("kitchen", "Chef %1 %2."), {number, work}};
    const OrderFrame& left = frame.orders[indexOf(*before)];
    const std::vector<Message> leaving{left.state == OrderState::Served
                                           ? Message{INTERLEAVE_TEXT("kitchen", "has served %1"), {nameOf(script, *before)}}
                                           : Message{leftAt(left.equipment), {nameOf(script, *before)}}};
    return {INTERLEAVE_TEXT("kitchen", "Chef %1 %2 and %3."), {number, leaving, work}};
}

/// Of the first chef that goes over too fast to be seen; none while all can be seen.
std::optional<Message> tooFast(const Script& script, const Frame& frame)
{
    const auto chef = std::ranges::find_if(frame.chefs, [](const ChefFrame& each) { return each.attention.size() > 1; });
    if (chef == frame.chefs.end())
        return std::nullopt;
    std::vector<Argument> shares;
    for (const Attention& attention : chef->attention) {
        shares.emplace_back(
            std::vector<Message>{{INTERLEAVE_TEXT("kitchen", "%1 %2 %"),
                                  {nameOf(script, attention.order), std::int64_t{std::lround(attention.share * 100)}}}});
    }
    return Message{INTERLEAVE_TEXT("kitchen", "Too fast to see one by one: of the time just past, chef %1 gave %2."),
                   {std::int64_t{chef - frame.chefs.begin()} + 1, listOf(shares)}};
}

std::optional<Message> whatChefsDo(const Script& script, const Frame& frame)
{
    if (std::optional<Message> blur = tooFast(script, frame))
        return blur;
    std::vector<std::size_t> working;
    std::vector<TaskId> orders;
    for (std::size_t chef = 0; chef < frame.chefs.size(); ++chef) {
        if (frame.chefs[chef].order && indexOf(*frame.chefs[chef].order) < frame.orders.size()) {
            working.push_back(chef);
            orders.push_back(*frame.chefs[chef].order);
        }
    }
    if (working.size() == 1)
        return oneChef(script, frame, working.front());
    if (working.size() > 1)
        return Message{INTERLEAVE_TEXT_N("kitchen", "%n chef(s) work at the same moment: for %1."),
                       {listOf(namesOf(script, orders))},
                       static_cast<std::int64_t>(working.size())};
    return std::nullopt;
}

std::optional<Message> whatNeedsNoChef(const Script& script, const Frame& frame)
{
    const std::vector<TaskId> waiting = ordersIn(frame, OrderState::WaitingIo);
    if (waiting.empty())
        return std::nullopt;
    const bool areFries = std::ranges::all_of(waiting, [&](TaskId order) {
        return frame.orders[indexOf(order)].equipment == Equipment::Fryer;
    });
    const std::vector<Message> names = listOf(namesOf(script, waiting));
    if (areFries)
        return Message{INTERLEAVE_TEXT("kitchen", "Fries fry by themselves, without a chef: those of %1."), {names}};
    return Message{INTERLEAVE_TEXT("kitchen", "What comes by itself needs no chef: the answer for %1."), {names}};
}

/// The lock or the keys that a step waits for; none where it is another kind of step.
std::optional<SharedId> keyOf(const Step& step)
{
    if (const auto* lock = std::get_if<Lock>(&step.action))
        return lock->what;
    if (const auto* lock = std::get_if<LockOrRetreat>(&step.action))
        return lock->what;
    if (const auto* keys = std::get_if<Acquire>(&step.action))
        return keys->semaphore;
    return std::nullopt;
}

/// Who waits for a key, and for whom.
Message keyWait(const Script& script, const Frame& frame, TaskId order)
{
    const std::optional<StepIndex> step = frame.orders[indexOf(order)].step;
    const Program& program = script.trace().taskOf(order).program;
    const std::optional<SharedId> key = step && indexOf(*step) < program.size() ? keyOf(program[indexOf(*step)]) : std::nullopt;
    std::vector<TaskId> holders = key ? frame.shared[indexOf(*key)].holders : std::vector<TaskId>{};
    std::erase(holders, order);
    if (holders.empty())
        return {INTERLEAVE_TEXT("kitchen", "%1 waits for a key."), {nameOf(script, order)}};
    return {INTERLEAVE_TEXT("kitchen", "%1 waits for a key that is with %2."),
            {nameOf(script, order), listOf(namesOf(script, holders))}};
}

std::optional<Message> whoWaits(const Script& script, const Frame& frame)
{
    if (const std::vector<TaskId> locked = ordersIn(frame, OrderState::WaitingLock); !locked.empty())
        return keyWait(script, frame, locked.front());
    const std::vector<TaskId> ready = ordersIn(frame, OrderState::Ready);
    if (!ready.empty())
        return Message{ready.size() == 1 ? INTERLEAVE_TEXT("kitchen", "%1 waits for a chef.")
                                         : INTERLEAVE_TEXT("kitchen", "%1 wait for a chef."),
                       {listOf(namesOf(script, ready))}};
    if (const std::vector<TaskId> waiting = ordersIn(frame, OrderState::WaitingMessage); !waiting.empty())
        return Message{waiting.size() == 1 ? INTERLEAVE_TEXT("kitchen", "%1 waits for another order.")
                                           : INTERLEAVE_TEXT("kitchen", "%1 wait for other orders."),
                       {listOf(namesOf(script, waiting))}};
    return std::nullopt;
}

} // namespace

std::vector<Message> captionOf(const Script& script, const Frame& frame)
{
    const auto served = static_cast<std::size_t>(std::ranges::count(frame.orders, OrderState::Served, &OrderFrame::state));
    if (!frame.orders.empty() && served == frame.orders.size())
        return {{INTERLEAVE_TEXT("kitchen", "Everybody is served."), {}}};
    if (std::ranges::find(frame.orders, OrderState::Abandoned, &OrderFrame::state) != frame.orders.end())
        return {{INTERLEAVE_TEXT("kitchen", "The run ended before everybody was served."), {}}};
    std::vector<Message> sentences;
    const std::optional<Message> idle = whatNeedsNoChef(script, frame);
    const std::optional<Message> work = whatChefsDo(script, frame);
    for (const std::optional<Message>& each : {work, idle, whoWaits(script, frame)}) {
        if (each)
            sentences.push_back(*each);
    }
    return sentences;
}

} // namespace interleave::kitchen
