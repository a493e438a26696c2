// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/switch_witness.h"

#include <linux/perf_event.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <ctime>
#include <fstream>
#include <thread>

#include "core/machine/perf_ring.h"

namespace interleave {

/// An event of perf_event_open(2) and its mapped pages: one that tells of the ring, then the ring. The tail stays where it is,
/// so that the kernel never overwrites a record.
struct SwitchWitness::Handle {
    Handle() = default;
    ~Handle()
    {
        if (pages)
            munmap(pages, pageSize + room);
        if (file >= 0)
            close(file);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    int file = -1;
    bool tellsLost = false;                ///< read(2) does, since Linux 6.0
    perf_event_mmap_page* pages = nullptr; ///< null while nothing is mapped
    std::size_t pageSize = 0;
    std::size_t room = 0; ///< bytes of the ring
};

namespace {

constexpr std::size_t kRoomToTry = 4096;

int openEvent(std::uint64_t readFormat)
{
    perf_event_attr event{};
    event.size = sizeof event;
    event.type = PERF_TYPE_SOFTWARE;
    event.config = PERF_COUNT_SW_DUMMY;
    event.sample_type = PERF_SAMPLE_TIME | PERF_SAMPLE_CPU;
    event.read_format = readFormat;
    event.exclude_kernel = 1;
    event.exclude_hv = 1;
    event.sample_id_all = 1;
    event.context_switch = 1;
    event.use_clockid = 1;
    event.clockid = CLOCK_MONOTONIC; // std::chrono::steady_clock
    return static_cast<int>(syscall(SYS_perf_event_open, &event, 0, -1, -1, PERF_FLAG_FD_CLOEXEC));
}

std::optional<int> paranoidSetting()
{
    int setting = 0;
    return std::ifstream("/proc/sys/kernel/perf_event_paranoid") >> setting ? std::optional(setting) : std::nullopt;
}

Error refusal(int error)
{
    return {ErrorCode::CannotStart, whyNoWitness(error, paranoidSetting()), "perf_event_open: " + std::to_string(error)};
}

} // namespace

SwitchWitness::SwitchWitness(std::unique_ptr<Handle> handle) : m_handle(std::move(handle))
{
}
SwitchWitness::SwitchWitness(SwitchWitness&&) noexcept = default;
SwitchWitness& SwitchWitness::operator=(SwitchWitness&&) noexcept = default;
SwitchWitness::~SwitchWitness() = default;

Result<SwitchWitness> SwitchWitness::ofThisThread(std::size_t room)
{
    auto handle = std::make_unique<Handle>();
    handle->file = openEvent(PERF_FORMAT_LOST);
    handle->tellsLost = handle->file >= 0;
    if (handle->file < 0 && errno == EINVAL)
        handle->file = openEvent(0);
    if (handle->file < 0)
        return refusal(errno);

    handle->pageSize = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    for (handle->room = std::bit_floor(std::max(room, handle->pageSize)); handle->room >= handle->pageSize; handle->room /= 2) {
        void* pages = mmap(nullptr, handle->pageSize + handle->room, PROT_READ | PROT_WRITE, MAP_SHARED, handle->file, 0);
        if (pages != MAP_FAILED) {
            handle->pages = static_cast<perf_event_mmap_page*>(pages);
            return SwitchWitness(std::move(handle));
        }
        if (errno != EPERM && errno != ENOMEM)
            return refusal(errno);
    }
    return refusal(ENOMEM);
}

std::uint64_t SwitchWitness::position() const noexcept
{
    return __atomic_load_n(&m_handle->pages->data_head, __ATOMIC_ACQUIRE);
}

SwitchRecords SwitchWitness::read() const
{
    const auto* ring = reinterpret_cast<const std::byte*>(m_handle->pages) + m_handle->pageSize;
    struct {
        std::uint64_t value;
        std::uint64_t lost;
    } count{};
    const bool isTold = m_handle->tellsLost && ::read(m_handle->file, &count, sizeof count) == sizeof count;
    return switchesIn(
        {.bytes = {ring, m_handle->room}, .head = position(), .lost = isTold ? std::optional(count.lost) : std::nullopt});
}

Message inspectWitness()
{
    Message problem;
    std::thread([&problem] {
        const Result<SwitchWitness> witness = SwitchWitness::ofThisThread(kRoomToTry);
        if (!witness) {
            problem = witness.error().message;
            return;
        }
        std::this_thread::sleep_for(std::chrono::microseconds(1));
        if (witness->position() == 0)
            problem = {INTERLEAVE_TEXT("machine", "its kernel agrees to tell of them and then does not"), {}};
    }).join();
    return problem;
}

} // namespace interleave
