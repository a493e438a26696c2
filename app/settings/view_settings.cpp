// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/view_settings.h"

#include <algorithm>
#include <array>
#include <QSettings>
#include <utility>

namespace interleave {

namespace {

const std::array<std::pair<gantt::Look, QString>, 4> kLookWords{{
    {gantt::Look::Light, QStringLiteral("light")},
    {gantt::Look::Dark, QStringLiteral("dark")},
    {gantt::Look::HighContrast, QStringLiteral("high-contrast")},
    {gantt::Look::Projector, QStringLiteral("projector")},
}};

} // namespace

std::optional<gantt::Look> lookOf(const QString& word)
{
    for (const auto& [look, name] : kLookWords) {
        if (name == word)
            return look;
    }
    return std::nullopt;
}

QString wordOf(std::optional<gantt::Look> look)
{
    for (const auto& [known, name] : kLookWords) {
        if (known == look)
            return name;
    }
    return QStringLiteral("system");
}

ViewSettings ViewSettings::load(const QSettings& settings)
{
    ViewSettings view;
    view.look = lookOf(settings.value(QStringLiteral("view/look")).toString());
    const double type = settings.value(QStringLiteral("view/typeScale"), 1.0).toDouble();
    view.typeScale = type >= kSmallestType ? std::min(type, kLargestType) : kSmallestType; // the latter for "nan" too
    const bool byCore = settings.value(QStringLiteral("view/rows")).toString() == QStringLiteral("cores");
    view.rowsBy = byCore ? gantt::RowsBy::Cpu : gantt::RowsBy::Task;
    view.numbersOpen = settings.value(QStringLiteral("view/numbers"), true).toBool();
    view.geometry = settings.value(QStringLiteral("view/geometry")).toByteArray();
    view.exportFolder = settings.value(QStringLiteral("export/folder")).toString();
    view.exportChoice = ExportChoice::load(settings);
    view.language = settings.value(QStringLiteral("view/language")).toString();
    return view;
}

void ViewSettings::save(QSettings& settings) const
{
    settings.setValue(QStringLiteral("view/look"), wordOf(look));
    settings.setValue(QStringLiteral("view/typeScale"), typeScale);
    settings.setValue(QStringLiteral("view/rows"),
                      rowsBy == gantt::RowsBy::Cpu ? QStringLiteral("cores") : QStringLiteral("tasks"));
    settings.setValue(QStringLiteral("view/numbers"), numbersOpen);
    settings.setValue(QStringLiteral("view/geometry"), geometry);
    settings.setValue(QStringLiteral("export/folder"), exportFolder);
    exportChoice.save(settings);
    settings.setValue(QStringLiteral("view/language"), language);
}

} // namespace interleave
