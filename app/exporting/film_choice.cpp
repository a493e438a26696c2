// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/film_choice.h"

#include <algorithm>
#include <QSettings>

#include "app/exporting/film.h"

namespace interleave {

namespace {

const QString kFormat = QStringLiteral("film/format");
const QString kWidth = QStringLiteral("film/width");
const QString kFrameRate = QStringLiteral("film/framesPerSecond");
const QString kPart = QStringLiteral("film/part");
const QString kSeen = QStringLiteral("seen");

} // namespace

FilmChoice FilmChoice::load(const QSettings& settings)
{
    FilmChoice choice;
    const QString format = settings.value(kFormat).toString();
    if (filmFormatById(format).id == format)
        choice.format = format;
    const auto size = std::ranges::find(kSizes, settings.value(kWidth).toInt(), &QSize::width);
    if (size != kSizes.end())
        choice.size = *size;
    const auto rate = std::ranges::find(kFrameRates, settings.value(kFrameRate).toInt());
    if (rate != kFrameRates.end())
        choice.framesPerSecond = *rate;
    choice.part = settings.value(kPart).toString() == kSeen ? ExportPart::Seen : ExportPart::All;
    return choice;
}

void FilmChoice::save(QSettings& settings) const
{
    settings.setValue(kFormat, format);
    settings.setValue(kWidth, size.width());
    settings.setValue(kFrameRate, framesPerSecond);
    settings.setValue(kPart, part == ExportPart::Seen ? kSeen : QStringLiteral("all"));
}

} // namespace interleave
