// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/svg_ghost.h"

#include <QtTest>
#include <sstream>

#include "core/exporting/picture_words.h"
#include "tests/core/exporting/example_runs.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

QByteArray exported(const ExportRequest& request)
{
    std::ostringstream out;
    exporterById("svg").value()->write(request, out);
    return QByteArray::fromStdString(out.str());
}

Message words(const char* text)
{
    return {{"", text}, {}};
}

gantt::GhostMark mark(TimePoint time, std::optional<TaskId> task = {})
{
    return {.label = words("You said so."), .time = time, .task = task, .sentence = words("You were off.")};
}

/// The dashed lines and outlines of a picture, each with its halo.
int dashes(const QByteArray& svg)
{
    return static_cast<int>(svg.count("stroke-dasharray=\"6 4\""));
}

double heightOf(const QByteArray& svg)
{
    const qsizetype from = svg.indexOf("height=\"") + 8;
    return svg.mid(from, svg.indexOf('"', from) - from).toDouble();
}

} // namespace

class SvgGhostTest : public QObject {
    Q_OBJECT

private:
    ExportRequest m_request = example::comparison();
    const int m_own = dashes(exported(m_request)); ///< without anything said

private slots:
    void init() { m_request = example::comparison(); }

    void WithoutAnythingSaidThePictureIsAsItWas()
    {
        const QByteArray before = exported(m_request);
        m_request.ghosts.resize(2);
        QCOMPARE(exported(m_request), before);
    }

    void WhatWasSaidIsALineWithItsWordsAndHowFarItWasOff()
    {
        const double before = heightOf(exported(m_request));
        m_request.ghosts = {{}, {.marks = {mark(TimePoint(4ms))}}};
        const QByteArray svg = exported(m_request);
        QCOMPARE(dashes(svg), m_own + 2);
        QVERIFY(svg.contains(">You said so.<"));
        QVERIFY(svg.contains(">You were off.<"));
        QVERIFY(heightOf(svg) > before + 30); // the words hide no bar
    }

    void OneTasksMomentIsOfItsRowAlone()
    {
        m_request.ghosts = {{.marks = {mark(TimePoint(4ms), TaskId{1})}}};
        QCOMPARE(dashes(exported(m_request)), m_own + 2);
        m_request.arrangement.hide(TaskId{1});
        QCOMPARE(dashes(exported(m_request)), m_own);
    }

    void DrawnBarsAreOutlinesInTheirRows()
    {
        m_request.ghosts = {{.outlines = {{.time = {TimePoint(1ms), TimePoint(3ms)}, .task = TaskId{0}},
                                          {.time = {TimePoint(3ms), TimePoint(9ms)}, .task = TaskId{1}}},
                             .sentence = words("Half agrees.")}};
        const QByteArray svg = exported(m_request);
        QCOMPARE(dashes(svg), m_own + 4);
        QVERIFY(svg.contains(">Half agrees.<"));
        m_request.rowsBy = gantt::RowsBy::Cpu; // in which no task has a row
        QVERIFY(dashes(exported(m_request)) < m_own + 4);
    }

    void WhatIsShownIsAWholeLine()
    {
        m_request.ghosts = {{.outlines = {{.time = {TimePoint(1ms), TimePoint(3ms)},
                                           .task = TaskId{0},
                                           .kind = gantt::GhostOutline::Kind::Shown,
                                           .label = words("Here")}}}};
        const QByteArray svg = exported(m_request);
        QCOMPARE(dashes(svg), m_own);
        QVERIFY(svg.contains(">Here<"));
    }

    void TheAxisGoesAsFarAsWasSaid()
    {
        QVERIFY(!exported(m_request).contains(">80 ms<"));
        m_request.ghosts = {{.marks = {mark(TimePoint(80ms))}}};
        QVERIFY(exported(m_request).contains(">80 ms<"));
    }

    void WhatIsOutsideOfTheDrawnTimeIsNotDrawnButSaid()
    {
        m_request.ghosts = {{.marks = {mark(TimePoint(8ms))}}};
        m_request.visible = {TimePoint(1ms), TimePoint(3ms)};
        const QByteArray svg = exported(m_request);
        QCOMPARE(dashes(svg), 0);
        QVERIFY(svg.contains(">You were off.<"));
    }

    void TheWordsOfAPictureTellItToo()
    {
        m_request.ghosts = {{.marks = {mark(TimePoint(4ms))}}};
        QVERIFY(QString::fromStdString(pictureText(m_request)).contains(QStringLiteral("You were off.")));
    }
};

QTEST_APPLESS_MAIN(SvgGhostTest)
#include "svg_ghost_test.moc"
