#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <optional>
#include <string_view>

#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/base/time.h"

namespace interleave {

/// How one task let another go on.
enum class LinkKind : unsigned char {
    Unlocked, ///< gave a lock back that the other then took
    Key,      ///< put a key into the bowl
    Message,  ///< sent a value that the other received
    Room,     ///< received a value, so that there was room for the other's
    Notice,   ///< notified a condition
    Barrier,  ///< was the last one to come
    Spawn,    ///< started the other
    Join,     ///< was done, and the other had waited for that
};

inline constexpr std::array kLinkKinds{LinkKind::Unlocked, LinkKind::Key,     LinkKind::Message, LinkKind::Room,
                                       LinkKind::Notice,   LinkKind::Barrier, LinkKind::Spawn,   LinkKind::Join};

/// One task let another go on. Also told where the other came later and did not have to wait, as far as there was room
/// for it: `to` cannot have come before `from`.
struct Link {
    LinkKind kind = LinkKind::Unlocked;
    TaskId from{};
    TimePoint sent; ///< when `from` did it
    TaskId to{};
    TimePoint got;                   ///< when `to` went on; never before `sent`
    std::optional<SharedId> about{}; ///< none for Spawn and Join

    friend bool operator==(const Link&, const Link&) = default;
};

/// Stable word for files: "unlocked", "key", "message", "room", "notice", "barrier", "spawn", "join".
std::string_view idOf(LinkKind kind);
/// For people: "gave the lock back", "sent the value" ...
Text titleOf(LinkKind kind);

} // namespace interleave
