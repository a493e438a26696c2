// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/request.h"

namespace interleave {

std::string_view idOf(Fate fate)
{
    switch (fate) {
    case Fate::Answered: return "answered";
    case Fate::Open: return "open";
    case Fate::Refused: return "refused";
    case Fate::TimedOut: return "timed-out";
    }
    return {};
}

Text titleOf(Fate fate)
{
    switch (fate) {
    case Fate::Answered: return INTERLEAVE_TEXT("request", "answered");
    case Fate::Open: return INTERLEAVE_TEXT("request", "not answered yet");
    case Fate::Refused: return INTERLEAVE_TEXT("request", "refused");
    case Fate::TimedOut: return INTERLEAVE_TEXT("request", "given up");
    }
    return {};
}

} // namespace interleave
