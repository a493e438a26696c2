// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/arrangement.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/program/step_kinds.h"

namespace interleave {

namespace {

Error cannotRun(Text why)
{
    return {ErrorCode::ValueOutOfRange, {why, {}}, {}};
}

/// Makes a program of lines, one after another, and sees what cannot be.
class Assembler {
public:
    std::optional<Error> add(const ProgramLine& line) { return line ? addStep(*line) : endRepeat(); }

    std::optional<Error> finish() const
    {
        if (!m_open.empty())
            return cannotRun(INTERLEAVE_TEXT("error", "A repeat has no end."));
        return m_held.empty() ? std::nullopt : std::optional(notGivenBack());
    }

    Program take() { return std::move(m_program); }

private:
    /// A repeat that has begun.
    struct Open {
        std::size_t place;
        std::size_t held; ///< so many keys were held before it
    };

    static Error notGivenBack()
    {
        return cannotRun(
            INTERLEAVE_TEXT("error", "A key is taken and not given back. The one should stand before the other, and "
                                     "both inside the repeat or both outside."));
    }

    std::optional<Error> addStep(const Step& step)
    {
        const Locks locks = factsOf(step.action).locks;
        if (locks.givesBack) {
            const auto held = std::ranges::find(m_held, *locks.givesBack);
            const std::size_t before = m_open.empty() ? 0 : m_open.back().held;
            if (held == m_held.end() || static_cast<std::size_t>(held - m_held.begin()) < before)
                return cannotRun(INTERLEAVE_TEXT("error", "A key is given back that was not taken before."));
            m_held.erase(held);
        }
        if (locks.takes) {
            if (std::ranges::find(m_held, locks.takes->what) != m_held.end())
                return cannotRun(
                    INTERLEAVE_TEXT("error", "A key is taken by who has it already, and would wait for itself."));
            m_held.push_back(locks.takes->what);
        }
        if (repeatAt(step))
            m_open.push_back({m_program.size(), m_held.size()});
        m_program.push_back(step);
        return m_open.size() > kDeepestRepeat
                 ? std::optional(cannotRun(INTERLEAVE_TEXT("error", "Too many repeats lie in each other.")))
                 : std::nullopt;
    }

    std::optional<Error> endRepeat()
    {
        if (m_open.empty())
            return cannotRun(INTERLEAVE_TEXT("error", "A repeat ends before it begins."));
        const Open open = m_open.back();
        m_open.pop_back();
        const std::size_t steps = m_program.size() - open.place - 1;
        if (steps == 0)
            return cannotRun(INTERLEAVE_TEXT("error", "A repeat has no steps."));
        if (m_held.size() != open.held)
            return notGivenBack();
        std::get<Repeat>(m_program[open.place].action).steps = static_cast<std::uint16_t>(steps);
        return std::nullopt;
    }

    Program m_program;
    std::vector<Open> m_open;
    std::vector<SharedId> m_held; ///< in the order in which they were taken
};

} // namespace

ProgramLines linesOf(const Program& program)
{
    ProgramLines lines;
    std::vector<std::size_t> ends; // of the repeats that a step lies in
    for (std::size_t n = 0; n <= program.size(); ++n) {
        for (; !ends.empty() && ends.back() <= n; ends.pop_back())
            lines.push_back(std::nullopt);
        if (n == program.size())
            break;
        lines.push_back(program[n]);
        if (const Repeat* repeat = repeatAt(program[n]))
            ends.push_back(n + 1 + repeat->steps);
    }
    return lines;
}

Result<Program> programOf(const ProgramLines& lines)
{
    Assembler assembler;
    for (const ProgramLine& line : lines) {
        if (const std::optional<Error> error = assembler.add(line))
            return *error;
    }
    if (const std::optional<Error> error = assembler.finish())
        return *error;
    return assembler.take();
}

std::int64_t arrangementOf(const std::vector<std::size_t>& order)
{
    std::int64_t number = 0;
    for (std::size_t n = 0; n < order.size(); ++n) {
        const auto smaller = std::count_if(order.begin() + static_cast<std::ptrdiff_t>(n), order.end(),
                                           [&](std::size_t other) { return other < order[n]; });
        number = number * static_cast<std::int64_t>(order.size() - n) + smaller;
    }
    return number;
}

std::vector<std::size_t> orderOf(std::int64_t arrangement, std::size_t lines)
{
    std::vector<std::size_t> digits(lines);
    for (std::size_t n = lines; n-- > 0;) {
        const auto base = static_cast<std::int64_t>(lines - n);
        digits[n] = static_cast<std::size_t>(arrangement % base);
        arrangement /= base;
    }
    std::vector<std::size_t> left(lines);
    std::iota(left.begin(), left.end(), std::size_t{0});
    std::vector<std::size_t> order;
    for (const std::size_t digit : digits) {
        order.push_back(left[digit]);
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(digit));
    }
    return order;
}

ProgramLines inOrder(const ProgramLines& lines, const std::vector<std::size_t>& order)
{
    ProgramLines moved;
    for (const std::size_t line : order)
        moved.push_back(lines[line]);
    return moved;
}

Program arranged(const Program& program, std::int64_t arrangement)
{
    const ProgramLines lines = linesOf(program);
    Result<Program> other = programOf(inOrder(lines, orderOf(arrangement, lines.size())));
    return other ? *std::move(other) : program;
}

} // namespace interleave
