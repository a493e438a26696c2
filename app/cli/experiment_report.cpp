// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/experiment_report.h"

#include <algorithm>
#include <utility>

#include "app/cli/table.h"
#include "app/cli/values.h"
#include "app/cli/wrapping.h"
#include "core/experiment/catalog.h"
#include "core/experiment/measure.h"
#include "core/fitting/figures.h"

namespace interleave::cli {
namespace {

using experiment::Curve;
using experiment::CurveFit;
using experiment::Experiment;
using experiment::Point;
using experiment::Results;
using experiment::Spread;

constexpr int kFigures = 4;
const Indent kParagraph{"  ", "  "};

std::string shownNumber(double value, const Words& words)
{
    return words.number(fitting::figures(value, kFigures));
}

/// "cpu-bound, all-cores, serial_percent=10": what is the same at all points of a curve, of what differs between curves.
std::string titleOf(const Results& results, const Curve& curve, std::size_t along)
{
    const Experiment& experiment = results.experiment();
    const experiment::ModelChoice& choice = experiment.models[curve.model];
    std::string title = std::string(experiment.works[curve.work].scenario->id) + ", " + std::string(choice.model->id);
    if (choice.model->isSimulated)
        title += " (computed, not measured)";
    if (curve.other)
        title += ", " + experiment.axes[1 - along].id + '=' + std::to_string(*curve.other);
    return title;
}

std::vector<std::string> namesOf(const Values& values)
{
    std::vector<std::string> names;
    for (const auto& [id, value] : values)
        names.push_back(id + '=' + std::to_string(value));
    return names;
}

/// "5 runs of each point, shuffled, seed 1; work_ms=10".
std::string headOf(const Results& results, const Words& words, std::size_t columns)
{
    const Experiment& experiment = results.experiment();
    std::string text;
    if (const experiment::BuiltIn* builtIn = experiment::findBuiltIn(experiment.name))
        text = wrapped(words(builtIn->title), {}, columns) + wrapped(words(builtIn->question), kParagraph, columns)
             + wrapped(words(builtIn->lookAt), kParagraph, columns) + '\n';
    std::vector<std::string> over;
    for (const experiment::Axis& axis : experiment.axes)
        over.push_back(textOf(axis));
    text += wrapped("Over " + listed(over) + ": " + std::to_string(results.rows().size()) + " of "
                        + std::to_string(results.design().runs()) + " runs, "
                        + (experiment.order == experiment::Order::Shuffled ? "shuffled by seed " : "in order, with seed ")
                        + std::to_string(experiment.seed) + ". Medians, with the quartiles beside them.",
                    {}, columns);
    for (const experiment::Work& work : experiment.works) {
        if (!work.values.empty())
            text += wrapped(std::string(work.scenario->id) + ": " + listed(namesOf(work.values)), kParagraph, columns);
    }
    for (const experiment::ModelChoice& choice : experiment.models) {
        if (!choice.settings.empty())
            text += wrapped(std::string(choice.model->id) + ": " + listed(namesOf(choice.settings)), kParagraph, columns);
    }
    return text;
}

std::string quartilesOf(const Spread& spread, const Words& words)
{
    if (spread.count == 1)
        return {};
    return '(' + shownNumber(spread.lowerQuarter, words) + " to " + shownNumber(spread.upperQuarter, words) + ')';
}

std::size_t countedIn(const Results& results, std::size_t point)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(results.rowsOf(point), [&results](std::size_t row) { return !results.leftOut(row); }));
}

bool hasRows(const Results& results, const Curve& curve)
{
    return std::ranges::any_of(curve.points, [&](std::size_t point) { return !results.rowsOf(point).empty(); });
}

/// A few measures in each table, so that it is no wider than the page.
constexpr std::size_t kMeasuresInTable = 3;

std::string tableOf(const Results& results, const Curve& curve, std::span<const std::string> measures, const Words& words)
{
    Table table;
    Table::Row head{"  " + results.experiment().axes.front().id, "runs"};
    for (const std::string& measure : measures)
        head.insert(head.end(), {measure, ""});
    table.add(std::move(head));
    for (const std::size_t point : curve.points) {
        if (results.rowsOf(point).empty())
            continue;
        Table::Row row{"  " + std::to_string(results.design().points[point].values.front()),
                       std::to_string(countedIn(results, point))};
        for (const std::string& measure : measures) {
            const std::optional<Spread> spread = results.spread(point, measure);
            row.push_back(spread ? shownNumber(spread->median, words) : "-");
            row.push_back(spread ? quartilesOf(*spread, words) : std::string());
        }
        table.add(std::move(row));
    }
    return table.toText();
}

