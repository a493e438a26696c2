// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/number_text.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

namespace interleave {

namespace {

std::string withoutTrailingZeros(std::string number)
{
    if (number.find('.') == std::string::npos)
        return number;
    number.erase(number.find_last_not_of('0') + 1);
    if (number.ends_with('.'))
        number.pop_back();
    return number;
}

template<typename Integer>
void addFigures(std::string& text, Integer value)
{
    std::array<char, 24> buffer; // not filled before: that takes as long as the rest
    const auto [end, problem] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    assert(problem == std::errc{});
    text.append(buffer.data(), end);
}

/// So many parts, of which ten to the power of `decimals` make one; without trailing zeros.
void addParts(std::string& text, std::int64_t parts, std::size_t decimals)
{
    constexpr std::array<std::uint64_t, 7> kParts{1, 10, 100, 1'000, 10'000, 100'000, 1'000'000};
    const std::uint64_t all = parts < 0 ? 0 - static_cast<std::uint64_t>(parts) : static_cast<std::uint64_t>(parts);
    if (parts < 0)
        text += '-';
    addFigures(text, all / kParts[decimals]);
    std::uint64_t rest = all % kParts[decimals];
    if (rest == 0)
        return;
    for (; rest % 10 == 0; rest /= 10)
        --decimals;
    text += '.';
    text.append(decimals, '0');
    for (std::size_t place = text.size(); rest > 0; rest /= 10)
        text[--place] = static_cast<char>('0' + rest % 10);
}

} // namespace

void addNumber(std::string& text, std::int64_t value)
{
    addFigures(text, value);
}

void addNumber(std::string& text, Duration value, std::size_t decimals)
{
    addParts(text, value.count(), decimals);
}

void addHundredths(std::string& text, std::int64_t count)
{
    addParts(text, count, 2);
}

std::string numberText(std::int64_t value)
{
    std::string text;
    addNumber(text, value);
    return text;
}

std::string numberText(double value, int decimals)
{
    assert(std::isfinite(value));
    std::array<char, 400> buffer{}; // the largest double has 309 figures
    const auto [end, problem] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
    assert(problem == std::errc{});
    std::string text = withoutTrailingZeros({buffer.data(), end});
    return text == "-0" ? "0" : text;
}

std::string numberText(Duration value, std::size_t decimals)
{
    std::string text;
    addNumber(text, value, decimals);
    return text;
}

std::string hexText(std::uint64_t value)
{
    std::array<char, 16> buffer{};
    const auto [end, problem] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, 16);
    assert(problem == std::errc{});
    const std::string digits(buffer.data(), end);
    return "0x" + std::string(16 - digits.size(), '0') + digits;
}

} // namespace interleave
