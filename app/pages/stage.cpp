// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/stage.h"

#include <algorithm>
#include <utility>

namespace interleave {

Stage::Stage(std::vector<PageEntry> pages, const ViewContext& context, const Theme& theme, QWidget* parent)
    : QSplitter(Qt::Vertical, parent), m_pages(std::move(pages))
{
    setChildrenCollapsible(false);
    makeViews(context, theme);
    showViews();
}

/// In the order of the pages with the most of them, for only there it matters.
void Stage::makeViews(const ViewContext& context, const Theme& theme)
{
    std::vector<const PageEntry*> largestFirst;
    for (const PageEntry& page : m_pages)
        largestFirst.push_back(&page);
    std::ranges::stable_sort(largestFirst, std::ranges::greater(),
                             [](const PageEntry* page) { return page->views.size(); });
    for (const PageEntry* page : largestFirst) {
        for (const MakeView make : page->views) {
            if (viewMadeBy(make))
                continue;
            m_views.push_back({make, make(context, theme, *this)});
            add(*m_views.back().view);
        }
    }
}

void Stage::add(PageView& view)
{
    addWidget(&view.widget());
    setStretchFactor(count() - 1, view.stretch());
    connect(&view, &PageView::hoverText, this, &Stage::hoverText);
    connect(&view, &PageView::timeAsked, this, &Stage::timeAsked);
    connect(&view, &PageView::failed, this, &Stage::failed);
}

PageView* Stage::viewMadeBy(MakeView make) const
{
    const auto found = std::ranges::find(m_views, make, &MadeView::make);
    return found == m_views.end() ? nullptr : found->view;
}

void Stage::setPage(const QString& id)
{
    const auto found = std::ranges::find(m_pages, id, &PageEntry::id);
    m_page = found == m_pages.end() ? 0 : static_cast<std::size_t>(found - m_pages.begin());
    showViews();
}

void Stage::setRoomForAll(bool hasRoom)
{
    if (std::exchange(m_hasRoom, hasRoom) != hasRoom)
        showViews();
}

bool Stage::isTooLow() const
{
    return !m_hasRoom && page().views.size() > 1;
}

std::vector<PageView*> Stage::views() const
{
    std::vector<PageView*> all;
    for (const MadeView& made : m_views)
        all.push_back(made.view);
    return all;
}

std::vector<PageView*> Stage::shown() const
{
    std::vector<PageView*> all;
    for (const MakeView make : page().views)
        all.push_back(viewMadeBy(make));
    if (isTooLow())
        all.erase(all.begin(), all.end() - 1);
    return all;
}

bool Stage::wants(const PageView& view) const
{
    return std::ranges::any_of(page().views, [&](MakeView make) { return viewMadeBy(make) == &view; });
}

bool Stage::isShown(const PageView& view) const
{
    return std::ranges::count(shown(), &view) > 0;
}

int Stage::leastHeightBeside(const PageView& view) const
{
    int height = 0;
    for (const MakeView make : page().views) {
        if (const PageView* other = viewMadeBy(make); other != &view)
            height += other->leastHeight();
    }
    return height + (static_cast<int>(page().views.size()) - 1) * handleWidth();
}

void Stage::showViews()
{
    for (const MadeView& made : m_views)
        made.view->widget().setVisible(isShown(*made.view));
    emit changed();
}

void Stage::setRuns(const std::vector<GanttRun>& runs)
{
    for (const MadeView& made : m_views)
        made.view->setRuns(runs);
}

void Stage::setTime(TimePoint time)
{
    for (const MadeView& made : m_views)
        made.view->setTime(time);
}

void Stage::setPace(const ReplayPace& pace)
{
    for (const MadeView& made : m_views)
        made.view->setPace(pace);
}

void Stage::setBusy(bool busy)
{
    for (const MadeView& made : m_views)
        made.view->setBusy(busy);
}

void Stage::setTheme(const Theme& theme)
{
    for (const MadeView& made : m_views)
        made.view->setTheme(theme);
}

} // namespace interleave
