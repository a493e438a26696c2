// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gantt/palette.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace interleave::gantt {

namespace {

constexpr Rgb kBlack = Rgb::fromHex(0x000000);
constexpr Rgb kWhite = Rgb::fromHex(0xFFFFFF);
constexpr double kWaitingHeight = 0.68;

constexpr Rgb rgb(std::uint32_t hex)
{
    return Rgb::fromHex(hex);
}

struct BarColours {
    Rgb fill;
    Rgb ink;
};

/// In the order of Activity. The hues are those of Okabe and Ito; the lightness was spread by a search until the smallest
/// CIEDE2000 difference for normal, protan, deutan and tritan sight was large. Running's ink is its fill.
using ActivityTable = std::array<BarColours, kActivities.size()>;

constexpr ActivityTable kLightBars{{{rgb(0x0072B2), rgb(0x0072B2)},
                                    {rgb(0xFFBE5E), rgb(0x74511A)},
                                    {rgb(0xA2D1BC), rgb(0x135640)},
                                    {rgb(0xFBDCFA), rgb(0x85598A)},
                                    {rgb(0xF1F5C6), rgb(0x6E7830)},
                                    {rgb(0xE9FFF1), rgb(0x76766A)}}};
constexpr ActivityTable kDarkBars{{{rgb(0x56B4E9), rgb(0x56B4E9)},
                                   {rgb(0x5C4A2C), rgb(0xFFD9A0)},
                                   {rgb(0x003A31), rgb(0x5FB8A4)},
                                   {rgb(0x643873), rgb(0xDE92F2)},
                                   {rgb(0x2D2D06), rgb(0xB4B81A)},
                                   {rgb(0x575757), kWhite}}};
constexpr ActivityTable kHighContrastBars{{{rgb(0x7FD4FF), rgb(0x7FD4FF)},
                                           {kBlack, rgb(0xFFC400)},
                                           {kBlack, rgb(0x37F0B0)},
                                           {kBlack, rgb(0xFF9AD8)},
                                           {kBlack, rgb(0xFFF56B)},
                                           {kBlack, rgb(0x6C6C6C)}}};
constexpr ActivityTable kProjectorBars{{{rgb(0x00568A), rgb(0x00568A)},
                                        {rgb(0xFFBE5E), rgb(0x5F3D00)},
                                        {rgb(0xA2D1BC), rgb(0x0B4A36)},
                                        {rgb(0xFBDCFA), rgb(0x74406F)},
                                        {rgb(0xF1F5C6), rgb(0x5B6612)},
                                        {rgb(0xA2A2A2), kBlack}}};
constexpr ActivityTable kPrintBars{
    {{kBlack, kBlack}, {kWhite, kBlack}, {kWhite, kBlack}, {kWhite, kBlack}, {kWhite, kBlack}, {kWhite, kBlack}}};

const ActivityTable& barColours(Look look)
{
    switch (look) {
    case Look::Light: return kLightBars;
    case Look::Dark: return kDarkBars;
    case Look::HighContrast: return kHighContrastBars;
    case Look::Projector: return kProjectorBars;
    case Look::Print: break;
    }
    return kPrintBars;
}

Pattern patternOf(Activity activity)
{
    switch (activity) {
    case Activity::Running: break;
    case Activity::Ready: return Pattern::RisingStrokes;
    case Activity::WaitingIo: return Pattern::Dots;
    case Activity::WaitingLock: return Pattern::CrossedStrokes;
    case Activity::WaitingMessage: return Pattern::LevelLines;
    case Activity::Taken: return Pattern::FallingStrokes;
    }
    return Pattern::Solid;
}

Rgb textOnRunning(Look look)
{
    return look == Look::Dark ? rgb(0x08131B) : textOn(barColours(look)[0].fill);
}

constexpr ChromeColours kLight{.window = rgb(0xF2F4F6),
                               .surface = kWhite,
                               .plot = kWhite,
                               .text = rgb(0x1A1F25),
                               .quietText = rgb(0x4C555F),
                               .border = rgb(0x727C87),
                               .divider = rgb(0xC9CFD6),
                               .grid = rgb(0xE1E5E9),
                               .selected = rgb(0xE3E8EE),
                               .primary = rgb(0x1F2A36),
                               .primaryText = kWhite,
                               .focus = rgb(0x6A35C9),
                               .warning = rgb(0xA63A00),
                               .warningGround = rgb(0xFFF1E6),
                               .verified = rgb(0x006548)};
constexpr ChromeColours kDark{.window = rgb(0x20252B),
                              .surface = rgb(0x171B20),
                              .plot = rgb(0x14181D),
                              .text = rgb(0xECEFF2),
                              .quietText = rgb(0xB3BBC5),
                              .border = rgb(0x8A94A0),
                              .divider = rgb(0x3B434C),
                              .grid = rgb(0x2B323A),
                              .selected = rgb(0x333C46),
                              .primary = rgb(0xE6EAEE),
                              .primaryText = rgb(0x14181D),
                              .focus = rgb(0xC8A8FF),
                              .warning = rgb(0xFFB37A),
                              .warningGround = rgb(0x3A2415),
                              .verified = rgb(0x5FD9B0)};
constexpr ChromeColours kHighContrast{.window = kBlack,
                                      .surface = kBlack,
                                      .plot = kBlack,
                                      .text = kWhite,
                                      .quietText = kWhite,
                                      .border = kWhite,
                                      .divider = kWhite,
                                      .grid = rgb(0x4A4A4A),
                                      .selected = rgb(0x3A3A3A),
                                      .primary = kWhite,
                                      .primaryText = kBlack,
                                      .focus = rgb(0xFFFF00),
                                      .warning = rgb(0xFFC38A),
                                      .warningGround = kBlack,
                                      .verified = rgb(0x6DFFB9)};
constexpr ChromeColours kProjector{.window = kWhite,
                                   .surface = kWhite,
                                   .plot = kWhite,
                                   .text = kBlack,
                                   .quietText = rgb(0x2E343B),
                                   .border = rgb(0x4A525B),
                                   .divider = rgb(0x8A929B),
                                   .grid = rgb(0xB9C0C8),
                                   .selected = rgb(0xDDE3EA),
                                   .primary = rgb(0x1F2A36),
                                   .primaryText = kWhite,
                                   .focus = rgb(0x6A35C9),
                                   .warning = rgb(0xA63A00),
                                   .warningGround = rgb(0xFFF1E6),
                                   .verified = rgb(0x006548)};
constexpr ChromeColours kPrint{.window = kWhite,
                               .surface = kWhite,
                               .plot = kWhite,
                               .text = kBlack,
                               .quietText = kBlack,
                               .border = kBlack,
                               .divider = rgb(0x808080),
                               .grid = rgb(0xBFBFBF),
                               .selected = rgb(0xE6E6E6),
                               .primary = kBlack,
                               .primaryText = kWhite,
                               .focus = kBlack,
                               .warning = kBlack,
                               .warningGround = kWhite,
                               .verified = kBlack};

/// One sRGB channel as light, 0 to 1. The threshold is the standard's own; WCAG prints an older one, with the same results.
double linear(std::uint8_t channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Rgb colour)
{
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

} // namespace

std::string Rgb::hex() const
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result = "#";
    for (const std::uint8_t channel : {red, green, blue}) {
        result += digits[channel / 16];
        result += digits[channel % 16];
    }
    return result;
}

ActivityStyle activityStyle(Look look, Activity activity)
{
    const BarColours colours = barColours(look)[static_cast<std::size_t>(activity)];
    const bool runs = activity == Activity::Running;
    return {.fill = colours.fill,
            .ink = colours.ink,
            .text = runs ? textOnRunning(look) : chromeColours(look).text,
            .pattern = patternOf(activity),
            .height = runs ? 1.0 : kWaitingHeight};
}

const ChromeColours& chromeColours(Look look)
{
    switch (look) {
    case Look::Light: return kLight;
    case Look::Dark: return kDark;
    case Look::HighContrast: return kHighContrast;
    case Look::Projector: return kProjector;
    case Look::Print: break;
    }
    return kPrint;
}

double contrast(Rgb a, Rgb b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

Rgb textOn(Rgb ground)
{
    return contrast(ground, kWhite) >= contrast(ground, kBlack) ? kWhite : kBlack;
}

} // namespace interleave::gantt
