// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/fitting.h"

#include <limits>

#include "core/fitting/student.h"
#include "tests/core/fitting/known_answers.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::fitting;

class FittingTest : public QObject {
    Q_OBJECT

private slots:
    void SpecSdm91IsAsPublished()
    {
        const Result<Fit> result = fit(requestOf("usl", kSpecSdm91));
        QCOMPARE(complaintOf(result), std::string());
        const Fit& fit = *result;
        QVERIFY(isTo(fit.find("alpha")->value, 0.0277285, 7));
        QVERIFY(isTo(*fit.find("alpha")->standardError, 0.0091217, 7));
        QVERIFY(isTo(fit.find("beta")->value, 0.0001044, 7));
        QVERIFY(isTo(*fit.find("beta")->standardError, 0.0000199, 7));
        QVERIFY(isTo(fit.find("gamma")->value, 89.9952, 4));
        QVERIFY(isTo(*fit.find("gamma")->standardError, 14.2135, 4));
        QVERIFY(isTo(fit.residualError, 82.85, 2));
        QCOMPARE(fit.degreesOfFreedom, std::size_t{4});
        QVERIFY(isTo(fit.find("peak_x")->value, 96.52, 2));
        QVERIFY(isTo(fit.find("peak_y")->value, 1884, 0));
        QVERIFY(isTo(fit.find("ceiling")->value, 3245.6, 1));
        QVERIFY(fit.doubt == Doubt::Matrix);
        QVERIFY(fit.resampled.empty());
        QVERIFY(fit.remarks.empty());
    }

    /// What one does as fitted, and what one did, are two numbers.
    void WhatIsFittedAndWhatIsMeasuredAreToldApart()
    {
        const Fit fit = *fitting::fit(requestOf("usl", kSpecSdm91));
        QCOMPARE(*fit.measuredAtOne, 64.9);
        const std::string meaning = englishOf(fit.law->meaning(fit));
        QVERIFY2(meaning.find("One alone does 90 (50.5 to 129) as fitted (gamma), and did 64.9 as measured (X(1))")
                     != std::string::npos,
                 meaning.c_str());
        Points without = kSpecSdm91;
        without.erase(without.begin());
        QVERIFY(!fitting::fit(requestOf("usl", without))->measuredAtOne);
    }

    /// Of 32 points; what is wanted was computed by another program, in 50 digits.
    void ACiscoRoutersBenchmarkIsAsElsewhere()
    {
        const Fit fit = *fitting::fit(requestOf("usl", kCisco));
        const auto isNear = [](double value, double wanted) { return std::abs(value - wanted) < 1e-6 * wanted; };
        QVERIFY(isNear(fit.find("alpha")->value, 0.02671594503572538));
        QVERIFY(isNear(*fit.find("alpha")->standardError, 0.004493828155441));
        QVERIFY(isNear(fit.find("beta")->value, 7.690939206104586e-4));
        QVERIFY(isNear(*fit.find("beta")->standardError, 8.645446452669e-5));
        QVERIFY(isNear(fit.find("gamma")->value, 995.6487859290531));
        QVERIFY(isNear(*fit.find("gamma")->standardError, 28.69836555272));
        QVERIFY(isNear(fit.residualError, 187.8966631505));
        QVERIFY(englishOf(fit.law->meaning(fit)).find("That lies beyond what was measured, which ends at 32.")
                != std::string::npos);
    }

    void TheRaytracersCoherencyStandsAtItsBound()
    {
        const Fit fit = *fitting::fit(requestOf("usl", kRaytracer));
        QVERIFY(isTo(fit.find("alpha")->value, 0.057771, 6));
        QVERIFY(isTo(fit.find("gamma")->value, 21.8488, 4));
        const Estimate& beta = *fit.find("beta");
        QCOMPARE(beta.value, 0.0);
        QVERIFY(beta.standing == Standing::AtBound);
        QVERIFY(!beta.standardError);
        QVERIFY(fit.doubt == Doubt::Bootstrap);
        QCOMPARE(beta.interval->low, 0.0);
        QVERIFY(beta.interval->high > 0 && beta.interval->high < 0.001);
        QVERIFY(!fit.find("peak_x"));
        const Interval alpha = *fit.find("alpha")->interval;
        QVERIFY(alpha.low < 0.057771 && alpha.high > 0.057771);
        const std::string remarks = englishOf(fit.remarks);
        QVERIFY2(remarks.starts_with("beta stands at its bound, 0: the points would have it there or beyond. The "
                                     "matrix has no standard error "
                                     "for it.\nThe intervals are those of "),
                 remarks.c_str());
    }

    void ExactPointsGiveBackTheirPeak()
    {
        const Fit fit = *fitting::fit(requestOf("usl", kExact));
        QVERIFY(isTo(fit.find("alpha")->value, 0.02, 4));
        QVERIFY(isTo(fit.find("beta")->value, 0.02, 4));
        QVERIFY(isTo(fit.find("gamma")->value, 1, 4));
        QVERIFY(isTo(fit.find("peak_x")->value, 7, 3));
    }

