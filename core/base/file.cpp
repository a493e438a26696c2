// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/file.h"

#include <cerrno>
#include <exception>
#include <fstream>
#include <random>
#include <streambuf>
#include <string>
#include <system_error>

namespace interleave {
namespace {

namespace fs = std::filesystem;
using std::ios;

std::string shown(const fs::path& path)
{
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

Error cannotWrite(Text sentence, const fs::path& path, std::string detail = {})
{
    return {ErrorCode::CannotWrite, {sentence, {shown(path)}}, std::move(detail)};
}

/// What the system said last, if it did; the standard does not promise that streams pass it on.
std::string lastReason()
{
    return errno == 0 ? std::string() : std::generic_category().message(errno);
}

Error writingFailed(const fs::path& path)
{
    if (errno == ENOSPC)
        return cannotWrite(INTERLEAVE_TEXT("error",
                                           "The disk is full, so \"%1\" was not written. Make room on it, or choose "
                                           "a folder on another disk."),
                           path, lastReason());
    return cannotWrite(INTERLEAVE_TEXT("error",
                                       "\"%1\" could not be written to its end, so nothing was kept. Is the disk "
                                       "full? Make room on it, or choose another folder."),
                       path, lastReason());
}

Error folderRefused(const fs::path& folder)
{
    return cannotWrite(INTERLEAVE_TEXT("error",
                                       "No file can be written in the folder \"%1\". Choose another folder, or "
                                       "change its permissions."),
                       folder, lastReason());
}

fs::path folderOf(const fs::path& path)
{
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

/// A name beside `path` that nobody else has: hidden where a dot hides, and clear to whom it belonged should it ever be left.
fs::path nameBeside(const fs::path& path)
{
    static constexpr char kLetters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::random_device random;
    std::string middle;
    for (int i = 0; i < 10; ++i)
        middle += kLetters[random() % (sizeof kLetters - 1)];
    fs::path name = folderOf(path) / ".";
    name += path.filename();
    name += "." + middle + ".part";
    return name;
}

/// The file that takes the place of another one, or goes without a trace.
/// Thread safety: none; one owner.
class TemporaryFile {
public:
    explicit TemporaryFile(fs::path path) : m_path(std::move(path)) {}
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile()
    {
        std::error_code ignored;
        if (!m_isMoved)
            fs::remove(m_path, ignored);
    }

    const fs::path& path() const { return m_path; }
    std::error_code moveTo(const fs::path& target)
    {
        std::error_code problem;
        fs::rename(m_path, target, problem);
        m_isMoved = !problem;
        return problem;
    }

private:
    fs::path m_path;
    bool m_isMoved = false;
};

/// Hands on what it is given, until it shall stop: then it fails, as a full disk does.
class StoppableBuffer : public std::streambuf {
public:
    StoppableBuffer(std::streambuf& target, const StopToken& stop) : m_target(target), m_stop(stop) {}

protected:
    int_type overflow(int_type c) override
    {
        if (m_stop.stopRequested() || traits_type::eq_int_type(c, traits_type::eof()))
            return traits_type::eof();
        return m_target.sputc(traits_type::to_char_type(c));
    }
    std::streamsize xsputn(const char* bytes, std::streamsize count) override
    {
        return m_stop.stopRequested() ? 0 : m_target.sputn(bytes, count);
    }

private:
    std::streambuf& m_target;
    const StopToken& m_stop;
};

/// True when everything that `write` gave has reached the system.
bool fill(std::ofstream& stream, const std::function<void(std::ostream&)>& write, const StopToken& stop)
{
    try {
        errno = 0;
        StoppableBuffer buffer(*stream.rdbuf(), stop);
        std::ostream stoppable(&buffer);
        write(stoppable);
        if (!stoppable)
            return false;
        stream.flush();
        const bool isGood = stream.good();
        stream.close();
        return isGood && stream.good();
    } catch (const std::exception&) {
        return false;
    }
}

/// Where a link points to, so that the link stays and its file is replaced.
fs::path resolved(const fs::path& path)
{
    std::error_code problem;
    if (!fs::is_symlink(path, problem))
        return path;
    const fs::path target = fs::canonical(path, problem);
    return problem ? path : target;
}

bool isDevice(const fs::path& path)
{
    std::error_code problem;
    const fs::file_status status = fs::status(path, problem);
    return fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
}

Result<Done> checkPlace(const fs::path& path)
{
    std::error_code problem;
    if (path.empty())
        return cannotWrite(INTERLEAVE_TEXT("error", "The file has no name. Give one."), path);
    if (!path.has_filename() || fs::is_directory(path, problem))
        return cannotWrite(INTERLEAVE_TEXT("error", "\"%1\" is a folder. Give the name of a file in it."), path);
    const fs::path folder = folderOf(path);
    if (!fs::exists(folder, problem))
        return cannotWrite(INTERLEAVE_TEXT("error", "There is no folder \"%1\". Make it first, or choose another."), folder);
    if (!fs::is_directory(folder, problem))
        return cannotWrite(INTERLEAVE_TEXT("error", "\"%1\" is a file, not a folder. Choose a folder."), folder);
    return Done{};
}

/// A pipe or a device has no place for a second file beside it, and must never be replaced by one.
Result<Done> writeToDevice(const fs::path& path, const std::function<void(std::ostream&)>& write, const StopToken& stop)
{
    std::ofstream stream(path, ios::binary | ios::out | ios::app);
    if ((!stream.is_open() || !fill(stream, write, stop)) && !stop.stopRequested())
        return writingFailed(path);
    return Done{};
}

} // namespace

Result<Done> writeFile(const fs::path& given, const std::function<void(std::ostream&)>& write, const StopToken& stop)
{
    const Result<Done> place = checkPlace(given);
    if (!place)
        return place;
    const fs::path path = resolved(given);
    if (isDevice(path))
        return writeToDevice(path, write, stop);

    TemporaryFile temporary(nameBeside(path));
    errno = 0;
    std::ofstream stream(temporary.path(), ios::binary | ios::out | ios::trunc);
    if (!stream.is_open())
        return errno == ENOSPC ? writingFailed(given) : folderRefused(folderOf(path));
    const bool isWhole = fill(stream, write, stop);
    if (stop.stopRequested())
        return Done{};
    if (!isWhole)
        return writingFailed(given);
    if (const std::error_code problem = temporary.moveTo(path))
        return cannotWrite(INTERLEAVE_TEXT("error",
                                           "The file \"%1\" could not be replaced. Close programs that use it, or "
                                           "choose another name."),
                           given, problem.message());
    return Done{};
}

Result<Done> checkCanWrite(const fs::path& given)
{
    const Result<Done> place = checkPlace(given);
    if (!place)
        return place;
    const fs::path path = resolved(given);
    if (isDevice(path))
        return Done{};
    const TemporaryFile trial(nameBeside(path));
    errno = 0;
    if (!std::ofstream(trial.path(), ios::binary | ios::out | ios::trunc).is_open())
        return folderRefused(folderOf(path));
    return Done{};
}

} // namespace interleave
