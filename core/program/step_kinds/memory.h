#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/joined.h"
#include "core/program/step_kind.h"

// Memory that tasks share.

namespace interleave {

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

} // namespace interleave
