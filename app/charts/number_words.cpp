// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/number_words.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>

#include "app/charts/nice_ticks.h"

namespace interleave {

namespace {

constexpr int kFigures = 3;
constexpr double kLeastPlain = 1e-4; ///< smaller ones, and such as from kMostPlain on, are written with a power of ten
constexpr double kMostPlain = 1e7;
constexpr double kNearlyNothing = 1e-6; ///< of a number, that is not worth a decimal

class NumberTexts {
    Q_DECLARE_TR_FUNCTIONS(NumberTexts)

public:
    static QString none() { return tr("no number"); }
};

bool isPlain(double value)
{
    return value == 0 || (std::abs(value) >= kLeastPlain && std::abs(value) < kMostPlain);
}

QString raised(int exponent)
{
    static const QString kDigits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString words;
    for (const QChar letter : QString::number(exponent))
        words += letter == QLatin1Char('-') ? QChar(u'⁻') : kDigits.at(letter.digitValue());
    return words;
}

/// Without zeros that say nothing.
QString trimmed(const QLocale& locale, double value, int decimals)
{
    QString text = locale.toString(value, 'f', decimals);
    if (decimals == 0)
        return text;
    while (text.endsWith(locale.zeroDigit()))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(1);
    return text;
}

QString withPower(double value, int figures, const QLocale& locale)
{
    const double size = std::abs(value);
    auto exponent = static_cast<int>(std::floor(std::log10(size)));
    double factor = size / std::pow(10.0, exponent);
    if (factor >= 10 - 5 * std::pow(10.0, -figures)) { // 9.996 would be written as 10
        factor /= 10;
        ++exponent;
    }
    const QString sign = value < 0 ? locale.negativeSign() : QString();
    const QString power = locale.toString(10) + raised(exponent);
    const QString written = trimmed(locale, factor, figures - 1);
    return sign + (written == locale.toString(1) ? power : QStringLiteral("%1 × %2").arg(written, power));
}

/// The fewest decimals that say it to a millionth of itself.
int decimalsNeeded(double value)
{
    int decimals = 0;
    for (double scaled = std::abs(value); decimals < 9; ++decimals, scaled *= 10) {
        if (std::abs(scaled - std::round(scaled)) <= kNearlyNothing * scaled)
            break;
    }
    return decimals;
}

} // namespace

QString numberWords(double value, const QLocale& locale)
{
    if (!std::isfinite(value))
        return NumberTexts::none();
    if (!isPlain(value))
        return withPower(value, kFigures, locale);
    const double size = std::abs(value);
    const int before = size > 0 ? static_cast<int>(std::floor(std::log10(size))) + 1 : 1;
    return trimmed(locale, value, std::clamp(kFigures - before, 0, 6));
}

QStringList tickWords(const std::vector<double>& ticks, bool isEven, const QLocale& locale)
{
    QStringList words;
    if (ticks.empty())
        return words;
    const auto [least, most] = std::ranges::minmax(ticks);
    const double step = ticks.size() > 1 ? std::abs(ticks[1] - ticks[0]) : std::abs(most);
    const double size = std::max(std::abs(least), std::abs(most));
    const bool arePlain = isEven && size < kMostPlain && (size >= kLeastPlain || size == 0) && step >= kLeastPlain;
    const int figures = step > 0 ? std::clamp(static_cast<int>(std::ceil(std::log10(size / step))) + 2, 1, 15) : kFigures;
    for (const double tick : ticks) {
        if (arePlain)
            words.append(locale.toString(tick, 'f', ticks.size() > 1 ? decimalsOf(step) : decimalsNeeded(tick)));
        else if (isEven)
            words.append(std::abs(tick) < step / 2 ? locale.toString(0) : withPower(tick, figures, locale));
        else
            words.append(isPlain(tick) ? locale.toString(tick, 'f', decimalsNeeded(tick)) : withPower(tick, kFigures, locale));
    }
    return words;
}

AxisName::AxisName(const QString& title) : name(title)
{
    const QString between = QStringLiteral(", ");
    const qsizetype comma = title.lastIndexOf(between);
    if (comma < 0)
        return;
    name = title.left(comma);
    unit = title.mid(comma + between.size());
}

QString AxisName::valueWords(double value) const
{
    const QString number = numberWords(value);
    return unit.isEmpty() ? number : QStringLiteral("%1\u00A0%2").arg(number, unit); // a space that does not break
}

QString AxisName::placeWords(double value) const
{
    return name.isEmpty() ? valueWords(value) : QStringLiteral("%1 %2").arg(name, valueWords(value));
}

} // namespace interleave
