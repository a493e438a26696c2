// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/device/http_answer.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <limits>

namespace interleave {

namespace {

/// Writes one piece after another into room that is known to be enough.
class Pen {
public:
    explicit Pen(std::span<char> into) : m_into(into) {}

    Pen& operator<<(std::string_view piece)
    {
        assert(piece.size() <= m_into.size() - m_size);
        std::ranges::copy(piece, m_into.data() + m_size);
        m_size += piece.size();
        return *this;
    }
    Pen& operator<<(std::uint64_t number)
    {
        const auto [end, problem] = std::to_chars(m_into.data() + m_size, m_into.data() + m_into.size(), number);
        assert(problem == std::errc());
        m_size = static_cast<std::size_t>(end - m_into.data());
        return *this;
    }
    std::string_view written() const { return {m_into.data(), m_size}; }

private:
    std::span<char> m_into;
    std::size_t m_size = 0;
};

std::string_view lineOf(HttpStatus status)
{
    switch (status) {
    case HttpStatus::Ok: return "HTTP/1.1 200 OK\r\n";
    case HttpStatus::BadRequest: return "HTTP/1.1 400 Bad Request\r\n";
    case HttpStatus::TooLarge: return "HTTP/1.1 431 Request Header Fields Too Large\r\n";
    case HttpStatus::Unavailable: break;
    }
    return "HTTP/1.1 503 Service Unavailable\r\n";
}

} // namespace

std::string_view writeAnswer(const HttpAnswer& answer, std::span<char> into)
{
    assert(into.size() >= kMostAnswerHead + answer.text.size());
    Pen pen(into);
    pen << lineOf(answer.status) << "Content-Type: text/plain\r\nContent-Length: " << std::uint64_t{answer.text.size()}
        << "\r\n";
    if (!answer.keepsAlive)
        pen << "Connection: close\r\n";
    else if (answer.saysKeepAlive)
        pen << "Connection: keep-alive\r\n";
    pen << "\r\n";
    if (answer.hasBody)
        pen << answer.text;
    return pen.written();
}

std::string_view writeRequest(std::uint32_t number, std::span<char> into)
{
    assert(into.size() >= kMostRequest);
    Pen pen(into);
    pen << "GET " << kClientTarget << std::uint64_t{number} << " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    return pen.written();
}

AnswerReader::State AnswerReader::feed(std::size_t bytes)
{
    m_buffer.add(bytes);
    return advance();
}

AnswerReader::State AnswerReader::next()
{
    assert(state() == State::Answer);
    forget();
    return advance();
}

void AnswerReader::reset()
{
    m_buffer.clear();
    forget();
}

AnswerReader::State AnswerReader::state() const
{
    switch (m_part) {
    case Part::FirstLine:
    case Part::Fields:
    case Part::Body: return State::More;
    case Part::Whole: return State::Answer;
    case Part::Bad: break;
    }
    return State::Bad;
}

AnswerReader::State AnswerReader::advance()
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

void AnswerReader::readHead()
{
    while (m_part == Part::FirstLine || m_part == Part::Fields) {
        const std::optional<std::string_view> line = m_buffer.nextLine();
        if (!line) {
            if (m_buffer.isFull())
                m_part = Part::Bad;
            return;
        }
        m_headSize += line->size();
        if (m_headSize > kMostHead)
            m_part = Part::Bad;
        else if (m_part == Part::FirstLine)
            readFirstLine(*line);
        else if (line->empty())
            endHead();
        else if (!m_framing.read(*line, std::numeric_limits<std::uint32_t>::max()))
            m_part = Part::Bad;
    }
}

/// "HTTP/1.1 200 OK"
void AnswerReader::readFirstLine(std::string_view line)
{
    const bool isVersionOne = line.starts_with("HTTP/1.0 ") || line.starts_with("HTTP/1.1 ");
    const std::uint32_t status = isVersionOne ? countIn(line.substr(9, 3), 599).value_or(0) : 0;
    const bool isEnded = line.size() == 12 || (line.size() > 12 && line[12] == ' ');
    if (status < 100 || !isEnded) {
        m_part = Part::Bad;
        return;
    }
    m_status = static_cast<int>(status);
    m_framing.isNew = line[7] == '1';
    m_part = Part::Fields;
}

void AnswerReader::endHead()
{
    const bool hasNoBody = m_status == 204 || m_status == 304;
    if (m_status < 200)
        forget(); // "go on", and the answer is to come
    else if (hasNoBody)
        m_part = Part::Whole;
    else
        m_part = m_framing.bodySize ? Part::Body : Part::Bad;
}

void AnswerReader::forget()
{
    m_part = Part::FirstLine;
    m_headSize = 0;
    m_framing = {};
    m_status = 0;
}

} // namespace interleave
