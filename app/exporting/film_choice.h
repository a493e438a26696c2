#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <QSize>
#include <QString>

#include "app/exporting/export_choice.h"

class QSettings;

namespace interleave {

/// What was chosen for a film the last time, kept from one start to the next. Speed and kitchens are not: they are as the replay has
/// them.
struct FilmChoice {
    static constexpr std::array kSizes{QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)};
    static constexpr std::array kFrameRates{10, 15, 25, 30, 50, 60};

    QString format = QStringLiteral("webp");
    QSize size = kSizes[0];   ///< in pixels; one of kSizes
    int framesPerSecond = 25; ///< one of kFrameRates
    ExportPart part = ExportPart::All;
    friend bool operator==(const FilmChoice&, const FilmChoice&) = default;

    /// What is not known is as it is at first.
    static FilmChoice load(const QSettings& settings);
    void save(QSettings& settings) const;
};

} // namespace interleave
