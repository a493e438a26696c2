// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFileInfo>

#include "app/exporting/film.h"
#include "app/exporting/painted.h"
#include "core/base/file.h"

namespace interleave {

namespace {

std::filesystem::path filePath(const QString& path)
{
    return path.toStdU16String(); // not wide: those go through the locale, and throw
}

Error cannotWrite(Text sentence, const QString& path)
{
    return {ErrorCode::CannotWrite, {sentence, {path.toStdString()}}, {}};
}

class PngPicture : public Film {
public:
    Result<Done> open(const QString& path, QSize, int) override
    {
        m_path = filePath(path);
        return checkCanWrite(m_path);
    }
    Result<Done> add(const QImage& image) override
    {
        m_bytes = pngOf(image);
        return Done{};
    }
    Result<Done> finish(const StopToken& stop) override
    {
        return writeFile(
            m_path, [this](std::ostream& out) { out.write(m_bytes.constData(), m_bytes.size()); }, stop);
    }

private:
    std::filesystem::path m_path;
    QByteArray m_bytes;
};

/// A folder of pictures: made beside, under a name that is hidden where a dot hides.
class PngSequence : public Film {
public:
    ~PngSequence() override
    {
        if (!m_beside.isEmpty())
            QDir(m_beside).removeRecursively();
    }

    Result<Done> open(const QString& path, QSize, int) override
    {
        m_path = path;
        const QFileInfo target(path);
        if (target.exists() || target.isSymLink())
            return exists();
        if (const Result<Done> place = checkCanWrite(filePath(path)); !place)
            return place;
        const QString beside = QString::fromStdU16String(nameBeside(filePath(path)).u16string());
        if (!QDir().mkdir(beside))
            return cannotWrite(INTERLEAVE_TEXT("error",
                                               "No file can be written in the folder \"%1\". Choose another folder, or "
                                               "change its permissions."),
                               target.path());
        m_beside = beside;
        return Done{};
    }

    Result<Done> add(const QImage& image) override
    {
        QFile file(QDir(m_beside).filePath(QStringLiteral("frame-%1.png").arg(++m_frames, 5, 10, QLatin1Char('0'))));
        const QByteArray bytes = pngOf(image);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return cannotWrite(INTERLEAVE_TEXT("error", "\"%1\" could not be written to its end, so nothing was kept. "
                                                        "Is the disk "
                                                        "full? Make room on it, or choose another folder."),
                               m_path);
        return Done{};
    }

    Result<Done> finish(const StopToken&) override
    {
        if (!QDir().rename(m_beside, m_path)) // somebody else has made one of that name meanwhile
            return exists();
        m_beside.clear();
        return Done{};
    }

private:
    Error exists() const
    {
        return cannotWrite(INTERLEAVE_TEXT("export", "\"%1\" is there already. The pictures need a new folder: choose "
                                                     "another name."),
                           m_path);
    }

    QString m_path;
    QString m_beside; ///< empty: there is none
    int m_frames = 0;
};

} // namespace

std::unique_ptr<Film> makePng()
{
    return std::make_unique<PngPicture>();
}

std::unique_ptr<Film> makePngSequence()
{
    return std::make_unique<PngSequence>();
}

} // namespace interleave
