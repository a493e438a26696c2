// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/map_colours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace interleave {

namespace {

/// Cividis, by Nuñez, Anderton and Renslow (2018): made to look the same with and without red-green blindness. From dark to light.
constexpr std::array kCividis{gantt::Rgb::fromHex(0x00204D), gantt::Rgb::fromHex(0x00306F),
                              gantt::Rgb::fromHex(0x2A406C), gantt::Rgb::fromHex(0x48526B),
                              gantt::Rgb::fromHex(0x5E626E), gantt::Rgb::fromHex(0x727374),
                              gantt::Rgb::fromHex(0x878479), gantt::Rgb::fromHex(0x9E9677),
                              gantt::Rgb::fromHex(0xB6A971), gantt::Rgb::fromHex(0xD0BE67),
                              gantt::Rgb::fromHex(0xEAD357), gantt::Rgb::fromHex(0xFFEA46)};
constexpr std::array kGreys{gantt::Rgb::fromHex(0x404040), gantt::Rgb::fromHex(0xF4F4F4)};

std::uint8_t mixed(std::uint8_t a, std::uint8_t b, double shareOfB)
{
    return static_cast<std::uint8_t>(std::lround(std::lerp(a, b, shareOfB)));
}

template<std::size_t count>
gantt::Rgb colourAt(const std::array<gantt::Rgb, count>& scale, double share)
{
    const double place = share * static_cast<double>(count - 1);
    const std::size_t before = std::min(static_cast<std::size_t>(place), count - 2);
    const double on = place - static_cast<double>(before);
    const gantt::Rgb& a = scale[before];
    const gantt::Rgb& b = scale[before + 1];
    return {mixed(a.red, b.red, on), mixed(a.green, b.green, on), mixed(a.blue, b.blue, on)};
}

} // namespace

gantt::Rgb mapColour(gantt::Look look, double share)
{
    const double within = std::clamp(share, 0.0, 1.0);
    switch (look) {
    case gantt::Look::Dark:
    case gantt::Look::HighContrast: return colourAt(kCividis, within);
    case gantt::Look::Light:
    case gantt::Look::Projector: return colourAt(kCividis, 1 - within);
    case gantt::Look::Print: break;
    }
    return colourAt(kGreys, 1 - within);
}

double lightnessOf(gantt::Rgb colour)
{
    const auto linear = [](std::uint8_t channel) {
        const double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    const double y = 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    return y <= 0.008856 ? 9.033 * y : 1.16 * std::cbrt(y) - 0.16;
}

} // namespace interleave
