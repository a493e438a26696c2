#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAccessible>
#include <QString>
#include <utility>
#include <vector>

namespace interleave {

/// What screen readers were told: the event, and the name of what it is about.
using Told = std::vector<std::pair<QAccessible::Event, QString>>;
inline Told& told()
{
    static Told list;
    return list;
}

/// For QAccessible::installUpdateHandler.
inline void listen(QAccessibleEvent* event)
{
    const QAccessibleInterface* about = event->accessibleInterface();
    told().emplace_back(event->type(), about ? about->text(QAccessible::Name) : QString());
}

/// Of the last event of a type what it was about; empty where there was none.
inline QString lastTold(QAccessible::Event type)
{
    QString name;
    for (const auto& [event, about] : told()) {
        if (event == type)
            name = about;
    }
    return name;
}

} // namespace interleave
