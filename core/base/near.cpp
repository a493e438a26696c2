// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/near.h"

#include <algorithm>
#include <optional>

namespace interleave {
namespace {

constexpr std::size_t kMostSuggestions = 3;
/// A part of a name that is shorter says too little: "c" is in nearly every one.
constexpr std::size_t kShortestPart = 2;
/// Nobody means a catalog's word by a text this long, and the edit distance grows with its length.
constexpr std::size_t kLongestName = 64;

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c == '_' ? '-' : c;
    return result;
}

/// How many letters must be added, left out, changed or swapped with their neighbour (optimal string alignment).
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> beforeLast(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last[b.size()];
}

/// How far `given` is from `name`; none when nobody would take one for the other. One letter in three may be wrong, and
/// a beginning or another whole part of a name counts as near.
std::optional<std::size_t> nearness(std::string_view given, std::string_view name)
{
    if (given.empty() || given.size() > kLongestName)
        return {};
    const std::string a = lowered(given);
    const std::string b = lowered(name);
    const std::size_t distance = editDistance(a, b);
    if (distance <= std::max<std::size_t>(1, std::max(a.size(), b.size()) / 3))
        return distance;
    const bool isPart = (a.size() >= kShortestPart && b.find(a) != std::string::npos)
                     || (b.size() >= kShortestPart && a.starts_with(b)) || b.starts_with(a);
    return isPart ? std::optional(distance) : std::nullopt;
}

std::vector<std::string_view> nearest(std::string_view given, const std::vector<std::string_view>& known)
{
    struct Candidate {
        std::size_t distance;
        std::string_view name;
    };
    std::vector<Candidate> candidates;
    for (const std::string_view name : known) {
        if (const auto distance = nearness(given, name))
            candidates.push_back({*distance, name});
    }
    std::ranges::stable_sort(candidates, {}, &Candidate::distance);
    if (candidates.size() > kMostSuggestions)
        candidates.resize(kMostSuggestions);

    std::vector<std::string_view> names;
    for (const Candidate& candidate : candidates)
        names.push_back(candidate.name);
    return names;
}

std::string commaSeparated(const std::vector<std::string_view>& names)
{
    std::string text;
    for (const std::string_view name : names) {
        text += text.empty() ? "" : ", ";
        text += name;
    }
    return text;
}

Text sentenceFor(std::size_t near, std::size_t known)
{
    if (near == 1)
        return INTERLEAVE_TEXT("error", "There is no %1 \"%2\". Did you mean %3?");
    if (near > 1)
        return INTERLEAVE_TEXT("error", "There is no %1 \"%2\". Did you mean one of these: %3?");
    if (known > 0)
        return INTERLEAVE_TEXT("error", "There is no %1 \"%2\". Known are: %3.");
    return INTERLEAVE_TEXT("error", "There is no %1 \"%2\".");
}

} // namespace

Error unknownName(Text what, std::string_view given, const std::vector<std::string_view>& known)
{
    const std::vector<std::string_view> near = nearest(given, known);
    return {ErrorCode::UnknownName,
            {sentenceFor(near.size(), known.size()), {what, std::string(given), commaSeparated(near.empty() ? known : near)}},
            {}};
}

} // namespace interleave
