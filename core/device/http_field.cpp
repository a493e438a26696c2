// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/device/http_field.h"

#include <algorithm>
#include <charconv>

#include "core/base/trimmed.h"

namespace interleave {

namespace {

constexpr std::string_view kBlanksOfFields = " \t";

bool isLetterOrDigit(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

/// Those of other alphabets too.
bool isValueByte(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return byte == '\t' || (code >= 0x20 && code != 0x7f);
}

char lowered(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

} // namespace

bool isNameByte(char byte)
{
    constexpr std::string_view kSigns = "!#$%&'*+-.^_`|~";
    return isLetterOrDigit(byte) || kSigns.find(byte) != std::string_view::npos;
}

std::optional<HttpField> fieldIn(std::string_view line)
{
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return std::nullopt;
    const HttpField field{line.substr(0, colon), trimmed(line.substr(colon + 1), kBlanksOfFields)};
    if (!std::ranges::all_of(field.name, isNameByte) || !std::ranges::all_of(field.value, isValueByte))
        return std::nullopt;
    return field;
}

bool isSameWord(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lowered, lowered);
}

bool isListed(std::string_view word, std::string_view list)
{
    for (;;) {
        const std::size_t comma = list.find(',');
        if (isSameWord(trimmed(list.substr(0, comma), kBlanksOfFields), word))
            return true;
        if (comma == std::string_view::npos)
            return false;
        list.remove_prefix(comma + 1);
    }
}

std::optional<std::uint32_t> countIn(std::string_view text, std::uint32_t most)
{
    std::uint32_t count = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped, problem] = std::from_chars(text.data(), end, count);
    return !text.empty() && problem == std::errc() && stopped == end && count <= most ? std::optional(count) : std::nullopt;
}

bool HttpFraming::read(std::string_view line, std::uint32_t mostBody)
{
    const std::optional<HttpField> field = fieldIn(line);
    if (!field || isSameWord(field->name, "Transfer-Encoding"))
        return false;
    if (isSameWord(field->name, "Connection")) {
        saysClose = saysClose || isListed("close", field->value);
        saysKeepAlive = saysKeepAlive || isListed("keep-alive", field->value);
    } else if (isSameWord(field->name, "Content-Length")) {
        const std::optional<std::uint32_t> size = countIn(field->value, mostBody);
        if (!size || bodySize.value_or(*size) != *size)
            return false;
        bodySize = size;
    }
    return true;
}

} // namespace interleave