std::string curveOf(const Results& results, const Curve& curve, const Words& words, std::size_t columns)
{
    std::string text = '\n' + wrapped(titleOf(results, curve, 0), {}, columns);
    const std::span<const std::string> measures(results.experiment().measures);
    for (std::size_t begin = 0; begin < measures.size(); begin += kMeasuresInTable)
        text += tableOf(results, curve, measures.subspan(begin, std::min(kMeasuresInTable, measures.size() - begin)), words);
    return text;
}

/// Points that were skipped for the same reason, in one sentence.
std::string skippedOf(const Results& results, const Words& words, std::size_t columns)
{
    std::vector<std::pair<std::string, std::vector<std::string>>> reasons; // and whose
    for (const Point& point : results.design().points) {
        if (!point.skipped)
            continue;
        std::string place;
        for (std::size_t axis = 0; axis < point.values.size(); ++axis)
            place += (axis == 0 ? "" : " ") + results.experiment().axes[axis].id + '=' + std::to_string(point.values[axis]);
        const std::string reason = std::string(point.request.scenario->id) + ", " + std::string(point.request.model->id)
                                 + ": " + words(*point.skipped);
        auto known = std::ranges::find(reasons, reason, &std::pair<std::string, std::vector<std::string>>::first);
        if (known == reasons.end())
            known = reasons.insert(known, {reason, {}});
        known->second.push_back(place);
    }
    constexpr std::size_t kFew = 6;
    std::string text;
    for (auto& [reason, places] : reasons) {
        const std::size_t more = places.size() > kFew ? places.size() - kFew : 0;
        places.resize(places.size() - more);
        text += wrapped("Not measured, " + reason + " (" + listed(places)
                            + (more > 0 ? " and " + std::to_string(more) + " more" : "") + ")",
                        {"", "  "}, columns);
    }
    return text.empty() ? text : '\n' + text;
}

std::string disturbedOf(const Results& results, std::size_t columns)
{
    std::size_t disturbed = 0;
    std::size_t incomplete = 0;
    std::size_t leftOut = 0;
    for (std::size_t row = 0; row < results.rows().size(); ++row) {
        disturbed += results.rows()[row].disturbedBy ? 1 : 0;
        leftOut += results.leftOut(row) == experiment::LeftOut::Disturbed ? 1 : 0;
        incomplete += results.leftOut(row) == experiment::LeftOut::Incomplete ? 1 : 0;
    }
    std::string text;
    if (disturbed > 0)
        text += wrapped("Disturbed by others: " + std::to_string(disturbed) + " of " + std::to_string(results.rows().size())
                            + " runs" + (leftOut > 0 ? ", which do not count." : ", which count."),
                        {"", "  "}, columns);
    if (incomplete > 0)
        text += wrapped("Not to their end: " + std::to_string(incomplete) + " runs, which do not count.", {"", "  "}, columns);
    return text.empty() ? text : '\n' + text;
}

std::string agreementsOf(const Results& results, const Words& words, std::size_t columns)
{
    const std::vector<experiment::Agreement> agreements = experiment::agreementsOf(results);
    if (agreements.empty())
        return {};
    Table table;
    table.add({"  ", "real", "simulated", "difference"});
    for (const experiment::Agreement& agreement : agreements) {
        const Point& point = results.design().points[agreement.realPoint];
        std::string name = "  " + std::string(point.request.scenario->id) + ", " + std::string(point.request.model->id) + ", ";
        for (std::size_t axis = 0; axis < point.values.size(); ++axis)
            name += results.experiment().axes[axis].id + '=' + std::to_string(point.values[axis]) + ", ";
        const std::optional<double> difference = agreement.difference();
        table.add({name + agreement.measure, shownNumber(agreement.real, words), shownNumber(agreement.simulated, words),
                   difference ? shownNumber(100 * *difference, words) + " %" : "-"});
    }
    return '\n' + wrapped("Real and simulated runs on as many cores:", {}, columns) + table.toText();
}

