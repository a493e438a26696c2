// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/rich_prose.h"

#include "app/lesson/word_links.h"
#include "core/lesson/prose.h"

namespace interleave {

using lesson::Emphasis;
using lesson::ProseBlock;
using lesson::ProseRun;

namespace {

QString markedUp(const ProseRun& run, WordLinks& links)
{
    const QString letters = QString::fromStdString(run.text);
    const QString text = run.emphasis == Emphasis::Code ? letters.toHtmlEscaped() : links.linked(letters);
    switch (run.emphasis) {
    case Emphasis::None: return text;
    case Emphasis::Slight: return QStringLiteral("<i>%1</i>").arg(text);
    case Emphasis::Strong: return QStringLiteral("<b>%1</b>").arg(text);
    case Emphasis::Code: return QStringLiteral("<code>%1</code>").arg(text);
    }
    return text;
}

/// What stands around blocks of a kind that follow one another.
QString listOf(ProseBlock::Kind kind)
{
    switch (kind) {
    case ProseBlock::Kind::Bullet: return QStringLiteral("ul");
    case ProseBlock::Kind::Numbered: return QStringLiteral("ol");
    case ProseBlock::Kind::Paragraph:
    case ProseBlock::Kind::Code: break;
    }
    return {};
}

QString markedUp(const ProseBlock& block, WordLinks& links)
{
    QString text;
    for (const ProseRun& run : block.runs)
        text += markedUp(run, links);
    switch (block.kind) {
    case ProseBlock::Kind::Paragraph: return QStringLiteral("<p>%1</p>").arg(text);
    case ProseBlock::Kind::Bullet:
    case ProseBlock::Kind::Numbered: return QStringLiteral("<li>%1</li>").arg(text);
    case ProseBlock::Kind::Code: return QStringLiteral("<pre>%1</pre>").arg(text);
    }
    return text;
}

QString markedUp(const std::vector<ProseBlock>& blocks, WordLinks& links)
{
    QString text;
    QString list;
    for (const ProseBlock& block : blocks) {
        const QString wanted = listOf(block.kind);
        if (wanted != list && !list.isEmpty())
            text += QStringLiteral("</%1>").arg(list);
        if (wanted != list && !wanted.isEmpty())
            text += QStringLiteral("<%1>").arg(wanted);
        list = wanted;
        text += markedUp(block, links);
    }
    return list.isEmpty() ? text : text + QStringLiteral("</%1>").arg(list);
}

} // namespace

QString richTextOf(std::string_view prose)
{
    WordLinks none({});
    return richTextOf(prose, none);
}

QString richTextOf(const std::vector<ProseBlock>& prose)
{
    WordLinks none({});
    return markedUp(prose, none);
}

QString richTextOf(std::string_view prose, WordLinks& links)
{
    const Result<std::vector<ProseBlock>> blocks = lesson::proseOf(prose);
    if (!blocks)
        return QStringLiteral("<p>%1</p>").arg(plainTextOf(prose).toHtmlEscaped());
    return markedUp(*blocks, links);
}

QString plainTextOf(std::string_view prose)
{
    const Result<std::vector<ProseBlock>> blocks = lesson::proseOf(prose);
    const std::string text = blocks ? lesson::plainTextOf(*blocks) : std::string(prose);
    return QString::fromStdString(text).trimmed();
}

} // namespace interleave