    /// Of the matrix: Student's t with as many degrees of freedom, on both sides.
    void IntervalsAreByStudentsT()
    {
        FitRequest request = requestOf("usl", kSpecSdm91);
        for (const double confidence : {0.95, 0.5}) {
            request.confidence = confidence;
            const Fit fit = *fitting::fit(request);
            const Estimate& gamma = *fit.find("gamma");
            const double reach = studentQuantile(confidence, 4) * *gamma.standardError;
            QVERIFY(std::abs(gamma.interval->low - (gamma.value - reach)) < 1e-9);
            QVERIFY(std::abs(gamma.interval->high - (gamma.value + reach)) < 1e-9);
        }
    }

    void IntervalsEndAtBounds()
    {
        const Fit fit = *fitting::fit(requestOf("turns", kSpecSdm91));
        QCOMPARE(fit.find("alone")->interval->low, 0.0);
    }

    /// Where beta may be 0 there may be no peak: nothing says where it would be at most.
    void WhatMayNotBeThereHasNoEnd()
    {
        const Points points{{1, 10.4}, {2, 19}, {4, 36.5}, {8, 63}, {16, 98}, {32, 134}, {48, 151}, {64, 163}};
        const Fit fit = *fitting::fit(requestOf("usl", points));
        QVERIFY(fit.doubt == Doubt::Matrix);
        QCOMPARE(fit.find("beta")->interval->low, 0.0);
        QVERIFY(fit.doubtOfDerived == Doubt::Bootstrap);
        QVERIFY(fit.find("peak_x")->interval->low < fit.find("peak_x")->value);
        QVERIFY(std::isinf(fit.find("peak_x")->interval->high));
        QVERIFY(englishOf(fit.law->meaning(fit)).find("or more), and that is") != std::string::npos);
        QVERIFY(englishOf(fit.remarks).starts_with("The interval of a parameter ends at its bound;"));
    }

    void ResidualsAreWhatTheCurveLeaves()
    {
        const Fit fit = *fitting::fit(requestOf("amdahl", kRaytracer));
        double sum = 0;
        for (std::size_t i = 0; i < fit.points.size(); ++i) {
            QCOMPARE(fit.residuals[i], fit.points[i].y - predictionAt(fit, fit.points[i].x).mean);
            sum += fit.residuals[i] * fit.residuals[i];
        }
        QVERIFY(std::abs(sum - fit.sumOfSquares) < 1e-9 * sum);
        QVERIFY(std::abs(fit.residualError - std::sqrt(sum / 9)) < 1e-9);
    }

    /// For a straight line through 0 it is a formula: t s x / sqrt(sum of x^2), of the share of the curve.
    void TheBandIsThatOfTheMean()
    {
        const Points points{{1, 10.2}, {2, 4.9}, {4, 2.6}, {5, 1.9}};
        const Fit fit = *fitting::fit(requestOf("turns", points));
        double ofBoth = 0;
        double ofX = 0;
        for (const Point& point : points) {
            ofBoth += point.y / point.x;
            ofX += 1 / (point.x * point.x);
        }
        QVERIFY(std::abs(fit.values[0] - ofBoth / ofX) < 1e-6);
        const Prediction prediction = predictionAt(fit, 2.5);
        const double reach = studentQuantile(0.95, 3) * fit.residualError / std::sqrt(ofX) / 2.5;
        QVERIFY(std::abs(prediction.interval->high - prediction.mean - reach) < 1e-6);
        QVERIFY(std::abs(prediction.mean - prediction.interval->low - reach) < 1e-6);
    }

    void TheBootstrapDealsTheSameForTheSameSeed()
    {
        FitRequest request = requestOf("usl", kRaytracer);
        request.resamples = 100;
        const Fit first = *fitting::fit(request);
        QVERIFY(fitting::fit(request)->resampled == first.resampled);
        request.seed = 2;
        QVERIFY(fitting::fit(request)->resampled != first.resampled);
    }

    /// Where no bound is near, both ways of doubting agree about how much there is.
    void TheBootstrapAgreesWithTheMatrix()
    {
        FitRequest request = requestOf("amdahl", kRaytracer);
        const Interval matrix = *fitting::fit(request)->find("gamma")->interval;
        request.doubt = Doubt::Bootstrap;
        const Fit fit = *fitting::fit(request);
        QVERIFY(fit.doubt == Doubt::Bootstrap);
        const Interval dealt = *fit.find("gamma")->interval;
        const double ratio = (dealt.high - dealt.low) / (matrix.high - matrix.low);
        QVERIFY(ratio > 0.6 && ratio < 1.2);
        QVERIFY(predictionAt(fit, 40).interval->low < predictionAt(fit, 40).mean);
    }

