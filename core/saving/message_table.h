#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <map>

#include "core/base/text.h"
#include "core/saving/database.h"

namespace interleave::saving {

/// The sentences of a run file, to which other tables refer by number.
/// Thread safety: as any value.
class MessageTable {
public:
    /// Throws Complaint where a word has no sentence, or what stands there cannot be.
    void read(Database& database);
    /// The one that a column refers to; an empty one where it refers to none. Throws Complaint where that is missing.
    Message at(const Statement& row, int column) const;

private:
    std::map<std::int64_t, Message> m_messages;
};

} // namespace interleave::saving
