#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/base/prefetch.h"
#include "core/base/time.h"
#include "core/trace/activity.h"

namespace interleave {

/// A stretch of one task's time in which it did one thing in one place.
struct Span {
    TimeRange time;
    Activity activity = Activity::Ready;
    StepIndex step{};
    Evidence evidence = Evidence::Recorded; ///< how its begin is known
    std::optional<WorkerId> worker;         ///< the thread that carried the task, or waited with it, if one did
    std::optional<CpuId> cpu;               ///< only while it has one, and only where the system tells

    friend bool operator==(const Span&, const Span&) = default;
};

/// Spans of one task: in order, without gaps, none empty. An end is the next one's begin and is not stored, so a span takes
/// 16 bytes.
/// Thread safety: immutable once filled; share freely.
class Spans {
public:
    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Span;
        using difference_type = std::ptrdiff_t;
        using pointer = const Span*;
        using reference = Span;

        Iterator() = default;
        Iterator(const Spans* spans, std::size_t index) : m_spans(spans), m_index(index) {}
        Span operator*() const { return (*m_spans)[m_index]; }
        Iterator& operator++()
        {
            ++m_index;
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++m_index;
            return before;
        }
        friend bool operator==(const Iterator&, const Iterator&) = default;

    private:
        const Spans* m_spans = nullptr;
        std::size_t m_index = 0;
    };

    /// No spans, starting (and so far ending) at `begin`.
    explicit Spans(TimePoint begin = {}) : m_end(begin) {}

    /// Adds what happened from the present end until `end`. Joined with the last span when nothing but the time differs;
    /// nothing is added when it would be empty. Requires: end >= time().end.
    void appendUntil(TimePoint end, Activity activity, StepIndex step, Evidence evidence,
                     std::optional<WorkerId> worker = {}, std::optional<CpuId> cpu = {});

    std::size_t size() const { return m_packed.size(); }
    bool isEmpty() const { return m_packed.empty(); }
    /// Requires: index < size().
    Span operator[](std::size_t index) const;
    /// Parts of a span, without the rest of it: for loops over very many. Requires: index < size().
    Activity activityOf(std::size_t index) const { return m_packed[index].activity; }
    std::optional<WorkerId> workerOf(std::size_t index) const
    {
        return unpack<WorkerId>(m_packed[index].workerPlusOne);
    }
    std::optional<CpuId> cpuOf(std::size_t index) const { return unpack<CpuId>(m_packed[index].cpuPlusOne); }
    /// These spans will be read soon. Requires: first + count <= size().
    void prefetch(std::size_t first, std::size_t count) const
    {
        interleave::prefetch(m_packed.data() + first, count * sizeof(Packed));
    }
    /// Whether any span is of this activity.
    bool contains(Activity activity) const { return (m_activities >> static_cast<unsigned>(activity) & 1U) != 0; }
    Span front() const { return (*this)[0]; }
    Span back() const { return (*this)[size() - 1]; }
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, size()}; }

    /// From the first span's begin to the last one's end.
    TimeRange time() const;
    /// The span that contains `t`; none outside time().
    std::optional<std::size_t> indexAt(TimePoint t) const;
    /// The begin of span `index`; time().end for index == size(). Requires: index <= size().
    TimePoint boundary(std::size_t index) const { return index < size() ? m_packed[index].begin : m_end; }

    friend bool operator==(const Spans&, const Spans&) = default;

private:
    struct Packed {
        TimePoint begin;
        std::uint16_t step;
        std::uint16_t workerPlusOne; ///< 0: none
        std::uint16_t cpuPlusOne;    ///< 0: none
        Activity activity;
        Evidence evidence;

        friend bool operator==(const Packed&, const Packed&) = default;
    };
    static_assert(sizeof(Packed) == 16);

    template<typename Id>
    static std::optional<Id> unpack(std::uint16_t plusOne)
    {
        return plusOne == 0 ? std::nullopt : std::optional(static_cast<Id>(plusOne - 1));
    }

    std::vector<Packed> m_packed;
    TimePoint m_end;
    std::uint8_t m_activities = 0; ///< a bit for each activity that occurs
};

} // namespace interleave
