// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/environment.h"

#include <cstdlib>

namespace interleave {

void setEnvironmentDefault(const char* name, const char* value)
{
    setenv(name, value, 0);
}

bool removeFromEnvironment(const char* name)
{
    const char* value = std::getenv(name);
    const bool wasThere = value && *value != '\0';
    unsetenv(name);
    return wasThere;
}

} // namespace interleave
