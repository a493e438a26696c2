// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/fit_json.h"

#include <algorithm>
#include <cmath>

#include "core/exporting/json_writer.h"
#include "core/fitting/fitting.h"

namespace interleave::cli {
namespace {

using fitting::Estimate;
using fitting::Fit;
using fitting::Interval;
using fitting::Law;
using Layout = JsonWriter::Layout;

/// More than anybody measures, and fewer than differ from processor to processor.
constexpr int kSignificant = 12;
constexpr int kMostDecimals = 80;

/// Null where it is not finite.
void writeNumber(JsonWriter& json, double value)
{
    const int power = value == 0 || !std::isfinite(value) ? 0 : static_cast<int>(std::floor(std::log10(std::abs(value))));
    json.decimal(value, std::clamp(kSignificant - 1 - power, 0, kMostDecimals));
}

void writeNumber(JsonWriter& json, std::optional<double> value)
{
    if (value)
        writeNumber(json, *value);
    else
        json.null();
}

void writeInterval(JsonWriter& json, const std::optional<Interval>& interval)
{
    writeNumber(json.key("low"), interval ? std::optional(interval->low) : std::nullopt);
    writeNumber(json.key("high"), interval ? std::optional(interval->high) : std::nullopt);
}

std::string_view idOf(fitting::Standing standing)
{
    switch (standing) {
    case fitting::Standing::Fitted: return "fitted";
    case fitting::Standing::AtBound: return "at_bound";
    case fitting::Standing::Given: return "given";
    }
    return {};
}

std::string_view idOf(fitting::Doubt doubt)
{
    switch (doubt) {
    case fitting::Doubt::Matrix: return "matrix";
    case fitting::Doubt::Bootstrap: return "bootstrap";
    }
    return {};
}

std::string_view idOf(fitting::Measured measured)
{
    switch (measured) {
    case fitting::Measured::Throughput: return "throughput";
    case fitting::Measured::Pace: return "pace";
    case fitting::Measured::Time: return "time";
    case fitting::Measured::Number: return "number";
    }
    return {};
}

void writeSentences(JsonWriter& json, std::string_view key, const std::vector<Message>& sentences)
{
    json.key(key).beginArray();
    for (const Message& sentence : sentences)
        json.text(englishWords()(sentence));
    json.endArray();
}

void writeLaw(JsonWriter& json, const Law& law)
{
    json.key("id").text(law.id);
    json.key("title").text(englishWords()(law.title));
    json.key("formula").text(law.formula);
    json.key("source").text(law.source);
}

void writeEstimate(JsonWriter& json, const Estimate& estimate)
{
    json.beginObject(Layout::OneLine);
    json.key("id").text(estimate.id);
    json.key("name").text(englishWords()(estimate.name));
    writeNumber(json.key("value"), estimate.value);
    json.key("standing").text(idOf(estimate.standing));
    writeNumber(json.key("standard_error"), estimate.standardError);
    writeInterval(json, estimate.interval);
    json.endObject();
}

/// All that the law has: null for what there is not.
void writeDerived(JsonWriter& json, const Fit& fit)
{
    json.key("derived").beginArray();
    for (const fitting::DerivedValue& derived : fit.law->derived) {
        if (const Estimate* estimate = fit.find(derived.id)) {
            writeEstimate(json, *estimate);
            continue;
        }
        json.beginObject(Layout::OneLine);
        json.key("id").text(derived.id);
        json.key("name").text(englishWords()(derived.name));
        json.key("value").null();
        json.endObject();
    }
    json.endArray();
}

void writeCovariance(JsonWriter& json, const Fit& fit)
{
    json.key("covariance");
    if (fit.covariance.empty()) {
        json.null();
        return;
    }
    json.beginArray();
    const std::size_t count = fit.values.size();
    for (std::size_t row = 0; row < count; ++row) {
        json.beginArray(Layout::OneLine);
        for (std::size_t column = 0; column < count; ++column)
            writeNumber(json, fit.covariance[row * count + column]);
        json.endArray();
    }
    json.endArray();
}

void writePoints(JsonWriter& json, const Fit& fit)
{
    json.key("points").beginArray();
    for (std::size_t place = 0; place < fit.points.size(); ++place) {
        const fitting::Prediction prediction = predictionAt(fit, fit.points[place].x);
        json.beginObject(Layout::OneLine);
        writeNumber(json.key("x"), fit.points[place].x);
        writeNumber(json.key("y"), fit.points[place].y);
        writeNumber(json.key("fitted"), prediction.mean);
        writeInterval(json, prediction.interval);
        writeNumber(json.key("residual"), fit.residuals[place]);
        json.endObject();
    }
    json.endArray();
}

void writeSettings(JsonWriter& json, const Fit& fit)
{
    json.key("settings").beginObject(Layout::OneLine);
    for (const auto& [id, value] : fit.settings.all())
        json.key(id).integer(value);
    json.endObject();
}

} // namespace

void writeFit(JsonWriter& json, const Fit& fit)
{
    json.beginObject();
    writeLaw(json, *fit.law);
    json.key("measured").text(idOf(fit.law->measured));
    writeSettings(json, fit);
    json.key("degrees_of_freedom").integer(static_cast<std::int64_t>(fit.degreesOfFreedom));
    json.key("errors").text(fit.law->errors == fitting::Errors::Even ? "even" : "proportional");
    writeNumber(json.key("residual_standard_error"), fit.residualError);
    writeNumber(json.key("sum_of_squares"), fit.sumOfSquares);
    writeNumber(json.key("aicc"), fit.aicc);
    json.key("worse_than_mean").boolean(fit.isWorseThanMean);
    writeNumber(json.key("measured_at_one"), fit.measuredAtOne);
    writeNumber(json.key("confidence"), fit.confidence);
    json.key("intervals_by").text(idOf(fit.doubt));
    json.key("derived_intervals_by").text(idOf(fit.doubtOfDerived));
    json.key("resampled").integer(static_cast<std::int64_t>(fit.resampled.size()));
    json.key("parameters").beginArray();
    for (const Estimate& estimate : fit.parameters)
        writeEstimate(json, estimate);
    json.endArray();
    writeDerived(json, fit);
    writeCovariance(json, fit);
    writePoints(json, fit);
    writeSentences(json, "remarks", fit.remarks);
    writeSentences(json, "sentences", fit.law->meaning(fit));
    json.endObject();
}

namespace {

void writeComparison(JsonWriter& json, const fitting::Family& family)
{
    json.beginObject();
    json.key("measured").text(idOf(family.measured));
    json.key("laws").beginArray();
    for (const fitting::Comparison::Entry& entry : family.comparison.entries) {
        json.beginObject(Layout::OneLine);
        json.key("id").text(family.fits[entry.place].law->id);
        writeNumber(json.key("aicc"), family.fits[entry.place].aicc);
        writeNumber(json.key("more"), entry.more);
        writeNumber(json.key("weight"), entry.weight);
        json.endObject();
    }
    json.endArray();
    writeSentences(json, "sentences", family.comparison.sentences);
    json.endObject();
}

void writeRefused(JsonWriter& json, const fitting::Refused& refused)
{
    json.beginObject(Layout::OneLine);
    json.key("id").text(refused.law->id);
    json.key("reason").text(englishWords()(refused.reason));
    json.endObject();
}

/// `examine` writes what is in "examined".
template<typename Examine>
void writeAll(const fitting::AllFits& all, Examine examine, std::ostream& out)
{
    JsonWriter json(out);
    json.beginObject();
    json.key("fits").beginArray();
    for (const fitting::Family& family : all.families) {
        for (const Fit& fit : family.fits)
            writeFit(json, fit);
    }
    json.endArray();
    json.key("examined").beginArray();
    examine(json);
    json.endArray();
    json.key("refused").beginArray();
    for (const fitting::Refused& refused : all.refused)
        writeRefused(json, refused);
    json.endArray();
    json.key("comparisons").beginArray();
    for (const fitting::Family& family : all.families) {
        if (!family.comparison.entries.empty())
            writeComparison(json, family);
    }
    json.endArray();
    json.endObject();
    out << '\n';
}

} // namespace

void writeExamined(JsonWriter& json, const Law& law, const fitting::Examination& examination)
{
    json.beginObject();
    writeLaw(json, law);
    json.key("value").text(englishWords()(examination.valueName));
    json.key("points").beginArray();
    for (const fitting::ExaminedPoint& examined : examination.points) {
        json.beginObject(Layout::OneLine);
        writeNumber(json.key("x"), examined.point.x);
        writeNumber(json.key("y"), examined.point.y);
        writeNumber(json.key("value"), examined.value);
        json.endObject();
    }
    json.endArray();
    writeSentences(json, "sentences", examination.sentences);
    json.endObject();
}

void writeFits(const fitting::AllFits& all, std::ostream& out)
{
    writeAll(
        all, [](JsonWriter&) {}, out);
}

void writeExamination(const Law& law, const fitting::Examination& examination, std::ostream& out)
{
    writeAll(
        {}, [&](JsonWriter& json) { writeExamined(json, law, examination); }, out);
}

void writeLaws(std::ostream& out)
{
    JsonWriter json(out);
    json.beginObject();
    json.key("laws").beginArray();
    for (const Law* law : fitting::laws()) {
        json.beginObject();
        writeLaw(json, *law);
        json.key("x").text(englishWords()(law->xMeaning));
        json.key("y").text(englishWords()(law->yMeaning));
        json.key("fewest_x").integer(static_cast<std::int64_t>(law->fewestPoints));
        json.key("settings").beginArray(Layout::OneLine);
        for (const ParameterSpec& spec : law->settings)
            json.text(spec.id);
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    out << '\n';
}

} // namespace interleave::cli
