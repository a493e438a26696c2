// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/saving/kept_text.h"

#include <mutex>
#include <set>
#include <string>

namespace interleave::saving {

Text keptText(std::string_view context, std::string_view source)
{
    static std::mutex mutex;
    static std::set<std::string, std::less<>> kept; // a set does not move what it holds
    const std::scoped_lock lock(mutex);
    const auto keep = [](std::string_view text) {
        const auto found = kept.find(text);
        return (found == kept.end() ? kept.emplace(text).first : found)->c_str();
    };
    return {keep(context), keep(source)};
}

} // namespace interleave::saving
