#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/machine_facts.h"

namespace interleave {

/// Looks at the computer and measures it; takes about 0.1 s of computing, and up to 0.3 s more where others disturb it. Tries a real pin, in a thread of its own.
Machine inspectMachine();

/// The first `count` of Machine::cpus, ascending; all of them for 0 or more than there are.
std::vector<CpuId> chooseCpus(const Machine& machine, int count);

} // namespace interleave
