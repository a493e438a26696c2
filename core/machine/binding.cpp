// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/binding.h"

#include "core/machine/topology.h"

namespace interleave {

bool bindThisThread(std::span<const CpuId> cpus)
{
    const Topology& topology = Topology::ofThisComputer();
    if (!topology.handle() || cpus.empty())
        return false;
    hwloc_bitmap_t set = hwloc_bitmap_alloc();
    for (const CpuId cpu : cpus)
        hwloc_bitmap_set(set, static_cast<unsigned>(indexOf(cpu)));
    const bool bound = hwloc_set_cpubind(topology.handle(), set, HWLOC_CPUBIND_THREAD) == 0;
    hwloc_bitmap_free(set);
    return bound;
}

} // namespace interleave
