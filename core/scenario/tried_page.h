#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/parameters.h"
#include "core/program/plan.h"

// The plan of a page that a person has used: "try-the-page". It is made from what happened, so that a run file can say how much that
// was; when each key was pressed stands in the trace alone.

namespace interleave::tried {

inline constexpr std::string_view kScenario = "try-the-page";

inline constexpr TaskId kKeysTask{0};
inline constexpr TaskId kSignTask{1};
inline constexpr TaskId kFetchTask{2};

inline constexpr SharedId kKeys{0};
inline constexpr SharedId kPictures{1};
inline constexpr SharedId kServer{2};
inline constexpr SharedId kButton{3};

// Each task is one repeat, which its first step begins.
inline constexpr StepIndex kTake{1}; ///< waits for the next key, picture or press of the button
inline constexpr StepIndex kShow{2}; ///< of keys and pictures
inline constexpr StepIndex kAsk{3};  ///< of the fetching
inline constexpr StepIndex kList{4}; ///< of the fetching, where it computes

/// A picture is due so often.
inline constexpr Duration kFrame = std::chrono::milliseconds(20);

/// From when on the time of a key counts.
enum class KeysFrom { Press, Arrival };

inline constexpr ParameterKey<std::int64_t> kItems{"items"};
inline constexpr ParameterKey<std::chrono::milliseconds> kLatency{"latency_ms"};
inline constexpr ParameterKey<std::chrono::microseconds> kItemWork{"item_us"};
inline constexpr ParameterKey<std::int64_t> kPressesCount{"presses"};
inline constexpr ParameterKey<std::int64_t> kKeysCount{"keys"};
inline constexpr ParameterKey<std::int64_t> kPicturesDue{"pictures"};
inline constexpr ParameterKey<std::int64_t> kPaintings{"paintings"};
inline constexpr ParameterKey<KeysFrom> kKeysFrom{"keys_from"}; // a choice for each, in their order

} // namespace interleave::tried
