// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/parameter_field.h"

#include <QCoreApplication>
#include <QSpinBox>

#include "app/i18n/qt_words.h"

namespace interleave {

namespace {

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

} // namespace

QSpinBox* makeParameterField(Setup& setup, const ParameterSpec& spec, const Words& words, QWidget* parent)
{
    auto* field = new QSpinBox(parent);
    field->setObjectName(QString::fromUtf8(spec.id.data(), static_cast<qsizetype>(spec.id.size())));
    field->setRange(static_cast<int>(spec.minimum), static_cast<int>(spec.maximum));
    field->setSuffix(suffixOf(spec.unit));
    field->setValue(static_cast<int>(setup.value(spec.id)));
    field->setAccessibleName(toQString(words, spec.name));
    field->setAccessibleDescription(toQString(words, spec.help));
    field->setToolTip(QCoreApplication::translate("parameter", "%1 From %2 to %3.")
                          .arg(toQString(words, spec.help), QLocale().toString(field->minimum()),
                               QLocale().toString(field->maximum())));
    field->setWhatsThis(field->toolTip());
    field->setKeyboardTracking(false);
    const std::string_view id = spec.id;
    QObject::connect(field, &QSpinBox::valueChanged, &setup, [&setup, id](int value) { setup.setValue(id, value); });
    QObject::connect(&setup, &Setup::changed, field, [field, &setup, id, scenario = &setup.scenario()] {
        // Fields of the last scenario still live for a moment after it has changed.
        if (&setup.scenario() != scenario)
            return;
        field->setValue(static_cast<int>(setup.value(id)));
    });
    return field;
}

} // namespace interleave
