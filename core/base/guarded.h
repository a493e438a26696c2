#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <mutex>

// A mutex, and what says which members it guards, so that Clang refuses to compile what uses them without it (-Wthread-safety).
// Other compilers see a std::mutex. Mutexes that tasks of a plan lock are no matter of this: who has one is told by data.

#if defined(__clang__)
#define INTERLEAVE_THREAD_SAFETY(attribute) __attribute__((attribute))
#else
#define INTERLEAVE_THREAD_SAFETY(attribute)
#endif

/// Of a member: is read and written only while the mutex is locked.
#define INTERLEAVE_GUARDED_BY(mutex) INTERLEAVE_THREAD_SAFETY(guarded_by(mutex))
/// Of a function: whoever calls it has locked the mutex.
#define INTERLEAVE_REQUIRES(mutex) INTERLEAVE_THREAD_SAFETY(requires_capability(mutex))
/// Of a function of a mutex or a lock.
#define INTERLEAVE_ACQUIRES(...) INTERLEAVE_THREAD_SAFETY(acquire_capability(__VA_ARGS__))
#define INTERLEAVE_RELEASES() INTERLEAVE_THREAD_SAFETY(release_capability())
/// Of a function that uses what is guarded without the mutex, for a reason that it says.
#define INTERLEAVE_UNCHECKED INTERLEAVE_THREAD_SAFETY(no_thread_safety_analysis)

namespace interleave {

/// A std::mutex of which it is checked that what it guards is used with it alone.
class INTERLEAVE_THREAD_SAFETY(capability("mutex")) CheckedMutex {
public:
    void lock() INTERLEAVE_ACQUIRES() { m_mutex.lock(); }
    void unlock() INTERLEAVE_RELEASES() { m_mutex.unlock(); }
    std::mutex& native() { return m_mutex; }

private:
    std::mutex m_mutex;
};

/// Has a mutex locked as long as it lives: std::lock_guard.
class INTERLEAVE_THREAD_SAFETY(scoped_lockable) CheckedLock {
public:
    explicit CheckedLock(CheckedMutex& mutex) INTERLEAVE_ACQUIRES(mutex) : m_mutex(mutex) { m_mutex.lock(); }
    ~CheckedLock() INTERLEAVE_RELEASES() { m_mutex.unlock(); }
    CheckedLock(const CheckedLock&) = delete;
    CheckedLock& operator=(const CheckedLock&) = delete;

private:
    CheckedMutex& m_mutex;
};

/// The same for a condition variable, which waits with `native()`. May be unlocked before its end.
class INTERLEAVE_THREAD_SAFETY(scoped_lockable) CheckedUniqueLock {
public:
    enum class Users {
        One, ///< nobody else could come: the mutex is left alone
        Many,
    };
    explicit CheckedUniqueLock(CheckedMutex& mutex, Users users = Users::Many) INTERLEAVE_ACQUIRES(mutex)
        : m_lock(users == Users::Many ? std::unique_lock(mutex.native()) : std::unique_lock<std::mutex>())
    {
    }
    ~CheckedUniqueLock() INTERLEAVE_RELEASES() {}
    CheckedUniqueLock(const CheckedUniqueLock&) = delete;
    CheckedUniqueLock& operator=(const CheckedUniqueLock&) = delete;

    void unlock() INTERLEAVE_RELEASES() { m_lock = {}; }
    /// Locked, whatever the condition variable does with it meanwhile.
    std::unique_lock<std::mutex>& native() { return m_lock; }

private:
    std::unique_lock<std::mutex> m_lock;
};

} // namespace interleave
