// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/fit_report.h"

#include <cmath>

#include "app/cli/settings.h"
#include "app/cli/table.h"
#include "app/cli/wrapping.h"
#include "core/fitting/figures.h"
#include "core/fitting/fitting.h"

namespace interleave::cli {
namespace {

using fitting::Estimate;
using fitting::Fit;
using fitting::Interval;
using fitting::Law;

constexpr int kFigures = 6;
constexpr int kFiguresOfDoubt = 4;
const Indent kParagraph{"  ", "  "};

std::string shownNumber(double value, const Words& words, int significant = kFigures)
{
    return words.number(fitting::figures(value, significant));
}

std::string headOf(const Law& law, const Words& words, std::size_t columns)
{
    return wrapped(words(law.title) + ": " + std::string(law.formula), {"", "  "}, columns);
}

/// "7 points, 4 degrees of freedom, standard error of the residuals 82.85, AICc 85.92".
std::string summaryOf(const Fit& fit, const Words& words, std::size_t columns)
{
    std::string text = std::to_string(fit.points.size()) + " points, " + std::to_string(fit.degreesOfFreedom)
                     + (fit.degreesOfFreedom == 1 ? " degree" : " degrees") + " of freedom; standard error of the residuals "
                     + (fit.law->errors == fitting::Errors::Even
                            ? shownNumber(fit.residualError, words, kFiguresOfDoubt)
                            : shownNumber(100 * fit.residualError, words, kFiguresOfDoubt) + " % of y");
    text += fit.aicc ? "; AICc " + shownNumber(*fit.aicc, words, kFiguresOfDoubt) : "; too few points for AICc";
    return wrapped(text, kParagraph, columns);
}

std::string doubtOf(const Estimate& estimate, const Words& words)
{
    switch (estimate.standing) {
    case fitting::Standing::AtBound: return "at its bound";
    case fitting::Standing::Given: return "given";
    case fitting::Standing::Fitted: break;
    }
    return estimate.standardError ? shownNumber(*estimate.standardError, words, kFiguresOfDoubt) : "-";
}

void addInterval(Table::Row& row, const std::optional<Interval>& interval, const Words& words)
{
    row.push_back(interval ? shownNumber(interval->low, words, kFiguresOfDoubt) : "-");
    row.push_back(!interval                       ? "-"
                  : std::isfinite(interval->high) ? shownNumber(interval->high, words, kFiguresOfDoubt)
                                                  : "without end");
}

std::string percentOf(double share, const Words& words)
{
    return shownNumber(100 * share, words) + " %";
}

std::string estimatesOf(const Fit& fit, const Words& words)
{
    Table table;
    table.add({"", "estimate", "standard error", percentOf(fit.confidence, words) + " from", "to"});
    for (const std::vector<Estimate>* estimates : {&fit.parameters, &fit.derived}) {
        for (const Estimate& estimate : *estimates) {
            Table::Row row{"  " + std::string(estimate.id), shownNumber(estimate.value, words), doubtOf(estimate, words)};
            addInterval(row, estimate.interval, words);
            table.add(std::move(row));
        }
    }
    return table.toText();
}

std::string namesOf(const Fit& fit, const Words& words, std::size_t columns)
{
    std::string text;
    for (const std::vector<Estimate>* estimates : {&fit.parameters, &fit.derived}) {
        for (const Estimate& estimate : *estimates)
            text += wrapped(std::string(estimate.id) + ": " + words(estimate.name), {"  ", "    "}, columns);
    }
    return text;
}

std::string residualsOf(const Fit& fit, const Words& words)
{
    Table table;
    table.add({"  x", "y", "fitted", percentOf(fit.confidence, words) + " from", "to", "residual"});
    for (std::size_t place = 0; place < fit.points.size(); ++place) {
        const fitting::Point& point = fit.points[place];
        const fitting::Prediction prediction = predictionAt(fit, point.x);
        Table::Row row{"  " + shownNumber(point.x, words), shownNumber(point.y, words), shownNumber(prediction.mean, words)};
        addInterval(row, prediction.interval, words);
        row.push_back(shownNumber(fit.residuals[place], words, kFiguresOfDoubt));
        table.add(std::move(row));
    }
    return table.toText();
}

std::string sentencesOf(const std::vector<Message>& sentences, const Words& words, std::size_t columns)
{
    std::string text;
    for (const Message& sentence : sentences)
        text += wrapped(words(sentence), kParagraph, columns);
    return text;
}

/// "    y=0 throughput, 1 speed-up".
std::string settingsOf(const Law& law, const Words& words, std::size_t columns)
{
    std::string text;
    for (const ParameterSpec& spec : law.settings) {
        const std::string allowed = spec.unit == Unit::Choice
                                      ? choicesOf(spec)
                                      : std::to_string(spec.minimum) + " to " + std::to_string(spec.maximum);
        text += wrapped("--set " + std::string(spec.id) + "=" + std::to_string(spec.initial) + "  " + words(spec.name)
                            + ": " + allowed,
                        {"    ", "      "}, columns);
    }
    return text;
}

} // namespace

std::string fitReport(const Fit& fit, Residuals residuals, const Words& words, std::size_t columns)
{
    std::string text = headOf(*fit.law, words, columns) + summaryOf(fit, words, columns) + '\n'
                     + estimatesOf(fit, words) + '\n' + namesOf(fit, words, columns) + '\n';
    if (residuals == Residuals::Shown)
        text += residualsOf(fit, words) + '\n';
    return text + sentencesOf(fit.remarks, words, columns) + sentencesOf(fit.law->meaning(fit), words, columns);
}

std::string fitReport(const fitting::AllFits& all, Residuals residuals, const Words& words, std::size_t columns)
{
    std::string text;
    for (const fitting::Family& family : all.families) {
        text += (text.empty() ? "" : "\n") + wrapped("If y is " + words(nameOf(family.measured)) + ":", {}, columns);
        for (const Fit& fit : family.fits)
            text += '\n' + fitReport(fit, residuals, words, columns);
    }
    for (const fitting::Refused& refused : all.refused)
        text += (text.empty() ? "" : "\n")
              + wrapped("Not fitted, " + words(refused.law->title) + ": " + words(refused.reason), {"", "  "}, columns);
    for (const fitting::Family& family : all.families) {
        if (!family.comparison.sentences.empty())
            text += '\n' + wrapped("If y is " + words(nameOf(family.measured)) + ":", {}, columns)
                  + sentencesOf(family.comparison.sentences, words, columns);
    }
    return text;
}

std::string examinationReport(const Law& law, const fitting::Examination& examination, const Words& words, std::size_t columns)
{
    Table table;
    table.add({"  x", "y", words(examination.valueName)});
    for (const fitting::ExaminedPoint& examined : examination.points)
        table.add({"  " + shownNumber(examined.point.x, words), shownNumber(examined.point.y, words),
                   shownNumber(examined.value, words, kFiguresOfDoubt)});
    return headOf(law, words, columns) + '\n' + table.toText() + '\n' + sentencesOf(examination.sentences, words, columns);
}

std::string lawsReport(const Words& words, std::size_t columns)
{
    std::string text =
        wrapped("Laws, for \"fit LAW DATA\", with what --set NAME=VALUE can set; x is the first column, y the second:", {},
                columns);
    for (const Law* law : fitting::laws()) {
        text += '\n'
              + wrapped(std::string(law->id) + ": " + words(law->title) + ", " + std::string(law->formula),
                        {"  ", "    "}, columns)
              + wrapped("x: " + words(law->xMeaning), {"    ", "      "}, columns)
              + wrapped("y: " + words(law->yMeaning), {"    ", "      "}, columns);
        if (law->curve)
            text += wrapped("at " + std::to_string(law->fewestPoints) + " different x or more", {"    ", "      "}, columns);
        text += settingsOf(*law, words, columns) + wrapped(std::string(law->source), {"    ", "      "}, columns);
    }
    return text;
}

} // namespace interleave::cli
