// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/verdict.h"

namespace interleave {

std::string_view idOf(Judgement judgement)
{
    switch (judgement) {
    case Judgement::AsExpected: return "as-expected";
    case Judgement::Unexpected: return "unexpected";
    case Judgement::Open: return "open";
    }
    return {};
}

} // namespace interleave
