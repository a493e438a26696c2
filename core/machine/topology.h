#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <hwloc.h>

#include <memory>
#include <string>
#include <vector>

#include "core/base/ids.h"

namespace interleave {

/// What hwloc knows about the computer; read once, because it takes milliseconds. The only user of hwloc beside `binding.cpp`.
/// Thread safety: immutable after construction; hwloc allows reading and binding from any thread.
class Topology {
public:
    /// Reads this computer, whatever other one the environment describes; or the one that `synthetic` describes in hwloc's words:
    /// "package:2 core:64 pu:2".
    explicit Topology(const char* synthetic = nullptr);

    /// The computer's topology, the same for the life of the program.
    static const Topology& ofThisComputer();

    /// The variables of the environment that would have had hwloc read another computer, and were ignored.
    static const std::vector<std::string>& ignoredVariables();

    /// Logical processors that the process may use, best first; see Machine::cpus.
    std::vector<CpuId> usableCpus() const;
    std::size_t physicalCoresOf(const std::vector<CpuId>& cpus) const;
    std::string operatingSystem() const;
    std::string processor() const;

    /// hwloc's handle; valid as long as this object.
    hwloc_topology_t handle() const { return m_topology.get(); }

private:
    struct Destroy {
        void operator()(hwloc_topology_t topology) const { hwloc_topology_destroy(topology); }
    };
    std::unique_ptr<hwloc_topology, Destroy> m_topology; ///< null where hwloc could not read the computer
};

} // namespace interleave
