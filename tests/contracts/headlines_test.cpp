// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>

#include "core/machine/machine.h"
#include "tests/support/golden_file.h"
#include "tests/support/headline_cases.h"
#include "tests/support/print.h"
#include "tests/support/small_request.h"

using namespace interleave;

Q_DECLARE_METATYPE(const interleave::Scenario*)

namespace {

/// The words come from the same code for each; a sanitizer takes ten times as long.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::array kCores{std::size_t{2}};
#else
constexpr std::array<std::size_t, 3> kCores{1, 2, 16};
#endif

const Machine& machine()
{
    static const Machine machine = inspectMachine();
    return machine;
}

std::vector<const ExecutionModel*> modelsOf(const RunRequest& request)
{
    std::vector<const ExecutionModel*> offered;
    const Plan plan = request.scenario->makePlan(request.parameters, request.seed);
    for (const ExecutionModel* model : executionModelCatalog()) {
        if (whyNotOffered(*model, plan).isEmpty())
            offered.push_back(model);
    }
    return offered;
}

} // namespace

/// The sentence that is read first: one line, whatever came out of whichever runs.
class HeadlinesTest : public QObject {
    Q_OBJECT

private:
    static void addScenarios()
    {
        QTest::addColumn<const Scenario*>("scenario");
        for (const Scenario* scenario : scenarioCatalog())
            QTest::newRow(scenario->id.data()) << scenario;
    }

private slots:
    void EveryOutcomeOfEveryPairIsToldInALine_data() { addScenarios(); }
    void EveryOutcomeOfEveryPairIsToldInALine()
    {
        QFETCH(const Scenario*, scenario);
        const RunRequest request = smallRequest(scenario, executionModelCatalog().front());
        const std::vector<const ExecutionModel*> models = modelsOf(request);
        for (const std::size_t cores : kCores) {
            std::vector<RunPointer> runs;
            for (const ExecutionModel* model : models)
                runs.push_back(imaginedRun(*scenario, *model, cores, request.parameters.all()));
            for (const RunPointer& first : runs) {
                for (const RunPointer& second : runs) {
                    for (const HeadlineCase& one : headlineCases(first, second)) {
                        const std::string complaint = complaintAbout(one.said, englishWords());
                        QVERIFY2(complaint.empty(), (one.situation + ": " + complaint).c_str());
                    }
                }
            }
        }
    }

    /// Times of a real run lie where they lie; what is asked here holds for any.
    void RealRunsAreToldInALine_data() { addScenarios(); }
    void RealRunsAreToldInALine()
    {
        QFETCH(const Scenario*, scenario);
        std::vector<RunPointer> runs;
        for (const ExecutionModel* model : modelsOf(smallRequest(scenario, executionModelCatalog().front()))) {
            Progress progress;
            const auto run = runScenario(smallRequest(scenario, model), machine(), StopToken(), progress);
            QVERIFY2(run.hasValue(), run ? "" : englishWords()(run.error().message).c_str());
            runs.push_back(*run);
        }
        for (const RunPointer& first : runs) {
            const std::string complaint = complaintAbout(answerOf(*first), englishWords());
            QVERIFY2(complaint.empty(), complaint.c_str());
            for (const RunPointer& second : runs) {
                const std::string both = complaintAbout(answerOf(*first, *second), englishWords());
                QVERIFY2(both.empty(), both.c_str());
            }
        }
    }

    /// To be read by people: when it changes, read what is new aloud, and write it by INTERLEAVE_WRITE_GOLDEN=1.
    void TheyReadAsTheyDidInReview()
    {
        const std::string listing = headlineListing(englishWords());
        const std::string held = golden(INTERLEAVE_SOURCE_DIR "/tests/data/headlines_en.txt", listing);
        QCOMPARE(QString::fromStdString(firstDifference(held, sectionsHeldIn(held, listing))), QString());
    }
};

QTEST_APPLESS_MAIN(HeadlinesTest)
#include "headlines_test.moc"
