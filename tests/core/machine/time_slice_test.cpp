// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/time_slice.h"

#include <thread>

#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

/// What a thread of its own finds: whether it could set the slice, and which one it has then.
std::pair<bool, Duration> afterSetting(Duration slice)
{
    std::pair<bool, Duration> found;
    std::thread([&found, slice] {
        found.first = setSliceOfThisThread(slice);
        found.second = sliceOfThisThread();
    }).join();
    return found;
}

} // namespace

class TimeSliceTest : public QObject {
    Q_OBJECT

private slots:
    void SliceIsSetOrItIsSaidWhyNot()
    {
        const Text problem = inspectSlices();
        for (const Duration slice : {Duration(100us), Duration(3ms), Duration(100ms)}) {
            const auto [isSet, present] = afterSetting(slice);
            QCOMPARE(isSet, problem.isEmpty());
            if (isSet)
                QCOMPARE(present, slice);
        }
    }

    void SliceOfOneThreadIsNotThatOfAnother()
    {
        const Duration before = sliceOfThisThread();
        afterSetting(before == 7ms ? 8ms : 7ms);
        QCOMPARE(sliceOfThisThread(), before);
    }

    /// Linux takes 0.1 to 100 ms; what it makes of anything else is not what was asked for.
    void SliceThatIsTooLongIsNotSet() { QVERIFY(!afterSetting(10s).first); }
};

QTEST_APPLESS_MAIN(TimeSliceTest)
#include "time_slice_test.moc"
