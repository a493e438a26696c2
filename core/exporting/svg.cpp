// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cassert>
#include <cmath>
#include <set>
#include <sstream>

#include "core/exporting/exporters.h"
#include "core/exporting/picture_words.h"
#include "core/exporting/svg_chart.h"
#include "core/exporting/svg_ghost.h"
#include "core/exporting/svg_writer.h"
#include "core/gantt/tick_label.h"
#include "core/run/answer.h"
#include "core/run/captions.h"

namespace interleave {

namespace {

using gantt::Rect;

constexpr double kWidth = 1280;
constexpr double kMargin = 28;
constexpr double kContentRight = kWidth - kMargin;
constexpr double kPlotLeft = kMargin + 160; // leaves room for signs and names, see svg_chart.cpp
constexpr double kPlotRight = kWidth - 44;  // leaves room for half a label
constexpr std::size_t kMostNamedTasks = 48; // in the legend of rows by core
constexpr double kRoomAtTheEnd = 0.02;      // of the time shown, so that the last end mark stands free

constexpr Font kHeadlineFont{.size = 25, .weight = Weight::Bold};
constexpr double kSmallestHeadline = 0.82; // of its size
constexpr Font kDetailFont{.size = 14.5};
constexpr Font kHeadingFont{.size = 17, .weight = Weight::Bold};
constexpr Font kBodyFont{.size = 13};
constexpr Font kBoldBodyFont{.size = 13, .weight = Weight::Bold};
constexpr Font kSmallFont{.size = 11.5};

/// Draws the whole picture from top to bottom; the height is known only at the end.
/// Thread safety: none; lives on the stack.
class Picture {
public:
    Picture(const ExportRequest& request, std::ostream& body)
        : m_request(request),
          m_words(*request.words),
          m_colours(gantt::chromeColours(request.look)),
          m_svg(body),
          m_page{.svg = m_svg,
                 .words = m_words,
                 .look = request.look,
                 .colours = m_colours,
                 .visible = visibleOf(request),
                 .left = kPlotLeft,
                 .right = kPlotRight}
    {
        assert(!request.runs.empty());
        chooseTicks();
        for (const auto& run : request.runs) {
            m_longest = std::max(m_longest, run->trace.time().end);
            m_page.peak = std::max(m_page.peak, run->metrics.overlap.peak);
            if (hasLine(*run->trace.plan))
                m_page.linePeak = std::max(m_page.linePeak, peakOf(lineLevelsOf(run->trace)));
        }
    }

    /// Gives the height.
    double draw(const Explanation& explanation)
    {
        m_answer = explanation;
        drawHeadline(sentence(explanation.headline, m_words));
        drawParagraph(sentence(explanation.detail, m_words), kDetailFont, m_colours.text);
        m_y += 8;
        drawLegend();
        for (std::size_t run = 0; run < m_request.runs.size(); ++run)
            drawRun(run);
        drawAxis();
        drawFoot();
        return m_y + kMargin / 2;
    }

private:
    static TimeRange visibleOf(const ExportRequest& request)
    {
        if (!request.visible.isEmpty())
            return request.visible;
        TimePoint end{};
        for (const auto& run : request.runs)
            end = std::max(end, run->trace.time().end);
        for (const gantt::Ghost& ghost : request.ghosts)
            end = std::max(end, ghost.end());
        const auto room = static_cast<std::int64_t>(static_cast<double>(end.time_since_epoch().count()) * kRoomAtTheEnd);
        return {TimePoint{}, end + Duration{std::max<std::int64_t>(room, 1)}};
    }

    /// As many as have room for their labels.
    void chooseTicks()
    {
        constexpr double gap = 24;
        for (int most = 11; most >= 2; --most) {
            m_page.ticks = gantt::ticksOf(m_page.visible, most);
            double used = 0;
            for (const Message& label : gantt::tickLabels(m_page.ticks))
                used = std::max(used, widthOf(m_words(label), kBodyFont) + gap);
            const auto& ticks = m_page.ticks;
            if (ticks.size() < 2 || m_page.x(ticks[1]) - m_page.x(ticks[0]) >= used)
                return;
        }
    }

