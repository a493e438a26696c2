// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>

#include "core/scenario/scenarios/page.h"
#include "core/scenario/scenarios/requests.h"
#include "core/scenario/scenarios/scenarios.h"

namespace interleave {

namespace {

/// More than anybody does at a page, or than is recorded of it.
constexpr std::int64_t kMostTried = 10'000'000;

constexpr std::array kTriedChoices{
    INTERLEAVE_TEXT("choice", "when the system says that they were pressed"),
    INTERLEAVE_TEXT("choice", "when they reached the page"),
};

constexpr Text kTriedCountHelp = INTERLEAVE_TEXT("parameter", "How many there were, as recorded.");

constexpr ParameterSpec triedCount(std::string_view id, Text name)
{
    return {.id = id, .name = name, .help = kTriedCountHelp, .unit = Unit::Count, .minimum = 0, .maximum = kMostTried, .initial = 1};
}

constexpr std::array kTriedParameters{
    page::kParameters[0],
    page::kParameters[1],
    page::kParameters[2],
    triedCount(tried::kPressesCount.id, INTERLEAVE_TEXT("parameter", "Presses of the button")),
    triedCount(tried::kKeysCount.id, INTERLEAVE_TEXT("parameter", "Keys")),
    triedCount(tried::kPicturesDue.id, INTERLEAVE_TEXT("parameter", "Pictures that were due")),
    triedCount(tried::kPaintings.id, INTERLEAVE_TEXT("parameter", "Times the sign was painted")),
    ParameterSpec{.id = tried::kKeysFrom.id,
                  .name = INTERLEAVE_TEXT("parameter", "Times of keys count from"),
                  .help = INTERLEAVE_TEXT("parameter", "Not every system tells when a key was pressed."),
                  .unit = Unit::Choice,
                  .minimum = 0,
                  .maximum = 1,
                  .initial = 0,
                  .choices = kTriedChoices},
};

/// What a person does is over when the page is closed: the last round waits for what does not come, and ends there.
std::int64_t triedRounds(std::int64_t count)
{
    return count + 1;
}

Program fetchProgram(const Parameters& parameters)
{
    Program each{page::waitingFor(INTERLEAVE_TEXT("step", "wait for the button"), tried::kButton)};
    append(each, page::fetchingThings(parameters, tried::kServer));
    each.push_back(page::showing(INTERLEAVE_TEXT("step", "all is in the list"), tried::kButton));
    return repeated(triedRounds(parameters[tried::kPressesCount]), each);
}

Plan makeTriedPlan(const Parameters& parameters, std::uint64_t seed)
{
    const Text keys = parameters[tried::kKeysFrom] == tried::KeysFrom::Press
                        ? INTERLEAVE_TEXT("shared", "the keys, from when they were pressed")
                        : INTERLEAVE_TEXT("shared", "the keys, from when they reached the page");
    // What the page does to show them is a call of the window system's, which may wait for that.
    const Program onKeys{page::waitingForKey(tried::kKeys),
                         page::showing(INTERLEAVE_TEXT("step", "draw the key"), tried::kKeys)};
    const Program onPictures{page::waitingForPicture(tried::kPictures),
                             page::showing(INTERLEAVE_TEXT("step", "draw the moving sign"), tried::kPictures)};
    return {.tasks = {{"Keys", repeated(triedRounds(parameters[tried::kKeysCount]), onKeys)},
                      {"Sign", repeated(triedRounds(parameters[tried::kPaintings]), onPictures)},
                      {"Fetch", fetchProgram(parameters)}},
            .seed = seed,
            .shared = {{{keys, {}}, Events{{}, parameters[tried::kKeysCount]}},
                       {{INTERLEAVE_TEXT("shared", "the pictures"), {}},
                        Events{{.gap = tried::kFrame}, parameters[tried::kPicturesDue]}},
                       {{INTERLEAVE_TEXT("shared", "the server"), {}}, Servers{.time = parameters[tried::kLatency]}},
                       {{INTERLEAVE_TEXT("shared", "the button"), {}}, Events{{}, parameters[tried::kPressesCount]}}}};
}

} // namespace

constinit const Scenario kTryThePage{
    .id = tried::kScenario,
    .title = INTERLEAVE_TEXT("scenario", "The page, used by a person"),
    .tagline = INTERLEAVE_TEXT("scenario", "What you did"),
    .summary =
        INTERLEAVE_TEXT("scenario",
                        "A real page, used by a person while it fetched things from a real server. When each key "
                        "was pressed and when it showed was recorded."),
    .before = {.does = INTERLEAVE_TEXT("scenario",
                                       "A person types into a page that fetches things and draws a moving sign."),
               .lookAt = INTERLEAVE_TEXT("scenario", "Look at keys and sign while the page waits for the server."),
               .guess = INTERLEAVE_TEXT("scenario", "How long until a key that is pressed shows?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Tasks"),
    .ioNoun = INTERLEAVE_TEXT("scenario", "Waits for the server, a key or a picture"),
    .icon = "circle-wait",
    .parameters = kTriedParameters,
    .makePlan = makeTriedPlan,
    .topic = Topic::Systems,
    .models = {"in-order", "event-loop"},
    .judge = keysVerdict,
};

} // namespace interleave
