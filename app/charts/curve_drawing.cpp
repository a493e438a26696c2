// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/curve_drawing.h"

#include <algorithm>
#include <QFontMetricsF>
#include <QPainter>

#include "app/charts/chart_axes.h"
#include "app/charts/chart_frame.h"
#include "app/charts/curve_painter.h"
#include "app/charts/curve_words.h"
#include "app/i18n/plain_qstring.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

/// Names may come from a file.
CurvePicture withPlainNames(CurvePicture picture)
{
    for (QString* name : {&picture.title, &picture.x.title, &picture.y.title, &picture.expectedName})
        *name = plainLine(*name);
    for (CurveSeries& series : picture.series)
        series.name = plainLine(series.name);
    for (LawLine& law : picture.laws)
        law.name = plainLine(law.name);
    return picture;
}

} // namespace

CurveDrawing::CurveDrawing(CurvePicture picture)
    : m_picture(withPlainNames(std::move(picture))),
      m_places(m_picture),
      m_index(m_places),
      m_note(CurveWords::noteOf(m_picture, m_places))
{
}

const CurveSeries& CurveDrawing::seriesOf(std::size_t number) const
{
    return m_picture.series[m_index.placeOf(number).series];
}

const CurvePoint& CurveDrawing::pointOf(std::size_t number) const
{
    return seriesOf(number).points[m_index.placeOf(number).point];
}

QPointF CurveDrawing::placeOf(std::size_t number, const QRectF& plot) const
{
    const CurveIndex::Place place = m_index.placeOf(number);
    const PointPlace& point = m_places.series[place.series].points[place.point];
    return inPlot(plot, point.x, point.anchor);
}

SeriesLook CurveDrawing::lookOf(std::size_t series, const Theme& theme) const
{
    return seriesLook(theme.look(), series, series < m_picture.series.size() && m_picture.series[series].isSimulated);
}

std::vector<LegendEntry> CurveDrawing::legend(const Theme& theme) const
{
    using Sign = LegendEntry::Sign;
    std::vector<LegendEntry> entries;
    for (std::size_t n = 0; n < m_picture.series.size(); ++n) {
        if (const QString name = CurveWords::nameOf(m_picture.series[n]); !name.isEmpty())
            entries.push_back({.sign = Sign::Points, .look = lookOf(n, theme), .words = name});
    }
    const QStringList laws = lawNamesOf(m_picture);
    for (std::size_t law = 0; law < static_cast<std::size_t>(laws.size()); ++law) {
        const SeriesLook look{.ink = theme.color(&ChromeColours::text), .ground = {}};
        entries.push_back({.sign = Sign::Law, .look = look, .words = laws[static_cast<qsizetype>(law)], .law = law});
    }
    if (m_places.hasSpread)
        entries.push_back({.sign = Sign::Spread, .look = {}, .words = CurveWords::spreadName()});
    if (m_places.hasLeftOut)
        entries.push_back({.sign = Sign::LeftOut, .look = {}, .words = CurveWords::leftOutName()});
    return entries;
}

CurveLayout CurveDrawing::layOut(const QSizeF& size, const Theme& theme, bool hasTitle) const
{
    CurveLayout layout;
    ChartFrame frame(size, theme);
    layout.title = frame.takeTitle(hasTitle ? m_picture.title : QString());
    layout.note = frame.takeNote(m_note);
    layout.legend = layOutLegend(legend(theme), frame.rest(), theme);
    // The words at the left take width, but no height: so the height is known first.
    const QRectF& all = layout.legend.rest;
    const double height = plotWithin(all, m_picture.x.title, m_picture.y.title, {}, theme).height();
    layout.yTicks = m_places.y.ticks(height, roomOnY(theme));
    layout.plot = plotWithin(all, m_picture.x.title, m_picture.y.title, layout.yTicks, theme);
    layout.xTicks = m_places.x.ticks(layout.plot.width(), roomOnX(theme));
    return layout;
}

void CurveDrawing::paint(QPainter& painter, const CurveLayout& layout, const QSizeF& size, const Theme& theme) const
{
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTitle(painter, layout.title, m_picture.title, theme);
    paintNote(painter, layout.note, m_note, theme);
    painter.fillRect(layout.plot, theme.color(&ChromeColours::plot));
    paintAxes(painter,
              {.xTitle = m_picture.x.title, .yTitle = m_picture.y.title, .xTicks = layout.xTicks, .yTicks = layout.yTicks, .hasGrid = true},
              layout.plot, size, theme);
    std::vector<SeriesLook> looks;
    for (std::size_t n = 0; n < std::max<std::size_t>(1, m_picture.series.size()); ++n)
        looks.push_back(lookOf(n, theme));
    CurvePainter(m_places, std::move(looks), layout.plot, theme).paint(painter, m_picture.expectedName);
    if (!m_index.first() && m_places.expected.isEmpty() && m_note.isEmpty()) {
        painter.setFont(chartFont(theme, TextRole::Body));
        painter.setPen(theme.color(&ChromeColours::quietText));
        painter.drawText(layout.plot, Qt::AlignCenter | Qt::TextWordWrap, CurveWords::nothing());
    }
    paintLegend(painter, layout.legend, theme);
    painter.restore();
}

} // namespace interleave
