// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <iomanip>
#include <locale>
#include <sstream>

#include "core/base/plain_text.h"

namespace interleave {
namespace {

/// From this on, figures are grouped in threes: "9999", "10 000".
constexpr std::size_t kFiguresBeforeGroups = 5;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "-12345.5" becomes "-12 345.5".
std::string grouped(std::string number)
{
    const std::size_t first = number.starts_with('-') ? 1 : 0;
    const std::size_t end = std::min(number.find('.'), number.size());
    if (end - first < kFiguresBeforeGroups || !isDigit(number[first]))
        return number;
    for (std::size_t place = end; place > first + 3;) {
        place -= 3;
        number.insert(place, " ");
    }
    return number;
}

/// "1.20" becomes "1.2", "3.00" becomes "3".
std::string withoutTrailingZeros(std::string number)
{
    if (number.find('.') == std::string::npos)
        return number;
    number.erase(number.find_last_not_of('0') + 1);
    if (number.ends_with('.'))
        number.pop_back();
    return number;
}

void replaceAll(std::string& text, std::string_view what, std::string_view by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

struct TimeUnit {
    std::int64_t nanoseconds;
    std::string_view symbol;
};

constexpr std::array<TimeUnit, 4> kTimeUnits{{{1, "ns"}, {1'000, "µs"}, {1'000'000, "ms"}, {1'000'000'000, "s"}}};

/// `value` in `unit` with as many decimals as make three figures, as a count of the last one. Whole numbers throughout, so
/// that the same time is the same text on every system.
struct Rounded {
    std::int64_t count;
    int decimals;
};

Rounded roundedTo(std::int64_t value, std::int64_t unit)
{
    int decimals = value < 10 * unit ? 2 : value < 100 * unit ? 1 : 0;
    std::int64_t step = decimals == 2 ? unit / 100 : decimals == 1 ? unit / 10 : unit;
    if (step == 0) { // nanoseconds have no parts
        step = 1;
        decimals = 0;
    }
    return {value / step + (value % step >= step - step / 2 ? 1 : 0), decimals};
}

std::string withDecimals(Rounded rounded)
{
    const std::int64_t scale = rounded.decimals == 2 ? 100 : rounded.decimals == 1 ? 10 : 1;
    std::string text = std::to_string(rounded.count / scale);
    if (rounded.decimals == 0)
        return text;
    std::string fraction = std::to_string(rounded.count % scale);
    fraction.insert(0, static_cast<std::size_t>(rounded.decimals) - fraction.size(), '0');
    return withoutTrailingZeros(text + '.' + fraction);
}

class EnglishWords final : public Words {
public:
    std::string translate(const Text& text, std::int64_t count) const override
    {
        std::string words = text.source;
        replaceAll(words, "%n", number(count));
        replaceAll(words, "(s)", count == 1 ? "" : "s");
        return words;
    }

    std::string number(std::int64_t value) const override { return grouped(std::to_string(value)); }

    std::string number(Decimal value) const override
    {
        std::ostringstream stream;
        stream.imbue(std::locale::classic());
        stream << std::fixed << std::setprecision(std::max(0, value.decimals)) << value.value;
        std::string text = stream.str();
        if (text.starts_with('-') && text.find_first_not_of("-0.") == std::string::npos)
            text.erase(0, 1); // what rounds to zero has no sign
        return grouped(std::move(text));
    }

    std::string duration(Duration value) const override
    {
        if (value < Duration::zero())
            return '-' + duration(-value);
        if (value == Duration::zero())
            return "0 ms";
        for (const TimeUnit& unit : kTimeUnits) {
            const Rounded rounded = roundedTo(value.count(), unit.nanoseconds);
            const bool isLast = &unit == &kTimeUnits.back();
            if (isLast || rounded.decimals > 0 || rounded.count < 1000)
                return grouped(withDecimals(rounded)) + ' ' + std::string(unit.symbol);
        }
        return {};
    }
};

/// Renders one argument; a list of messages as sentences, one after another.
struct Render {
    const Words& words;

    std::string operator()(const std::string& value) const { return plainLine(value); } // a name, whoever gave it
    std::string operator()(std::int64_t value) const { return words.number(value); }
    std::string operator()(Decimal value) const { return words.number(value); }
    std::string operator()(Duration value) const { return words.duration(value); }
    std::string operator()(const Text& value) const { return words(value); }
    std::string operator()(const std::vector<Message>& messages) const
    {
        std::string joined;
        for (const Message& message : messages) {
            const std::string sentence = words(message);
            if (!joined.empty() && !sentence.empty())
                joined += ' ';
            joined += sentence;
        }
        return joined;
    }
};

} // namespace

std::string Words::operator()(const Message& message) const
{
    const std::string pattern = translate(message.text, message.count);
    std::string result;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
        const std::size_t index = isPlace ? static_cast<std::size_t>(pattern[i + 1] - '1') : 0;
        if (!isPlace || index >= message.arguments.size()) {
            result += pattern[i];
            continue;
        }
        // In one pass, so that a "%2" within an argument stays what it is.
        result += std::visit(Render{*this}, message.arguments[index]);
        ++i;
    }
    return result;
}

const Words& englishWords()
{
    static const EnglishWords words;
    return words;
}

Message messageOf(std::string context, std::string source, std::int64_t count)
{
    struct Letters {
        std::string context;
        std::string source;
    };
    const auto letters = std::make_shared<const Letters>(Letters{std::move(context), std::move(source)});
    return {{letters->context.c_str(), letters->source.c_str()}, {}, count, letters};
}

std::string capitalized(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

} // namespace interleave
