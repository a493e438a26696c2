// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/picture.h"

#include <QPainter>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "tests/app/exporting/drawn_request.h"

using namespace interleave;

class PictureTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};

private slots:
    void EveryScaleMakesAPictureOfThatSizeAndOfTheSameSizeOnPaper()
    {
        const Picture picture(drawnRequest(m_words));
        QCOMPARE(picture.size().width(), 1280);
        for (int scale = kSmallestScale; scale <= kLargestScale; ++scale) {
            const Result<QImage> image = picture.image(scale);
            QVERIFY(image.hasValue());
            QCOMPARE(image->size(), picture.size() * scale);
            QVERIFY(qAbs(image->width() / (image->dotsPerMeterX() / 1000.0) - 1280 * 25.4 / 96) < 0.5);
        }
    }

    void ThePictureHasItsSentenceWithIt()
    {
        const Picture picture(drawnRequest(m_words));
        const QString title = picture.image(1)->text(QStringLiteral("Title"));
        QVERIFY2(title.endsWith(QLatin1Char('.')), qPrintable(title));
    }

    void WhatIsTooLargeIsRefusedInWords()
    {
        const Picture picture(tallRequest(m_words, 1000));
        QVERIFY(picture.canBeImage(kSmallestScale).hasValue());
        const Result<QImage> image = picture.image(100);
        QVERIFY(!image);
        QVERIFY(image.error().code == ErrorCode::ValueOutOfRange);
        const QString words = toQString(m_words, image.error().message);
        QVERIFY2(words.contains(QStringLiteral("Choose a smaller scale")), qPrintable(words));
        QVERIFY(words.contains(QStringLiteral("128,000")));
    }

    void EveryScaleIsPossibleForAsManyRowsAsAPictureHas()
    {
        ExportRequest both = tallRequest(m_words, 1000);
        both.runs.push_back(both.runs[0]);
        QVERIFY(Picture(both).canBeImage(3).hasValue());
    }

    void APictureIsFittedAndNotDistorted()
    {
        const Picture picture(drawnRequest(m_words));
        QImage image(4000, 400, QImage::Format_RGB32);
        image.fill(Qt::green);
        QPainter painter(&image);
        picture.paint(painter, image.rect());
        painter.end();
        QCOMPARE(image.pixelColor(100, 200), QColor(Qt::green));
        QCOMPARE(image.pixelColor(3900, 200), QColor(Qt::green));
        QVERIFY(image.pixelColor(2000, 399) != QColor(Qt::green));
    }

    void ManyRowsTakeNoLongerThanAPicture_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("200") << 200;
        QTest::newRow("10000") << 10'000;
    }

    /// A guard against work by the number of all rows: the picture draws the same few of either.
    void ManyRowsTakeNoLongerThanAPicture()
    {
        QFETCH(int, rows);
        const ExportRequest request = tallRequest(m_words, rows);
        const Picture picture(request);
        QVERIFY2(picture.svg().size() < 700'000, qPrintable(QString::number(picture.svg().size())));
        QVERIFY(picture.size().height() < 4'200);
    }
};

QTEST_MAIN(PictureTest)
#include "picture_test.moc"
