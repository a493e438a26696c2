// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/claim.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace interleave::lesson {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool startsName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isInName(char c)
{
    return startsName(c) || isDigit(c) || c == '.' || c == '[' || c == ']';
}

Error faultAt(std::size_t place, Text text, std::string_view what)
{
    return {ErrorCode::ValueOutOfRange, {text, {std::string(what), static_cast<std::int64_t>(place + 1)}}, {}};
}

std::optional<double> numberOf(const std::optional<Value>& value)
{
    const double* number = value ? std::get_if<double>(&*value) : nullptr;
    return number ? std::optional(*number) : std::nullopt;
}

/// Comparing measured values, what differs by rounding alone is equal.
bool areEqual(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

bool holdsBetween(double left, Claim::Relation relation, double right)
{
    switch (relation) {
    case Claim::Relation::Less: return left < right && !areEqual(left, right);
    case Claim::Relation::AtMost: return left < right || areEqual(left, right);
    case Claim::Relation::Equal: return areEqual(left, right);
    case Claim::Relation::Unequal: return !areEqual(left, right);
    case Claim::Relation::AtLeast: return left > right || areEqual(left, right);
    case Claim::Relation::Greater: return left > right && !areEqual(left, right);
    }
    return false;
}

} // namespace

/// Reads both kinds of text, from left to right. What fails is kept and found by whoever began.
class ClaimParser {
public:
    explicit ClaimParser(std::string_view text) : m_text(text) {}

    Result<Formula> formula()
    {
        Formula formula = readFormula();
        if (!m_error && !atEnd())
            fail();
        if (m_error)
            return *m_error;
        return formula;
    }

    Result<Claim> claim()
    {
        Claim claim;
        claim.m_text = m_text;
        do
            claim.m_comparisons.push_back(readComparison());
        while (!m_error && takeWord("and"));
        if (!m_error && !atEnd())
            fail();
        if (m_error)
            return *m_error;
        return claim;
    }

private:
    static constexpr int kDeepest = 20;

    Claim::Comparison readComparison()
    {
        Claim::Comparison comparison{readFormula(), {}, {}};
        if (m_error)
            return comparison;
        static constexpr std::array<std::pair<std::string_view, Claim::Relation>, 7> kRelations{
            {{"<=", Claim::Relation::AtMost},
             {">=", Claim::Relation::AtLeast},
             {"!=", Claim::Relation::Unequal},
             {"==", Claim::Relation::Equal},
             {"<", Claim::Relation::Less},
             {">", Claim::Relation::Greater},
             {"=", Claim::Relation::Equal}}};
        const auto relation = std::ranges::find_if(kRelations, [this](const auto& each) { return take(each.first); });
        if (relation == kRelations.end()) {
            failWith(
                INTERLEAVE_TEXT("lesson", "Before \"%1\", letter %2, a comparison is missing: < <= = != >= or >."));
            return comparison;
        }
        comparison.relation = relation->second;
        comparison.right = readFormula();
        return comparison;
    }

    Formula readFormula()
    {
        Formula formula;
        skipSpaces();
        const std::size_t begin = m_place;
        readSum(formula, 0);
        formula.m_text = m_text.substr(begin, m_place - begin);
        while (formula.m_text.ends_with(' '))
            formula.m_text.pop_back();
        return formula;
    }

    static std::size_t addNumber(Formula& formula, double number)
    {
        formula.m_nodes.emplace_back().number = number;
        return formula.m_nodes.size() - 1;
    }

    static std::size_t addLetters(Formula& formula, Formula::Kind kind, std::string letters)
    {
        Formula::Node& node = formula.m_nodes.emplace_back();
        node.kind = kind;
        node.letters = std::move(letters);
        return formula.m_nodes.size() - 1;
    }

    static std::size_t addComputed(Formula& formula, Formula::Kind kind, std::size_t left, std::size_t right)
    {
        Formula::Node& node = formula.m_nodes.emplace_back();
        node.kind = kind;
        node.left = left;
        node.right = right;
        return formula.m_nodes.size() - 1;
    }

