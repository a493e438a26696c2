// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/svg_ghost.h"

#include <algorithm>

namespace interleave {

namespace {

using gantt::GhostMark;
using gantt::GhostOutline;
using gantt::Rect;

constexpr double kLabelLine = 22;
constexpr double kTip = 5;
constexpr double kHalo = 2; // beside a line, so that it is seen on any bar
constexpr double kCut = 3;  // of a row's height, above and below an outline
constexpr Font kLabelFont{.size = 13, .weight = Weight::Bold};

/// Each dash has a halo of its own: between them the bars are seen.
Pen penOf(gantt::Rgb colour, GhostOutline::Kind kind, double halo = 0)
{
    if (kind == GhostOutline::Kind::Shown)
        return {.colour = colour, .width = 3 + halo};
    return {.colour = colour, .width = 2 + halo, .dashes = "6 4"};
}

bool isSeen(const SvgPage& page, TimeRange time)
{
    return page.visible.begin <= time.end && time.begin <= page.visible.end;
}

/// Where a task's row is drawn; none where it is not.
std::optional<Rect> rowOf(TaskId task, const DrawnChart& drawn)
{
    for (std::size_t row = drawn.slice.first; row < drawn.slice.end; ++row) {
        const gantt::Row::Subject subject = drawn.chart.rows[row].subject();
        const auto* own = std::get_if<TaskId>(&subject);
        const double top = drawn.plot.top + static_cast<double>(row - drawn.slice.first) * drawn.rowHeight;
        if (own && *own == task)
            return Rect{drawn.plot.left, top, drawn.plot.right, top + drawn.rowHeight};
    }
    return std::nullopt;
}

void drawMark(const SvgPage& page, const GhostMark& mark, const DrawnChart& drawn)
{
    const bool isOfRow = mark.task && drawn.chart.rowsBy == gantt::RowsBy::Task;
    const std::optional<Rect> place = isOfRow ? rowOf(*mark.task, drawn) : drawn.plot;
    if (!place || !isSeen(page, {mark.time, mark.time}))
        return;
    const double x = page.x(mark.time);
    for (const double halo : {2 * kHalo, 0.0})
        page.svg.line({x, place->top, x, place->bottom},
                      penOf(halo > 0 ? page.colours.plot : page.colours.text, GhostOutline::Kind::Said, halo));
}

void drawOutline(const SvgPage& page, const GhostOutline& outline, const DrawnChart& drawn)
{
    if (outline.task && drawn.chart.rowsBy != gantt::RowsBy::Task)
        return;
    const std::optional<Rect> place = outline.task ? rowOf(*outline.task, drawn) : drawn.plot;
    if (!place || !isSeen(page, outline.time))
        return;
    const double left = std::max(page.left, page.x(outline.time.begin));
    const double right = std::max(left + 1, std::min(page.right, page.x(outline.time.end)));
    for (const double halo : {2 * kHalo, 0.0})
        page.svg.rect({left, place->top + kCut, right, place->bottom - kCut},
                      {.fill = {}, .pen = penOf(halo > 0 ? page.colours.plot : page.colours.text, outline.kind, halo)});
}

} // namespace

double ghostLabelHeight(const gantt::Ghost& ghost)
{
    return gantt::labelsOf(ghost).empty() ? 0 : kLabelLine;
}

void drawGhostLabels(const SvgPage& page, const gantt::Ghost& ghost, double bottom)
{
    const std::vector<gantt::GhostLabel> labels = gantt::labelsOf(ghost);
    std::vector<gantt::LabelPlace> places;
    for (const gantt::GhostLabel& label : labels)
        places.push_back({std::clamp(page.x(label.time), page.left, page.right), widthOf(page.words(label.words), kLabelFont)});
    const std::vector<double> lefts = gantt::leftsOf(places, page.left, page.right, kLabelLine);
    for (std::size_t n = 0; n < labels.size(); ++n) {
        const double x = places[n].middle;
        SvgPath tip;
        tip.add(std::vector<gantt::Point>{{x - kTip, bottom - kTip - 1}, {x, bottom - 1}, {x + kTip, bottom - kTip - 1}});
        page.svg.path(tip, {.fill = page.colours.text, .pen = {}});
        page.svg.text({lefts[n], bottom - kTip - 4}, {.font = kLabelFont, .colour = page.colours.text},
                      page.words(labels[n].words));
    }
}

void drawGhost(const SvgPage& page, const gantt::Ghost& ghost, const DrawnChart& drawn)
{
    for (const GhostOutline& outline : ghost.outlines)
        drawOutline(page, outline, drawn);
    for (const GhostMark& mark : ghost.marks)
        drawMark(page, mark, drawn);
}

} // namespace interleave
