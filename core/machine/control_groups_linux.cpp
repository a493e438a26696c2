// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/control_groups.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace interleave {

namespace {

namespace fs = std::filesystem;

/// Where a hierarchy of groups is mounted: the group `root` is to be seen at `place`.
struct Mount {
    std::string root;
    fs::path place;
};

/// Whether `item` is among the words that commas separate.
bool isIn(const std::string& list, const std::string& item)
{
    return (',' + list + ',').find(',' + item + ',') != std::string::npos;
}

/// The hierarchy of `controller` that `controllers` of /proc/self/cgroup name: "" is version 2, "cpu,cpuacct" one of version 1.
/// Lines of mountinfo: "33 31 0:30 /root /place rw,relatime [more ...] - cgroup cgroup rw,cpu".
std::optional<Mount> mountOf(const fs::path& root, const std::string& controllers, const std::string& controller)
{
    std::ifstream mounts(root / "proc/self/mountinfo");
    for (std::string line; std::getline(mounts, line);) {
        const std::size_t dash = std::min(line.find(" - "), line.size());
        std::istringstream before(line.substr(0, dash));
        std::istringstream after(line.substr(dash));
        std::string id, parent, device, groups, place, mark, type, source, options;
        const bool isWhole = before >> id >> parent >> device >> groups >> place && after >> mark >> type >> source >> options;
        if (isWhole && (controllers.empty() ? type == "cgroup2" : type == "cgroup" && isIn(options, controller)))
            return Mount{groups, place};
    }
    return std::nullopt;
}

/// The folders of a group and of all above it that can be seen, the group first.
std::vector<fs::path> foldersOf(const fs::path& root, const Mount& mount, const fs::path& group)
{
    const fs::path top = root / mount.place.relative_path();
    // A container may see its own group as the top one, or lie outside of what it sees.
    const fs::path below = group.lexically_relative(mount.root);
    const bool isVisible = !below.empty() && *below.begin() != "..";
    std::vector<fs::path> folders{top};
    for (const fs::path& name : isVisible ? below : fs::path()) {
        if (name != ".")
            folders.push_back(folders.back() / name);
    }
    std::reverse(folders.begin(), folders.end());
    return folders;
}

template<typename T>
std::optional<T> firstWordOf(const fs::path& file)
{
    T word{};
    return std::ifstream(file) >> word ? std::optional(word) : std::nullopt;
}

std::optional<double> coresOf(std::int64_t quota, std::int64_t period)
{
    if (quota <= 0 || period <= 0)
        return std::nullopt;
    return static_cast<double>(quota) / static_cast<double>(period);
}

std::optional<double> coresIn(const fs::path& folder)
{
    std::int64_t quota = 0; // "max" is no number
    std::int64_t period = 0;
    if (std::ifstream(folder / "cpu.max") >> quota >> period)
        return coresOf(quota, period);
    return coresOf(firstWordOf<std::int64_t>(folder / "cpu.cfs_quota_us").value_or(-1),
                   firstWordOf<std::int64_t>(folder / "cpu.cfs_period_us").value_or(0));
}

std::optional<Duration> throttledIn(const fs::path& folder)
{
    std::ifstream statistics(folder / "cpu.stat");
    std::string name;
    std::int64_t value = 0;
    while (statistics >> name >> value) {
        if (name == "throttled_usec") // version 2
            return std::chrono::microseconds(value);
        if (name == "throttled_time") // version 1
            return Duration(value);
    }
    return std::nullopt;
}

/// Of a file whose lines are a name and a number.
std::optional<std::uint64_t> numberOf(const std::string& wanted, const fs::path& file)
{
    std::ifstream lines(file);
    std::string name;
    std::uint64_t value = 0;
    while (lines >> name >> value) {
        if (name == wanted)
            return value;
    }
    return std::nullopt;
}

/// What the group may still take; files that are only kept in memory go when it is needed. None without a limit ("max", or in
/// version 1 more than there can be).
std::optional<std::uint64_t> memoryLeftIn(const fs::path& folder)
{
    constexpr std::uint64_t kNoLimit = std::uint64_t{1} << 62U;
    const bool isVersion2 = fs::exists(folder / "memory.max");
    const auto limit = firstWordOf<std::uint64_t>(folder / (isVersion2 ? "memory.max" : "memory.limit_in_bytes"));
    const auto used = firstWordOf<std::uint64_t>(folder / (isVersion2 ? "memory.current" : "memory.usage_in_bytes"));
    if (!limit || !used || *limit >= kNoLimit)
        return std::nullopt;
    const std::uint64_t files =
        numberOf(isVersion2 ? "inactive_file" : "total_inactive_file", folder / "memory.stat").value_or(0);
    const std::uint64_t taken = *used - std::min(*used, files);
    return *limit - std::min(*limit, taken);
}

/// The folders of all groups of this process, and of those above them, that may set limits for `controller`.
std::vector<fs::path> groupsOf(const fs::path& root, const std::string& controller)
{
    std::vector<fs::path> all;
    std::ifstream groups(root / "proc/self/cgroup");
    for (std::string line; std::getline(groups, line);) { // "1:cpu,cpuacct:/group", "0::/group"
        std::istringstream parts(line);
        std::string number, controllers, group;
        std::getline(parts, number, ':');
        std::getline(parts, controllers, ':');
        std::getline(parts, group);
        if (!controllers.empty() && !isIn(controllers, controller))
            continue;
        if (const std::optional<Mount> mount = mountOf(root, controllers, controller)) {
            const std::vector<fs::path> folders = foldersOf(root, *mount, group);
            all.insert(all.end(), folders.begin(), folders.end());
        }
    }
    return all;
}

} // namespace

std::optional<CpuQuota> readCpuQuota(const fs::path& root)
{
    std::optional<CpuQuota> tightest;
    for (const fs::path& folder : groupsOf(root, "cpu")) {
        const std::optional<double> cores = coresIn(folder);
        if (cores && (!tightest || *cores < tightest->cores))
            tightest = CpuQuota{*cores, throttledIn(folder)};
    }
    return tightest;
}

std::optional<std::uint64_t> memoryLeftInGroups(const fs::path& root)
{
    std::optional<std::uint64_t> least;
    for (const fs::path& folder : groupsOf(root, "memory")) {
        const std::optional<std::uint64_t> left = memoryLeftIn(folder);
        if (left && (!least || *left < *least))
            least = left;
    }
    return least;
}

} // namespace interleave
