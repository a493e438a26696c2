#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>

#include "core/base/stop_token.h"

namespace interleave {

/// How a long computation can be ended early, and how it tells how far it is. A function that was told to stop returns soon,
/// with a result that is not complete: ask `stop` before using it.
struct Watch {
    StopToken stop{};
    std::function<void(double share)> progress{}; ///< called now and then in the computing thread, 0 to 1; may be empty

    /// Tells how far it is. True when it shall go on.
    bool goesOn(double share) const
    {
        if (progress)
            progress(share);
        return !stop.stopRequested();
    }
    /// Of a part of the whole, from `begin` to `end` of it.
    Watch part(double begin, double end) const
    {
        if (!progress)
            return *this;
        return {stop, [all = progress, begin, end](double share) { all(begin + share * (end - begin)); }};
    }
};

} // namespace interleave
