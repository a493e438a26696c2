// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/film_maker.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "tests/support/two_kitchens.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

/// What a film was given.
struct Kept {
    std::vector<QImage> images;
    bool isFinished = false;
    bool isGone = false;
};

class KeptFilm : public Film {
public:
    KeptFilm(Kept& kept, std::size_t failsAt) : m_kept(kept), m_failsAt(failsAt) {}
    ~KeptFilm() override { m_kept.isGone = true; }

    Result<Done> open(const QString&, QSize, int) override { return Done{}; }
    Result<Done> add(const QImage& image) override
    {
        if (m_kept.images.size() == m_failsAt)
            return Error{ErrorCode::CannotWrite, {INTERLEAVE_TEXT("error", "full"), {}}, {}};
        m_kept.images.push_back(image);
        return Done{};
    }
    Result<Done> finish(const StopToken&) override
    {
        m_kept.isFinished = true;
        return Done{};
    }

private:
    Kept& m_kept;
    std::size_t m_failsAt;
};

} // namespace

class FilmMakerTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    Theme m_theme{gantt::Look::Light};
    std::optional<Result<Done>> m_result;

    FilmRequest request()
    {
        FilmRequest request{.scene = twoKitchens(), .size = {320, 180}, .timing = {}, .pace = {.slowdown = 100}};
        request.scene.isFilm = true;
        request.timing = {.stretch = {TimePoint{4ms}, TimePoint{11ms}}, .slowdown = 100, .framesPerSecond = 10};
        return request;
    }
    std::unique_ptr<FilmMaker> makerOf(std::unique_ptr<Film> film)
    {
        m_result.reset();
        auto maker = std::make_unique<FilmMaker>(request(), std::move(film), m_words, m_theme);
        connect(maker.get(), &FilmMaker::ended, this, [this](const Result<Done>& result) { m_result = result; });
        return maker;
    }

private slots:
    void ItsFramesAreThoseThatTheReplayShowsAtTheirTimes()
    {
        Kept kept;
        const auto maker = makerOf(std::make_unique<KeptFilm>(kept, SIZE_MAX));
        QSignalSpy progressed(maker.get(), &FilmMaker::progressed);
        QVERIFY(maker->begin({}));
        QTRY_VERIFY_WITH_TIMEOUT(m_result.has_value(), 60'000);
        QVERIFY(m_result->hasValue() && kept.isFinished);
        QCOMPARE(kept.images.size(), std::size_t{8});
        QCOMPARE(progressed.size(), 8);
        QCOMPARE(progressed.back()[0].toLongLong(), maker->frames());
        const FilmRequest asked = request();
        KitchenPicture picture(asked.scene, asked.size, m_words, m_theme);
        for (std::size_t n = 0; n < kept.images.size(); ++n)
            QCOMPARE(kept.images[n], picture.at(TimePoint{4ms + 1ms * n}, asked.pace));
        QVERIFY(kept.images[0] != kept.images[2]);
    }

    void WhatFailsEndsIt()
    {
        Kept kept;
        const auto maker = makerOf(std::make_unique<KeptFilm>(kept, 3));
        QVERIFY(maker->begin({}));
        QTRY_VERIFY_WITH_TIMEOUT(m_result.has_value(), 60'000);
        QVERIFY(!m_result->hasValue());
        QCOMPARE(m_result->error().message.text.source, "full");
        QVERIFY(kept.isGone && !kept.isFinished);
        QCOMPARE(kept.images.size(), std::size_t{3});
    }

    void StoppedItLeavesNothing()
    {
        QTemporaryDir folder;
        for (const FilmFormat& format : filmFormats()) {
            auto maker = makerOf(format.make());
            QSignalSpy progressed(maker.get(), &FilmMaker::progressed);
            QVERIFY(maker->begin(folder.filePath(QStringLiteral("film"))));
            QVERIFY(progressed.wait(60'000));
            maker.reset();
            QVERIFY(!m_result);
            QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{});
        }
    }

    void WhereNothingCanBeWrittenItDoesNotBegin()
    {
        QTemporaryDir folder;
        const auto maker = makerOf(makeWebp());
        const Result<Done> begun = maker->begin(folder.filePath(QStringLiteral("nowhere/film.webp")));
        QVERIFY(!begun);
        QVERIFY(begun.error().code == ErrorCode::CannotWrite);
    }
};

QTEST_MAIN(FilmMakerTest)
#include "film_maker_test.moc"
