// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/button_role.h"

#include <QVariant>
#include <QWidget>

namespace interleave {

namespace {
constexpr auto kProperty = "interleaveButtonRole";
}

void setButtonRole(QWidget& button, ButtonRole role)
{
    button.setProperty(kProperty, static_cast<int>(role));
    button.update();
}

ButtonRole buttonRoleOf(const QWidget* button)
{
    if (!button)
        return ButtonRole::Plain;
    const QVariant role = button->property(kProperty);
    if (role.isValid())
        return static_cast<ButtonRole>(role.toInt());
    if (button->objectName() == QLatin1String("primary"))
        return ButtonRole::Primary;
    return button->objectName() == QLatin1String("stop") ? ButtonRole::Stop : ButtonRole::Plain;
}

} // namespace interleave
