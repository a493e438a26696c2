// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/results_csv.h"

#include <algorithm>

#include "core/experiment/measure.h"
#include "core/exporting/csv_line.h"
#include "core/exporting/gathered_text.h"
#include "core/exporting/number_text.h"
#include "core/exporting/time_text.h"

namespace interleave::experiment {
namespace {

constexpr int kDecimals = 6;

/// What is read from each run, and what was asked for beyond that.
std::vector<std::string> columnsOf(const Results& results)
{
    std::vector<std::string> columns = results.measured();
    for (const std::string& measure : results.experiment().measures) {
        if (std::ranges::find(columns, measure) == columns.end())
            columns.push_back(measure);
    }
    return columns;
}

/// A column that is not also the name of an axis.
std::string titleOf(const Experiment& experiment, const std::string& measure)
{
    const bool isAxis = std::ranges::find(experiment.axes, measure, &Axis::id) != experiment.axes.end();
    return isAxis ? measure + "_used" : measure;
}

std::string headOf(const Results& results, const std::vector<std::string>& columns)
{
    std::string line = "run,scenario,model,simulated,point,repeat";
    for (const Axis& axis : results.experiment().axes)
        line += ',' + axis.id;
    for (const std::string& column : columns)
        line += ',' + csv::field(titleOf(results.experiment(), column));
    return line + ",counts,left_out,outcome,disturbed_by,disturbed_share,made_again,made_at";
}

/// How all this is known.
std::string endOf(const Results& results, std::size_t place)
{
    const Row& row = results.rows()[place];
    const std::optional<LeftOut> reason = results.leftOut(place);
    std::string line = std::string(",") + (reason ? "0," : "1,") + (reason ? std::string(idOf(*reason)) : std::string())
                     + ',' + std::string(idOf(row.outcome)) + ',';
    if (row.disturbedBy)
        line += std::string(idOf(*row.disturbedBy)) + ',' + numberText(row.disturbedShare, kDecimals);
    else
        line += ',';
    return line + ',' + numberText(std::int64_t{row.again}) + ','
         + (row.madeAt == WallTime{} ? std::string() : timeText(row.madeAt));
}

std::string lineOf(const Results& results, std::size_t place, const std::vector<std::string>& columns)
{
    const Row& row = results.rows()[place];
    const Point& point = results.design().points[row.point];
    std::string line = numberText(static_cast<std::int64_t>(place + 1)) + ',' + std::string(point.request.scenario->id)
                     + ',' + std::string(point.request.model->id) + (point.request.model->isSimulated ? ",1," : ",0,")
                     + numberText(static_cast<std::int64_t>(row.point + 1)) + ',' + numberText(std::int64_t{row.repeat} + 1);
    for (const std::int64_t value : point.values)
        line += ',' + numberText(value);
    for (const std::string& column : columns) {
        const std::optional<double> value = results.value(place, column);
        line += ',' + (value ? numberText(*value, kDecimals) : std::string());
    }
    return line + endOf(results, place);
}

} // namespace

void writeCsv(const Results& results, std::ostream& out)
{
    const std::vector<std::string> columns = columnsOf(results);
    GatheredText gathered(out);
    gathered.text() += headOf(results, columns) + std::string(csv::kLineEnd);
    for (std::size_t row = 0; row < results.rows().size(); ++row) {
        gathered.text() += lineOf(results, row, columns) + std::string(csv::kLineEnd);
        gathered.handOnIfLarge();
    }
    gathered.handOn();
}

} // namespace interleave::experiment
