#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <concepts>
#include <limits>
#include <string>

#include "core/program/joined.h"
#include "core/program/plan.h"
#include "core/program/step_facts.h"

// Each kind of step with all that it means: facts, shape and words. What it does stands in the two interpreters and the simulation.

namespace interleave {

/// Where a step stands, for its words.
struct InPlan {
    const Plan& plan;
    const Step& step;

    static std::int64_t count(std::size_t n) { return static_cast<std::int64_t>(n); }
    Argument nameOf(SharedId what) const { return std::vector{plan.shared[indexOf(what)].name}; }
    Message about(const Text& text, SharedId what) const { return {text, {nameOf(what)}}; }
    Message withTime(const Text& text, Duration time) const
    {
        if (time == Duration{})
            return {INTERLEAVE_TEXT("listing", "%1"), {step.name}};
        return {text, {step.name, time}};
    }
};

/// For each kind of step: `facts`; `shape`, as in `shape.h`; `words`, a line of the listing.
template<typename Kind>
struct StepKind;

// ---- By itself

template<>
struct StepKind<Compute> {
    static StepFacts facts(const Compute& compute)
    {
        return {.computing = Computing{.each = compute.work},
                .ioTime = Duration{},
                .seen = SeenDoing{.computing = true},
                .locks = kNoLocks,
                .others = kNoOthers,
                .memory = kNoMemory,
                .links = 0,
                .about = About::Itself,
                .onward = Onward::Next};
    }
    static std::string shape(const Compute& compute) { return joined("compute", compute.work); }
    static Message words(const Compute& compute, const InPlan& in)
    {
        return in.withTime(INTERLEAVE_TEXT("listing", "%1   (computes %2)"), compute.work);
    }
};

template<>
struct StepKind<WaitForIo> {
    static StepFacts facts(const WaitForIo& wait)
    {
        return {.computing = kNoComputing,
                .ioTime = wait.time,
                .seen = SeenDoing{.waitingForDevice = true},
                .locks = kNoLocks,
                .others = kNoOthers,
                .memory = kNoMemory,
                .links = 0,
                .about = About::Device,
                .onward = Onward::Next};
    }
    static std::string shape(const WaitForIo& wait) { return joined("wait-for-io", wait.time); }
    static Message words(const WaitForIo& wait, const InPlan& in)
    {
        return in.withTime(INTERLEAVE_TEXT("listing", "%1   (waits %2)"), wait.time);
    }
};

template<>
struct StepKind<Fail> {
    static StepFacts facts(const Fail&)
    {
        return {.computing = kNoComputing,
                .ioTime = Duration{},
                .seen = SeenDoing{.computing = true},
                .locks = kNoLocks,
                .others = kNoOthers,
                .memory = kNoMemory,
                .links = 0,
                .about = About::Itself,
                .onward = Onward::Next};
    }
    static std::string shape(const Fail& fail) { return joined("fail", fail.reason); }
    static Message words(const Fail&, const InPlan& in)
    {
        return {INTERLEAVE_TEXT("listing", "%1   (fails)"), {in.step.name}};
    }
};

template<>
struct StepKind<Repeat> {
    static StepFacts facts(const Repeat&)
    {
        return {.computing = kNoComputing,
                .ioTime = Duration{},
                .seen = SeenDoing{},
                .locks = kNoLocks,
                .others = kNoOthers,
                .memory = kNoMemory,
                .links = 0,
                .about = About::Itself,
                .onward = Onward::Round};
    }
    static std::string shape(const Repeat& repeat) { return joined("repeat", repeat.times, repeat.steps); }
    static Message words(const Repeat& repeat, const InPlan&)
    {
        return {INTERLEAVE_TEXT_N("listing", "repeat %n time(s):"), {}, repeat.times};
    }
};

// ---- Together with other tasks

template<>
struct StepKind<Lock> {
    static StepFacts facts(const Lock& lock)
    {
        return {.computing = kNoComputing,
                .ioTime = Duration{},
                .seen = SeenDoing{.waitingForLock = true},
                .locks = Locks{.takes = Taking{lock.what, lock.hold}},
                .others = kNoOthers,
                .memory = kNoMemory,
                .links = 1,
                .about = About::Things,
                .onward = Onward::Next};
    }
    static std::string shape(const Lock& lock)
    {
        return joined("lock", lock.what, lock.hold == Hold::Alone ? "alone" : "with-others");
    }
    static Message words(const Lock& lock, const InPlan& in)
    {
        if (!std::holds_alternative<RwLock>(in.plan.kindOf(lock.what)))
            return in.about(INTERLEAVE_TEXT("listing", "lock %1"), lock.what);
        return lock.hold == Hold::WithOthers ? in.about(INTERLEAVE_TEXT("listing", "lock %1 to read"), lock.what)
                                             : in.about(INTERLEAVE_TEXT("listing", "lock %1 to write"), lock.what);
    }
};

template<>
struct StepKind<Unlock> {
    static StepFacts facts(const Unlock& unlock)
    {
        return {.computing = kNoComputing,
                .ioTime = Duration{},
                .seen = SeenDoing{},
                .locks = Locks{.givesBack = unlock.what},
                .others = kNoOthers,
                .memory = kNoMemory,
                .links = 0,
                .about = About::Things,
                .onward = Onward::Next};
    }
    static std::string shape(const Unlock& unlock) { return joined("unlock", unlock.what); }
    static Message words(const Unlock& unlock, const InPlan& in)
    {
        return in.about(INTERLEAVE_TEXT("listing", "unlock %1"), unlock.what);
    }
};

template<>
struct StepKind<LockOrRetreat> {
    static StepFacts facts(const LockOrRetreat& retreat)
    {
        return {.computing = kNoComputing,
                .ioTime = Duration{},
                .seen = SeenDoing{.waitingForDevice = true},
                .locks = Locks{.takes = Taking{.what = retreat.what, .waits = false}, .lays = retreat.held},
                .others = kNoOthers,
                .memory = kNoMemory,
                .links = 1,
                .about = About::Things,
                .onward = Onward::Back};
    }
    static std::string shape(const LockOrRetreat& retreat)
    {
        return joined("lock-or-retreat", retreat.what, retreat.held, retreat.back, retreat.pause);
    }
    static Message words(const LockOrRetreat& retreat, const InPlan& in)
    {
        if (retreat.pause == Duration{})
            return {INTERLEAVE_TEXT_N("listing", "lock %1; if it is taken, unlock %2, go %n line(s) back"),
                    {in.nameOf(retreat.what), in.nameOf(retreat.held)},
                    retreat.back};
        return {INTERLEAVE_TEXT_N("listing", "lock %1; if it is taken, unlock %2, wait up to %3, go %n line(s) back"),
                {in.nameOf(retreat.what), in.nameOf(retreat.held), retreat.pause},
                retreat.back};
    }
};

template<>
struct StepKind<Acquire> {
    static StepFacts facts(const Acquire& acquire)
    {
        return {.computing = kNoComputing,
                .ioTime = Duration{},
                .seen = SeenDoing{.waitingForLock = true},
                .locks = Locks{.takes = Taking{.what = acquire.semaphore}},
                .others = kNoOthers,
                .memory = kNoMemory,
                .links = 1,
                .about = About::Things,
                .onward = Onward::Next};
    }
    static std::string shape(const Acquire& acquire) { return joined("acquire", acquire.semaphore); }
    static Message words(const Acquire& acquire, const InPlan& in)
    {
        return in.about(INTERLEAVE_TEXT("listing", "take a key from %1"), acquire.semaphore);
    }
};

template<>
struct StepKind<Release> {
    static StepFacts facts(const Release& release)
    {
        return {.computing = kNoComputing,
                .ioTime = Duration{},
                .seen = SeenDoing{},
                .locks = Locks{.givesBack = release.semaphore},
                .others = Others{.helps = release.semaphore},
                .memory = kNoMemory,
                .links = 0,
                .about = About::Things,
                .onward = Onward::Next};
    }
    static std::string shape(const Release& release) { return joined("release", release.semaphore); }
    static Message words(const Release& release, const InPlan& in)
    {
        return in.about(INTERLEAVE_TEXT("listing", "put a key back into %1"), release.semaphore);
    }
};

template<>
struct StepKind<Send> {
    static StepFacts facts(const Send& send)
    {
        return {.computing = kNoComputing,
                .ioTime = Duration{},
                .seen = SeenDoing{.waitingForTask = true},
                .locks = kNoLocks,
                .others = Others{.helps = send.channel, .needsTurns = true},
                .memory = kNoMemory,
                .links = 1,
                .about = About::Tasks,
                .onward = Onward::Next};
    }
    static std::string shape(const Send& send)
    {
        return joined("send", send.channel, send.cargo == Cargo::Next ? "next" : "in-hand");
    }
    static Message words(const Send& send, const InPlan& in)
    {
        return send.cargo == Cargo::Next ? in.about(INTERLEAVE_TEXT("listing", "send the next one to %1"), send.channel)
                                         : in.about(INTERLEAVE_TEXT("listing", "send what is in hand to %1"), send.channel);
    }
};

template<>
struct StepKind<Receive> {
    static StepFacts facts(const Receive& receive)
    {
        return {.computing = kNoComputing,
                .ioTime = Duration{},
                .seen = SeenDoing{.waitingForTask = true},
                .locks = kNoLocks,
                .others = Others{.helps = receive.channel, .needsTurns = true},
                .memory = kNoMemory,
                .links = 1,
                .about = About::Tasks,
                .onward = Onward::Next};
    }
    static std::string shape(const Receive& receive) { return joined("receive", receive.channel); }
    static Message words(const Receive& receive, const InPlan& in)
    {
        return in.about(INTERLEAVE_TEXT("listing", "receive from %1"), receive.channel);
    }
};

template<>
struct StepKind<WaitUntil> {
    static StepFacts facts(const WaitUntil& wait)
    {
        return {.computing = kNoComputing,
                .ioTime = Duration{},
                .seen = SeenDoing{.waitingForLock = true, .waitingForTask = true},
                .locks = Locks{.room = wait.condition},
                .others = Others{.needsTurns = true},
                .memory = kNoMemory,
                .links = 2 /* the notice, and then the mutex */,
                .about = About::Things,
                .onward = Onward::Next};
    }
    static std::string shape(const WaitUntil& wait)
    {
        return joined("wait-until", wait.condition, wait.counter, wait.least, wait.most);
    }
    static Message words(const WaitUntil& wait, const InPlan& in)
    {
        const Argument condition = in.nameOf(wait.condition);
        const Argument counter = in.nameOf(wait.counter);
        if (wait.most == std::numeric_limits<std::int64_t>::max())
            return {INTERLEAVE_TEXT("listing", "wait in %1 until %2 ≥ %3"), {condition, counter, wait.least}};
        if (wait.least == wait.most)
            return {INTERLEAVE_TEXT("listing", "wait in %1 until %2 = %3"), {condition, counter, wait.least}};
        return {INTERLEAVE_TEXT("listing", "wait in %1 until %3 ≤ %2 ≤ %4"), {condition, counter, wait.least, wait.most}};
    }
};

template<>
struct StepKind<Notify> {
    static StepFacts facts(const Notify& notify)
    {
        return {.computing = kNoComputing,
                .ioTime = Duration{},
                .seen = SeenDoing{},
                .locks = kNoLocks,
                .others = Others{.helps = notify.condition},
                .memory = kNoMemory,
                .links = 0,
                .about = About::Things,
                .onward = Onward::Next};
    }
    static std::string shape(const Notify& notify) { return joined("notify", notify.condition); }
    static Message words(const Notify& notify, const InPlan& in)
    {
        return in.about(INTERLEAVE_TEXT("listing", "wake all who wait in %1"), notify.condition);
    }
};

template<>
struct StepKind<Meet> {
    static StepFacts facts(const Meet& meet)
    {
        return {.computing = kNoComputing,
                .ioTime = Duration{},
                .seen = SeenDoing{.waitingForTask = true},
                .locks = kNoLocks,
                .others = Others{.helps = meet.barrier, .needsTurns = true},
                .memory = kNoMemory,
                .links = 1,
                .about = About::Tasks,
                .onward = Onward::Next};
    }
    static std::string shape(const Meet& meet) { return joined("meet", meet.barrier); }
    static Message words(const Meet& meet, const InPlan& in)
    {
        return in.about(INTERLEAVE_TEXT("listing", "wait for all at %1"), meet.barrier);
    }
};

template<>
struct StepKind<Spawn> {
    static StepFacts facts(const Spawn& spawn)
    {
        return {.computing = kNoComputing,
                .ioTime = Duration{},
                .seen = SeenDoing{.waitingForTask = true},
                .locks = kNoLocks,
                .others = Others{.starts = spawn.task},
                .memory = kNoMemory,
                .links = 1 /* of a task that is called */,
                .about = About::Tasks,
                .onward = Onward::Next};
    }
    static std::string shape(const Spawn& spawn) { return joined("spawn", spawn.task); }
    static Message words(const Spawn& spawn, const InPlan& in)
    {
        return {INTERLEAVE_TEXT("listing", "start %1"), {in.plan.tasks[indexOf(spawn.task)].name}};
    }
};

template<>
struct StepKind<Join> {
    static StepFacts facts(const Join&)
    {
        return {.computing = kNoComputing,
                .ioTime = Duration{},
                .seen = SeenDoing{.waitingForTask = true},
                .locks = kNoLocks,
                .others = kNoOthers,
                .memory = kNoMemory,
                .links = 1,
                .about = About::Tasks,
                .onward = Onward::Next};
    }
    static std::string shape(const Join& join) { return joined("join", join.task); }
    static Message words(const Join& join, const InPlan& in)
    {
        return {INTERLEAVE_TEXT("listing", "wait until %1 is done"), {in.plan.tasks[indexOf(join.task)].name}};
    }
};

template<>
struct StepKind<Update> {
    static StepFacts facts(const Update& update)
    {
        const bool locks = update.protection == Protection::Locked;
        const bool isBare = update.protection == Protection::None;
        return {.computing =
                    Computing{.each = update.think, .times = update.times, .beside = kUpdateCost, .manner = Computing::Manner::Broken},
                .ioTime = Duration{},
                .seen = SeenDoing{.computing = true, .waitingForLock = true},
                .locks = Locks{.within = locks ? std::optional(update.mutex) : std::nullopt},
                .others = kNoOthers,
                .memory = Memory{.bare = isBare ? std::optional(update.counter) : std::nullopt},
                .links = locks ? 1 : 0,
                .about = About::Things,
                .onward = Onward::Next};
    }
    static std::string shape(const Update& update)
    {
        return joined("update", update.counter, update.times, update.amount, update.addend, update.protection,
                      update.mutex, update.think);
    }
    static Message words(const Update& update, const InPlan& in)
    {
        Message text = protectedText(update, in);
        if (update.think > Duration{})
            text = {INTERLEAVE_TEXT("listing", "%1   (computes %2)"), {std::vector{text}, update.think}};
        if (update.times > 1)
            text = {INTERLEAVE_TEXT_N("listing", "%n time(s): %1"), {std::vector{text}}, update.times};
        return text;
    }

private:
    static Message protectedText(const Update& update, const InPlan& in)
    {
        const Message text =
            update.addend == Addend::InHand
                ? in.about(INTERLEAVE_TEXT("listing", "add what is in hand to %1"), update.counter)
                : Message{INTERLEAVE_TEXT("listing", "add %2 to %1"), {in.nameOf(update.counter), update.amount}};
        switch (update.protection) {
        case Protection::None: return {INTERLEAVE_TEXT("listing", "%1 (read, then write)"), {std::vector{text}}};
        case Protection::Locked:
            return {INTERLEAVE_TEXT("listing", "%1 (while %2 is locked)"), {std::vector{text}, in.nameOf(update.mutex)}};
        case Protection::Atomic: return {INTERLEAVE_TEXT("listing", "%1 (in one go)"), {std::vector{text}}};
        }
        return text;
    }
};

template<>
struct StepKind<SignBook> {
    static StepFacts facts(const SignBook& sign)
    {
        return {.computing = kNoComputing,
                .ioTime = Duration{},
                .seen = SeenDoing{},
                .locks = kNoLocks,
                .others = kNoOthers,
                .memory = Memory{.book = sign.book},
                .links = 0,
                .about = About::Things,
                .onward = Onward::Next};
    }
    static std::string shape(const SignBook& sign) { return joined("sign-book", sign.book); }
    static Message words(const SignBook& sign, const InPlan& in)
    {
        return in.about(INTERLEAVE_TEXT("listing", "write the own name into %1"), sign.book);
    }
};

template<>
struct StepKind<Sort> {
    static StepFacts facts(const Sort& sort)
    {
        return {.computing = Computing{.each = kMoveCost, .times = movesOf(sort), .manner = Computing::Manner::Moves},
                .ioTime = Duration{},
                .seen = SeenDoing{.computing = true},
                .locks = kNoLocks,
                .others = kNoOthers,
                .memory = kNoMemory,
                .links = 0,
                .about = About::Itself,
                .onward = Onward::Next};
    }
    static std::string shape(const Sort& sort) { return joined("sort", sort.array, sort.begin, sort.end); }
    static Message words(const Sort& sort, const InPlan& in)
    {
        return {INTERLEAVE_TEXT("listing", "sort %1 from the %2. to the %3."),
                {in.nameOf(sort.array), InPlan::count(sort.begin + 1), InPlan::count(sort.end)}};
    }
};

template<>
struct StepKind<Merge> {
    static StepFacts facts(const Merge& merge)
    {
        return {.computing = Computing{.each = kMoveCost, .times = movesOf(merge), .manner = Computing::Manner::Moves},
                .ioTime = Duration{},
                .seen = SeenDoing{.computing = true},
                .locks = kNoLocks,
                .others = kNoOthers,
                .memory = kNoMemory,
                .links = 0,
                .about = About::Itself,
                .onward = Onward::Next};
    }
    static std::string shape(const Merge& merge)
    {
        return joined("merge", merge.array, merge.begin, merge.middle, merge.end);
    }
    static Message words(const Merge& merge, const InPlan& in)
    {
        return {INTERLEAVE_TEXT("listing", "merge %1 from the %2. to the %3. with those up to the %4."),
                {in.nameOf(merge.array), InPlan::count(merge.begin + 1), InPlan::count(merge.middle),
                 InPlan::count(merge.end)}};
    }
};

// ---- All of them

template<typename Kind>
concept SaysWhatItMeans = requires(const Kind& kind, const InPlan& in)
{
    {
        StepKind<Kind>::facts(kind)
        } -> std::same_as<StepFacts>;
    {
        StepKind<Kind>::shape(kind)
        } -> std::same_as<std::string>;
    {
        StepKind<Kind>::words(kind, in)
        } -> std::same_as<Message>;
};

template<typename AnyOfThem>
inline constexpr bool kAllSayWhatTheyMean = false;
template<typename... Kinds>
inline constexpr bool kAllSayWhatTheyMean<std::variant<Kinds...>> = (SaysWhatItMeans<Kinds> && ...);
static_assert(kAllSayWhatTheyMean<Action>, "a kind of step has no StepKind, or one that lacks something");

} // namespace interleave
