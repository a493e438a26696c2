// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/comparison.h"

#include "tests/core/fitting/known_answers.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::fitting;

namespace {

std::vector<Fit> fitsTo(const Points& points, const std::vector<std::string_view>& ids)
{
    std::vector<Fit> fits;
    for (const std::string_view id : ids)
        fits.push_back(*fit(requestOf(id, points)));
    return fits;
}

} // namespace

class ComparisonTest : public QObject {
    Q_OBJECT

private slots:
    /// n ln(SSE / n) + 2 k + 2 k (k + 1) / (n - k - 1), with k one more than the parameters.
    void TheCriterionIsItsFormula()
    {
        const Fit fit = *fitting::fit(requestOf("amdahl", kRaytracer));
        QVERIFY(std::abs(*fit.aicc - (11 * std::log(fit.sumOfSquares / 11) + 6 + 24.0 / 7)) < 1e-9);
    }

    void ForTooFewPointsThereIsNoCriterion()
    {
        QVERIFY(!fit(requestOf("amdahl", {{1, 1}, {2, 1.8}, {3, 2.6}, {4, 3.1}}))->aicc);
        QVERIFY(fit(requestOf("amdahl", {{1, 1}, {2, 1.8}, {3, 2.6}, {4, 3.1}, {5, 3.4}}))->aicc);
        QVERIFY(fitting::compare(fitsTo({{1, 1}, {2, 1.8}, {3, 2.6}}, {"amdahl", "gustafson"})).entries.empty());
    }

    /// The coherency of the raytracer is 0: what is left of the law is Amdahl's, with a number less.
    void ANumberThatIsForNothingCosts()
    {
        const fitting::Comparison comparison = fitting::compare(fitsTo(kRaytracer, {"usl", "amdahl", "gustafson"}));
        QCOMPARE(comparison.entries.size(), std::size_t{3});
        QCOMPARE(comparison.entries[0].place, std::size_t{1});
        QCOMPARE(comparison.entries[0].more, 0.0);
        double all = 0;
        for (const fitting::Comparison::Entry& entry : comparison.entries)
            all += entry.weight;
        QVERIFY(std::abs(all - 1) < 1e-12);
        QCOMPARE(englishOf(comparison.sentences),
                 std::string("\"Amdahl's law\" fits better than \"Universal Scalability Law\": its AICc is lower by "
                             "5.2, which makes it 14 "
                             "times as likely.\n\"Amdahl's law\" fits better than \"Gustafson's law\": its AICc is "
                             "lower by 33, which makes it more "
                             "than a thousand times as likely.\n"));
    }

    void AFallIsNotAmdahls()
    {
        const fitting::Comparison comparison = fitting::compare(fitsTo(kExact, {"amdahl", "usl"}));
        QCOMPARE(comparison.entries[0].place, std::size_t{1});
    }

    void OfSoFewPointsAnotherNumberIsTakenForChance()
    {
        const std::string text = englishOf(compare(fitsTo(kSpecSdm91, {"usl", "amdahl"})).sentences);
        QVERIFY2(text.find("\"Universal Scalability Law\" comes nearer to the points") != std::string::npos, text.c_str());
    }

    void ThoseThatFitAboutAsWellAreSaidTo()
    {
        const Points points{{1, 1}, {2, 1.9}, {3, 2.8}, {4, 3.6}, {5, 4.6}, {6, 5.4}, {7, 6.3}};
        const std::string text = englishOf(compare(fitsTo(points, {"amdahl", "gustafson"})).sentences);
        QVERIFY2(text.find("fit about as well") != std::string::npos || text.find("fits better") != std::string::npos,
                 text.c_str());
        const Points same{{0.1, 1.1}, {0.2, 1.2}, {0.3, 1.5}, {0.4, 1.6}, {0.5, 2.1}};
        std::vector<Fit> fits{*fit(requestOf("mm1", same, {{"x", 1}})),
                              *fit(requestOf("mmc", same, {{"x", 1}, {"servers", 1}}))};
        QVERIFY(englishOf(compare(fits).sentences).find("fit about as well (AICc differs by 0), so these points do not tell which")
                != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
