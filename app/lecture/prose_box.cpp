// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/prose_box.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>

#include "app/lesson/rich_prose.h"

namespace interleave {

namespace {

constexpr double kBetween = 0.55; ///< paragraphs, in type sizes

std::unique_ptr<QTextDocument> emptyDocument()
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    QTextOption option = document->defaultTextOption();
    option.setWrapMode(QTextOption::WordWrap);
    document->setDefaultTextOption(option);
    const QString fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    document->setDefaultStyleSheet(QStringLiteral("p, ul, ol, pre { margin: 0; } code, pre { font-family: \"%1\"; }").arg(fixed));
    return document;
}

} // namespace

ProseBox::ProseBox(const std::vector<lesson::ProseBlock>& prose, const QFont& font)
    : m_document(emptyDocument()), m_font(font)
{
    m_document->setHtml(richTextOf(prose));
}

ProseBox::ProseBox(const QString& words, const QFont& font) : m_document(emptyDocument()), m_font(font)
{
    m_document->setPlainText(words);
}

void ProseBox::setBold()
{
    m_font.setBold(true);
    m_pixels = 0;
}

void ProseBox::breakWords()
{
    if (isEmpty())
        return;
    QTextOption option = m_document->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document->setDefaultTextOption(option);
}

void ProseBox::layOut(int pixels, double width)
{
    if (pixels != m_pixels) {
        m_pixels = pixels;
        m_font.setPixelSize(pixels);
        m_document->setIndentWidth(pixels * 1.1);
        m_document->setDefaultFont(m_font);
        QTextCursor cursor(m_document.get());
        for (QTextBlock block = m_document->begin().next(); block.isValid(); block = block.next()) {
            QTextBlockFormat format = block.blockFormat();
            format.setTopMargin(pixels * kBetween);
            cursor.setPosition(block.position());
            cursor.setBlockFormat(format);
        }
    }
    if (m_document->textWidth() != width)
        m_document->setTextWidth(width);
}

std::optional<double> ProseBox::heightAt(int pixels, double width)
{
    if (isEmpty())
        return 0;
    layOut(pixels, width);
    const QSizeF size = m_document->size();
    return size.width() > width + 0.5 ? std::nullopt : std::optional(size.height());
}

void ProseBox::paint(QPainter& painter, QPointF at, int pixels, double width, const QColor& colour)
{
    if (isEmpty())
        return;
    layOut(pixels, width);
    painter.save();
    painter.translate(at);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, colour);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace interleave
