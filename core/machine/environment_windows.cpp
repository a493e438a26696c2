// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/environment.h"

#include <cstdlib>

namespace interleave {

void setEnvironmentDefault(const char* name, const char* value)
{
    if (!std::getenv(name))
        _putenv_s(name, value);
}

bool removeFromEnvironment(const char* name)
{
    const bool wasThere = std::getenv(name) != nullptr; // there is none with nothing in it
    _putenv_s(name, "");
    return wasThere;
}

} // namespace interleave
