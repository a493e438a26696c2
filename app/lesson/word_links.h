#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <map>
#include <QRegularExpression>
#include <QStringList>
#include <string>
#include <vector>

namespace interleave {

/// Makes words of the glossary in a text into links, each where it first stands, also in its other forms ("cores").
/// Thread safety: none; one for each text.
class WordLinks {
public:
    explicit WordLinks(const std::vector<std::string>& words);

    /// Plain letters as HTML.
    QString linked(const QString& text);
    /// Those that were met, in their order.
    const QStringList& met() const { return m_met; }

    /// What a link stands for; empty: for no word.
    static QString wordOf(const QString& link);

private:
    std::map<QString, QString> m_words; ///< by themselves in small letters
    QRegularExpression m_any;
    QStringList m_met;
};

} // namespace interleave
