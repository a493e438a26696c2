// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/device/request_reader.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace interleave {

namespace {

bool isTargetByte(char byte)
{
    return byte > 0x20 && byte < 0x7f;
}

/// Up to a single blank, which is taken too. All that is left if there is none.
std::string_view takeWord(std::string_view& line)
{
    const std::size_t blank = line.find(' ');
    const std::string_view word = line.substr(0, blank);
    line.remove_prefix(blank == std::string_view::npos ? line.size() : blank + 1);
    return word;
}

/// HTTP/1.x with x from 1 on is read as 1.1.
bool isVersionOne(std::string_view version)
{
    return version.size() == 8 && version.starts_with("HTTP/1.") && version.back() >= '0' && version.back() <= '9';
}

} // namespace

RequestReader::State RequestReader::feed(std::size_t bytes)
{
    m_buffer.add(bytes);
    return advance();
}

RequestReader::State RequestReader::next()
{
    assert(state() == State::Request);
    forget();
    return advance();
}

void RequestReader::reset()
{
    m_buffer.clear();
    forget();
}

RequestReader::State RequestReader::state() const
{
    switch (m_part) {
    case Part::FirstLine:
    case Part::Fields:
    case Part::Body: return State::More;
    case Part::Whole: return State::Request;
    case Part::Bad: break;
    }
    return State::Bad;
}

HttpAnswer RequestReader::answer(std::string_view text) const
{
    return {.status = HttpStatus::Ok, .text = text, .keepsAlive = keepsAlive(), .saysKeepAlive = saysKeepAlive(), .hasBody = wantsBody()};
}

RequestReader::State RequestReader::advance()
{
    if (m_part == Part::FirstLine || m_part == Part::Fields)
        readHead();
    if (m_part == Part::Body) {
        *m_framing.bodySize -= static_cast<std::uint32_t>(m_buffer.skip(*m_framing.bodySize));
        if (*m_framing.bodySize == 0)
            m_part = Part::Whole;
    }
    if (m_part == Part::Bad)
        m_buffer.clear();
    return state();
}

void RequestReader::readHead()
{
    while (m_part == Part::FirstLine || m_part == Part::Fields) {
        const std::optional<char> first = m_buffer.first();
        // Who speaks something else altogether, as TLS, may never end a line.
        if (m_part == Part::FirstLine && first && !isNameByte(*first) && *first != '\r' && *first != '\n')
            return refuse(HttpStatus::BadRequest);
        const std::optional<std::string_view> line = m_buffer.nextLine();
        if (!line) {
            if (m_buffer.isFull())
                refuse(HttpStatus::TooLarge);
            return;
        }
        if (line->empty() && m_part == Part::FirstLine)
            continue; // some clients end a body by one more
        m_headSize += line->size();
        if (m_headSize > kMostHead)
            refuse(HttpStatus::TooLarge);
        else if (m_part == Part::FirstLine)
            readFirstLine(*line);
        else if (line->empty())
            m_part = m_framing.bodySize ? Part::Body : Part::Whole;
        else if (!m_framing.read(*line, kMostBody))
            refuse(HttpStatus::BadRequest);
    }
}

/// "GET /c/12 HTTP/1.1"
void RequestReader::readFirstLine(std::string_view line)
{
    const std::string_view method = takeWord(line);
    const std::string_view target = takeWord(line);
    if (method.empty() || !std::ranges::all_of(method, isNameByte))
        return refuse(HttpStatus::BadRequest);
    if (target.empty() || !std::ranges::all_of(target, isTargetByte) || !isVersionOne(line))
        return refuse(HttpStatus::BadRequest);
    if (target.size() > kMostTarget)
        return refuse(HttpStatus::TooLarge);
    std::ranges::copy(target, m_target.begin());
    m_targetSize = target.size();
    m_framing.isNew = line.back() != '0';
    m_wantsBody = method != "HEAD";
    m_part = Part::Fields;
}

void RequestReader::refuse(HttpStatus status)
{
    m_part = Part::Bad;
    m_badStatus = status;
}

void RequestReader::forget()
{
    m_part = Part::FirstLine;
    m_targetSize = 0;
    m_headSize = 0;
    m_framing = {};
    m_wantsBody = true;
}

std::optional<std::uint32_t> numberOf(std::string_view target)
{
    if (!target.starts_with(kClientTarget))
        return std::nullopt;
    return countIn(target.substr(kClientTarget.size()), std::numeric_limits<std::uint32_t>::max());
}

} // namespace interleave
