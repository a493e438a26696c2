#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string_view>
#include <variant>

#include "core/base/text.h"
#include "core/base/time.h"

namespace interleave {

/// Where in the story a step happens: the spit, the fryer, a processor. `id` is stable and is used in files and by the
/// kitchen; it is a string literal.
struct Station {
    std::string_view id;
    Text name;

    friend bool operator==(const Station&, const Station&) = default;
};

/// Real computing that takes about `work` on one core of this machine, by its calibration. Never negative.
struct Compute {
    Duration work{};
    friend bool operator==(const Compute&, const Compute&) = default;
};

/// A real wait for a device: nothing computes, no core is needed. The device is a timer of the operating system.
struct WaitForIo {
    Duration time{};
    friend bool operator==(const WaitForIo&, const WaitForIo&) = default;
};

/// The task ends with an exception, as a program with a mistake in it would.
struct Fail {
    std::string_view reason; ///< a string literal
    friend bool operator==(const Fail&, const Fail&) = default;
};

using Action = std::variant<Compute, WaitForIo, Fail>;

/// One line of a program: plain data that says what is to be done, and knows nothing about threads.
struct Step {
    Text name;      ///< "carve meat"
    Text shortName; ///< "carve": one word, written on bars
    Station station;
    Action action;

    friend bool operator==(const Step&, const Step&) = default;
};

} // namespace interleave
