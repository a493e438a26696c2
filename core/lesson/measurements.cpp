// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/measurements.h"

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
std::vector<Series> shownRunsOf(const RunSet& runs)
{
    std::vector<Series> shown;
    for (const RunPointer& run : runs.medians())
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

} // namespace

Measurements::Measurements(const RunSet& runs)
{
    const std::vector<Series> shown = shownRunsOf(runs);
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
