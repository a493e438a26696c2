// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/box_plot.h"

#include <QtTest>

#include "app/i18n/qt_words.h"

using namespace interleave;
using namespace std::chrono_literals;

class BoxPlotTest : public QObject {
    Q_OBJECT

private slots:
    void WordsSayAllFiveNumbersOfEachBox()
    {
        const QtWords words(QLocale(QLocale::English, QLocale::UnitedStates));
        BoxPlot plot(words, Theme(gantt::Look::Light));
        plot.setBoxes(QStringLiteral("How long they took"), {{QStringLiteral("above"), {30ms, 31ms, 32ms, 33ms, 36ms}},
                                                             {QStringLiteral("below"), {15ms, 15ms, 15ms, 15ms, 15ms}}});
        QCOMPARE(plot.accessibleName(), QStringLiteral("How long they took"));
        QCOMPARE(plot.accessibleDescription(),
                 QStringLiteral("above: median 32 ms, half of them from 31 ms to 33 ms, all from 30 ms to 36 ms. "
                                "below: median 15 ms, half of them from 15 ms to 15 ms, all from 15 ms to 15 ms."));
    }

    void BoxesAreSeenInEveryLook()
    {
        const QtWords words(QLocale::c());
        for (const gantt::Look look :
             {gantt::Look::Light, gantt::Look::Dark, gantt::Look::HighContrast, gantt::Look::Projector}) {
            BoxPlot plot(words, Theme(look));
            plot.resize(240, 180);
            plot.setBoxes(QStringLiteral("Times"), {});
            const QImage empty = plot.grab().toImage();
            plot.setBoxes(QStringLiteral("Times"), {{QStringLiteral("above"), {1ms, 2ms, 3ms, 4ms, 5ms}}});
            QVERIFY(plot.grab().toImage() != empty);
        }
    }
};

QTEST_MAIN(BoxPlotTest)
#include "box_plot_test.moc"
