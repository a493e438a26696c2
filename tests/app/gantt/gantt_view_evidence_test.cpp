// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_view.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "core/run/captions.h"
#include "tests/support/drawn_run.h"

using namespace interleave;

namespace {

enum class Known { Verified, Inferred, Simulated };

GanttRun runOf(std::string_view model, Known known)
{
    auto result = std::make_shared<RunResult>(drawnRun(model, "Ada RRRR\n"));
    result->request.scenario = *scenarioById("kebab");
    result->trace.witness
        .problem = {INTERLEAVE_TEXT("test", "kernel.perf_event_paranoid is 3, and only an administrator of this "
                                            "computer may change that"),
                    {}};
    if (known == Known::Verified)
        result->trace.witness.threads = result->trace.info.workers;
    if (known == Known::Simulated)
        result->trace.info.placement = Placement::Simulated;
    GanttRun run;
    run.heading = QStringLiteral("Heading");
    run.evidence = QString::fromStdString(englishWords()(evidenceCaption(*result)));
    run.result = result;
    return run;
}

} // namespace

/// A head's second line: how the bars are known.
class GanttViewEvidenceTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    Theme m_theme{gantt::Look::Light};
    std::unique_ptr<GanttState> m_state;
    std::unique_ptr<GanttView> m_view;

    void show(Known known)
    {
        std::vector<GanttRun> runs;
        runs.push_back(runOf("one-core", known));
        runs.push_back(runOf("all-cores", known));
        m_state->setRuns(std::move(runs));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    /// In the sign before the evidence.
    QPoint signOf(std::size_t run) const
    {
        const int x = m_view->viewport()->rect().left() + 6;
        const auto height = static_cast<int>(m_view->positionOf(run, 0, TimePoint{}).y());
        for (int y = height; y > 0; --y) {
            if (m_view->evidenceAt(QPointF(x, y)) == run)
                return {x, y - 4};
        }
        return {};
    }

    QImage pictureOfSign() const
    {
        return m_view->viewport()->grab(QRect(signOf(0) - QPoint(6, 8), QSize(18, 16))).toImage();
    }

private slots:
    void init()
    {
        m_state = std::make_unique<GanttState>(m_words);
        m_view = std::make_unique<GanttView>(*m_state, m_words, m_theme);
        m_view->resize(760, 500);
    }
    void cleanup() { m_view.reset(); }

    void VerifiedInferredAndSimulatedHaveSignsOfTheirOwn()
    {
        QList<QImage> signs;
        for (const Known known : {Known::Verified, Known::Inferred, Known::Simulated}) {
            show(known);
            signs.append(pictureOfSign().convertToFormat(QImage::Format_Grayscale8));
        }
        QVERIFY(signs[0] != signs[1] && signs[1] != signs[2] && signs[0] != signs[2]);
    }

    void WhatIsTooLongIsInTheTooltipAndTheDescription()
    {
        show(Known::Inferred);
        const QString whole = m_state->runs()[0].evidence;
        QVERIFY(m_view->fontMetrics().horizontalAdvance(whole) > m_view->width());
        QVERIFY(m_view->accessibleDescription().contains(whole));
        const QPoint words = signOf(0) + QPoint(40, 0);
        QHelpEvent help(QEvent::ToolTip, words, m_view->viewport()->mapToGlobal(words));
        QCoreApplication::sendEvent(m_view->viewport(), &help);
        QVERIFY2(QToolTip::text().contains(whole.toHtmlEscaped()), qPrintable(QToolTip::text()));
    }

    void ItStaysInsideTheView()
    {
        for (const int width : {360, 700, 1366}) {
            m_view->resize(width, 500);
            show(Known::Inferred);
            const QImage line = m_view->viewport()->grab().toImage();
            const QColor ground = m_theme.color(&gantt::ChromeColours::window);
            for (int y = -8; y <= 6; ++y)
                QCOMPARE(line.pixelColor(line.width() - 2, signOf(0).y() + y), ground);
        }
    }

    void AClickAsksHowItIsKnown()
    {
        show(Known::Verified);
        QSignalSpy asked(m_view.get(), &GanttView::evidenceAsked);
        for (const std::size_t run : {0u, 1u}) {
            QTest::mouseMove(m_view->viewport(), signOf(run));
            QCOMPARE(m_view->viewport()->cursor().shape(), Qt::PointingHandCursor);
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, signOf(run));
        }
        QCOMPARE(asked.count(), 2);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                          m_view->positionOf(0, 0, TimePoint(std::chrono::milliseconds(1))).toPoint());
        QCOMPARE(asked.count(), 2);
        QVERIFY(m_state->selection());
    }

    void BeforeARunThereIsNothingToAsk()
    {
        std::vector<GanttRun> runs(1);
        runs[0].evidence = QStringLiteral("Tasks take turns on one core.");
        m_state->setRuns(std::move(runs));
        for (int y = 0; y < 60; ++y)
            QVERIFY(!m_view->evidenceAt(QPointF(6, y)));
    }
};

QTEST_MAIN(GanttViewEvidenceTest)
#include "gantt_view_evidence_test.moc"
