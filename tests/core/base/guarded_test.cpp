// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/guarded.h"

#include <condition_variable>
#include <thread>

#include "tests/support/print.h"

using namespace interleave;

namespace {

/// Whether another thread could have it.
bool isFree(CheckedMutex& mutex)
{
    bool had = false;
    std::thread([&] {
        if (const std::unique_lock lock(mutex.native(), std::try_to_lock); lock.owns_lock())
            had = true;
    }).join();
    return had;
}

} // namespace

/// What is checked while compiling is not seen here: these are the mutex and the locks as they run.
class GuardedTest : public QObject {
    Q_OBJECT

private slots:
    void LockHasTheMutexAsLongAsItLives()
    {
        CheckedMutex mutex;
        {
            const CheckedLock lock(mutex);
            QVERIFY(!isFree(mutex));
        }
        QVERIFY(isFree(mutex));
        {
            const CheckedUniqueLock lock(mutex);
            QVERIFY(!isFree(mutex));
        }
        QVERIFY(isFree(mutex));
    }

    void UniqueLockIsUnlockedBeforeItsEnd()
    {
        CheckedMutex mutex;
        CheckedUniqueLock lock(mutex);
        lock.unlock();
        QVERIFY(isFree(mutex));
    }

    void WhereThereIsOneUserTheMutexIsLeftAlone()
    {
        CheckedMutex mutex;
        CheckedUniqueLock lock(mutex, CheckedUniqueLock::Users::One);
        QVERIFY(isFree(mutex));
        lock.unlock();
        QVERIFY(isFree(mutex));
    }

    void AConditionVariableWaitsWithIt()
    {
        CheckedMutex mutex;
        std::condition_variable changed;
        bool isThere = false;
        std::thread other([&] {
            const CheckedLock lock(mutex);
            isThere = true;
            changed.notify_one();
        });
        {
            CheckedUniqueLock lock(mutex);
            while (!isThere)
                changed.wait(lock.native());
            QVERIFY(!isFree(mutex));
        }
        other.join();
    }
};

QTEST_APPLESS_MAIN(GuardedTest)
#include "guarded_test.moc"
