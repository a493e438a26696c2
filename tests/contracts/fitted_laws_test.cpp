// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/fitting.h"
#include "core/run/run.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::fitting;

namespace {

const Machine& machine()
{
    static const Machine measured = inspectMachine();
    return measured;
}

/// How much of the work of `serial-part` is done in a second by so many simulated cores.
double throughputOf(std::int64_t serialPercent, std::int64_t cores)
{
    const Scenario& scenario = *scenarioById("serial-part").value();
    const Values values{{"serial_percent", serialPercent}, {"parts", 64}};
    const RunRequest request{.scenario = &scenario,
                             .model = executionModelById("simulated").value(),
                             .parameters = checkedParameters(scenario.parameters, values).value(),
                             .settings = {{"simulated_cores", cores}}};
    Progress progress;
    const auto run = runScenario(request, machine(), {}, progress);
    if (!run)
        qFatal("%s", englishWords()(run.error().message).c_str());
    return 1000 / toMilliseconds((*run)->metrics.makespan);
}

} // namespace

class FittedLawsTest : public QObject {
    Q_OBJECT

private slots:
    /// From nothing to all of it, within a fiftieth.
    void AmdahlsSerialPartIsTheOneThatWasSet()
    {
        for (const std::int64_t percent : {0, 1, 5, 10, 25, 50, 75, 90, 100}) {
            FitRequest request;
            request.law = lawById("amdahl").value();
            for (const std::int64_t cores : {1, 2, 4, 8, 16, 32, 64})
                request.points.push_back({static_cast<double>(cores), throughputOf(percent, cores)});
            const Result<Fit> fit = fitting::fit(request);
            QVERIFY(fit.hasValue());
            const double set = static_cast<double>(percent) / 100;
            const double found = fit->find("serial")->value;
            QVERIFY2(std::abs(found - set) <= 0.02 * set,
                     qPrintable(QStringLiteral("%1 % became %2 %").arg(percent).arg(100 * found)));
        }
    }
};

QTEST_APPLESS_MAIN(FittedLawsTest)
#include "fitted_laws_test.moc"
