// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/link.h"

namespace interleave {

std::string_view idOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Unlocked: return "unlocked";
    case LinkKind::Key: return "key";
    case LinkKind::Message: return "message";
    case LinkKind::Room: return "room";
    case LinkKind::Notice: return "notice";
    case LinkKind::Barrier: return "barrier";
    case LinkKind::Spawn: return "spawn";
    case LinkKind::Join: return "join";
    }
    return {};
}

Text titleOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Unlocked: return INTERLEAVE_TEXT("link", "gave the lock back");
    case LinkKind::Key: return INTERLEAVE_TEXT("link", "put a key back");
    case LinkKind::Message: return INTERLEAVE_TEXT("link", "sent the value");
    case LinkKind::Room: return INTERLEAVE_TEXT("link", "took a value and so made room");
    case LinkKind::Notice: return INTERLEAVE_TEXT("link", "gave notice");
    case LinkKind::Barrier: return INTERLEAVE_TEXT("link", "was the last to come to the barrier");
    case LinkKind::Spawn: return INTERLEAVE_TEXT("link", "started it");
    case LinkKind::Join: return INTERLEAVE_TEXT("link", "was done");
    }
    return {};
}

} // namespace interleave
