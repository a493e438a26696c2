// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/listing.h"

#include <limits>
#include <string>

namespace interleave {

namespace {

/// What is done in a step, in words. One member for each kind.
class InWords {
public:
    InWords(const Plan& plan, const Step& step) : m_plan(plan), m_step(step) {}

    Message operator()(const Compute& compute) const
    {
        return withTime(INTERLEAVE_TEXT("listing", "%1   (computes %2)"), compute.work);
    }
    Message operator()(const WaitForIo& wait) const
    {
        return withTime(INTERLEAVE_TEXT("listing", "%1   (waits %2)"), wait.time);
    }
    Message operator()(const Fail&) const { return {INTERLEAVE_TEXT("listing", "%1   (fails)"), {m_step.name}}; }
    Message operator()(const Repeat& repeat) const
    {
        return {INTERLEAVE_TEXT_N("listing", "repeat %n time(s):"), {}, repeat.times};
    }

    Message operator()(const Lock& lock) const
    {
        if (!std::holds_alternative<RwLock>(m_plan.kindOf(lock.what)))
            return about(INTERLEAVE_TEXT("listing", "lock %1"), lock.what);
        return lock.hold == Hold::WithOthers ? about(INTERLEAVE_TEXT("listing", "lock %1 to read"), lock.what)
                                             : about(INTERLEAVE_TEXT("listing", "lock %1 to write"), lock.what);
    }
    Message operator()(const Unlock& unlock) const
    {
        return about(INTERLEAVE_TEXT("listing", "unlock %1"), unlock.what);
    }
    Message operator()(const LockOrRetreat& retreat) const
    {
        if (retreat.pause == Duration{})
            return {INTERLEAVE_TEXT_N("listing", "lock %1; if it is taken, unlock %2, go %n line(s) back"),
                    {nameOf(retreat.what), nameOf(retreat.held)},
                    retreat.back};
        return {INTERLEAVE_TEXT_N("listing", "lock %1; if it is taken, unlock %2, wait up to %3, go %n line(s) back"),
                {nameOf(retreat.what), nameOf(retreat.held), retreat.pause},
                retreat.back};
    }
    Message operator()(const Acquire& acquire) const
    {
        return about(INTERLEAVE_TEXT("listing", "take a key from %1"), acquire.semaphore);
    }
    Message operator()(const Release& release) const
    {
        return about(INTERLEAVE_TEXT("listing", "put a key back into %1"), release.semaphore);
    }

    Message operator()(const Send& send) const
    {
        return send.cargo == Cargo::Next ? about(INTERLEAVE_TEXT("listing", "send the next one to %1"), send.channel)
                                         : about(INTERLEAVE_TEXT("listing", "send what is in hand to %1"), send.channel);
    }
    Message operator()(const Receive& receive) const
    {
        return about(INTERLEAVE_TEXT("listing", "receive from %1"), receive.channel);
    }
    Message operator()(const WaitUntil& wait) const
    {
        const Argument condition = nameOf(wait.condition);
        const Argument counter = nameOf(wait.counter);
        if (wait.most == std::numeric_limits<std::int64_t>::max())
            return {INTERLEAVE_TEXT("listing", "wait in %1 until %2 ≥ %3"), {condition, counter, wait.least}};
        if (wait.least == wait.most)
            return {INTERLEAVE_TEXT("listing", "wait in %1 until %2 = %3"), {condition, counter, wait.least}};
        return {INTERLEAVE_TEXT("listing", "wait in %1 until %3 ≤ %2 ≤ %4"), {condition, counter, wait.least, wait.most}};
    }
    Message operator()(const Notify& notify) const
    {
        return about(INTERLEAVE_TEXT("listing", "wake all who wait in %1"), notify.condition);
    }
    Message operator()(const Meet& meet) const
    {
        return about(INTERLEAVE_TEXT("listing", "wait for all at %1"), meet.barrier);
    }
    Message operator()(const Spawn& spawn) const
    {
        return {INTERLEAVE_TEXT("listing", "start %1"), {m_plan.tasks[indexOf(spawn.task)].name}};
    }
    Message operator()(const Join& join) const
    {
        return {INTERLEAVE_TEXT("listing", "wait until %1 is done"), {m_plan.tasks[indexOf(join.task)].name}};
    }

    Message operator()(const Update& update) const
    {
        Message text = protectedText(update);
        if (update.think > Duration{})
            text = {INTERLEAVE_TEXT("listing", "%1   (computes %2)"), {std::vector{text}, update.think}};
        if (update.times > 1)
            text = {INTERLEAVE_TEXT_N("listing", "%n time(s): %1"), {std::vector{text}}, update.times};
        return text;
    }
    Message operator()(const SignBook& sign) const
    {
        return about(INTERLEAVE_TEXT("listing", "write the own name into %1"), sign.book);
    }
    Message operator()(const Sort& sort) const
    {
        return {INTERLEAVE_TEXT("listing", "sort %1 from the %2. to the %3."),
                {nameOf(sort.array), count(sort.begin + 1), count(sort.end)}};
    }
    Message operator()(const Merge& merge) const
    {
        return {INTERLEAVE_TEXT("listing", "merge %1 from the %2. to the %3. with those up to the %4."),
                {nameOf(merge.array), count(merge.begin + 1), count(merge.middle), count(merge.end)}};
    }

private:
    static std::int64_t count(std::size_t n) { return static_cast<std::int64_t>(n); }
    Argument nameOf(SharedId what) const { return std::vector{m_plan.shared[indexOf(what)].name}; }
    Message about(const Text& text, SharedId what) const { return {text, {nameOf(what)}}; }

    Message withTime(const Text& text, Duration time) const
    {
        if (time == Duration{})
            return {INTERLEAVE_TEXT("listing", "%1"), {m_step.name}};
        return {text, {m_step.name, time}};
    }

    Message protectedText(const Update& update) const
    {
        const Message text = update.addend == Addend::InHand
                               ? about(INTERLEAVE_TEXT("listing", "add what is in hand to %1"), update.counter)
                               : Message{INTERLEAVE_TEXT("listing", "add %2 to %1"), {nameOf(update.counter), update.amount}};
        switch (update.protection) {
        case Protection::None: return {INTERLEAVE_TEXT("listing", "%1 (read, then write)"), {std::vector{text}}};
        case Protection::Locked:
            return {INTERLEAVE_TEXT("listing", "%1 (while %2 is locked)"), {std::vector{text}, nameOf(update.mutex)}};
        case Protection::Atomic: return {INTERLEAVE_TEXT("listing", "%1 (in one go)"), {std::vector{text}}};
        }
        return text;
    }

    const Plan& m_plan;
    const Step& m_step;
};

} // namespace

std::vector<ListingLine> listingOf(const Plan& plan, TaskId task)
{
    std::vector<ListingLine> lines;
    std::vector<std::size_t> ends; // of the repeats that a step lies in
    const Program& program = plan.tasks[indexOf(task)].program;
    for (std::size_t n = 0; n < program.size(); ++n) {
        while (!ends.empty() && ends.back() <= n)
            ends.pop_back();
        lines.push_back({.indent = static_cast<int>(ends.size()),
                         .text = std::visit(InWords(plan, program[n]), program[n].action),
                         .step = static_cast<StepIndex>(n)});
        if (const auto* repeat = std::get_if<Repeat>(&program[n].action))
            ends.push_back(n + 1 + repeat->steps);
    }
    return lines;
}

} // namespace interleave
