// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/svg_chart.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace interleave {

namespace {

using gantt::Piece;
using gantt::Rect;
using gantt::Rgb;

constexpr double kRowGap = 7;      // between the bars of two rows
constexpr double kTightRowGap = 4; // the same where rows are low
constexpr double kTightRow = 22;
constexpr double kSignX = -150; // of a row's sign, from the plot's left edge; see svg.cpp for the room
constexpr double kNameX = -132;
constexpr double kNameEnd = -8;
constexpr double kEdge = 1;             // top and bottom line of a bar
constexpr double kNarrowestName = 12;   // besides the name itself
constexpr double kNarrowestStay = 14;   // below that a stay is drawn at its task's height
constexpr std::size_t kMostSteps = 6;   // tasks that find room one below the other within a core's row
constexpr double kLowTaskBars = 15;     // where there are so many rows that bars are lower, less of them is drawn:
constexpr double kLowCoreBars = 17;     // ... the same in rows by core or by thread
constexpr double kNarrowestPattern = 6; // ... narrower bars have their colour from afar, and no edges
constexpr double kNarrowestSeam = 5;    // bars that are wider show where one step follows another

/// A task's own colour; on paper that has none, one of as many greys, of which neighbours are well apart.
Rgb signColour(gantt::Look look, TaskId task)
{
    constexpr std::array<std::uint32_t, gantt::kEmblems.size()> greys{0x8C8C8C, 0xFFFFFF, 0xC0C0C0, 0x585858,
                                                                      0xE4E4E4, 0x747474, 0xD2D2D2, 0xA6A6A6};
    return look == gantt::Look::Print ? Rgb::fromHex(greys[indexOf(task) % greys.size()]) : gantt::taskSign(task).colour;
}

/// What a bar looks like from afar: mostly its fill, and some of its pattern.
Rgb mixed(Rgb a, Rgb b, double shareOfB)
{
    const auto channel = [shareOfB](std::uint8_t x, std::uint8_t y) {
        return static_cast<std::uint8_t>(std::lround(x + (y - x) * shareOfB));
    };
    return {channel(a.red, b.red), channel(a.green, b.green), channel(a.blue, b.blue)};
}

Rgb fromAfar(const gantt::ActivityStyle& style)
{
    constexpr double shareOfInk = 0.3;
    return mixed(style.fill, style.ink, shareOfInk);
}

/// The bar's part of a row: full height, or less and in the middle.
Rect barRect(const Rect& row, double left, double right, double height)
{
    const double cut = row.height() * (1 - height) / 2;
    return {left, row.top + cut, right, row.bottom - cut};
}

void addEdges(SvgPath& path, const Rect& bar)
{
    path.add(gantt::Stroke{bar.left, bar.top + kEdge / 2, bar.right, bar.top + kEdge / 2});
    path.add(gantt::Stroke{bar.left, bar.bottom - kEdge / 2, bar.right, bar.bottom - kEdge / 2});
}

void addHatch(SvgPath& path, const gantt::Hatch& hatch)
{
    for (const gantt::Stroke& stroke : hatch.strokes)
        path.add(stroke);
    for (const gantt::Dot& dot : hatch.dots)
        path.add(dot);
}

/// The pen that paints what addHatch adds.
Pen hatchPen(const gantt::Hatch& hatch, Rgb ink)
{
    if (hatch.dots.empty())
        return {.colour = ink, .width = hatch.penWidth};
    return {.colour = ink, .width = 2 * hatch.dots.front().radius, .ends = LineEnds::Round};
}

/// The bars of one activity in one row, of which each kind of shape becomes one element.
struct ActivityShapes {
    SvgPath fills;
    SvgPath edges;
    SvgPath hatches;
    Pen hatchPen{};
    std::vector<Tread> columns; ///< shares of columns; each lies behind those of the kinds before it
    SvgPath narrow;             ///< bars that look as from afar
};

void addBar(ActivityShapes& shapes, const gantt::ActivityStyle& style, const Rect& bar, double originX)
{
    shapes.fills.add(bar);
    if (style.pattern == gantt::Pattern::Solid)
        return;
    addEdges(shapes.edges, bar);
    const gantt::Hatch hatch = gantt::hatch(style.pattern, bar, originX, 1);
    if (hatch.isEmpty())
        return;
    addHatch(shapes.hatches, hatch);
    shapes.hatchPen = hatchPen(hatch, style.ink);
}

void paint(const SvgPage& page, const ActivityShapes& shapes, const gantt::ActivityStyle& style)
{
    page.svg.path(shapes.fills, {.fill = style.fill, .pen = {}});
    page.svg.path(shapes.narrow, {.fill = fromAfar(style), .pen = {}});
    page.svg.path(shapes.hatches, {.fill = {}, .pen = shapes.hatchPen});
    page.svg.path(shapes.edges, {.fill = {}, .pen = Pen{.colour = style.ink, .width = kEdge}});
}

/// A column's shares, stacked from the bottom of `area` up; each that occurs has a pixel at least. Calls `add(kind, top, height)`.
template<typename Add>
void stack(const Piece& piece, const Rect& area, Add add)
{
    Duration sum{};
    for (const gantt::Share& share : piece.shares)
        sum += share.time;
    double bottom = area.bottom;
    for (const gantt::Share& share : piece.shares) {
        const double part = static_cast<double>(share.time.count()) / static_cast<double>(sum.count());
        const double height = std::max(1.0, part * piece.filled * area.height());
        const double top = std::max(area.top, bottom - height);
        add(share.kind, top, bottom - top);
        bottom = top;
    }
}

void paintColumns(const SvgPage& page, const std::vector<Tread>& columns, double bottom, Rgb colour)
{
    SvgPath path;
    path.add(columns, bottom);
    page.svg.path(path, {.fill = colour, .pen = {}});
}

/// Calls `add(piece, left, right)` for what is to be drawn of a row, which follows from the pixels that there are, not from the
/// bars. From right to left: Qt's rasterizer looks for the place of an edge from the left end of a line of pixels on, and took
/// five times as long where 600 bars came from the left.
template<typename Add>
void forEachPiece(const SvgPage& page, const gantt::Pieces& pieces, Add add)
{
    for (std::size_t i = pieces.size(); i-- > 0;)
        add(pieces[i], page.left + pieces[i].left, page.left + pieces[i].right);
}

Columns columnsIn(const gantt::Pieces& pieces)
{
    const auto isColumn = [](const Piece& piece) { return !piece.bar; };
    return std::ranges::any_of(pieces, isColumn) ? Columns::Some : Columns::None;
}

/// Paints one row by task.
/// Thread safety: none; lives on the stack.
class TaskRow {
public:
    TaskRow(const SvgPage& page, const Rect& area) : m_page(page), m_area(area) {}

