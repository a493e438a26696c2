// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/open_file.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <climits>
#include <csignal>
#include <cstdio>
#include <iostream>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/file.h"
#include "core/base/file_traits.h"

namespace interleave {

namespace {

using namespace std::chrono_literals;

constexpr auto kBetweenLooks = 20ms; ///< at the stop token, while a stream has no reader

/// A pipe that says it takes some takes as much without waiting.
constexpr std::size_t kStreamPiece = PIPE_BUF;

std::error_code problemOf(int number)
{
    return {number == EDQUOT ? ENOSPC : number, std::generic_category()};
}

std::error_code lastProblem()
{
    return problemOf(errno);
}

std::error_code stopped()
{
    return std::make_error_code(std::errc::operation_canceled);
}

int numberOf(std::intptr_t handle)
{
    return static_cast<int>(handle);
}

/// Waits until it takes something, or until `stop` says so. What knows no such waiting takes something at any time.
std::error_code awaitReader(int file, const StopToken& stop)
{
    pollfd asked{.fd = file, .events = POLLOUT, .revents = 0};
    while (!stop.stopRequested()) {
        const int ready = poll(&asked, 1, static_cast<int>(kBetweenLooks / 1ms));
        if (ready > 0 || (ready < 0 && errno != EINTR))
            return {};
    }
    return stopped();
}

} // namespace

OpenFile OpenFile::create(const std::filesystem::path& path, Privacy privacy, std::error_code& problem)
{
    const mode_t mode = privacy == Privacy::Owner ? 0600 : 0666; // less what the user's mask takes
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    problem = file < 0 ? lastProblem() : std::error_code();
    return OpenFile(file);
}

OpenFile OpenFile::existing(const std::filesystem::path& path, std::error_code& problem)
{
    // Without waiting, should it have become a pipe meanwhile.
    const int file = open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    problem = file < 0 ? lastProblem() : std::error_code();
    return OpenFile(file);
}

OpenFile OpenFile::stream(const std::filesystem::path& path, const StopToken& stop, std::error_code& problem)
{
    const bool isFifo = std::filesystem::is_fifo(path, problem);
    for (;;) {
        const int file = open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
        problem = file < 0 ? lastProblem() : std::error_code();
        if (file >= 0 || !isFifo || problem != std::errc::no_such_device_or_address)
            return OpenFile(file, true);
        if (!stop.sleepUntil(std::chrono::steady_clock::now() + kBetweenLooks)) {
            problem = stopped();
            return {};
        }
    }
}

OpenFile OpenFile::standardStream(const std::filesystem::path& path)
{
    struct stat asked {};
    if (stat(path.c_str(), &asked) != 0)
        return {};
    for (const int file : {STDOUT_FILENO, STDERR_FILENO}) {
        struct stat known {};
        const int flags = fcntl(file, F_GETFL);
        if (flags == -1 || (flags & O_ACCMODE) == O_RDONLY || fstat(file, &known) != 0)
            continue;
        if (known.st_dev != asked.st_dev || known.st_ino != asked.st_ino)
            continue;
        std::cout.flush(); // what was said before comes before
        return OpenFile(fcntl(file, F_DUPFD_CLOEXEC, 0), true);
    }
    return {};
}

std::error_code mayWrite(const std::filesystem::path& path)
{
    return faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0 ? std::error_code() : lastProblem();
}

std::error_code OpenFile::write(std::string_view bytes, const StopToken& stop)
{
    const int file = numberOf(m_handle);
    const std::size_t most = m_mayBlock ? kStreamPiece : bytes.size();
    while (!bytes.empty()) {
        if (const std::error_code problem = m_mayBlock ? awaitReader(file, stop) : std::error_code())
            return problem;
        const ssize_t taken = ::write(file, bytes.data(), std::min(bytes.size(), most));
        if (taken >= 0)
            bytes.remove_prefix(static_cast<std::size_t>(taken));
        else if (errno != EINTR && errno != EAGAIN)
            return lastProblem();
    }
    return {};
}

std::error_code OpenFile::reserve(std::uintmax_t size)
{
    return reserveRoom(numberOf(m_handle), size);
}

std::error_code OpenFile::cutTo(std::uintmax_t size)
{
    return ftruncate(numberOf(m_handle), static_cast<off_t>(size)) == 0 ? std::error_code() : lastProblem();
}

std::error_code OpenFile::close(Sync sync)
{
    if (!isOpen())
        return {};
    const int file = numberOf(std::exchange(m_handle, kNone));
    std::error_code problem;
    if (sync == Sync::Yes && fsync(file) != 0 && errno != EINVAL && errno != ENOTSUP && errno != EROFS)
        problem = lastProblem();
    if (::close(file) != 0 && errno != EINTR && !problem)
        problem = lastProblem();
    return problem;
}

namespace {

/// An open file that is looked at, or given traits.
class Described {
public:
    Described(const std::filesystem::path& path, int flags) : m_file(open(path.c_str(), flags | O_CLOEXEC | O_NONBLOCK))
    {
        if (m_file < 0 || fstat(m_file, &m_status) != 0)
            m_problem = lastProblem();
    }
    Described(const Described&) = delete;
    Described& operator=(const Described&) = delete;
    ~Described()
    {
        if (m_file >= 0)
            ::close(m_file);
    }

    int file() const { return m_file; }
    const struct stat& status() const { return m_status; }
    std::error_code problem() const { return m_problem; }

private:
    int m_file;
    struct stat m_status {};
    std::error_code m_problem;
};

/// Owner first, which takes bits of the mode away, and the mode last, since an access list changes it.
std::error_code copyTraits(const Described& from, const Described& to)
{
    const struct stat& old = from.status();
    const bool isOwnersSame = old.st_uid == to.status().st_uid && old.st_gid == to.status().st_gid;
    if (!isOwnersSame && fchown(to.file(), old.st_uid, old.st_gid) != 0)
        return lastProblem();
    if (const std::error_code problem = copyAttributes(from.file(), to.file()))
        return problem;
    struct stat now {};
    if (fstat(to.file(), &now) != 0)
        return lastProblem();
    if (now.st_mode != old.st_mode && fchmod(to.file(), old.st_mode & 07777) != 0)
        return lastProblem();
    return {};
}

} // namespace

std::error_code replaceFile(const std::filesystem::path& target, const std::filesystem::path& draft)
{
    {
        // A file that may be written and not read is written in place.
        const Described from(target, O_RDONLY);
        const Described to(draft, O_RDWR);
        if (from.problem())
            return from.problem();
        if (to.problem())
            return to.problem();
        if (from.status().st_nlink > 1)
            return std::make_error_code(std::errc::too_many_links);
        if (const std::error_code problem = copyTraits(from, to))
            return problem;
    }
    return std::rename(draft.c_str(), target.c_str()) == 0 ? std::error_code() : lastProblem();
}

void turnSignalsOfWritingIntoErrors()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

} // namespace interleave