    std::size_t readSum(Formula& formula, int depth)
    {
        std::size_t left = readProduct(formula, depth);
        while (!m_error) {
            const bool isSum = take("+");
            if (!isSum && !take("-"))
                break;
            const std::size_t right = readProduct(formula, depth);
            left = addComputed(formula, isSum ? Formula::Kind::Sum : Formula::Kind::Difference, left, right);
        }
        return left;
    }

    std::size_t readProduct(Formula& formula, int depth)
    {
        std::size_t left = readFactor(formula, depth);
        while (!m_error) {
            const bool isProduct = take("*");
            if (!isProduct && !take("/"))
                break;
            const std::size_t right = readFactor(formula, depth);
            left = addComputed(formula, isProduct ? Formula::Kind::Product : Formula::Kind::Quotient, left, right);
        }
        return left;
    }

    std::size_t readFactor(Formula& formula, int depth)
    {
        if (depth > kDeepest) {
            failWith(INTERLEAVE_TEXT("lesson", "At \"%1\", letter %2, brackets stand in brackets too often."));
            return 0;
        }
        if (take("-"))
            return addComputed(formula, Formula::Kind::Negative, readFactor(formula, depth + 1), 0);
        if (take("(")) {
            const std::size_t inside = readSum(formula, depth + 1);
            if (!m_error && !take(")"))
                failWith(INTERLEAVE_TEXT("lesson", "Before \"%1\", letter %2, a bracket is not closed."));
            return inside;
        }
        skipSpaces();
        if (!isOver() && isDigit(m_text[m_place]))
            return addNumber(formula, readNumber());
        if (!isOver() && startsName(m_text[m_place]))
            return addLetters(formula, Formula::Kind::Name, readName());
        if (take("\""))
            return addLetters(formula, Formula::Kind::Word, readQuoted());
        failWith(INTERLEAVE_TEXT("lesson", "Before \"%1\", letter %2, a number or a name is missing."));
        return 0;
    }

    /// Digits, and a point with digits behind it: what a teacher writes, in every language's lesson alike.
    double readNumber()
    {
        double number = readDigits();
        if (!isOver() && m_text[m_place] == '.') {
            const std::size_t point = m_place++;
            const double behind = readDigits();
            number += behind / std::pow(10.0, static_cast<double>(m_place - point - 1));
        }
        if (!isOver() && startsName(m_text[m_place]))
            fail();
        return number;
    }

    double readDigits()
    {
        double number = 0;
        for (; !isOver() && isDigit(m_text[m_place]); ++m_place)
            number = number * 10 + (m_text[m_place] - '0');
        return number;
    }

    std::string readName()
    {
        const std::size_t begin = m_place;
        while (!isOver() && isInName(m_text[m_place]))
            ++m_place;
        return std::string(m_text.substr(begin, m_place - begin));
    }

    std::string readQuoted()
    {
        const std::size_t end = m_text.find('"', m_place);
        if (end == std::string_view::npos) {
            failWith(INTERLEAVE_TEXT("lesson", "At \"%1\", letter %2, a quotation mark is not closed."));
            return {};
        }
        std::string word(m_text.substr(m_place, end - m_place));
        m_place = end + 1;
        return word;
    }

    void skipSpaces()
    {
        while (!isOver() && (m_text[m_place] == ' ' || m_text[m_place] == '\t' || m_text[m_place] == '\n'))
            ++m_place;
    }

    bool take(std::string_view sign)
    {
        skipSpaces();
        if (!m_text.substr(m_place).starts_with(sign))
            return false;
        m_place += sign.size();
        return true;
    }

    bool takeWord(std::string_view word)
    {
        skipSpaces();
        const std::string_view rest = m_text.substr(m_place);
        if (!rest.starts_with(word) || (rest.size() > word.size() && isInName(rest[word.size()])))
            return false;
        m_place += word.size();
        return true;
    }

