#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/result.h"

namespace interleave::lesson {

/// What a name in a claim stands for: a number, in the unit that its name ends with, or a word.
using Value = std::variant<double, std::string>;

/// What was measured, by the names of `--json`: "below.makespan_ms". None where nothing of that name was, or it is not known.
using ValueOf = std::function<std::optional<Value>(std::string_view name)>;

/// Something to be computed from what was measured: "0.8 * cores_used", "above.makespan_ms - below.makespan_ms".
/// Thread safety: immutable; share freely.
class Formula {
public:
    /// Numbers, names, + - * / and brackets; words in "quotes". At most kLongestClaim letters. Fails with ValueOutOfRange and says
    /// at which letter.
    static Result<Formula> parse(std::string_view text);

    /// None where a name has no value, or stands for a word in the middle of arithmetic.
    std::optional<Value> value(const ValueOf& valueOf) const;
    /// All names in it.
    std::set<std::string> names() const;
    const std::string& text() const { return m_text; }

private:
    friend class Claim;
    friend class ClaimParser;

    enum class Kind { Number, Word, Name, Negative, Sum, Difference, Product, Quotient };
    struct Node {
        Kind kind = Kind::Number;
        double number = 0;
        std::string letters{}; ///< of a word or a name
        std::size_t left = 0;  ///< place of an operand; always before this node
        std::size_t right = 0;
    };

    std::string m_text;
    std::vector<Node> m_nodes; ///< the last one is the whole
};

/// A claim about what was measured: "speedup >= 0.8 * cores_used and below.peak_running > 1".
/// Thread safety: immutable; share freely.
class Claim {
public:
    enum class Relation { Less, AtMost, Equal, Unequal, AtLeast, Greater };
    struct Comparison {
        Formula left;
        Relation relation = Relation::Equal;
        Formula right;
    };

    /// Comparisons (< <= = != >= >) joined by "and". Fails like Formula::parse.
    static Result<Claim> parse(std::string_view text);

    /// False too where something in it is not known.
    bool holds(const ValueOf& valueOf) const;
    std::set<std::string> names() const;
    const std::vector<Comparison>& comparisons() const { return m_comparisons; }
    const std::string& text() const { return m_text; }

private:
    friend class ClaimParser;

    std::string m_text;
    std::vector<Comparison> m_comparisons;
};

inline constexpr std::size_t kLongestClaim = 500;

} // namespace interleave::lesson
