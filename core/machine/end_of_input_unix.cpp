// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/end_of_input.h"

#include <array>
#include <cerrno>
#include <unistd.h>

namespace interleave {

void awaitEndOfInput()
{
    std::array<char, 64> ignored;
    for (ssize_t bytes = 1; bytes > 0 || (bytes < 0 && errno == EINTR);)
        bytes = read(STDIN_FILENO, ignored.data(), ignored.size());
}

} // namespace interleave
