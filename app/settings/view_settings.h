#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QByteArray>
#include <QString>

#include "app/exporting/export_choice.h"
#include "app/exporting/film_choice.h"
#include "core/gantt/chart.h"
#include "core/gantt/palette.h"

class QSettings;

namespace interleave {

/// How the window looks, kept from one start to the next. No look: like the system.
struct ViewSettings {
    std::optional<gantt::Look> look;
    double typeScale = 1; ///< 0.8 to 2
    gantt::RowsBy rowsBy = gantt::RowsBy::Task;
    QString page = QStringLiteral("charts"); ///< its id; of one that is not known: the first
    bool numbersOpen = true;
    bool listingShown = false;  ///< beside the charts
    bool wheelZooms = true;     ///< else it scrolls the rows
    bool reducedMotion = false; ///< whatever the system says
    QByteArray geometry;
    QString exportFolder;
    ExportChoice exportChoice;
    FilmChoice filmChoice;
    QString language; ///< empty: the system's

    static ViewSettings load(const QSettings& settings);
    void save(QSettings& settings) const;
};

inline constexpr double kSmallestType = 0.8;
inline constexpr double kLargestType = 2.0;

/// The word of a look in settings and on the command line; none for "system" and for anything unknown.
std::optional<gantt::Look> lookOf(const QString& word);
QString wordOf(std::optional<gantt::Look> look);

} // namespace interleave
