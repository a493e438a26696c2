// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
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

/// "    work_ms=150  Computing for each, 1 to 5000 ms".
std::string lineOf(const ParameterSpec& spec, const Words& words)
{
    return "    " + std::string(spec.id) + "=" + std::to_string(spec.initial) + "  " + words(spec.name) + ", "
         + std::to_string(spec.minimum) + " to " + std::to_string(spec.maximum) + std::string(symbolOf(spec.unit)) + '\n';
}

std::string scenariosText(const Words& words)
{
    std::string text = "Scenarios, and what --set NAME=VALUE can set:\n";
    for (const Scenario* scenario : scenarioCatalog()) {
        text += "  " + std::string(scenario->id) + ": " + words(scenario->tagline) + '\n';
        for (const ParameterSpec& spec : scenario->parameters)
            text += lineOf(spec, words);
    }
    return text;
}

std::string modelsText(const Words& words)
{
    std::string text = "Models, for --model ID:\n";
    for (const ExecutionModel* model : executionModelCatalog())
        text += "  " + std::string(model->id) + ": " + words(model->title) + " (" + words(model->term) + ")\n";
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
    json.endObject();
}

void write(JsonWriter& json, const Scenario& scenario, const Words& words)
{
    json.beginObject();
    json.key("id").text(scenario.id);
    json.key("title").text(words(scenario.title));
    json.key("summary").text(words(scenario.summary));
    json.key("parameters").beginArray();
    for (const ParameterSpec& spec : scenario.parameters)
        write(json, spec, words);
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
        writeJson(command, words, console.out);
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
