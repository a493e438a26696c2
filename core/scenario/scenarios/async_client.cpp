// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/judging.h"
#include "core/scenario/names.h"
#include "core/scenario/scenarios/requests.h"
#include "core/scenario/scenarios/scenarios.h"
#include "core/scenario/steps.h"

#include <algorithm>
#include <array>

namespace interleave {

namespace {

constexpr SharedId kKeys = sharedAt(0);
constexpr SharedId kPictures = sharedAt(1);
constexpr SharedId kServer = sharedAt(2);

constexpr ParameterKey<std::int64_t> kItems{"items"};
constexpr ParameterKey<std::chrono::milliseconds> kLatency{"latency_ms"};
constexpr ParameterKey<std::chrono::microseconds> kItemWork{"item_us"};

constexpr Duration kEcho = std::chrono::microseconds(400);
constexpr Duration kDrawing = std::chrono::microseconds(800);
constexpr Duration kFrame = std::chrono::milliseconds(20);
constexpr Duration kKeyGap = std::chrono::milliseconds(110);
constexpr Duration kFirstKey = std::chrono::milliseconds(50);
constexpr std::int64_t kMostKeys = 200;
constexpr std::int64_t kFramesAfter = 3;

constexpr std::array kParameters{
    ParameterSpec{.id = kItems.id,
                  .name = INTERLEAVE_TEXT("parameter", "Things to fetch"),
                  .help = INTERLEAVE_TEXT("parameter",
                                          "How many things the page fetches from the server, one after the other."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 100,
                  .initial = 10,
                  .prominence = Prominence::First},
    ParameterSpec{.id = kLatency.id,
                  .name = INTERLEAVE_TEXT("parameter", "Time of the server"),
                  .help = INTERLEAVE_TEXT("parameter", "How long the server takes for each answer."),
                  .unit = Unit::Milliseconds,
                  .minimum = 1,
                  .maximum = 2000,
                  .initial = 60,
                  .prominence = Prominence::First},
    ParameterSpec{.id = kItemWork.id,
                  .name = INTERLEAVE_TEXT("parameter", "Computing for each"),
                  .help =
                      INTERLEAVE_TEXT("parameter", "How long the page computes to put what it fetched into its list."),
                  .unit = Unit::Microseconds,
                  .minimum = 0,
                  .maximum = 1'000'000,
                  .initial = 2'000},
};

Step taking(Text name, Text shortName, SharedId from)
{
    return {name, shortName, {"page", INTERLEAVE_TEXT("station", "page")}, TakeRequest{from}};
}

/// What the page shows meanwhile: a picture every 20 ms, and now and then a key, in the order in which they are due.
Program page(std::int64_t keys, std::int64_t pictures)
{
    const Step show{INTERLEAVE_TEXT("step", "it is shown"),
                    INTERLEAVE_TEXT("step", "shown"),
                    {"page", INTERLEAVE_TEXT("station", "page")},
                    AnswerRequest{kPictures}};
    const Step echo{INTERLEAVE_TEXT("step", "the key is shown"),
                    INTERLEAVE_TEXT("step", "shown"),
                    {"page", INTERLEAVE_TEXT("station", "page")},
                    AnswerRequest{kKeys}};
    const Step draw{INTERLEAVE_TEXT("step", "draw the moving sign"), INTERLEAVE_TEXT("step", "draw"), kAtProcessor,
                    Compute{kDrawing}};
    const Step type{INTERLEAVE_TEXT("step", "draw the key"), INTERLEAVE_TEXT("step", "key"), kAtProcessor, Compute{kEcho}};
    Program program;
    std::int64_t drawn = 0;
    const auto drawUntil = [&](std::int64_t count) {
        if (count <= drawn)
            return;
        program.push_back(repeating(count - drawn, 3));
        program.push_back(
            taking(INTERLEAVE_TEXT("step", "wait for the next picture"), INTERLEAVE_TEXT("step", "wait"), kPictures));
        program.push_back(draw);
        program.push_back(show);
        drawn = count;
    };
    for (std::int64_t key = 0; key < keys; ++key) {
        // Pictures are due at 0, 20, 40 ms ..., keys at 50, 160, 270 ms ...
        const Duration at = kFirstKey + kKeyGap * key;
        drawUntil(at / kFrame + 1);
        program.push_back(taking(INTERLEAVE_TEXT("step", "wait for the next key"), INTERLEAVE_TEXT("step", "wait"), kKeys));
        program.push_back(type);
        program.push_back(echo);
    }
    drawUntil(pictures);
    return program;
}

Program fetching(const Parameters& parameters)
{
    Program program{
        repeating(parameters[kItems], parameters[kItemWork] > Duration{} ? 2 : 1),
        {INTERLEAVE_TEXT("step", "fetch the next one"), INTERLEAVE_TEXT("step", "fetch"), kAtNetwork, Ask{kServer}},
    };
    if (parameters[kItemWork] > Duration{})
        program.push_back({INTERLEAVE_TEXT("step", "put it into the list"), INTERLEAVE_TEXT("step", "list"),
                           kAtProcessor, Compute{parameters[kItemWork]}});
    return program;
}

/// Keys are pressed as long as the fetching takes, and a little longer.
Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    const Duration toFetch = (parameters[kLatency] + parameters[kItemWork]) * parameters[kItems];
    const std::int64_t keys = std::clamp<std::int64_t>((toFetch - kFirstKey) / kKeyGap + 2, 2, kMostKeys);
    const std::int64_t pictures = (kFirstKey + kKeyGap * (keys - 1)) / kFrame + 1 + kFramesAfter;
    return {.tasks = {{"Fetch", fetching(parameters)}, {"Page", page(keys, pictures)}},
            .seed = seed,
            .shared = {{{INTERLEAVE_TEXT("shared", "the keys"), {}}, Events{{.first = kFirstKey, .gap = kKeyGap}, keys}},
                       {{INTERLEAVE_TEXT("shared", "the pictures"), {}}, Events{{.gap = kFrame}, pictures}},
                       {{INTERLEAVE_TEXT("shared", "the server"), {}}, Servers{.time = parameters[kLatency]}}}};
}

} // namespace

constinit const Scenario kAsyncClient{
    .id = "async-client",
    .title = INTERLEAVE_TEXT("scenario", "A client that stays responsive"),
    .tagline = INTERLEAVE_TEXT("scenario", "Type while it fetches"),
    .summary =
        INTERLEAVE_TEXT("scenario", "A page fetches ten things from a real server, while keys are pressed and a sign "
                                    "moves. Where its thread waits for each answer the page is frozen; where answers "
                                    "come as events, or a second thread waits, it goes on."),
    .before = {.does = INTERLEAVE_TEXT("scenario",
                                       "One task fetches things from a server; the page shows keys and a moving sign."),
               .lookAt = INTERLEAVE_TEXT("scenario", "Look at the page while the other task waits for the server."),
               .guess = INTERLEAVE_TEXT("scenario", "How long until a key that is pressed shows?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Tasks"),
    .ioNoun = INTERLEAVE_TEXT("scenario", "Waits for the server, a key or a picture"),
    .icon = "circle-wait",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Systems,
    .models = {"in-order", "event-loop"},
    .judge = keysVerdict,
};

} // namespace interleave
