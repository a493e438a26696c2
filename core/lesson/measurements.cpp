// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/measurements.h"

#include <charconv>
#include <sstream>
#include <utility>

#include "core/exporting/json_result.h"
#include "core/exporting/summary_json.h"
#include "core/saving/database.h"

namespace interleave::lesson {

namespace {

constexpr std::string_view kAbove = "above.";
constexpr std::string_view kBelow = "below.";
constexpr std::string_view kMachine = "machine.";

/// Of each series the run that stands for it, and nothing else.
std::vector<Series> seriesOf(const std::vector<RunPointer>& runs)
{
    std::vector<Series> shown;
    for (const RunPointer& run : runs)
        shown.push_back({.runs = {run}});
    return shown;
}

std::string summaryOf(const std::vector<Series>& series)
{
    std::ostringstream json;
    writeSummaryJson(series, json);
    return json.str();
}

std::string distributionOf(const RunSet& runs, std::size_t series)
{
    QuietRuns counted = runs.counted(series);
    std::ostringstream text;
    JsonWriter json(text);
    json.beginObject();
    writeDistribution(json, {.runs = std::move(counted.kept),
                             .shown = runs.medianOf(series).value_or(0),
                             .noisyLeftOut = counted.leftOut});
    json.endObject();
    return text.str();
}

/// "3" of "at[3].speedup", and the rest.
std::optional<std::pair<std::size_t, std::string_view>> pointIn(std::string_view name)
{
    const std::size_t end = name.find("].");
    if (!name.starts_with("at[") || end == std::string_view::npos)
        return std::nullopt;
    std::size_t place = 0;
    const auto [rest, failure] = std::from_chars(name.data() + 3, name.data() + end, place);
    if (failure != std::errc() || rest != name.data() + end)
        return std::nullopt;
    return std::pair(place, name.substr(end + 2));
}

} // namespace

Measurements::Measurements(const RunSet& runs) : m_runs(runs.medians())
{
    const std::vector<Series> shown = seriesOf(m_runs);
    if (shown.empty())
        return;
    take(summaryOf(shown), {});
    const std::size_t last = shown.size() - 1;
    std::map<std::string, Value, std::less<>> byPlace;
    std::swap(byPlace, m_values);
    const std::string above = "runs[0].";
    const std::string below = "runs[" + std::to_string(last) + "].";
    for (auto& [name, value] : byPlace) {
        if (name.starts_with(above))
            m_values.insert_or_assign(std::string(kAbove) + name.substr(above.size()), value);
        if (name.starts_with(below))
            m_values.insert_or_assign(std::string(kBelow) + name.substr(below.size()), value);
        m_values.insert_or_assign(name, value);
    }
    std::vector<std::size_t> made;
    for (std::size_t series = 0; series < runs.series.size(); ++series) {
        if (!runs.series[series].empty())
            made.push_back(series);
    }
    if (runs.isRepeated()) {
        take(distributionOf(runs, made.front()), std::string(kAbove));
        take(distributionOf(runs, made.back()), std::string(kBelow));
    }
    if (const std::optional<Value> cores = value("machine.cores"))
        m_values.insert_or_assign("cores", *cores);
    if (const std::optional<Value> cores = value("below.cores"))
        m_values.insert_or_assign("cores_used", *cores);
}

Measurements Measurements::before(const Machine& machine)
{
    Measurements known;
    for (const char* name : {"cores", "cores_used"})
        known.m_values.emplace(name, static_cast<double>(machine.cpus.size()));
    return known;
}

Measurements Measurements::ofSweep(std::vector<Measurements> points)
{
    Measurements sweep = points.back();
    sweep.m_points = std::move(points);
    return sweep;
}

Measurements Measurements::of(std::map<std::string, Value, std::less<>> values)
{
    Measurements known;
    known.m_values = std::move(values);
    return known;
}

const RunResult* Measurements::run(std::string_view of) const
{
    if (m_runs.empty())
        return nullptr;
    std::size_t place = of == "above" ? 0 : m_runs.size() - 1;
    if (of.starts_with("runs["))
        std::from_chars(of.data() + 5, of.data() + of.size(), place);
    return place < m_runs.size() && isWhole(*m_runs[place]) ? m_runs[place].get() : nullptr;
}

/// Every member of a JSON object, also of those in it, by its path: "tasks[0].running_ms". SQLite quotes what is no plain word.
void Measurements::take(std::string_view json, const std::string& prefix)
{
    saving::Database memory;
    saving::Statement
        members(memory, "SELECT replace(substr(fullkey, 3), '\"', ''), atom FROM json_tree(?) WHERE atom IS NOT NULL");
    members.with(json);
    while (members.next()) {
        Value value = members.isNumber(1) ? Value(members.real(1)) : Value(members.text(1));
        m_values.insert_or_assign(prefix + members.text(0), std::move(value));
    }
}

std::optional<Value> Measurements::value(std::string_view name) const
{
    if (const auto point = pointIn(name))
        return point->first < m_points.size() ? m_points[point->first].value(point->second) : std::nullopt;
    for (const std::string_view prefix : {std::string_view(), kMachine, kBelow}) {
        if (const auto found = m_values.find(std::string(prefix) + std::string(name)); found != m_values.end())
            return found->second;
    }
    return std::nullopt;
}

std::vector<std::string> Measurements::names() const
{
    std::vector<std::string> names;
    for (const auto& [name, value] : m_values)
        names.push_back(name);
    return names;
}

} // namespace interleave::lesson
