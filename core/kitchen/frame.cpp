// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kitchen/frame.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

namespace interleave::kitchen {

namespace {

constexpr Duration kHop = std::chrono::milliseconds(300);

double share(Duration part, Duration whole)
{
    return whole.count() <= 0 ? 1 : std::clamp(static_cast<double>(part.count()) / static_cast<double>(whole.count()), 0.0, 1.0);
}

/// Slow at both ends.
double eased(double x)
{
    return x < 0.5 ? 4 * x * x * x : 1 - std::pow(-2 * x + 2, 3) / 2;
}

/// How long one stroke of the work takes on the screen.
Duration strokeOf(Equipment equipment)
{
    using std::chrono::milliseconds;
    switch (equipment) {
    case Equipment::Spit: return milliseconds(900);
    case Equipment::Fryer: return milliseconds(600);
    case Equipment::Board: return milliseconds(350);
    case Equipment::Counter: return milliseconds(1200);
    case Equipment::Machine: return milliseconds(900);
    case Equipment::Mailbox: return milliseconds(900);
    case Equipment::Chest: return milliseconds(900);
    case Equipment::Pass: return milliseconds(1200);
    }
    return milliseconds(900);
}

OrderState stateOf(Activity activity)
{
    switch (activity) {
    case Activity::Running: return OrderState::Running;
    case Activity::Ready: return OrderState::Ready;
    case Activity::WaitingIo: return OrderState::WaitingIo;
    case Activity::WaitingLock: return OrderState::WaitingLock;
    case Activity::WaitingMessage: return OrderState::WaitingMessage;
    case Activity::Taken: return OrderState::Taken;
    }
    return OrderState::Ready;
}

std::size_t boxesDoneBefore(const std::vector<TicketBox>& ticket, StepIndex step)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(ticket, [&](const TicketBox& box) { return indexOf(box.last) < indexOf(step); }));
}

/// Since when nobody has worked on it, waits for equipment not counted: then the customer sees that something happens.
bool isTired(const Script& script, const Spans& spans, std::size_t span, TimePoint t)
{
    const auto limit = Duration(std::llround(static_cast<double>(script.time().length().count()) * kTiredAfter));
    Duration without = t - spans.boundary(span);
    for (std::size_t n = span; without < limit && n > 0; --n) {
        const Activity before = spans.activityOf(n - 1);
        if (hasCore(before) || before == Activity::WaitingIo)
            return false;
        without += spans.boundary(n) - spans.boundary(n - 1);
    }
    return without >= limit;
}

OrderFrame orderAt(const Script& script, TaskId id, TimePoint t, const Pace& pace)
{
    const TaskTrace& task = script.trace().tasks[indexOf(id)];
    const std::vector<TicketBox>& ticket = script.ticketOf(id);
    OrderFrame frame;
    if (!ticket.empty())
        frame.equipment = ticket.front().equipment;
    const TimeRange time = task.spans.time();
    if (t >= time.end && (!task.spans.isEmpty() || task.completed)) {
        frame.state = task.completed ? OrderState::Served : OrderState::Abandoned;
        if (!ticket.empty())
            frame.equipment = ticket.back().equipment;
        frame.progress = 1;
        frame.boxesDone = task.completed
                            ? ticket.size()
                            : boxesDoneBefore(ticket, task.spans.isEmpty() ? StepIndex{} : task.spans.back().step);
        const Duration hop = pace.replayed(kHop);
        if (task.completed && !pace.isStill && t - time.end < hop)
            frame.hop = std::sin(std::numbers::pi * share(t - time.end, hop));
        return frame;
    }
    const std::optional<std::size_t> span = task.spans.indexAt(t);
    if (!span)
        return frame;
    const Span now = task.spans[*span];
    frame.state = stateOf(now.activity);
    frame.step = now.step;
    frame.equipment = script.equipmentAt(id, now.step);
    frame.boxesDone = boxesDoneBefore(ticket, now.step);
    if (now.activity == Activity::Running) {
        frame.chef = script.chefOf(id, t);
        if (!frame.chef)
            frame.state = OrderState::Ready; // its core went over to another one within what is known exactly
    }
    const TimeRange step = script.stepAt(id, t);
    const Duration before = script.runningUntil(id, step.begin);
    const Duration all = script.runningUntil(id, step.end) - before;
    const bool isWait = now.activity == Activity::WaitingIo;
    frame.progress = isWait || all == Duration{} ? share(t - now.time.begin, now.time.length())
                                                 : share(script.runningUntil(id, t) - before, all);
    frame.isTired = !hasCore(now.activity) && !isWait && isTired(script, task.spans, *span, t);
    return frame;
}

/// A place at which a chef is for some time: a bench, or none.
struct Place {
    TimeRange time;
    std::optional<TaskId> order;
};

/// The walk from one place to the next, with the feet alone eased round the boundary.
TimeRange walkBetween(const Place& a, const Place& b, Duration wished)
{
    const Duration gap = b.time.begin - a.time.end;
    const Duration more = std::max(Duration{}, wished - gap) / 2;
    return {a.time.end - std::min(more, a.time.length() / 4), b.time.begin + std::min(more, b.time.length() / 4)};
}

