// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/window_look.h"

#include <algorithm>
#include <QApplication>
#include <QScreen>
#include <QWidget>

#include "app/settings/view_settings.h"
#include "app/theme/interleave_style.h"
#include "app/theme/system_look.h"
#include "app/window/screen_room.h"

namespace interleave {

WindowLook::WindowLook(ViewSettings& view, QWidget& window)
    : QObject(&window),
      m_view(view),
      m_window(window),
      m_startPalette(QGuiApplication::palette()),
      m_startFont(QApplication::font()),
      m_theme(asked())
{
    applyTheme(*qApp, m_theme);
}

void WindowLook::setLook(std::optional<gantt::Look> look)
{
    m_view.look = look;
    apply();
}

void WindowLook::setTypeScale(double scale)
{
    m_view.typeScale = std::clamp(scale, kSmallestType, kLargestType);
    apply();
    if (m_theme.scale() < asked().scale())
        emit said(tr("The type is as large as there is room for on this screen."));
}

void WindowLook::setProjector(bool on)
{
    if (on)
        m_lookBeforeProjector = m_view.look;
    setLook(on ? std::optional(gantt::Look::Projector) : m_lookBeforeProjector);
    if (on)
        m_window.showFullScreen();
    else
        m_window.showNormal();
}

void WindowLook::apply()
{
    m_theme = thatFits();
    applyTheme(*qApp, m_theme);
    emit changed();
}

Theme WindowLook::asked() const
{
    return Theme(m_view.look.value_or(systemLook(m_startPalette)), m_startFont, m_view.typeScale);
}

/// With type no larger than the window can bear on its screen.
Theme WindowLook::thatFits() const
{
    const Theme theme = asked();
    const QSize room = m_window.screen()->availableSize().expandedTo(m_window.size());
    return Theme(theme.look(), m_startFont, m_view.typeScale * partOfTypeThatFits(theme.scale(), room));
}

} // namespace interleave