    /// A little smaller where that saves a line.
    void drawHeadline(const std::string& text)
    {
        Font font = kHeadlineFont;
        const double fit = (kContentRight - kMargin) / widthOf(text, font);
        if (fit < 1 && fit > kSmallestHeadline)
            font.size *= fit;
        drawParagraph(text, font, m_colours.text);
    }

    void drawParagraph(const std::string& text, Font font, gantt::Rgb colour)
    {
        for (const std::string& line : wrapped(text, font, kContentRight - kMargin)) {
            m_y += font.size * 1.25;
            m_svg.text({kMargin, m_y}, {.font = font, .colour = colour}, line);
        }
        m_y += font.size * 0.3;
    }

    std::vector<Activity> activitiesThatOccur() const
    {
        std::set<Activity> found;
        for (const auto& run : m_request.runs) {
            for (const TaskTrace& task : run->trace.tasks) {
                for (const Activity activity : kActivities) {
                    if (task.spans.contains(activity))
                        found.insert(activity);
                }
            }
        }
        return {found.begin(), found.end()};
    }

    /// Entries side by side, in as many lines as they need. `drawSign` draws within the area that it is given.
    template<typename DrawSign>
    void drawLegendEntry(double& x, const std::string& text, DrawSign drawSign)
    {
        const double signWidth = m_request.rowsBy == gantt::RowsBy::Task ? 30 : 16;
        constexpr double height = 16;
        const double width = signWidth + 8 + widthOf(text, kBodyFont);
        if (x > kMargin && x + width > kContentRight) {
            x = kMargin;
            m_y += height + 6;
        }
        drawSign(Rect{x, m_y, x + signWidth, m_y + height});
        m_svg.text({x + signWidth + 8, m_y + height / 2 + 0.36 * kBodyFont.size},
                   {.font = kBodyFont, .colour = m_colours.text}, text);
        x += width + 26;
    }

    void drawLegend()
    {
        double x = kMargin;
        m_svg.beginGroup("legend");
        if (m_request.rowsBy == gantt::RowsBy::Task) {
            for (const Activity activity : activitiesThatOccur()) {
                const Text title = activityTitle(activity, *m_request.runs.front()->request.scenario);
                drawLegendEntry(x, m_words(title), [&](const Rect& area) { drawActivity(m_page, activity, area); });
            }
        } else {
            const Plan& plan = *m_request.runs.front()->trace.plan;
            const std::size_t named = std::min(plan.tasks.size(), kMostNamedTasks);
            for (std::size_t task = 0; task < named; ++task) {
                drawLegendEntry(x, plan.tasks[task].name, [&](const Rect& area) {
                    drawTaskSign(m_page, TaskId(task), {area.right - 8, (area.top + area.bottom) / 2}, 8);
                });
            }
            const auto others = static_cast<std::int64_t>(plan.tasks.size() - named);
            if (others > 0)
                drawLegendEntry(x, m_words({INTERLEAVE_TEXT_N("picture", "and %n more task(s)"), {}, others}),
                                [](const Rect&) {});
        }
        m_svg.endGroup();
        m_y += 16 + 8;
    }

    /// The rows of a run that were asked for, as many as there is room for.
    RowSlice sliceOf(std::size_t run, std::size_t rows) const
    {
        const RowSlice asked = m_request.rows.empty() ? RowSlice{0, rows} : m_request.rows[run];
        const std::size_t end = std::min({asked.end, rows, asked.first + kMostPictureRows});
        return {std::min(asked.first, end), end};
    }

