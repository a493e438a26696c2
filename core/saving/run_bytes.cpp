// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/saving/run_bytes.h"

#include <algorithm>
#include <fstream>
#include <string_view>
#include <system_error>

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

/// At most `most` bytes of a stream, or a Refusal.
std::string taken(std::istream& stream, std::uintmax_t most, const fs::path& path)
{
    std::string bytes(most, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(most));
    if (stream.bad() || (stream.fail() && !stream.eof()))
        refuse(INTERLEAVE_TEXT("error", "\"%1\" could not be read. May you read it, and is its disk still there?"),
               {shown(path)});
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

} // namespace

std::string shown(const fs::path& path)
{
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

std::string bytesOf(const fs::path& path, const Watch& watch)
{
    constexpr std::uintmax_t kPiece = std::uintmax_t{1} << 22U;
    std::error_code problem;
    if (fs::is_directory(path, problem))
        refuse(INTERLEAVE_TEXT("error", "\"%1\" is a folder. Choose a run file in it."), {shown(path)});
    if (!fs::exists(path, problem) && (!problem || problem == std::errc::no_such_file_or_directory))
        refuse(INTERLEAVE_TEXT("error", "There is no file \"%1\". Was it moved or renamed?"), {shown(path)});
    const bool isFile = fs::is_regular_file(path, problem); // else reading may never end, and not even begin
    const std::uintmax_t size = isFile ? fs::file_size(path, problem) : 0;
    std::ifstream stream;
    if (isFile)
        stream.open(path, std::ios::binary);
    std::string bytes = isFile ? taken(stream, kHead, path) : std::string();
    if (!isRunFile(bytes))
        refuse(INTERLEAVE_TEXT("error",
                               "\"%1\" is no run file of Interleave. Run files are made by \"Save runs\" and end "
                               "in .interleave."),
               {shown(path)});
    if (size != sizeOf(bytes))
        throw Complaint("a part of it is missing");
    bytes.reserve(size);
    while (bytes.size() < size && watch.goesOn(static_cast<double>(bytes.size()) / static_cast<double>(size))) {
        const std::string piece = taken(stream, std::min(kPiece, size - bytes.size()), path);
        if (piece.empty())
            break;
        bytes += piece;
    }
    return bytes;
}

} // namespace interleave::saving
