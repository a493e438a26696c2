#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace interleave::experiment {

/// The numbers of a JSON text by their paths, with [] for all members of a list: "tasks[].ready_ms". Truth is 1 or 0.
/// It goes through the text once and keeps what was asked for: a sweep looks at thousands.
/// Immutable after construction; share freely.
class JsonNumbers {
public:
    /// Requires: `text` was written by JsonWriter, so that it is well formed. Of what begins with none of the `wanted` paths nothing is kept.
    JsonNumbers(std::string_view text, const std::vector<std::string>& wanted);

    /// Empty where there is none; more than one only of a path with [].
    std::vector<double> at(std::string_view path) const;

private:
    std::map<std::string, std::vector<double>, std::less<>> m_numbers;
};

} // namespace interleave::experiment
