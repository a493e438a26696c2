// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/export_choice.h"

#include <algorithm>
#include <QSettings>

#include "app/exporting/export_formats.h"

namespace interleave {

namespace {

const QString kFormat = QStringLiteral("export/format");
const QString kPart = QStringLiteral("export/part");
const QString kInk = QStringLiteral("export/ink");
const QString kScale = QStringLiteral("export/scale");
const QString kSeen = QStringLiteral("seen");
const QString kBlackAndWhite = QStringLiteral("black-and-white");

} // namespace

ExportChoice ExportChoice::load(const QSettings& settings)
{
    ExportChoice choice;
    const QString kept = settings.value(kFormat).toString();
    if (const Result<ExportFormat> format = exportFormatById(kept, englishWords()); format && format->picture)
        choice.format = kept;
    choice.part = settings.value(kPart).toString() == kSeen ? ExportPart::Seen : ExportPart::All;
    choice.ink = settings.value(kInk).toString() == kBlackAndWhite ? ExportInk::BlackAndWhite : ExportInk::Colours;
    choice.scale = std::clamp(settings.value(kScale, kUsualScale).toInt(), kSmallestScale, kLargestScale);
    return choice;
}

void ExportChoice::save(QSettings& settings) const
{
    settings.setValue(kFormat, format);
    settings.setValue(kPart, part == ExportPart::Seen ? kSeen : QStringLiteral("all"));
    settings.setValue(kInk, ink == ExportInk::BlackAndWhite ? kBlackAndWhite : QStringLiteral("colours"));
    settings.setValue(kScale, scale);
}

} // namespace interleave
