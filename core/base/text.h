#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/time.h"

namespace interleave {

/// A text that a person will see, as its English source. Core holds it, the app translates it (`app/i18n`).
/// Both pointers are to string literals. An empty source is "no text".
struct Text {
    const char* context = "";
    const char* source = "";

    bool isEmpty() const { return *source == '\0'; }
    friend bool operator==(const Text& a, const Text& b)
    {
        return std::string_view(a.context) == b.context && std::string_view(a.source) == b.source;
    }
};

/// Marks a literal for lupdate (see `translations/CMakeLists.txt`) and makes a Text of it.
#define INTERLEAVE_TEXT(context, source) \
    ::interleave::Text \
    { \
        context, source \
    }
/// The same for a text whose form depends on a count: it holds `%n`, and "(s)" where English adds an s unless n is 1.
#define INTERLEAVE_TEXT_N(context, source) \
    ::interleave::Text \
    { \
        context, source \
    }

struct Message;

/// A ratio to be written with a fixed number of decimals.
struct Decimal {
    double value = 0;
    int decimals = 1;
    friend bool operator==(const Decimal&, const Decimal&) = default;
};

/// What stands for %1, %2 ... in a message: a name, a count, a ratio, a stretch of time, or a message of its own.
using Argument = std::variant<std::string, std::int64_t, Decimal, Duration, Text, std::vector<Message>>;

/// A whole sentence with its values, not yet in any language. `count` chooses the plural form and stands for %n.
struct Message {
    Text text;
    std::vector<Argument> arguments;
    std::int64_t count = 0;
    std::shared_ptr<const void> letters{}; ///< what `text` points into, where that is no literal: do not take it out alone

    friend bool operator==(const Message& a, const Message& b)
    {
        return a.text == b.text && a.arguments == b.arguments && a.count == b.count;
    }
};

/// A message whose text was read from somewhere, and lives as long as the message and its copies.
Message messageOf(std::string context, std::string source, std::int64_t count = 0);

/// Turns messages into words. Core's own (`englishWords()`) speaks English; the app's speaks the user's language.
/// Thread safety: immutable; share freely.
class Words {
public:
    virtual ~Words() = default;

    /// The text in the reader's language, its plural form chosen by `count`; %n is replaced, %1 ... are not.
    virtual std::string translate(const Text& text, std::int64_t count) const = 0;
    virtual std::string number(std::int64_t value) const = 0;
    virtual std::string number(Decimal value) const = 0;
    /// A length of time with a sensible unit and at most three figures: "870 ms", "12.3 µs", "1.25 s".
    virtual std::string duration(Duration value) const = 0;

    std::string operator()(const Text& text) const { return translate(text, 0); }
    std::string operator()(const Message& message) const;
};

/// English, with a point as decimal sign. UTF-8.
const Words& englishWords();

/// The first letter made a capital, where it is a letter of ASCII.
std::string capitalized(std::string text);

} // namespace interleave