/// No bench between two turns, or before the first or after the last one.
Place restBetween(TimePoint begin, TimePoint end)
{
    return {{begin, std::max(begin, end)}, std::nullopt};
}

void setFeet(ChefFrame& frame, const Place& a, const Place& b, TimePoint t, const Pace& pace)
{
    const TimeRange walk = walkBetween(a, b, pace.replayed(kWalk));
    frame.from = a.order;
    frame.to = b.order;
    frame.way = a.order == b.order ? 1 : eased(share(t - walk.begin, walk.length()));
}

/// Where the feet are, when `stays` up to `begun` have begun.
void walk(ChefFrame& frame, const Script& script, const std::vector<Stay>& stays, std::size_t begun, TimePoint t,
          const Pace& pace)
{
    const TimePoint first = std::min(script.time().begin, t);
    const TimePoint last = std::max(script.time().end, t) + pace.replayed(kLongRest) * 2;
    const auto placeAt = [&](std::size_t n) { return Place{stays[n].time, stays[n].task}; };
    const auto isLong = [&](TimePoint a, TimePoint b) { return b - a >= pace.replayed(kLongRest); };
    const bool hasLast = begun > 0;
    const bool hasNext = begun < stays.size();
    if (hasLast && stays[begun - 1].time.contains(t)) {
        const Place here = placeAt(begun - 1);
        frame.from = frame.to = here.order;
        if (pace.isStill)
            return;
        // In its first part still coming, in its last part already leaving.
        const TimePoint cameFrom = begun > 1 ? stays[begun - 2].time.end : first;
        const bool cameFromRest = begun == 1 || isLong(cameFrom, here.time.begin);
        const Place before = cameFromRest ? restBetween(cameFrom, here.time.begin) : placeAt(begun - 2);
        const TimePoint goesAt = hasNext ? stays[begun].time.begin : last;
        const bool goesToRest = !hasNext || isLong(here.time.end, goesAt);
        const Place after = goesToRest ? restBetween(here.time.end, goesAt) : placeAt(begun);
        if (t < walkBetween(before, here, pace.replayed(kWalk)).end && !(begun == 1 && here.time.begin <= first))
            setFeet(frame, before, here, t, pace);
        else if (t >= walkBetween(here, after, pace.replayed(kWalk)).begin)
            setFeet(frame, here, after, t, pace);
        return;
    }
    const TimePoint since = hasLast ? stays[begun - 1].time.end : first;
    const TimePoint until = hasNext ? stays[begun].time.begin : last;
    if (hasLast && hasNext && !isLong(since, until)) {
        if (pace.isStill)
            frame.from = frame.to = stays[begun - 1].task;
        else
            setFeet(frame, placeAt(begun - 1), placeAt(begun), t, pace);
        return;
    }
    const Place rest = restBetween(since, until);
    if (pace.isStill)
        return;
    if (hasLast && t < walkBetween(placeAt(begun - 1), rest, pace.replayed(kWalk)).end)
        setFeet(frame, placeAt(begun - 1), rest, t, pace);
    else if (hasNext && t >= walkBetween(rest, placeAt(begun), pace.replayed(kWalk)).begin)
        setFeet(frame, rest, placeAt(begun), t, pace);
}

/// How often a chef goes over to another order in a stretch of time, counted up to `enough`.
std::size_t changesIn(const Script& script, ChefId chef, TimeRange range, std::size_t enough)
{
    const std::vector<Stay>& stays = script.chefs()[indexOf(chef)].stays;
    std::size_t changes = 0;
    for (std::size_t n = std::max<std::size_t>(1, script.staysBegunBy(chef, range.begin));
         n < stays.size() && stays[n].time.begin < range.end && changes < enough; ++n)
        changes += stays[n].task != stays[n - 1].task ? 1 : 0;
    return changes;
}

std::vector<Attention> attentionIn(const Script& script, ChefId chef, TimeRange range)
{
    const std::vector<Stay>& stays = script.chefs()[indexOf(chef)].stays;
    std::vector<Attention> all;
    const std::size_t begun = script.staysBegunBy(chef, range.begin);
    for (std::size_t n = begun > 0 ? begun - 1 : 0; n < stays.size() && stays[n].time.begin < range.end; ++n) {
        const Duration here = intersection(stays[n].time, range).length();
        if (here == Duration{})
            continue;
        const auto known = std::ranges::find(all, stays[n].task, &Attention::order);
        Attention& attention = known == all.end() ? all.emplace_back(Attention{stays[n].task, 0}) : *known;
        attention.share += share(here, range.length());
    }
    std::ranges::sort(all, {}, &Attention::order);
    return all;
}

