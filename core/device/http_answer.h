#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/device/http_field.h"
#include "core/device/line_buffer.h"

namespace interleave {

enum class HttpStatus {
    Ok = 200,
    BadRequest = 400,
    TooLarge = 431,    ///< a line, or all of them
    Unavailable = 503, ///< it is not taken in: too many are there
};

/// An answer to a request, of plain text.
struct HttpAnswer {
    HttpStatus status = HttpStatus::Ok;
    std::string_view text{};
    bool keepsAlive = false;    ///< else it says that the connection is closed
    bool saysKeepAlive = false; ///< only with keepsAlive
    bool hasBody = true;        ///< else the length alone is told
};

/// Bytes that the head of an answer has room in.
inline constexpr std::size_t kMostAnswerHead = 160;

/// Writes it; gives what was written. Requires: room for kMostAnswerHead bytes and its text.
std::string_view writeAnswer(const HttpAnswer& answer, std::span<char> into);

/// What clients of our own ask for begins so; a number follows.
inline constexpr std::string_view kClientTarget = "/c/";
inline constexpr std::size_t kMostRequest = 64; ///< bytes that writeRequest() writes at most

/// A client's request with a number; the connection stays open. Requires: room for kMostRequest bytes.
std::string_view writeRequest(std::uint32_t number, std::span<char> into);

/// Reads the answers of one connection as their bytes come, as a RequestReader reads requests. Only answers that tell the length of
/// their bodies, which are taken and forgotten.
/// Thread safety: none.
class AnswerReader {
public:
    enum class State {
        More,
        Answer, ///< one is complete; what is asked below is of it, until next()
        Bad,    ///< this is no answer that can be read. Stays so until reset()
    };

    static constexpr std::size_t kMostLine = 480;   ///< bytes of a line
    static constexpr std::size_t kMostHead = 8'192; ///< bytes of all lines of an answer

    /// Where the next bytes go. Never empty in State::More.
    std::span<char> room() { return m_buffer.room(); }
    State feed(std::size_t bytes);
    /// Whether there is a further one already. Requires: State::Answer.
    State next();
    /// For another connection.
    void reset();
    State state() const;

    /// From 200 to 599.
    int status() const { return m_status; }
    bool keepsAlive() const { return m_framing.keepsAlive(); }

private:
    enum class Part : unsigned char { FirstLine, Fields, Body, Whole, Bad };

    State advance();
    void readHead();
    void readFirstLine(std::string_view line);
    void endHead();
    void forget();

    LineBuffer<kMostLine> m_buffer;
    std::size_t m_headSize = 0;
    HttpFraming m_framing; ///< its body: what is left of it
    int m_status = 0;
    Part m_part = Part::FirstLine;
};

} // namespace interleave
