#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cassert>
#include <string>
#include <utility>
#include <variant>

#include "core/base/text.h"

namespace interleave {

/// For programs: which kind of failure it was. The console's exit status and the window's advice hang on it.
enum class ErrorCode {
    UnknownName,     ///< no catalog entry, parameter or format of that name
    ValueOutOfRange, ///< a value that its parameter does not allow, or that is no number
    CannotStart,     ///< the system refused a thread or memory
    CannotWrite,     ///< a file could not be written; nothing was left behind
    CannotRead,      ///< a file could not be read, or is not what it should be
    TaskThrew,       ///< a task ended with an exception
    InvalidTrace,    ///< the finished trace breaks one of its invariants
    NotOffered,      ///< the model cannot execute this plan sensibly
    WrongAnswer,     ///< two runs of one plan gave different results
    Stopped,         ///< ended on request, before there was anything to show; no failure
};

/// What went wrong, in a sentence for people that also says what to do instead.
struct Error {
    ErrorCode code;
    Message message;
    std::string detail; ///< for logs; never shown alone

    friend bool operator==(const Error&, const Error&) = default;
};

/// A value, or why there is none.
template<typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    /// Requires: hasValue().
    const T& value() const&
    {
        assert(hasValue());
        return *std::get_if<0>(&m_state);
    }
    T& value() &
    {
        assert(hasValue());
        return *std::get_if<0>(&m_state);
    }
    T&& value() &&
    {
        assert(hasValue());
        return std::move(*std::get_if<0>(&m_state));
    }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }

    /// Requires: !hasValue().
    const Error& error() const
    {
        assert(!hasValue());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value: `return Done{};`.
using Done = std::monostate;

} // namespace interleave
