// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/svg_writer.h"

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

std::string point(double x, double y)
{
    return coordinate(x) + ' ' + coordinate(y);
}

} // namespace

void SvgPath::add(const gantt::Rect& rect)
{
    if (rect.isEmpty())
        return;
    m_data += 'M' + point(rect.left, rect.top) + 'H' + coordinate(rect.right) + 'V' + coordinate(rect.bottom) + 'H'
            + coordinate(rect.left) + 'Z';
}

void SvgPath::add(const gantt::Stroke& stroke)
{
    m_data += 'M' + point(stroke.x1, stroke.y1) + 'L' + point(stroke.x2, stroke.y2);
}

void SvgPath::add(const gantt::Dot& dot)
{
    // A hundredth of a pixel long, because not every renderer paints the ends of a line without length.
    m_data += 'M' + point(dot.x, dot.y) + 'H' + coordinate(dot.x + 0.01);
}

void SvgPath::add(const gantt::EmblemPath& shapes, gantt::Point middle, double radius)
{
    for (const auto& shape : shapes) {
        char command = 'M';
        for (const gantt::Point& corner : shape) {
            m_data += command + point(middle.x + corner.x * radius, middle.y + corner.y * radius);
            command = 'L';
        }
        m_data += 'Z';
    }
}

void SvgPath::add(const std::vector<gantt::Point>& points)
{
    char command = 'M';
    for (const gantt::Point& corner : points) {
        m_data += command + point(corner.x, corner.y);
        command = 'L';
    }
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
    m_out << "<path" << attribute("d", path.data());
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
