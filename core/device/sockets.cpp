// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/device/sockets.h"

#include "core/machine/open_files.h"

namespace interleave {

namespace {

/// Files beside the sockets of a run.
constexpr std::int64_t kOtherFiles = 64;

} // namespace

Result<Done> makeRoomForSockets(std::int64_t sockets)
{
    const std::int64_t wanted = sockets + kOtherFiles;
    const std::optional<std::int64_t> left = raiseOpenFiles(wanted);
    if (!left || *left >= wanted)
        return Done{};
    return Error{ErrorCode::CannotStart,
                 {INTERLEAVE_TEXT("error",
                                  "This run needs %1 open sockets, two for each connection, and the system lets this "
                                  "program have %2. Choose fewer connections, or raise the limit of open files."),
                  {wanted, *left}},
                 "open files"};
}

} // namespace interleave
