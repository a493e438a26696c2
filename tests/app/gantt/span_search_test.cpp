// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/span_search.h"

#include <QtTest>

#include "app/i18n/qt_words.h"
#include "tests/support/drawn_run.h"
#include "tests/support/print.h"

using namespace interleave;

class SpanSearchTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    RunResult m_run;

    QString found(const QString& words) const
    {
        QStringList all;
        for (const FoundSpan& span : findSpans(m_run, words, m_words))
            all << QString::fromStdString(m_run.trace.taskOf(span.task).name) + QString::number(span.span);
        return all.join(QLatin1Char(' '));
    }

private slots:
    void init()
    {
        m_run = drawnRun("all-cores", "Ada RR..iiRR\n"
                                      "Ben ..RR..ii\n");
        Plan plan = *m_run.trace.plan;
        plan.tasks[0].program[0].name = {"test", "carve meat"};
        plan.tasks[0].program[0].shortName = {"test", "carve"};
        plan.tasks[0].program[2].name = {"test", "chop vegetables"};
        plan.tasks[0].program[2].shortName = {"test", "cut"};
        m_run.trace.plan = std::make_shared<const Plan>(std::move(plan));
    }

    void NoWordsFindNothing()
    {
        QCOMPARE(found(QString()), QString());
        QCOMPARE(found(QStringLiteral("   ")), QString());
    }

    void SpansAreFoundByTheTasksName()
    {
        QCOMPARE(found(QStringLiteral("ben")), QStringLiteral("Ben0 Ben1 Ben2 Ben3"));
    }

    void SpansAreFoundByTheStepsLongOrShortName()
    {
        QCOMPARE(found(QStringLiteral("VEGET")), QStringLiteral("Ada3"));
        QCOMPARE(found(QStringLiteral("cut")), QStringLiteral("Ada3"));
    }

    void SpansAreFoundByWhatIsDone() { QCOMPARE(found(QStringLiteral("running")), QStringLiteral("Ada0 Ben1 Ada3")); }

    void EveryWordMustBeFound()
    {
        QCOMPARE(found(QStringLiteral("  Ada   running ")), QStringLiteral("Ada0 Ada3"));
        QCOMPARE(found(QStringLiteral("running carve")), QStringLiteral("Ada0"));
        QCOMPARE(found(QStringLiteral("Ada nowhere")), QString());
    }

    void WaitsHaveTheScenariosWords()
    {
        QCOMPARE(found(QStringLiteral("fryer")), QString());
        m_run.request.scenario = scenarioById("kebab").value();
        QCOMPARE(found(QStringLiteral("fryer")), QStringLiteral("Ada2 Ben3"));
    }
};

QTEST_MAIN(SpanSearchTest)
#include "span_search_test.moc"
