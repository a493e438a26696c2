// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include <algorithm>
#include <vector>

#include "app/cli/wrapping.h"
#include "core/exporting/json_writer.h"

namespace interleave::cli {
namespace {

std::string_view symbolOf(Unit unit)
{
    switch (unit) {
    case Unit::Count: return "";
    case Unit::Choice: return "";
    case Unit::Milliseconds: return " ms";
    case Unit::Microseconds: return " µs";
    case Unit::Percent: return " %";
    }
    return {};
}

std::string_view idOf(Unit unit)
{
    switch (unit) {
    case Unit::Count: return "count";
    case Unit::Choice: return "choice";
    case Unit::Milliseconds: return "ms";
    case Unit::Microseconds: return "us";
    case Unit::Percent: return "percent";
    }
    return {};
}

/// "0 opposite, 1 same", "1 to 5000 ms", "0 to 64; 0: one for each core".
std::string allowedIn(const ParameterSpec& spec, const Words& words)
{
    if (spec.unit == Unit::Choice)
        return choicesOf(spec);
    const std::string range =
        std::to_string(spec.minimum) + " to " + std::to_string(spec.maximum) + std::string(symbolOf(spec.unit));
    return spec.least.isEmpty() ? range : range + "; " + std::to_string(spec.minimum) + ": " + words(spec.least);
}

/// "    work_ms=150          Computing for each: 1 to 5000 ms".
std::string lineOf(const ParameterSpec& spec, const Words& words)
{
    constexpr std::size_t column = 25;
    std::string setting = "    " + std::string(spec.id) + "=" + std::to_string(spec.initial);
    setting.resize(std::max(column, setting.size() + 2), ' ');
    return wrapped(words(spec.name) + ": " + allowedIn(spec, words), {setting, std::string(column, ' ')});
}

/// Models that cannot execute the plan, with what they all cannot.
struct Refusal {
    Text reason;
    std::vector<std::string> models;
};

std::vector<Refusal> refusalsOf(const Scenario& scenario)
{
    const Plan plan = scenario.makePlan(checkedParameters(scenario.parameters).value(), 1);
    std::vector<Refusal> refusals;
    for (const ExecutionModel* model : executionModelCatalog()) {
        const Text reason = whyNotOffered(*model, plan);
        if (reason.isEmpty())
            continue;
        auto refusal = std::ranges::find(refusals, reason, &Refusal::reason);
        if (refusal == refusals.end())
            refusal = refusals.insert(refusal, {reason, {}});
        refusal->models.emplace_back(model->id);
    }
    return refusals;
}

std::string textOf(const Scenario& scenario, const Words& words)
{
    std::string text = "  " + std::string(scenario.id) + ": " + words(scenario.title) + '\n';
    text += wrapped(words(scenario.tagline), {"    ", "    "});
    for (const ParameterSpec& spec : scenario.parameters)
        text += lineOf(spec, words);
    text += "    compare takes " + std::string(scenario.models[0]) + " and " + std::string(scenario.models[1]) + '\n';
    for (const Refusal& refusal : refusalsOf(scenario))
        text += wrapped("not with " + listed(refusal.models) + ": " + words(refusal.reason), {"    ", "      "});
    return text;
}

std::string scenariosText(const Words& words)
{
    std::string text = "Scenarios, with what --set NAME=VALUE can set, and the models that compare takes\n"
                       "where none are named:\n";
    for (const Topic topic : kTopics) {
        text += '\n' + words(titleOf(topic)) + '\n';
        for (const Scenario* scenario : scenarioCatalog()) {
            if (scenario->topic == topic)
                text += textOf(*scenario, words);
        }
    }
    return text;
}

std::string modelsText(const Words& words)
{
    std::string text = "Models, for --model ID, with what --set NAME=VALUE can set:\n";
    for (const ExecutionModel* model : executionModelCatalog()) {
        text += wrapped(std::string(model->id) + ": " + words(model->title) + " (" + words(model->term) + ")", {"  ", "    "});
        text += wrapped(words(model->summary), {"    ", "    "});
        for (const ParameterSpec& spec : model->parameters) {
            text += lineOf(spec, words);
            text += wrapped(words(spec.help), {std::string(25, ' '), std::string(25, ' ')});
        }
    }
    return text;
}

std::string exportsText(const Words& words)
{
    std::string text = "Formats, for --export FORMAT=PATH:\n";
    for (const Exporter* exporter : exporterCatalog())
        text += "  " + std::string(exporter->id) + ": " + words(exporter->title) + '\n';
    return text;
}

void write(JsonWriter& json, const ParameterSpec& spec, const Words& words)
{
    json.beginObject(JsonWriter::Layout::OneLine);
    json.key("id").text(spec.id);
    json.key("name").text(words(spec.name));
    json.key("help").text(words(spec.help));
    json.key("unit").text(idOf(spec.unit));
    json.key("minimum").integer(spec.minimum);
    json.key("maximum").integer(spec.maximum);
    json.key("default").integer(spec.initial);
    if (spec.unit == Unit::Choice) {
        json.key("choices").beginArray();
        for (const Text& choice : spec.choices)
            json.text(words(choice));
        json.endArray();
    }
    json.endObject();
}

void write(JsonWriter& json, std::span<const ParameterSpec> parameters, const Words& words)
{
    json.key("parameters").beginArray();
    for (const ParameterSpec& spec : parameters)
        write(json, spec, words);
    json.endArray();
}

void write(JsonWriter& json, const Scenario& scenario, const Words& words)
{
    json.beginObject();
    json.key("id").text(scenario.id);
    json.key("title").text(words(scenario.title));
    json.key("topic").text(words(titleOf(scenario.topic)));
    json.key("tagline").text(words(scenario.tagline));
    json.key("summary").text(words(scenario.summary));
    write(json, scenario.parameters, words);
    json.key("models").beginArray(JsonWriter::Layout::OneLine);
    for (const std::string_view model : scenario.models)
        json.text(model);
    json.endArray();
    json.key("not_with").beginArray();
    for (const Refusal& refusal : refusalsOf(scenario)) {
        for (const std::string& model : refusal.models) {
            json.beginObject(JsonWriter::Layout::OneLine);
            json.key("model").text(model);
            json.key("reason").text(words(refusal.reason));
            json.endObject();
        }
    }
    json.endArray();
    json.endObject();
}

void write(JsonWriter& json, const ExecutionModel& model, const Words& words)
{
    json.beginObject();
    json.key("id").text(model.id);
    json.key("title").text(words(model.title));
    json.key("term").text(words(model.term));
    json.key("summary").text(words(model.summary));
    json.key("simulated").boolean(model.isSimulated);
    write(json, model.parameters, words);
    json.endObject();
}

void write(JsonWriter& json, const Exporter& exporter, const Words& words)
{
    json.beginObject();
    json.key("id").text(exporter.id);
    json.key("title").text(words(exporter.title));
    json.key("extension").text(exporter.extension);
    json.endObject();
}

template<typename Catalog>
void writeList(JsonWriter& json, std::string_view key, const Catalog& catalog, const Words& words)
{
    json.key(key).beginArray();
    for (const auto* entry : catalog)
        write(json, *entry, words);
    json.endArray();
}

void writeJson(const ListCommand& command, const Words& words, std::ostream& out)
{
    JsonWriter json(out);
    json.beginObject();
    if (command.scenarios)
        writeList(json, "scenarios", scenarioCatalog(), words);
    if (command.models)
        writeList(json, "models", executionModelCatalog(), words);
    if (command.exports)
        writeList(json, "exports", exporterCatalog(), words);
    json.endObject();
    out << '\n';
}

} // namespace

ExitStatus list(const ListCommand& command, const Console& console)
{
    const Words& words = englishWords();
    if (command.form == Form::Json) {
        console.printJson([&](std::ostream& out) { writeJson(command, words, out); });
        return ExitStatus::Done;
    }
    std::string text;
    const auto add = [&text](std::string part) { text += (text.empty() ? "" : "\n") + std::move(part); };
    if (command.scenarios)
        add(scenariosText(words));
    if (command.models)
        add(modelsText(words));
    if (command.exports)
        add(exportsText(words));
    console.print(text);
    return ExitStatus::Done;
}

} // namespace interleave::cli
