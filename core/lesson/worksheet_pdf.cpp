// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/worksheet_pdf.h"

#include <algorithm>
#include <sstream>

#include "core/base/file.h"
#include "core/lesson/pdf_page.h"

namespace interleave::lesson {

namespace {

using Font = PdfDocument::Font;
using Look = SheetText::Look;

constexpr double kMargin = 54;
constexpr double kFoot = 40;      ///< below the last line
constexpr double kSize = 10.5;    ///< of letters
constexpr double kLeading = 1.35; ///< from line to line, in sizes
constexpr double kGap = 5;        ///< between parts
constexpr double kGroupGap = 11;
constexpr double kWriting = 22; ///< between lines to write on
constexpr double kBox = 9;
constexpr double kIndent = 18;

Font fontOf(Emphasis emphasis, Look look)
{
    switch (emphasis) {
    case Emphasis::Strong: return Font::Strong;
    case Emphasis::Code: return Font::Code;
    case Emphasis::Slight: return Font::Slight;
    case Emphasis::None: break;
    }
    return look == Look::Solution ? Font::Slight : Font::Plain;
}

double sizeOf(Look look)
{
    return look == Look::Hint ? kSize - 1.5 : kSize;
}

/// Letters of one look without a space in them.
struct Piece {
    std::string letters; ///< in Windows-1252
    Font font = Font::Plain;
    bool isAfterSpace = false;
};

std::vector<Piece> piecesOf(const ProseBlock& block, Look look)
{
    std::vector<Piece> pieces;
    bool isAfterSpace = false;
    for (const ProseRun& run : block.runs) {
        std::string letters;
        const auto end = [&] {
            if (!letters.empty())
                pieces.push_back({std::exchange(letters, {}), fontOf(run.emphasis, look), std::exchange(isAfterSpace, false)});
        };
        for (const char letter : inWinAnsi(run.text)) {
            if (letter == ' ' || letter == '\n') {
                end();
                isAfterSpace = true;
            } else {
                letters += letter;
            }
        }
        end();
    }
    return pieces;
}

/// Puts a sheet onto pages, from top to bottom. With `isMeasuring` nothing is drawn, to know how high something is.
class Pages {
public:
    Pages(const Worksheet& sheet, Paper paper, const Words& words)
        : m_sheet(sheet), m_words(words), m_document(sheet.title, paper)
    {
    }

    void write(std::ostream& out)
    {
        beginPage();
        writeHead();
        for (const SheetGroup& group : m_sheet.groups)
            writeGroup(group);
        writeFeet();
        m_document.write(out);
    }

