// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <set>

#include "core/base/random.h"
#include "core/fitting/comparison.h"
#include "tests/core/fitting/known_answers.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::fitting;

namespace {

/// The middle of what a parameter may be, where it has two ends.
double typicalOf(const LawParameter& parameter)
{
    return std::isfinite(parameter.bounds.most) ? 0.3 : 0.02;
}

Points pointsOn(const Curve& curve, const std::vector<double>& parameters, const std::vector<double>& x)
{
    Points points;
    for (const double each : x)
        points.push_back({each, curve(parameters, each)});
    return points;
}

double queueAt(std::string_view law, double load, Values settings)
{
    settings["x"] = 1;
    const Law& entry = *lawById(law).value();
    return entry.curve(*checkedParameters(entry.settings, settings))(std::vector<double>{1}, load);
}

/// A number by chance whose mean is 1 (exponential).
double byChance(Random& random)
{
    return -std::log((static_cast<double>(random.next() >> 11U) + 0.5) / 9007199254740992.0);
}

/// The mean time in the system of many requests to one server that needs 5 for each, in the mean (Lindley's recursion).
double timePlayed(double load, Random& random)
{
    constexpr int kRequests = 1'000'000;
    double waiting = 0;
    double sum = 0;
    for (int n = 0; n < kRequests; ++n) {
        const double inSystem = waiting + 5 * byChance(random);
        sum += inSystem;
        waiting = std::max(0.0, inSystem - 5 / load * byChance(random));
    }
    return sum / kRequests;
}

} // namespace

class LawsTest : public QObject {
    Q_OBJECT

private slots:
    void EachDescribesItself()
    {
        std::set<std::string_view> ids;
        for (const Law* law : laws()) {
            QVERIFY(ids.insert(law->id).second);
            QVERIFY(!law->title.isEmpty() && !law->formula.empty() && !law->source.empty());
            QVERIFY(!law->xMeaning.isEmpty() && !law->yMeaning.isEmpty());
            QVERIFY2((law->curve != nullptr) != (law->examine != nullptr), law->title.source);
            QVERIFY(law->curve == nullptr || (law->starts && law->meaning && !law->parameters.empty()));
            QVERIFY(lawById(law->id).value() == law);
        }
        QCOMPARE(complaintOf(lawById("amdal")), std::string("There is no law \"amdal\". Did you mean amdahl?"));
    }

    /// Points that lie on a curve give back what it was made of.
    void EachCurveIsFoundAgain()
    {
        for (const Law* law : laws()) {
            if (!law->curve)
                continue;
            std::vector<double> parameters;
            for (const LawParameter& parameter : law->parameters)
                parameters.push_back(typicalOf(parameter));
            const Curve curve = law->curve(*checkedParameters(law->settings));
            const Points points = pointsOn(curve, parameters, {1, 2, 4, 8, 12, 16, 24, 32});
            const Result<Fit> result = fit(requestOf(law->id, points));
            QCOMPARE(complaintOf(result), std::string());
            for (std::size_t i = 0; i < parameters.size(); ++i)
                QVERIFY2(std::abs(result->values[i] - parameters[i]) < 1e-6 * parameters[i], law->title.source);
            QVERIFY(result->sumOfSquares < 1e-12);
            QVERIFY(!englishOf(law->meaning(*result)).empty());
            QVERIFY2(englishOf(law->meaning(*result)).find('%' + std::string("1")) == std::string::npos, law->title.source);
        }
    }

    /// Far out a place is still a number when what is done there is none any more.
    void APeakWithoutAHeightIsNone()
    {
        Fit fit = *fitting::fit(requestOf("usl", kExact));
        std::erase_if(fit.derived, [](const Estimate& estimate) { return estimate.id == "peak_y"; });
        QVERIFY(englishOf(fit.law->meaning(fit)).find("Nothing says that it would ever fall") != std::string::npos);
    }

    void AmdahlAndGustafsonAreTheirFormulas()
    {
        const auto at = [](std::string_view law, double serial, double x) {
            const Law& entry = *lawById(law).value();
            return entry.curve(*checkedParameters(entry.settings))(std::vector<double>{serial, 1}, x);
        };
        QVERIFY(std::abs(at("amdahl", 0.1, 10) - 1 / (0.1 + 0.09)) < 1e-12);
        QVERIFY(std::abs(at("gustafson", 0.1, 10) - 9.1) < 1e-12);
    }

    /// Kleinrock's formulas, at a load of a half and of nine tenths.
    void QueuesAreTheirFormulas()
    {
        QVERIFY(std::abs(queueAt("mm1", 0.5, {}) - 2) < 1e-12);
        QVERIFY(std::abs(queueAt("mm1", 0.9, {}) - 10) < 1e-12);
        QVERIFY(std::abs(queueAt("md1", 0.5, {}) - 1.5) < 1e-12);
        QVERIFY(std::abs(queueAt("md1", 0.9, {}) - 5.5) < 1e-12);
        QVERIFY2(std::abs(queueAt("mmc", 0.5, {{"servers", 2}}) - 4.0 / 3) < 1e-12, "Erlang's C is 1/3");
        QVERIFY2(std::abs(queueAt("mmc", 2.0 / 3, {{"servers", 3}}) - (1 + 4.0 / 9)) < 1e-12, "it is 4/9");
        for (const double load : {0.1, 0.5, 0.9})
            QVERIFY(std::abs(queueAt("mmc", load, {{"servers", 1}}) - queueAt("mm1", load, {})) < 1e-12);
        QVERIFY2(queueAt("mmc", 0.5, {{"servers", 1024}}) >= 1, "nothing overflows");
    }

