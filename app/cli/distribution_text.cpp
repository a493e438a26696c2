// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/distribution_text.h"

#include <algorithm>
#include <vector>

#include "app/cli/charset.h"
#include "app/cli/wrapping.h"
#include "core/run/captions.h"
#include "core/run/distribution.h"
#include "core/run/explanation.h"

namespace interleave::cli {
namespace {

constexpr std::size_t kFewestBarColumns = 10;
const Indent kIndent{"  ", "  "};

std::string numberOf(std::size_t place)
{
    return "run " + std::to_string(place + 1);
}

std::string padded(std::string text, std::size_t columns)
{
    text.append(columns - std::min(columns, columnsOf(text)), ' ');
    return text;
}

/// "  300 000  ████████████  97"; a bar of a run or more is never empty.
std::string barsOf(const Distribution& distribution, const Words& words, std::size_t columns)
{
    std::size_t labelColumns = 0;
    std::size_t most = 0;
    for (const ResultBar& bar : distribution.bars) {
        labelColumns = std::max(labelColumns, columnsOf(words(bar.label)));
        most = std::max(most, bar.runs.size());
    }
    const std::size_t taken = labelColumns + std::to_string(most).size() + 6;
    const std::size_t room = std::max(columns - std::min(columns, taken), kFewestBarColumns);
    std::string text;
    for (const ResultBar& bar : distribution.bars) {
        const std::size_t count = bar.runs.size();
        const std::size_t length = (count * room + most - 1) / most;
        text += "  " + padded(words(bar.label), labelColumns) + "  ";
        for (std::size_t i = 0; i < length; ++i)
            text += "█";
        text += (length > 0 ? " " : "") + std::to_string(count) + '\n';
    }
    return text;
}

/// Nothing where no run can be right or wrong, or all are right, which the summary says.
std::string judgedIn(const Distribution& distribution)
{
    if (distribution.asExpected + distribution.unexpected == 0 || distribution.asExpected == distribution.runs)
        return {};
    std::string text = "As expected: " + std::to_string(distribution.asExpected)
                     + ". Not as expected: " + std::to_string(distribution.unexpected) + ".";
    if (distribution.standstills > 0)
        text += " Ended in a standstill: " + std::to_string(distribution.standstills) + ".";
    return text;
}

std::string makespanIn(const Distribution& distribution, const Words& words)
{
    const Spread<Duration>& spread = distribution.makespan;
    if (spread.least == spread.most)
        return "Makespan: " + words.duration(spread.median) + " in each run.";
    return "Makespan: from " + words.duration(spread.least) + " (" + numberOf(distribution.shortest) + ") to "
         + words.duration(spread.most) + " (" + numberOf(distribution.longest) + "); median "
         + words.duration(spread.median) + ", half of them from " + words.duration(spread.lowerQuarter) + " to "
         + words.duration(spread.upperQuarter) + ".";
}

std::string oddOneIn(const Distribution& distribution, std::span<const RunPointer> runs, const Words& words)
{
    if (!distribution.oddOne)
        return {};
    const RunResult& run = *runs[*distribution.oddOne];
    std::string text = "Stands out most: " + numberOf(*distribution.oddOne) + ", ";
    if (run.verdict && !std::holds_alternative<Duration>(run.verdict->result))
        text += "which came to " + words(Message{{"", "%1"}, {run.verdict->result}}) + " in ";
    else
        text += "which took ";
    return text + words.duration(run.metrics.makespan) + ".";
}

} // namespace

std::string distributionText(std::span<const RunPointer> runs, const Words& words, std::size_t columns)
{
    const Distribution distribution = distributionOf(runs);
    std::string text = labelOf(runs.front()->request) + ", " + std::to_string(runs.size())
                     + " runs: " + words(distribution.resultName) + '\n' + barsOf(distribution, words, columns);
    for (const std::string& paragraph : {sentence(summaryOf(distribution), words), judgedIn(distribution),
                                         makespanIn(distribution, words), oddOneIn(distribution, runs, words)}) {
        if (!paragraph.empty())
            text += wrapped(paragraph, kIndent, columns);
    }
    return text;
}

} // namespace interleave::cli