    Columns draw(const gantt::Row& row, const TaskTrace& trace, const Task& task)
    {
        const gantt::Pieces pieces = gantt::piecesOf(row, m_page.visible, m_page.width());
        forEachPiece(m_page, pieces, [&](const Piece& piece, double left, double right) {
            if (piece.bar)
                add({left, m_area.top, right, m_area.bottom}, trace.spans[piece.bar->first.span], task);
            else
                stack(piece, m_area, [&](std::size_t kind, double top, double) {
                    m_shapes[kind].columns.push_back({left, right, top});
                });
        });
        for (std::size_t kind = m_shapes.size(); kind-- > 0;)
            paintColumns(m_page, m_shapes[kind].columns, m_area.bottom, fromAfar(m_styles[kind]));
        for (std::size_t kind = 0; kind < m_shapes.size(); ++kind)
            paint(m_page, m_shapes[kind], m_styles[kind]);
        m_page.svg.path(m_seams, {.fill = {}, .pen = Pen{.colour = m_page.colours.plot}});
        const Rgb ink = styleOf(Activity::Running).text;
        std::ranges::reverse(m_labels); // to be read from the left
        for (const Label& label : m_labels)
            m_page.svg.text(label.at, {.font = m_font, .colour = ink, .anchor = Anchor::Middle}, label.text);
        return columnsIn(pieces);
    }

private:
    struct Label {
        gantt::Point at;
        std::string text;
    };