    void operator()(const SheetText& text)
    {
        const double indent = text.look == Look::Solution || text.look == Look::Hint ? kIndent : 0;
        for (const ProseBlock& block : text.blocks) {
            const bool isItem = block.kind == ProseBlock::Kind::Bullet || block.kind == ProseBlock::Kind::Numbered;
            if (block.kind == ProseBlock::Kind::Code)
                writeCode(block, indent);
            else
                writeParagraph(block, text.look, indent + (isItem ? kIndent : 0), isItem);
        }
    }
    void operator()(const SheetChoices& choices)
    {
        for (std::size_t n = 0; n < choices.texts.size(); ++n)
            writeBoxed(choices.texts[n], choices.right == n ? "X" : "");
    }
    void operator()(const SheetRanks& ranks)
    {
        for (std::size_t n = 0; n < ranks.texts.size(); ++n)
            writeBoxed(ranks.texts[n], n < ranks.ranks.size() ? std::to_string(ranks.ranks[n]) : std::string());
    }
    void operator()(const SheetLines& lines)
    {
        for (int n = 0; n < lines.count; ++n) {
            m_y += kWriting;
            double begin = left() + kIndent;
            if (n == 0 && !lines.label.empty()) {
                const std::string label = inWinAnsi(lines.label);
                text(begin, m_y - 2, label, Font::Plain, kSize - 1.5);
                begin += m_document.widthOf(label, Font::Plain, kSize - 1.5) + 6;
            }
            line(begin, m_y, right(), m_y, 0.4);
        }
    }
    void operator()(const SheetScale& scale)
    {
        constexpr int kTicks = 10;
        const double begin = left() + kIndent + 6;
        const double length = right() - begin - 30;
        m_y += 14;
        line(begin, m_y, begin + length, m_y);
        for (int n = 0; n <= kTicks; ++n)
            line(begin + length * n / kTicks, m_y - 4, begin + length * n / kTicks, m_y + 4);
        if (scale.mark)
            fill(begin + length * *scale.mark - 2, m_y - 9, 4, 18, 1);
        centered(begin, m_y + 15, scale.least);
        centered(begin + length, m_y + 15, scale.most);
        m_y += 20;
    }
    void operator()(const SheetBars& bars)
    {
        constexpr double kRow = 24;
        constexpr double kNames = 70;
        const double begin = left() + kIndent + kNames;
        const double field = (right() - begin) / static_cast<double>(std::max<std::size_t>(bars.columns, 1));
        m_y += 4;
        for (std::size_t row = 0; row < bars.rows.size(); ++row) {
            text(left() + kIndent, m_y + kRow / 2 + 3, inWinAnsi(bars.rows[row]), Font::Plain, kSize);
            for (std::size_t column = 0; column < bars.columns; ++column) {
                const double x = begin + field * static_cast<double>(column);
                if (row < bars.filled.size())
                    fill(x, m_y + 3, field * std::clamp(bars.filled[row][column], 0.0, 1.0), kRow - 6, 0.6);
                line(x, m_y, x, m_y + kRow, 0.3);
            }
            box(begin, m_y, right() - begin, kRow, 0.8);
            m_y += kRow;
        }
        m_y += 4;
    }
    void operator()(const SheetCurve& curve)
    {
        constexpr double kHeight = 130;
        constexpr double kNames = 50;
        const double begin = left() + kIndent + kNames;
        const double width = right() - begin - 20;
        const auto count = static_cast<double>(std::max<std::size_t>(curve.at.size(), 2));
        m_y += 6;
        box(begin, m_y, width, kHeight, 0.8);
        for (int n = 1; n < 4; ++n)
            line(begin, m_y + kHeight * n / 4, begin + width, m_y + kHeight * n / 4, 0.2);
        text(left() + kIndent, m_y + 8, inWinAnsi(curve.most), Font::Plain, kSize - 1.5);
        text(left() + kIndent, m_y + kHeight, inWinAnsi(curve.least), Font::Plain, kSize - 1.5);
        double lastX = 0;
        double lastY = 0;
        for (std::size_t n = 0; n < curve.at.size(); ++n) {
            const double x = begin + width * (static_cast<double>(n) + 0.5) / count;
            line(x, m_y, x, m_y + kHeight, 0.2);
            centered(x, m_y + kHeight + 12, curve.at[n]);
            if (n >= curve.heights.size())
                continue;
            const double y = m_y + kHeight * (1 - curve.heights[n]);
            fill(x - 2.5, y - 2.5, 5, 5, 1);
            if (n > 0)
                line(lastX, lastY, x, y, 1.2);
            lastX = x;
            lastY = y;
        }
        centered(begin + width / 2, m_y + kHeight + 25, curve.over);
        m_y += kHeight + 30;
    }
    void operator()(const SheetRun& run)
    {
        fill(left(), m_y, right() - left(), 16, 0.12);
        text(left() + 6, m_y + 11.5, inWinAnsi(run.text), Font::Strong, kSize);
        m_y += 20;
    }

private:
    double left() const { return kMargin; }
    double right() const { return m_document.width() - kMargin; }
    double bottom() const { return m_document.height() - kMargin - kFoot / 2; }

    void beginPage()
    {
        m_document.beginPage();
        m_y = kMargin;
    }

    void writeHead()
    {
        const Look look = Look::Told;
        m_y += 12;
        text(left(), m_y, inWinAnsi(m_sheet.title), Font::Strong, 16);
        m_y += 6;
        writeParagraph({.runs = {{.text = m_sheet.about}}}, look, 0, false);
        m_y += 6;
        if (m_sheet.origin.empty()) {
            (*this)(SheetLines{.count = 1, .label = m_sheet.head});
        } else {
            writeParagraph({.runs = {{.text = m_sheet.head, .emphasis = Emphasis::Strong}}}, look, 0, false);
            writeParagraph({.runs = {{.text = m_sheet.origin}}}, look, 0, false);
        }
        m_y += kGroupGap;
    }

    /// All of it on one page, where it has room on one.
    void writeGroup(const SheetGroup& group)
    {
        const double begin = m_y;
        m_isMeasuring = true;
        const double height = heightOf(group);
        m_isMeasuring = false;
        m_y = begin;
        if (begin + height > bottom() && height < bottom() - kMargin)
            beginPage();
        writeParts(group);
        m_y += kGroupGap;
    }
    double heightOf(const SheetGroup& group)
    {
        m_y = 0;
        writeParts(group);
        return m_y;
    }
    void writeParts(const SheetGroup& group)
    {
        for (const SheetPart& part : group) {
            std::visit(*this, part);
            m_y += kGap;
        }
    }

