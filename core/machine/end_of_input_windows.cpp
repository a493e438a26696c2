// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/end_of_input.h"

#include <array>
#include <windows.h>

namespace interleave {

void awaitEndOfInput()
{
    std::array<char, 64> ignored;
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    for (DWORD bytes = 1; bytes > 0;) {
        if (!ReadFile(input, ignored.data(), static_cast<DWORD>(ignored.size()), &bytes, nullptr))
            return;
    }
}

} // namespace interleave
