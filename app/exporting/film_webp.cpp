// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <webp/encode.h>
#include <webp/mux.h>

#include "app/exporting/film.h"
#include "core/base/file.h"

namespace interleave {

namespace {

struct Delete {
    void operator()(WebPAnimEncoder* encoder) const { WebPAnimEncoderDelete(encoder); }
};

/// A picture as libwebp wants it, with memory of its own.
class WebpImage {
public:
    explicit WebpImage(const QImage& image)
    {
        const QImage pixels = image.convertToFormat(QImage::Format_RGB32);
        m_isThere = WebPPictureInit(&m_picture) != 0;
        m_picture.use_argb = 1;
        m_picture.width = pixels.width();
        m_picture.height = pixels.height();
        m_isThere = m_isThere && WebPPictureAlloc(&m_picture) != 0;
        for (int y = 0; m_isThere && y < pixels.height(); ++y) {
            const auto* line = reinterpret_cast<const std::uint32_t*>(pixels.constScanLine(y));
            std::copy_n(line, pixels.width(), m_picture.argb + std::ptrdiff_t{y} * m_picture.argb_stride);
        }
    }
    ~WebpImage() { WebPPictureFree(&m_picture); }
    WebpImage(const WebpImage&) = delete;
    WebpImage& operator=(const WebpImage&) = delete;

    /// None where there is not so much memory.
    WebPPicture* get() { return m_isThere ? &m_picture : nullptr; }

private:
    WebPPicture m_picture{};
    bool m_isThere = false;
};

Error noMemory(std::string detail)
{
    return {ErrorCode::CannotWrite,
            {INTERLEAVE_TEXT("export", "There is not enough memory for this film. Choose a smaller size, fewer frames "
                                       "a second or a "
                                       "shorter stretch."),
             {}},
            std::move(detail)};
}

/// With a little loss, which halves the file and the time it takes and is not seen; whoever wants none takes PNG pictures.
WebPConfig usualConfig()
{
    constexpr float kQuality = 80;
    WebPConfig config;
    const bool isThere = WebPConfigPreset(&config, WEBP_PRESET_DRAWING, kQuality) != 0;
    assert(isThere);
    static_cast<void>(isThere);
    config.method = 2; // of 0 to 6; more takes twice the time for a tenth of the size
    return config;
}

/// Plays again and again, since a picture on a page that has come to its end looks like one that never moved. A frame that is as
/// the one before it makes that one last longer.
class WebpFilm : public Film {
public:
    Result<Done> open(const QString& path, QSize size, int framesPerSecond) override
    {
        m_path = path.toStdU16String();
        m_framesPerSecond = framesPerSecond;
        WebPAnimEncoderOptions options;
        if (!WebPAnimEncoderOptionsInit(&options))
            return noMemory({});
        // A whole picture every two seconds, for who goes back in it.
        options.kmax = 2 * framesPerSecond;
        options.kmin = options.kmax - 1;
        m_encoder.reset(WebPAnimEncoderNew(size.width(), size.height(), &options));
        return m_encoder ? checkCanWrite(m_path) : Result<Done>(noMemory({}));
    }

    Result<Done> add(const QImage& image) override
    {
        WebpImage picture(image);
        const WebPConfig config = usualConfig();
        if (!picture.get() || !WebPAnimEncoderAdd(m_encoder.get(), picture.get(), nextTime(), &config))
            return noMemory(WebPAnimEncoderGetError(m_encoder.get()));
        ++m_frames;
        return Done{};
    }

    Result<Done> finish(const StopToken& stop) override
    {
        WebPData film;
        WebPDataInit(&film);
        if (!WebPAnimEncoderAdd(m_encoder.get(), nullptr, nextTime(), nullptr)
            || !WebPAnimEncoderAssemble(m_encoder.get(), &film))
            return noMemory(WebPAnimEncoderGetError(m_encoder.get()));
        m_encoder.reset();
        const auto write = [&film](std::ostream& out) {
            out.write(reinterpret_cast<const char*>(film.bytes), static_cast<std::streamsize>(film.size));
        };
        const Result<Done> written = writeFile(m_path, write, stop);
        WebPDataClear(&film);
        return written;
    }

private:
    /// Of the next frame's begin, in the format's milliseconds; rounded each for itself, so that nothing adds up.
    int nextTime() const { return static_cast<int>((m_frames * 1000 + m_framesPerSecond / 2) / m_framesPerSecond); }

    std::filesystem::path m_path;
    std::int64_t m_frames = 0;
    int m_framesPerSecond = 1;
    std::unique_ptr<WebPAnimEncoder, Delete> m_encoder;
};

} // namespace

std::unique_ptr<Film> makeWebp()
{
    return std::make_unique<WebpFilm>();
}

} // namespace interleave
