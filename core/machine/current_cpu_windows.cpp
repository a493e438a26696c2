// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/binding.h"

#include <windows.h>

namespace interleave {

int currentCpuNumber() noexcept
{
    PROCESSOR_NUMBER number{};
    GetCurrentProcessorNumberEx(&number);
    // hwloc counts the same way: 64 logical processors to a group.
    return 64 * number.Group + number.Number;
}

} // namespace interleave
