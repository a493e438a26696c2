// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/axis.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace interleave::experiment {
namespace {

constexpr std::string_view kTo = "..";

Error wrong(Text sentence, std::vector<Argument> arguments)
{
    return {ErrorCode::ValueOutOfRange, {sentence, std::move(arguments)}, {}};
}

Error noAxis(std::string_view text)
{
    return wrong(INTERLEAVE_TEXT("experiment", "What is swept is written NAME=VALUES, as in tasks=1,2,4, cores=1..8, "
                                               "work_ms=10..100+10 or tasks=1..64x2; \"%1\" is not."),
                 {std::string(text)});
}

/// None when it is no whole number, or one below 0, as no parameter has any.
std::optional<std::int64_t> numberFrom(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size() || value < 0)
        return std::nullopt;
    return value;
}

std::optional<Axis::Places> listFrom(std::string_view text)
{
    std::vector<std::int64_t> values;
    while (true) {
        const std::size_t comma = text.find(',');
        const std::optional<std::int64_t> value = numberFrom(text.substr(0, comma));
        if (!value)
            return std::nullopt;
        values.push_back(*value);
        if (comma == std::string_view::npos)
            return Axis::Places(std::move(values));
        text.remove_prefix(comma + 1);
    }
}

std::optional<Axis::Places> rangeFrom(std::string_view text)
{
    const std::size_t to = text.find(kTo);
    const std::string_view rest = text.substr(to + kTo.size());
    const std::size_t growth = rest.find_first_of("+x");
    const std::optional<std::int64_t> first = numberFrom(text.substr(0, to));
    const std::optional<std::int64_t> last = numberFrom(rest.substr(0, growth));
    if (!first || !last)
        return std::nullopt;
    Axis::Range range{.first = *first, .last = *last};
    if (growth != std::string_view::npos) {
        const std::optional<std::int64_t> by = numberFrom(rest.substr(growth + 1));
        if (!by)
            return std::nullopt;
        range.by = *by;
        range.growth = rest[growth] == 'x' ? Axis::Growth::Multiplying : Axis::Growth::Adding;
    }
    return Axis::Places(range);
}

/// Why a range does not come to its end; none where it does.
std::optional<Error> problemOf(const std::string& id, const Axis::Range& range)
{
    if (range.first > range.last)
        return wrong(INTERLEAVE_TEXT("experiment",
                                     "%1: from %2 to %3 there is nothing; write the smaller number first."),
                     {id, range.first, range.last});
    if (range.growth == Axis::Growth::Adding && range.by == 0)
        return wrong(INTERLEAVE_TEXT("experiment", "%1: what is added each time must be above 0."), {id});
    if (range.growth == Axis::Growth::Multiplying && (range.by < 2 || range.first == 0))
        return wrong(INTERLEAVE_TEXT("experiment",
                                     "%1: what is multiplied each time must begin above 0, and by 2 or more."),
                     {id});
    return std::nullopt;
}

std::optional<Error> problemOf(const Axis& axis)
{
    if (const auto* range = std::get_if<Axis::Range>(&axis.places)) {
        if (std::optional<Error> problem = problemOf(axis.id, *range))
            return problem;
    }
    std::vector<std::int64_t> values = valuesOf(axis);
    if (values.size() > kMostPlaces)
        return wrong(INTERLEAVE_TEXT("experiment", "%1 has more than %2 values; take larger steps."),
                     {axis.id, static_cast<std::int64_t>(kMostPlaces)});
    std::ranges::sort(values);
    if (const auto twice = std::ranges::adjacent_find(values); twice != values.end())
        return wrong(INTERLEAVE_TEXT("experiment",
                                     "%1: %2 stands there twice. For several runs of each there are repeats."),
                     {axis.id, *twice});
    return std::nullopt;
}

} // namespace

std::vector<std::int64_t> valuesOf(const Axis& axis)
{
    if (const auto* list = std::get_if<std::vector<std::int64_t>>(&axis.places))
        return *list;
    const Axis::Range& range = std::get<Axis::Range>(axis.places);
    std::vector<std::int64_t> values;
    const bool adds = range.growth == Axis::Growth::Adding;
    for (std::int64_t value = range.first; value <= range.last && values.size() <= kMostPlaces;) {
        values.push_back(value);
        if (adds ? value > range.last - range.by : value > range.last / range.by)
            break; // the next one is beyond, or is no number any more
        value = adds ? value + range.by : value * range.by;
    }
    return values;
}

Result<Axis> axisFrom(std::string_view text)
{
    const std::size_t equals = text.find('=');
    if (equals == 0 || equals == std::string_view::npos)
        return noAxis(text);
    const std::string_view words = text.substr(equals + 1);
    const std::optional<Axis::Places> places = words.find(kTo) == std::string_view::npos ? listFrom(words) : rangeFrom(words);
    if (!places)
        return noAxis(text);
    Axis axis{.id = std::string(text.substr(0, equals)), .places = *places};
    if (std::optional<Error> problem = problemOf(axis))
        return *problem;
    return axis;
}

std::string textOf(const Axis& axis)
{
    std::string text = axis.id + '=';
    if (const auto* list = std::get_if<std::vector<std::int64_t>>(&axis.places)) {
        for (const std::int64_t& value : *list)
            text += (&value == &list->front() ? "" : ",") + std::to_string(value);
        return text;
    }
    const Axis::Range& range = std::get<Axis::Range>(axis.places);
    text += std::to_string(range.first) + std::string(kTo) + std::to_string(range.last);
    if (range.growth == Axis::Growth::Multiplying)
        text += 'x' + std::to_string(range.by);
    else if (range.by != 1)
        text += '+' + std::to_string(range.by);
    return text;
}

} // namespace interleave::experiment
