// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/topology.h"

#include <algorithm>
#include <thread>
#include <tuple>

#include "core/machine/environment.h"

namespace interleave {

namespace {

struct FreeBitmap {
    void operator()(hwloc_bitmap_t bitmap) const { hwloc_bitmap_free(bitmap); }
};
using Bitmap = std::unique_ptr<hwloc_bitmap_s, FreeBitmap>;

Bitmap allowedCpus(hwloc_topology_t topology)
{
    Bitmap bound(hwloc_bitmap_alloc());
    const bool known =
        hwloc_get_cpubind(topology, bound.get(), HWLOC_CPUBIND_PROCESS) == 0 && !hwloc_bitmap_iszero(bound.get());
    if (!known)
        hwloc_bitmap_copy(bound.get(), hwloc_topology_get_allowed_cpuset(topology));
    hwloc_bitmap_and(bound.get(), bound.get(), hwloc_topology_get_allowed_cpuset(topology));
    return bound;
}

/// How a logical processor ranks; smaller is better.
struct Rank {
    int slowness;         ///< kinds of core, fast before slow
    unsigned siblingRank; ///< the first logical processor of each core before the second ones
    int negatedCore;      ///< the last core first: systems tend to handle interrupts on the first
    CpuId cpu;

    bool operator<(const Rank& other) const
    {
        return std::tie(slowness, siblingRank, negatedCore) < std::tie(other.slowness, other.siblingRank, other.negatedCore);
    }
};

Rank rankOf(hwloc_topology_t topology, hwloc_obj_t unit, hwloc_const_bitmap_t allowed)
{
    const int kind = hwloc_cpukinds_get_by_cpuset(topology, unit->cpuset, 0);
    const hwloc_obj_t core = hwloc_get_ancestor_obj_by_type(topology, HWLOC_OBJ_CORE, unit);
    unsigned sibling = 0;
    if (core) {
        for (int cpu = hwloc_bitmap_first(core->cpuset); cpu >= 0 && cpu < static_cast<int>(unit->os_index);
             cpu = hwloc_bitmap_next(core->cpuset, cpu))
            sibling += hwloc_bitmap_isset(allowed, static_cast<unsigned>(cpu)) ? 1 : 0;
    }
    // hwloc sorts kinds from the most frugal to the fastest; -1 stands for one kind only.
    return {.slowness = -kind,
            .siblingRank = sibling,
            .negatedCore = -static_cast<int>(core ? core->logical_index : unit->logical_index),
            .cpu = static_cast<CpuId>(unit->os_index)};
}

std::string infoOf(hwloc_obj_t object, const char* name)
{
    const char* value = object ? hwloc_obj_get_info_by_name(object, name) : nullptr;
    return value ? value : std::string();
}

} // namespace

Topology::Topology(const char* synthetic)
{
    // Where it finds little (a root without /sys), hwloc would say so on standard error; what it did find is said by us.
    setEnvironmentDefault("HWLOC_HIDE_ERRORS", "2");
    ignoredVariables();
    hwloc_topology_t topology = nullptr;
    if (hwloc_topology_init(&topology) != 0)
        return;
    m_topology.reset(topology);
    if ((synthetic && hwloc_topology_set_synthetic(topology, synthetic) != 0) || hwloc_topology_load(topology) != 0
        || (!synthetic && hwloc_topology_is_thissystem(topology) == 0))
        m_topology.reset();
}

const std::vector<std::string>& Topology::ignoredVariables()
{
    // A described computer has cores that are not there, and binding to them "works": it would be called measured. hwloc asks the
    // environment by itself, so what is not to be heard is taken away; once, for the next one who asks finds nothing.
    static const std::vector<std::string> ignored = [] {
        std::vector<std::string> names;
        for (const char* name : {"HWLOC_XMLFILE", "HWLOC_SYNTHETIC", "HWLOC_FSROOT", "HWLOC_CPUID_PATH",
                                 "HWLOC_DUMPED_HWDATA_DIR", "HWLOC_COMPONENTS", "HWLOC_THISSYSTEM"}) {
            if (removeFromEnvironment(name))
                names.emplace_back(name);
        }
        return names;
    }();
    return ignored;
}

const Topology& Topology::ofThisComputer()
{
    static const Topology topology;
    return topology;
}

std::vector<CpuId> Topology::usableCpus() const
{
    std::vector<CpuId> cpus;
    if (m_topology) {
        const Bitmap allowed = allowedCpus(handle());
        std::vector<Rank> ranks;
        for (hwloc_obj_t unit = nullptr; (unit = hwloc_get_next_obj_by_type(handle(), HWLOC_OBJ_PU, unit));) {
            if (hwloc_bitmap_isset(allowed.get(), unit->os_index))
                ranks.push_back(rankOf(handle(), unit, allowed.get()));
        }
        std::stable_sort(ranks.begin(), ranks.end());
        for (const Rank& rank : ranks)
            cpus.push_back(rank.cpu);
    }
    for (unsigned n = 0; cpus.empty() && n < std::max(1u, std::thread::hardware_concurrency()); ++n)
        cpus.push_back(static_cast<CpuId>(n));
    return cpus;
}

std::size_t Topology::physicalCoresOf(const std::vector<CpuId>& cpus) const
{
    std::vector<hwloc_obj_t> cores;
    for (const CpuId cpu : cpus) {
        const hwloc_obj_t unit =
            m_topology ? hwloc_get_pu_obj_by_os_index(handle(), static_cast<unsigned>(indexOf(cpu))) : nullptr;
        const hwloc_obj_t core = unit ? hwloc_get_ancestor_obj_by_type(handle(), HWLOC_OBJ_CORE, unit) : nullptr;
        if (core && std::find(cores.begin(), cores.end(), core) == cores.end())
            cores.push_back(core);
    }
    return cores.size();
}

std::string Topology::operatingSystem() const
{
    if (!m_topology)
        return {};
    const hwloc_obj_t root = hwloc_get_root_obj(handle());
    const std::string name = infoOf(root, "OSName");
    const std::string release = infoOf(root, "OSRelease");
    return release.empty() ? name : name + " " + release;
}

std::string Topology::processor() const
{
    if (!m_topology)
        return {};
    const std::string model = infoOf(hwloc_get_obj_by_type(handle(), HWLOC_OBJ_PACKAGE, 0), "CPUModel");
    return model.empty() ? infoOf(hwloc_get_root_obj(handle()), "CPUModel") : model;
}

} // namespace interleave
