#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "core/base/ids.h"
#include "core/base/stated.h"
#include "core/base/text.h"

namespace interleave {

/// Who gets a lock that becomes free while tasks wait for it.
enum class Handover {
    Barging, ///< whoever asks first once it is free, even if others have waited longer: what std::mutex does
    Fair,    ///< the one that has waited longest
};

/// One key to a building: one task at a time holds it.
struct Mutex {
    Handover handover = Handover::Barging;
    friend bool operator==(const Mutex&, const Mutex&) = default;
};

/// One writer alone, or any number of readers together. Readers that come while others read go in, even if a writer waits.
struct RwLock {
    friend bool operator==(const RwLock&, const RwLock&) = default;
};

/// A bowl of keys: at most so many tasks at a time hold one.
struct Semaphore {
    std::int64_t keys = 1;
    friend bool operator==(const Semaphore&, const Semaphore&) = default;
};

/// Hands values from task to task, in order. A sender waits while `capacity` values lie in it; with 0 there is no place to
/// lie, and sender and receiver meet.
struct Channel {
    std::size_t capacity = 0;
    friend bool operator==(const Channel&, const Channel&) = default;
};

/// A waiting room for tasks that hold `mutex` and need a counter to change. Who waits gives the mutex back meanwhile.
struct Condition {
    SharedId mutex{};
    friend bool operator==(const Condition&, const Condition&) = default;
};

/// Where `parties` tasks wait until all of them are there; then it can be used again.
struct Barrier {
    std::size_t parties = 1;
    friend bool operator==(const Barrier&, const Barrier&) = default;
};

/// A number in memory. Counters of the same `line` are neighbours in one cache line; one without has a line to itself.
struct Counter {
    std::int64_t initial = 0;
    std::optional<std::uint16_t> line{};
    friend bool operator==(const Counter&, const Counter&) = default;
};

/// A guest book: the names of those who wrote in it, in that order.
struct Book {
    friend bool operator==(const Book&, const Book&) = default;
};

/// Numbers in a row, in an order that the plan's seed decides.
struct Array {
    std::size_t size = 0;
    friend bool operator==(const Array&, const Array&) = default;
};

using SharedKind = std::variant<Mutex, RwLock, Semaphore, Channel, Condition, Barrier, Counter, Book, Array>;

/// Something that the tasks of a plan share.
struct Shared {
    Message name; ///< "the key", "fork 3"
    SharedKind kind;

    friend bool operator==(const Shared&, const Shared&) = default;
};

/// How tasks have it: between taking it and giving it back.
struct Having {
    std::int64_t room = 0;     ///< for so many at a time; 0: it is not had
    bool together = false;     ///< or for any number of them that take it with others
    bool isHandedOver = false; ///< to who waited for it, before that task goes on
};

/// What is told of it when a run is over.
enum class Remains {
    Uses,   ///< how often it was used
    Number, ///< its value
    Names,  ///< who wrote in it
};

/// What something shared means, whoever provides it. Each kind states all of it.
struct SharedFacts {
    Stated<std::string_view> id; ///< stable word for files: "mutex", "rw-lock"
    Stated<Having> having;
    Stated<bool> isLock; ///< keeps others out of a stretch of a program: a mutex or a read-write lock
    Stated<Remains> remains;
};

SharedFacts factsOf(const SharedKind& kind);
/// As the shape of a step: "semaphore 3", "counter 0".
std::string shapeOf(const SharedKind& kind);

inline std::string_view idOf(const SharedKind& kind)
{
    return factsOf(kind).id;
}
inline bool isLock(const SharedKind& kind)
{
    return factsOf(kind).isLock;
}

} // namespace interleave
