#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QTimer>

#include "app/exporting/film.h"
#include "app/exporting/film_timing.h"
#include "app/kitchen/kitchen_picture.h"
#include "app/run/background.h"

namespace interleave {

/// What a film, or a single picture, is made of.
struct FilmRequest {
    KitchenScene scene;
    QSize size; ///< in pixels
    FilmTiming timing;
    kitchen::Pace pace;
};

/// Makes a film without holding up the window: paints a frame at a time from the event loop, and has it written in the background
/// while the next one is painted. Destroyed before it has ended, it leaves nothing.
/// Thread safety: UI thread only. `words` outlives it.
class FilmMaker : public QObject {
    Q_OBJECT

public:
    FilmMaker(FilmRequest request, std::unique_ptr<Film> film, const Words& words, const Theme& theme, QObject* parent = nullptr);

    /// Once. Fails at once where nothing can be written; else it goes on until it has ended.
    Result<Done> begin(const QString& path);
    std::int64_t frames() const { return m_frames; }

signals:
    /// So many frames are written, of `frames()`.
    void progressed(qint64 written);
    /// With what came out; nothing is left where it failed.
    void ended(const interleave::Result<interleave::Done>& result);

private:
    void paintNext();
    void writeNext();
    void write(std::function<Result<Done>(const StopToken&)> part);
    void wrote(const Result<Done>& result);

    FilmRequest m_request;
    KitchenPicture m_picture;
    std::int64_t m_frames;
    std::int64_t m_painted = 0;
    std::int64_t m_written = 0;
    std::optional<QImage> m_next; ///< painted, and waits for the one before it to be written
    bool m_isFinishing = false;
    QTimer m_paintSoon;
    std::unique_ptr<Film> m_film;
    Background m_writing; ///< last, so that it has ended before the film goes
};

} // namespace interleave
