#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/law.h"

// What the laws of scaling share: y is a throughput, with what one does fitted, or a speed-up, of which one has 1.
namespace interleave::fitting {

enum class Scale { Throughput, SpeedUp };
inline constexpr ParameterKey<Scale> kScale{"y"};

inline constexpr Text kScales[] = {INTERLEAVE_TEXT("choice", "throughput"), INTERLEAVE_TEXT("choice", "speed-up")};
inline constexpr ParameterSpec kScaleSetting{.id = kScale.id,
                                             .name = INTERLEAVE_TEXT("parameter", "What y is"),
                                             .help = INTERLEAVE_TEXT("parameter",
                                                                     "Of a throughput it is fitted what one does; of a "
                                                                     "speed-up one does 1, and nothing is fitted."),
                                             .unit = Unit::Choice,
                                             .minimum = 0,
                                             .maximum = 1,
                                             .initial = 0,
                                             .prominence = Prominence::First,
                                             .choices = kScales};
inline constexpr ParameterSpec kScalingSettings[] = {kScaleSetting};

/// What one does, as it is fitted: never what was measured of one.
inline constexpr LawParameter kGamma{.id = "gamma",
                                     .name = INTERLEAVE_TEXT("fitting", "What one does, as fitted"),
                                     .bounds = {.least = 0},
                                     .given = [](const Parameters& settings) {
                                         return settings[kScale] == Scale::SpeedUp ? std::optional(1.0) : std::nullopt;
                                     }};

/// The largest y for each x: about what one does.
double largestShare(const Points& points);
double largestX(const Points& points);

/// Starts for a share of work that is serial, and for what one does.
std::vector<std::vector<double>> startsOfShare(const Points& points, const Parameters& settings);

/// What one does as it is fitted, beside what was measured; nothing where it is given.
void addOne(std::vector<Message>& sentences, const Fit& fit);

} // namespace interleave::fitting
