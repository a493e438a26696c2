// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/shared_memory.h"

#include <algorithm>
#include <cassert>
#include <map>

#include "core/base/random.h"
#include "core/program/plan_facts.h"
#include "core/program/step_kinds.h"

namespace interleave {

namespace {

std::size_t signaturesIn(const Plan& plan, SharedId book)
{
    std::int64_t signatures = 0;
    for (const Task& task : plan.tasks) {
        forEachStep(task.program, [&](const Step& step, std::int64_t times) {
            if (factsOf(step.action).memory->book == book)
                signatures += times;
        });
    }
    return static_cast<std::size_t>(signatures);
}

/// The same for the same numbers in any order.
std::uint64_t mixedSumOf(std::span<const std::uint32_t> numbers)
{
    std::uint64_t sum = 0;
    for (const std::uint32_t number : numbers)
        sum += Random(number).next();
    return sum;
}

} // namespace

SharedMemory::SharedMemory(const Plan& plan)
    : m_lines(plan.shared.size()), m_counters(plan.shared.size()), m_books(plan.shared.size()), m_arrays(plan.shared.size())
{
    struct Place {
        std::size_t line;
        std::size_t taken;
    };
    std::map<std::uint16_t, Place> shared;
    for (std::size_t n = 0; n < plan.shared.size(); ++n) {
        if (std::holds_alternative<Book>(plan.shared[n].kind))
            m_books[n] = std::make_unique<Pages>(signaturesIn(plan, static_cast<SharedId>(n)));
        if (const auto* array = std::get_if<Array>(&plan.shared[n].kind)) {
            Random random(plan.seed + n);
            m_arrays[n].scratch.resize(array->size);
            for (std::size_t number = 0; number < array->size; ++number)
                m_arrays[n].numbers.push_back(static_cast<std::uint32_t>(random.next()));
            m_arrays[n].sum = mixedSumOf(m_arrays[n].numbers);
        }
        const auto* counter = std::get_if<Counter>(&plan.shared[n].kind);
        if (!counter)
            continue;
        Place place{n, 0};
        if (counter->line) {
            Place& ofLine = shared.try_emplace(*counter->line, Place{n, 0}).first->second;
            if (ofLine.taken == Line::kPlaces)
                ofLine = {n, 0};
            place = ofLine;
            ++ofLine.taken;
        }
        m_counters[n] = &m_lines[place.line].places[place.taken];
        m_counters[n]->store(counter->initial, std::memory_order_relaxed);
    }
}

void SharedMemory::sign(SharedId book, TaskId name) noexcept
{
    Pages& pages = *m_books[indexOf(book)];
    const std::size_t place = pages.written.fetch_add(1, std::memory_order_relaxed);
    assert(place < pages.names.size());
    pages.names[place].store(static_cast<std::uint32_t>(name), std::memory_order_relaxed);
}

std::vector<SharedOutcome> SharedMemory::outcomes() const
{
    std::vector<SharedOutcome> outcomes(m_counters.size());
    for (std::size_t n = 0; n < outcomes.size(); ++n) {
        if (m_counters[n])
            outcomes[n].value = m_counters[n]->load(std::memory_order_relaxed);
        const std::vector<std::uint32_t>& numbers = m_arrays[n].numbers;
        if (!numbers.empty()) {
            const auto inOrder = std::is_sorted_until(numbers.begin(), numbers.end()) - numbers.begin();
            outcomes[n].value = mixedSumOf(numbers) == m_arrays[n].sum ? static_cast<std::int64_t>(inOrder) : -1;
        }
        if (!m_books[n])
            continue;
        const std::size_t written = std::min(m_books[n]->written.load(std::memory_order_relaxed), m_books[n]->names.size());
        for (std::size_t place = 0; place < written; ++place)
            outcomes[n].names.push_back(static_cast<TaskId>(m_books[n]->names[place].load(std::memory_order_relaxed)));
    }
    return outcomes;
}

} // namespace interleave
