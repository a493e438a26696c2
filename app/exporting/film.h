#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <QImage>
#include <QString>
#include <vector>

#include "core/base/result.h"
#include "core/base/stop_token.h"

namespace interleave {

/// Pictures, one after another, on their way into a file. All functions return an error once at most; after one nothing more is added.
/// Gone before it is finished, it leaves nothing, and what had its name before is untouched.
/// Thread safety: none; one owner at a time, of whatever thread.
class Film {
public:
    virtual ~Film() = default;

    /// Once, and first. `size` in pixels, of every picture. Fails with CannotWrite where nothing can be written there.
    virtual Result<Done> open(const QString& path, QSize size, int framesPerSecond) = 0;
    /// Fails with CannotWrite. Requires: an image of that size.
    virtual Result<Done> add(const QImage& image) = 0;
    /// It takes its name, unless `stop` says so before. Fails with CannotWrite. Requires: at least one image.
    virtual Result<Done> finish(const StopToken& stop = {}) = 0;
};

/// What kitchens can be written as.
struct FilmFormat {
    QString id;
    QString extension; ///< empty: a folder
    QString title;
    bool isMoment = false; ///< a single picture
    std::unique_ptr<Film> (*make)() = nullptr;
};

/// All formats. To add one: a class like those in `film_png.cpp`, and a line in `film.cpp`.
std::vector<FilmFormat> filmFormats();
/// The first one for an unknown word.
FilmFormat filmFormatById(const QString& id);

std::unique_ptr<Film> makePng();
std::unique_ptr<Film> makeWebp();
std::unique_ptr<Film> makePngSequence();

} // namespace interleave
