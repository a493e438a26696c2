// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "core/scenario/scenarios/page.h"
#include "core/scenario/scenarios/requests.h"
#include "core/scenario/scenarios/scenarios.h"

namespace interleave {

namespace {

constexpr SharedId kKeys = sharedAt(0);
constexpr SharedId kPictures = sharedAt(1);
constexpr SharedId kServer = sharedAt(2);

constexpr Duration kEcho = std::chrono::microseconds(400);
constexpr Duration kDrawing = std::chrono::microseconds(800);
constexpr Duration kKeyGap = std::chrono::milliseconds(110);
constexpr Duration kFirstKey = std::chrono::milliseconds(50);
constexpr std::int64_t kMostKeys = 200;
constexpr std::int64_t kFramesAfter = 3;

/// What the page shows meanwhile: a picture every 20 ms, and now and then a key, in the order in which they are due.
Program showing(std::int64_t keys, std::int64_t pictures)
{
    Program program;
    std::int64_t drawn = 0;
    const auto drawUntil = [&](std::int64_t count) {
        if (count <= drawn)
            return;
        append(program, repeated(count - drawn, page::onePicture(kPictures, kDrawing)));
        drawn = count;
    };
    for (std::int64_t key = 0; key < keys; ++key) {
        // Pictures are due at 0, 20, 40 ms ..., keys at 50, 160, 270 ms ...
        const Duration at = kFirstKey + kKeyGap * key;
        drawUntil(at / tried::kFrame + 1);
        append(program, page::oneKey(kKeys, kEcho));
    }
    drawUntil(pictures);
    return program;
}

/// Keys are pressed as long as the fetching takes, and a little longer.
Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    const Duration toFetch = (parameters[tried::kLatency] + parameters[tried::kItemWork]) * parameters[tried::kItems];
    const std::int64_t keys = std::clamp<std::int64_t>((toFetch - kFirstKey) / kKeyGap + 2, 2, kMostKeys);
    const std::int64_t pictures = (kFirstKey + kKeyGap * (keys - 1)) / tried::kFrame + 1 + kFramesAfter;
    return {.tasks = {{"Fetch", page::fetchingThings(parameters, kServer)}, {"Page", showing(keys, pictures)}},
            .seed = seed,
            .shared = {{{INTERLEAVE_TEXT("shared", "the keys"), {}}, Events{{.first = kFirstKey, .gap = kKeyGap}, keys}},
                       {{INTERLEAVE_TEXT("shared", "the pictures"), {}}, Events{{.gap = tried::kFrame}, pictures}},
                       {{INTERLEAVE_TEXT("shared", "the server"), {}}, Servers{.time = parameters[tried::kLatency]}}}};
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
    .parameters = page::kParameters,
    .makePlan = makePlan,
    .topic = Topic::Systems,
    .models = {"in-order", "event-loop"},
    .judge = keysVerdict,
};

} // namespace interleave
