// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/building.h"
#include "core/scenario/judging.h"
#include "core/scenario/names.h"
#include "core/scenario/scenarios/scenarios.h"
#include "core/scenario/steps.h"

#include <array>

namespace interleave {

namespace {

constexpr SharedId kToWrapper = sharedAt(0);
constexpr SharedId kToServer = sharedAt(1);
constexpr SharedId kServed = sharedAt(2);

constexpr Station kSpit{"spit", INTERLEAVE_TEXT("station", "spit")};
constexpr Station kCounterTop{"counter", INTERLEAVE_TEXT("station", "wrapping counter")};
constexpr Station kDoor{"door", INTERLEAVE_TEXT("station", "serving hatch")};

constexpr ParameterKey<std::int64_t> kOrderCount{"orders"};
constexpr ParameterKey<std::size_t> kCapacity{"capacity"};

constexpr std::array kParameters{
    ParameterSpec{.id = kOrderCount.id,
                  .name = INTERLEAVE_TEXT("parameter", "Orders"),
                  .help = INTERLEAVE_TEXT("parameter", "How many kebabs go through all hands."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 1000,
                  .initial = 8,
                  .prominence = Prominence::First},
    ParameterSpec{.id = kCapacity.id,
                  .name = INTERLEAVE_TEXT("parameter", "Room between two hands"),
                  .help = INTERLEAVE_TEXT("parameter",
                                          "How many kebabs may lie between two; with 0 they hand them over directly."),
                  .unit = Unit::Count,
                  .minimum = 0,
                  .maximum = 100,
                  .initial = 2,
                  .prominence = Prominence::First},
    workParameter(45),
};

Step sending(SharedId channel, Cargo cargo)
{
    return {INTERLEAVE_TEXT("step", "hand it on"), INTERLEAVE_TEXT("step", "send"), kAtChannel, Send{channel, cargo}};
}

Step receiving(SharedId channel)
{
    return {INTERLEAVE_TEXT("step", "take the next one"), INTERLEAVE_TEXT("step", "receive"), kAtChannel, Receive{channel}};
}

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    const std::int64_t orders = parameters[kOrderCount];
    const Duration work = parameters[kWork];
    const std::size_t capacity = parameters[kCapacity];
    const Step cook{INTERLEAVE_TEXT("step", "carve meat"), INTERLEAVE_TEXT("step", "carve"), kSpit, Compute{work * 4 / 9}};
    const Step wrap{INTERLEAVE_TEXT("step", "wrap"), INTERLEAVE_TEXT("step", "wrap"), kCounterTop, Compute{work * 3 / 9}};
    const Step serve{INTERLEAVE_TEXT("step", "serve"), INTERLEAVE_TEXT("step", "serve"), kDoor, Compute{work * 2 / 9}};
    const Step tally{INTERLEAVE_TEXT("step", "note it down"), INTERLEAVE_TEXT("step", "note"), kDoor,
                     Update{.counter = kServed, .addend = Addend::InHand, .protection = Protection::Atomic}};
    return {.tasks = {{customerName(0), {repeating(orders, 2), cook, sending(kToWrapper, Cargo::Next)}},
                      {customerName(1), {repeating(orders, 3), receiving(kToWrapper), wrap, sending(kToServer, Cargo::InHand)}},
                      {customerName(2), {repeating(orders, 3), receiving(kToServer), serve, tally}}},
            .seed = seed,
            .shared = {{{INTERLEAVE_TEXT("shared", "the place between cook and wrapper"), {}}, Channel{capacity}},
                       {{INTERLEAVE_TEXT("shared", "the place between wrapper and server"), {}}, Channel{capacity}},
                       {{INTERLEAVE_TEXT("shared", "the list of served orders"), {}}, Counter{}}}};
}

Verdict judge(const Trace& trace, const Metrics& metrics)
{
    const std::int64_t orders = std::get<Repeat>(trace.plan->tasks.front().program.front().action).times;
    const std::int64_t received = trace.shared[indexOf(kToServer)].uses;
    const bool right = trace.shared[indexOf(kServed)].value == orders * (orders + 1) / 2 && received == orders;
    return {.judgement = right ? Judgement::AsExpected : Judgement::Unexpected,
            .expected = {INTERLEAVE_TEXT_N("verdict", "%n order(s), each through all three hands just once"), {}, orders},
            .cameOut = right ? Message{INTERLEAVE_TEXT_N("verdict", "%n order(s), in %1"), {metrics.makespan}, orders}
                             : Message{INTERLEAVE_TEXT_N("verdict", "%n order(s), not all of them right"), {}, received},
            .meaning = {INTERLEAVE_TEXT("verdict", "No lock was needed: a kebab is in one pair of hands at a time, "
                                                   "because it is handed on."),
                        {}},
            .brief = right ? Message{INTERLEAVE_TEXT_N("verdict", "%n order(s) went through all hands"), {}, orders}
                           : Message{INTERLEAVE_TEXT_N("verdict", "%n order(s) came out, not all of them right"), {}, received},
            .result = metrics.makespan};
}

} // namespace

constinit const Scenario kChannel{
    .id = "channel",
    .title = INTERLEAVE_TEXT("scenario", "Hand it on"),
    .tagline = INTERLEAVE_TEXT("scenario", "Cook, wrap, serve: channels as in Go"),
    .summary = INTERLEAVE_TEXT("scenario", "One cooks, one wraps, one serves, and each hands the kebab on to the next. "
                                           "They share nothing, so there is "
                                           "nothing to lock; with several cores all three work at the same time."),
    .before = {.does = INTERLEAVE_TEXT("scenario",
                                       "One cooks, one wraps, one serves, and each hands the kebab on to the next."),
               .lookAt = INTERLEAVE_TEXT("scenario", "Look at who waits for whom, and at when all three work."),
               .guess = INTERLEAVE_TEXT("scenario", "Does anybody have to lock anything here?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Hands"),
    .ioNoun = {},
    .icon = "channel",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Sharing,
    .models = {"one-core", "all-cores"},
    .judge = judge,
};

} // namespace interleave