    void drawRun(std::size_t number)
    {
        const RunResult& run = *m_request.runs[number];
        const gantt::Chart chart = gantt::arranged(gantt::layOut(run.trace, m_request.rowsBy), m_request.arrangement);
        const RowSlice slice = sliceOf(number, chart.rows.size());
        const std::size_t drawn = slice.end - slice.first;
        if (!m_request.rows.empty() && drawn == 0)
            return;
        m_svg.beginGroup("run-" + std::to_string(number + 1));
        m_y += 10;
        drawHead(run);
        drawVerdict(run);
        drawNotice(run);
        if (drawn < chart.rows.size())
            drawBelowHead(m_words(rowsCaption(slice, chart.rows.size())));
        const gantt::Ghost ghost = m_request.ghostOf(number);
        drawSaid(ghost);
        const double rowHeight = rowHeightFor(chart.rowsBy, drawn);
        const double rowsHeight = static_cast<double>(drawn) * rowHeight;
        const Rect plot{kPlotLeft, m_y, kPlotRight, m_y + rowsHeight + lanesHeightOf(chart)};
        drawGrid(plot);
        if (drawRows(m_page, chart, slice, run, plot.top) == Columns::Some)
            m_columns = Columns::Some;
        drawLanes(m_page, chart, plot.top + rowsHeight);
        m_svg.line({plot.left, plot.bottom + 0.5, plot.right, plot.bottom + 0.5}, {.colour = m_colours.border});
        drawEnds(run, plot, plot.top + rowsHeight / 2);
        drawGhost(m_page, ghost, {chart, slice, plot, rowHeight});
        m_svg.endGroup();
        m_y = plot.bottom + 8;
    }

    /// How far off it was, and the few words above the rows.
    void drawSaid(const gantt::Ghost& ghost)
    {
        if (const std::vector<Message> sentences = ghost.sentences(); !sentences.empty())
            drawBelowHead(joined(sentences, " ", m_words));
        m_y += ghostLabelHeight(ghost);
        drawGhostLabels(m_page, ghost, m_y);
    }

    /// Text from left to right on the base line; gives the x after it.
    double drawWords(double x, const std::string& text, TextStyle style)
    {
        m_svg.text({x, m_y}, style, text);
        return x + widthOf(text, style.font) + 8;
    }

    void drawHead(const RunResult& run)
    {
        m_y += 20;
        double x = drawWords(kMargin, m_words(headingCaption(run.request)), {.font = kHeadingFont, .colour = m_colours.text});
        x = drawWords(x, m_words(placeCaption(run)), {.font = kBodyFont, .colour = m_colours.text});
        if (endedEarlierBy(run) && !arrowFits(run))
            x = drawWords(x, m_words(earlierCaption(*endedEarlierBy(run))), {.font = kBoldBodyFont, .colour = m_colours.text});
        drawAnswer(run, x);
        m_y += 12;
    }

    /// What was expected, what came out, and who waited for whom where nobody could go on.
    void drawVerdict(const RunResult& run)
    {
        std::vector<Message> sentences;
        if (run.verdict)
            sentences.push_back(verdictSentence(run));
        if (run.trace.standstill)
            sentences.push_back(standstillSentence(run));
        if (sentences.empty())
            return;
        drawBelowHead(joined(sentences, " ", m_words));
    }

    /// A picture stands alone: nobody sees there what warned of the run in the window.
    void drawNotice(const RunResult& run)
    {
        if (const Message notice = noticeOf(run, m_answer); !notice.text.isEmpty())
            drawBelowHead(sentence(notice, m_words), m_colours.warning);
    }

    void drawBelowHead(const std::string& text) { drawBelowHead(text, m_colours.text); }

    void drawBelowHead(const std::string& text, gantt::Rgb colour)
    {
        m_y -= 6;
        drawParagraph(text, kBodyFont, colour);
        m_y += 8;
    }

    /// Question, answer and length at the right of a head; below what ends at `x` where the two would touch.
    void drawAnswer(const RunResult& run, double x)
    {
        const std::string question = m_words(overlapQuestion());
        const std::string answer = m_words(overlapAnswer(run));
        const std::string length = m_words(lengthCaption(run));
        const double pillRight = kContentRight - widthOf(length, kHeadingFont) - 18;
        const double pillLeft = pillRight - widthOf(answer, kBoldBodyFont) - 22;
        if (pillLeft - 10 - widthOf(question, kBodyFont) < x + 12)
            m_y += 26;

        const bool isComplete = run.trace.info.outcome == Outcome::Completed;
        m_svg.text({kContentRight, m_y},
                   {.font = kHeadingFont, .colour = isComplete ? m_colours.text : m_colours.warning, .anchor = Anchor::End},
                   length);
        drawPill({pillLeft, m_y - 16.5, pillRight, m_y + 5.5}, answer, run.metrics.overlap.peak >= 2);
        m_svg.text({pillLeft - 10, m_y}, {.font = kBodyFont, .colour = m_colours.text, .anchor = Anchor::End}, question);
    }

