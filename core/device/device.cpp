// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/device/device.h"

namespace interleave {

SharedId deviceOf(const Operation& operation)
{
    return std::visit(Overloaded{
                          [](const TakeRequest& take) { return take.from; },
                          [](const AnswerRequest& answer) { return answer.to; },
                          [](const Ask& ask) { return ask.servers; },
                          [](const Query& query) { return query.database; },
                      },
                      operation);
}

bool isLong(const Operation& operation)
{
    return std::visit(Overloaded{
                          [](const TakeRequest&) { return false; },
                          [](const AnswerRequest&) { return false; },
                          [](const Ask&) { return false; },
                          [](const Query&) { return true; },
                      },
                      operation);
}

} // namespace interleave