    using Styles = std::array<gantt::ActivityStyle, kActivities.size()>;

    static Styles stylesOf(gantt::Look look)
    {
        Styles styles;
        for (const Activity activity : kActivities)
            styles[static_cast<std::size_t>(activity)] = gantt::activityStyle(look, activity);
        return styles;
    }
    const gantt::ActivityStyle& styleOf(Activity activity) const
    {
        return m_styles[static_cast<std::size_t>(activity)];
    }

    void add(const Rect& area, const Span& span, const Task& task)
    {
        const gantt::ActivityStyle& style = styleOf(span.activity);
        const Rect bar = barRect(m_area, area.left, area.right, style.height);
        ActivityShapes& shapes = m_shapes[static_cast<std::size_t>(span.activity)];
        if (m_isLow && bar.width() < kNarrowestPattern)
            shapes.narrow.add(bar);
        else
            addBar(shapes, style, bar, m_page.x(TimePoint{}));
        if (span.activity != Activity::Running)
            return;
        if (!m_isLow && bar.width() > kNarrowestSeam && span.time.begin > m_page.visible.begin)
            m_seams.add(gantt::Stroke{bar.left, bar.top, bar.left, bar.bottom});
        if (bar.width() <= kNarrowestName)
            return;
        const std::string name = m_page.words(task.program[indexOf(span.step)].shortName);
        if (widthOf(name, m_font) + kNarrowestName <= bar.width())
            m_labels.push_back({{(bar.left + bar.right) / 2, (bar.top + bar.bottom) / 2 + 0.36 * m_font.size}, name});
    }

    const SvgPage& m_page;
    Rect m_area;
    Font m_font{.size = std::min(12.0, m_area.height() - 2)};
    bool m_isLow = m_area.height() < kLowTaskBars;
    Styles m_styles = stylesOf(m_page.look);
    std::array<ActivityShapes, kActivities.size()> m_shapes{};
    SvgPath m_seams;
    std::vector<Label> m_labels;
};

/// Paints one row by core or by thread.
/// Thread safety: none; lives on the stack.
class CpuRow {
public:
    CpuRow(const SvgPage& page, const Rect& area, const Plan& plan) : m_page(page), m_area(area), m_plan(plan) {}

    Columns draw(const gantt::Row& row)
    {
        const gantt::Pieces pieces = gantt::piecesOf(row, m_page.visible, m_page.width());
        m_hasSteps = mostAreNarrow(pieces) && row.kindCount() >= 2 && m_plan.tasks.size() <= kMostSteps;
        forEachPiece(m_page, pieces, [&](const Piece& piece, double left, double right) {
            const Rect area{left, m_area.top, right, m_area.bottom};
            if (piece.bar)
                add(area, piece.bar->first.task);
            else
                addShares(piece, area);
        });
        for (auto task = m_shapes.rbegin(); task != m_shapes.rend(); ++task)
            paintColumns(m_page, task->second.columns, stepOf(task->first, m_area).bottom, fillOf(task->first));
        for (const auto& [task, shapes] : m_shapes) {
            m_page.svg.path(shapes.fills, {.fill = fillOf(task), .pen = {}});
            m_page.svg.path(shapes.edges, {.fill = {}, .pen = Pen{gantt::signOutline(m_page.look)}});
        }
        for (const auto& [task, shapes] : m_shapes)
            sign(task, shapes.wide);
        return columnsIn(pieces);
    }

private:
    /// What one task did here, of which each kind of shape becomes one element.
    struct TaskShapes {
        SvgPath fills;
        SvgPath edges;
        std::vector<Tread> columns; ///< shares of columns; where they are stacked each lies behind those of the tasks before it
        std::vector<Rect> wide; ///< stays that have room for a sign
    };

    /// Tasks whose emblem is hollow have the colours of others again, so their bars are paler.
    Rgb fillOf(TaskId task) const
    {
        const Rgb colour = signColour(m_page.look, task);
        return gantt::taskSign(task).isHollow ? mixed(colour, m_page.colours.plot, 0.55) : colour;
    }

