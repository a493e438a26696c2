// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/curve_words.h"

#include <algorithm>
#include <ranges>

#include "app/charts/number_words.h"
#include "app/i18n/qt_words.h"

namespace interleave {

namespace {

constexpr std::size_t kMostSeries = 12; ///< that are told one by one

/// The first or the last point of which there is something to say, by the way one goes; null where there is none.
template<typename Points>
const CurvePoint* firstOf(const Points& points)
{
    const auto found = std::ranges::find_if(points, [](const CurvePoint& point) { return point.spread.has_value(); });
    return found == std::ranges::end(points) ? nullptr : &*found;
}

/// "%n run(s)" in as many words as the language has for so many.
QString counted(const Text& text, std::size_t count)
{
    return toQString(QtWords(), Message{text, {}, static_cast<std::int64_t>(count)});
}

} // namespace

QString CurveWords::nameOf(const CurveSeries& series)
{
    if (!series.isSimulated)
        return series.name;
    return series.name.isEmpty() ? tr("simulated", "a curve") : tr("%1 (simulated)", "a curve").arg(series.name);
}

QStringList CurveWords::linesOf(const CurvePicture& picture, const CurveSeries& series, const CurvePoint& point)
{
    const AxisName y(picture.y.title);
    QStringList lines;
    if (const QString name = nameOf(series); !name.isEmpty())
        lines.append(name);
    lines.append(AxisName(picture.x.title).placeWords(point.x));
    if (point.spread && point.spread->least == point.spread->most) {
        lines.append(point.spread->count > 1 ? tr("%1 in all runs").arg(y.placeWords(point.spread->median))
                                             : y.placeWords(point.spread->median));
    } else if (point.spread) {
        lines.append(tr("median %1").arg(y.valueWords(point.spread->median)));
        lines.append(tr("half of the runs from %1 to %2")
                         .arg(y.valueWords(point.spread->lowerQuarter), y.valueWords(point.spread->upperQuarter)));
        lines.append(tr("all from %1 to %2").arg(y.valueWords(point.spread->least), y.valueWords(point.spread->most)));
    }
    QString runs = counted(INTERLEAVE_TEXT_N("chart", "%n run(s)"), point.spread ? point.spread->count : 0);
    if (!point.leftOut.empty())
        runs += tr(", ", "between the parts of a list")
              + counted(INTERLEAVE_TEXT_N("chart", "%n left out"), point.leftOut.size());
    lines.append(runs);
    return lines;
}

QString CurveWords::summaryOf(const CurvePicture& picture)
{
    const AxisName x(picture.x.title);
    const AxisName y(picture.y.title);
    QStringList sentences;
    sentences.append(tr("%1 over %2.", "what was measured over what was changed").arg(y.name, x.name));
    for (std::size_t n = 0; n < std::min(picture.series.size(), kMostSeries); ++n) {
        const CurveSeries& series = picture.series[n];
        const CurvePoint* first = firstOf(series.points);
        const CurvePoint* last = firstOf(series.points | std::views::reverse);
        if (!first)
            sentences.append(tr("%1: no runs.").arg(nameOf(series)));
        else
            sentences.append(tr("%1: %2, from %3 at %4 to %5 at %6.", "a curve: points, value, place, value, place")
                                 .arg(nameOf(series), counted(INTERLEAVE_TEXT_N("chart", "%n point(s)"), series.points.size()),
                                      y.valueWords(first->spread->median), x.valueWords(first->x),
                                      y.valueWords(last->spread->median), x.valueWords(last->x)));
    }
    if (picture.series.size() > kMostSeries)
        sentences.append(counted(INTERLEAVE_TEXT_N("chart", "And %n more curve(s)."), picture.series.size() - kMostSeries));
    for (const LawLine& law : picture.laws)
        sentences.append(tr("Law: %1.").arg(law.name));
    return sentences.join(QLatin1Char(' '));
}

QString CurveWords::noteOf(const CurvePicture& picture, const CurvePlaces& places)
{
    QStringList notes;
    if (places.notShown > 0) {
        notes.append(counted(picture.x.isLogarithmic || picture.y.isLogarithmic
                                 ? INTERLEAVE_TEXT_N("chart", "%n value(s) cannot be shown: a logarithmic axis has no "
                                                              "zero and nothing below.")
                                 : INTERLEAVE_TEXT_N("chart", "%n value(s) cannot be shown: no number, or too large."),
                             places.notShown));
    }
    if (places.outside > 0)
        notes.append(counted(INTERLEAVE_TEXT_N("chart", "Beyond the edge: %n run(s) left out."), places.outside));
    return notes.join(QLatin1Char(' '));
}

QString CurveWords::nothing()
{
    return tr("Nothing measured yet.");
}

QString CurveWords::leftOutName()
{
    return tr("runs left out");
}

QString CurveWords::spreadName()
{
    return tr("box: half of the runs, line: all");
}

} // namespace interleave
