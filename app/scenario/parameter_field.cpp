// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/parameter_field.h"

#include <algorithm>
#include <cmath>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QSpinBox>

#include "app/i18n/qt_words.h"

namespace interleave {

namespace {

constexpr double kMicrosecondsInMillisecond = 1000;
/// A stretch of time that may be longer is shown in milliseconds, as 0.1 to 100 ms.
constexpr std::int64_t kMostMicroseconds = 10'000;

QString toName(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isInMilliseconds(const ParameterSpec& spec)
{
    return spec.unit == Unit::Microseconds && spec.maximum > kMostMicroseconds;
}

QString suffixOf(Unit unit)
{
    switch (unit) {
    case Unit::Count: return {};
    case Unit::Choice: return {};
    case Unit::Microseconds: return QCoreApplication::translate("unit", " µs");
    case Unit::Milliseconds: return QCoreApplication::translate("unit", " ms");
    case Unit::Percent: return QCoreApplication::translate("unit", " %");
    }
    return {};
}

QString helpOf(const ParameterSpec& spec, const Words& words)
{
    const QString help = toQString(words, spec.help);
    if (spec.unit == Unit::Choice)
        return help;
    const double unit = isInMilliseconds(spec) ? kMicrosecondsInMillisecond : 1;
    const QLocale locale;
    return QCoreApplication::translate("parameter", "%1 From %2 to %3.")
        .arg(help, locale.toString(static_cast<double>(spec.minimum) / unit, 'g', QLocale::FloatingPointShortest),
             locale.toString(static_cast<double>(spec.maximum) / unit, 'f', 0));
}

/// What all kinds of field have in common. `show` puts a value into the field.
template<typename Field, typename Show>
QWidget* prepared(Field* field, Setup& setup, const ParameterAccess& parameter, const Words& words, const Show& show)
{
    field->setObjectName(parameter.fieldName);
    field->setAccessibleName(toQString(words, parameter.spec.name));
    field->setAccessibleDescription(toQString(words, parameter.spec.help));
    field->setToolTip(helpOf(parameter.spec, words));
    field->setWhatsThis(field->toolTip());
    show(*parameter.value());
    QObject::connect(&setup, &Setup::changed, field, [value = parameter.value, show] {
        if (const std::optional<std::int64_t> now = value())
            show(*now);
    });
    return field;
}

QWidget* makeChoice(Setup& setup, const ParameterAccess& parameter, const Words& words, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    for (const Text& choice : parameter.spec.choices)
        box->addItem(toQString(words, choice));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QObject::connect(box, &QComboBox::activated, &setup, [set = parameter.setValue](int row) { set(row); });
    return prepared(box, setup, parameter, words,
                    [box](std::int64_t value) { box->setCurrentIndex(static_cast<int>(value)); });
}

QWidget* makeMilliseconds(Setup& setup, const ParameterAccess& parameter, const Words& words, QWidget* parent)
{
    auto* field = new QDoubleSpinBox(parent);
    field->setDecimals(1);
    field->setRange(static_cast<double>(parameter.spec.minimum) / kMicrosecondsInMillisecond,
                    static_cast<double>(parameter.spec.maximum) / kMicrosecondsInMillisecond);
    field->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    field->setSuffix(suffixOf(Unit::Milliseconds));
    field->setSpecialValueText(toQString(words, parameter.spec.least));
    field->setKeyboardTracking(false);
    QWidget* widget = prepared(field, setup, parameter, words, [field](std::int64_t value) {
        field->setValue(static_cast<double>(value) / kMicrosecondsInMillisecond);
    });
    QObject::connect(field, &QDoubleSpinBox::valueChanged, &setup,
                     [set = parameter.setValue](double value) { set(std::llround(value * kMicrosecondsInMillisecond)); });
    return widget;
}

QWidget* makeNumber(Setup& setup, const ParameterAccess& parameter, const Words& words, QWidget* parent)
{
    auto* field = new QSpinBox(parent);
    field->setRange(static_cast<int>(parameter.spec.minimum), static_cast<int>(parameter.spec.maximum));
    field->setSuffix(suffixOf(parameter.spec.unit));
    field->setSpecialValueText(toQString(words, parameter.spec.least));
    field->setGroupSeparatorShown(true);
    if (parameter.spec.maximum > 1000)
        field->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    field->setKeyboardTracking(false);
    QWidget* widget = prepared(field, setup, parameter, words,
                               [field](std::int64_t value) { field->setValue(static_cast<int>(value)); });
    QObject::connect(field, &QSpinBox::valueChanged, &setup, [set = parameter.setValue](int value) { set(value); });
    return widget;
}

} // namespace

ParameterAccess scenarioParameter(Setup& setup, const ParameterSpec& spec)
{
    const auto isCurrent = [&setup, scenario = &setup.scenario()] { return &setup.scenario() == scenario; };
    return {.spec = spec,
            .fieldName = toName(spec.id),
            .value = [&setup, &spec,
                      isCurrent] { return isCurrent() ? std::optional(setup.value(spec.id)) : std::nullopt; },
            .setValue =
                [&setup, &spec, isCurrent](std::int64_t value) {
                    if (isCurrent())
                        setup.setValue(spec.id, value);
                }};
}

ParameterAccess modelParameter(Setup& setup, Side side, const ParameterSpec& spec)
{
    const auto isCurrent = [&setup, side, model = &setup.model(side)] { return &setup.model(side) == model; };
    return {.spec = spec,
            .fieldName = (side == Side::Above ? QStringLiteral("above.") : QStringLiteral("below.")) + toName(spec.id),
            .value = [&setup, &spec, side,
                      isCurrent] { return isCurrent() ? std::optional(setup.setting(side, spec.id)) : std::nullopt; },
            .setValue =
                [&setup, &spec, side, isCurrent](std::int64_t value) {
                    if (isCurrent())
                        setup.setSetting(side, spec.id, value);
                }};
}

QWidget* makeParameterField(Setup& setup, const ParameterAccess& parameter, const Words& words, QWidget* parent)
{
    if (parameter.spec.unit == Unit::Choice)
        return makeChoice(setup, parameter, words, parent);
    if (isInMilliseconds(parameter.spec))
        return makeMilliseconds(setup, parameter, words, parent);
    return makeNumber(setup, parameter, words, parent);
}

const ParameterSpec& mainParameterOf(const Scenario& scenario)
{
    const auto found = std::ranges::find_if(scenario.parameters, [](const ParameterSpec& spec) {
        return spec.unit == Unit::Count && spec.prominence == Prominence::First;
    });
    return found != scenario.parameters.end() ? *found : scenario.parameters.front();
}

} // namespace interleave
