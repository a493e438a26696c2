// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/results.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

#include "core/experiment/measure.h"

namespace interleave::experiment {
namespace {

/// What is read from each run: makespan and cores first, as other things follow from them.
std::vector<std::string> measuredFor(const Experiment& experiment)
{
    std::vector<std::string> measured{std::string(kMakespan), std::string(kCoresUsed)};
    for (const std::string& measure : experiment.measures) {
        if (measure != kSpeedUp && std::ranges::find(measured, measure) == measured.end())
            measured.push_back(measure);
    }
    return measured;
}

/// Requires: in order, not empty.
double quantile(const std::vector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

bool isSimulated(const Point& point)
{
    return point.request.model->isSimulated;
}

} // namespace

std::string_view idOf(LeftOut reason)
{
    switch (reason) {
    case LeftOut::Disturbed: return "disturbed";
    case LeftOut::Incomplete: return "incomplete";
    }
    return {};
}

std::optional<Spread> spreadOf(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    return Spread{.count = values.size(),
                  .least = values.front(),
                  .lowerQuarter = quantile(values, 0.25),
                  .median = quantile(values, 0.5),
                  .upperQuarter = quantile(values, 0.75),
                  .most = values.back()};
}

Results::Results(Design design, std::size_t roomForRuns)
    : m_design(std::move(design)),
      m_measured(measuredFor(m_design.experiment)),
      m_rowsOf(m_design.points.size()),
      m_kept(m_design.points.size(), roomForRuns),
      m_toMake(m_design.runs())
{
}

void Results::add(const Row& row, std::span<const std::optional<double>> values, RunPointer run)
{
    add(row, values);
    if (isWhole(*run) && row.outcome == Outcome::Completed)
        keep(m_rows.size() - 1, std::move(run));
}

void Results::add(const Row& row, std::span<const std::optional<double>> values)
{
    assert(values.size() == m_measured.size() && row.point < m_rowsOf.size());
    m_rowsOf[row.point].push_back(m_rows.size());
    m_rows.push_back(row);
    m_values.insert(m_values.end(), values.begin(), values.end());
    m_toMake -= m_toMake > 0 ? 1 : 0;
}

void Results::keep(std::size_t row, RunPointer run)
{
    m_kept.add(m_rows[row].point, {row, std::move(run)});
}

void Results::skip(std::size_t place, Message reason)
{
    Point& point = m_design.points[place];
    const auto made = m_rowsOf[place].size();
    m_toMake -= std::min(m_toMake, static_cast<std::size_t>(point.repeats)
                                       - std::min(made, static_cast<std::size_t>(point.repeats)));
    point.repeats = static_cast<int>(made);
    point.skipped = std::move(reason);
}

bool Results::isComplete() const
{
    return m_toMake == 0;
}

std::optional<LeftOut> Results::leftOut(std::size_t place) const
{
    const Row& row = m_rows[place];
    if (row.outcome != Outcome::Completed)
        return LeftOut::Incomplete;
    const bool isUnwanted = row.disturbedBy && experiment().disturbed.kind == DisturbedRule::Kind::LeaveOut;
    return isUnwanted ? std::optional(LeftOut::Disturbed) : std::nullopt;
}

std::optional<std::size_t> Results::columnOf(std::string_view measure) const
{
    const auto found = std::ranges::find(m_measured, measure);
    return found == m_measured.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_measured.begin()));
}

std::optional<double> Results::value(std::size_t row, std::string_view measure) const
{
    if (measure == kSpeedUp) {
        const std::optional<double> own = value(row, kMakespan);
        const std::optional<std::size_t> base = baseOf(m_rows[row].point);
        const std::optional<double> most = base ? medianMakespan(*base) : std::nullopt;
        return own && most && *own > 0 && !leftOut(row) ? std::optional(*most / *own) : std::nullopt;
    }
    const std::optional<std::size_t> column = columnOf(measure);
    return column ? m_values[row * m_measured.size() + *column] : std::nullopt;
}

std::vector<double> Results::values(std::size_t point, std::string_view measure) const
{
    std::vector<double> values;
    for (const std::size_t row : m_rowsOf[point]) {
        const std::optional<double> one = leftOut(row) ? std::nullopt : value(row, measure);
        if (one && std::isfinite(*one))
            values.push_back(*one);
    }
    return values;
}

std::optional<Spread> Results::spread(std::size_t point, std::string_view measure) const
{
    return spreadOf(values(point, measure));
}

std::optional<double> Results::medianMakespan(std::size_t point) const
{
    const std::optional<Spread> makespan = spread(point, kMakespan);
    return makespan ? std::optional(makespan->median) : std::nullopt;
}

std::optional<std::size_t> Results::baseOf(std::size_t place) const
{
    const Point& point = m_design.points[place];
    for (std::size_t axis = 0; axis < experiment().axes.size(); ++axis) {
        if (!isOfCores(experiment().axes[axis]))
            continue;
        std::vector<std::int64_t> values = point.values;
        values[axis] = std::ranges::min(valuesOf(experiment().axes[axis]));
        return m_design.find(point.work, point.model, values);
    }
    return m_design.find(point.work, 0, point.values);
}

std::optional<double> Agreement::difference() const
{
    return real == 0 ? std::nullopt : std::optional(simulated / real - 1);
}

std::vector<Agreement> agreementsOf(const Results& results)
{
    std::vector<Agreement> agreements;
    const std::vector<Point>& points = results.design().points;
    const auto coresOf = [&results](std::size_t place) {
        const std::optional<Spread> cores = results.spread(place, kCoresUsed);
        return cores ? std::optional(cores->median) : std::nullopt;
    };
    for (std::size_t real = 0; real < points.size(); ++real) {
        const std::optional<double> cores = coresOf(real);
        if (isSimulated(points[real]) || !cores)
            continue;
        for (std::size_t model = 0; model < results.experiment().models.size(); ++model) {
            const std::optional<std::size_t> other = results.design().find(points[real].work, model, points[real].values);
            if (!other || !isSimulated(points[*other]) || coresOf(*other) != cores)
                continue;
            for (const std::string& measure : results.experiment().measures) {
                const std::optional<Spread> measured = results.spread(real, measure);
                const std::optional<Spread> simulated = results.spread(*other, measure);
                if (measured && simulated)
                    agreements.push_back({real, *other, measure, measured->median, simulated->median});
            }
        }
    }
    return agreements;
}

} // namespace interleave::experiment
