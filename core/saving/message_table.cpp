// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/saving/message_table.h"

#include "core/saving/values.h"

namespace interleave::saving {

namespace {

constexpr std::size_t kMostArguments = 9;

} // namespace

void MessageTable::read(Database& database)
{
    Statement row(database, "SELECT message, context, source, count FROM message");
    while (row.next())
        m_messages[key(row, 0)] = messageOf(words(row, 1), words(row, 2), integer(row, 3));
    Statement argument(database, "SELECT message, value FROM message_argument ORDER BY message, position");
    while (argument.next()) {
        const auto message = m_messages.find(key(argument, 0));
        if (message == m_messages.end() || message->second.arguments.size() == kMostArguments)
            throw Complaint("a word without its sentence");
        message->second.arguments.emplace_back(words(argument, 1));
    }
}

Message MessageTable::at(const Statement& row, int column) const
{
    if (row.isNull(column))
        return {};
    const auto found = m_messages.find(key(row, column));
    if (found == m_messages.end())
        throw Complaint("a sentence is missing");
    return found->second;
}

} // namespace interleave::saving