    static bool mostAreNarrow(const gantt::Pieces& pieces)
    {
        const auto isNarrow = [](const Piece& piece) { return piece.right - piece.left < kNarrowestStay; };
        return 2 * std::ranges::count_if(pieces, isNarrow) > static_cast<std::ptrdiff_t>(pieces.size());
    }

    /// Where stays are short each lies at its task's own height, so that taking turns looks like stairs; with many tasks
    /// there is no room for that.
    Rect stepOf(TaskId task, const Rect& bar) const
    {
        if (!m_hasSteps)
            return bar;
        const double height = bar.height() / static_cast<double>(m_plan.tasks.size());
        const double top = bar.top + height * static_cast<double>(indexOf(task));
        return {bar.left, top, bar.right, top + height};
    }

    /// Each at its task's own height where there are steps, else stacked.
    void addShares(const Piece& piece, const Rect& area)
    {
        stack(piece, area, [this, &area](std::size_t kind, double top, double height) {
            const TaskId task{static_cast<std::uint32_t>(kind)};
            const Rect step = stepOf(task, area);
            const double ownHeight = std::max(1.0, step.height() * height / area.height());
            m_shapes[task].columns.push_back({area.left, area.right, m_hasSteps ? step.bottom - ownHeight : top});
        });
    }

    void add(const Rect& full, TaskId task)
    {
        const bool isWide = full.width() >= kNarrowestStay;
        const Rect bar = isWide ? full : stepOf(task, full);
        TaskShapes& shapes = m_shapes[task];
        shapes.fills.add(bar);
        if (m_isLow && bar.width() < kNarrowestPattern)
            return;
        addEdges(shapes.edges, bar);
        if (bar.width() > kNarrowestSeam) {
            shapes.edges.add(gantt::Stroke{bar.left + kEdge / 2, bar.top, bar.left + kEdge / 2, bar.bottom});
            shapes.edges.add(gantt::Stroke{bar.right - kEdge / 2, bar.top, bar.right - kEdge / 2, bar.bottom});
        }
        if (isWide)
            shapes.wide.push_back(bar);
    }

    /// The emblem on each stay, and the task's name beside it where there is room.
    void sign(TaskId task, const std::vector<Rect>& stays) const
    {
        constexpr double radius = 5.5;
        const Font font{.size = 12};
        const std::string& name = m_plan.tasks[indexOf(task)].name;
        const double together = 2 * radius + 5 + widthOf(name, font);
        const auto hasName = [&](const Rect& stay) { return together + kNarrowestName <= stay.width(); };
        const gantt::EmblemPath emblem = gantt::emblemPath(gantt::taskSign(task).emblem);
        SvgPath emblems;
        for (const Rect& stay : stays) {
            const double middle = (stay.left + stay.right) / 2;
            emblems.add(emblem, {hasName(stay) ? middle - together / 2 + radius : middle, (stay.top + stay.bottom) / 2}, radius);
        }
        const bool isPrint = m_page.look == gantt::Look::Print;
        const Rgb outline = gantt::signOutline(isPrint ? gantt::Look::Print : gantt::Look::Light); // the emblem is white in all looks
        m_page.svg.path(emblems, {.fill = Rgb::fromHex(0xFFFFFF),
                                  .pen = Pen{.colour = outline, .width = 1, .ends = LineEnds::Round}});
        for (auto stay = stays.rbegin(); stay != stays.rend(); ++stay) { // to be read from the left
            if (hasName(*stay))
                m_page.svg.text({(stay->left + stay->right - together) / 2 + 2 * radius + 5,
                                 (stay->top + stay->bottom) / 2 + 0.36 * font.size},
                                {.font = font, .colour = gantt::textOn(fillOf(task))}, name);
        }
    }