    void writeFeet()
    {
        for (std::size_t page = 0; page < m_document.pageCount(); ++page) {
            m_document.goTo(page);
            Message number = m_sheet.page;
            number.arguments = {static_cast<std::int64_t>(page + 1), static_cast<std::int64_t>(m_document.pageCount())};
            const std::string right = inWinAnsi(m_words(number));
            const double y = m_document.height() - kFoot;
            text(left(), y, inWinAnsi(m_sheet.footer + ", " + m_sheet.title), Font::Plain, 8);
            text(this->right() - m_document.widthOf(right, Font::Plain, 8), y, right, Font::Plain, 8);
        }
    }

    void writeParagraph(const ProseBlock& block, Look look, double indent, bool isItem)
    {
        const double size = sizeOf(look);
        const double begin = left() + indent;
        double x = begin;
        nextLine(size);
        if (isItem)
            text(begin - 10, m_y, "\x95", Font::Plain, size);
        for (const Piece& piece : piecesOf(block, look)) {
            const double space = piece.isAfterSpace && x > begin ? m_document.widthOf(" ", Font::Plain, size) : 0;
            const double width = m_document.widthOf(piece.letters, piece.font, size);
            if (x > begin && x + space + width > right()) {
                nextLine(size);
                x = begin;
            } else {
                x += space;
            }
            text(x, m_y, piece.letters, piece.font, size);
            x += width;
        }
        m_y += size * (kLeading - 1);
    }

    void writeCode(const ProseBlock& block, double indent)
    {
        std::string all;
        for (const ProseRun& run : block.runs)
            all += run.text;
        std::istringstream lines(all);
        for (std::string each; std::getline(lines, each);) {
            nextLine(kSize);
            text(left() + indent + kIndent, m_y, inWinAnsi(each), Font::Code, kSize - 1);
        }
        m_y += kSize * (kLeading - 1);
    }

    /// A box, with something in it or not, and words beside it.
    void writeBoxed(const std::string& words, const std::string& inBox)
    {
        const double x = left() + kIndent;
        const double y = m_y + 4.5;
        const double height = kBox + (inBox.size() > 1 ? 2 : 0);
        box(x, y, height, height, 0.8);
        if (!inBox.empty())
            text(x + height / 2 - m_document.widthOf(inBox, Font::Strong, kSize - 1) / 2, y + height - 1, inBox,
                 Font::Strong, kSize - 1);
        const Emphasis emphasis = inBox == "X" ? Emphasis::Strong : Emphasis::None;
        writeParagraph({.runs = {{.text = words, .emphasis = emphasis}}}, Look::Told, kIndent + kBox + 8, false);
    }

    void nextLine(double size)
    {
        m_y += size * kLeading;
        if (m_isMeasuring || m_y <= bottom())
            return;
        beginPage();
        m_y += size * kLeading;
    }
    void centered(double x, double y, const std::string& words)
    {
        const std::string letters = inWinAnsi(words);
        text(x - m_document.widthOf(letters, Font::Plain, kSize - 1.5) / 2, y, letters, Font::Plain, kSize - 1.5);
    }

    void text(double x, double y, const std::string& letters, Font font, double size)
    {
        if (!m_isMeasuring)
            m_document.text(x, y, letters, font, size);
    }
    void line(double x1, double y1, double x2, double y2, double thickness = 0.6)
    {
        if (!m_isMeasuring)
            m_document.line(x1, y1, x2, y2, thickness);
    }
    void box(double x, double y, double width, double height, double thickness)
    {
        if (!m_isMeasuring)
            m_document.box(x, y, width, height, thickness);
    }
    void fill(double x, double y, double width, double height, double darkness)
    {
        if (!m_isMeasuring)
            m_document.fill(x, y, width, height, darkness);
    }

    const Worksheet& m_sheet;
    const Words& m_words;
    PdfDocument m_document;
    double m_y = 0; ///< down to where the page is full
    bool m_isMeasuring = false;
};

} // namespace

bool canWritePdf()
{
    return true;
}

Result<Done> writePdf(const Worksheet& sheet, Paper paper, const Words& words, const std::filesystem::path& path)
{
    return writeFile(path, [&](std::ostream& out) { Pages(sheet, paper, words).write(out); });
}

} // namespace interleave::lesson
