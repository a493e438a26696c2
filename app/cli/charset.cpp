// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/charset.h"

#include <algorithm>

#include "core/base/plain_text.h"

namespace interleave::cli {
namespace {

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0u) == 0x80u;
}

} // namespace

std::string inCharset(std::string_view text, Charset charset)
{
    return charset == Charset::Utf8 ? std::string(text) : inAscii(text);
}

std::size_t columnsOf(std::string_view text)
{
    return text.size() - static_cast<std::size_t>(std::ranges::count_if(text, isContinuation));
}

} // namespace interleave::cli
