// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include <QScrollBar>

#include "app/gantt/gantt_view.h"
#include "app/i18n/qt_words.h"
#include "tests/support/drawn_run.h"
#include "tests/support/wheel.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

GanttRun runOf(std::string_view model, std::string_view drawing, Outcome outcome = Outcome::Completed)
{
    auto result = std::make_shared<RunResult>(drawnRun(model, drawing));
    result->request.scenario = *scenarioById("kebab");
    result->trace.info.outcome = outcome;
    GanttRun run;
    run.heading = QStringLiteral("Heading");
    run.result = result;
    return run;
}

std::vector<GanttRun> runsOf(GanttRun above, GanttRun below)
{
    std::vector<GanttRun> runs;
    runs.push_back(std::move(above));
    runs.push_back(std::move(below));
    return runs;
}

std::string manyTasks()
{
    std::string drawing;
    for (int n = 0; n < 64; ++n)
        drawing += "T" + std::to_string(n) + " " + std::string(static_cast<std::size_t>(n), '.') + "R\n";
    return drawing;
}

} // namespace

class GanttViewPaintingTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    Theme m_theme{gantt::Look::Light};
    std::unique_ptr<GanttState> m_state;
    std::unique_ptr<GanttView> m_view;

    QImage picture() { return m_view->viewport()->grab().toImage(); }

    void show(std::vector<GanttRun> runs)
    {
        m_state->setRuns(std::move(runs));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void wheel(QPoint angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        turnWheel(*m_view, m_view->viewport()->rect().center(), angle, modifiers);
    }

    /// At the right end of a head's second line. Requires: two rows.
    bool hasWordsAboveThePlot(std::size_t run)
    {
        const QPoint first = m_view->positionOf(run, 0, m_state->visibleRange().end).toPoint();
        const QPoint second = m_view->positionOf(run, 1, m_state->visibleRange().end).toPoint();
        const int plotTop = first.y() - (second.y() - first.y()) / 2;
        const QImage place = picture().copy(first.x() - 60, plotTop - 16, 60, 13);
        const QColor ink = m_theme.color(&gantt::ChromeColours::text);
        for (int y = 0; y < place.height(); ++y) {
            for (int x = 0; x < place.width(); ++x) {
                if (place.pixelColor(x, y) == ink)
                    return true;
            }
        }
        return false;
    }

private slots:
    void init()
    {
        m_state = std::make_unique<GanttState>(m_words);
        m_view = std::make_unique<GanttView>(*m_state, m_words, m_theme);
        m_view->resize(1000, 500);
    }
    void cleanup() { m_view.reset(); }

    /// Not by asking the view where it would put zero, but by looking where the tick is.
    void TickOfZeroStandsWhereBarsBegin()
    {
        show(runsOf(runOf("one-core", "Ada RRRR\n"), runOf("all-cores", "Ada RRRR\n")));
        for (const QSize size : {QSize(1000, 500), QSize(640, 400)}) {
            m_view->resize(size);
            const QImage image = picture();
            const QPoint zero = m_view->positionOf(1, 0, TimePoint{}).toPoint();
            const QColor running = toColor(gantt::activityStyle(gantt::Look::Light, Activity::Running).fill);
            QCOMPARE(image.pixelColor(zero.x(), zero.y() + 12), running);
            QVERIFY(image.pixelColor(zero.x() - 1, zero.y() + 12) != running);

            // Below the axis line only ticks and figures are not ground; ticks are nearest.
            const QColor border = m_theme.color(&gantt::ChromeColours::border);
            int axis = image.height() - 1;
            while (axis > 0 && image.pixelColor(zero.x() + 40, axis) != border)
                --axis;
            QVERIFY(axis > zero.y());
            int tick = -1;
            for (int x = 0; x < zero.x() + 20 && tick < 0; ++x) {
                if (image.pixelColor(x, axis + 2) == border)
                    tick = x;
            }
            QVERIFY2(qAbs(tick - zero.x()) <= 1, qPrintable(QStringLiteral("tick %1, bar %2").arg(tick).arg(zero.x())));
        }
    }

    void TheShorterRunSaysHowMuchEarlierItEnded()
    {
        show(runsOf(runOf("one-core", "Ada RRRRRRRRRR\n"), runOf("all-cores", "Ada RRRR\n")));
        QVERIFY(m_view->words().earlier(0).isEmpty());
        QCOMPARE(m_view->words().earlier(1), QStringLiteral("ended 6 ms earlier"));
    }

    void NobodyEndedEarlierThanARunThatWasStopped()
    {
        show(runsOf(runOf("one-core", "Ada RRRR\n"), runOf("all-cores", "Ada RRRRRRRRRR\n", Outcome::Stopped)));
        QVERIFY(m_view->words().earlier(0).isEmpty());
        QVERIFY(m_view->words().earlier(1).isEmpty());
        // No dashed line at the end of the other either.
        const QPoint end = m_view->positionOf(0, 0, TimePoint(10ms)).toPoint();
        const QImage image = picture();
        const QColor text = m_theme.color(&gantt::ChromeColours::text);
        for (int y = end.y() - 20; y < end.y() + 20; ++y)
            QVERIFY(image.pixelColor(end.x() - 1, y) != text);
    }

    void AStoppedRunIsNotSaidToHaveEnded()
    {
        show(runsOf(runOf("one-core", "Ada RRRR\n"), runOf("all-cores", "Ada RRRRRRRRRR\n", Outcome::Stopped)));
        QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("ended after 4 ms")));
        QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("stopped after 10 ms")));
        QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("Rows: Ada.")));
    }

    void WhereTheMarkHasNoRoomTheHeadSaysIt()
    {
        const std::string longer(100, 'R');
        show(runsOf(runOf("one-core", "Ada " + longer + "\nBen " + longer + "\n"),
                    runOf("all-cores", "Ada " + longer.substr(3) + "\nBen R\n")));
        QVERIFY(!hasWordsAboveThePlot(0));
        QVERIFY(hasWordsAboveThePlot(1));
        m_state->setRuns(runsOf(runOf("one-core", "Ada " + longer + "\nBen " + longer + "\n"),
                                runOf("all-cores", "Ada " + longer.substr(60) + "\nBen R\n")));
        QVERIFY(!hasWordsAboveThePlot(1)); // they stand in the plot
    }

    void TimesAreAsExactAsWhatIsSeen()
    {
        show(runsOf(runOf("one-core", "Ada " + std::string(900, 'R') + "\n"), runOf("all-cores", "Ada RRRR\n")));
        m_state->timeWindow().setWindow({TimePoint(448ms), TimePoint(449ms)});
        QSignalSpy told(m_view.get(), &GanttView::hoverText);
        QTest::mouseMove(m_view->viewport(), m_view->positionOf(0, 0, TimePoint(448300us)).toPoint());
        QVERIFY(!told.isEmpty());
        QVERIFY2(told.last().first().toString().startsWith(QStringLiteral("448.3")),
                 qPrintable(told.last().first().toString()));
    }

    void OutsideThePlotThereIsNoTime()
    {
        show(runsOf(runOf("one-core", "Ada RRRR\n"), runOf("all-cores", "Ada RRRR\n")));
        QSignalSpy told(m_view.get(), &GanttView::hoverText);
        QTest::mouseMove(m_view->viewport(), m_view->positionOf(0, 0, TimePoint(2ms)).toPoint());
        QVERIFY(!told.last().first().toString().isEmpty());
        QTest::mouseMove(m_view->viewport(), m_view->positionOf(0, 0, TimePoint{}).toPoint() - QPoint(20, 0));
        QVERIFY(told.last().first().toString().isEmpty());
    }

    void BarsSayFromAndToAsExactAsTheirLength()
    {
        const std::string before(700, '.');
        show(runsOf(runOf("one-core", "Ada " + before + "R" + before + "R\n"), runOf("all-cores", "Ada RRRR\n")));
        QVERIFY(m_view->words().describe({0, 0, 1}).contains(QStringLiteral("1 ms long, from 700 ms to 701 ms")));
        QVERIFY(m_view->words().describe({0, 0, 3}).contains(QStringLiteral("1 ms long, from 1,401 ms to 1,402 ms")));
    }

    void HeadAndAxisStayWhileRowsScroll()
    {
        show(runsOf(runOf("one-core", manyTasks()), runOf("one-core", manyTasks())));
        const QImage before = picture();
        m_view->setWheelUse(WheelUse::Scrolls);
        wheel({0, -600});
        QVERIFY(m_view->verticalScrollBar()->value() > 0);
        QTest::mouseMove(m_view->viewport(), QPoint(2, 250)); // no hover line
        const QImage after = picture();
        const QRect head(0, 0, before.width(), 30);
        QCOMPARE(after.copy(head), before.copy(head));
        QCOMPARE(after.copy(0, after.height() - 20, after.width(), 20),
                 before.copy(0, before.height() - 20, before.width(), 20));
        // What is covered cannot be pointed at.
        QVERIFY(!m_view->barAt(QPointF(m_view->positionOf(0, 0, TimePoint(1ms)).x(), 5)));
        QVERIFY(!m_view->barAt(QPointF(m_view->positionOf(0, 0, TimePoint(1ms)).x(), after.height() - 5)));
    }

    void SelectedRowsAreNotHiddenByTheHead()
    {
        show(runsOf(runOf("one-core", manyTasks()), runOf("one-core", manyTasks())));
        for (int n = 0; n < 60; ++n)
            QTest::keyClick(m_view.get(), Qt::Key_Down);
        for (int n = 0; n < 50; ++n) {
            QTest::keyClick(m_view.get(), Qt::Key_Up);
            const BarPlace place = *m_state->selection();
            const QPointF middle = m_view->positionOf(place.run, place.row, TimePoint(500us));
            QVERIFY(m_view->barAt(middle).has_value());
        }
    }

    void CoresThatAreNotKnownAreSaidToBeSo()
    {
        show(runsOf(runOf("one-core", "Ada ????\n"), runOf("all-cores", "Ada ????\n")));
        m_state->setRowsBy(gantt::RowsBy::Cpu);
        QVERIFY(!m_view->barAt(m_view->positionOf(0, 0, TimePoint(1ms))));
        QVERIFY(m_view->positionOf(1, 0, {}).y() - m_view->positionOf(0, 0, {}).y() > 120); // there is a row for the words
        const QPoint middle = m_view->positionOf(0, 0, TimePoint(2ms)).toPoint();
        const QImage words = picture().copy(middle.x() - 100, middle.y() - 8, 200, 16);
        const QColor ground = m_theme.color(&gantt::ChromeColours::plot);
        int inked = 0;
        for (int y = 0; y < words.height(); ++y) {
            for (int x = 0; x < words.width(); ++x)
                inked += words.pixelColor(x, y) != ground ? 1 : 0;
        }
        QVERIFY2(inked > 200, qPrintable(QString::number(inked)));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QVERIFY(!m_state->selection());
    }

    void FocusIsSeen()
    {
        show(runsOf(runOf("one-core", "Ada RRRR\n"), runOf("all-cores", "Ada RRRR\n")));
        const QColor focus = m_theme.color(&gantt::ChromeColours::focus);
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
        QCOMPARE(m_view->grab().toImage().pixelColor(0, 100), focus);
        m_view->clearFocus();
        QVERIFY(m_view->grab().toImage().pixelColor(0, 100) != focus);
    }

    void KeysWithControlBelongToTheWindow()
    {
        show(runsOf(runOf("one-core", "Ada RRRR\n"), runOf("all-cores", "Ada RRRR\n")));
        for (const Qt::Key key : {Qt::Key_W, Qt::Key_A, Qt::Key_Plus}) {
            QTest::keyClick(m_view.get(), key, Qt::ControlModifier);
            QVERIFY(m_state->timeWindow().showsAll());
        }
    }

    void WheelSidewaysMovesTheView()
    {
        show(runsOf(runOf("one-core", "Ada RRRRRRRRRR\n"), runOf("all-cores", "Ada RRRR\n")));
        m_state->timeWindow().setWindow({TimePoint(4ms), TimePoint(6ms)});
        wheel({-240, 0});
        QCOMPARE(m_state->visibleRange().length(), Duration(2ms));
        QVERIFY(m_state->visibleRange().begin > TimePoint(4ms));
        wheel({0, 240}, Qt::ShiftModifier);
        QVERIFY(m_state->visibleRange().begin == TimePoint(4ms));
    }

    void ZoomByKeyKeepsWhatIsUnderThePointer()
    {
        show(runsOf(runOf("one-core", "Ada RRRRRRRRRR\n"), runOf("all-cores", "Ada RRRR\n")));
        const QPoint at = m_view->positionOf(0, 0, TimePoint(2ms)).toPoint();
        QTest::mouseMove(m_view->viewport(), at);
        QTest::keyClick(m_view.get(), Qt::Key_W);
        QTest::keyClick(m_view.get(), Qt::Key_W);
        QVERIFY(qAbs(m_view->positionOf(0, 0, TimePoint(2ms)).x() - at.x()) <= 2);
    }

    void WhatIsKnownOfARunThatIsOnEndsWithALine()
    {
        GanttRun above = runOf("one-core", "Ada RRRR\n");
        above.result = nullptr;
        above.message = QStringLiteral("Being measured now");
        above.placeholderTasks = {QStringLiteral("Ada")};
        GanttRun below = above;
        show(runsOf(above, below));
        const QString described = m_view->accessibleDescription();
        const auto soFar = runOf("one-core", "Ada RRRR\n", Outcome::Stopped).result;
        m_state->setLive(0, soFar);
        QVERIFY(m_state->runs()[0].isLive);
        QCOMPARE(m_state->visibleRange(), (TimeRange{TimePoint{}, TimePoint{500ms}}));
        QCOMPARE(m_view->accessibleDescription(), described);
        const TimePoint end = soFar->trace.time().end;
        m_state->timeWindow().setWindow({TimePoint{}, end + end.time_since_epoch()});
        const QImage image = picture();
        const QPoint now = m_view->positionOf(0, 0, end).toPoint();
        const QColor running = toColor(gantt::activityStyle(gantt::Look::Light, Activity::Running).fill);
        QCOMPARE(image.pixelColor(now.x() - 20, now.y() + 12), running);
        QVERIFY(image.pixelColor(now.x() + 20, now.y() + 12) != running);
        QCOMPARE(image.pixelColor(now.x(), now.y() + 12), m_theme.color(&gantt::ChromeColours::text));
    }

    /// What is painted piece by piece is what would be painted at once.
    void BarsThatGrowLookAsIfPaintedAtOnce_data()
    {
        QTest::addColumn<gantt::RowsBy>("rowsBy");
        QTest::addRow("tasks") << gantt::RowsBy::Task;
        QTest::addRow("cores") << gantt::RowsBy::Cpu;
    }

    void BarsThatGrowLookAsIfPaintedAtOnce()
    {
        QFETCH(const gantt::RowsBy, rowsBy);
        const auto pictureOf = [&](std::initializer_list<const char*> drawings) {
            GanttRun empty;
            empty.placeholderTasks = {QStringLiteral("Ada"), QStringLiteral("Ben")};
            GanttState state(m_words);
            GanttView view(state, m_words, m_theme);
            view.resize(1000, 400);
            state.setRowsBy(rowsBy);
            std::vector<GanttRun> runs;
            runs.push_back(empty);
            state.setRuns(std::move(runs));
            view.show();
            for (const char* drawing : drawings) {
                state.setLive(0, runOf("one-core", drawing, Outcome::Stopped).result);
                state.timeWindow().setWindow({TimePoint{}, TimePoint{20ms}});
                QCoreApplication::processEvents();
                (void)view.viewport()->grab();
            }
            return view.viewport()->grab().toImage();
        };
        const QImage grown = pictureOf(
            {"Ada RR.RR..\nBen ..R..RR\n", "Ada RR.RR..RR\nBen ..R..RR..R\n", "Ada RR.RR..RR.RR\nBen ..R..RR..RRRRR\n"});
        QCOMPARE(grown, pictureOf({"Ada RR.RR..RR.RR\nBen ..R..RR..RRRRR\n"}));
    }
};

QTEST_MAIN(GanttViewPaintingTest)
#include "gantt_view_painting_test.moc"
