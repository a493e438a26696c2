// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/catalog.h"
#include "core/experiment/curve_fits.h"
#include "core/experiment/runner.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::experiment;

namespace {

const Machine& machine()
{
    static const Machine measured = inspectMachine();
    return measured;
}

Results madeOf(const Experiment& experiment)
{
    Result<Design> design = checked(experiment, machine());
    if (!design)
        qFatal("%s", englishWords()(design.error().message).c_str());
    Results results(std::move(design).value());
    Runner runner(results, makingOn(machine()));
    RunnerObserver nobody;
    if (const Result<Done> made = goOn(runner, {}, nobody); !made)
        qFatal("%s", englishWords()(made.error().message).c_str());
    return results;
}

} // namespace

class ExperimentsTest : public QObject {
    Q_OBJECT

private slots:
    /// From nothing to all of it, within a fiftieth.
    void SerialPartIsTheOneThatWasSet()
    {
        Experiment experiment = findBuiltIn("serial-share")->make();
        experiment.models = {{executionModelById("simulated").value(), {}}};
        experiment.axes = {axisFrom("serial_percent=0,1,5,10,25,50,75,90,100").value(), axisFrom("cores=1..64x2").value()};
        experiment.works.front().values = {{"work_ms", 400}, {"parts", 64}};
        const Results results = madeOf(experiment);
        QVERIFY(results.isComplete());
        const std::vector<CurveFit> fits = fitsOf(results);
        QCOMPARE(fits.size(), std::size_t{9});
        for (const CurveFit& each : fits) {
            const auto* fit = std::get_if<fitting::Fit>(&each.outcome);
            QVERIFY(fit);
            const double set = static_cast<double>(*each.curve.other) / 100;
            const double found = fit->find("serial")->value;
            QVERIFY2(std::abs(found - set) <= 0.02 * set,
                     qPrintable(QStringLiteral("%1 % became %2 %").arg(*each.curve.other).arg(100 * found)));
        }
    }

    /// Every measure is there, at the smallest of its points, by every model.
    void BuiltInOnesMeasureWhatTheyName()
    {
        for (const BuiltIn* each : builtIns()) {
            Experiment experiment = each->make();
            experiment.repeats = 1;
            experiment.disturbed.kind = DisturbedRule::Kind::Keep;
            for (Axis& axis : experiment.axes)
                axis.places = std::vector<std::int64_t>{valuesOf(axis).front()};
            const Results results = madeOf(experiment);
            for (std::size_t point = 0; point < results.design().points.size(); ++point) {
                for (const std::string& measure : experiment.measures)
                    QVERIFY2(results.spread(point, measure).has_value() || results.design().points[point].skipped,
                             (std::string(each->id) + ": " + measure).c_str());
            }
        }
    }
};

QTEST_APPLESS_MAIN(ExperimentsTest)
#include "experiments_test.moc"
