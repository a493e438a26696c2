// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/fit_all.h"

#include <limits>

#include "tests/core/fitting/known_answers.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::fitting;

namespace {

FitRequest requestFor(Points points, Values settings = {})
{
    FitRequest request;
    request.points = std::move(points);
    request.settings = std::move(settings);
    request.resamples = 100;
    return request;
}

/// "usl amdahl; mm1": the laws of each family.
std::string lawsOf(const AllFits& all)
{
    std::string text;
    for (const Family& family : all.families) {
        text += text.empty() ? "" : ";";
        for (const Fit& fit : family.fits)
            text += ' ' + std::string(fit.law->id);
    }
    return text;
}

/// Times of one server to whom a request takes 8 ms, with a load of `x`.
const Points kTimes{{20, 9.6}, {50, 13.2}, {80, 22.4}, {100, 39.8}, {110, 67}};

} // namespace

class FitAllTest : public QObject {
    Q_OBJECT

private slots:
    void TheBestIsTheFirstOfItsFamily()
    {
        QCOMPARE(lawsOf(*fitAll(requestFor(kRaytracer))), std::string(" amdahl usl gustafson"));
        QCOMPARE(lawsOf(*fitAll(requestFor(kExact))), std::string(" usl amdahl gustafson"));
    }

    void TimesThatGrowMayBeThoseOfAQueue()
    {
        const AllFits all = *fitAll(requestFor(kTimes, {{"times", 1}}));
        QVERIFY2(lawsOf(all).find("; mm1 md1") != std::string::npos, lawsOf(all).c_str());
        QVERIFY(all.families.back().measured == Measured::Time);
        QCOMPARE(all.families.back().comparison.entries.front().place, std::size_t{0});
        const AllFits withServers = *fitAll(requestFor(kTimes, {{"times", 1}, {"servers", 2}}));
        QVERIFY2(lawsOf(withServers).find("mmc") != std::string::npos, lawsOf(withServers).c_str());
    }

    void WhatFallsMayBeTurns()
    {
        const std::string laws = lawsOf(*fitAll(requestFor({{1, 100}, {2, 51}, {3, 33}, {4, 24}, {8, 12.6}})));
        QVERIFY2(laws.find("; turns") != std::string::npos && laws.find("mm1") == std::string::npos, laws.c_str());
    }

    void WhatCannotBeFittedIsRefusedWithItsReason()
    {
        const AllFits all = *fitAll(requestFor({{1, 1}, {2, 1.9}, {3, 2.7}, {4, 3.4}}));
        QCOMPARE(all.refused.front().law->id, std::string_view("usl"));
        QVERIFY(englishWords()(all.refused.front().reason).starts_with("Too few points"));
    }

    void WhatIsWrongWithThePointsIsSaidOnce()
    {
        QCOMPARE(complaintOf(fitAll(requestFor({{0, 1}, {2, 1.9}, {3, 2.7}}))),
                 std::string("Point 1 (x = 0, y = 1): x must be above 0, as all these laws begin there."));
        QVERIFY(!fitAll(requestFor({{std::nan(""), 1}, {2, 1.9}, {3, 2.7}})));
    }

    void ASettingThatNoLawHasIsUnknown()
    {
        QCOMPARE(complaintOf(fitAll(requestFor(kExact, {{"server", 2}}))),
                 std::string("There is no parameter \"server\". Did you mean servers?"));
        QVERIFY(fitAll(requestFor(kExact, {{"y", 7}})).error().code == ErrorCode::ValueOutOfRange);
    }

    void AStopEndsIt()
    {
        StopSource stop;
        stop.requestStop();
        QVERIFY(fitAll(requestFor(kRaytracer), {stop.token(), {}}).error().code == ErrorCode::Stopped);
    }
};

QTEST_APPLESS_MAIN(FitAllTest)
#include "fit_all_test.moc"
