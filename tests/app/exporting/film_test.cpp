// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/film.h"

#include <QDir>
#include <QPainter>
#include <QTemporaryDir>
#include <QtTest>
#include <webp/demux.h>

using namespace interleave;

namespace {

constexpr QSize kSize{160, 90};
constexpr int kFramesPerSecond = 30;

/// A square that moves.
QImage frame(int n)
{
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(QColor(0xF2, 0xE3, 0xC8));
    QPainter painter(&image);
    painter.fillRect(10 + 8 * n, 30, 24, 24, QColor(0x8C, 0x3B, 0x4A));
    return image;
}

struct Shown {
    QImage image;
    int endMs = 0;
};

std::vector<Shown> readWebp(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    const WebPData data{reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
    WebPAnimDecoder* decoder = WebPAnimDecoderNew(&data, nullptr);
    std::vector<Shown> frames;
    WebPAnimInfo info{};
    if (!decoder || !WebPAnimDecoderGetInfo(decoder, &info))
        return {};
    while (WebPAnimDecoderHasMoreFrames(decoder)) {
        std::uint8_t* pixels = nullptr;
        int endMs = 0;
        if (!WebPAnimDecoderGetNext(decoder, &pixels, &endMs))
            break;
        const QImage image(pixels, static_cast<int>(info.canvas_width), static_cast<int>(info.canvas_height),
                           QImage::Format_RGBA8888);
        frames.push_back({image.convertToFormat(QImage::Format_RGB32), endMs});
    }
    WebPAnimDecoderDelete(decoder);
    return frames;
}

/// Of all pixels and colours, 0 to 255.
double meanDifference(const QImage& one, const QImage& other)
{
    double sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            sum += std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
        }
    }
    return sum / (3.0 * one.width() * one.height());
}

} // namespace

class FilmTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char* name) { return m_folder->filePath(QString::fromLatin1(name)); }
    QStringList left() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    static QString said(const Result<Done>& result)
    {
        return result ? QString() : QString::fromStdString(englishWords()(result.error().message));
    }
    static bool addTo(Film& film, int frames)
    {
        for (int n = 0; n < frames; ++n) {
            if (!film.add(frame(n)))
                return false;
        }
        return true;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void APngIsExactlyThePicture()
    {
        const std::unique_ptr<Film> film = makePng();
        QVERIFY(film->open(path("one.png"), kSize, kFramesPerSecond));
        QVERIFY(film->add(frame(0)));
        QVERIFY(film->finish());
        QCOMPARE(QImage(path("one.png")).convertToFormat(QImage::Format_RGB32), frame(0));
        QCOMPARE(left(), QStringList{QStringLiteral("one.png")});
    }

    void AWebpHasEachFrameForAsLongAsItShall()
    {
        const std::unique_ptr<Film> film = makeWebp();
        QVERIFY(film->open(path("film.webp"), kSize, kFramesPerSecond));
        QVERIFY(addTo(*film, 7));
        QVERIFY(film->finish());
        QCOMPARE(left(), QStringList{QStringLiteral("film.webp")});
        const std::vector<Shown> frames = readWebp(path("film.webp"));
        QCOMPARE(frames.size(), std::size_t{7});
        const std::vector<int> ends{33, 67, 100, 133, 167, 200, 233};
        for (std::size_t n = 0; n < frames.size(); ++n) {
            QCOMPARE(frames[n].image.size(), kSize);
            QCOMPARE(frames[n].endMs, ends[n]);
            const double own = meanDifference(frames[n].image, frame(static_cast<int>(n)));
            QVERIFY2(own < 2, qPrintable(QString::number(own)));
            QVERIFY(meanDifference(frames[n].image, frame(static_cast<int>(n) + 1)) > 2 * own + 1);
        }
    }

    void FramesThatAreAlikeLastLonger()
    {
        const std::unique_ptr<Film> film = makeWebp();
        QVERIFY(film->open(path("film.webp"), kSize, 10));
        for (const int n : {0, 0, 0, 1, 1})
            QVERIFY(film->add(frame(n)));
        QVERIFY(film->finish());
        const std::vector<Shown> frames = readWebp(path("film.webp"));
        QVERIFY(!frames.empty());
        QCOMPARE(frames.back().endMs, 500);
        const auto second = std::ranges::find_if(frames, [](const Shown& shown) {
            return meanDifference(shown.image, frame(1)) < meanDifference(shown.image, frame(0));
        });
        QVERIFY(second != frames.begin() && second != frames.end());
        QCOMPARE(std::prev(second)->endMs, 300);
    }

    void ASequenceIsAFolderOfNumberedPictures()
    {
        const std::unique_ptr<Film> film = makePngSequence();
        QVERIFY(film->open(path("frames"), kSize, kFramesPerSecond));
        QVERIFY(addTo(*film, 3));
        QVERIFY(!QDir(path("frames")).exists());
        QVERIFY(film->finish());
        QCOMPARE(left(), QStringList{QStringLiteral("frames")});
        const QDir frames(path("frames"));
        QCOMPARE(frames.entryList(QDir::Files | QDir::Hidden),
                 (QStringList{QStringLiteral("frame-00001.png"), QStringLiteral("frame-00002.png"),
                              QStringLiteral("frame-00003.png")}));
        QCOMPARE(QImage(frames.filePath(QStringLiteral("frame-00002.png"))).convertToFormat(QImage::Format_RGB32), frame(1));
    }

    void AFolderThatIsThereIsNotReplaced()
    {
        QVERIFY(QDir().mkdir(path("frames")));
        const Result<Done> opened = makePngSequence()->open(path("frames"), kSize, kFramesPerSecond);
        QVERIFY2(said(opened).contains(QStringLiteral("choose another name")), qPrintable(said(opened)));
        const std::unique_ptr<Film> film = makePngSequence();
        QVERIFY(film->open(path("others"), kSize, kFramesPerSecond));
        QVERIFY(addTo(*film, 1));
        QVERIFY(QDir().mkpath(path("others/mine")));
        QVERIFY(said(film->finish()).contains(QStringLiteral("choose another name")));
        QVERIFY(QDir(path("others/mine")).exists());
    }

    void StoppedAtItsEndItLeavesNothing()
    {
        StopSource stop;
        stop.requestStop();
        for (const char* id : {"png", "webp"}) {
            const std::unique_ptr<Film> film = filmFormatById(QString::fromLatin1(id)).make();
            QVERIFY(film->open(path("stopped"), kSize, kFramesPerSecond));
            QVERIFY(addTo(*film, 1));
            QVERIFY(film->finish(stop.token()));
            QVERIFY(!left().contains(QStringLiteral("stopped")));
        }
    }

    void GivenUpItLeavesNothing_data()
    {
        QTest::addColumn<QString>("id");
        for (const FilmFormat& format : filmFormats())
            QTest::addRow("%s", qPrintable(format.id)) << format.id;
    }

    void GivenUpItLeavesNothing()
    {
        QFETCH(QString, id);
        const FilmFormat format = filmFormatById(id);
        QFile old(path("film"));
        if (!format.extension.isEmpty()) {
            QVERIFY(old.open(QIODevice::WriteOnly));
            old.write("mine");
            old.close();
        }
        const QStringList before = left();
        std::unique_ptr<Film> film = format.make();
        QVERIFY(film->open(path("film"), kSize, kFramesPerSecond));
        QVERIFY(addTo(*film, 3));
        film.reset();
        QCOMPARE(left(), before);
        QCOMPARE(QFileInfo(old).size(), format.extension.isEmpty() ? 0 : 4);
    }

    void AFolderThatIsNotThereIsToldInWords_data() { GivenUpItLeavesNothing_data(); }

    void AFolderThatIsNotThereIsToldInWords()
    {
        QFETCH(QString, id);
        const QString words = said(filmFormatById(id).make()->open(path("nowhere/film"), kSize, kFramesPerSecond));
        QVERIFY2(words.contains(QStringLiteral("There is no folder")), qPrintable(words));
#ifdef Q_OS_LINUX
        const QString refused =
            said(filmFormatById(id).make()->open(QStringLiteral("/proc/self/film"), kSize, kFramesPerSecond));
        QVERIFY2(refused.contains(QStringLiteral("No file can be written")), qPrintable(refused));
#endif
    }
};

QTEST_MAIN(FilmTest)
#include "film_test.moc"
