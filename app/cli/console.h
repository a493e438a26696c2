#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <ostream>
#include <string>

#include "app/cli/charset.h"
#include "app/cli/wrapping.h"
#include "core/base/plain_text.h"
#include "core/base/result.h"

namespace interleave::cli {

/// A stream that a person may be looking at. Nobody but Console writes to it, for what it is given may be a stranger's words.
class Sink {
public:
    Sink(std::ostream& stream) : m_stream(stream) {}

private:
    friend struct Console;
    std::ostream& m_stream;
};

/// What a command has to do with the world: where it writes, and how it is told to end. Whatever it writes is valid UTF-8 and
/// holds nothing that a terminal obeys, but for the line ends that are meant.
struct Console {
    Sink out;
    Sink err;
    Charset charset = Charset::Utf8;
    std::size_t columns = kPageColumns;                          ///< letters on a line of `out`
    bool showsProgress = false;                                  ///< on `err`, as a line that is written over
    std::function<bool()> wasInterrupted = [] { return false; }; ///< any thread may ask

    /// To standard output, in letters that it can show.
    void print(std::string_view text) const { out.m_stream << inCharset(plainLines(text), charset); }
    /// JSON to standard output: `write` is given a stream that only a JsonWriter may write texts to, for that escapes them.
    template<typename Write>
    void printJson(Write write) const
    {
        write(out.m_stream);
    }
    /// One line to standard error.
    void report(std::string_view text) const { note("interleave-cli: " + std::string(text)); }
    /// The same without the program's name.
    void note(std::string_view text) const { err.m_stream << inCharset(plainLine(text), charset) << std::endl; }
    /// Writes over the line of standard error on which the one before stands, which is not longer.
    void showProgress(std::string_view line) const
    {
        err.m_stream << '\r' << inCharset(plainLine(line), charset) << std::flush;
    }
    void eraseProgress(std::size_t letters) const
    {
        err.m_stream << '\r' << std::string(letters, ' ') << '\r' << std::flush;
    }
    /// Whether all that was written to standard output has arrived.
    bool wasWritten() const { return static_cast<bool>(out.m_stream.flush()); }
};

/// The ends that a command can come to, as its exit status; `Stopped` is that of the interruption, which is known to who caught it.
enum class ExitStatus { Done = 0, CouldNot = 1, WrongWords = 2, Stopped = 128 };

} // namespace interleave::cli
