// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/response_limits.h"

namespace interleave::response {

Felt feltAfter(Duration latency)
{
    if (latency <= kAtOnce)
        return Felt::AtOnce;
    if (latency <= kUninterrupted)
        return Felt::Noticed;
    return latency <= kAttentive ? Felt::Interrupting : Felt::Lost;
}

Text titleOf(Felt felt)
{
    switch (felt) {
    case Felt::AtOnce: return INTERLEAVE_TEXT("response", "up to 0.1 s it seems to happen at once");
    case Felt::Noticed: return INTERLEAVE_TEXT("response", "up to 1 s one notices, and one's thought goes on");
    case Felt::Interrupting: return INTERLEAVE_TEXT("response", "up to 10 s one waits for it, and the thought is cut");
    case Felt::Lost: return INTERLEAVE_TEXT("response", "beyond 10 s one does something else");
    }
    return {};
}

std::array<std::int64_t, kFelt.size()> countsOf(const Trace& trace, SharedId events)
{
    std::array<std::int64_t, kFelt.size()> counts{};
    for (const Request& request : trace.requests) {
        if (request.device == events && request.fate == Fate::Answered && request.answered)
            ++counts[static_cast<std::size_t>(feltAfter(*request.answered - request.due))];
    }
    return counts;
}

} // namespace interleave::response
