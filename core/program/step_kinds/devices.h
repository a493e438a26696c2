#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/joined.h"
#include "core/program/step_kind.h"

// What a task has to do with devices that answer in their own time. Each call into the system is computing: it takes a core.

namespace interleave {

/// A call that takes a core, and waiting for what the device says.
inline StepFacts factsOfUse(Duration cost, Onward onward = Onward::Next)
{
    return {.computing = Computing{.beside = cost, .manner = Computing::Manner::Broken},
            .ioTime = Duration{},
            .seen = SeenDoing{.computing = true, .waitingForDevice = true},
            .locks = kNoLocks,
            .others = kNoOthers,
            .memory = kNoMemory,
            .links = 0,
            .about = About::Device,
            .onward = onward};
}

template<>
struct StepKind<TakeRequest> {
    static StepFacts facts(const TakeRequest&) { return factsOfUse(kRequestCost); }
    static std::string shape(const TakeRequest& take) { return joined("take-request", take.from); }
    static Message words(const TakeRequest& take, const InPlan& in)
    {
        return std::holds_alternative<Events>(in.plan.kindOf(take.from))
                 ? in.about(INTERLEAVE_TEXT("listing", "wait for the next of %1"), take.from)
                 : in.about(INTERLEAVE_TEXT("listing", "take the next request of %1"), take.from);
    }
};

template<>
struct StepKind<AnswerRequest> {
    static StepFacts facts(const AnswerRequest&) { return factsOfUse(kRequestCost); }
    static std::string shape(const AnswerRequest& answer) { return joined("answer-request", answer.to); }
    static Message words(const AnswerRequest& answer, const InPlan& in)
    {
        return std::holds_alternative<Events>(in.plan.kindOf(answer.to))
                 ? in.withTime(INTERLEAVE_TEXT("listing", "%1"), Duration{})
                 : in.about(INTERLEAVE_TEXT("listing", "send the answer to %1"), answer.to);
    }
};

template<>
struct StepKind<Ask> {
    static StepFacts facts(const Ask&) { return factsOfUse(kRequestCost); }
    static std::string shape(const Ask& ask) { return joined("ask", ask.servers); }
    static Message words(const Ask& ask, const InPlan& in)
    {
        return in.about(INTERLEAVE_TEXT("listing", "ask %1, and wait for the answer"), ask.servers);
    }
};

template<>
struct StepKind<Query> {
    static StepFacts facts(const Query& query)
    {
        return factsOfUse(kQueryCost, query.back > 0 ? Onward::Back : Onward::Next);
    }
    static std::string shape(const Query& query) { return joined("query", query.database, query.back, query.sql); }
    static Message words(const Query& query, const InPlan& in)
    {
        if (query.back > 0)
            return {INTERLEAVE_TEXT_N("listing", "%1: %2; if it is busy, ROLLBACK, go %n line(s) back"),
                    {in.nameOf(query.database), std::string(query.sql)},
                    query.back};
        return {INTERLEAVE_TEXT("listing", "%1: %2"), {in.nameOf(query.database), std::string(query.sql)}};
    }
};

} // namespace interleave
