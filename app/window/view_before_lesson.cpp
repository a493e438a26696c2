// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/view_before_lesson.h"

#include <utility>

#include "app/settings/view_settings.h"
#include "app/window/chart_area.h"

namespace interleave {

void ViewBeforeLesson::keep()
{
    if (m_kept)
        return;
    m_kept = Seen{.page = m_view.page, .rowsBy = m_view.rowsBy, .isListingShown = m_view.listingShown};
    show({.page = QStringLiteral("charts")});
}

void ViewBeforeLesson::putBack()
{
    if (const std::optional<Seen> kept = std::exchange(m_kept, std::nullopt))
        show(*kept);
}

void ViewBeforeLesson::show(const Seen& seen)
{
    emit m_charts.pageAsked(seen.page);
    emit m_charts.rowsByAsked(seen.rowsBy);
    m_charts.setListingShown(seen.isListingShown);
}

} // namespace interleave
