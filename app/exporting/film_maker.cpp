// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/film_maker.h"

#include <utility>

namespace interleave {

FilmMaker::FilmMaker(FilmRequest request, std::unique_ptr<Film> film, const Words& words, const Theme& theme, QObject* parent)
    : QObject(parent),
      m_request(std::move(request)),
      m_picture(m_request.scene, m_request.size, words, theme),
      m_frames(m_request.timing.frames()),
      m_film(std::move(film))
{
    m_paintSoon.setSingleShot(true); // a timer, since a queued call would come before keys and clicks
    connect(&m_paintSoon, &QTimer::timeout, this, &FilmMaker::paintNext);
    connect(&m_writing, &Background::failed, this, [this](const Error& error) { wrote(error); });
}

Result<Done> FilmMaker::begin(const QString& path)
{
    const Result<Done> opened = m_film->open(path, m_request.size, m_request.timing.framesPerSecond);
    if (opened)
        m_paintSoon.start();
    return opened;
}

void FilmMaker::paintNext()
{
    m_next = m_picture.at(m_request.timing.timeOf(m_painted), m_request.pace);
    ++m_painted;
    writeNext();
}

void FilmMaker::writeNext()
{
    if (m_writing.isBusy())
        return;
    if (m_next) {
        write([film = m_film.get(), image = *std::exchange(m_next, std::nullopt)](const StopToken&) {
            return film->add(image);
        });
        if (m_painted < m_frames)
            m_paintSoon.start();
    } else if (m_written == m_frames) {
        m_isFinishing = true;
        write([film = m_film.get()](const StopToken& stop) { return film->finish(stop); });
    }
}

void FilmMaker::write(std::function<Result<Done>(const StopToken&)> part)
{
    m_writing.begin([this, part = std::move(part)](const Watch& watch) -> Background::Delivery {
        return [this, result = part(watch.stop)] { wrote(result); };
    });
}

void FilmMaker::wrote(const Result<Done>& result)
{
    if (!result || m_isFinishing) {
        m_paintSoon.stop();
        m_film.reset();
        emit ended(result);
        return;
    }
    emit progressed(++m_written);
    writeNext();
}

} // namespace interleave
