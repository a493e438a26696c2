// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/open_file.h"

#include <algorithm>
#include <iostream>

#include <windows.h>

#include "core/base/file.h"

namespace interleave {

namespace {

constexpr DWORD kDiskQuotaExceeded = 1295; // ERROR_DISK_QUOTA_EXCEEDED, which MinGW's headers do not have

constexpr DWORD kSharedByAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
/// What the owner of a file has set, and not what the system keeps of it.
constexpr DWORD kSetByPeople =
    FILE_ATTRIBUTE_HIDDEN | FILE_ATTRIBUTE_SYSTEM | FILE_ATTRIBUTE_ARCHIVE | FILE_ATTRIBUTE_NOT_CONTENT_INDEXED;

/// By hand, for not every library knows which of the system's numbers mean what the standard's do.
std::error_code problemOf(DWORD number)
{
    switch (number) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case kDiskQuotaExceeded: return std::make_error_code(std::errc::no_space_on_device);
    case ERROR_ACCESS_DENIED: return std::make_error_code(std::errc::permission_denied);
    case ERROR_WRITE_PROTECT: return std::make_error_code(std::errc::read_only_file_system);
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
    case ERROR_USER_MAPPED_FILE: return std::make_error_code(std::errc::text_file_busy);
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS: return std::make_error_code(std::errc::file_exists);
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND: return std::make_error_code(std::errc::no_such_file_or_directory);
    case ERROR_FILENAME_EXCED_RANGE:
    case ERROR_BUFFER_OVERFLOW: return std::make_error_code(std::errc::filename_too_long);
    case ERROR_FILE_TOO_LARGE: return std::make_error_code(std::errc::file_too_large);
    case ERROR_NO_DATA:
    case ERROR_BROKEN_PIPE: return std::make_error_code(std::errc::broken_pipe);
    default: return {static_cast<int>(number), std::system_category()};
    }
}

std::error_code lastProblem()
{
    return problemOf(GetLastError());
}

HANDLE handleOf(std::intptr_t handle)
{
    return reinterpret_cast<HANDLE>(handle);
}

std::intptr_t opened(const std::filesystem::path& path, DWORD how, std::error_code& problem)
{
    const HANDLE file = CreateFileW(path.c_str(), GENERIC_WRITE, kSharedByAll, nullptr, how, FILE_ATTRIBUTE_NORMAL, nullptr);
    problem = file == INVALID_HANDLE_VALUE ? lastProblem() : std::error_code();
    return reinterpret_cast<std::intptr_t>(file); // INVALID_HANDLE_VALUE is -1
}

/// Whether two handles are of one file on a disk; others cannot be told.
bool areOne(HANDLE a, HANDLE b)
{
    BY_HANDLE_FILE_INFORMATION first{};
    BY_HANDLE_FILE_INFORMATION second{};
    return GetFileType(a) == FILE_TYPE_DISK && GetFileType(b) == FILE_TYPE_DISK && GetFileInformationByHandle(a, &first)
        && GetFileInformationByHandle(b, &second) && first.dwVolumeSerialNumber == second.dwVolumeSerialNumber
        && first.nFileIndexHigh == second.nFileIndexHigh && first.nFileIndexLow == second.nFileIndexLow;
}

/// Not counting links, which are followed when a file is opened and not when it is replaced.
bool hasOtherNames(const std::filesystem::path& path)
{
    const HANDLE file = CreateFileW(path.c_str(), 0, kSharedByAll, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    BY_HANDLE_FILE_INFORMATION known{};
    const bool isKnown = file != INVALID_HANDLE_VALUE && GetFileInformationByHandle(file, &known);
    if (file != INVALID_HANDLE_VALUE)
        CloseHandle(file);
    return isKnown && known.nNumberOfLinks > 1;
}

std::error_code moveTo(HANDLE file, std::uintmax_t place)
{
    LARGE_INTEGER distance{};
    distance.QuadPart = static_cast<LONGLONG>(place);
    return SetFilePointerEx(file, distance, nullptr, FILE_BEGIN) ? std::error_code() : lastProblem();
}

} // namespace

/// New files have the access list of their folder, as is usual here; a draft's is that of the folder in which it lies.
OpenFile OpenFile::create(const std::filesystem::path& path, Privacy, std::error_code& problem)
{
    return OpenFile(opened(path, CREATE_NEW, problem));
}

OpenFile OpenFile::existing(const std::filesystem::path& path, std::error_code& problem)
{
    return OpenFile(opened(path, OPEN_EXISTING, problem));
}

OpenFile OpenFile::stream(const std::filesystem::path& path, const StopToken&, std::error_code& problem)
{
    return OpenFile(opened(path, OPEN_EXISTING, problem));
}

OpenFile OpenFile::standardStream(const std::filesystem::path& path)
{
    const HANDLE asked = CreateFileW(path.c_str(), 0, kSharedByAll, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (asked == INVALID_HANDLE_VALUE)
        return {};
    HANDLE copy = INVALID_HANDLE_VALUE;
    for (const DWORD number : {STD_OUTPUT_HANDLE, STD_ERROR_HANDLE}) {
        const HANDLE known = GetStdHandle(number);
        if (copy != INVALID_HANDLE_VALUE || !known || known == INVALID_HANDLE_VALUE || !areOne(asked, known))
            continue;
        std::cout.flush(); // what was said before comes before
        const HANDLE us = GetCurrentProcess();
        if (!DuplicateHandle(us, known, us, &copy, 0, FALSE, DUPLICATE_SAME_ACCESS))
            copy = INVALID_HANDLE_VALUE;
    }
    CloseHandle(asked);
    return OpenFile(reinterpret_cast<std::intptr_t>(copy));
}

std::error_code mayWrite(const std::filesystem::path&)
{
    return {}; // only opening it would tell
}

std::error_code OpenFile::write(std::string_view bytes, const StopToken&)
{
    constexpr std::size_t kMost = std::size_t{1} << 26U; // a call takes a DWORD, and less of some network drives
    while (!bytes.empty()) {
        DWORD taken = 0;
        if (!WriteFile(handleOf(m_handle), bytes.data(), static_cast<DWORD>(std::min<std::size_t>(bytes.size(), kMost)),
                       &taken, nullptr))
            return lastProblem();
        bytes.remove_prefix(taken);
    }
    return {};
}

std::error_code OpenFile::reserve(std::uintmax_t size)
{
    LARGE_INTEGER now{};
    if (!GetFileSizeEx(handleOf(m_handle), &now) || static_cast<std::uintmax_t>(now.QuadPart) >= size)
        return {};
    // Growing takes the room at once; going back to the beginning leaves what is there.
    const std::error_code grown = cutTo(size);
    const std::error_code back = moveTo(handleOf(m_handle), 0);
    return grown ? grown : back;
}

std::error_code OpenFile::cutTo(std::uintmax_t size)
{
    if (const std::error_code problem = moveTo(handleOf(m_handle), size))
        return problem;
    return SetEndOfFile(handleOf(m_handle)) ? std::error_code() : lastProblem();
}

std::error_code OpenFile::close(Sync sync)
{
    if (!isOpen())
        return {};
    const HANDLE file = handleOf(std::exchange(m_handle, kNone));
    std::error_code problem;
    if (sync == Sync::Yes && !FlushFileBuffers(file) && GetLastError() != ERROR_INVALID_FUNCTION)
        problem = lastProblem();
    if (!CloseHandle(file) && !problem)
        problem = lastProblem();
    return problem;
}

/// ReplaceFile keeps access lists, times of making, encryption, compression and further streams by itself; and fails, without
/// flags, where one of them cannot be kept.
std::error_code replaceFile(const std::filesystem::path& target, const std::filesystem::path& draft)
{
    const DWORD attributes = GetFileAttributesW(target.c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES)
        return lastProblem();
    if ((attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 || hasOtherNames(target))
        return std::make_error_code(std::errc::too_many_links);
    const DWORD set = attributes & kSetByPeople;
    if (!SetFileAttributesW(draft.c_str(), set == 0 ? FILE_ATTRIBUTE_NORMAL : set))
        return lastProblem();
    if (ReplaceFileW(target.c_str(), draft.c_str(), nullptr, 0, nullptr, nullptr))
        return {};
    const DWORD number = GetLastError();
    // Of this one the target is gone and the draft still has its own name.
    const bool isHalfDone =
        number == ERROR_UNABLE_TO_MOVE_REPLACEMENT && GetFileAttributesW(target.c_str()) == INVALID_FILE_ATTRIBUTES;
    if (isHalfDone && MoveFileExW(draft.c_str(), target.c_str(), MOVEFILE_WRITE_THROUGH))
        return {};
    return problemOf(number);
}

void turnSignalsOfWritingIntoErrors()
{
    // There are none: such a write fails anyway.
}

} // namespace interleave