    const SvgPage& m_page;
    Rect m_area;
    const Plan& m_plan;
    bool m_isLow = m_area.height() < kLowCoreBars;
    bool m_hasSteps = false;
    std::map<TaskId, TaskShapes> m_shapes;
};

Font rowFont(double rowHeight)
{
    return {.size = std::min(13.0, rowHeight - 6)};
}

void drawTaskLabel(const SvgPage& page, TaskId task, std::string_view name, const Rect& row)
{
    const double y = (row.top + row.bottom) / 2;
    drawTaskSign(page, task, {page.left + kSignX, y}, std::min(8.0, row.height() / 2 - 2.5));
    const Font font = rowFont(row.height());
    page.svg.text({page.left + kNameX, y + 0.36 * font.size}, {.font = font, .colour = page.colours.text},
                  elided(name, font, kNameEnd - kNameX));
}

Message nameOf(const gantt::Row::Subject& place)
{
    if (const auto* worker = std::get_if<WorkerId>(&place))
        return {INTERLEAVE_TEXT("picture", "thread %1"), {std::to_string(indexOf(*worker) + 1)}};
    return {INTERLEAVE_TEXT("picture", "core %1"), {std::to_string(indexOf(std::get<CpuId>(place)))}};
}

void drawPlaceLabel(const SvgPage& page, const gantt::Row::Subject& place, const Rect& row)
{
    const Font font = rowFont(row.height());
    const Message label = nameOf(place);
    page.svg.text({page.left + kSignX - 8, (row.top + row.bottom) / 2 + 0.36 * font.size},
                  {.font = font, .colour = page.colours.text}, capitalized(page.words(label)));
}

/// The line on which a core idles, for as long as the run lasted.
void drawIdleLine(const SvgPage& page, TimePoint end, double y)
{
    const double right = std::min(page.right, page.x(end));
    if (page.left < right)
        page.svg.line({page.left, y, right, y}, {.colour = page.colours.border, .width = 1, .dashes = "1 3"});
}

/// The part of a row that bars fill; whole pixels, so that edges are sharp.
Rect barArea(const SvgPage& page, const Rect& row)
{
    const double gap = row.height() < kTightRow ? kTightRowGap : kRowGap;
    return {page.left, std::round(row.top + gap / 2), page.right, std::round(row.bottom - gap / 2)};
}

constexpr double kLaneHeight = 32;

/// How many there were over time, below the rows.
struct Lane {
    Text title;
    int most; ///< stands beside it
    const Levels& levels;
    int scale; ///< that many are as high as the lane
};

void drawLane(const SvgPage& page, const Lane& lane, double top)
{
    const Font font{.size = 12.5};
    const Font number{.size = 11, .weight = Weight::Bold};
    const std::string title = page.words(lane.title);
    const std::string most = page.words({INTERLEAVE_TEXT("picture", "max %1"), {std::int64_t{lane.most}}, 0});
    const double base = top + kLaneHeight - 5;
    const double labelX = page.left + kSignX - 8;
    page.svg.text({labelX, base - 4}, {.font = font, .colour = page.colours.text}, title);
    page.svg.text({labelX + widthOf(title, font) + 6, base - 4},
                  {.font = {font.size, Weight::Bold}, .colour = page.colours.text}, most);
    std::vector<Tread> alone;
    std::vector<Tread> together;
    struct Label {
        gantt::Point at;
        std::string text;
    };
    std::vector<Label> labels;
    std::vector<gantt::LevelPiece> pieces = gantt::levelPiecesOf(lane.levels, page.visible, page.width());
    std::ranges::reverse(pieces); // as in rows
    for (const gantt::LevelPiece& piece : pieces) {
        const double height = std::max(1.0, (kLaneHeight - 8) * piece.running / lane.scale);
        const Rect bar{page.left + piece.left, base - height, page.left + piece.right, base};
        (piece.running > 1 ? together : alone).push_back({bar.left, bar.right, bar.top});
        const std::string figure = std::to_string(std::lround(piece.running));
        const bool isWhole = piece.running == std::round(piece.running) && piece.running >= 2;
        if (isWhole && widthOf(figure, number) + 6 <= bar.width() && height >= number.size + 2)
            labels.push_back({{(bar.left + bar.right) / 2, (bar.top + bar.bottom) / 2 + 0.36 * number.size}, figure});
    }
    paintColumns(page, alone, base, page.colours.border);
    paintColumns(page, together, base, page.colours.primary);
    for (const Label& label : labels)
        page.svg.text(label.at, {.font = number, .colour = page.colours.primaryText, .anchor = Anchor::Middle}, label.text);
}

} // namespace

