#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <vector>

#include "core/base/text.h"
#include "core/run/run_result.h"

namespace interleave {

/// What was asked of a run, as it is spoken of: of clients where it has any, else of events.
struct Asked {
    const RequestFigures& figures;
    bool isByClients; ///< events come when they come, so how many are answered in a second says nothing of who answers them

    std::int64_t unanswered() const { return figures.sent - figures.answered; }
};

/// None where nothing was asked of the run: then what it shows is how long it took. The run outlives it.
std::optional<Asked> askedOf(const RunResult& run);

/// How two runs, or what stands for many, compare by what was asked of them.
struct AskedComparison {
    enum class By {
        Unanswered, ///< one of them left more without an answer, for a few of which nothing is said where there is more to say
        Throughput, ///< the second answered `ratio` times as many in a second
        Latency,    ///< 99 of 100 answers of the second came after 1 / `ratio` of the time
        Nothing,    ///< both are alike
    };
    By by = By::Nothing;
    double ratio = 1;
};
/// Requires: both were asked the same.
AskedComparison compareAsked(const Asked& first, const Asked& second);

/// The headline of a run by itself, at most 80 letters with a `subject` of 24.
Message askedHeadline(const Asked& asked, const std::vector<Message>& subject);
/// The same of two runs of one plan.
Message askedHeadline(const Asked& first, const std::vector<Message>& firstSubject, const Asked& second,
                      const std::vector<Message>& secondSubject);
/// "With one thread, there were answers to 480 of 500 requests, 245 in each second: half of them after up to 3 ms, all but one of 100
/// after up to 41 ms, the slowest after 80 ms." And of those that had none what became of them. In other words than the headline.
std::vector<Message> askedSentences(const Asked& asked, const std::vector<Message>& subject);

/// "480 of 500".
Message answeredCaption(const Asked& asked);

} // namespace interleave
