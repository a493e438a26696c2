// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/svg_writer.h"

#include <cmath>

#include "core/base/utf8.h"
#include "core/exporting/number_text.h"

namespace interleave {

namespace {

std::string coordinate(double value)
{
    return numberText(value, 2);
}

std::string attribute(std::string_view name, std::string_view value)
{
    return ' ' + std::string(name) + "=\"" + std::string(value) + '"';
}

std::string attribute(std::string_view name, double value)
{
    return attribute(name, coordinate(value));
}

/// Whether XML 1.0 allows the character at all.
bool isAllowed(char32_t c)
{
    return c >= 0x20 ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n' || c == '\r';
}

std::string escaped(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const char32_t character = takeCharacter(text);
        switch (character) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        default: appendUtf8(result, isAllowed(character) ? character : kReplacementCharacter); break;
        }
    }
    return result;
}

std::int64_t hundredthsOf(double value)
{
    return std::llround(value * 100);
}

} // namespace

SvgPath::Place SvgPath::placeOf(gantt::Point point)
{
    return {hundredthsOf(point.x), hundredthsOf(point.y)};
}

void SvgPath::addStep(Place to)
{
    const Place step{to.x - m_now.x, to.y - m_now.y};
    addHundredths(m_data, step.x);
    if (step.y >= 0)
        m_data += ' '; // else the sign tells where the number begins
    addHundredths(m_data, step.y);
    m_now = to;
}

void SvgPath::moveTo(gantt::Point point)
{
    m_data += 'm'; // the first one of a path is counted from nothing
    addStep(placeOf(point));
    m_begin = m_now;
}

void SvgPath::lineTo(gantt::Point point)
{
    const Place to = placeOf(point);
    if (to.y == m_now.y) {
        m_data += 'h';
        addHundredths(m_data, to.x - m_now.x);
    } else if (to.x == m_now.x) {
        m_data += 'v';
        addHundredths(m_data, to.y - m_now.y);
    } else {
        m_data += 'l';
        addStep(to);
    }
    m_now = to;
}

void SvgPath::close()
{
    m_data += 'z';
    m_now = m_begin;
}

void SvgPath::add(std::span<const Tread> treads, double bottom)
{
    const auto touch = [](const Tread& a, const Tread& b) { return hundredthsOf(a.left) == hundredthsOf(b.right); };
    const auto areLevel = [](const Tread& a, const Tread& b) { return hundredthsOf(a.top) == hundredthsOf(b.top); };
    for (std::size_t i = 0; i < treads.size(); ++i) {
        const Tread& tread = treads[i];
        const bool isFirst = i == 0 || !touch(treads[i - 1], tread);
        if (isFirst)
            moveTo({tread.right, bottom});
        if (isFirst || !areLevel(treads[i - 1], tread))
            lineTo({tread.right, tread.top});
        const bool goesOn = i + 1 < treads.size() && touch(tread, treads[i + 1]);
        if (goesOn && areLevel(tread, treads[i + 1]))
            continue;
        lineTo({tread.left, tread.top});
        if (goesOn)
            continue;
        lineTo({tread.left, bottom});
        close();
    }
}

void SvgPath::add(const gantt::Rect& rect)
{
    if (rect.isEmpty())
        return;
    moveTo({rect.left, rect.top});
    lineTo({rect.right, rect.top});
    lineTo({rect.right, rect.bottom});
    lineTo({rect.left, rect.bottom});
    close();
}

void SvgPath::add(const gantt::Stroke& stroke)
{
    moveTo({stroke.x1, stroke.y1});
    lineTo({stroke.x2, stroke.y2});
}

void SvgPath::add(const gantt::Dot& dot)
{
    // A hundredth of a pixel long, because not every renderer paints the ends of a line without length.
    moveTo({dot.x, dot.y});
    lineTo({dot.x + 0.01, dot.y});
}

void SvgPath::add(const gantt::EmblemPath& shapes, gantt::Point middle, double radius)
{
    for (const auto& shape : shapes) {
        for (const gantt::Point& corner : shape) {
            const gantt::Point place{middle.x + corner.x * radius, middle.y + corner.y * radius};
            &corner == &shape.front() ? moveTo(place) : lineTo(place);
        }
        close();
    }
}

void SvgPath::add(const std::vector<gantt::Point>& points)
{
    for (const gantt::Point& point : points)
        &point == &points.front() ? moveTo(point) : lineTo(point);
}

void SvgWriter::begin(const Head& head)
{
    m_out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          << "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\"" << attribute("width", head.width)
          << attribute("height", head.height)
          << attribute("viewBox", "0 0 " + coordinate(head.width) + ' ' + coordinate(head.height))
          << " font-family=\"DejaVu Sans, Segoe UI, Helvetica, Arial, sans-serif\">\n"
          << "<title>" << escaped(head.title) << "</title>\n<desc>" << escaped(head.description) << "</desc>\n";
}

void SvgWriter::end()
{
    m_out << "</svg>\n";
}

void SvgWriter::beginGroup(std::string_view id)
{
    m_out << "<g" << attribute("id", id) << ">\n";
}

void SvgWriter::endGroup()
{
    m_out << "</g>\n";
}

void SvgWriter::rect(const gantt::Rect& rect, const Paint& paint, double cornerRadius)
{
    if (rect.isEmpty())
        return;
    m_out << "<rect" << attribute("x", rect.left) << attribute("y", rect.top) << attribute("width", rect.width())
          << attribute("height", rect.height());
    if (cornerRadius > 0)
        m_out << attribute("rx", cornerRadius) << attribute("ry", cornerRadius);
    attributes(paint);
    m_out << "/>\n";
}

void SvgWriter::line(const gantt::Stroke& stroke, const Pen& pen)
{
    SvgPath one;
    one.add(stroke);
    path(one, {.fill = {}, .pen = pen});
}

void SvgWriter::path(const SvgPath& path, const Paint& paint)
{
    if (path.isEmpty())
        return;
    m_out << "<path d=\"" << path.data() << '"'; // which may be long, so that it is copied no more than it must
    attributes(paint);
    m_out << "/>\n";
}

void SvgWriter::text(gantt::Point at, const TextStyle& style, std::string_view text)
{
    if (text.empty())
        return;
    m_out << "<text" << attribute("x", at.x) << attribute("y", at.y) << attribute("font-size", style.font.size);
    if (style.font.weight == Weight::Bold)
        m_out << attribute("font-weight", "bold");
    if (style.anchor != Anchor::Start)
        m_out << attribute("text-anchor", style.anchor == Anchor::Middle ? "middle" : "end");
    m_out << attribute("fill", style.colour.hex()) << '>' << escaped(text) << "</text>\n";
}

void SvgWriter::attributes(const Paint& paint)
{
    m_out << attribute("fill", paint.fill ? paint.fill->hex() : "none");
    if (!paint.pen)
        return;
    m_out << attribute("stroke", paint.pen->colour.hex()) << attribute("stroke-width", paint.pen->width);
    if (paint.pen->ends == LineEnds::Round)
        m_out << attribute("stroke-linecap", "round") << attribute("stroke-linejoin", "round");
    if (!paint.pen->dashes.empty())
        m_out << attribute("stroke-dasharray", paint.pen->dashes);
}

} // namespace interleave
