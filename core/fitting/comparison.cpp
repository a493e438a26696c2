// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/comparison.h"

#include <algorithm>
#include <cmath>

#include "core/fitting/figures.h"

namespace interleave::fitting {
namespace {

/// More than so many times is not told in figures.
constexpr double kMostTimes = 1000;

Message sentenceOf(const Fit& best, const Fit& other, double more)
{
    const Decimal difference = figures(more, 2);
    if (more < kAboutAsWell && best.fitted != other.fitted) {
        const Law& simpler = best.fitted < other.fitted ? *best.law : *other.law;
        return {INTERLEAVE_TEXT("fitting", "\"%1\" and \"%2\" fit about as well (AICc differs by %3), so these points "
                                           "do not tell which of them holds; the simpler "
                                           "one is \"%4\"."),
                {best.law->title, other.law->title, difference, simpler.title}};
    }
    if (more < kAboutAsWell)
        return {INTERLEAVE_TEXT("fitting", "\"%1\" and \"%2\" fit about as well (AICc differs by %3), so these points "
                                           "do not tell which of them holds."),
                {best.law->title, other.law->title, difference}};
    const double times = std::exp(more / 2);
    if (times > kMostTimes)
        return {INTERLEAVE_TEXT("fitting", "\"%1\" fits better than \"%2\": its AICc is lower by %3, which makes it "
                                           "more than a thousand times as likely."),
                {best.law->title, other.law->title, difference}};
    return {INTERLEAVE_TEXT("fitting", "\"%1\" fits better than \"%2\": its AICc is lower by %3, which makes it %4 "
                                       "times as likely."),
            {best.law->title, other.law->title, difference, figures(times, 2)}};
}

} // namespace

Comparison compare(std::span<const Fit> fits)
{
    Comparison comparison;
    for (std::size_t place = 0; place < fits.size(); ++place) {
        if (fits[place].aicc)
            comparison.entries.push_back({.place = place, .more = *fits[place].aicc});
    }
    if (comparison.entries.empty())
        return comparison;
    std::ranges::stable_sort(comparison.entries, {}, &Comparison::Entry::more);
    const double least = comparison.entries.front().more;
    double all = 0;
    for (Comparison::Entry& entry : comparison.entries) {
        entry.more -= least;
        entry.weight = std::exp(-entry.more / 2);
        all += entry.weight;
    }
    for (Comparison::Entry& entry : comparison.entries)
        entry.weight /= all;
    const Fit& best = fits[comparison.entries.front().place];
    for (std::size_t n = 1; n < comparison.entries.size(); ++n) {
        const Comparison::Entry& entry = comparison.entries[n];
        const Fit& other = fits[entry.place];
        comparison.sentences.push_back(sentenceOf(best, other, entry.more));
        if (other.sumOfSquares < best.sumOfSquares && entry.more >= kAboutAsWell)
            comparison.sentences.push_back(
                {INTERLEAVE_TEXT("fitting", "\"%1\" comes nearer to the points, with more numbers to fit; of so few "
                                            "points AICc takes that for "
                                            "chance. More points would tell."),
                 {other.law->title}});
    }
    return comparison;
}

} // namespace interleave::fitting
