// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/shared.h"

#include "core/program/step.h"

namespace interleave {

std::string_view idOf(const SharedKind& kind)
{
    return std::visit(Overloaded{
                          [](const Mutex&) { return std::string_view("mutex"); },
                          [](const RwLock&) { return std::string_view("rw-lock"); },
                          [](const Semaphore&) { return std::string_view("semaphore"); },
                          [](const Channel&) { return std::string_view("channel"); },
                          [](const Condition&) { return std::string_view("condition"); },
                          [](const Barrier&) { return std::string_view("barrier"); },
                          [](const Counter&) { return std::string_view("counter"); },
                          [](const Book&) { return std::string_view("book"); },
                          [](const Array&) { return std::string_view("array"); },
                      },
                      kind);
}

} // namespace interleave
