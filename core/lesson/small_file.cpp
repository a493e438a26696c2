// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/small_file.h"

#include <fstream>
#include <system_error>

#include "core/base/file.h"
#include "core/base/plain_text.h"

namespace interleave::lesson {

Result<std::string> bytesOf(const std::filesystem::path& path, std::size_t most, Text notAFile)
{
    const auto refused = [&path](Text sentence) {
        return Error{ErrorCode::CannotRead, {sentence, {plainLine(utf8Of(path))}}, {}};
    };
    std::error_code problem;
    const std::filesystem::file_status status = std::filesystem::status(path, problem);
    if (status.type() == std::filesystem::file_type::not_found)
        return refused(INTERLEAVE_TEXT("error", "There is no file \"%1\". Was it moved or renamed?"));
    if (status.type() != std::filesystem::file_type::regular)
        return refused(notAFile);
    std::ifstream stream(path, std::ios::binary);
    std::string bytes(most + 1, '\0');
    if (!stream || (!stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size())) && !stream.eof()))
        return refused(
            INTERLEAVE_TEXT("error", "\"%1\" could not be read. May you read it, and is its disk in order?"));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

} // namespace interleave::lesson
