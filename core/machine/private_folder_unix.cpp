// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/private_folder.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <spawn.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ; // NOLINT: POSIX names it, and no header of all systems does

namespace interleave {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFolderPrefix = "interleave-run-";
constexpr int kFolderTries = 8;

/// An open file, by its number.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor() { close(); }

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }
    void close()
    {
        if (isOpen())
            ::close(std::exchange(m_number, -1));
    }

private:
    int m_number;
};

Error noFolder(const std::string& place, const std::error_code& problem)
{
    return {ErrorCode::CannotStart,
            {INTERLEAVE_TEXT("error", "No folder for the files of this run can be made in the temporary place %1 (%2). "
                                      "Set TMPDIR "
                                      "to a folder with room."),
             {place, problem.message()}},
            {}};
}

/// The folder, locked for as long as it is open; none where another process has it locked, or it is not there any more.
std::optional<Descriptor> lockedFolder(const fs::path& path)
{
    Descriptor folder(open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    struct stat locked {};
    struct stat named {};
    if (!folder.isOpen() || flock(folder.number(), LOCK_EX | LOCK_NB) != 0 || fstat(folder.number(), &locked) != 0
        || lstat(path.c_str(), &named) != 0)
        return std::nullopt;
    const bool isSame = locked.st_dev == named.st_dev && locked.st_ino == named.st_ino;
    const bool isOwn = locked.st_uid == geteuid() && (locked.st_mode & 07777) == 0700;
    return isSame && isOwn ? std::optional(std::move(folder)) : std::nullopt;
}

/// Whether it is called as the folders made here are: prefix, number of a process, six letters drawn by lot.
bool isNamedLikeOurs(const std::string& name)
{
    if (!name.starts_with(kFolderPrefix))
        return false;
    const std::size_t digitsEnd = name.find_first_not_of("0123456789", kFolderPrefix.size());
    return digitsEnd != std::string::npos && digitsEnd > kFolderPrefix.size() && name[digitsEnd] == '-'
        && name.size() == digitsEnd + 7;
}

/// Removes what processes have left behind that were killed together with their guards.
void removeLeftBehind(const fs::path& place)
{
    std::error_code problem;
    for (fs::directory_iterator entry(place, problem), end; !problem && entry != end; entry.increment(problem)) {
        if (!isNamedLikeOurs(entry->path().filename().string()))
            continue;
        std::error_code ignored;
        if (const std::optional<Descriptor> folder = lockedFolder(entry->path()))
            fs::remove_all(entry->path(), ignored);
    }
}

/// A process that removes a folder once this one has come to its end, however.
class FolderGuard {
public:
    explicit FolderGuard(const fs::path& folder)
    {
        int ends[2]{};
        if (pipe(ends) != 0)
            return;
        Descriptor theirs(ends[0]);
        m_tie = Descriptor(ends[1]);
        fcntl(ends[0], F_SETFD, FD_CLOEXEC);
        fcntl(ends[1], F_SETFD, FD_CLOEXEC); // closed by the end of this process, and by nothing else
        if (!spawn(folder, theirs.number()))
            m_tie.close();
    }
    ~FolderGuard()
    {
        m_tie.close();
        while (m_process && waitpid(*m_process, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
    FolderGuard(const FolderGuard&) = delete;
    FolderGuard& operator=(const FolderGuard&) = delete;

private:
    /// In a group of its own, so that what ends this program's group (Ctrl+C, a terminal that is closed) does not end it before.
    bool spawn(const fs::path& folder, int input)
    {
        static const char* const script = "trap '' HUP INT TERM; read -r nothing; exec rm -rf -- \"$1\"";
        std::string words[] = {"sh", "-c", script, "interleave-guard", folder.string()};
        char* arguments[] = {words[0].data(), words[1].data(), words[2].data(),
                             words[3].data(), words[4].data(), nullptr};
        posix_spawn_file_actions_t files;
        posix_spawnattr_t attributes;
        if (posix_spawn_file_actions_init(&files) != 0)
            return false;
        if (posix_spawnattr_init(&attributes) != 0) {
            posix_spawn_file_actions_destroy(&files);
            return false;
        }
        posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
        posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);
        pid_t process = 0;
        if (posix_spawn(&process, "/bin/sh", &files, &attributes, arguments, environ) == 0)
            m_process = process;
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&files);
        return m_process.has_value();
    }

    Descriptor m_tie;
    std::optional<pid_t> m_process;
};

} // namespace

struct PrivateFolder::Kept {
    Kept(Descriptor folder, const fs::path& path) : lock(std::move(folder)), guard(path) {}

    Descriptor lock;
    FolderGuard guard;
};

PrivateFolder::PrivateFolder(fs::path path, std::unique_ptr<Kept> kept)
    : m_path(std::move(path)), m_kept(std::move(kept))
{
}

PrivateFolder::~PrivateFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

Result<std::unique_ptr<PrivateFolder>> PrivateFolder::make()
{
    std::error_code problem;
    const fs::path place = fs::temp_directory_path(problem);
    if (problem) {
        const char* const named = std::getenv("TMPDIR");
        return noFolder(named ? named : "/tmp", problem);
    }
    removeLeftBehind(place);
    for (int tries = 0; tries < kFolderTries; ++tries) {
        std::string name = (place / (std::string(kFolderPrefix) + std::to_string(getpid()) + "-XXXXXX")).string();
        if (!mkdtemp(name.data()))
            return noFolder(place.string(), {errno, std::generic_category()});
        // Another process may have taken it for one that was left behind, before it was locked.
        if (std::optional<Descriptor> folder = lockedFolder(name))
            return std::unique_ptr<PrivateFolder>(
                new PrivateFolder(name, std::make_unique<Kept>(std::move(*folder), fs::path(name))));
    }
    return noFolder(place.string(), std::make_error_code(std::errc::no_lock_available));
}

} // namespace interleave
