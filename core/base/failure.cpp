// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/failure.h"

#include <new>
#include <stdexcept>
#include <system_error>

namespace interleave {

namespace {

/// What the standard library makes of a thread that the system did not start.
bool isRefusedThread(const std::exception& exception)
{
    const auto* error = dynamic_cast<const std::system_error*>(&exception);
    return error && error->code() == std::errc::resource_unavailable_try_again;
}

} // namespace

Error failureOf(const std::exception& exception)
{
    if (dynamic_cast<const std::bad_alloc*>(&exception) || dynamic_cast<const std::length_error*>(&exception)) {
        return {ErrorCode::CannotStart,
                {INTERLEAVE_TEXT("error",
                                 "There is not enough memory for this. Choose fewer tasks or less computing for "
                                 "each, or end other programs."),
                 {}},
                exception.what()};
    }
    if (isRefusedThread(exception)) {
        return {ErrorCode::CannotStart,
                {INTERLEAVE_TEXT("error",
                                 "The system would not start another thread. End other programs and try again."),
                 {}},
                exception.what()};
    }
    return {ErrorCode::CannotStart,
            {INTERLEAVE_TEXT("error", "This failed: %1. Try again; if it happens often, please report it."),
             {std::string(exception.what())}},
            exception.what()};
}

} // namespace interleave