double rowHeightFor(gantt::RowsBy rowsBy, std::size_t rows)
{
    if (rowsBy != gantt::RowsBy::Task)
        return rows <= 4 ? 50 : rows <= 8 ? 38 : rows <= 16 ? 28 : 20;
    return rows <= 6 ? 34 : rows <= 12 ? 28 : rows <= 24 ? 22 : 18;
}

void drawTaskSign(const SvgPage& page, TaskId task, gantt::Point middle, double radius)
{
    const gantt::TaskSign sign = gantt::taskSign(task);
    const Rgb outline = gantt::signOutline(page.look);
    const Rgb colour = signColour(page.look, task);
    SvgPath emblem;
    emblem.add(gantt::emblemPath(sign.emblem), middle, radius - 1);
    if (sign.isHollow) {
        page.svg.path(emblem, {.fill = {}, .pen = Pen{.colour = outline, .width = 4, .ends = LineEnds::Round}});
        page.svg.path(emblem, {.fill = Rgb::fromHex(0xFFFFFF),
                               .pen = Pen{.colour = colour, .width = 2.4, .ends = LineEnds::Round}});
    } else {
        page.svg.path(emblem, {.fill = colour, .pen = Pen{.colour = outline, .width = 1.2, .ends = LineEnds::Round}});
    }
    if (sign.round > 0)
        page.svg.text({middle.x - radius - 3, middle.y + 4},
                      {.font = {.size = 10}, .colour = page.colours.quietText, .anchor = Anchor::End},
                      std::to_string(sign.round + 1));
}

void drawActivity(const SvgPage& page, Activity activity, const Rect& bar)
{
    const gantt::ActivityStyle style = gantt::activityStyle(page.look, activity);
    ActivityShapes shapes;
    addBar(shapes, style, barRect(bar, bar.left, bar.right, std::max(style.height, 0.8)), bar.left);
    paint(page, shapes, style);
}

Columns drawRows(const SvgPage& page, const gantt::Chart& chart, RowSlice slice, const RunResult& run, double top)
{
    const double height = rowHeightFor(chart.rowsBy, slice.end - slice.first);
    Columns columns = Columns::None;
    for (const gantt::Row& row : std::span(chart.rows).subspan(slice.first, slice.end - slice.first)) {
        const Rect area{page.left, top, page.right, top + height};
        top += height;
        Columns own = Columns::None;
        const gantt::Row::Subject subject = row.subject();
        if (const auto* task = std::get_if<TaskId>(&subject)) {
            const Task& planned = run.trace.taskOf(*task);
            drawTaskLabel(page, *task, planned.name, area);
            own = TaskRow(page, barArea(page, area)).draw(row, run.trace.tasks[indexOf(*task)], planned);
        } else {
            drawPlaceLabel(page, subject, area);
            drawIdleLine(page, chart.time.end, (area.top + area.bottom) / 2);
            own = CpuRow(page, barArea(page, area), *run.trace.plan).draw(row);
        }
        columns = own == Columns::Some ? own : columns;
    }
    return columns;
}

double lanesHeightOf(const gantt::Chart& chart)
{
    return chart.hasLine() ? 2 * kLaneHeight : kLaneHeight;
}

void drawLanes(const SvgPage& page, const gantt::Chart& chart, double top)
{
    drawLane(page, {INTERLEAVE_TEXT("picture", "At once"), chart.overlap.peak, chart.levels, page.peak}, top);
    if (chart.hasLine())
        drawLane(page, {INTERLEAVE_TEXT("picture", "In line"), chart.linePeak, chart.line, page.linePeak}, top + kLaneHeight);
}

} // namespace interleave
