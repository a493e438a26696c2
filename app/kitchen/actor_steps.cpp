// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/actor_steps.h"

#include <algorithm>

namespace interleave {

std::optional<ActorPlace> steppedOn(const std::vector<ActorPlace>& all, const std::optional<ActorPlace>& now, int by)
{
    if (all.empty())
        return std::nullopt;
    const auto here = now ? std::ranges::find(all, *now) : all.end();
    const std::ptrdiff_t last = std::ssize(all) - 1;
    const std::ptrdiff_t next = here == all.end() ? 0 : std::clamp<std::ptrdiff_t>(here - all.begin() + by, 0, last);
    return all[static_cast<std::size_t>(next)];
}

std::optional<ActorPlace> steppedByGroup(const std::vector<ActorPlace>& all, const std::optional<ActorPlace>& now, int by)
{
    const auto isOtherGroup = [](const ActorPlace& a, const ActorPlace& b) {
        return a.run != b.run || a.actor.index() != b.actor.index();
    };
    std::vector<ActorPlace> firsts;
    std::optional<ActorPlace> here;
    for (std::size_t n = 0; n < all.size(); ++n) {
        if (n == 0 || isOtherGroup(all[n - 1], all[n]))
            firsts.push_back(all[n]);
        if (all[n] == now)
            here = firsts.back();
    }
    return steppedOn(firsts, here, by);
}

} // namespace interleave
