// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/word_links.h"

#include <algorithm>
#include <QUrl>

namespace interleave {

namespace {

const QString kScheme = QStringLiteral("word:");
const QString kEndings = QStringLiteral("(?:s|es|e|n|en|er|ern)?"); // of plurals and cases, in English and German

} // namespace

WordLinks::WordLinks(const std::vector<std::string>& words)
{
    QStringList patterns;
    for (const std::string& each : words) {
        const QString word = QString::fromStdString(each);
        m_words.emplace(word.toLower(), word);
        patterns.append(QRegularExpression::escape(word));
    }
    std::ranges::sort(patterns, std::ranges::greater(), &QString::size); // "critical section" before "section"
    if (!patterns.isEmpty())
        m_any = QRegularExpression(QStringLiteral("(?<!\\w)(%1)%2(?!\\w)").arg(patterns.join(QLatin1Char('|')), kEndings),
                                   QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QString WordLinks::linked(const QString& text)
{
    if (m_words.empty())
        return text.toHtmlEscaped();
    QString html;
    qsizetype done = 0;
    for (auto match = m_any.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString& word = m_words.at(found.captured(1).toLower());
        if (m_met.contains(word))
            continue;
        m_met.append(word);
        html += text.mid(done, found.capturedStart() - done).toHtmlEscaped();
        html += QStringLiteral("<a href=\"%1%2\">%3</a>")
                    .arg(kScheme, QString::fromLatin1(QUrl::toPercentEncoding(word)), found.captured().toHtmlEscaped());
        done = found.capturedEnd();
    }
    return html + text.mid(done).toHtmlEscaped();
}

QString WordLinks::wordOf(const QString& link)
{
    return link.startsWith(kScheme) ? QUrl::fromPercentEncoding(link.mid(kScheme.size()).toLatin1()) : QString();
}

} // namespace interleave
