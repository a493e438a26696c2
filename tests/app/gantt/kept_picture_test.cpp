// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/kept_picture.h"

#include <QtTest>

#include <QPainter>

using namespace interleave;

class KeptPictureTest : public QObject {
    Q_OBJECT

private:
    KeptPicture m_picture;
    int m_paintings = 0;

    QImage painted(const QRectF& place, QPointF moved = {}, double ratio = 1)
    {
        QImage image(QSize(100, 60) * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(moved);
        m_picture.paint(painter, place, Qt::yellow, [&](QPainter& to) {
            ++m_paintings;
            to.fillRect(QRectF(place.center(), QSizeF(4, 4)), Qt::red);
        });
        return image;
    }

private slots:
    void init()
    {
        m_picture = {};
        m_paintings = 0;
    }

    void ItIsPaintedOnceAndShownInItsPlace()
    {
        const QRectF place(20, 10, 40, 20);
        const QImage first = painted(place);
        QCOMPARE(painted(place), first);
        QCOMPARE(m_paintings, 1);
        QCOMPARE(first.pixelColor(20, 10), QColor(Qt::yellow));
        QCOMPARE(first.pixelColor(59, 29), QColor(Qt::yellow));
        QCOMPARE(first.pixelColor(60, 29), QColor(Qt::white));
        QCOMPARE(first.pixelColor(19, 10), QColor(Qt::white));
        QCOMPARE(first.pixelColor(40, 20), QColor(Qt::red));
        QCOMPARE(first.pixelColor(39, 20), QColor(Qt::yellow));
    }

    void AnotherPlaceScrollStateOrScaleIsPaintedAnew()
    {
        painted({20, 10, 40, 20});
        painted({20, 11, 40, 20});
        QCOMPARE(m_paintings, 2);
        const QImage scrolled = painted({20, 11, 40, 20}, {0, 5});
        QCOMPARE(m_paintings, 3);
        QCOMPARE(scrolled.pixelColor(40, 26), QColor(Qt::red));
        m_picture.setState(true);
        painted({20, 11, 40, 20}, {0, 5});
        m_picture.setState(true);
        painted({20, 11, 40, 20}, {0, 5});
        QCOMPARE(m_paintings, 4);
        m_picture.forget();
        painted({20, 11, 40, 20}, {0, 5});
        QCOMPARE(m_paintings, 5);
        painted({20, 11, 40, 20}, {0, 5}, 2);
        QCOMPARE(m_paintings, 6);
    }

    /// Else words would be blurred.
    void PixelsStaySharpAtOddScales()
    {
        for (const double ratio : {1.25, 1.5, 1.75, 2.0}) {
            const QImage kept = painted({11, 7, 41, 23}, {0, 3}, ratio);
            for (int y = 0; y < kept.height(); ++y) {
                for (int x = 0; x < kept.width(); ++x) {
                    const QColor pixel = kept.pixelColor(x, y);
                    QVERIFY2(pixel == QColor(Qt::white) || pixel == QColor(Qt::yellow) || pixel == QColor(Qt::red),
                             qPrintable(QStringLiteral("%1: %2 at %3, %4").arg(ratio).arg(pixel.name()).arg(x).arg(y)));
                }
            }
        }
    }
};

QTEST_MAIN(KeptPictureTest)
#include "kept_picture_test.moc"
