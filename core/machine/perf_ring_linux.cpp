// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/perf_ring.h"

#include <linux/perf_event.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace interleave {

namespace {

/// The end of every record, as PERF_SAMPLE_TIME and PERF_SAMPLE_CPU make it.
struct Stamp {
    std::uint64_t time; ///< ns of CLOCK_MONOTONIC
    std::uint32_t cpu;
    std::uint32_t reserved;
};
static_assert(kSwitchBytes == sizeof(perf_event_header) + sizeof(Stamp));

struct Loss {
    perf_event_header header;
    std::uint64_t id;
    std::uint64_t count;
};

using Bytes = std::span<const std::byte>;

/// Requires: bytes.size() >= sizeof(T).
template<typename T>
T startOf(Bytes bytes)
{
    T value;
    std::memcpy(&value, bytes.data(), sizeof value);
    return value;
}

/// The bytes from tail to head in one piece.
std::vector<std::byte> unrolled(const PerfRing& ring)
{
    const std::size_t length = std::min<std::size_t>(ring.head - ring.tail, ring.bytes.size());
    const std::size_t begin = ring.bytes.empty() ? 0 : ring.tail % ring.bytes.size();
    const std::size_t untilEnd = std::min(length, ring.bytes.size() - begin);
    const Bytes first = ring.bytes.subspan(begin, untilEnd);
    const Bytes second = ring.bytes.first(length - untilEnd);
    std::vector<std::byte> bytes(first.begin(), first.end());
    bytes.insert(bytes.end(), second.begin(), second.end());
    return bytes;
}

CpuSwitch switchOf(Bytes record)
{
    const auto header = startOf<perf_event_header>(record);
    const auto stamp = startOf<Stamp>(record.last(sizeof(Stamp)));
    return {.time = SteadyTime(Duration(static_cast<std::int64_t>(stamp.time))),
            .cpu = static_cast<CpuId>(stamp.cpu),
            .in = (header.misc & PERF_RECORD_MISC_SWITCH_OUT) == 0,
            .preempted = (header.misc & PERF_RECORD_MISC_SWITCH_OUT_PREEMPT) != 0};
}

bool isFull(const PerfRing& ring)
{
    return ring.head - ring.tail + kSwitchBytes >= ring.bytes.size(); // the kernel leaves one byte free
}

} // namespace

SwitchRecords switchesIn(const PerfRing& ring)
{
    SwitchRecords records;
    const std::vector<std::byte> bytes = unrolled(ring);
    Bytes rest(bytes);
    while (rest.size() >= sizeof(perf_event_header)) {
        const auto header = startOf<perf_event_header>(rest);
        if (header.size < sizeof header || header.size > rest.size())
            break;
        const Bytes record = rest.first(header.size);
        if (header.type == PERF_RECORD_SWITCH && record.size() >= kSwitchBytes)
            records.switches.push_back(switchOf(record));
        else if (header.type == PERF_RECORD_LOST && record.size() >= sizeof(Loss))
            records.lost += startOf<Loss>(record).count;
        rest = rest.subspan(header.size);
    }
    if (!rest.empty())
        ++records.lost;
    records.lost = std::max(records.lost, ring.lost.value_or(isFull(ring) ? 1 : 0));
    return records;
}

Message whyNoWitness(int error, std::optional<int> paranoid)
{
    constexpr int kOwnThreadsAllowed = 2;
    const bool isForbidden = error == EACCES || error == EPERM;
    if (isForbidden && paranoid && *paranoid > kOwnThreadsAllowed)
        return {INTERLEAVE_TEXT("machine",
                                "kernel.perf_event_paranoid is %1, and programs may see their own switches only "
                                "where it is 2 or less"),
                {std::int64_t{*paranoid}}};
    if (isForbidden || error == ENOSYS)
        return {INTERLEAVE_TEXT("machine", "a container or sandbox around this program forbids it"), {}};
    if (error == EMFILE || error == ENFILE)
        return {INTERLEAVE_TEXT("machine", "too many files are open; fewer tasks need fewer"), {}};
    if (error == ENOMEM)
        return {INTERLEAVE_TEXT("machine", "the memory that a program may lock is used up; fewer tasks need less"), {}};
    if (error == ENOENT || error == EOPNOTSUPP || error == EINVAL || error == ENODEV)
        return {INTERLEAVE_TEXT("machine", "its kernel is too old for that, or was built without it"), {}};
    return {INTERLEAVE_TEXT("machine", "its kernel refuses it with error %1"), {std::int64_t{error}}};
}

} // namespace interleave