    /// Filled for yes, outlined for no.
    void drawPill(const Rect& pill, const std::string& answer, bool isYes)
    {
        const Pen border{.colour = m_colours.primary, .width = 1.5};
        m_svg.rect(pill, {.fill = isYes ? m_colours.primary : m_colours.plot, .pen = border}, pill.height() / 2);
        m_svg.text({(pill.left + pill.right) / 2, m_y},
                   {.font = kBoldBodyFont, .colour = isYes ? m_colours.primaryText : m_colours.text, .anchor = Anchor::Middle},
                   answer);
    }

    void drawGrid(const Rect& plot)
    {
        SvgPath lines;
        for (const TimePoint tick : m_page.ticks) {
            const double x = std::floor(m_page.x(tick)) + 0.5;
            lines.add(gantt::Stroke{x, plot.top, x, plot.bottom});
        }
        lines.add(gantt::Stroke{plot.left, plot.top + 0.5, plot.right, plot.top + 0.5});
        m_svg.path(lines, {.fill = {}, .pen = Pen{.colour = m_colours.grid}});
    }

    bool isVisible(TimePoint t) const { return m_page.visible.begin <= t && t <= m_page.visible.end; }

    /// By how much the run was faster than the slowest one; none where that can't be said or not be seen.
    std::optional<Duration> endedEarlierBy(const RunResult& run) const
    {
        for (const auto& other : m_request.runs) {
            if (other->trace.info.outcome != Outcome::Completed)
                return std::nullopt;
        }
        const TimePoint end = run.trace.time().end;
        const bool canBeSeen = m_page.x(m_longest) - m_page.x(end) >= 1;
        return canBeSeen ? std::optional(m_longest - end) : std::nullopt;
    }

    bool arrowFits(const RunResult& run) const
    {
        const TimePoint end = run.trace.time().end;
        const std::string words = m_words(earlierCaption(m_longest - end));
        const double room = m_page.x(m_longest) - m_page.x(end);
        return isVisible(end) && isVisible(m_longest) && room >= widthOf(words, kHeadingFont) + 90;
    }

    void drawEnds(const RunResult& run, const Rect& plot, double arrowY)
    {
        const TimePoint end = run.trace.time().end;
        if (isVisible(end))
            drawEnd(run, plot, m_page.x(end));
        if (m_request.runs.size() < 2 || !endedEarlierBy(run) || !isVisible(m_longest))
            return;
        const double x = m_page.x(m_longest);
        m_svg.line({x, plot.top, x, plot.bottom}, {.colour = m_colours.text, .width = 1.5, .dashes = "6 4"});
        if (arrowFits(run))
            drawArrow(m_page.x(end) + 4, x - 4, arrowY, m_words(earlierCaption(m_longest - end)));
    }

    /// A line where the run ended; torn where it was stopped.
    void drawEnd(const RunResult& run, const Rect& plot, double x)
    {
        const Pen pen{.colour = m_colours.text, .width = 2};
        if (run.trace.info.outcome == Outcome::Completed) {
            m_svg.line({x, plot.top, x, plot.bottom}, pen);
            return;
        }
        constexpr double tooth = 6;
        std::vector<gantt::Point> points;
        for (double y = plot.top; y <= plot.bottom; y += tooth)
            points.push_back({points.size() % 2 == 0 ? x : x + tooth, y});
        SvgPath torn;
        torn.add(points);
        m_svg.path(torn, {.fill = {}, .pen = Pen{.colour = m_colours.warning, .width = 2}});
    }

