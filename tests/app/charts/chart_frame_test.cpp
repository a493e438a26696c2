// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_frame.h"

#include <QtTest>

#include "app/gantt/gantt_view.h"
#include "app/i18n/qt_words.h"
#include "tests/support/drawn_run.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

TimeRange range(Duration begin, Duration end)
{
    return {TimePoint(begin), TimePoint(end)};
}

bool isNear(double a, double b)
{
    return qAbs(a - b) <= 0.5;
}

} // namespace

class ChartFrameTest : public QObject {
    Q_OBJECT

private:
    QGraphicsScene m_scene;

private slots:
    void TimesGoFromTheLeftToTheRightEdgeOfThePlot()
    {
        ChartFrame frame(m_scene);
        frame.setPlot({100, 40, 600, 200}, 3, 50);
        frame.setTime(range(0ms, 20ms), {{TimePoint{}, QStringLiteral("0")}});
        QVERIFY(isNear(frame.positionOf(TimePoint{}), 100));
        QVERIFY(isNear(frame.positionOf(TimePoint(5ms)), 250));
        QVERIFY(isNear(frame.positionOf(TimePoint(20ms)), 700));
    }

    void PlotsMayBeAnywhereAndMove()
    {
        ChartFrame frame(m_scene);
        frame.setTime(range(10ms, 20ms), {});
        for (const QRectF plot : {QRectF(100, 40, 600, 200), QRectF(57, 300, 333, 90), QRectF(0, 0, 1, 1)}) {
            frame.setPlot(plot, 2, plot.height() / 3);
            QVERIFY(isNear(frame.positionOf(TimePoint(10ms)), plot.left()));
            QVERIFY(isNear(frame.positionOf(TimePoint(15ms)), plot.center().x()));
            QVERIFY(isNear(frame.positionOf(TimePoint(20ms)), plot.right()));
        }
    }

    void NoTimeAndTwoNanosecondsCanBeShown()
    {
        ChartFrame frame(m_scene);
        frame.setPlot({100, 40, 600, 200}, 3, 50);
        frame.setTime({}, {});
        QVERIFY(isNear(frame.positionOf(TimePoint{}), 100));
        frame.setTime(range(60s, 60s + 2ns), {});
        QVERIFY(isNear(frame.positionOf(TimePoint(60s + 1ns)), 400));
    }

    /// Qt Charts would draw every tick that it ever hears of.
    void ZoomingOutAfterAVeryNearLookDoesNotTakeLong()
    {
        ChartFrame frame(m_scene);
        frame.setPlot({100, 40, 600, 200}, 3, 50);
        frame.setTime(range(5ms, 5ms + 100ns), {{TimePoint(5ms), {}}, {TimePoint(5ms + 20ns), {}}});
        frame.setTime(range(0ms, 24h), {{TimePoint(1h), {}}, {TimePoint(5h), {}}});
        QVERIFY(isNear(frame.positionOf(TimePoint(12h)), 400));
        frame.setTime(range(5ms, 5ms + 100ns), {{TimePoint(5ms), {}}, {TimePoint(5ms + 20ns), {}}});
        QVERIFY(isNear(frame.positionOf(TimePoint(5ms + 50ns)), 400));
    }

    void LooksDoNotMoveAnything()
    {
        ChartFrame frame(m_scene);
        frame.setPlot({100, 40, 600, 200}, 3, 50);
        frame.setTime(range(0ms, 20ms), {{TimePoint(5ms), QStringLiteral("5 ms")}});
        for (const gantt::Look look : gantt::kLooks) {
            frame.setTheme(Theme(look));
            QVERIFY(isNear(frame.positionOf(TimePoint(5ms)), 250));
        }
    }

    void FramesTakeTheirChartOutOfTheScene()
    {
        const auto before = m_scene.items().size();
        {
            const ChartFrame frame(m_scene);
            QVERIFY(m_scene.items().size() > before);
        }
        QCOMPARE(m_scene.items().size(), before);
    }

    /// What this program stands or falls with: a bar that begins at a time begins where the axis says that time is.
    void BarsAndAxisAgreeAfterEveryResizeAndZoom()
    {
        const QtWords words(QLocale::c());
        GanttView view(words, Theme(gantt::Look::Light));
        std::vector<GanttRun> runs(2);
        runs[0].result =
            std::make_shared<RunResult>(drawnRun("one-core", "Ada RRRRRRRRRR..........\nBen ..........RRRRRRRRRR\n"));
        runs[1].result = std::make_shared<RunResult>(drawnRun("all-cores", "Ada 0000000000\nBen 1111111111\n"));
        view.setRuns(std::move(runs));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        for (const QSize size : {QSize(1000, 500), QSize(1366, 700), QSize(640, 400), QSize(3840, 2160)}) {
            view.resize(size);
            for (const TimeRange shown : {range(0ms, 20ms), range(0ms, 3ms), range(9999us, 10001us), range(7ms, 13ms)}) {
                view.timeWindow().setWindow(shown);
                for (const std::size_t run : {0u, 1u}) {
                    for (const TimePoint t : {shown.begin, shown.begin + shown.length() / 3, shown.end}) {
                        const double bar = view.positionOf(run, 0, t).x() - view.mapFromScene(QPointF()).x();
                        const double axis = view.frame(run).positionOf(t);
                        QVERIFY2(isNear(bar, axis), qPrintable(QStringLiteral("%1 and %2").arg(bar).arg(axis)));
                    }
                }
            }
        }
    }
};

QTEST_MAIN(ChartFrameTest)
#include "chart_frame_test.moc"
