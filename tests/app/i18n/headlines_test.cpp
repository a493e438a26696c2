// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTranslator>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "tests/support/golden_file.h"
#include "tests/support/headline_cases.h"
#include "tests/support/small_request.h"

using namespace interleave;

Q_DECLARE_METATYPE(const interleave::Scenario*)

/// The sentences that are read first, in German: as short as the English ones (tests/contracts/headlines_test.cpp).
class GermanHeadlinesTest : public QObject {
    Q_OBJECT

private:
    QTranslator m_german;
    QtWords m_words{QLocale(QLocale::German, QLocale::Germany)};

private slots:
    void initTestCase()
    {
        QVERIFY(m_german.load(QStringLiteral(":/i18n/interleave_de.qm")));
        QCoreApplication::installTranslator(&m_german);
    }

    void EveryOutcomeOfEveryPairIsToldInALine_data()
    {
        QTest::addColumn<const Scenario*>("scenario");
        for (const Scenario* scenario : scenarioCatalog())
            QTest::newRow(scenario->id.data()) << scenario;
    }
    void EveryOutcomeOfEveryPairIsToldInALine()
    {
        QFETCH(const Scenario*, scenario);
        const RunRequest request = smallRequest(scenario, executionModelCatalog().front());
        const Plan plan = scenario->makePlan(request.parameters, request.seed);
        std::vector<RunPointer> runs;
        for (const ExecutionModel* model : executionModelCatalog()) {
            if (whyNotOffered(*model, plan).isEmpty())
                runs.push_back(imaginedRun(*scenario, *model, 16, request.parameters.all()));
        }
        for (const RunPointer& first : runs) {
            for (const RunPointer& second : runs) {
                for (const HeadlineCase& one : headlineCases(first, second)) {
                    const std::string complaint = complaintAbout(one.said, m_words, kLongestGermanHeadline);
                    QVERIFY2(complaint.empty(), (one.situation + ": " + complaint).c_str());
                }
            }
        }
    }

    void TheyReadAsTheyDidInReview()
    {
        const std::string listing = headlineListing(m_words);
        const std::string held = golden(INTERLEAVE_SOURCE_DIR "/tests/data/headlines_de.txt", listing);
        QCOMPARE(QString::fromStdString(firstDifference(held, sectionsHeldIn(held, listing))), QString());
    }
};

QTEST_MAIN(GermanHeadlinesTest)
#include "headlines_test.moc"
