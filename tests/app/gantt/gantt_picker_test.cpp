// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_picker.h"

#include <QKeyEvent>
#include <QtTest>

#include "tests/support/drawn_charts.h"

using namespace interleave;
using namespace std::chrono_literals;

class GanttPickerTest : public QObject {
    Q_OBJECT

private:
    struct Picked {
        std::size_t task;
        TimeRange time;
    };

    std::unique_ptr<DrawnCharts> m_charts;
    std::unique_ptr<GanttPicker> m_picker;
    std::vector<Picked> m_picked;
    int m_left = 0;

    bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        const bool isTaken = m_picker->pressKey(QKeyEvent(QEvent::KeyPress, key, modifiers), m_charts->geometry);
        m_charts->layOut(); // the view may have gone with it
        return isTaken;
    }
    bool click(const RowPlace& row, TimePoint t)
    {
        const QPointF point(m_charts->geometry.xOf(t), placeOf(row, m_charts->state, m_charts->geometry).center().y());
        return m_picker->click(point, m_charts->geometry);
    }
    QString said() const { return m_picker->describe(m_charts->geometry); }
    Duration pixels(double count) const { return m_charts->geometry.lengthOf(count); }

private slots:
    void init()
    {
        m_picker.reset();
        m_charts = std::make_unique<DrawnCharts>();
        m_picker = std::make_unique<GanttPicker>(m_charts->state, m_charts->said);
        m_picked.clear();
        m_left = 0;
        connect(m_picker.get(), &GanttPicker::picked, this, [this](std::size_t task, TimeRange time) {
            m_picked.push_back({task, time});
        });
        connect(m_picker.get(), &GanttPicker::left, this, [this] { ++m_left; });
    }

    void UntilSomebodyIsAskedClicksAndKeysAreNotTaken()
    {
        QVERIFY(!m_picker->isOn());
        QVERIFY(!click({0, 0}, TimePoint(3ms)));
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Return, Qt::Key_Escape})
            QVERIFY(!press(key));
        QVERIFY(said().isEmpty());
        QVERIFY(m_picked.empty());
    }

    void AClickChoosesTheRowAndWhatLiesUnderAFewPixels()
    {
        m_picker->begin(0);
        QVERIFY(click({0, 1}, TimePoint(7ms)));
        QCOMPARE(m_picked.size(), std::size_t{1});
        QCOMPARE(m_picked[0].task, std::size_t{1});
        QVERIFY(m_picked[0].time.contains(TimePoint(7ms)));
        QVERIFY(std::abs((m_picked[0].time.length() - pixels(6)).count()) <= 2);
    }

    void WhereNothingIsDrawnIsAPlaceToo()
    {
        m_picker->begin(1);
        QVERIFY(click({1, 0}, TimePoint(15ms))); // after its end
        QCOMPARE(m_picked.size(), std::size_t{1});
    }

    void OtherChartsAndWhatIsBesideThePlotAreNotMeant()
    {
        m_picker->begin(1);
        QVERIFY(!click({0, 0}, TimePoint(3ms)));
        QVERIFY(!m_picker->click({5, placeOf({1, 0}, m_charts->state, m_charts->geometry).center().y()}, m_charts->geometry));
        QVERIFY(!m_picker->click({m_charts->geometry.xOf(TimePoint(3ms)), m_charts->geometry.axis().center().y()},
                                 m_charts->geometry));
        QVERIFY(m_picked.empty());
    }

    void ArrowsAndEnterDoTheSame()
    {
        m_picker->begin(0);
        QCOMPARE(m_picker->cursor(), (std::optional(MomentPlace{{0, 0}, TimePoint(10ms)})));
        QVERIFY(press(Qt::Key_Down));
        QVERIFY(press(Qt::Key_Right));
        QVERIFY(press(Qt::Key_Left, Qt::ShiftModifier));
        const TimePoint expected = TimePoint(10ms) + pixels(8) - pixels(1);
        QCOMPARE(m_picker->cursor(), (std::optional(MomentPlace{{0, 1}, expected})));
        QVERIFY(press(Qt::Key_Return));
        QCOMPARE(m_picked.size(), std::size_t{1});
        QCOMPARE(m_picked[0].task, std::size_t{1});
        QVERIFY(m_picked[0].time.contains(expected));
    }

    void WhatIsUnderTheCursorIsSaid()
    {
        m_picker->begin(0);
        QVERIFY(said().startsWith(QStringLiteral("10.0")));
        QVERIFY(said().contains(QStringLiteral("Ada")));
        QVERIFY2(said().endsWith(QStringLiteral("1 task running")), qPrintable(said()));
        press(Qt::Key_Down);
        QVERIFY2(said().contains(QStringLiteral("Ben")) && said().contains(QStringLiteral("Waits")), qPrintable(said()));
        m_picker->begin(1);
        QVERIFY2(said().contains(QStringLiteral("Ada: nothing")) && said().endsWith(QStringLiteral("0 tasks running")),
                 qPrintable(said()));
    }

    void TheCursorStaysInTheChart()
    {
        m_picker->begin(0);
        press(Qt::Key_Up);
        QCOMPARE(m_picker->cursor()->row, (RowPlace{0, 0}));
        for (int n = 0; n < 3; ++n)
            press(Qt::Key_Down);
        QCOMPARE(m_picker->cursor()->row, (RowPlace{0, 1}));
        for (int n = 0; n < 300; ++n)
            press(Qt::Key_Right);
        QCOMPARE(m_picker->cursor()->time, m_charts->state.timeWindow().whole().end);
        QVERIFY(press(Qt::Key_Enter));
        QCOMPARE(m_picked.size(), std::size_t{1});
    }

    void WhatIsSeenGoesWithTheCursor()
    {
        m_charts->state.timeWindow().setWindow({TimePoint(4ms), TimePoint(6ms)});
        m_charts->layOut();
        m_picker->begin(0);
        for (int n = 0; n < 100; ++n) {
            press(Qt::Key_Right);
            const TimeRange seen = m_charts->state.visibleRange();
            const TimePoint cursor = m_picker->cursor()->time;
            QVERIFY(seen.begin <= cursor && cursor <= seen.end);
        }
        QVERIFY(m_picker->cursor()->time > TimePoint(6500us));
    }

    void WhoGoesFromBarToBarIsThere()
    {
        m_picker->begin(0);
        m_charts->state.select(BarPlace{0, 1, 1});
        QCOMPARE(m_picker->cursor(), (std::optional(MomentPlace{{0, 1}, TimePoint(7500us)})));
        m_charts->state.select(BarPlace{1, 0, 0}); // of a chart that is not asked for
        QCOMPARE(m_picker->cursor()->row, (RowPlace{0, 1}));
    }

    void EscapeLeavesIt()
    {
        m_picker->begin(0);
        QVERIFY(press(Qt::Key_Escape));
        QCOMPARE(m_left, 1);
        QVERIFY(!m_picker->isOn());
        QVERIFY(!press(Qt::Key_Escape));
    }

    void OtherKeysMeanWhatTheyAlwaysDo()
    {
        m_picker->begin(0);
        for (const Qt::Key key : {Qt::Key_W, Qt::Key_Plus, Qt::Key_Home, Qt::Key_Comma, Qt::Key_M})
            QVERIFY(!press(key));
    }

    void InRowsOfCoresTheTaskOfTheBarIsMeant()
    {
        m_charts->state.setRowsBy(gantt::RowsBy::Cpu);
        m_charts->layOut();
        m_picker->begin(1);
        QVERIFY(click({1, 1}, TimePoint(3ms)));
        QCOMPARE(m_picked.at(0).task, std::size_t{1});
        QVERIFY(!click({1, 1}, TimePoint(15ms))); // nobody is there
    }

    void WithoutARunThereIsNothingToChoose()
    {
        m_charts->state.setRuns(std::vector<GanttRun>(2));
        m_charts->layOut();
        m_picker->begin(0);
        QVERIFY(!m_picker->cursor());
        QVERIFY(!press(Qt::Key_Return));
        QVERIFY(said().isEmpty());
    }
};

QTEST_MAIN(GanttPickerTest)
#include "gantt_picker_test.moc"
