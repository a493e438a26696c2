#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <limits>

#include "core/program/joined.h"
#include "core/program/step_kind.h"

// Waiting for other tasks, and letting them go on.

namespace interleave {

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

} // namespace interleave
