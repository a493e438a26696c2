// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/film.h"

#include <algorithm>
#include <QCoreApplication>

namespace interleave {

namespace {

struct Films {
    Q_DECLARE_TR_FUNCTIONS(Films)
};

} // namespace

std::vector<FilmFormat> filmFormats()
{
    return {
        {QStringLiteral("png"), QStringLiteral("png"), Films::tr("PNG picture of this moment"), true, makePng},
        {QStringLiteral("webp"), QStringLiteral("webp"), Films::tr("Film (animated WebP)"), false, makeWebp},
        {QStringLiteral("png-sequence"), {}, Films::tr("Numbered PNG pictures in a folder, for video editors"), false, makePngSequence},
    };
}

FilmFormat filmFormatById(const QString& id)
{
    const std::vector<FilmFormat> formats = filmFormats();
    const auto found = std::ranges::find(formats, id, &FilmFormat::id);
    return found == formats.end() ? formats.front() : *found;
}

} // namespace interleave
