#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace interleave {

/// Sets an environment variable of this process unless the user has set it. One file for each system: `environment_<os>.cpp`.
/// To be called before there are threads that read the environment.
void setEnvironmentDefault(const char* name, const char* value);

/// Takes a variable out of the environment of this process. Whether it was there, with anything in it. To be called as early.
bool removeFromEnvironment(const char* name);

} // namespace interleave
