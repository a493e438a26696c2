#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLocale>
#include <QString>

#include "core/base/text.h"

namespace interleave {

/// The user's language: texts through Qt's translators, numbers and units by locale.
/// Thread safety: UI thread only, as Qt's translators are.
class QtWords : public Words {
public:
    explicit QtWords(QLocale locale = QLocale()) : m_locale(std::move(locale)) {}

    std::string translate(const Text& text, std::int64_t count) const override;
    std::string number(std::int64_t value) const override;
    std::string number(Decimal value) const override;
    std::string duration(Duration value) const override;

private:
    QLocale m_locale;
};

/// A text or a whole sentence in the user's language.
QString toQString(const Words& words, const Text& text);
QString toQString(const Words& words, const Message& message);

/// Loads the translation for `language` ("de", "pt_BR"; empty: the system's) from the program's own resources, and Qt's own
/// for its dialogs, for the life of the application. English where there is none.
void installLanguage(const QString& language);

/// The languages that there are translations for, as "de"; English first.
QStringList availableLanguages();

} // namespace interleave
