// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/binding.h"

#include <sched.h>

namespace interleave {

int currentCpuNumber() noexcept
{
    return sched_getcpu();
}

} // namespace interleave
