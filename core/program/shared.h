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
#include "core/base/time.h"

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

// ---- Devices: what answers by itself, in its own time

/// When requests come. All of it follows from the plan's seed.
struct Arrivals {
    enum class Manner {
        Paced,  ///< one every `gap`
        Random, ///< as it happens, `gap` after the one before on average: a Poisson process
        Polite, ///< each sender thinks for `gap` once it was answered, and only then sends its next one
    };
    Manner manner = Manner::Paced;
    Duration first{}; ///< before it none comes
    Duration gap{};
    friend bool operator==(const Arrivals&, const Arrivals&) = default;
};

/// What happens by the clock, whatever the program does: keys that are pressed, pictures that are due. A timer of the operating
/// system.
struct Events {
    Arrivals when{}; ///< Paced or Random
    std::int64_t count = 1;
    friend bool operator==(const Events&, const Events&) = default;
};

/// A service that this program offers to clients, by TCP on this computer alone. The clients are real, and threads of their own.
struct Service {
    Arrivals arrivals{};
    std::int64_t connections = 1;
    std::int64_t requestsEach = 1; ///< over each connection
    bool isConnected = true; ///< all connections are there when the run begins; else each is made when its first request is due
    Duration patience{};      ///< a client that has no answer for so long gives up; 0: none does
    bool isForOthers = false; ///< its clients are other programs, which send what they like; then all above says nothing
    friend bool operator==(const Service&, const Service&) = default;
};

/// Other servers, which tasks ask by TCP on this computer alone. They are real; how long they take for an answer is a timer.
struct Servers {
    enum class Choice {
        RoundRobin, ///< one after the other
        LeastBusy,  ///< the one with the fewest requests
    };
    std::int64_t count = 1;
    Duration time{};         ///< for an answer
    std::int64_t atOnce = 1; ///< requests that each works on at the same time; the others wait in line
    Choice choice = Choice::RoundRobin;
    friend bool operator==(const Servers&, const Servers&) = default;
};

/// How a database keeps apart who reads and who writes.
enum class Journal {
    Rollback,   ///< what was there before is set aside until the change is whole: who writes keeps all others out
    WriteAhead, ///< changes are written beside: who reads sees what was there when it began
};

/// A real SQLite database in a file of its own, in a private folder, filled before the run and gone after it.
struct Database {
    std::string_view setup; ///< SQL that fills it, a string literal: ?1 is `rows`, ?2 `part`, ?3 `parts`
    std::string_view check; ///< SQL with one number that is told when the run is over, a string literal
    Journal journal = Journal::Rollback;
    std::int64_t connections = 0; ///< that all tasks share; 0: one for each task
    std::int64_t rows = 0;
    std::int64_t part = 0; ///< this one of `parts` databases among which the rows are divided
    std::int64_t parts = 1;
    friend bool operator==(const Database&, const Database&) = default;
};

using SharedKind =
    std::variant<Mutex, RwLock, Semaphore, Channel, Condition, Barrier, Counter, Book, Array, Events, Service, Servers, Database>;

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
    Uses,     ///< how often it was used
    Number,   ///< its value
    Names,    ///< who wrote in it
    Requests, ///< what came of them
};

/// What something shared means, whoever provides it. Each kind states all of it.
struct SharedFacts {
    Stated<std::string_view> id; ///< stable word for files: "mutex", "rw-lock"
    Stated<Having> having;
    Stated<bool> isDevice; ///< answers by itself, in its own time
    Stated<bool> isLock;   ///< keeps others out of a stretch of a program: a mutex or a read-write lock
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
/// Whether tasks take from it what was asked from outside.
inline bool takesRequests(const SharedKind& kind)
{
    return factsOf(kind).remains == Remains::Requests;
}

} // namespace interleave
