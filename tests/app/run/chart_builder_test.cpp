// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/chart_builder.h"

#include <QtTest>

#include "tests/support/random_trace.h"

using namespace interleave;

namespace {

std::shared_ptr<const Trace> traceOf(std::size_t spansOfEach)
{
    return std::make_shared<const Trace>(randomTrace({.tasks = 2, .spans = spansOfEach, .longestPower = 2}));
}

} // namespace

class ChartBuilderTest : public QObject {
    Q_OBJECT

private:
    std::shared_ptr<const Trace> m_short = traceOf(100);
    std::shared_ptr<const Trace> m_long = traceOf(400'000);

private slots:
    void AShortTraceIsLaidOutAtOnce()
    {
        ChartBuilder builder;
        int built = 0;
        connect(&builder, &ChartBuilder::built, this, [&built] { ++built; });
        const auto chart = builder.build(m_short, gantt::RowsBy::Task);
        QVERIFY(chart);
        QCOMPARE(chart->rows.size(), 2u);
        QVERIFY(!builder.isBusy());
        QCoreApplication::processEvents();
        QCOMPARE(built, 0);
    }

    void ALongTraceIsLaidOutInTheBackground()
    {
        ChartBuilder builder;
        std::shared_ptr<const gantt::Chart> chart;
        connect(&builder, &ChartBuilder::built, this, [&chart](auto made) { chart = std::move(made); });
        QVERIFY(!builder.build(m_long, gantt::RowsBy::Worker));
        QVERIFY(builder.isBusy());
        QVERIFY(builder.share() >= 0 && builder.share() <= 1);
        QTRY_VERIFY(chart);
        QVERIFY(chart->rowsBy == gantt::RowsBy::Worker);
        QVERIFY(chart->time == m_long->time());
        QVERIFY(!builder.isBusy());
    }

    void OnlyTheLastChartIsDelivered()
    {
        ChartBuilder builder;
        std::vector<std::shared_ptr<const gantt::Chart>> charts;
        connect(&builder, &ChartBuilder::built, this, [&charts](auto made) { charts.push_back(std::move(made)); });
        for (int i = 0; i < 5; ++i) {
            QVERIFY(!builder.build(m_long, gantt::RowsBy::Task));
            QVERIFY(!builder.build(m_long, gantt::RowsBy::Cpu));
        }
        QTRY_VERIFY(!builder.isBusy());
        QCOMPARE(charts.size(), 1u);
        QVERIFY(charts.front()->rowsBy == gantt::RowsBy::Cpu);
    }

    void WhatWasStoppedIsNotDelivered()
    {
        ChartBuilder builder;
        int built = 0;
        connect(&builder, &ChartBuilder::built, this, [&built] { ++built; });
        builder.build(m_long, gantt::RowsBy::Task);
        builder.stop();
        QVERIFY(!builder.isBusy());
        QVERIFY(!builder.build(m_long, gantt::RowsBy::Cpu));
        QVERIFY(builder.build(m_short, gantt::RowsBy::Task)); // instead of it
        QVERIFY(!builder.isBusy());
        ChartBuilder other; // long enough for the first one's thread to end
        connect(&other, &ChartBuilder::built, this, [&built] { built += 100; });
        other.build(m_long, gantt::RowsBy::Task);
        QTRY_COMPARE(built, 100);
    }

    void ItCanGoWhileItIsBusy()
    {
        int built = 0;
        {
            ChartBuilder builder;
            connect(&builder, &ChartBuilder::built, this, [&built] { ++built; });
            builder.build(m_long, gantt::RowsBy::Task);
        }
        QCoreApplication::processEvents();
        QCOMPARE(built, 0);
    }

    void ItTellsHowFarItIs()
    {
        ChartBuilder builder;
        double last = 0;
        connect(&builder, &ChartBuilder::progressed, this, [&last](double share) {
            QVERIFY(share >= last && share <= 1);
            last = share;
        });
        builder.build(m_long, gantt::RowsBy::Task);
        QTRY_VERIFY(!builder.isBusy());
    }
};

QTEST_GUILESS_MAIN(ChartBuilderTest)
#include "chart_builder_test.moc"
