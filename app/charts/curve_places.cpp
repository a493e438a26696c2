// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/curve_places.h"

#include <algorithm>
#include <limits>

namespace interleave {

namespace {

constexpr float kNowhere = std::numeric_limits<float>::quiet_NaN();
constexpr double kMostForLeftOut = 1.25; ///< runs that do not count make the axis longer by no more than a quarter

std::vector<double> allX(const CurvePicture& picture)
{
    std::vector<double> values;
    for (const CurveSeries& series : picture.series) {
        for (const CurvePoint& point : series.points)
            values.push_back(point.x);
    }
    for (const QPointF& point : picture.expected)
        values.push_back(point.x());
    // Where there are points, ticks are at their values: laws are drawn at places between.
    for (const LawLine& law : values.empty() ? picture.laws : std::vector<LawLine>()) {
        for (const LawPlace& place : law.places)
            values.push_back(place.x);
    }
    return values;
}

/// What counts, and what was thought; the doubt of a law may go out of the picture.
std::vector<double> allY(const CurvePicture& picture)
{
    std::vector<double> values;
    std::vector<double> leftOut;
    for (const CurveSeries& series : picture.series) {
        for (const CurvePoint& point : series.points) {
            if (point.spread)
                values.insert(values.end(), {point.spread->least, point.spread->most});
            leftOut.insert(leftOut.end(), point.leftOut.begin(), point.leftOut.end());
        }
    }
    for (const QPointF& point : picture.expected)
        values.push_back(point.y());
    for (const LawLine& law : picture.laws) {
        for (const LawPlace& place : law.places)
            values.push_back(place.mean);
    }
    if (values.empty())
        return leftOut;
    const auto [least, most] = std::ranges::minmax(values);
    for (const double value : leftOut) {
        if (value > least / kMostForLeftOut && value < most * kMostForLeftOut)
            values.push_back(value);
    }
    return values;
}

float shareOn(const AxisScale& scale, double value)
{
    return scale.canShow(value) ? static_cast<float>(scale.shareOf(value)) : kNowhere;
}

/// Adds the points of one series.
class SeriesPlacing {
public:
    SeriesPlacing(CurvePlaces& all, SeriesPlaces& to) : m_all(all), m_to(to) {}

    void add(const CurvePoint& point)
    {
        PointPlace place{.x = shareOn(m_all.x, point.x)};
        addValues(point);
        addSpread(point, place);
        const std::size_t before = m_to.leftOut.size();
        if (place.x == place.x)
            addLeftOut(point, place.x);
        place.anchor = place.hasSpread()            ? place.median
                     : m_to.leftOut.size() > before ? static_cast<float>(m_to.leftOut[before].y())
                                                    : kNowhere;
        m_to.points.push_back(place);
    }

private:
    /// A point stands and falls with its median.
    void addValues(const CurvePoint& point)
    {
        const bool hasPlace = m_all.x.canShow(point.x) && point.spread && m_all.y.canShow(point.spread->median);
        for (const double value : point.values) {
            if (hasPlace && m_all.y.canShow(value))
                m_to.values.push_back(shareOn(m_all.y, value));
            else
                ++m_all.notShown;
        }
        m_to.valueEnds.push_back(m_to.values.size());
        if (point.values.empty() && point.spread && !hasPlace)
            m_all.notShown += std::max<std::size_t>(1, point.spread->count);
    }

    /// An end that cannot be shown is as far down as there is.
    void addSpread(const CurvePoint& point, PointPlace& place) const
    {
        place.median = point.spread && place.x == place.x ? shareOn(m_all.y, point.spread->median) : kNowhere;
        if (!place.hasSpread())
            return;
        const auto orLowest = [this](double value) { return m_all.y.canShow(value) ? shareOn(m_all.y, value) : 0.0F; };
        place.least = orLowest(point.spread->least);
        place.lowerQuarter = orLowest(point.spread->lowerQuarter);
        place.upperQuarter = orLowest(point.spread->upperQuarter);
        place.most = orLowest(point.spread->most);
        m_all.hasSpread = m_all.hasSpread || point.spread->count > 1;
    }

    void addLeftOut(const CurvePoint& point, float x)
    {
        for (const double value : point.leftOut) {
            const float y = shareOn(m_all.y, value);
            m_all.notShown += y == y ? 0 : 1;
            m_all.outside += y > 1 || y < 0 ? 1 : 0;
            if (y == y)
                m_to.leftOut.emplace_back(x, std::clamp(y, 0.0F, 1.0F));
        }
        m_all.hasLeftOut = m_all.hasLeftOut || !m_to.leftOut.empty();
    }

    CurvePlaces& m_all;
    SeriesPlaces& m_to;
};

/// A band wherever both of its ends are known and have a place; it may go out of the picture, and a lower end that has no place is below.
LawPlaces placesOf(const LawLine& law, const CurvePlaces& all)
{
    constexpr double kFarOut = 4; // of the picture: as far as a painter need go
    LawPlaces places{.series = law.series, .line = {}, .bands = {}};
    QPolygonF up;
    QPolygonF down;
    const auto end = [&] {
        std::ranges::reverse(down);
        if (up.size() > 1)
            places.bands.push_back(up + down);
        up.clear();
        down.clear();
    };
    const auto shareOf = [&](double y) {
        return std::clamp(all.y.canShow(y) ? all.y.shareOf(y) : -1.0, -kFarOut, kFarOut);
    };
    for (const LawPlace& place : law.places) {
        if (!all.x.canShow(place.x))
            continue;
        const double x = all.x.shareOf(place.x);
        if (all.y.canShow(place.mean))
            places.line.append({x, std::clamp(all.y.shareOf(place.mean), -kFarOut, kFarOut)});
        if (place.low && place.high && all.y.canShow(*place.high)) {
            up.append({x, shareOf(*place.high)});
            down.append({x, shareOf(*place.low)});
        } else {
            end();
        }
    }
    end();
    return places;
}

} // namespace

std::span<const float> SeriesPlaces::valuesOf(std::size_t point) const
{
    const std::size_t begin = point == 0 ? 0 : valueEnds[point - 1];
    return std::span(values).subspan(begin, valueEnds[point] - begin);
}

QStringList lawNamesOf(const CurvePicture& picture)
{
    QStringList names;
    for (const LawLine& law : picture.laws) {
        if (!names.contains(law.name))
            names.append(law.name);
    }
    return names;
}

CurvePlaces::CurvePlaces(const CurvePicture& picture) : x(picture.x, allX(picture)), y(picture.y, allY(picture))
{
    for (const CurveSeries& each : picture.series) {
        SeriesPlacing placing(*this, series.emplace_back());
        for (const CurvePoint& point : each.points)
            placing.add(point);
    }
    const QStringList names = lawNamesOf(picture);
    for (const LawLine& law : picture.laws) {
        laws.push_back(placesOf(law, *this));
        laws.back().law = static_cast<std::size_t>(names.indexOf(law.name));
    }
    for (const QPointF& point : picture.expected) {
        if (x.canShow(point.x()) && y.canShow(point.y()))
            expected.append({x.shareOf(point.x()), y.shareOf(point.y())});
        else
            ++notShown;
    }
}

} // namespace interleave
