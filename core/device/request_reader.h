#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/device/http_answer.h"
#include "core/device/http_field.h"
#include "core/device/line_buffer.h"

namespace interleave {

/// Reads the requests of one connection, HTTP/1.0 or 1.1, as their bytes come: also byte by byte, or several at once. Bodies are taken
/// and forgotten. Nothing is allocated, and nobody is trusted.
///
///     const std::size_t bytes = receive(reader.room());
///     for (State state = reader.feed(bytes); state == State::Request; state = reader.next())
///         answer(reader.target());
///
/// Thread safety: none.
class RequestReader {
public:
    enum class State {
        More,    ///< more bytes must come
        Request, ///< one is complete; what is asked below is of it, until next()
        Bad,     ///< this is no request that can be read: answer badStatus() and close. Stays so until reset()
    };

    static constexpr std::size_t kMostLine = 1700;   ///< bytes of a line
    static constexpr std::size_t kMostTarget = 250;  ///< bytes of what is asked for
    static constexpr std::size_t kMostHead = 16'384; ///< bytes of all lines of a request
    static constexpr std::uint32_t kMostBody = 1 << 20;

    RequestReader() {} // m_target is left as it is

    /// Where the next bytes go. Never empty in State::More; empty in State::Request when as much waits behind it as has room.
    std::span<char> room() { return m_buffer.room(); }
    /// So many bytes came. In State::Request they wait, and in State::Bad they are nothing.
    State feed(std::size_t bytes);
    /// The request was answered: whether there is a further one already. Requires: State::Request.
    State next();
    /// For another connection.
    void reset();
    State state() const;

    /// What is asked for: "/c/12".
    std::string_view target() const { return {m_target.data(), m_targetSize}; }
    /// Whether the connection shall stay open: in HTTP/1.1 unless it says not, in HTTP/1.0 if it says so.
    bool keepsAlive() const { return m_framing.keepsAlive(); }
    /// Whether the answer must say that it stays open, as one to HTTP/1.0 must.
    bool saysKeepAlive() const { return keepsAlive() && m_framing.saysKeepAlive; }
    /// HEAD wants none, only the length of one.
    bool wantsBody() const { return m_wantsBody; }
    /// The answer to what is asked: all is well, and `text`.
    HttpAnswer answer(std::string_view text) const;

    /// In State::Bad.
    HttpStatus badStatus() const { return m_badStatus; }

private:
    enum class Part : unsigned char { FirstLine, Fields, Body, Whole, Bad };

    State advance();
    /// Reads on in the head. Leaves its parts only at its end, or for Part::Bad.
    void readHead();
    void readFirstLine(std::string_view line);
    void refuse(HttpStatus status);
    void forget();

    LineBuffer<kMostLine> m_buffer;
    std::array<char, kMostTarget> m_target;
    std::size_t m_targetSize = 0;
    std::size_t m_headSize = 0;
    HttpFraming m_framing; ///< its body: what is left of it
    Part m_part = Part::FirstLine;
    HttpStatus m_badStatus = HttpStatus::BadRequest;
    bool m_wantsBody = true;
};

static_assert(sizeof(RequestReader) <= 2048, "there are ten thousand");

/// Which of a client's requests it is: 12 in "/c/12". None of other targets.
std::optional<std::uint32_t> numberOf(std::string_view target);

} // namespace interleave