ChefFrame chefAt(const Script& script, ChefId id, TimePoint t, const Pace& pace)
{
    ChefFrame frame;
    const std::vector<Stay>& stays = script.chefs()[indexOf(id)].stays;
    const std::size_t begun = script.staysBegunBy(id, t);
    walk(frame, script, stays, begun, t, pace);
    if (begun > 0 && stays[begun - 1].time.contains(t)) {
        const Stay& stay = stays[begun - 1];
        if (script.chefOf(stay.task, t) == id) {
            frame.order = stay.task;
            const Spans& spans = script.trace().tasks[indexOf(stay.task)].spans;
            const StepIndex step = spans[*spans.indexAt(t)].step;
            const Duration stroke = strokeOf(script.equipmentAt(stay.task, step));
            const Duration onScreen = (t - stay.time.begin) * pace.slowdown % stroke;
            frame.stroke = pace.isStill ? 0 : share(onScreen, stroke);
        }
    }
    const Duration eyes = pace.replayed(kEyesTime) / 2;
    if (!pace.isStill && changesIn(script, id, {t - eyes, t + eyes}, kMostChanges + 1) > kMostChanges) {
        const TimePoint from = std::max(script.time().begin, t - pace.replayed(kShareTime));
        if (from < t)
            frame.attention = attentionIn(script, id, {from, t});
    }
    return frame;
}

/// The step that an order of a frame is at; null where it is at none.
const Step* stepOf(const Script& script, const std::vector<OrderFrame>& orders, std::size_t order)
{
    const std::optional<StepIndex> step = orders[order].step;
    return step ? script.stepOf(static_cast<TaskId>(order), *step) : nullptr;
}

SharedFrame sharedAt(const Script& script, SharedId id, const std::vector<OrderFrame>& orders, TimePoint t)
{
    SharedFrame frame;
    std::ranges::copy(script.holders().of(id, t), std::back_inserter(frame.holders));
    std::ranges::copy(script.holders().inTurnAt(id, t), std::back_inserter(frame.inTurn));
    frame.isTooFast = !frame.inTurn.empty();
    const Plan& plan = *script.trace().plan;
    for (std::size_t n = 0; n < orders.size(); ++n) {
        const Step* step = stepOf(script, orders, n);
        if (!step)
            continue;
        if (orders[n].state == OrderState::WaitingLock && lockWaitedFor(plan, *step) == id)
            frame.waiting.push_back(static_cast<TaskId>(n));
        const bool isAtIt = orders[n].state != OrderState::Ready && orders[n].state != OrderState::WaitingLock;
        if (isAtIt && lockUsedWithin(*step) == id)
            frame.isTooFast = true;
    }
    switch (fittingOf(plan.kindOf(id))) {
    case Fitting::Bowl:
        frame.left = factsOf(plan.kindOf(id)).having->room - static_cast<std::int64_t>(frame.holders.size());
        break;
    case Fitting::Pass: frame.left = script.inChannel(id, t); break;
    case Fitting::Hook:
    case Fitting::None: break;
    }
    return frame;
}

/// Opens the chests at which chefs work.
void openChests(Frame& frame, const Script& script)
{
    for (std::size_t n = 0; n < frame.orders.size(); ++n) {
        OrderFrame& order = frame.orders[n];
        if (order.state != OrderState::Running || order.equipment != Equipment::Chest)
            continue;
        const Step* step = stepOf(script, frame.orders, n);
        const std::optional<SharedId> key = step ? lockUsedWithin(*step) : std::nullopt;
        order.isOpen = !key || frame.shared[indexOf(*key)].holders == std::vector{static_cast<TaskId>(n)};
    }
}

/// Marks the orders to which a chef went last; none where that chef has left already.
void markNew(Frame& frame, const Script& script)
{
    const auto turnOf = [&](std::size_t chef) -> const Stay* {
        const std::size_t begun = script.staysBegunBy(static_cast<ChefId>(chef), frame.time);
        return begun > 0 ? &script.chefs()[chef].stays[begun - 1] : nullptr;
    };
    std::optional<TimePoint> last;
    for (std::size_t chef = 0; chef < frame.chefs.size(); ++chef) {
        if (const Stay* turn = turnOf(chef))
            last = last ? std::max(*last, turn->time.begin) : turn->time.begin;
    }
    for (std::size_t chef = 0; chef < frame.chefs.size(); ++chef) {
        const std::optional<TaskId> order = frame.chefs[chef].order;
        if (order && indexOf(*order) < frame.orders.size())
            frame.orders[indexOf(*order)].isNew = turnOf(chef)->time.begin == last;
    }
}

} // namespace

Frame frameAt(const Script& script, TimePoint t, const Pace& pace, std::size_t orders)
{
    Frame frame;
    frame.time = t;
    for (std::size_t n = 0; n < std::min(orders, script.orderCount()); ++n)
        frame.orders.push_back(orderAt(script, static_cast<TaskId>(n), t, pace));
    for (std::size_t n = 0; n < script.chefs().size(); ++n)
        frame.chefs.push_back(chefAt(script, static_cast<ChefId>(n), t, pace));
    for (std::size_t n = 0; n < script.trace().plan->shared.size(); ++n)
        frame.shared.push_back(sharedAt(script, static_cast<SharedId>(n), frame.orders, t));
    openChests(frame, script);
    markNew(frame, script);
    return frame;
}

} // namespace interleave::kitchen
