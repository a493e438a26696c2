// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/end_with_parent.h"

#include <cstdlib>
#include <thread>

#include "core/machine/end_of_input.h"

namespace interleave {

/// Not joined: it waits as long as the program runs.
void endWithParent()
{
    std::thread([] {
        awaitEndOfInput();
        std::_Exit(0);
    }).detach();
}

} // namespace interleave
