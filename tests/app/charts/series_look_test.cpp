// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/series_look.h"

#include <QImage>
#include <QPainter>
#include <QtTest>
#include <set>

using namespace interleave;

class SeriesLookTest : public QObject {
    Q_OBJECT

private slots:
    void EveryCurveCanBeSeen()
    {
        for (const gantt::Look look : gantt::kLooks) {
            const gantt::Rgb ground = gantt::chromeColours(look).plot;
            for (std::size_t series = 0; series < 8; ++series) {
                const QColor ink = seriesLook(look, series, false).ink;
                const gantt::Rgb colour{static_cast<std::uint8_t>(ink.red()), static_cast<std::uint8_t>(ink.green()),
                                        static_cast<std::uint8_t>(ink.blue())};
                QVERIFY(gantt::contrast(colour, ground) >= 3);
            }
        }
    }

    void NoTwoOfSixtyFourCurvesLookTheSame()
    {
        std::set<std::pair<QRgb, std::size_t>> looks;
        for (std::size_t series = 0; series < 64; ++series) {
            const SeriesLook look = seriesLook(gantt::Look::Light, series, false);
            looks.insert({look.ink.rgb(), look.mark});
        }
        QCOMPARE(looks.size(), std::size_t{64});
    }

    void SimulatedOnesAreHollowAndDashed()
    {
        for (std::size_t series = 0; series < 8; ++series) {
            const auto middleOf = [series](bool isSimulated) {
                QImage image(40, 40, QImage::Format_RGB32);
                image.fill(Qt::red);
                QPainter painter(&image);
                paintMark(painter, seriesLook(gantt::Look::Light, series, isSimulated), {20, 20}, 15);
                return image.pixelColor(20, 20);
            };
            if (series != 7) // nothing is in the middle of an hourglass
                QVERIFY(middleOf(true) != middleOf(false));
            QVERIFY(seriesLook(gantt::Look::Light, series, true).pen(1).style() != Qt::SolidLine);
            QVERIFY(seriesLook(gantt::Look::Light, series, false).pen(1).style() == Qt::SolidLine);
        }
    }
};

QTEST_MAIN(SeriesLookTest)
#include "series_look_test.moc"
