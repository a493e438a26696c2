#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <variant>

#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/base/time.h"

namespace interleave {

/// Where in the story a step happens: the spit, the fryer, a processor. `id` is stable and is used in files and by the
/// kitchen; it is a string literal.
struct Station {
    std::string_view id;
    Text name;

    friend bool operator==(const Station&, const Station&) = default;
};

// ---- By itself

/// How long a step computes, from one time that it is done to the next.
enum class Variation {
    None, ///< always as long
    Exponential, ///< by chance: short ones are many, long ones few, and how long it has gone on says nothing of how long it will
};

/// Real computing that takes about `work` on one core of this machine, by its calibration. Never negative. Where it varies that is the
/// mean, and each length follows from the plan's seed, the task, and how often it has drawn one: the same under every model.
struct Compute {
    Duration work{};
    Variation variation = Variation::None;
    friend bool operator==(const Compute&, const Compute&) = default;
};

/// A real wait for a device: nothing computes, no core is needed. The device is a timer of the operating system.
struct WaitForIo {
    Duration time{};
    friend bool operator==(const WaitForIo&, const WaitForIo&) = default;
};

/// The task ends with an exception, as a program with a mistake in it would.
struct Fail {
    std::string_view reason; ///< a string literal
    friend bool operator==(const Fail&, const Fail&) = default;
};

/// The `steps` steps that follow are done `times` times. Nested at most `kDeepestRepeat` deep. Requires: times >= 1, steps >= 1.
struct Repeat {
    std::int64_t times = 1;
    std::uint16_t steps = 1;
    friend bool operator==(const Repeat&, const Repeat&) = default;
};
inline constexpr std::size_t kDeepestRepeat = 4;

// ---- Together with other tasks; what is shared stands in Plan::shared

enum class Hold { Alone, WithOthers };

/// Takes a mutex, or a read-write lock (alone to write, with others to read); waits until it can be had.
struct Lock {
    SharedId what{};
    Hold hold = Hold::Alone;
    friend bool operator==(const Lock&, const Lock&) = default;
};

/// Gives back what Lock took.
struct Unlock {
    SharedId what{};
    friend bool operator==(const Unlock&, const Unlock&) = default;
};

/// Takes the mutex `what` if it is free. If not, politely gives back the mutex `held`, waits for a random time up to
/// `pause`, and goes back to the step `back` steps before this one.
struct LockOrRetreat {
    SharedId what{};
    SharedId held{};
    std::uint16_t back = 1;
    Duration pause{};
    friend bool operator==(const LockOrRetreat&, const LockOrRetreat&) = default;
};

/// Takes a key out of a semaphore's bowl; waits until there is one.
struct Acquire {
    SharedId semaphore{};
    friend bool operator==(const Acquire&, const Acquire&) = default;
};

/// Takes a key out of a semaphore's bowl; waits until there is one, and no longer than `patience`. Where none came, the `otherwise`
/// steps that follow are left out.
struct AcquireWithin {
    SharedId semaphore{};
    Duration patience{};
    std::uint16_t otherwise = 0;
    friend bool operator==(const AcquireWithin&, const AcquireWithin&) = default;
};

/// Puts a key into the bowl.
struct Release {
    SharedId semaphore{};
    friend bool operator==(const Release&, const Release&) = default;
};

/// What Send sends: the next of the whole numbers 1, 2, 3 ..., or what the task received last.
enum class Cargo { Next, InHand };

/// Hands a value to a channel; waits while the channel has no room.
struct Send {
    SharedId channel{};
    Cargo cargo = Cargo::InHand;
    friend bool operator==(const Send&, const Send&) = default;
};

/// Takes the next value from a channel in hand; waits until there is one.
struct Receive {
    SharedId channel{};
    friend bool operator==(const Receive&, const Receive&) = default;
};

/// Waits in a condition's room until the counter lies in [least, most]. Requires: the task holds the condition's mutex.
struct WaitUntil {
    SharedId condition{};
    SharedId counter{};
    std::int64_t least = 0;
    std::int64_t most = 0;
    friend bool operator==(const WaitUntil&, const WaitUntil&) = default;
};

/// Wakes all who wait in a condition's room; each looks again. Requires: the task holds the condition's mutex.
struct Notify {
    SharedId condition{};
    friend bool operator==(const Notify&, const Notify&) = default;
};

/// Waits at a barrier until all its parties are there.
struct Meet {
    SharedId barrier{};
    friend bool operator==(const Meet&, const Meet&) = default;
};

/// Starts another task, which does nothing before; done once for each such task.
struct Spawn {
    TaskId task{};
    friend bool operator==(const Spawn&, const Spawn&) = default;
};

/// Waits until another task is done.
struct Join {
    TaskId task{};
    friend bool operator==(const Join&, const Join&) = default;
};

enum class Protection {
    None,   ///< reads, then writes: what another task wrote between the two is lost
    Locked, ///< the same, while holding a mutex
    Atomic, ///< in one go that nobody can come between
};

/// What is added: a fixed amount, or the value in hand.
enum class Addend { Amount, InHand };

/// Adds to a counter, `times` times. Each time it reads the counter, thinks for `think` (computing), and writes the sum.
/// A real lost update without undefined behaviour: the counter is atomic, but each reading and writing is by itself.
struct Update {
    SharedId counter{};
    std::int64_t times = 1;
    std::int64_t amount = 1;
    Addend addend = Addend::Amount;
    Protection protection = Protection::None;
    SharedId mutex{}; ///< for Protection::Locked
    Duration think{};
    friend bool operator==(const Update&, const Update&) = default;
};

/// Writes the task's name into a book.
struct SignBook {
    SharedId book{};
    friend bool operator==(const SignBook&, const SignBook&) = default;
};

/// Sorts the numbers [begin, end) of an array, by merging. Nobody else may use them meanwhile.
struct Sort {
    SharedId array{};
    std::size_t begin = 0;
    std::size_t end = 0;
    friend bool operator==(const Sort&, const Sort&) = default;
};

/// Merges [begin, middle) and [middle, end) of an array, each of them sorted. Nobody else may use them meanwhile.
struct Merge {
    SharedId array{};
    std::size_t begin = 0;
    std::size_t middle = 0;
    std::size_t end = 0;
    friend bool operator==(const Merge&, const Merge&) = default;
};

// ---- With devices, which answer in their own time

/// Takes the next event, or the next request of a service's clients; waits until there is one. Where there will be no more, the
/// program ends here.
struct TakeRequest {
    SharedId from{};
    friend bool operator==(const TakeRequest&, const TakeRequest&) = default;
};

/// Answers what the task took last.
struct AnswerRequest {
    SharedId to{};
    friend bool operator==(const AnswerRequest&, const AnswerRequest&) = default;
};

/// Asks one of some servers, and waits until it has answered.
struct Ask {
    SharedId servers{};
    friend bool operator==(const Ask&, const Ask&) = default;
};

/// Has a database do something, and takes the first number that it gives in hand. Where the database is busy it waits; with `back`,
/// it gives up what it has begun (ROLLBACK), and goes back so many steps.
struct Query {
    SharedId database{};
    std::string_view sql; ///< a string literal; ?1 is the value in hand, where it has one
    std::uint16_t back = 0;
    friend bool operator==(const Query&, const Query&) = default;
};

using Action =
    std::variant<Compute, WaitForIo, Fail, Repeat, Lock, Unlock, LockOrRetreat, Acquire, AcquireWithin, Release, Send, Receive,
                 WaitUntil, Notify, Meet, Spawn, Join, Update, SignBook, Sort, Merge, TakeRequest, AnswerRequest, Ask, Query>;

/// One line of a program: plain data that says what is to be done, and knows nothing about threads.
struct Step {
    Text name;      ///< "carve meat"
    Text shortName; ///< "carve": one word, written on bars
    Station station;
    Action action;

    friend bool operator==(const Step&, const Step&) = default;
};

/// The repeat that begins at a step; null where the step is one that is done. What a repeat means to the steps in it is no
/// matter of the repeat alone, so whoever goes through a program asks for it.
inline const Repeat* repeatAt(const Step& step)
{
    return std::get_if<Repeat>(&step.action);
}

template<typename Kind, typename... Kinds>
inline constexpr bool kIsOneOf = (std::is_same_v<Kind, Kinds> || ...);

/// For std::visit over an Action: one lambda for each kind.
template<typename... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template<typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace interleave
