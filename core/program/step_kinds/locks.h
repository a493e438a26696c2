#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/joined.h"
#include "core/program/step_kind.h"

// Locks, and keys out of a bowl.

namespace interleave {

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
struct StepKind<AcquireWithin> {
    static StepFacts facts(const AcquireWithin& acquire)
    {
        return {.computing = kNoComputing,
                .ioTime = Duration{},
                .seen = SeenDoing{.waitingForLock = true},
                .locks = Locks{.takes = Taking{.what = acquire.semaphore}},
                .others = kNoOthers,
                .memory = kNoMemory,
                .links = 1,
                .about = About::Things,
                .onward = Onward::Past};
    }
    static std::string shape(const AcquireWithin& acquire)
    {
        return joined("acquire-within", acquire.semaphore, acquire.patience, acquire.otherwise);
    }
    static Message words(const AcquireWithin& acquire, const InPlan& in)
    {
        return {INTERLEAVE_TEXT_N("listing", "take a key from %1; if none comes within %2, leave out %n line(s)"),
                {in.nameOf(acquire.semaphore), acquire.patience},
                acquire.otherwise};
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

} // namespace interleave
