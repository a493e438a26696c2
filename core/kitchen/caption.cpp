// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kitchen/caption.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "core/analysis/accounting.h"
#include "core/analysis/percentages.h"

namespace interleave::kitchen {

namespace {

using Orders = std::vector<TaskId>; ///< lower ones first

Message number(ChefId chef)
{
    return {INTERLEAVE_TEXT("kitchen", "%1"), {static_cast<std::int64_t>(indexOf(chef) + 1)}};
}

Message nameOf(const Script& script, TaskId order)
{
    return {INTERLEAVE_TEXT("kitchen", "%1"), {script.trace().taskOf(order).name}};
}

Message counted(std::size_t customers)
{
    return {INTERLEAVE_TEXT_N("kitchen", "%n customer(s)"), {}, static_cast<std::int64_t>(customers)};
}

/// Their names, or how many they are.
Message who(const Script& script, const Orders& orders)
{
    if (orders.size() > kMostNames)
        return counted(orders.size());
    std::vector<Message> names;
    for (const TaskId order : orders)
        names.push_back(nameOf(script, order));
    return listOf(names);
}

/// A sentence or a part of one, with others in its places.
Message told(const Text& text, const std::vector<Message>& parts)
{
    Message message{text, {}};
    for (const Message& part : parts)
        message.arguments.emplace_back(std::vector<Message>{part});
    return message;
}

// ---- What the chefs do

/// What a chef does there: "carves meat for Ada".
Text workAt(Equipment equipment)
{
    switch (equipment) {
    case Equipment::Spit: return INTERLEAVE_TEXT("kitchen", "carves meat for %1");
    case Equipment::Fryer: return INTERLEAVE_TEXT("kitchen", "lowers the fries for %1");
    case Equipment::Board: return INTERLEAVE_TEXT("kitchen", "chops vegetables for %1");
    case Equipment::Counter: return INTERLEAVE_TEXT("kitchen", "wraps for %1");
    case Equipment::Machine: return INTERLEAVE_TEXT("kitchen", "works for %1");
    case Equipment::Mailbox: return INTERLEAVE_TEXT("kitchen", "posts a letter for %1");
    case Equipment::Chest: return INTERLEAVE_TEXT("kitchen", "is at the chest for %1");
    case Equipment::Pass: return INTERLEAVE_TEXT("kitchen", "is at the pass for %1");
    }
    return INTERLEAVE_TEXT("kitchen", "works for %1");
}

/// What of an order lies there when its chef goes: "Ada's meat".
Text leftAt(Equipment equipment, bool doesItsWork)
{
    switch (equipment) {
    case Equipment::Spit: return INTERLEAVE_TEXT("kitchen", "%1's meat");
    case Equipment::Fryer:
        return doesItsWork ? INTERLEAVE_TEXT("kitchen", "%1's fries in the fryer") : INTERLEAVE_TEXT("kitchen", "%1's fries");
    case Equipment::Board: return INTERLEAVE_TEXT("kitchen", "%1's vegetables");
    case Equipment::Counter: return INTERLEAVE_TEXT("kitchen", "%1's wrap");
    case Equipment::Machine:
    case Equipment::Mailbox:
    case Equipment::Chest:
    case Equipment::Pass: return INTERLEAVE_TEXT("kitchen", "%1's order");
    }
    return INTERLEAVE_TEXT("kitchen", "%1's order");
}

/// A chef who works, and on what.
struct AtWork {
    ChefId chef{};
    TaskId order{};
};

Message workOf(const Script& script, AtWork work, TimePoint t)
{
    const Spans& spans = script.trace().tasks[indexOf(work.order)].spans;
    const std::optional<std::size_t> span = spans.indexAt(t);
    const Equipment equipment = span ? script.equipmentAt(work.order, spans[*span].step) : Equipment::Machine;
    return told(workAt(equipment), {nameOf(script, work.order)});
}

/// The stay on another order from which the chef came straight to the present one; none where there is no such.
const Stay* cameFrom(const Script& script, ChefId chef, TimePoint t)
{
    const std::vector<Stay>& stays = script.chefs()[indexOf(chef)].stays;
    const std::optional<std::size_t> here = script.stayAt(chef, t);
    if (!here || *here == 0)
        return nullptr;
    const Stay& last = stays[*here - 1];
    const bool isStraight = stays[*here].time.begin - last.time.end <= kLongestPause;
    return isStraight && last.task != stays[*here].task ? &last : nullptr;
}

/// What lies there of an order that its chef left at that time.
Message leftOf(const Script& script, TaskId order, TimePoint left)
{
    const Spans& spans = script.trace().tasks[indexOf(order)].spans;
    const std::optional<std::size_t> after = spans.indexAt(left);
    const std::optional<std::size_t> before = spans.indexAt(left - Duration(1));
    const bool doesItsWork = after && spans.activityOf(*after) == Activity::WaitingIo;
    const std::optional<std::size_t> span = doesItsWork ? after : before; // what is not begun lies nowhere
    const Equipment equipment = span ? script.equipmentAt(order, spans[*span].step) : Equipment::Machine;
    return told(leftAt(equipment, doesItsWork), {nameOf(script, order)});
}

Message sentenceOf(const Script& script, AtWork work, TimePoint t)
{
    const Message chef = number(work.chef);
    const Message does = workOf(script, work, t);
    const Message plain = told(INTERLEAVE_TEXT("kitchen", "Chef %1 %2."), {chef, does});
    const Stay* last = cameFrom(script, work.chef, t);
    if (!last)
        return plain;
    const TaskTrace& task = script.trace().tasks[indexOf(last->task)];
    if (t < task.spans.time().end) {
        const Message left = leftOf(script, last->task, last->time.end);
        return told(INTERLEAVE_TEXT("kitchen", "Chef %1 leaves %2 and %3."), {chef, left, does});
    }
    if (!task.completed || last->time.end < task.spans.time().end)
        return plain; // somebody else went on with it
    return told(INTERLEAVE_TEXT("kitchen", "Chef %1 has served %2 and %3."), {chef, nameOf(script, last->task), does});
}

Message atTheSameMoment(const Script& script, const std::vector<AtWork>& all)
{
    Orders orders;
    for (const AtWork& work : all)
        orders.push_back(work.order);
    std::ranges::sort(orders);
    const auto count = static_cast<std::int64_t>(all.size());
    if (orders.size() > kMostNames)
        return {INTERLEAVE_TEXT_N("kitchen", "%n chef(s) work at the same moment."), {}, count};
    Message message =
        told(INTERLEAVE_TEXT_N("kitchen", "%n chef(s) work at the same moment: for %1."), {who(script, orders)});
    message.count = count;
    return message;
}

/// "Ada 34 %"; what is left of the time went to nobody.
std::vector<Message> sharesOf(const Script& script, const std::vector<Attention>& attention)
{
    constexpr double kWhole = 1e9;
    std::vector<Duration> parts;
    Duration rest(static_cast<std::int64_t>(kWhole));
    for (const Attention& each : attention) {
        parts.emplace_back(std::llround(each.share * kWhole));
        rest -= parts.back();
    }
    parts.push_back(std::max(Duration{}, rest));
    const std::vector<std::int64_t> percentages = percentagesOf(parts);
    std::vector<Message> shares;
    for (std::size_t n = 0; n < attention.size(); ++n) {
        shares.push_back(
            {INTERLEAVE_TEXT("kitchen", "%1 %2 %"), {script.trace().taskOf(attention[n].order).name, percentages[n]}});
    }
    return shares;
}

/// Of the only chef who is too fast.
Message attentionOf(const Script& script, ChefId chef, const std::vector<Attention>& attention)
{
    if (attention.size() > kMostNames) {
        return told(INTERLEAVE_TEXT("kitchen",
                                    "Too fast to see one by one: chef %1 worked for %2 in turn in the time just past."),
                    {number(chef), counted(attention.size())});
    }
    return told(INTERLEAVE_TEXT("kitchen", "Too fast to see one by one: chef %1 gave %2 of the time just past."),
                {number(chef), listOf(sharesOf(script, attention))});
}

/// All chefs of a frame, by what can be said of them.
struct Chefs {
    std::vector<AtWork> atWork;
    std::vector<ChefId> tooFast;
    Orders flickering; ///< orders of those who are too fast
};

Chefs chefsOf(const Frame& frame)
{
    Chefs chefs;
    for (std::size_t n = 0; n < frame.chefs.size(); ++n) {
        const ChefFrame& chef = frame.chefs[n];
        const auto id = static_cast<ChefId>(n);
        if (!chef.attention.empty())
            chefs.tooFast.push_back(id);
        else if (chef.order)
            chefs.atWork.push_back({id, *chef.order});
        for (const Attention& each : chef.attention)
            chefs.flickering.push_back(each.order);
    }
    std::ranges::sort(chefs.flickering);
    const auto again = std::ranges::unique(chefs.flickering);
    chefs.flickering.erase(again.begin(), again.end());
    return chefs;
}

Message tooFast(const Script& script, const Frame& frame, const Chefs& chefs)
{
    const ChefId first = chefs.tooFast.front();
    if (chefs.tooFast.size() == 1)
        return attentionOf(script, first, frame.chefs[indexOf(first)].attention);
    Message message =
        told(INTERLEAVE_TEXT_N("kitchen", "Too fast to see one by one: %n chef(s) took turns at the work for %1."),
             {who(script, chefs.flickering)});
    message.count = static_cast<std::int64_t>(chefs.tooFast.size());
    return message;
}

bool isAny(const Frame& frame, OrderState state)
{
    return std::ranges::find(frame.orders, state, &OrderFrame::state) != frame.orders.end();
}

/// From one stay of a chef to the next, round `t`, at which he is at no order. None before the first and behind the last.
std::optional<Duration> breakOf(const Script& script, ChefId chef, TimePoint t)
{
    const std::vector<Stay>& stays = script.chefs()[indexOf(chef)].stays;
    const std::size_t next = script.staysBegunBy(chef, t);
    if (next == 0 || next == stays.size())
        return std::nullopt;
    return stays[next].time.begin - stays[next - 1].time.end;
}

/// Whether an order waits in the middle of its work, and no chef comes for longer than a change of orders takes: as accountOf() has it,
/// the cores were taken.
bool areCoresTaken(const Script& script, const Frame& frame)
{
    const auto isInTheMiddle = [](const OrderFrame& order) {
        return order.state == OrderState::Ready && order.progress > 0;
    };
    if (script.trace().info.isSimulated() || std::ranges::none_of(frame.orders, isInTheMiddle))
        return false;
    for (std::size_t chef = 0; chef < script.chefs().size(); ++chef) {
        const std::optional<Duration> length = breakOf(script, static_cast<ChefId>(chef), frame.time);
        if (!length || *length <= kLongestSwitch)
            return false;
    }
    return true;
}

Message nobodyWorks(const Script& script, const Frame& frame)
{
    if (isAny(frame, OrderState::Taken) || areCoresTaken(script, frame)) {
        if (frame.chefs.size() == 1)
            return {INTERLEAVE_TEXT("kitchen", "The chef is called away: something else on the computer has the core."), {}};
        return {INTERLEAVE_TEXT("kitchen", "The chefs are called away: something else on the computer has the cores."), {}};
    }
    if (isAny(frame, OrderState::Ready))
        return {INTERLEAVE_TEXT("kitchen", "No chef works just now."), {}};
    if (isAny(frame, OrderState::WaitingIo))
        return {INTERLEAVE_TEXT("kitchen", "No chef is needed just now."), {}};
    if (frame.chefs.size() == 1)
        return {INTERLEAVE_TEXT("kitchen", "The chef is idle."), {}};
    return {INTERLEAVE_TEXT("kitchen", "All chefs are idle."), {}};
}

std::vector<Message> whatChefsDo(const Script& script, const Frame& frame, const Chefs& chefs)
{
    std::vector<Message> sentences;
    if (!chefs.tooFast.empty())
        sentences.push_back(tooFast(script, frame, chefs));
    if (chefs.atWork.size() == 1)
        sentences.push_back(sentenceOf(script, chefs.atWork.front(), frame.time));
    else if (!chefs.atWork.empty())
        sentences.push_back(atTheSameMoment(script, chefs.atWork));
    if (sentences.empty())
        sentences.push_back(nobodyWorks(script, frame));
    return sentences;
}

// ---- Who waits

/// The waits of one kind, but for orders that change too fast.
Orders ordersThat(const Frame& frame, const Chefs& chefs, OrderState state)
{
    Orders orders;
    for (std::size_t n = 0; n < frame.orders.size(); ++n) {
        const auto order = static_cast<TaskId>(n);
        if (frame.orders[n].state == state && !std::ranges::binary_search(chefs.flickering, order))
            orders.push_back(order);
    }
    return orders;
}

/// `one` where it is a single order, else `more`; none of no order.
void tell(std::vector<Message>& sentences, const Script& script, const Orders& orders, const Text& one, const Text& more)
{
    if (!orders.empty())
        sentences.push_back(told(orders.size() == 1 ? one : more, {who(script, orders)}));
}

void tellWaitsForEquipment(std::vector<Message>& sentences, const Script& script, const Frame& frame, const Chefs& chefs)
{
    Orders frying;
    Orders givingWay;
    Orders reaching;
    Orders others;
    for (const TaskId order : ordersThat(frame, chefs, OrderState::WaitingIo)) {
        const Equipment equipment = frame.orders[indexOf(order)].equipment;
        const Step* step = script.stepOf(order, *frame.orders[indexOf(order)].step);
        Orders& group = equipment == Equipment::Fryer ? frying
                      : equipment == Equipment::Chest ? givingWay
                      : step && isAtTable(*step)      ? reaching
                                                      : others;
        group.push_back(order);
    }
    tell(sentences, script, frying, INTERLEAVE_TEXT("kitchen", "%1's fries fry by themselves."),
         INTERLEAVE_TEXT("kitchen", "The fries of %1 fry by themselves."));
    tell(sentences, script, reaching, INTERLEAVE_TEXT("kitchen", "%1 reaches for the other fork."),
         INTERLEAVE_TEXT("kitchen", "%1 reach for the other fork."));
    tell(sentences, script, others, INTERLEAVE_TEXT("kitchen", "%1's answer is on its way by itself: nobody is needed."),
         INTERLEAVE_TEXT("kitchen", "The answers for %1 are on their way by themselves: nobody is needed."));
    tell(sentences, script, givingWay, INTERLEAVE_TEXT("kitchen", "%1 gives way for a moment."),
         INTERLEAVE_TEXT("kitchen", "%1 give way for a moment."));
}

void tellWaitsForChef(std::vector<Message>& sentences, const Script& script, const Frame& frame, const Chefs& chefs)
{
    const Orders orders = ordersThat(frame, chefs, OrderState::Ready);
    const bool isOnly = script.chefs().size() == 1;
    if (orders.size() < 2) {
        const Text one = isOnly ? INTERLEAVE_TEXT("kitchen", "%1 waits for the chef.")
                                : INTERLEAVE_TEXT("kitchen", "%1 waits for a chef.");
        tell(sentences, script, orders, one, one);
        return;
    }
    sentences.push_back({isOnly ? INTERLEAVE_TEXT_N("kitchen", "%n customer(s) wait for the chef.")
                                : INTERLEAVE_TEXT_N("kitchen", "%n customer(s) wait for a chef."),
                         {},
                         static_cast<std::int64_t>(orders.size())});
}

/// Some who wait for the same lock or keys.
struct WaitForKey {
    SharedId key{};
    Orders waiting;
};

std::vector<WaitForKey> waitsForKeys(const Frame& frame, const Chefs& chefs)
{
    std::vector<WaitForKey> waits;
    for (std::size_t n = 0; n < frame.shared.size(); ++n) {
        WaitForKey wait{static_cast<SharedId>(n), frame.shared[n].waiting};
        std::erase_if(wait.waiting, [&](TaskId order) { return std::ranges::binary_search(chefs.flickering, order); });
        if (!wait.waiting.empty())
            waits.push_back(std::move(wait));
    }
    return waits;
}

bool isBowl(const Script& script, SharedId key)
{
    return fittingOf(script.trace().plan->kindOf(key)) == Fitting::Bowl;
}

const Message& nameOf(const Script& script, SharedId key)
{
    return script.trace().plan->shared[indexOf(key)].name;
}

/// "Ben waits for fork 1, which Ada has."
Message sentenceOf(const Script& script, const Frame& frame, const WaitForKey& wait)
{
    const SharedFrame& key = frame.shared[indexOf(wait.key)];
    const bool isOne = wait.waiting.size() == 1;
    const Message waiting = who(script, wait.waiting);
    const Message& name = nameOf(script, wait.key);
    if (!key.inTurn.empty()) {
        return told(isOne ? INTERLEAVE_TEXT("kitchen", "%1 waits for %2, which %3 have in turn.")
                          : INTERLEAVE_TEXT("kitchen", "%1 wait for %2, which %3 have in turn."),
                    {waiting, name, who(script, key.inTurn)});
    }
    if (key.holders.empty()) {
        return told(isOne ? INTERLEAVE_TEXT("kitchen", "%1 waits for %2.") : INTERLEAVE_TEXT("kitchen", "%1 wait for %2."),
                    {waiting, name});
    }
    const Message holders = who(script, key.holders);
    const bool isOfOne = key.holders.size() == 1;
    if (isBowl(script, wait.key)) {
        const Text ofOne = isOne ? INTERLEAVE_TEXT("kitchen", "%1 waits for a key; %2 has one.")
                                 : INTERLEAVE_TEXT("kitchen", "%1 wait for a key; %2 has one.");
        const Text ofSeveral = isOne ? INTERLEAVE_TEXT("kitchen", "%1 waits for a key; %2 have one each.")
                                     : INTERLEAVE_TEXT("kitchen", "%1 wait for a key; %2 have one each.");
        return told(isOfOne ? ofOne : ofSeveral, {waiting, holders});
    }
    const Text ofOne = isOne ? INTERLEAVE_TEXT("kitchen", "%1 waits for %2, which %3 has.")
                             : INTERLEAVE_TEXT("kitchen", "%1 wait for %2, which %3 has.");
    const Text ofSeveral = isOne ? INTERLEAVE_TEXT("kitchen", "%1 waits for %2, which %3 have.")
                                 : INTERLEAVE_TEXT("kitchen", "%1 wait for %2, which %3 have.");
    return told(isOfOne ? ofOne : ofSeveral, {waiting, name, holders});
}

/// Each by itself where there is room for that.
void tellWaitsForKeys(std::vector<Message>& sentences, const Script& script, const Frame& frame, const Chefs& chefs)
{
    const std::vector<WaitForKey> waits = waitsForKeys(frame, chefs);
    if (waits.size() > 1 && sentences.size() + waits.size() > kMostSentences) {
        std::size_t count = 0;
        for (const WaitForKey& wait : waits)
            count += wait.waiting.size();
        sentences.push_back(
            {INTERLEAVE_TEXT_N("kitchen", "%n customer(s) wait for what others have."), {}, static_cast<std::int64_t>(count)});
        return;
    }
    for (const WaitForKey& wait : waits)
        sentences.push_back(sentenceOf(script, frame, wait));
}

/// Some who have something together, or one who has several things.
struct Holding {
    Orders holders;
    std::vector<SharedId> keys;
};

/// What nobody waits for, by who has it.
std::vector<Holding> holdingsOf(const Frame& frame, const Chefs& chefs)
{
    std::vector<Holding> holdings;
    for (std::size_t n = 0; n < frame.shared.size(); ++n) {
        const SharedFrame& key = frame.shared[n];
        const Orders& holders = key.inTurn.empty() ? key.holders : key.inTurn;
        const auto flickers = [&](TaskId order) { return std::ranges::binary_search(chefs.flickering, order); };
        if (!key.waiting.empty() || holders.empty() || std::ranges::any_of(holders, flickers))
            continue;
        const auto known = std::ranges::find(holdings, holders, &Holding::holders);
        Holding& holding = known == holdings.end() ? holdings.emplace_back(Holding{holders, {}}) : *known;
        holding.keys.push_back(static_cast<SharedId>(n));
    }
    return holdings;
}

/// Part of a sentence: "Ada has fork 1".
Message partOf(const Script& script, const Frame& frame, const Holding& holding)
{
    const SharedFrame& key = frame.shared[indexOf(holding.keys.front())];
    const Message holders = who(script, holding.holders);
    const bool isOne = holding.holders.size() == 1;
    if (isBowl(script, holding.keys.front()))
        return told(isOne ? INTERLEAVE_TEXT("kitchen", "%1 has a key") : INTERLEAVE_TEXT("kitchen", "%1 have a key each"),
                    {holders});
    std::vector<Message> names;
    for (const SharedId id : holding.keys)
        names.push_back(nameOf(script, id));
    const Message things = listOf(names);
    if (!key.inTurn.empty())
        return told(INTERLEAVE_TEXT("kitchen", "%1 have %2 in turn, too fast to see"), {holders, things});
    if (key.isTooFast)
        return told(INTERLEAVE_TEXT("kitchen", "%1 has %2, again and again"), {holders, things});
    return told(isOne ? INTERLEAVE_TEXT("kitchen", "%1 has %2") : INTERLEAVE_TEXT("kitchen", "%1 have %2"), {holders, things});
}

/// Of too many nothing: the picture shows them.
void tellHolders(std::vector<Message>& sentences, const Script& script, const Frame& frame, const Chefs& chefs)
{
    std::vector<Message> parts;
    for (const Holding& holding : holdingsOf(frame, chefs))
        parts.push_back(partOf(script, frame, holding));
    if (!parts.empty() && parts.size() <= kMostNames)
        sentences.push_back(told(INTERLEAVE_TEXT("kitchen", "%1."), {listOf(parts)}));
}

// ---- All together

bool hasBegun(const Script& script, const Frame& frame)
{
    const auto isBefore = [](const OrderFrame& order) {
        return order.state == OrderState::NotYetThere || order.state == OrderState::Ready;
    };
    const auto isUnused = [&](const Chef& chef) {
        return chef.stays.empty() || frame.time < chef.stays.front().time.begin;
    };
    return !std::ranges::all_of(frame.orders, isBefore) || !std::ranges::all_of(script.chefs(), isUnused);
}

Message end(const Trace& trace)
{
    if (std::ranges::all_of(trace.tasks, &TaskTrace::completed))
        return {INTERLEAVE_TEXT("kitchen", "Everybody is served."), {}};
    if (trace.info.outcome == Outcome::Standstill)
        return {INTERLEAVE_TEXT("kitchen", "Nobody got any further, so the run was ended before everybody was served."), {}};
    if (trace.info.outcome == Outcome::RecordingFull)
        return {INTERLEAVE_TEXT("kitchen", "There was no room to record more; what came later is not shown."), {}};
    return {INTERLEAVE_TEXT("kitchen", "The run was stopped before everybody was served."), {}};
}

} // namespace

std::vector<Message> captionOf(const Script& script, const Frame& frame)
{
    if (script.orderCount() == 0)
        return {};
    if (frame.time >= script.time().end)
        return {end(script.trace())};
    if (!hasBegun(script, frame))
        return {{INTERLEAVE_TEXT("kitchen", "The kitchen opens."), {}}};
    const Chefs chefs = chefsOf(frame);
    std::vector<Message> sentences = whatChefsDo(script, frame, chefs);
    tellWaitsForEquipment(sentences, script, frame, chefs);
    tellWaitsForKeys(sentences, script, frame, chefs);
    tellHolders(sentences, script, frame, chefs);
    tellWaitsForChef(sentences, script, frame, chefs);
    tell(sentences, script, ordersThat(frame, chefs, OrderState::WaitingMessage),
         INTERLEAVE_TEXT("kitchen", "%1 waits for something from another order."),
         INTERLEAVE_TEXT("kitchen", "%1 wait for something from other orders."));
    sentences.resize(std::min(sentences.size(), kMostSentences));
    return sentences;
}

Message listOf(const std::vector<Message>& items)
{
    assert(!items.empty());
    Message list = items.front();
    for (std::size_t n = 1; n < items.size(); ++n) {
        const bool isLast = n + 1 == items.size();
        list = told(isLast ? INTERLEAVE_TEXT("kitchen", "%1 and %2") : INTERLEAVE_TEXT("kitchen", "%1, %2"), {list, items[n]});
    }
    return list;
}

} // namespace interleave::kitchen
