// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/kitchen/kitchen_page.h"

#include "app/gantt/gantt_rows.h"
#include "app/gantt/gantt_state.h"
#include "app/kitchen/kitchen_accessible.h"

namespace interleave {

KitchenPageView::KitchenPageView(const ViewContext& context, const Theme& theme, QWidget& parent)
    : PageView(&parent), m_state(context.state), m_panel(*new KitchenPanel(context.words, theme, &parent, context.gate))
{
    KitchenView& view = m_panel.view();
    connect(&m_panel, &KitchenPanel::failed, this, &PageView::failed);
    connect(&view, &KitchenView::hoverText, this, &PageView::hoverText);
    connect(&m_state, &GanttState::selectionChanged, this, &KitchenPageView::showSelection);
    connect(&view, &KitchenView::spanChosen, this, [this](std::size_t run, TaskId task, std::uint32_t span) {
        m_state.select(placeOf(m_state, run, task, span));
        m_panel.view().setMarked(run, task); // also where the charts hide its row
    });
    connect(&view, &KitchenView::choiceCleared, this, [this] {
        m_state.select(std::nullopt);
        m_panel.view().setMarked(std::nullopt, std::nullopt);
    });
}

void KitchenPageView::setRuns(const std::vector<GanttRun>& runs)
{
    m_panel.setRuns(runs);
    showSelection();
}

void KitchenPageView::setPace(const ReplayPace& pace)
{
    m_panel.setPace({.slowdown = pace.slowdown, .isStill = pace.isStill});
    m_panel.setPlaying(pace.isPlaying);
}

void KitchenPageView::showSelection()
{
    const std::optional<gantt::SpanRef> span = m_state.selectedSpan();
    m_panel.view().setMarked(span ? std::optional(m_state.selection()->run) : std::nullopt,
                             span ? std::optional(span->task) : std::nullopt);
}

PageView* makeKitchenView(const ViewContext& context, const Theme& theme, QWidget& parent)
{
    installKitchenAccessible(); // before one is made, for Qt asks once what it is to screen readers
    return new KitchenPageView(context, theme, parent);
}

PageEntry kitchenPage()
{
    return {.id = QStringLiteral("kitchen"),
            .name = KitchenPageView::tr("Kitchen"),
            .help = KitchenPageView::tr("The same run as chefs and customers"),
            .icon = QStringLiteral("page-kitchen"),
            .views = {makeKitchenView},
            .words = MomentWords::Kitchen};
}

} // namespace interleave
