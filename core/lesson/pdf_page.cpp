// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/pdf_page.h"

#include <algorithm>
#include <array>
#include <new>

#include "core/base/plain_text.h"
#include "core/base/utf8.h"

namespace interleave::lesson {

namespace {

/// What Windows-1252 has from 0x80 to 0x9f; 0: nothing.
constexpr std::array<char32_t, 32> kFrom80{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                           0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                           0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                           0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

void appendWinAnsi(std::string& text, char32_t letter)
{
    const auto* const place = std::ranges::find(kFrom80, letter);
    if ((letter >= 0x20 && letter < 0x7F) || (letter >= 0xA0 && letter <= 0xFF))
        text += static_cast<char>(letter);
    else if (letter != 0 && place != kFrom80.end())
        text += static_cast<char>(0x80 + (place - kFrom80.begin()));
    else if (letter == U'−')
        text += '-';
    else if (letter == 0x202F || letter == 0x2009) // narrow spaces
        text += '\xA0';
    else {
        std::string utf8;
        appendUtf8(utf8, letter);
        text += inAscii(utf8);
    }
}

} // namespace

std::string inWinAnsi(std::string_view text)
{
    std::string letters;
    while (!text.empty())
        appendWinAnsi(letters, takeCharacter(text));
    return letters;
}

PdfDocument::PdfDocument(std::string_view title, Paper paper) : m_document(HPDF_New(nullptr, nullptr)), m_paper(paper)
{
    want(m_document != nullptr);
    HPDF_SetCompressionMode(m_document.get(), HPDF_COMP_ALL);
    HPDF_SetCurrentEncoder(m_document.get(), "WinAnsiEncoding");
    HPDF_SetInfoAttr(m_document.get(), HPDF_INFO_TITLE, inWinAnsi(title).c_str());
    HPDF_SetInfoAttr(m_document.get(), HPDF_INFO_CREATOR, "Interleave " INTERLEAVE_VERSION);
    for (const char* name : {"Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Courier"}) {
        m_fonts.push_back(HPDF_GetFont(m_document.get(), name, "WinAnsiEncoding"));
        want(m_fonts.back() != nullptr);
    }
}

void PdfDocument::want(bool isDone) const
{
    if (!isDone)
        throw std::bad_alloc();
}

void PdfDocument::beginPage()
{
    m_page = HPDF_AddPage(m_document.get());
    want(m_page != nullptr);
    HPDF_Page_SetSize(m_page, m_paper == Paper::A4 ? HPDF_PAGE_SIZE_A4 : HPDF_PAGE_SIZE_LETTER, HPDF_PAGE_PORTRAIT);
    m_width = static_cast<double>(HPDF_Page_GetWidth(m_page));
    m_height = static_cast<double>(HPDF_Page_GetHeight(m_page));
    m_pages.push_back(m_page);
}

void PdfDocument::goTo(std::size_t page)
{
    m_page = m_pages[page];
}

double PdfDocument::widthOf(const std::string& text, Font font, double size) const
{
    const HPDF_TextWidth width =
        HPDF_Font_TextWidth(m_fonts[static_cast<std::size_t>(font)], reinterpret_cast<const HPDF_BYTE*>(text.data()),
                            static_cast<HPDF_UINT>(text.size()));
    return static_cast<double>(width.width) * size / 1000;
}

void PdfDocument::text(double x, double y, const std::string& text, Font font, double size)
{
    HPDF_Page_BeginText(m_page);
    HPDF_Page_SetFontAndSize(m_page, m_fonts[static_cast<std::size_t>(font)], static_cast<HPDF_REAL>(size));
    HPDF_Page_TextOut(m_page, static_cast<HPDF_REAL>(x), static_cast<HPDF_REAL>(m_height - y), text.c_str());
    HPDF_Page_EndText(m_page);
}

void PdfDocument::line(double x1, double y1, double x2, double y2, double thickness)
{
    HPDF_Page_SetLineWidth(m_page, static_cast<HPDF_REAL>(thickness));
    HPDF_Page_MoveTo(m_page, static_cast<HPDF_REAL>(x1), static_cast<HPDF_REAL>(m_height - y1));
    HPDF_Page_LineTo(m_page, static_cast<HPDF_REAL>(x2), static_cast<HPDF_REAL>(m_height - y2));
    HPDF_Page_Stroke(m_page);
}

void PdfDocument::box(double x, double y, double width, double height, double thickness)
{
    HPDF_Page_SetLineWidth(m_page, static_cast<HPDF_REAL>(thickness));
    HPDF_Page_Rectangle(m_page, static_cast<HPDF_REAL>(x), static_cast<HPDF_REAL>(m_height - y - height),
                        static_cast<HPDF_REAL>(width), static_cast<HPDF_REAL>(height));
    HPDF_Page_Stroke(m_page);
}

void PdfDocument::fill(double x, double y, double width, double height, double darkness)
{
    HPDF_Page_SetGrayFill(m_page, static_cast<HPDF_REAL>(1 - darkness));
    HPDF_Page_Rectangle(m_page, static_cast<HPDF_REAL>(x), static_cast<HPDF_REAL>(m_height - y - height),
                        static_cast<HPDF_REAL>(width), static_cast<HPDF_REAL>(height));
    HPDF_Page_Fill(m_page);
    HPDF_Page_SetGrayFill(m_page, 0);
}

void PdfDocument::write(std::ostream& out)
{
    want(HPDF_GetError(m_document.get()) == HPDF_OK && HPDF_SaveToStream(m_document.get()) == HPDF_OK);
    HPDF_ResetStream(m_document.get());
    std::array<HPDF_BYTE, 8192> bytes{};
    while (true) {
        auto size = static_cast<HPDF_UINT32>(bytes.size());
        HPDF_ReadFromStream(m_document.get(), bytes.data(), &size);
        if (size == 0)
            return;
        out.write(reinterpret_cast<const char*>(bytes.data()), size);
    }
}

} // namespace interleave::lesson
