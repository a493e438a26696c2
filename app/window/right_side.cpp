// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/right_side.h"

#include <algorithm>
#include <QEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "app/compare/answer_panel.h"
#include "app/compare/distribution_panel.h"
#include "app/compare/noise_bar.h"
#include "app/compare/origin_bar.h"
#include "app/compare/outcome_panel.h"
#include "app/compare/series_chooser.h"
#include "app/metrics/metrics_panel.h"
#include "app/window/chart_area.h"
#include "app/window/veil.h"

namespace interleave {

namespace {

constexpr int kSpacing = 6;
constexpr double kLeastWidth = 560; ///< for the buttons in one line
constexpr double kLeastBesideLesson = 480;
constexpr double kLeastHeight = 300;

/// Height of a part that may wrap, and of what is between it and the next one; 0 where it is hidden.
int heightOf(const QWidget& part, int width)
{
    if (part.isHidden())
        return 0;
    return kSpacing + (part.hasHeightForWidth() ? part.heightForWidth(width) : part.sizeHint().height());
}

} // namespace

RightSide::RightSide(const Parts& parts, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_theme(theme), m_layout(new QVBoxLayout(this)), m_veil(new Veil(theme, this))
{
    m_layout->setContentsMargins(14, 8, 14, 4);
    m_layout->setSpacing(kSpacing);
    for (QWidget* part : std::initializer_list<QWidget*>{parts.strip, parts.origin, parts.chooser, parts.answer,
                                                         parts.outcome, parts.noise})
        m_layout->addWidget(part);
    m_layout->addWidget(parts.charts, 1);
    m_layout->addWidget(parts.distribution);
    m_layout->addWidget(parts.metrics);
    connect(parts.distribution, &DistributionPanel::openAsked, this, [this](bool open) {
        m_isDistributionAsked = open && m_plan.gives(Yielding::Distribution);
        fit();
    });
}

void RightSide::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_veil->setTheme(theme);
    m_parts.origin->setTheme(theme);
    m_parts.answer->setTheme(theme);
    m_parts.outcome->setTheme(theme);
    m_parts.noise->setTheme(theme);
    m_parts.charts->setTheme(theme);
    m_parts.distribution->setTheme(theme);
    m_parts.metrics->setTheme(theme);
    fit();
}

void RightSide::setTableWanted(bool wanted)
{
    m_isTableWanted = wanted;
    fit();
}

void RightSide::askForTable(bool open)
{
    m_isTableAsked = open && (m_lesson.isOn || m_plan.gives(Yielding::Table));
    setTableWanted(open);
}

void RightSide::setStale(const QString& words)
{
    if (words != m_veil->words())
        m_veil->setWords(words);
}

void RightSide::showCharts()
{
    m_isDistributionAsked = false;
    fit();
}

/// Of what never gives way, but for the picture itself.
int RightSide::alwaysThere(int width) const
{
    const QMargins margins = m_layout->contentsMargins();
    int height = margins.top() + margins.bottom();
    for (const QWidget* part :
         std::initializer_list<const QWidget*>{m_parts.strip, m_parts.origin, m_parts.chooser, m_parts.noise})
        height += heightOf(*part, width);
    return height + m_parts.answer->heightIn({.hasDetail = false, .isSmall = true}, width) + kSpacing;
}

RoomNeeds RightSide::needs() const
{
    const QMargins margins = m_layout->contentsMargins();
    const int width = this->width() - margins.left() - margins.right();
    const ChartHeights charts = m_parts.charts->heightsIn(width);
    const auto answer = [&](AnswerForm form) { return m_parts.answer->heightIn(form, width); };
    const auto outcome = [&](bool withMeaning) { return m_parts.outcome->heightIn(withMeaning, width); };
    RoomNeeds needs{.available = height()};
    const auto save = [&needs](Yielding what, int height) {
        needs.saved[static_cast<std::size_t>(what)] = std::max(0, height);
        needs.everything += std::max(0, height);
    };
    const bool hasOthers = charts.charts == 0 || m_wantsAll;
    needs.everything = alwaysThere(width) + charts.tools + charts.between + charts.withLowRows
                     + (hasOthers           ? charts.others
                        : charts.others > 0 ? charts.tooLow
                                            : 0);
    if (wantsTable() && !m_isTableAsked) // it takes nothing from rows that can be looked at with ease
        save(Yielding::Table, m_parts.metrics->tableHeight() + charts.withHighRows - charts.charts);
    save(Yielding::Meanings, outcome(true) - outcome(false));
    save(Yielding::Verdicts, outcome(false) > 0 ? outcome(false) + kSpacing : 0);
    save(Yielding::Detail, answer({.hasDetail = true}) - answer({.hasDetail = false}));
    save(Yielding::Evidence, charts.charts - charts.onOneLine);
    save(Yielding::Headline, answer({.hasDetail = false}) - answer({.hasDetail = false, .isSmall = true}));
    save(Yielding::NumbersLine, m_isTableAsked ? 0 : m_parts.metrics->lineHeight() + kSpacing);
    save(Yielding::Buttons, charts.buttons + charts.between);
    save(Yielding::Overview, charts.overview + charts.between);
    save(Yielding::RowHeight, charts.onOneLine - charts.withLowRows);
    save(Yielding::Legend, charts.legend);
    if (m_isTableAsked)
        needs.everything += m_parts.metrics->lineHeight() + m_parts.metrics->tableHeight() + kSpacing;
    if (!m_parts.distribution->isHidden()) {
        const int folded = m_parts.distribution->foldedHeight(width);
        save(Yielding::Distribution, m_parts.distribution->openHeight() - folded);
        needs.everything += folded + kSpacing;
    }
    for (const Yielding what : notNeeded())
        needs.isNotNeeded[static_cast<std::size_t>(what)] = true;
    return needs;
}

/// In a lesson its own words are read: what says the same, or more than it asks for, is behind a press or a key.
std::vector<Yielding> RightSide::notNeeded() const
{
    if (!m_lesson.isOn)
        return {};
    if (!m_lesson.hasResults)
        return {Yielding::Evidence, Yielding::NumbersLine, Yielding::Buttons, Yielding::Overview};
    return {Yielding::Meanings, Yielding::Detail, Yielding::Evidence, Yielding::NumbersLine};
}

bool RightSide::wantsTable() const
{
    return m_isTableAsked || (m_isTableWanted && !m_lesson.isOn);
}

void RightSide::fit()
{
    if (m_isFitting)
        return;
    const QScopedValueRollback isFitting(m_isFitting, true);
    m_wantsAll = true;
    RoomPlan plan(needs());
    const ChartHeights charts = m_parts.charts->heightsIn(width());
    if (!plan.fits() && charts.others > 0 && charts.charts > 0) {
        m_wantsAll = false;
        plan = RoomPlan(needs());
    }
    apply(plan);
}

void RightSide::apply(const RoomPlan& plan)
{
    m_plan = plan;
    m_parts.answer->setForm({.hasDetail = !plan.gives(Yielding::Detail), .isSmall = plan.gives(Yielding::Headline)});
    m_parts.outcome->setDetailShown(!plan.gives(Yielding::Meanings));
    m_parts.outcome->setSaidElsewhere(plan.gives(Yielding::Verdicts));
    m_parts.answer->setMore(plan.gives(Yielding::Meanings) ? m_parts.outcome->paragraphs() : QStringList());
    const bool foldsMany = plan.gives(Yielding::Distribution) && !m_isDistributionAsked;
    m_parts.distribution->setOpen(!foldsMany);
    m_parts.charts->setVisible(!m_isDistributionAsked);
    m_parts.charts->setRoom(
        {.density = {.saysOutcome = plan.gives(Yielding::Verdicts),
                     .isOneLine = plan.gives(Yielding::Evidence),
                     .leastRow = plan.gives(Yielding::RowHeight) ? GanttDensity::kLowRow : GanttDensity::kUsualRow},
         .hasButtons = !plan.gives(Yielding::Buttons),
         .hasOverview = !plan.gives(Yielding::Overview),
         .hasLegend = !plan.gives(Yielding::Legend),
         .hasAll = m_wantsAll});
    m_parts.metrics->setOpen(wantsTable() && !plan.gives(Yielding::Table));
    m_parts.metrics->setVisible(!plan.gives(Yielding::NumbersLine) && (m_lesson.hasResults || !m_lesson.isOn));
    m_layout->activate();
    m_veil->setGeometry(rect().adjusted(0, m_parts.answer->geometry().bottom() + 1, 0, 0));
}

void RightSide::setLesson(const Lesson& lesson)
{
    if (m_lesson == lesson)
        return;
    if (m_lesson.isOn != lesson.isOn)
        m_isTableAsked = false;
    m_lesson = lesson;
    updateGeometry();
    fit();
}

QSize RightSide::minimumSizeHint() const
{
    return {m_theme.pixels(m_lesson.isOn ? kLeastBesideLesson : kLeastWidth), m_theme.pixels(kLeastHeight)};
}

/// What is beside it has the width that it wants as long as there is enough for both.
QSize RightSide::sizeHint() const
{
    return {minimumSizeHint().width(), QWidget::sizeHint().height()};
}

void RightSide::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Other words need other heights.
bool RightSide::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

} // namespace interleave
