// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/painted.h"

#include <QPainter>
#include <QRegularExpression>
#include <QtTest>
#include <QXmlStreamReader>

using namespace interleave;

namespace {

/// A black square in the middle of its left half, and a word.
Painted square()
{
    return {.title = QStringLiteral("Tasks & <time>"), .size = {200, 100}, .paint = [](QPainter& painter, const QRectF& target) {
                const double unit = target.width() / 200;
                painter.fillRect(QRectF(25 * unit, 25 * unit, 50 * unit, 50 * unit), Qt::black);
                QFont font = painter.font();
                font.setPixelSize(qRound(12 * unit));
                painter.setFont(font);
                painter.drawText(QPointF(110 * unit, 50 * unit), QStringLiteral("hockey"));
            }};
}

} // namespace

/// A drawing as a file.
class PaintedTest : public QObject {
    Q_OBJECT

private slots:
    void AnImageHasSoManyPixelsForEachUnitOnWhite()
    {
        for (const int scale : {1, 2, 3}) {
            const Result<QImage> image = imageOf(square(), scale);
            QVERIFY(image.hasValue());
            QCOMPARE(image->size(), QSize(200, 100) * scale);
            QCOMPARE(image->pixelColor(5 * scale, 5 * scale), QColor(Qt::white));
            QCOMPARE(image->pixelColor(50 * scale, 50 * scale), QColor(Qt::black));
            QCOMPARE(image->pixelColor(80 * scale, 50 * scale), QColor(Qt::white));
            QCOMPARE(image->text(QStringLiteral("Title")), QStringLiteral("Tasks & <time>"));
            QCOMPARE(image->dotsPerMeterX(), qRound(96 / 0.0254 * scale)); // as large on paper, whatever the scale
            QCOMPARE(image->dotsPerMeterY(), image->dotsPerMeterX());
        }
    }

    void WhatWouldBeTooLargeIsRefusedBeforeItIsMade()
    {
        Painted large = square();
        bool isPainted = false;
        large.paint = [&isPainted](QPainter&, const QRectF&) { isPainted = true; };
        large.size = {40'000, 10};
        QVERIFY(!canBeImage(large, 1));
        large.size = {10, 10'000};
        QVERIFY(canBeImage(large, 3).hasValue());
        QVERIFY(!canBeImage(large, 4));
        large.size = {10'000, 10'001};
        const Result<QImage> image = imageOf(large, 1);
        QVERIFY(!image.hasValue());
        QVERIFY(image.error().code == ErrorCode::ValueOutOfRange);
        const QString message = QString::fromStdString(englishWords()(image.error().message));
        QVERIFY2(message.contains(QStringLiteral("pixels is too large to be made")), qPrintable(message));
        QVERIFY(!isPainted);
        large.size = {10'000, 10'000};
        QVERIFY(canBeImage(large, 1).hasValue());
    }

    void APdfIsAPageOfTheDrawingsOwnSize()
    {
        const QByteArray pdf = pdfOf(square());
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        const QRegularExpression page(QStringLiteral("/MediaBox \\[0 0 150(\\.0+)? 75(\\.0+)?\\]")); // 72 points an inch
        QVERIFY2(page.match(QString::fromLatin1(pdf)).hasMatch(), pdf.mid(pdf.indexOf("/MediaBox"), 40).constData());
        QCOMPARE(pdf.count("/MediaBox"), 1);
    }

    void AnSvgHasItsTextsAsTexts()
    {
        const QByteArray svg = svgOf(square());
        QXmlStreamReader reader(svg);
        QString title;
        QString viewBox;
        QStringList texts;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == QLatin1String("svg"))
                viewBox = reader.attributes().value(QLatin1String("viewBox")).toString();
            else if (reader.name() == QLatin1String("title"))
                title = reader.readElementText();
            else if (reader.name() == QLatin1String("text"))
                texts << reader.readElementText().trimmed();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(title, QStringLiteral("Tasks & <time>"));
        QCOMPARE(viewBox, QStringLiteral("0 0 200 100"));
        QCOMPARE(texts, QStringList{QStringLiteral("hockey")});
    }
};

QTEST_MAIN(PaintedTest)
#include "painted_test.moc"
