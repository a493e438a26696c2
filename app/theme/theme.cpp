// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/theme.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace interleave {

using gantt::ChromeColours;
using gantt::Look;

namespace {

constexpr double kProjectorScale = 1.4;
constexpr double kReferencePixelSize = 10.0 * 96 / 72; // 10 pt at 96 dots per inch
constexpr double kSmallestPointSize = 9;

QColor mixed(const QColor& a, const QColor& b, double shareOfA)
{
    const auto mix = [shareOfA](int x, int y) {
        return static_cast<int>(std::lround(x * shareOfA + y * (1 - shareOfA)));
    };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

double factorOf(TextRole role, Look look)
{
    switch (role) {
    case TextRole::Headline: return look == Look::Projector ? 1.3 : 1.8;
    case TextRole::Title: return 1.2;
    case TextRole::Detail: return 1.05;
    case TextRole::Small: return 0.92;
    case TextRole::Body: break;
    }
    return 1;
}

} // namespace

QColor toColor(gantt::Rgb colour)
{
    return {colour.red, colour.green, colour.blue};
}

Theme::Theme(Look look, const QFont& base, double typeScale) : m_look(look), m_body(base)
{
    const QFontInfo shown(base);
    const double pixelsPerPoint = shown.pixelSize() / shown.pointSizeF();
    const double asked = base.pointSizeF() > 0 ? base.pointSizeF() : shown.pointSizeF(); // the font may be given in pixels
    const double points = std::max(asked * typeScale * (look == Look::Projector ? kProjectorScale : 1), 1.0);
    m_body.setPointSizeF(points);
    m_scale = points * pixelsPerPoint / kReferencePixelSize;
}

Theme Theme::scaled(double factor) const
{
    Theme theme = *this;
    theme.m_body.setPointSizeF(m_body.pointSizeF() * factor);
    theme.m_scale *= factor;
    return theme;
}

bool Theme::isDark() const
{
    return color(&ChromeColours::window).lightness() < color(&ChromeColours::text).lightness();
}

int Theme::pixels(double lengthAt100Percent) const
{
    return static_cast<int>(std::lround(lengthAt100Percent * m_scale));
}

QColor Theme::disabledColor() const
{
    return mixed(color(&ChromeColours::text), color(&ChromeColours::window), 0.55);
}

QFont Theme::font(TextRole role) const
{
    QFont font = m_body;
    const double size = m_body.pointSizeF() * factorOf(role, m_look);
    font.setPointSizeF(role == TextRole::Small ? std::max(size, std::min(kSmallestPointSize, m_body.pointSizeF())) : size);
    font.setBold(role == TextRole::Headline || role == TextRole::Title);
    return font;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, gantt::Rgb ChromeColours::*colour) {
        palette.setColor(role, color(colour));
    };
    set(QPalette::Window, &ChromeColours::window);
    set(QPalette::WindowText, &ChromeColours::text);
    set(QPalette::Base, &ChromeColours::surface);
    set(QPalette::AlternateBase, &ChromeColours::window);
    set(QPalette::ToolTipBase, &ChromeColours::plot);
    set(QPalette::ToolTipText, &ChromeColours::text);
    set(QPalette::PlaceholderText, &ChromeColours::quietText);
    set(QPalette::Text, &ChromeColours::text);
    set(QPalette::Button, &ChromeColours::surface);
    set(QPalette::ButtonText, &ChromeColours::text);
    set(QPalette::BrightText, &ChromeColours::warning);
    set(QPalette::Highlight, &ChromeColours::primary);
    set(QPalette::HighlightedText, &ChromeColours::primaryText);
    set(QPalette::Link, &ChromeColours::focus);
    set(QPalette::LinkVisited, &ChromeColours::verified);
    set(QPalette::Light, &ChromeColours::surface);
    set(QPalette::Midlight, &ChromeColours::selected);
    set(QPalette::Mid, &ChromeColours::divider);
    set(QPalette::Dark, &ChromeColours::border);
    palette.setColor(QPalette::Shadow, color(&ChromeColours::border));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText, QPalette::BrightText})
        palette.setColor(QPalette::Disabled, role, disabledColor());
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(&ChromeColours::divider));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, color(&ChromeColours::window));
    palette.setColor(QPalette::Disabled, QPalette::Base, color(&ChromeColours::window));
    palette.setColor(QPalette::Disabled, QPalette::Button, color(&ChromeColours::window));
    return palette;
}

} // namespace interleave
