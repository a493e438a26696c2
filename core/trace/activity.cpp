// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/activity.h"

namespace interleave {

std::string_view idOf(Activity activity)
{
    switch (activity) {
    case Activity::Running: return "running";
    case Activity::Ready: return "ready";
    case Activity::WaitingIo: return "waiting-io";
    case Activity::WaitingLock: return "waiting-lock";
    case Activity::WaitingMessage: return "waiting-message";
    case Activity::Taken: return "taken";
    }
    return {};
}

std::string_view idOf(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Recorded: return "recorded";
    case Evidence::Kernel: return "kernel";
    case Evidence::Inferred: return "inferred";
    case Evidence::Simulated: return "simulated";
    }
    return {};
}

Text titleOf(Activity activity)
{
    switch (activity) {
    case Activity::Running: return INTERLEAVE_TEXT("activity", "Running");
    case Activity::Ready: return INTERLEAVE_TEXT("activity", "Ready, waits for its turn");
    case Activity::WaitingIo: return INTERLEAVE_TEXT("activity", "Waits for input or output");
    case Activity::WaitingLock: return INTERLEAVE_TEXT("activity", "Waits for the key");
    case Activity::WaitingMessage: return INTERLEAVE_TEXT("activity", "Waits for another task");
    case Activity::Taken: return INTERLEAVE_TEXT("activity", "Its core did something else");
    }
    return {};
}

Text titleOf(Activity activity, Evidence evidence)
{
    return activity == Activity::Ready && evidence == Evidence::Inferred
             ? INTERLEAVE_TEXT("activity", "Ready, or its core did something else")
             : titleOf(activity);
}

Text titleOf(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Recorded: return INTERLEAVE_TEXT("evidence", "known from: the thread's own clock reading");
    case Evidence::Kernel: return INTERLEAVE_TEXT("evidence", "known from: the kernel's record of the switch");
    case Evidence::Inferred: return INTERLEAVE_TEXT("evidence", "known from: a gap between two clock readings");
    case Evidence::Simulated: return INTERLEAVE_TEXT("evidence", "simulated, not measured");
    }
    return {};
}

} // namespace interleave
