// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/distribution_panel.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/charts/box_plot.h"
#include "app/charts/histogram.h"
#include "app/i18n/qt_words.h"
#include "app/metrics/figures.h"
#include "app/theme/icons.h"
#include "core/run/run_set.h"

namespace interleave {

namespace {

constexpr int kSpacing = 2;
constexpr int kBesideTitle = 6;

enum PickPlace { kMedian, kFirst, kShortest, kLongest, kOddOne };

QString numberOf(std::size_t run)
{
    return QLocale().toString(static_cast<qulonglong>(run + 1));
}

} // namespace

DistributionPanel::DistributionPanel(const Words& words, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_words(words),
      m_theme(theme),
      m_title(new QToolButton(this)),
      m_line(new QLabel(this)),
      m_charts(new QWidget(this)),
      m_timesTitle(new QLabel(this)),
      m_times(new BoxPlot(words, theme, this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kSpacing);
    createTitle(*rows);
    rows->addWidget(m_charts, 1);
    auto* layout = new QHBoxLayout(m_charts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(18);
    for (const Side side : kSides) {
        Column& column = m_columns[static_cast<std::size_t>(side)];
        column = createColumn(side);
        layout->addWidget(column.area, 3);
    }
    auto* times = new QVBoxLayout;
    times->setSpacing(2);
    m_timesTitle->setText(tr("How long they took"));
    times->addWidget(m_timesTitle);
    times->addWidget(m_times, 1);
    layout->addLayout(times, 2);
    setOpen(true);
    setTheme(theme);
    hide();
}

void DistributionPanel::createTitle(QVBoxLayout& layout)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(kBesideTitle);
    m_title->setObjectName(QStringLiteral("manyRuns"));
    m_title->setText(tr("Many runs"));
    m_title->setAutoRaise(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_line->setObjectName(QStringLiteral("manyRunsLine"));
    m_line->setWordWrap(true);
    head->addWidget(m_title);
    head->addWidget(m_line, 1);
    layout.addLayout(head);
    connect(m_title, &QToolButton::clicked, this, [this] {
        setOpen(!isOpen());
        emit openAsked(isOpen());
    });
}

bool DistributionPanel::isOpen() const
{
    return !m_charts->isHidden();
}

void DistributionPanel::setOpen(bool open)
{
    if (open == isOpen() && !m_title->icon().isNull())
        return;
    m_charts->setVisible(open);
    m_title->setIcon(icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_title->setAccessibleDescription(open ? tr("shown; press to hide") : tr("hidden; press to show"));
    showLine();
}

int DistributionPanel::foldedHeight(int width) const
{
    const QSize title = m_title->sizeHint();
    const int room = std::max(1, width - title.width() - kBesideTitle);
    const QRect words = m_line->fontMetrics().boundingRect({0, 0, room, QWIDGETSIZE_MAX}, Qt::TextWordWrap, foldedWords());
    return std::max(title.height(), words.height());
}

int DistributionPanel::openHeight() const
{
    return m_title->sizeHint().height() + kSpacing + m_charts->sizeHint().height();
}

/// What came out of each.
QString DistributionPanel::foldedWords() const
{
    QStringList parts;
    for (std::size_t n = 0; n < m_columns.size(); ++n) {
        if (m_columns[n].distribution)
            parts << tr("%1: %2", "name of a run, what it came to").arg(m_names[n], m_columns[n].summary->text());
    }
    return parts.join(QLatin1Char('\n'));
}

void DistributionPanel::showLine()
{
    m_line->setText(isOpen() ? QString() : foldedWords());
}

DistributionPanel::Column DistributionPanel::createColumn(Side side)
{
    Column column{.area = new QWidget(this),
                  .title = new QLabel(this),
                  .histogram = new Histogram(m_theme, this),
                  .summary = new QLabel(this),
                  .leftOut = new QLabel(this)};
    column.histogram->setObjectName(side == Side::Above ? QStringLiteral("histogramAbove") : QStringLiteral("histogramBelow"));
    auto* layout = new QVBoxLayout(column.area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    column.leftOut->setObjectName(side == Side::Above ? QStringLiteral("leftOutAbove") : QStringLiteral("leftOutBelow"));
    layout->addWidget(column.title);
    for (QLabel* label : {column.summary, column.leftOut}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addWidget(column.histogram, 1);
    auto* row = new QHBoxLayout;
    const std::array names{QStringLiteral("median"), QStringLiteral("first"), QStringLiteral("shortest"),
                           QStringLiteral("longest"), QStringLiteral("oddOne")};
    for (std::size_t n = 0; n < column.picks.size(); ++n) {
        auto* button = new QToolButton(column.area);
        button->setObjectName(names[n] + (side == Side::Above ? QStringLiteral("Above") : QStringLiteral("Below")));
        column.picks[n].button = button;
        connect(button, &QToolButton::clicked, this, [this, side, n] {
            if (const auto run = m_columns[static_cast<std::size_t>(side)].picks[n].run)
                emit runChosen(side, *run);
        });
        row->addWidget(button);
    }
    row->addStretch(1);
    layout->addLayout(row);
    connect(column.histogram, &Histogram::chosen, this, [this, side](int bar) {
        const auto& distribution = m_columns[static_cast<std::size_t>(side)].distribution;
        emit runChosen(side, distribution->bars[static_cast<std::size_t>(bar)].runs.front());
    });
    return column;
}

void DistributionPanel::setRuns(const std::array<QuietRuns, 2>& runs)
{
    for (std::size_t n = 0; n < runs.size(); ++n) {
        const auto& kept = runs[n].kept;
        m_names[n] = kept.empty() ? QString() : columnTitle(*kept.front()->request.model, kept.front().get(), m_words);
        show(m_columns[n], runs[n]);
        if (!kept.empty())
            m_columns[n].title->setText(tr("%1: %2", "name of a run, what is counted")
                                            .arg(m_names[n], toQString(m_words, m_columns[n].distribution->resultName)));
        m_columns[n].title->setToolTip(m_columns[n].title->text()); // it is cut where there is little width
    }
    showTimes();
    showLine();
    setVisible(std::ranges::any_of(runs, [](const QuietRuns& each) { return each.kept.size() + each.leftOut > 1; }));
}

void DistributionPanel::show(Column& column, const QuietRuns& runs)
{
    column.area->setVisible(!runs.kept.empty());
    column.distribution.reset();
    if (runs.kept.empty())
        return;
    column.distribution = distributionOf(runs.kept);
    column.leftOut->setText(toQString(m_words, quietSentence(runs)));
    column.leftOut->setVisible(!column.leftOut->text().isEmpty());
    const Distribution& distribution = *column.distribution;
    std::vector<HistogramBar> bars;
    for (const ResultBar& bar : distribution.bars)
        bars.push_back({toQString(m_words, bar.label), static_cast<int>(bar.runs.size())});
    column.histogram->setBars(toQString(m_words, distribution.resultName), std::move(bars));
    column.summary->setText(toQString(m_words, summaryOf(distribution)));
    const auto offer = [&column](PickPlace place, std::optional<std::size_t> run, const QString& text, const QString& help) {
        Pick& pick = column.picks[place];
        pick.run = run;
        pick.button->setText(text);
        pick.button->setToolTip(help);
        pick.button->setAccessibleName(tr("Show %1", "the first run, the shortest ...").arg(text));
        pick.button->setVisible(run.has_value());
    };
    const std::optional<std::size_t> median = medianAmong(runs.kept);
    offer(kMedian, median, tr("median"),
          tr("Run %1, of median time: it is shown unless another is chosen").arg(numberOf(median.value_or(0))));
    offer(kFirst, 0, tr("first"), tr("The first of the runs"));
    offer(kShortest, distribution.shortest, tr("shortest"),
          tr("Run %1, which took the least time").arg(numberOf(distribution.shortest)));
    offer(kLongest, distribution.longest, tr("longest"),
          tr("Run %1, which took the most time").arg(numberOf(distribution.longest)));
    const std::size_t odd = distribution.oddOne.value_or(0);
    offer(kOddOne, distribution.oddOne, tr("oddest"), tr("Run %1, which differs most from the others").arg(numberOf(odd)));
}

void DistributionPanel::showTimes()
{
    std::vector<BoxPlot::Box> boxes;
    for (std::size_t n = 0; n < m_columns.size(); ++n) {
        if (m_columns[n].distribution)
            boxes.push_back({m_names[n], m_columns[n].distribution->makespan});
    }
    // Short, and not twice the same where both are of one model.
    if (boxes.size() == 2) {
        boxes[0].name = tr("above");
        boxes[1].name = tr("below");
    }
    m_times->setBoxes(m_timesTitle->text(), std::move(boxes));
}

void DistributionPanel::setShown(Side side, std::size_t run)
{
    const Column& column = m_columns[static_cast<std::size_t>(side)];
    if (!column.distribution)
        return;
    const auto& bars = column.distribution->bars;
    const auto bar =
        std::ranges::find_if(bars, [run](const ResultBar& each) { return std::ranges::binary_search(each.runs, run); });
    column.histogram->setMarked(bar == bars.end() ? std::nullopt : std::optional(static_cast<int>(bar - bars.begin())));
}

void DistributionPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    QFont bold = theme.font(TextRole::Body);
    bold.setBold(true);
    for (const Column& column : m_columns) {
        column.title->setFont(bold);
        for (QLabel* label : {column.summary, column.leftOut})
            label->setFont(theme.font(TextRole::Small));
        column.histogram->setTheme(theme);
    }
    m_timesTitle->setFont(bold);
    m_title->setFont(bold);
    m_line->setFont(theme.font(TextRole::Small));
    m_times->setTheme(theme);
}

} // namespace interleave
