// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/experiment_report.h"
#include "app/cli/fit_json.h"
#include "core/experiment/catalog.h"
#include "core/experiment/measure.h"
#include "core/exporting/json_writer.h"
#include "core/exporting/time_text.h"

namespace interleave::cli {
namespace {

using experiment::Curve;
using experiment::CurveFit;
using experiment::Experiment;
using experiment::LawMeaning;
using experiment::Point;
using experiment::Results;
using experiment::Row;
using experiment::Spread;
using Layout = JsonWriter::Layout;

std::int64_t number(std::size_t place)
{
    return static_cast<std::int64_t>(place + 1);
}

void writeValues(JsonWriter& json, std::string_view key, const Values& values)
{
    json.key(key).beginObject(Layout::OneLine);
    for (const auto& [id, value] : values)
        json.key(id).integer(value);
    json.endObject();
}

/// Everything that is needed to make it again.
void writeSetUp(JsonWriter& json, const Experiment& experiment)
{
    json.key("experiment").beginObject();
    json.key("name").text(experiment.name);
    json.key("works").beginArray();
    for (const experiment::Work& work : experiment.works) {
        json.beginObject(Layout::OneLine);
        json.key("scenario").text(work.scenario->id);
        writeValues(json, "parameters", work.values);
        json.endObject();
    }
    json.endArray();
    json.key("models").beginArray();
    for (const experiment::ModelChoice& choice : experiment.models) {
        json.beginObject(Layout::OneLine);
        json.key("model").text(choice.model->id);
        writeValues(json, "settings", choice.settings);
        json.endObject();
    }
    json.endArray();
    json.key("over").beginArray(Layout::OneLine);
    for (const experiment::Axis& axis : experiment.axes)
        json.text(textOf(axis));
    json.endArray();
    json.key("measures").beginArray(Layout::OneLine);
    for (const std::string& measure : experiment.measures)
        json.text(measure);
    json.endArray();
    json.key("repeats").integer(experiment.repeats);
    json.key("order").text(experiment.order == experiment::Order::Shuffled ? "shuffled" : "in-order");
    json.key("seed").integer(static_cast<std::int64_t>(experiment.seed));
    json.key("text").text(textOf(experiment));
    json.endObject();
}

void writePlace(JsonWriter& json, const Experiment& experiment, const Point& point)
{
    json.key("scenario").text(point.request.scenario->id);
    json.key("model").text(point.request.model->id);
    json.key("simulated").boolean(point.request.model->isSimulated);
    for (std::size_t axis = 0; axis < point.values.size(); ++axis)
        json.key("over_" + experiment.axes[axis].id).integer(point.values[axis]);
}

void writeRow(JsonWriter& json, const Results& results, std::size_t place)
{
    const Row& row = results.rows()[place];
    json.beginObject(Layout::OneLine);
    json.key("run").integer(number(place));
    json.key("point").integer(number(row.point));
    json.key("repeat").integer(row.repeat + 1);
    writePlace(json, results.experiment(), results.design().points[row.point]);
    json.key("values").beginObject(Layout::OneLine);
    const auto write = [&](const std::string& measure) {
        json.key(measure);
        if (const std::optional<double> value = results.value(place, measure))
            json.decimal(*value, 6);
        else
            json.null();
    };
    for (const std::string& measure : results.measured())
        write(measure);
    for (const std::string& measure : results.experiment().measures) {
        if (measure == experiment::kSpeedUp)
            write(measure);
    }
    json.endObject();
    const std::optional<experiment::LeftOut> reason = results.leftOut(place);
    json.key("left_out");
    reason ? json.text(idOf(*reason)) : json.null();
    json.key("outcome").text(idOf(row.outcome));
    json.key("disturbed_by");
    row.disturbedBy ? json.text(idOf(*row.disturbedBy)) : json.null();
    json.key("made_again").integer(row.again);
    json.key("made_at");
    row.madeAt == WallTime{} ? json.null() : json.text(timeText(row.madeAt));
    json.endObject();
}

void writeSpread(JsonWriter& json, const Spread& spread)
{
    json.beginObject(Layout::OneLine);
    json.key("count").integer(static_cast<std::int64_t>(spread.count));
    json.key("least").decimal(spread.least, 6);
    json.key("lower_quarter").decimal(spread.lowerQuarter, 6);
    json.key("median").decimal(spread.median, 6);
    json.key("upper_quarter").decimal(spread.upperQuarter, 6);
    json.key("most").decimal(spread.most, 6);
    json.endObject();
}

void writePoint(JsonWriter& json, const Results& results, std::size_t place)
{
    const Point& point = results.design().points[place];
    json.beginObject();
    json.key("point").integer(number(place));
    writePlace(json, results.experiment(), point);
    json.key("skipped");
    point.skipped ? json.text(englishWords()(*point.skipped)) : json.null();
    json.key("shown_run");
    const experiment::KeptRun* shown = results.kept().representative(place);
    shown ? json.integer(number(shown->row)) : json.null();
    json.key("measures").beginObject();
    for (const std::string& measure : results.experiment().measures) {
        json.key(measure);
        if (const std::optional<Spread> spread = results.spread(place, measure))
            writeSpread(json, *spread);
        else
            json.null();
    }
    json.endObject();
    json.endObject();
}

void writeAgreements(JsonWriter& json, const Results& results)
{
    json.key("agreements").beginArray();
    for (const experiment::Agreement& agreement : agreementsOf(results)) {
        json.beginObject(Layout::OneLine);
        json.key("real_point").integer(number(agreement.realPoint));
        json.key("simulated_point").integer(number(agreement.simulatedPoint));
        json.key("measure").text(agreement.measure);
        json.key("real").decimal(agreement.real, 6);
        json.key("simulated").decimal(agreement.simulated, 6);
        json.key("difference");
        const std::optional<double> difference = agreement.difference();
        difference ? json.decimal(*difference, 6) : json.null();
        json.endObject();
    }
    json.endArray();
}

std::string_view idOf(LawMeaning::As as)
{
    return as == LawMeaning::As::Itself ? "itself" : "per_second";
}

void writeCurveFit(JsonWriter& json, const Results& results, const CurveFit& fit)
{
    const Experiment& experiment = results.experiment();
    json.beginObject();
    json.key("scenario").text(experiment.works[fit.curve.work].scenario->id);
    json.key("model").text(experiment.models[fit.curve.model].model->id);
    if (fit.curve.other)
        json.key("over_" + experiment.axes[1 - fit.meaning.along].id).integer(*fit.curve.other);
    json.key("x").text(experiment.axes[fit.meaning.along].id);
    json.key("x_as").text(idOf(fit.meaning.x));
    json.key("y").text(fit.wish.measure);
    json.key("y_as").text(idOf(fit.meaning.y));
    json.key("law").text(fit.wish.law->id);
    json.key("refused");
    const auto* refusal = std::get_if<Message>(&fit.outcome);
    refusal ? json.text(englishWords()(*refusal)) : json.null();
    json.key("fit");
    if (const auto* found = std::get_if<fitting::Fit>(&fit.outcome))
        writeFit(json, *found);
    else
        json.null();
    json.key("examined");
    if (const auto* examined = std::get_if<fitting::Examination>(&fit.outcome))
        writeExamined(json, *fit.wish.law, *examined);
    else
        json.null();
    json.endObject();
}

} // namespace

void writeExperiment(const Results& results, const std::vector<CurveFit>& fits, std::ostream& out)
{
    JsonWriter json(out);
    json.beginObject();
    writeSetUp(json, results.experiment());
    json.key("complete").boolean(results.isComplete());
    json.key("rows").beginArray();
    for (std::size_t row = 0; row < results.rows().size(); ++row)
        writeRow(json, results, row);
    json.endArray();
    json.key("points").beginArray();
    for (std::size_t point = 0; point < results.design().points.size(); ++point)
        writePoint(json, results, point);
    json.endArray();
    writeAgreements(json, results);
    json.key("fits").beginArray();
    for (const CurveFit& fit : fits)
        writeCurveFit(json, results, fit);
    json.endArray();
    json.endObject();
    out << '\n';
}

void writeExperiments(std::ostream& out)
{
    JsonWriter json(out);
    json.beginObject();
    json.key("experiments").beginArray();
    for (const experiment::BuiltIn* each : experiment::builtIns()) {
        json.beginObject();
        json.key("id").text(each->id);
        json.key("title").text(englishWords()(each->title));
        json.key("question").text(englishWords()(each->question));
        json.key("look_at").text(englishWords()(each->lookAt));
        json.key("expected").text(englishWords()(each->expected));
        json.key("text").text(textOf(each->make()));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    out << '\n';
}

} // namespace interleave::cli