/// "1 / makespan_ms, in a second" where the law takes a time so.
std::string axisOf(experiment::LawMeaning::As as, const std::string& name)
{
    return as == experiment::LawMeaning::As::Itself ? name : "1 / " + name + " (a second)";
}

std::string fitOf(const Results& results, const CurveFit& fit, const Words& words, std::size_t columns)
{
    const std::string& x = results.experiment().axes[fit.meaning.along].id;
    std::string text = '\n'
                     + wrapped(words(fit.wish.law->title) + ", " + axisOf(fit.meaning.y, fit.wish.measure) + " over "
                                   + axisOf(fit.meaning.x, x) + ", " + titleOf(results, fit.curve, fit.meaning.along),
                               {"", "  "}, columns);
    const auto add = [&](const std::vector<Message>& sentences) {
        for (const Message& sentence : sentences)
            text += wrapped(words(sentence), kParagraph, columns);
    };
    if (const auto* found = std::get_if<fitting::Fit>(&fit.outcome)) {
        add(found->remarks);
        if (found->law->meaning)
            add(found->law->meaning(*found));
    } else if (const auto* examined = std::get_if<fitting::Examination>(&fit.outcome)) {
        add(examined->sentences);
    }
    return text;
}

/// Which law fits better, curve by curve.
std::string comparedOf(const Results& results, const std::vector<CurveFit>& fits, const Words& words, std::size_t columns)
{
    std::string text;
    for (const experiment::CurveComparison& comparison : comparisonsOf(fits)) {
        const CurveFit& fit = fits[comparison.first];
        text += '\n'
              + wrapped("Which law, " + fit.wish.measure + ", " + titleOf(results, fit.curve, fit.meaning.along),
                        {"", "  "}, columns);
        for (const Message& sentence : comparison.sentences)
            text += wrapped(words(sentence), kParagraph, columns);
    }
    return text;
}

/// Why laws were not fitted, once for all curves of a model of which the same is to be said.
std::string refusalsOf(const Results& results, const std::vector<CurveFit>& fits, const Words& words, std::size_t columns)
{
    std::vector<std::pair<std::string, std::string>> refusals; // of what, and why
    for (const CurveFit& fit : fits) {
        const auto* reason = std::get_if<Message>(&fit.outcome);
        if (!reason)
            continue;
        Curve whole = fit.curve;
        whole.other.reset();
        const std::pair refusal(words(fit.wish.law->title) + ", " + fit.wish.measure + ", "
                                    + titleOf(results, whole, fit.meaning.along),
                                words(*reason));
        if (std::ranges::find(refusals, refusal) == refusals.end())
            refusals.push_back(refusal);
    }
    std::string text;
    for (const auto& [what, reason] : refusals)
        text += '\n' + wrapped("Not fitted, " + what + ": " + reason, {"", "  "}, columns);
    return text;
}

} // namespace

std::string experimentReport(const Results& results, const std::vector<CurveFit>& fits, const Words& words, std::size_t columns)
{
    std::string text = headOf(results, words, columns);
    for (const Curve& curve : curvesOf(results.design())) {
        if (hasRows(results, curve))
            text += curveOf(results, curve, words, columns);
    }
    text += agreementsOf(results, words, columns) + disturbedOf(results, columns) + skippedOf(results, words, columns);
    for (const CurveFit& fit : fits) {
        if (!std::holds_alternative<Message>(fit.outcome))
            text += fitOf(results, fit, words, columns);
    }
    text += comparedOf(results, fits, words, columns) + refusalsOf(results, fits, words, columns);
    if (const experiment::BuiltIn* builtIn = experiment::findBuiltIn(results.experiment().name))
        text += '\n' + wrapped("Expected: " + words(builtIn->expected), {}, columns);
    return text;
}

std::string experimentsReport(const Words& words, std::size_t columns)
{
    std::string text = wrapped("Experiments, for \"experiment NAME\"; \"sweep\" makes one of your own:", {}, columns);
    for (const experiment::BuiltIn* each : experiment::builtIns())
        text += '\n' + wrapped(std::string(each->id) + ": " + words(each->title), {"  ", "    "}, columns)
              + wrapped(words(each->question), {"    ", "    "}, columns);
    return text;
}

} // namespace interleave::cli
