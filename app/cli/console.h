#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <ostream>

#include "app/cli/charset.h"
#include "app/cli/wrapping.h"
#include "core/base/result.h"

namespace interleave::cli {

/// What a command has to do with the world: where it writes, and how it is told to end.
struct Console {
    std::ostream& out;
    std::ostream& err;
    Charset charset = Charset::Utf8;
    std::size_t columns = kPageColumns;                          ///< letters on a line of `out`
    bool showsProgress = false;                                  ///< on `err`, as a line that is written over
    std::function<bool()> wasInterrupted = [] { return false; }; ///< any thread may ask

    /// To standard output, in letters that it can show.
    void print(std::string_view text) const { out << inCharset(text, charset); }
    /// One line to standard error.
    void report(std::string_view text) const
    {
        err << "interleave-cli: " << inCharset(oneLine(text), charset) << std::endl;
    }
};

/// The ends that a command can come to, as its exit status; `Stopped` is that of the interruption, which is known to who caught it.
enum class ExitStatus { Done = 0, CouldNot = 1, WrongWords = 2, Stopped = 128 };

} // namespace interleave::cli
