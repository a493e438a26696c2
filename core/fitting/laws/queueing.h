#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/law.h"

// What the laws of queues share: the time in the system over the rate at which requests arrive, or over the load that they are.
namespace interleave::fitting {

enum class Arriving { Rate, Load };
inline constexpr ParameterKey<Arriving> kArriving{"x"};
inline constexpr ParameterKey<std::size_t> kServerCount{"servers"};
/// How y's unit of time relates to the one that x's rate is of.
enum class TimeUnit { Same, Thousandths, Millionths };
inline constexpr ParameterKey<TimeUnit> kTimesIn{"times"};

inline constexpr Text kArrivals[] = {INTERLEAVE_TEXT("choice", "rate"), INTERLEAVE_TEXT("choice", "load")};
inline constexpr ParameterSpec kArrivingSetting{.id = kArriving.id,
                                                .name = INTERLEAVE_TEXT("parameter", "What x is"),
                                                .help = INTERLEAVE_TEXT("parameter",
                                                                        "Requests in a unit of time, or how much of "
                                                                        "the servers' time they take, from 0 to 1."),
                                                .unit = Unit::Choice,
                                                .minimum = 0,
                                                .maximum = 1,
                                                .initial = 0,
                                                .prominence = Prominence::First,
                                                .choices = kArrivals};
inline constexpr Text kTimeUnits[] = {INTERLEAVE_TEXT("choice", "units"), INTERLEAVE_TEXT("choice", "thousandths"),
                                      INTERLEAVE_TEXT("choice", "millionths")};
inline constexpr ParameterSpec kTimesSetting{.id = kTimesIn.id,
                                             .name = INTERLEAVE_TEXT("parameter", "What y is counted in"),
                                             .help = INTERLEAVE_TEXT("parameter",
                                                                     "Units of the time that a rate is of, or parts of "
                                                                     "them: of requests a second, thousandths are ms."),
                                             .unit = Unit::Choice,
                                             .minimum = 0,
                                             .maximum = 2,
                                             .initial = 0,
                                             .prominence = Prominence::First,
                                             .choices = kTimeUnits};
inline constexpr ParameterSpec kServersSetting{.id = kServerCount.id,
                                               .name = INTERLEAVE_TEXT("parameter", "Servers"),
                                               .help =
                                                   INTERLEAVE_TEXT("parameter",
                                                                   "How many requests are answered at the same time."),
                                               .unit = Unit::Count,
                                               .minimum = 1,
                                               .maximum = 1024,
                                               .initial = 2,
                                               .prominence = Prominence::First};

/// The time that one request takes by itself: what these laws fit.
inline constexpr LawParameter kService{.id = "service",
                                       .name = INTERLEAVE_TEXT("fitting", "Time of a request by itself"),
                                       .bounds = {.least = 0}};

/// How many times longer than by itself a request is in the system, at a load of each server from 0 to 1.
using Stretching = std::function<double(double load)>;

/// The curve of `servers` whose requests are stretched so.
Curve queueCurve(const Parameters& settings, std::size_t servers, Stretching stretching);
std::vector<std::vector<double>> startsOfQueue(const Points& points, const Parameters& settings, std::size_t servers);
/// A load of 1 or more has no end, and a law says nothing of it.
std::optional<Message> refusalOfLoad(const Points& points, const Parameters& settings);
std::vector<Message> meaningOfQueue(const Fit& fit, std::size_t servers);

} // namespace interleave::fitting
