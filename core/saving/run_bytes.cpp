// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/saving/run_bytes.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <string_view>
#include <system_error>

#include "core/base/file.h"
#include "core/saving/refusal.h"
#include "core/saving/schema.h"

namespace interleave::saving {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kDatabaseHead{"SQLite format 3\0", 16};
constexpr std::size_t kHead = 100; ///< bytes at the beginning of every database

/// A number in it, of so many bytes.
std::int64_t numberAt(std::string_view head, std::size_t place, std::size_t size)
{
    std::int64_t number = 0;
    for (const char byte : head.substr(place, size))
        number = number * 256 + static_cast<unsigned char>(byte);
    return number;
}

bool isRunFile(std::string_view head)
{
    return head.starts_with(kDatabaseHead) && head.size() == kHead && numberAt(head, 68, 4) == kApplicationId;
}

/// By what its head says.
std::uintmax_t sizeOf(std::string_view head)
{
    const std::int64_t pageSize = numberAt(head, 16, 2);
    return static_cast<std::uintmax_t>((pageSize == 1 ? 65536 : pageSize) * numberAt(head, 28, 4));
}

/// SQLite gives no larger database out of memory into a file, so none was ever saved.
constexpr std::uintmax_t kMostBytes = 0x7fffff00;
/// Rows that were deleted may leave as much empty beside half of the file. More is a hole, which takes memory but no disk.
constexpr std::uintmax_t kMostEmpty = std::uintmax_t{1} << 24U;

Argument megabytes(std::uintmax_t bytes)
{
    return static_cast<std::int64_t>(bytes / 1'000'000);
}

/// Why a file is not read, by what the system says of it.
[[noreturn]] void refuseUnreadable(const fs::path& path, const std::error_code& problem)
{
    if (problem == std::errc::permission_denied || problem == std::errc::operation_not_permitted)
        refuse(INTERLEAVE_TEXT("error",
                               "\"%1\" could not be read, because you may not read it. Ask whoever it belongs to, or "
                               "change its permissions."),
               {utf8Of(path)});
    refuse(INTERLEAVE_TEXT("error", "\"%1\" could not be read. Is its disk still there, and in order?"), {utf8Of(path)});
}

void requireFile(const fs::path& path)
{
    std::error_code problem;
    const fs::file_status status = fs::status(path, problem);
    switch (status.type()) {
    case fs::file_type::regular: return;
    case fs::file_type::directory:
        refuse(INTERLEAVE_TEXT("error", "\"%1\" is a folder. Choose a run file in it."), {utf8Of(path)});
    case fs::file_type::not_found:
        refuse(INTERLEAVE_TEXT("error", "There is no file \"%1\". Was it moved or renamed?"), {utf8Of(path)});
    case fs::file_type::none: refuseUnreadable(path, problem);
    default: // reading may never end, and not even begin
        refuse(INTERLEAVE_TEXT("error", "\"%1\" is no run file, but a pipe or a device. Choose a file that was saved."),
               {utf8Of(path)});
    }
}

/// At most `most` bytes of a stream, or a Refusal.
std::string taken(std::istream& stream, std::uintmax_t most, const fs::path& path)
{
    std::string bytes(most, '\0');
    errno = 0;
    stream.read(bytes.data(), static_cast<std::streamsize>(most));
    if (stream.bad() || (stream.fail() && !stream.eof()))
        refuseUnreadable(path, std::make_error_code(static_cast<std::errc>(errno)));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

/// By what its head says, all of it is there.
void requireWhole(std::string_view head, std::uintmax_t size, const fs::path& path)
{
    const std::uintmax_t whole = sizeOf(head);
    if (size > kMostBytes)
        refuse(INTERLEAVE_TEXT("error", "\"%1\" has %2 MB, more than a run file can have. Choose another one."),
               {utf8Of(path), megabytes(size)});
    if (size < whole)
        refuse(INTERLEAVE_TEXT("error",
                               "\"%1\" is damaged: of its %2 bytes only %3 are there. Copy it once more from where it "
                               "came from."),
               {utf8Of(path), static_cast<std::int64_t>(whole), static_cast<std::int64_t>(size)});
    if (size > whole)
        refuse(INTERLEAVE_TEXT("error",
                               "\"%1\" is damaged: it should have %2 bytes and has %3. Copy it once more from where it "
                               "came from."),
               {utf8Of(path), static_cast<std::int64_t>(whole), static_cast<std::int64_t>(size)});
}

bool isThere(const fs::path& part)
{
    std::error_code problem;
    return fs::is_regular_file(part, problem) && fs::file_size(part, problem) > 0 && !problem;
}

/// What another program writes to a database, or took back, lies beside it until that is finished.
void requireFinished(const fs::path& path, const char* ending)
{
    fs::path part = path;
    part += ending;
    if (isThere(part))
        refuse(INTERLEAVE_TEXT("error", "Another program is writing to \"%1\", or did not finish: a part of it is in "
                                        "\"%2\". Let "
                                        "that program open it and end in order."),
               {utf8Of(path), utf8Of(part)});
}

/// A database with a log of its own cannot be read in memory. Where the log is empty, it is like any other but for two bytes.
void requireOneFile(std::string& bytes, const fs::path& path)
{
    constexpr char kWithLog = 2;
    constexpr char kPlain = 1;
    const bool hasLog = bytes[18] == kWithLog || bytes[19] == kWithLog;
    requireFinished(path, hasLog ? "-wal" : "-journal");
    if (hasLog)
        bytes[18] = bytes[19] = kPlain;
}

} // namespace

std::string bytesOf(const fs::path& path, const Watch& watch)
{
    constexpr std::uintmax_t kPiece = std::uintmax_t{1} << 22U;
    requireFile(path);
    std::error_code problem;
    const std::uintmax_t size = fs::file_size(path, problem);
    errno = 0;
    std::ifstream stream(path, std::ios::binary);
    if (problem || !stream)
        refuseUnreadable(path, problem ? problem : std::make_error_code(static_cast<std::errc>(errno)));
    std::string bytes = taken(stream, kHead, path);
    if (!isRunFile(bytes))
        refuse(INTERLEAVE_TEXT("error",
                               "\"%1\" is no run file of Interleave. Run files are made by \"Save runs\" and end "
                               "in .interleave."),
               {utf8Of(path)});
    requireWhole(bytes, size, path);
    bytes.reserve(size);
    std::uintmax_t empty = 0;
    while (bytes.size() < size && watch.goesOn(static_cast<double>(bytes.size()) / static_cast<double>(size))) {
        const std::string piece = taken(stream, std::min(kPiece, size - bytes.size()), path);
        if (piece.empty())
            break;
        bytes += piece;
        empty += piece.find_first_not_of('\0') == std::string::npos ? piece.size() : 0;
        if (empty > kMostEmpty + bytes.size() / 2)
            refuse(INTERLEAVE_TEXT("error",
                                   "\"%1\" is damaged: most of its %2 MB are empty. Copy it once more from where it "
                                   "came from."),
                   {utf8Of(path), megabytes(size)});
    }
    requireOneFile(bytes, path);
    return bytes;
}

} // namespace interleave::saving