    bool isOver() const { return m_place >= m_text.size(); }
    bool atEnd()
    {
        skipSpaces();
        return isOver();
    }

    void fail() { failWith(INTERLEAVE_TEXT("lesson", "\"%1\", letter %2, is not understood.")); }
    void failWith(Text text)
    {
        constexpr std::size_t kShown = 20;
        if (!m_error)
            m_error = faultAt(m_place, text, isOver() ? std::string_view("…") : m_text.substr(m_place, kShown));
    }

    std::string_view m_text;
    std::size_t m_place = 0;
    std::optional<Error> m_error;
};

namespace {

std::optional<Error> tooLong(std::string_view text)
{
    if (text.size() <= kLongestClaim)
        return std::nullopt;
    return Error{ErrorCode::ValueOutOfRange,
                 {INTERLEAVE_TEXT("lesson", "This has %1 letters, and %2 at most can be read at a glance."),
                  {static_cast<std::int64_t>(text.size()), static_cast<std::int64_t>(kLongestClaim)}},
                 {}};
}

} // namespace

Result<Formula> Formula::parse(std::string_view text)
{
    if (const std::optional<Error> error = tooLong(text))
        return *error;
    return ClaimParser(text).formula();
}

std::optional<Value> Formula::value(const ValueOf& valueOf) const
{
    std::vector<std::optional<Value>> values;
    values.reserve(m_nodes.size());
    const auto computed = [&values](const Node& node) -> std::optional<Value> {
        const std::optional<double> left = numberOf(values[node.left]);
        const std::optional<double> right = node.kind == Kind::Negative ? 0.0 : numberOf(values[node.right]);
        if (!left || !right)
            return std::nullopt;
        switch (node.kind) {
        case Kind::Negative: return -*left;
        case Kind::Sum: return *left + *right;
        case Kind::Difference: return *left - *right;
        case Kind::Product: return *left * *right;
        case Kind::Quotient: return *right == 0 ? std::nullopt : std::optional<Value>(*left / *right);
        case Kind::Number:
        case Kind::Word:
        case Kind::Name: break;
        }
        return std::nullopt;
    };
    for (const Node& node : m_nodes) {
        if (node.kind == Kind::Number)
            values.emplace_back(node.number);
        else if (node.kind == Kind::Word)
            values.emplace_back(node.letters);
        else if (node.kind == Kind::Name)
            values.push_back(valueOf(node.letters));
        else
            values.push_back(computed(node));
    }
    return values.empty() ? std::nullopt : values.back();
}

std::set<std::string> Formula::names() const
{
    std::set<std::string> names;
    for (const Node& node : m_nodes) {
        if (node.kind == Kind::Name)
            names.insert(node.letters);
    }
    return names;
}

Result<Claim> Claim::parse(std::string_view text)
{
    if (const std::optional<Error> error = tooLong(text))
        return *error;
    return ClaimParser(text).claim();
}

bool Claim::holds(const ValueOf& valueOf) const
{
    return std::ranges::all_of(m_comparisons, [&valueOf](const Comparison& comparison) {
        const std::optional<Value> left = comparison.left.value(valueOf);
        const std::optional<Value> right = comparison.right.value(valueOf);
        if (!left || !right || left->index() != right->index())
            return false;
        if (const auto* number = std::get_if<double>(&*left))
            return holdsBetween(*number, comparison.relation, std::get<double>(*right));
        const bool isSame = *left == *right;
        return comparison.relation == Relation::Equal ? isSame : comparison.relation == Relation::Unequal && !isSame;
    });
}

std::set<std::string> Claim::names() const
{
    std::set<std::string> names;
    for (const Comparison& comparison : m_comparisons) {
        names.merge(comparison.left.names());
        names.merge(comparison.right.names());
    }
    return names;
}

} // namespace interleave::lesson