    void drawArrow(double left, double right, double y, const std::string& words)
    {
        constexpr double head = 6;
        const double half = widthOf(words, kHeadingFont) / 2 + 12;
        const double middle = (left + right) / 2;
        SvgPath path;
        path.add(gantt::Stroke{left, y, middle - half, y});
        path.add(gantt::Stroke{middle + half, y, right, y});
        path.add(std::vector<gantt::Point>{{left + head, y - head}, {left, y}, {left + head, y + head}});
        path.add(std::vector<gantt::Point>{{right - head, y - head}, {right, y}, {right - head, y + head}});
        m_svg.path(path, {.fill = {}, .pen = Pen{.colour = m_colours.text, .width = 2, .ends = LineEnds::Round}});
        m_svg.rect({middle - half + 4, y - 14, middle + half - 4, y + 14}, {.fill = m_colours.plot, .pen = {}});
        m_svg.text({middle, y + 0.36 * kHeadingFont.size},
                   {.font = kHeadingFont, .colour = m_colours.text, .anchor = Anchor::Middle}, words);
    }

    void drawAxis()
    {
        m_svg.beginGroup("axis");
        const double top = m_y - 8;
        const std::vector<Message> labels = gantt::tickLabels(m_page.ticks);
        SvgPath marks;
        for (std::size_t i = 0; i < labels.size(); ++i) {
            const double x = m_page.x(m_page.ticks[i]);
            marks.add(gantt::Stroke{std::floor(x) + 0.5, top, std::floor(x) + 0.5, top + 6});
            m_svg.text({x, top + 20}, {.font = kBodyFont, .colour = m_colours.text, .anchor = Anchor::Middle},
                       m_words(labels[i]));
        }
        m_svg.path(marks, {.fill = {}, .pen = Pen{.colour = m_colours.border}});
        m_svg.endGroup();
        m_y = top + 34;
    }

    /// What is said below the charts of how they are known, and of what is not in them.
    std::vector<Message> evidence() const
    {
        std::vector<Message> found = evidenceFacts(m_request);
        if (m_columns == Columns::Some)
            found.push_back(
                {INTERLEAVE_TEXT("picture", "Where bars are shorter than a pixel, its column shows their shares"), {}});
        const bool showsAll = m_page.visible.begin <= TimePoint{} && m_page.visible.end >= m_longest;
        if (!showsAll)
            found.push_back(excerptCaption(m_page.visible, m_longest));
        return found;
    }

    /// How this is known, and where it was measured: so that the picture can stand alone.
    void drawFoot()
    {
        m_svg.beginGroup("foot");
        drawParagraph(joined(evidence(), " · ", m_words), kSmallFont, m_colours.quietText);
        drawParagraph(joined(settingFacts(m_request), " · ", m_words), kSmallFont, m_colours.quietText);
        drawParagraph(joined(placeFacts(m_request), " ", m_words), kSmallFont, m_colours.quietText);
        m_svg.endGroup();
    }

    const ExportRequest& m_request;
    const Words& m_words;
    const gantt::ChromeColours& m_colours;
    SvgWriter m_svg;
    SvgPage m_page;
    TimePoint m_longest{};
    Explanation m_answer;
    double m_y = 14;
    Columns m_columns = Columns::None;
};

void write(const ExportRequest& request, std::ostream& out)
{
    const auto& runs = request.runs;
    const Explanation explanation = answerOf(runs);
    std::ostringstream body;
    const double height = std::ceil(Picture(request, body).draw(explanation));

    SvgWriter svg(out);
    svg.begin({.width = kWidth,
               .height = height,
               .title = sentence(explanation.headline, *request.words),
               .description = sentence(explanation.detail, *request.words)});
    svg.rect({0, 0, kWidth, height}, {.fill = gantt::chromeColours(request.look).plot, .pen = {}});
    out << body.str();
    svg.end();
}

} // namespace

constinit const Exporter kSvgExporter{
    .id = "svg",
    .extension = "svg",
    .title = INTERLEAVE_TEXT("export", "SVG picture (for slides and print)"),
    .write = write,
    .isPicture = true,
};

} // namespace interleave
