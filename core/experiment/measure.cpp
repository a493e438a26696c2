// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/measure.h"

#include <algorithm>
#include <array>
#include <set>
#include <sstream>
#include <utility>

#include "core/base/near.h"
#include "core/experiment/json_numbers.h"
#include "core/exporting/measured_json.h"
#include "core/lesson/known_names.h"

namespace interleave::experiment {
namespace {

constexpr std::string_view kOfRun = "below."; // as lessons call the run that is measured
constexpr std::string_view kOfTasks = "tasks[";
constexpr std::string_view kOverAll = "[]";
constexpr std::string_view kSeconds = "s"; // of the makespan, below a line
constexpr double kMillisecondsInSecond = 1000;
constexpr std::array<std::string_view, 2> kKinds{".median", ".most"};
constexpr std::array<std::string_view, 5> kUnits{"_ms", "_us", "_ns", "_per_s", "_percent"};

/// What only a whole summary has, since it is made of words beside its numbers.
constexpr std::array<std::string_view, 8> kAmongWords{"disturbed", "verdict", "standstill", "witness",
                                                      "boundary",  "clock",   "honesty",    "shared"};

/// "latency" of "latency_ms".
std::string_view withoutUnit(std::string_view part)
{
    for (const std::string_view unit : kUnits) {
        if (part.ends_with(unit))
            return part.substr(0, part.size() - unit.size());
    }
    return part;
}

/// Of "a.b.c" the last part, which is taken away.
std::string_view takeLast(std::string_view& name)
{
    const std::size_t dot = name.rfind('.');
    const std::string_view last = dot == std::string_view::npos ? name : name.substr(dot + 1);
    name = dot == std::string_view::npos ? std::string_view() : name.substr(0, dot);
    return last;
}

/// Whether the name ends with these parts, with or without units.
bool endsWith(std::string_view name, std::string_view given)
{
    while (!given.empty()) {
        if (name.empty())
            return false;
        const std::string_view part = takeLast(name);
        const std::string_view wanted = takeLast(given);
        if (part != wanted && withoutUnit(part) != wanted)
            return false;
    }
    return true;
}

std::size_t partsOf(std::string_view name)
{
    return static_cast<std::size_t>(std::ranges::count(name, '.'));
}

/// All names of the object of a run; what is said of each task also over all of them.
const std::set<std::string, std::less<>>& namesOfRun()
{
    static const std::set<std::string, std::less<>> names = [] {
        std::set<std::string, std::less<>> all;
        for (const std::string& name : lesson::knownNames()) {
            if (!name.starts_with(kOfRun))
                continue;
            const std::string own = name.substr(kOfRun.size());
            all.insert(own);
            const std::size_t place = own.find("[0]");
            if (place == std::string::npos)
                continue;
            const std::string overAll = own.substr(0, place) + std::string(kOverAll) + own.substr(place + 3);
            all.insert(overAll);
            for (const std::string_view kind : kKinds)
                all.insert(overAll + std::string(kind));
        }
        all.insert(std::string(kSpeedUp));
        return all;
    }();
    return names;
}

/// "tasks[0].ready_ms" of "tasks[12].ready_ms": of which place it is does not matter.
std::string withFirstPlace(std::string_view given)
{
    const std::size_t open = given.find('[');
    const std::size_t close = given.find(']');
    if (open == std::string_view::npos || close == std::string_view::npos || close <= open + 1)
        return std::string(given);
    const std::string_view place = given.substr(open + 1, close - open - 1);
    const bool isNumber = std::ranges::all_of(place, [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? std::string(given.substr(0, open)) + "[0]" + std::string(given.substr(close + 1)) : std::string(given);
}

double middleOf(std::vector<double> values)
{
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

/// "a" and "b" of "a/b"; the second one is empty where there is no line.
std::pair<std::string_view, std::string_view> quotientIn(std::string_view measure)
{
    const std::size_t line = measure.find('/');
    return line == std::string_view::npos ? std::pair(measure, std::string_view())
                                          : std::pair(measure.substr(0, line), measure.substr(line + 1));
}

/// Where the numbers of a measure stand, and what is made of them.
std::optional<double> valueOf(std::string_view measure, const JsonNumbers& numbers)
{
    if (const auto [above, below] = quotientIn(measure); !below.empty()) {
        const std::optional<double> count = valueOf(above, numbers);
        const std::optional<double> each = valueOf(below == kSeconds ? kMakespan : below, numbers);
        const double parts = below == kSeconds ? kMillisecondsInSecond : 1;
        return count && each && *each > 0 ? std::optional(*count * parts / *each) : std::nullopt;
    }
    std::string_view path = measure;
    std::string_view kind;
    if (path.find(kOverAll) != std::string_view::npos) {
        for (const std::string_view each : kKinds) {
            if (path.ends_with(each))
                kind = each;
        }
        path.remove_suffix(kind.size());
    }
    const std::vector<double> all = numbers.at(path);
    if (all.empty())
        return std::nullopt;
    if (kind == ".median")
        return middleOf(all);
    if (kind == ".most")
        return std::ranges::max(all);
    double sum = 0;
    for (const double value : all)
        sum += value;
    return sum / static_cast<double>(all.size());
}

} // namespace

Result<std::string> measureNamed(std::string_view given)
{
    if (const auto [above, below] = quotientIn(given); !below.empty()) {
        Result<std::string> count = measureNamed(above);
        if (!count)
            return count;
        const Result<std::string> each = below == kSeconds ? Result<std::string>(std::string(kSeconds)) : measureNamed(below);
        return each ? Result<std::string>(*count + '/' + *each) : each;
    }
    const auto& names = namesOfRun();
    if (names.contains(withFirstPlace(given)))
        return std::string(given);
    // Of those that end so the one with the fewest parts; over all tasks before a single one.
    const std::string* found = nullptr;
    for (const std::string& name : names) {
        if (given.empty() || !endsWith(name, given) || name.find("[0]") != std::string::npos)
            continue;
        if (!found || partsOf(name) < partsOf(*found))
            found = &name;
    }
    if (found)
        return *found;
    std::vector<std::string_view> near;
    for (const std::string& name : names) {
        std::string_view rest = name;
        if (!given.empty() && partsOf(name) < 2 && withoutUnit(takeLast(rest)).starts_with(given.substr(0, 4)))
            near.push_back(name);
    }
    if (!near.empty())
        return unknownName(INTERLEAVE_TEXT("catalog", "measured value"), given, near);
    return Error{ErrorCode::UnknownName,
                 {INTERLEAVE_TEXT("experiment",
                                  "Nothing is measured under \"%1\". All names are those that \"interleave-cli run ... "
                                  "--json\" has for a run, as "
                                  "makespan_ms, switches, tasks[].response_ms or requests.latency_ms.p99."),
                  {std::string(given)}},
                 {}};
}

MeasureReader::MeasureReader(std::vector<std::string> measures)
    : m_measures(std::move(measures)), m_paths{std::string(kMakespan)}
{
    for (const std::string& measure : m_measures) {
        const auto [above, below] = quotientIn(measure);
        m_paths.emplace_back(above);
        m_paths.emplace_back(below.empty() ? above : below);
    }
    for (const std::string& measure : m_measures) {
        m_wantsTasks = m_wantsTasks || measure.starts_with(kOfTasks);
        m_wantsWords = m_wantsWords
                    || std::ranges::any_of(kAmongWords, [&](std::string_view word) { return measure.starts_with(word); });
    }
}

std::vector<std::optional<double>> MeasureReader::valuesOf(const RunResult& run) const
{
    std::ostringstream text;
    writeMeasuredJson(run, {.tasks = m_wantsTasks, .words = m_wantsWords}, text);
    const JsonNumbers numbers(text.view(), m_paths);
    std::vector<std::optional<double>> values;
    values.reserve(m_measures.size());
    for (const std::string& measure : m_measures)
        values.push_back(valueOf(measure, numbers));
    return values;
}

std::optional<double> partsOfSecond(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, double>, 3> kTimes{{{"_ms", 1e3}, {"_us", 1e6}, {"_ns", 1e9}}};
    while (!name.empty()) {
        const std::string_view last = takeLast(name);
        for (const auto& [unit, parts] : kTimes) {
            if (last.ends_with(unit))
                return parts;
        }
    }
    return std::nullopt;
}

} // namespace interleave::experiment
