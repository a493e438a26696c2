// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/i18n/qt_words.h"

#include <array>
#include <cmath>
#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>
#include <string_view>

namespace interleave {

namespace {

constexpr int kFigures = 3;

/// At most three figures, no needless zeros: 870, 12.3, 1.25.
QString threeFigures(const QLocale& locale, double value)
{
    const int digitsBefore = value < 1 ? 1 : static_cast<int>(std::floor(std::log10(value))) + 1;
    const int decimals = std::max(0, kFigures - digitsBefore);
    const QString text = locale.toString(value, 'f', decimals);
    if (decimals == 0)
        return text;
    QString trimmed = text;
    while (trimmed.endsWith(locale.zeroDigit()))
        trimmed.chop(1);
    if (trimmed.endsWith(locale.decimalPoint()))
        trimmed.chop(1);
    return trimmed;
}

} // namespace

std::string QtWords::translate(const Text& text, std::int64_t count) const
{
    // Only texts with %n have plural forms; asked for one, Qt finds no translation of any other.
    const bool hasForms = std::string_view(text.source).find("%n") != std::string_view::npos;
    const int n = hasForms ? static_cast<int>(count) : -1;
    const QString translated = QCoreApplication::translate(text.context, text.source, nullptr, n);
    QString untranslated = QString::fromUtf8(text.source);
    if (hasForms)
        untranslated.replace(QStringLiteral("%n"), QString::number(n));
    // Where there is no translation, core's own English knows the plural forms.
    const bool isTranslated = translated != untranslated;
    QString words = isTranslated ? translated : QString::fromStdString(englishWords().translate(text, count));
    if (hasForms) {
        // No other number is in the words yet.
        const QString plain = isTranslated ? QString::number(n) : QString::fromStdString(englishWords().number(count));
        words.replace(plain, QString::fromStdString(number(count)));
    }
    return words.toStdString();
}

std::string QtWords::number(std::int64_t value) const
{
    return m_locale.toString(static_cast<qlonglong>(value)).toStdString();
}

std::string QtWords::number(Decimal value) const
{
    return m_locale.toString(value.value, 'f', value.decimals).toStdString();
}

std::string QtWords::duration(Duration value) const
{
    struct Scale {
        double nanoseconds;
        const char* unit;
    };
    constexpr std::array kScales{Scale{1e9, QT_TRANSLATE_NOOP("unit", "%1 s")},
                                 Scale{1e6, QT_TRANSLATE_NOOP("unit", "%1 ms")},
                                 Scale{1e3, QT_TRANSLATE_NOOP("unit", "%1 µs")},
                                 Scale{1, QT_TRANSLATE_NOOP("unit", "%1 ns")}};
    const double nanoseconds = static_cast<double>(value.count());
    if (nanoseconds == 0)
        return QCoreApplication::translate("unit", "%1 ms").arg(m_locale.toString(0)).toStdString();
    for (const Scale& scale : kScales) {
        // 999.6 of a unit would be written as 1000: it belongs to the next one.
        if (std::abs(nanoseconds) >= 0.9995 * scale.nanoseconds || scale.nanoseconds == 1) {
            const QString figures = threeFigures(m_locale, nanoseconds / scale.nanoseconds);
            return QCoreApplication::translate("unit", scale.unit).arg(figures).toStdString();
        }
    }
    return {};
}

QString toQString(const Words& words, const Text& text)
{
    return QString::fromStdString(words(text));
}

QString toQString(const Words& words, const Message& message)
{
    return QString::fromStdString(words(message));
}

void installLanguage(const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    const auto install = [&locale](const QString& name, const QString& folder) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("interleave"), QStringLiteral(":/i18n"));
}

QStringList availableLanguages()
{
    QStringList languages{QStringLiteral("en")};
    const QStringList files = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("interleave_*.qm")});
    for (const QString& file : files)
        languages.append(file.section(QLatin1Char('_'), 1).chopped(3));
    languages.removeDuplicates();
    return languages;
}

} // namespace interleave
