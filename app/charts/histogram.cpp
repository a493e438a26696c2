// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/histogram.h"

#include <algorithm>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalBarSeries>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>
#include <QVBoxLayout>
#include <ranges>

#include "app/charts/plain_chart.h"

namespace interleave {

namespace {

constexpr double kBarHeight = 17;
constexpr double kMostOfPlace = 0.75;  ///< of the place that a bar has
constexpr double kRoomForCount = 1.15; ///< beside the longest bar
constexpr double kMostForNames = 0.5;  ///< of the width
constexpr double kNameGap = 6;         ///< between a name and its bar
constexpr double kLeastWidth = 120;

} // namespace

Histogram::Histogram(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_chart(makePlainChart()),
      m_series(new QHorizontalBarSeries),
      m_names(new QBarCategoryAxis),
      m_counts(new QValueAxis),
      m_view(makePlainView(m_chart, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_series->setLabelsVisible(true);
    m_series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    m_series->setLabelsFormat(QStringLiteral("@value"));
    m_chart->addSeries(m_series);
    m_chart->addAxis(m_names, Qt::AlignLeft);
    m_chart->addAxis(m_counts, Qt::AlignBottom);
    m_series->attachAxis(m_names);
    m_series->attachAxis(m_counts);
    m_counts->setVisible(false);
    m_names->setLabelsVisible(false); // they would stand where the bars were before the plot was placed
    setFocusPolicy(Qt::StrongFocus);
    m_view->setFocusProxy(this);
    setTheme(theme);
    connect(m_series, &QHorizontalBarSeries::clicked, this, [this](int place) {
        setFocus(Qt::MouseFocusReason);
        choose(fromBottom(place));
    });
}

void Histogram::setBars(const QString& title, std::vector<HistogramBar> bars)
{
    m_title = title;
    m_bars = std::move(bars);
    m_marked.reset();
    m_series->clear();
    m_set = new QBarSet(title);
    QStringList names;
    int most = 1;
    // Qt Charts counts from the bottom, and its axis of names cannot be turned round.
    for (const HistogramBar& bar : m_bars | std::views::reverse) {
        m_set->append(bar.count);
        names.append(bar.label);
        most = std::max(most, bar.count);
    }
    m_series->append(m_set);
    m_names->setCategories(names);
    m_counts->setRange(0, most * kRoomForCount);
    setTheme(m_theme);
    tellInWords();
    updateGeometry();
    placePlot();
}

/// Names at the left, as wide as they are; bars in what is left.
void Histogram::placePlot()
{
    const QFontMetrics metrics(m_theme.font(TextRole::Small));
    double widest = 0;
    for (const HistogramBar& bar : m_bars)
        widest = std::max<double>(widest, metrics.horizontalAdvance(bar.label));
    const double left = std::min(widest + m_theme.pixels(12), width() * kMostForNames);
    // Few bars do not get any fatter than many.
    const double place = height() / std::max(1.0, static_cast<double>(m_bars.size()));
    m_series->setBarWidth(std::min(kMostOfPlace, m_theme.pixels(kBarHeight) / std::max(1.0, place)));
    m_chart->setPlotArea(QRectF(left, 0, std::max(1.0, width() - left), height()));
}

void Histogram::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placePlot();
}

void Histogram::setMarked(std::optional<int> bar)
{
    m_marked = bar;
    showMarked();
    tellInWords();
}

void Histogram::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_names->setLinePen(QPen(theme.color(&gantt::ChromeColours::border), 1));
    m_names->setGridLineVisible(false);
    if (!m_set)
        return;
    m_set->setLabelFont(theme.font(TextRole::Small));
    m_set->setLabelColor(theme.color(&gantt::ChromeColours::text));
    // Hollow and filled: colour alone would not tell which one is marked.
    m_set->setColor(theme.color(&gantt::ChromeColours::selected));
    m_set->setBorderColor(theme.color(&gantt::ChromeColours::border));
    m_set->setSelectedColor(theme.color(&gantt::ChromeColours::primary));
    showMarked();
    placePlot();
}

QSize Histogram::sizeHint() const
{
    const int bars = std::max<int>(3, static_cast<int>(m_bars.size()));
    return {m_theme.pixels(260), m_theme.pixels(kBarHeight * bars + 12)};
}

/// So high that no name covers another one.
QSize Histogram::minimumSizeHint() const
{
    const int line = QFontMetrics(m_theme.font(TextRole::Small)).height();
    return {m_theme.pixels(kLeastWidth), line * std::max<int>(1, static_cast<int>(m_bars.size()))};
}

QRect Histogram::nameRect(int bar) const
{
    const int line = QFontMetrics(m_theme.font(TextRole::Small)).height();
    QRect place(0, 0, static_cast<int>(m_chart->plotArea().left()) - m_theme.pixels(kNameGap), line);
    place.moveTop(positionOf(bar).y() - line / 2);
    return place;
}

/// The names; the view with the bars lies over them and is transparent.
void Histogram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFont font = m_theme.font(TextRole::Small);
    painter.setFont(font);
    painter.setPen(m_theme.color(&gantt::ChromeColours::text));
    for (int bar = 0; bar < static_cast<int>(m_bars.size()); ++bar) {
        const QRect place = nameRect(bar);
        const QString& name = m_bars[static_cast<std::size_t>(bar)].label;
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight | Qt::TextDontClip,
                         QFontMetrics(font).elidedText(name, Qt::ElideMiddle, place.width()));
    }
}

QPoint Histogram::positionOf(int bar) const
{
    const double middle = m_bars[static_cast<std::size_t>(bar)].count / 2.0;
    const QPointF inChart = m_chart->mapToPosition(QPointF(middle, fromBottom(bar)), m_series);
    return m_view->mapTo(this, m_view->mapFromScene(m_chart->mapToScene(inChart)));
}

void Histogram::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_bars.size()) - 1;
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || last < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    // Over bars of nothing: there is no run to be shown for them.
    int bar = m_marked.value_or(step > 0 ? -1 : last + 1) + step;
    while (bar >= 0 && bar <= last && m_bars[static_cast<std::size_t>(bar)].count == 0)
        bar += step;
    if (bar >= 0 && bar <= last)
        choose(bar);
}

void Histogram::focusInEvent(QFocusEvent*)
{
    m_chart->setBackgroundPen(QPen(m_theme.color(&gantt::ChromeColours::focus), 2));
}

void Histogram::focusOutEvent(QFocusEvent*)
{
    m_chart->setBackgroundPen(Qt::NoPen);
}

int Histogram::fromBottom(int bar) const
{
    return static_cast<int>(m_bars.size()) - 1 - bar;
}

void Histogram::choose(int bar)
{
    if (m_bars[static_cast<std::size_t>(bar)].count > 0)
        emit chosen(bar);
}

void Histogram::showMarked()
{
    if (!m_set)
        return;
    m_set->deselectAllBars();
    if (m_marked)
        m_set->selectBar(fromBottom(*m_marked));
}

void Histogram::tellInWords()
{
    QStringList bars;
    for (const HistogramBar& bar : m_bars) {
        if (bar.count > 0)
            bars.append(tr("%1: count %2", "what came out, how often").arg(bar.label, QLocale().toString(bar.count)));
    }
    setAccessibleName(m_title);
    setAccessibleDescription(bars.join(tr(", ", "between the parts of a list")));
    setToolTip(tr("Click a bar, or press Up and Down, to see the first run that came to it."));
}

} // namespace interleave
