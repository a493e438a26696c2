#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <hpdf.h>

#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "core/lesson/prose.h"
#include "core/lesson/worksheet.h"

namespace interleave::lesson {

/// A text as the standard fonts have it: in Windows-1252, plain letters for others.
std::string inWinAnsi(std::string_view text);

/// A PDF document that is being written, page after page. Lengths are points, from the top left corner. The only user of libharu.
/// Throws std::bad_alloc where libharu refuses something: all that it is asked for is right, or there is no memory.
/// Thread safety: none; one owner.
class PdfDocument {
public:
    enum class Font { Plain, Strong, Slight, Code };

    PdfDocument(std::string_view title, Paper paper);

    void beginPage();
    std::size_t pageCount() const { return m_pages.size(); }
    /// What is drawn from now on is on that page.
    void goTo(std::size_t page);
    double width() const { return m_width; }
    double height() const { return m_height; }

    /// Letters in Windows-1252.
    double widthOf(const std::string& text, Font font, double size) const;
    void text(double x, double y, const std::string& text, Font font, double size);
    void line(double x1, double y1, double x2, double y2, double thickness = 0.6);
    void box(double x, double y, double width, double height, double thickness = 0.6);
    /// 0: white, 1: black.
    void fill(double x, double y, double width, double height, double darkness);

    void write(std::ostream& out);

private:
    struct Free {
        void operator()(HPDF_Doc document) const { HPDF_Free(document); }
    };
    void want(bool isDone) const;

    std::unique_ptr<std::remove_pointer_t<HPDF_Doc>, Free> m_document;
    std::vector<HPDF_Font> m_fonts; ///< by Font
    std::vector<HPDF_Page> m_pages;
    HPDF_Page m_page = nullptr;
    Paper m_paper;
    double m_width = 0;
    double m_height = 0;
};

} // namespace interleave::lesson
