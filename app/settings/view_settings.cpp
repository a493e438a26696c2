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

QString wordOf(gantt::RowsBy rowsBy)
{
    switch (rowsBy) {
    case gantt::RowsBy::Task: return QStringLiteral("tasks");
    case gantt::RowsBy::Cpu: return QStringLiteral("cores");
    case gantt::RowsBy::Worker: return QStringLiteral("threads");
    }
    return {};
}

/// Tasks, for an unknown word too.
gantt::RowsBy rowsByOf(const QString& word)
{
    for (const gantt::RowsBy rowsBy : {gantt::RowsBy::Cpu, gantt::RowsBy::Worker}) {
        if (word == wordOf(rowsBy))
            return rowsBy;
    }
    return gantt::RowsBy::Task;
}

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
    view.rowsBy = rowsByOf(settings.value(QStringLiteral("view/rows")).toString());
    view.page = settings.value(QStringLiteral("view/stage"), view.page).toString();
    view.numbersOpen = settings.value(QStringLiteral("view/numbers"), true).toBool();
    view.listingShown = settings.value(QStringLiteral("view/listing"), view.listingShown).toBool();
    view.wheelZooms = settings.value(QStringLiteral("view/wheelZooms"), view.wheelZooms).toBool();
    view.reducedMotion = settings.value(QStringLiteral("view/reducedMotion"), view.reducedMotion).toBool();
    view.geometry = settings.value(QStringLiteral("view/geometry")).toByteArray();
    view.exportFolder = settings.value(QStringLiteral("export/folder")).toString();
    view.exportChoice = ExportChoice::load(settings);
    view.filmChoice = FilmChoice::load(settings);
    view.language = settings.value(QStringLiteral("view/language")).toString();
    return view;
}

void ViewSettings::save(QSettings& settings) const
{
    settings.setValue(QStringLiteral("view/look"), wordOf(look));
    settings.setValue(QStringLiteral("view/typeScale"), typeScale);
    settings.setValue(QStringLiteral("view/rows"), wordOf(rowsBy));
    settings.setValue(QStringLiteral("view/stage"), page);
    settings.setValue(QStringLiteral("view/numbers"), numbersOpen);
    settings.setValue(QStringLiteral("view/listing"), listingShown);
    settings.setValue(QStringLiteral("view/wheelZooms"), wheelZooms);
    settings.setValue(QStringLiteral("view/reducedMotion"), reducedMotion);
    settings.setValue(QStringLiteral("view/geometry"), geometry);
    settings.setValue(QStringLiteral("export/folder"), exportFolder);
    exportChoice.save(settings);
    filmChoice.save(settings);
    settings.setValue(QStringLiteral("view/language"), language);
}

} // namespace interleave
