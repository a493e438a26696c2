// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/export.h"

#include <QDir>
#include <QImage>
#include <QJsonDocument>
#include <QMimeData>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "tests/app/exporting/drawn_request.h"

using namespace interleave;

class ExportTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words;
    QTemporaryDir m_folder;

    ExportRequest request() const { return drawnRequest(m_words); }

    QByteArray exported(const QString& format)
    {
        const QString path = m_folder.filePath(QStringLiteral("export.") + format);
        const Result<Done> written = exportTo(path, format, request());
        if (!written)
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void EveryFormatWritesSomethingItsReadersUnderstand()
    {
        QVERIFY(!QImage::fromData(exported(QStringLiteral("png"))).isNull());
        QVERIFY(exported(QStringLiteral("pdf")).startsWith("%PDF"));
        QVERIFY(QSvgRenderer(exported(QStringLiteral("svg"))).isValid());
        QVERIFY(QJsonDocument::fromJson(exported(QStringLiteral("json"))).isObject());
        QVERIFY(QJsonDocument::fromJson(exported(QStringLiteral("chrome-trace"))).isObject());
        QVERIFY(exported(QStringLiteral("csv")).count('\n') > 8);
    }

    void EveryFormatIsOffered()
    {
        for (const ExportFormat& format : exportFormats(m_words)) {
            QVERIFY2(!exported(format.id).isEmpty(), qPrintable(format.id));
            QVERIFY(!format.title.isEmpty());
        }
    }

    void PngHasThePictureInIt()
    {
        const QImage picture = QImage::fromData(exported(QStringLiteral("png")));
        const QColor running = QColor(0x00, 0x72, 0xB2);
        int found = 0;
        for (int y = 0; y < picture.height(); y += 3) {
            for (int x = 0; x < picture.width(); x += 3)
                found += picture.pixelColor(x, y) == running ? 1 : 0;
        }
        QVERIFY(found > 1000);
    }

    void AFolderThatIsNotThereIsAnErrorWithWords()
    {
        for (const ExportFormat& format : exportFormats(m_words)) {
            const Result<Done> written = exportTo(m_folder.filePath(QStringLiteral("none/x")), format.id, request());
            QVERIFY(!written);
            QVERIFY(written.error().code == ErrorCode::CannotWrite);
            QVERIFY(!m_words(written.error().message).empty());
        }
    }

    void AFileThatMayNotBeWrittenIsKnownBeforeAnythingIsDrawn()
    {
        const int tooLarge = 100; // which drawing would find out
        for (const char* format : {"png", "pdf", "csv"}) {
            const Result<Done> written =
                exportTo(m_folder.filePath(QStringLiteral("none/x")), QString::fromLatin1(format), request(), tooLarge);
            QVERIFY(!written && written.error().code == ErrorCode::CannotWrite);
        }
    }

    void UnknownFormatsAreRefused()
    {
        const QString path = m_folder.filePath(QStringLiteral("x.gif"));
        const Result<Done> written = exportTo(path, QStringLiteral("gif"), request());
        QVERIFY(!written);
        QVERIFY(written.error().code == ErrorCode::UnknownName);
        QVERIFY(!QFile::exists(path));
    }

    void FormatsHaveDifferentIdsAndPicturesComeFirst()
    {
        QStringList ids;
        for (const ExportFormat& format : exportFormats(m_words))
            ids.append(format.id);
        QCOMPARE(ids.removeDuplicates(), 0);
        QCOMPARE(ids.mid(0, 2), (QStringList{QStringLiteral("png"), QStringLiteral("pdf")}));
        for (const char* id : {"svg", "csv", "json", "chrome-trace"})
            QVERIFY(ids.contains(QString::fromLatin1(id)));
    }

    void AnOlderFileIsReplacedWhole()
    {
        const QString path = m_folder.filePath(QStringLiteral("export.csv"));
        QFile older(path);
        QVERIFY(older.open(QIODevice::WriteOnly));
        older.write(QByteArray(1'000'000, 'x'));
        older.close();
        const QByteArray now = exported(QStringLiteral("csv"));
        QVERIFY(!now.isEmpty() && !now.contains("xxx"));
    }

    void PathsMayHaveAnyLetters()
    {
        const QString path = m_folder.filePath(QStringLiteral("Übung 1 – Kebab 烤肉.svg"));
        QVERIFY(exportTo(path, QStringLiteral("svg"), request()).hasValue());
        QVERIFY(QFile::exists(path));
    }

    void PicturesOfBothRunsAreHigherThanOfOne()
    {
        const QSize one = QImage::fromData(exported(QStringLiteral("png"))).size();
        ExportRequest both = request();
        both.runs.push_back(both.runs[0]);
        const QString path = m_folder.filePath(QStringLiteral("both.png"));
        QVERIFY(exportTo(path, QStringLiteral("png"), both).hasValue());
        QVERIFY(QImage(path).height() > one.height());
        QCOMPARE(QImage(path).width(), one.width());
    }

    void TheScaleIsThatOfThePng()
    {
        const QString path = m_folder.filePath(QStringLiteral("scaled.png"));
        for (const int scale : {1, 2, 4}) {
            QVERIFY(exportTo(path, QStringLiteral("png"), request(), scale).hasValue());
            QCOMPARE(QImage(path).width(), 1280 * scale);
        }
    }

    void APictureThatIsTooLargeLeavesNoFile()
    {
        const QString path = m_folder.filePath(QStringLiteral("large.png"));
        const Result<Done> written = exportTo(path, QStringLiteral("png"), request(), 100);
        QVERIFY(!written);
        QVERIFY(written.error().code == ErrorCode::ValueOutOfRange);
        QVERIFY(!QFile::exists(path));
    }

    void WhatIsCopiedIsAPictureADrawingAndWords()
    {
        const Result<std::unique_ptr<QMimeData>> copied = pictureToCopy(request());
        QVERIFY(copied.hasValue());
        const QMimeData& data = **copied;
        QVERIFY(data.hasImage());
        QCOMPARE(qvariant_cast<QImage>(data.imageData()).width(), 1280 * kUsualScale);
        QVERIFY(QSvgRenderer(data.data(QStringLiteral("image/svg+xml"))).isValid());
        QVERIFY2(data.text().contains(QStringLiteral("Kebab")), qPrintable(data.text()));
    }

    void PicturesAreThoseThatCanBeLookedAt()
    {
        QStringList pictures;
        for (const ExportFormat& format : pictureFormats(m_words))
            pictures.append(format.id);
        QCOMPARE(pictures, (QStringList{QStringLiteral("png"), QStringLiteral("pdf"), QStringLiteral("svg")}));
        for (const ExportFormat& format : dataFormats(m_words))
            QVERIFY2(!pictures.contains(format.id), qPrintable(format.id));
        QCOMPARE(pictureFormats(m_words).size() + dataFormats(m_words).size(), exportFormats(m_words).size());
    }

    void NothingIsLeftBesideAFileThatCannotBeReplaced()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder")));
        const QStringList before = QDir(m_folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden);
        QVERIFY(!exportTo(m_folder.filePath(QStringLiteral("folder")), QStringLiteral("png"), request()));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden), before);
    }
};

QTEST_MAIN(ExportTest)
#include "export_test.moc"
