// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiment/experiment_words.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <QCoreApplication>

#include "app/experiment/guess_pane.h"
#include "app/i18n/qt_words.h"
#include "core/experiment/catalog.h"
#include "core/experiment/measure_title.h"
#include "core/fitting/figures.h"

namespace interleave {

namespace {

using experiment::Agreement;
using experiment::Axis;
using experiment::Curve;
using experiment::CurveFit;
using experiment::Design;
using experiment::Experiment;
using experiment::LawMeaning;
using experiment::Point;
using experiment::Results;

constexpr int kFigures = 3;

/// The strings of this file, which belong to no class.
struct ExperimentWords {
    Q_DECLARE_TR_FUNCTIONS(interleave::ExperimentWords)
};

/// Null where it is of cores.
const ParameterSpec* specOf(const Experiment& experiment, std::string_view id)
{
    const auto in = [id](std::span<const ParameterSpec> specs) {
        const auto found = std::ranges::find(specs, id, &ParameterSpec::id);
        return found == specs.end() ? nullptr : &*found;
    };
    for (const experiment::Work& work : experiment.works) {
        if (const ParameterSpec* spec = in(work.scenario->parameters))
            return spec;
    }
    for (const experiment::ModelChoice& choice : experiment.models) {
        if (const ParameterSpec* spec = in(choice.model->parameters))
            return spec;
    }
    return nullptr;
}

QString unitOf(const ParameterSpec* spec)
{
    if (!spec)
        return {};
    switch (spec->unit) {
    case Unit::Milliseconds: return QStringLiteral("ms");
    case Unit::Microseconds: return QStringLiteral("µs");
    case Unit::Percent: return QStringLiteral("%");
    case Unit::Count:
    case Unit::Choice: return {};
    }
    return {};
}

QString axisNameOf(const Experiment& experiment, std::size_t axis, const Words& words)
{
    const ParameterSpec* spec = specOf(experiment, experiment.axes[axis].id);
    return spec ? toQString(words, spec->name) : ExperimentWords::tr("Cores");
}

bool areSeveralModels(const Experiment& experiment)
{
    return experiment.models.size() > 1;
}

QString valueOf(const ParameterSpec* spec, std::int64_t value, const Words& words)
{
    const auto choice = static_cast<std::size_t>(value);
    if (spec && spec->unit == Unit::Choice && choice < spec->choices.size())
        return toQString(words, spec->choices[choice]);
    if (spec && value == spec->minimum && !spec->least.isEmpty())
        return toQString(words, spec->least);
    const QString number = QString::fromStdString(words.number(value));
    const QString unit = unitOf(spec);
    return unit.isEmpty() ? number : number + QChar(0xa0) + unit;
}

/// "Tasks 8", "Slice 200 µs".
QString setTo(const QString& name, const ParameterSpec* spec, std::int64_t value, const Words& words)
{
    return ExperimentWords::tr("%1 %2", "what is set, its value").arg(name, valueOf(spec, value, words));
}

QString placeOf(const Experiment& experiment, std::size_t axis, std::int64_t value, const Words& words)
{
    return setTo(axisNameOf(experiment, axis, words), specOf(experiment, experiment.axes[axis].id), value, words);
}

/// With what is fixed of its own settings.
QString modelOf(const Experiment& experiment, std::size_t model, const Words& words)
{
    const experiment::ModelChoice& choice = experiment.models[model];
    QStringList parts{toQString(words, choice.model->title)};
    for (const auto& [id, value] : choice.settings) {
        if (const ParameterSpec* spec = specOf(experiment, id))
            parts.append(setTo(toQString(words, spec->name), spec, value, words));
    }
    return parts.join(QStringLiteral(", "));
}

QStringList sentencesOf(const std::vector<Message>& messages, const Words& words)
{
    QStringList sentences;
    for (const Message& message : messages)
        sentences.append(toQString(words, message));
    return sentences;
}

QString headingOf(const Results& results, const CurveFit& fit, const Words& words)
{
    return ExperimentWords::tr("%1 – %2: %3", "a law – what was measured: of which curve")
        .arg(toQString(words, fit.wish.law->title), toQString(words, experiment::titleOf(fit.wish.measure)),
             nameOf(results.experiment(), fit.curve, fit.meaning.along, words));
}

/// Of what the same is to be said, once: reasons, and of what they are said.
class Reasons {
public:
    void add(const QString& what, const QString& reason)
    {
        const auto known = std::ranges::find(m_parts, reason, &std::pair<QString, QStringList>::first);
        if (known == m_parts.end())
            m_parts.push_back({reason, {what}});
        else if (!known->second.contains(what))
            known->second.append(what);
    }
    /// The reason, and in brackets what it is of, of many the first and how many more there are.
    QStringList told(const Words& words) const
    {
        constexpr qsizetype kFew = 3;
        QStringList sentences;
        for (const auto& [reason, whats] : m_parts) {
            QString named = whats.mid(0, kFew).join(ExperimentWords::tr("; ", "between the parts of a list"));
            if (whats.size() > kFew)
                named = ExperimentWords::tr("%1, and %2 more", "the first of a list, and how many follow")
                            .arg(named, QString::fromStdString(words.number(static_cast<std::int64_t>(whats.size() - kFew))));
            sentences.append(ExperimentWords::tr("%1 (%2)", "why something is not there (what)").arg(reason, named));
        }
        return sentences;
    }

private:
    std::vector<std::pair<QString, QStringList>> m_parts;
};

} // namespace

QString figuresOf(double value, const Words& words)
{
    return QString::fromStdString(words.number(fitting::figures(value, kFigures)));
}

QString titleOf(const Experiment& experiment, const Words& words)
{
    if (const experiment::BuiltIn* builtIn = experiment::findBuiltIn(experiment.name))
        return toQString(words, builtIn->title);
    QStringList swept;
    for (std::size_t axis = 0; axis < experiment.axes.size(); ++axis)
        swept.append(axisNameOf(experiment, axis, words));
    return ExperimentWords::tr("%1, over: %2", "a scenario, what is swept")
        .arg(toQString(words, experiment.works.front().scenario->title), swept.join(QStringLiteral(", ")));
}

QString axisTitleOf(const Experiment& experiment, std::size_t axis, const Words& words)
{
    const QString name = axisNameOf(experiment, axis, words);
    if (axisAs(experiment, axis) == LawMeaning::As::PerSecond)
        return ExperimentWords::tr("Rate (1 / %1), per s", "how often something comes").arg(name);
    const QString unit = unitOf(specOf(experiment, experiment.axes[axis].id));
    return unit.isEmpty() ? name : ExperimentWords::tr("%1, %2", "what an axis shows, its unit").arg(name, unit);
}

QString nameOf(const Experiment& experiment, const Curve& curve, std::size_t along, const Words& words)
{
    QStringList parts;
    if (experiment.works.size() > 1)
        parts.append(toQString(words, experiment.works[curve.work].scenario->title));
    if (areSeveralModels(experiment) || (experiment.works.size() == 1 && !curve.other))
        parts.append(modelOf(experiment, curve.model, words));
    if (curve.other)
        parts.append(placeOf(experiment, 1 - along, *curve.other, words));
    return parts.join(QStringLiteral(", "));
}

QString nameOfPoint(const Design& design, std::size_t place, const Words& words)
{
    const Point& point = design.points[place];
    const Experiment& experiment = design.experiment;
    QStringList parts;
    if (experiment.works.size() > 1)
        parts.append(toQString(words, experiment.works[point.work].scenario->title));
    parts.append(modelOf(experiment, point.model, words));
    for (std::size_t axis = 0; axis < point.values.size(); ++axis)
        parts.append(placeOf(experiment, axis, point.values[axis], words));
    return parts.join(QStringLiteral(", "));
}

std::vector<ToldPart> toldLaws(const Results& results, const std::vector<CurveFit>& fits, const Words& words)
{
    std::vector<ToldPart> told;
    Reasons refusals;
    for (const CurveFit& fit : fits) {
        const QString heading = headingOf(results, fit, words);
        if (const auto* found = std::get_if<fitting::Fit>(&fit.outcome)) {
            QStringList sentences;
            if (found->law->meaning)
                sentences = sentencesOf(found->law->meaning(*found), words);
            told.push_back({heading, sentences + sentencesOf(found->remarks, words)});
        } else if (const auto* examined = std::get_if<fitting::Examination>(&fit.outcome)) {
            told.push_back({heading, sentencesOf(examined->sentences, words)});
        } else {
            refusals.add(heading, toQString(words, std::get<Message>(fit.outcome)));
        }
    }
    for (const experiment::CurveComparison& comparison : comparisonsOf(fits)) {
        const CurveFit& fit = fits[comparison.first];
        told.push_back({ExperimentWords::tr("Which law – %1: %2", "what was measured: of which curve")
                            .arg(toQString(words, experiment::titleOf(fit.wish.measure)),
                                 nameOf(results.experiment(), fit.curve, fit.meaning.along, words)),
                        sentencesOf(comparison.sentences, words)});
    }
    if (const QStringList sentences = refusals.told(words); !sentences.isEmpty())
        told.push_back({ExperimentWords::tr("Laws that were not fitted"), sentences});
    return told;
}

ToldPart toldAgreements(const Results& results, const std::string& measure, const Words& words)
{
    constexpr double kPercent = 100;
    ToldPart told;
    std::optional<Agreement> farthest;
    std::size_t count = 0;
    for (const Agreement& agreement : agreementsOf(results)) {
        const std::optional<double> difference = agreement.measure == measure ? agreement.difference() : std::nullopt;
        if (!difference)
            continue;
        ++count;
        if (!farthest || std::abs(*difference) > std::abs(*farthest->difference()))
            farthest = agreement;
    }
    if (!farthest)
        return told;
    told.heading = ExperimentWords::tr("Measured and simulated on as many cores");
    told.sentences = {ExperimentWords::tr("Points where both exist: %1. They differ most at %2: measured %3, simulated "
                                          "%4, so the simulation is off by %5 %.")
                          .arg(QString::fromStdString(words.number(static_cast<std::int64_t>(count))),
                               nameOfPoint(results.design(), farthest->realPoint, words), figuresOf(farthest->real, words),
                               figuresOf(farthest->simulated, words), figuresOf(kPercent * *farthest->difference(), words))};
    return told;
}

ToldPart toldGuess(const Results& results, const GuessedCurve& guess, const std::string& measure, const Words& words)
{
    constexpr double kPercent = 100;
    const std::vector<Curve> curves = guess.times.empty() ? std::vector<Curve>() : curvesOf(results.design(), guess.along);
    if (guess.curve >= curves.size() || curves[guess.curve].points.size() != guess.times.size())
        return {};
    const Curve& curve = curves[guess.curve];
    const std::vector<std::size_t> points = inOrder(results.experiment(), curve, guess.along);
    const auto first = results.spread(points.front(), measure);
    double off = 0;
    std::int64_t count = 0;
    for (std::size_t place = 1; place < points.size(); ++place) {
        const auto spread = results.spread(points[place], measure);
        if (!first || !spread || spread->median == 0)
            continue;
        off += std::abs(guess.times[place] * first->median - spread->median) / std::abs(spread->median);
        ++count;
    }
    if (count == 0)
        return {};
    return {.heading = ExperimentWords::tr("What you expected"),
            .sentences = {ExperimentWords::tr("Your curve, from the first value on, was off by %1 % on average, of %2.")
                              .arg(figuresOf(kPercent * off / static_cast<double>(count), words),
                                   nameOf(results.experiment(), curve, guess.along, words))}};
}

ToldPart toldMissing(const Results& results, const Words& words)
{
    std::int64_t disturbed = 0;
    std::int64_t leftOut = 0;
    std::int64_t incomplete = 0;
    for (std::size_t row = 0; row < results.rows().size(); ++row) {
        disturbed += results.rows()[row].disturbedBy ? 1 : 0;
        leftOut += results.leftOut(row) == experiment::LeftOut::Disturbed ? 1 : 0;
        incomplete += results.leftOut(row) == experiment::LeftOut::Incomplete ? 1 : 0;
    }
    const auto shown = [&words](std::int64_t count) { return QString::fromStdString(words.number(count)); };
    const auto all = static_cast<std::int64_t>(results.rows().size());
    Reasons refusals;
    for (std::size_t point = 0; point < results.design().points.size(); ++point) {
        if (const auto& skipped = results.design().points[point].skipped)
            refusals.add(nameOfPoint(results.design(), point, words), toQString(words, *skipped));
    }
    ToldPart told;
    for (const QString& reason : refusals.told(words))
        told.sentences.append(ExperimentWords::tr("Not measured: %1").arg(reason));
    if (incomplete > 0)
        told.sentences.prepend(
            ExperimentWords::tr("%1 of %2 runs did not come to their end, and do not count.").arg(shown(incomplete), shown(all)));
    if (disturbed > 0)
        told.sentences.prepend(
            leftOut > 0
                ? ExperimentWords::tr("Others disturbed %1 of %2 runs; those do not count.").arg(shown(disturbed), shown(all))
                : ExperimentWords::tr("Others disturbed %1 of %2 runs; those count all the same.").arg(shown(disturbed), shown(all)));
    if (!told.sentences.isEmpty())
        told.heading = ExperimentWords::tr("What is missing, and what is in doubt");
    return told;
}

} // namespace interleave