    void AStopEndsIt()
    {
        StopSource stop;
        double last = 0;
        const Watch watch{stop.token(), [&](double share) {
                              last = share;
                              if (share > 0.25)
                                  stop.requestStop();
                          }};
        const Result<Fit> result = fit(requestOf("usl", kRaytracer), watch);
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::Stopped);
        QVERIFY(last > 0.25 && last < 0.3);
    }

    /// (1, 1) of speed-ups is so whatever the law is: it is no measurement.
    void APointThatTellsNothingIsNotCounted()
    {
        const Fit fit = *fitting::fit(requestOf("amdahl", kExact, {{"y", 1}}));
        QCOMPARE(fit.points.size(), kExact.size() - 1);
        QCOMPARE(fit.fitted, std::size_t{1});
        QCOMPARE(fit.degreesOfFreedom, std::size_t{4});
        QVERIFY(fit.find("gamma")->standing == Standing::Given);
        QCOMPARE(fit.find("gamma")->value, 1.0);
        QVERIFY(!fit.find("gamma")->interval);
    }

    void TooFewPointsAreSaidToBe()
    {
        const auto first = [](std::size_t count) {
            return Points(kExact.begin(), kExact.begin() + static_cast<std::ptrdiff_t>(count));
        };
        QCOMPARE(complaintOf(fit(requestOf("usl", first(5)))),
                 std::string("Too few points for a curve: \"Universal Scalability Law\" wants 6 different values of x "
                             "or more, and has 5."));
        QCOMPARE(complaintOf(fit(requestOf("amdahl", first(2)))),
                 std::string(
                     "Too few points for a curve: \"Amdahl's law\" wants 3 different values of x or more, and has 2."));
        QVERIFY(fit(requestOf("amdahl", first(3))));
        QVERIFY(!fit(requestOf("amdahl", {})));
        Points often = first(5);
        often.insert(often.end(), often.begin(), often.end());
        QVERIFY2(!fit(requestOf("usl", often)), "the same x again says nothing new of the curve");
    }

    void PointsThatAreNoneAreToldByNumber()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        const auto withSecond = [](Point point) {
            Points points = kExact;
            points[1] = point;
            return complaintOf(fit(requestOf("usl", points)));
        };
        QCOMPARE(withSecond({0, 2}),
                 std::string("Point 2 (x = 0, y = 2): x must be above 0, as all these laws begin there."));
        QCOMPARE(withSecond({-1.5, 2}),
                 std::string("Point 2 (x = -1.5, y = 2): x must be above 0, as all these laws begin there."));
        QCOMPARE(withSecond({2, -1}), std::string("Point 2 (x = 2, y = -1): y must not be below 0."));
        QCOMPARE(withSecond({infinity, 1}), std::string("Point 2 is not finite; a law can only be fitted to numbers."));
        QCOMPARE(withSecond({2, std::nan("")}),
                 std::string("Point 2 is not finite; a law can only be fitted to numbers."));
        QVERIFY(withSecond({2, 1e200}).find("too large or too small") != std::string::npos);
        QCOMPARE(complaintOf(fit(requestOf("amdahl", {{1, 0}, {2, 0}, {3, 0}}))),
                 std::string("All y are 0, and a law says nothing of that. Are the columns the right ones?"));
    }

    void SettingsAreChecked()
    {
        QVERIFY(fit(requestOf("usl", kExact, {{"y", 2}})).error().code == ErrorCode::ValueOutOfRange);
        QVERIFY(fit(requestOf("usl", kExact, {{"z", 1}})).error().code == ErrorCode::UnknownName);
    }

    void ALawOfTheOtherKindIsRefused()
    {
        QVERIFY(fit(requestOf("little", kExact)).error().code == ErrorCode::NotOffered);
        QVERIFY(examine(requestOf("usl", kExact)).error().code == ErrorCode::NotOffered);
    }

    void ALawThatDoesNotFitIsSaidNotTo()
    {
        QVERIFY(englishOf(fit(requestOf("turns", kSpecSdm91))->remarks).starts_with("This law does not fit:"));
        QVERIFY(fit(requestOf("amdahl", {{1, 3}, {2, 3}, {3, 3}, {4, 3}}))->remarks.size() == 2);
    }

    /// Units are nobody's business: all that is fitted goes along with them.
    void UnitsChangeNothing()
    {
        const Fit fit = *fitting::fit(requestOf("usl", kSpecSdm91));
        for (const double scale : {1e-9, 1e12}) {
            Points points = kSpecSdm91;
            for (Point& point : points)
                point.y *= scale;
            const Fit scaled = *fitting::fit(requestOf("usl", points));
            QVERIFY(std::abs(scaled.find("alpha")->value - fit.find("alpha")->value) < 1e-7);
            QVERIFY(std::abs(scaled.find("gamma")->value / scale - fit.find("gamma")->value) < 1e-4);
        }
    }
};

QTEST_APPLESS_MAIN(FittingTest)
#include "fitting_test.moc"
