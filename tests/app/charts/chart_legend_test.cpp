// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_legend.h"

#include <QtTest>

using namespace interleave;

namespace {

constexpr QRectF kWide(0, 0, 900, 160);
constexpr QRectF kHigh(0, 0, 400, 600);

std::vector<LegendEntry> entries(int count, const QString& name)
{
    std::vector<LegendEntry> entries;
    for (int n = 0; n < count; ++n)
        entries.push_back({.sign = LegendEntry::Sign::Points, .look = {}, .words = name + QString::number(n)});
    return entries;
}

} // namespace

class ChartLegendTest : public QObject {
    Q_OBJECT

private slots:
    void NothingTakesNoRoom() { QCOMPARE(layOutLegend({}, kWide, Theme(gantt::Look::Light)).rest, kWide); }

    void ItStandsWhereThereIsRoom()
    {
        const Theme theme(gantt::Look::Light);
        const std::vector<LegendEntry> some = entries(6, QStringLiteral("A curve with some words "));
        QVERIFY(layOutLegend(some, kWide, theme).rest.width() < kWide.width());
        QCOMPARE(layOutLegend(some, kWide, theme).rest.height(), kWide.height());
        QVERIFY(layOutLegend(some, kHigh, theme).rest.height() < kHigh.height());
        QCOMPARE(layOutLegend(some, kHigh, theme).rest.width(), kHigh.width());
    }

    void NoEntryCoversAnotherOneOrThePlot()
    {
        for (const double scale : {1.0, 2.0}) {
            for (const int count : {1, 3, 12, 200}) {
                for (const QRectF& all : {kWide, kHigh}) {
                    const LegendLayout layout =
                        layOutLegend(entries(count, QStringLiteral("Curve ")), all, Theme(gantt::Look::Light, {}, scale));
                    QVERIFY(!layout.entries.empty());
                    std::vector<QRectF> before{layout.rest};
                    for (const LegendLayout::Entry& entry : layout.entries) {
                        for (const QRectF& other : before)
                            QVERIFY(!other.intersects(entry.words) && !other.intersects(entry.sign));
                        before.push_back(entry.words);
                    }
                }
            }
        }
    }

    void NamesAreWholeWhereTheyCanBe()
    {
        const Theme theme(gantt::Look::Light);
        const LegendLayout layout = layOutLegend(entries(3, QStringLiteral("A curve ")), kHigh, theme);
        for (std::size_t n = 0; n < 3; ++n)
            QCOMPARE(layout.entries.at(n).shown.words, QStringLiteral("A curve %1").arg(n));
        const LegendLayout narrow = layOutLegend(entries(1, QString(200, QLatin1Char('x'))), kHigh, theme);
        QVERIFY(narrow.entries.at(0).shown.words.contains(QChar(u'…')));
    }

    void WhatHasNoRoomIsCounted()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        const LegendLayout layout = layOutLegend(entries(200, QStringLiteral("Curve ")), kHigh, Theme(gantt::Look::Light));
        const auto named = static_cast<int>(layout.entries.size()) - 1;
        QCOMPARE(layout.entries.back().shown.words, QStringLiteral("and %1 more").arg(200 - named));
    }
};

QTEST_MAIN(ChartLegendTest)
#include "chart_legend_test.moc"
