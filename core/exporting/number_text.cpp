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

} // namespace

std::string numberText(std::int64_t value)
{
    std::array<char, 24> buffer{};
    const auto [end, problem] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    assert(problem == std::errc{});
    return {buffer.data(), end};
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
    const std::int64_t count = value.count();
    std::string digits = numberText(count < 0 ? -count : count);
    if (digits.size() <= decimals)
        digits.insert(0, decimals + 1 - digits.size(), '0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, ".");
    return (count < 0 ? "-" : "") + withoutTrailingZeros(std::move(digits));
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
