// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/design.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "core/base/near.h"
#include "core/experiment/measure.h"
#include "core/run/estimate.h"
#include "core/run/run.h"

namespace interleave::experiment {
namespace {

/// The setting in which a simulated computer says how many cores it has.
constexpr std::string_view kSimulatedCores = "simulated_cores";
constexpr std::array<std::string_view, 3> kUnits{"_ms", "_us", "_percent"};

Error outOfRange(Text sentence, std::vector<Argument> arguments)
{
    return {ErrorCode::ValueOutOfRange, {sentence, std::move(arguments)}, {}};
}

const ParameterSpec* specOf(std::span<const ParameterSpec> specs, std::string_view id)
{
    const auto found = std::ranges::find(specs, id, &ParameterSpec::id);
    return found == specs.end() ? nullptr : &*found;
}

/// Everything that can be swept.
std::vector<std::string_view> sweepable(const Experiment& experiment)
{
    std::vector<std::string_view> ids;
    const auto add = [&ids](std::string_view id) {
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    };
    for (const Work& work : experiment.works) {
        for (const ParameterSpec& spec : work.scenario->parameters)
            add(spec.id);
    }
    for (const ModelChoice& choice : experiment.models) {
        for (const ParameterSpec& spec : choice.model->parameters)
            add(spec.id);
    }
    add(kCoresAxis);
    return ids;
}

/// The id of what was named with or without its unit.
Result<std::string> axisNamed(const Experiment& experiment, const std::string& given)
{
    const std::vector<std::string_view> known = sweepable(experiment);
    if (std::ranges::find(known, given) != known.end())
        return given;
    for (const std::string_view unit : kUnits) {
        const std::string whole = given + std::string(unit);
        if (std::ranges::find(known, whole) != known.end())
            return whole;
    }
    return unknownName(INTERLEAVE_TEXT("catalog", "parameter"), given, known);
}

bool isOfWorks(const Experiment& experiment, std::string_view id)
{
    return std::ranges::any_of(experiment.works, [id](const Work& work) { return specOf(work.scenario->parameters, id); });
}

/// Puts full names in the place of short ones.
std::optional<Error> nameAll(Experiment& experiment)
{
    for (Axis& axis : experiment.axes) {
        Result<std::string> id = axisNamed(experiment, axis.id);
        if (!id)
            return id.error();
        axis.id = std::move(id).value();
    }
    std::vector<std::string> measures;
    for (const std::string& given : experiment.measures) {
        const Result<std::string> measure = measureNamed(given);
        if (!measure)
            return measure.error();
        if (std::ranges::find(measures, *measure) == measures.end())
            measures.push_back(*measure);
    }
    experiment.measures = std::move(measures);
    for (LawWish& wish : experiment.laws) {
        Result<std::string> measure = measureNamed(wish.measure);
        if (!measure)
            return measure.error();
        wish.measure = std::move(measure).value();
        if (std::ranges::find(experiment.measures, wish.measure) == experiment.measures.end())
            experiment.measures.push_back(wish.measure);
    }
    return std::nullopt;
}

std::optional<Error> problemOfAxis(const Experiment& experiment, const Axis& axis)
{
    const bool isParameter = isOfWorks(experiment, axis.id);
    for (const Work& work : experiment.works) {
        const ParameterSpec* spec = specOf(work.scenario->parameters, axis.id);
        if (isParameter && !spec)
            return outOfRange(INTERLEAVE_TEXT("experiment", "\"%1\" has no %2, so it cannot be measured over that."),
                              {work.scenario->title, axis.id});
        if (spec && work.values.contains(axis.id))
            return outOfRange(INTERLEAVE_TEXT("experiment", "%1 is swept and fixed as well; leave one of them out."),
                              {axis.id});
    }
    const auto specFor = [&](std::string_view id) -> const ParameterSpec* {
        if (isParameter)
            return specOf(experiment.works.front().scenario->parameters, id);
        for (const ModelChoice& choice : experiment.models) {
            if (const ParameterSpec* spec = specOf(choice.model->parameters, id))
                return spec;
        }
        return nullptr;
    };
    const std::vector<std::int64_t> values = valuesOf(axis);
    if (values.empty())
        return outOfRange(INTERLEAVE_TEXT("experiment", "%1 is swept over nothing; write its values."), {axis.id});
    const ParameterSpec* spec = specFor(axis.id);
    for (const std::int64_t value : values) {
        if (spec && (value < spec->minimum || value > spec->maximum))
            return valueOutOfRange(*spec, std::to_string(value));
        if (!spec && value < 1)
            return outOfRange(INTERLEAVE_TEXT("experiment", "%1 must be 1 or more."), {axis.id});
    }
    return std::nullopt;
}

std::optional<Error> problemOfNumbers(const Experiment& experiment)
{
    if (experiment.axes.empty() || experiment.axes.size() > kMostAxes)
        return outOfRange(INTERLEAVE_TEXT("experiment", "One thing or two can be swept, and not %1."),
                          {static_cast<std::int64_t>(experiment.axes.size())});
    if (experiment.axes.size() == 2 && experiment.axes[0].id == experiment.axes[1].id)
        return outOfRange(INTERLEAVE_TEXT("experiment", "%1 is swept twice; put its values into one list."),
                          {experiment.axes[0].id});
    if (experiment.measures.empty() || experiment.measures.size() > kMostMeasures)
        return outOfRange(INTERLEAVE_TEXT("experiment", "From 1 to %1 things can be measured, and not %2."),
                          {static_cast<std::int64_t>(kMostMeasures), static_cast<std::int64_t>(experiment.measures.size())});
    if (experiment.repeats < 1 || experiment.repeats > kMostRepeats)
        return outOfRange(INTERLEAVE_TEXT("experiment", "A point can be repeated from 1 to %1 times, and not %2."),
                          {std::int64_t{kMostRepeats}, std::int64_t{experiment.repeats}});
    if (textOf(experiment).size() > kMostLetters)
        return outOfRange(INTERLEAVE_TEXT("experiment",
                                          "The experiment is too long to be written down; take shorter lists."),
                          {});
    return std::nullopt;
}

/// What of the axes is a parameter of the work, beside what is fixed.
Values parametersAt(const Experiment& experiment, const Point& point)
{
    Values values = experiment.works[point.work].values;
    for (std::size_t axis = 0; axis < experiment.axes.size(); ++axis) {
        if (isOfWorks(experiment, experiment.axes[axis].id))
            values.insert_or_assign(experiment.axes[axis].id, point.values[axis]);
    }
    return values;
}

/// Sets cores, used or simulated. Why that is not possible here; none where it is.
std::optional<Message> setCores(RunRequest& request, std::int64_t cores, const Machine& machine)
{
    const auto there = static_cast<std::int64_t>(machine.cpus.size());
    if (const ParameterSpec* simulated = specOf(request.model->parameters, kSimulatedCores)) {
        if (cores > simulated->maximum)
            return Message{INTERLEAVE_TEXT("experiment", "At most %1 cores can be simulated."), {simulated->maximum}};
        request.settings.insert_or_assign(std::string(kSimulatedCores), cores);
        return std::nullopt;
    }
    if (!request.model->usesManyCores && cores > 1)
        return Message{INTERLEAVE_TEXT("experiment", "It is a model of one core."), {}};
    if (cores > there)
        return Message{INTERLEAVE_TEXT_N("experiment", "This computer has %n core(s)."), {}, there};
    request.cores = static_cast<int>(cores);
    return std::nullopt;
}

/// Sets of the model what the axes say. Why that is not possible; none where it is.
std::optional<Message> setModel(const Experiment& experiment, Point& point, const Machine& machine)
{
    RunRequest& request = point.request;
    for (std::size_t axis = 0; axis < experiment.axes.size(); ++axis) {
        const std::string& id = experiment.axes[axis].id;
        if (isOfWorks(experiment, id))
            continue;
        const ParameterSpec* spec = specOf(request.model->parameters, id);
        if (!spec && id == kCoresAxis) {
            if (std::optional<Message> problem = setCores(request, point.values[axis], machine))
                return problem;
        } else if (!spec) {
            return Message{INTERLEAVE_TEXT("experiment", "\"%1\" has no %2."), {request.model->title, id}};
        } else {
            request.settings.insert_or_assign(id, point.values[axis]);
        }
    }
    for (const auto& [id, value] : request.settings) {
        const ParameterSpec* spec = specOf(request.model->parameters, id);
        const Text problem =
            request.model->problemOf && spec && value != spec->initial ? request.model->problemOf(id, machine) : Text{};
        if (!problem.isEmpty())
            return Message{problem, {}};
    }
    return std::nullopt;
}

/// Works out what is run at a point. Fails where nobody could set that.
std::optional<Error> fill(const Experiment& experiment, Point& point, const Machine& machine)
{
    const Work& work = experiment.works[point.work];
    const ModelChoice& choice = experiment.models[point.model];
    Result<Parameters> parameters = checkedParameters(work.scenario->parameters, parametersAt(experiment, point));
    if (!parameters)
        return parameters.error();
    if (const Result<Parameters> settings = checkedParameters(choice.model->parameters, choice.settings); !settings)
        return settings.error();
    point.request = {.scenario = work.scenario,
                     .model = choice.model,
                     .parameters = std::move(parameters).value(),
                     .seed = experiment.seed,
                     .cores = experiment.cores,
                     .settings = choice.settings};
    point.skipped = setModel(experiment, point, machine);
    if (point.skipped)
        return std::nullopt;
    const Plan plan = work.scenario->makePlan(point.request.parameters, point.request.seed);
    if (const Text reason = whyNotOffered(*choice.model, plan); !reason.isEmpty()) {
        point.skipped = Message{reason, {}};
        return std::nullopt;
    }
    point.expected = estimateOf(plan, point.request, machine).time;
    point.repeats = choice.model->isSimulated ? 1 : experiment.repeats;
    return std::nullopt;
}

/// All values of the second axis for the first model, each with all of the first axis, then the next model.
std::vector<Point> emptyPoints(const Experiment& experiment)
{
    const std::vector<std::int64_t> along = valuesOf(experiment.axes.front());
    const std::vector<std::int64_t> family =
        experiment.axes.size() > 1 ? valuesOf(experiment.axes[1]) : std::vector<std::int64_t>{0};
    std::vector<Point> points;
    for (std::size_t work = 0; work < experiment.works.size(); ++work) {
        for (std::size_t model = 0; model < experiment.models.size(); ++model) {
            for (const std::int64_t second : family) {
                for (const std::int64_t first : along) {
                    Point& point = points.emplace_back(Point{.work = work, .model = model, .values = {first}});
                    if (experiment.axes.size() > 1)
                        point.values.push_back(second);
                }
            }
        }
    }
    return points;
}

std::size_t pointsOf(const Experiment& experiment)
{
    std::size_t points = experiment.works.size() * experiment.models.size();
    for (const Axis& axis : experiment.axes)
        points *= valuesOf(axis).size();
    return points;
}

std::optional<Error> problemOf(const Experiment& experiment)
{
    if (std::optional<Error> problem = problemOfNumbers(experiment))
        return problem;
    for (const Axis& axis : experiment.axes) {
        if (std::optional<Error> problem = problemOfAxis(experiment, axis))
            return problem;
    }
    if (const std::size_t points = pointsOf(experiment); points > kMostPoints)
        return outOfRange(INTERLEAVE_TEXT("experiment", "That is %1 points, and %2 is the most; take larger steps."),
                          {static_cast<std::int64_t>(points), static_cast<std::int64_t>(kMostPoints)});
    for (const LawWish& wish : experiment.laws) {
        if (const Result<Parameters> settings = checkedParameters(wish.law->settings, wish.settings); !settings)
            return settings.error();
    }
    return std::nullopt;
}

} // namespace

std::size_t Design::runs() const
{
    return std::accumulate(points.begin(), points.end(), std::size_t{0}, [](std::size_t sum, const Point& point) {
        return sum + static_cast<std::size_t>(point.repeats);
    });
}

std::optional<std::size_t> Design::find(std::size_t work, std::size_t model, const std::vector<std::int64_t>& values) const
{
    const std::size_t each = points.size() / (experiment.works.size() * experiment.models.size());
    const std::size_t begin = (work * experiment.models.size() + model) * each;
    for (std::size_t place = begin; place < begin + each && place < points.size(); ++place) {
        if (points[place].values == values)
            return place;
    }
    return std::nullopt;
}

Result<Design> checked(const Experiment& experiment, const Machine& machine)
{
    Design design{.experiment = experiment, .points = {}};
    if (experiment.works.empty() || experiment.models.empty())
        return outOfRange(INTERLEAVE_TEXT("experiment", "An experiment needs a scenario and a model."), {});
    if (std::optional<Error> problem = nameAll(design.experiment))
        return *problem;
    if (std::optional<Error> problem = problemOf(design.experiment))
        return *problem;
    design.points = emptyPoints(design.experiment);
    for (Point& point : design.points) {
        if (std::optional<Error> problem = fill(design.experiment, point, machine))
            return *problem;
    }
    if (design.runs() == 0)
        return Error{ErrorCode::NotOffered,
                     {INTERLEAVE_TEXT("experiment", "None of these points can be measured: %1"),
                      {std::vector<Message>{*design.points.front().skipped}}},
                     {}};
    if (design.runs() > kMostRuns)
        return outOfRange(INTERLEAVE_TEXT("experiment",
                                          "That is %1 runs, and %2 is the most; take larger steps, or fewer repeats."),
                          {static_cast<std::int64_t>(design.runs()), static_cast<std::int64_t>(kMostRuns)});
    return design;
}

bool isOfCores(const Axis& axis)
{
    return axis.id == kCoresAxis || axis.id == kSimulatedCores;
}

} // namespace interleave::experiment
