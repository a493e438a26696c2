// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/box_plot.h"

#include <algorithm>
#include <QBarCategoryAxis>
#include <QBoxPlotSeries>
#include <QBoxSet>
#include <QChart>
#include <QChartView>
#include <QValueAxis>
#include <QVBoxLayout>

#include "app/charts/plain_chart.h"

namespace interleave {

namespace {

constexpr double kRoomAround = 0.08; ///< of the whole stretch, above and below

} // namespace

BoxPlot::BoxPlot(const Words& words, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_words(words),
      m_theme(theme),
      m_chart(makePlainChart()),
      m_series(new QBoxPlotSeries),
      m_names(new QBarCategoryAxis),
      m_times(new QValueAxis)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makePlainView(m_chart, this));
    m_series->setBoxWidth(0.5);
    m_chart->addSeries(m_series);
    m_chart->addAxis(m_names, Qt::AlignBottom);
    m_chart->addAxis(m_times, Qt::AlignLeft);
    m_series->attachAxis(m_names);
    m_series->attachAxis(m_times);
    m_names->setGridLineVisible(false);
    m_names->setTruncateLabels(false);
    m_times->setLabelFormat(QStringLiteral("%.0f ms"));
    setTheme(theme);
}

void BoxPlot::setBoxes(const QString& title, std::vector<Box> boxes)
{
    m_boxes = std::move(boxes);
    m_series->clear();
    QStringList names;
    QStringList sentences;
    double least = std::numeric_limits<double>::max();
    double most = 0;
    for (const Box& box : m_boxes) {
        const Spread<Duration>& spread = box.spread;
        m_series->append(new QBoxSet(toMilliseconds(spread.least), toMilliseconds(spread.lowerQuarter),
                                     toMilliseconds(spread.median), toMilliseconds(spread.upperQuarter),
                                     toMilliseconds(spread.most), box.name));
        names.append(box.name);
        least = std::min(least, toMilliseconds(spread.least));
        most = std::max(most, toMilliseconds(spread.most));
        const auto inWords = [this](Duration time) { return QString::fromStdString(m_words.duration(time)); };
        sentences.append(tr("%1: median %2, half of them from %3 to %4, all from %5 to %6.")
                             .arg(box.name, inWords(spread.median), inWords(spread.lowerQuarter),
                                  inWords(spread.upperQuarter), inWords(spread.least), inWords(spread.most)));
    }
    m_names->setCategories(names);
    const double room = std::max((most - least) * kRoomAround, 0.001);
    m_times->setRange(std::max(0.0, least - room), most + room);
    m_times->setTickCount(4);
    m_times->setLabelFormat(most - least < 10 ? QStringLiteral("%.1f ms") : QStringLiteral("%.0f ms"));
    setAccessibleName(title);
    setAccessibleDescription(sentences.join(QLatin1Char(' ')));
    setToolTip(sentences.join(QLatin1Char('\n')));
    setTheme(m_theme);
}

void BoxPlot::setTheme(const Theme& theme)
{
    m_theme = theme;
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{m_names, m_times}) {
        axis->setLabelsFont(theme.font(TextRole::Small));
        axis->setLabelsBrush(theme.color(&gantt::ChromeColours::text));
        axis->setLinePen(QPen(theme.color(&gantt::ChromeColours::border), 1));
        axis->setGridLinePen(QPen(theme.color(&gantt::ChromeColours::grid), 1));
    }
    m_series->setPen(QPen(theme.color(&gantt::ChromeColours::text), 1.5));
    m_series->setBrush(theme.color(&gantt::ChromeColours::selected));
}

QSize BoxPlot::sizeHint() const
{
    return {m_theme.pixels(200), m_theme.pixels(160)};
}

} // namespace interleave