    /// 100 requests a second, with times in ms: what is fitted is 8 ms, and the line has no end from 125 on.
    void RatesAndTimesMayBeInOtherUnits()
    {
        Points points;
        for (const double rate : {20.0, 50.0, 80.0, 100.0})
            points.push_back({rate, 8 / (1 - rate * 0.008)});
        const Fit fit = *fitting::fit(requestOf("mm1", points, {{"times", 1}}));
        QVERIFY(std::abs(fit.find("service")->value - 8) < 1e-6);
        const std::string meaning = englishOf(fit.law->meaning(fit));
        QVERIFY2(meaning.find("from a rate of 125 on; the highest that was measured is 80 % of it") != std::string::npos,
                 meaning.c_str());
    }

    void AQueueThatIsPlayedFollowsItsLaw()
    {
        Random random(1);
        Points points;
        for (const double load : {0.1, 0.3, 0.5, 0.6, 0.7, 0.8})
            points.push_back({load, timePlayed(load, random)});
        std::vector<Fit> fits{*fit(requestOf("mm1", points, {{"x", 1}})), *fit(requestOf("md1", points, {{"x", 1}}))};
        const Interval service = *fits[0].find("service")->interval;
        QVERIFY2(service.low < 5 && service.high > 5, qPrintable(QString::number(fits[0].values[0], 'g', 9)));
        for (const double load : {0.3, 0.5, 0.8})
            QVERIFY(predictionAt(fits[0], load).interval->low < 5 / (1 - load)
                    && predictionAt(fits[0], load).interval->high > 5 / (1 - load));
        QCOMPARE(compare(fits).entries.front().place, std::size_t{0});
    }

    void ALoadIsBelowOne()
    {
        const std::string complaint = complaintOf(fit(requestOf("mm1", {{0.3, 1}, {0.5, 2}, {1, 9}}, {{"x", 1}})));
        QVERIFY2(complaint.starts_with("Point 3 (x = 1, y = 9): a load is a share"), complaint.c_str());
    }

    /// Amdahl's speed-ups of a tenth: the metric is a tenth at each point, and does not grow.
    void KarpAndFlattFindASerialPart()
    {
        Points points;
        for (const double cores : {1.0, 2.0, 4.0, 8.0})
            points.push_back({cores, 50 / (0.1 + 0.9 / cores)});
        const Examination examination = *examine(requestOf("karp-flatt", points));
        QCOMPARE(examination.points.size(), std::size_t{3});
        for (const ExaminedPoint& point : examination.points)
            QVERIFY(std::abs(point.value - 0.1) < 1e-12);
        const std::string sentences = englishOf(examination.sentences);
        QVERIFY2(sentences.find("about the same for all") != std::string::npos, sentences.c_str());
        QVERIFY2(sentences.find("as measured (X(1)), 50.") != std::string::npos, sentences.c_str());
    }

    /// What scatters is not called even.
    void WhatFewPointsDoNotTellIsNotSaid()
    {
        const Points points{{1, 1}, {2, 1.9}, {3, 2.7}, {4, 3.3}};
        const std::string ofShares = englishOf(examine(requestOf("karp-flatt", points))->sentences);
        QVERIFY2(ofShares.find("Whether it changes with their number these points do not tell.") != std::string::npos,
                 ofShares.c_str());
        const std::string ofTwo = englishOf(examine(requestOf("karp-flatt", {{1, 1}, {2, 1.9}, {3, 2.7}}))->sentences);
        QVERIFY2(ofTwo.find("these points do not tell") != std::string::npos, ofTwo.c_str());
    }

    void KarpAndFlattSeeCoherency()
    {
        const std::string sentences = englishOf(examine(requestOf("karp-flatt", kExact, {{"y", 1}}))->sentences);
        QVERIFY2(sentences.find("It grows with their number") != std::string::npos, sentences.c_str());
    }

    void KarpAndFlattWantOneAlone()
    {
        const std::string complaint = complaintOf(examine(requestOf("karp-flatt", {{2, 3}, {4, 5}})));
        QVERIFY2(complaint.starts_with("\"Karp-Flatt metric\" wants a point at x = 1"), complaint.c_str());
        QVERIFY(examine(requestOf("karp-flatt", {{2, 1.8}, {4, 3.1}}, {{"y", 1}})));
    }

    void LittleHoldsOrDoesNot()
    {
        const Examination holds = *examine(requestOf("little", {{2, 2.02}, {4, 3.98}, {8, 8.01}}));
        QVERIFY(std::abs(holds.points[0].value - 1) < 1e-9);
        QVERIFY(englishOf(holds.sentences).find("nothing against the law") != std::string::npos);
        const Examination not1 = *examine(requestOf("little", {{2, 2.5}, {4, 5.1}, {8, 10.1}}));
        QVERIFY(englishOf(not1.sentences).find("That is not 1") != std::string::npos);
        const std::vector<double> row{10, 0.2, 2.1};
        QVERIFY(lawById("little").value()->pointOf(row) == (Point{2, 2.1}));
    }
};

QTEST_APPLESS_MAIN(LawsTest)
#include "laws_test.moc"
