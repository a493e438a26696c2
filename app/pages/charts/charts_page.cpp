// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/charts/charts_page.h"

#include "app/gantt/gantt_accessible.h"

namespace interleave {

ChartsView::ChartsView(const ViewContext& context, const Theme& theme, QWidget& parent)
    : PageView(&parent), m_gantt(*new GanttView(context.state, context.words, theme, &parent))
{
    m_gantt.setObjectName(QStringLiteral("chart"));
    connect(&m_gantt, &GanttView::playTimeAsked, this, &PageView::timeAsked);
    connect(&m_gantt, &GanttView::hoverText, this, &PageView::hoverText);
}

int ChartsView::leastHeight() const
{
    return m_gantt.minimumSizeHint().height();
}

PageView* makeChartsView(const ViewContext& context, const Theme& theme, QWidget& parent)
{
    installGanttAccessible(); // before one is made, for Qt asks once what it is to screen readers
    return new ChartsView(context, theme, parent);
}

PageEntry chartsPage()
{
    return {.id = QStringLiteral("charts"),
            .name = ChartsView::tr("Charts"),
            .help = ChartsView::tr("Bars in time"),
            .icon = QStringLiteral("page-charts"),
            .views = {makeChartsView}};
}

} // namespace interleave
