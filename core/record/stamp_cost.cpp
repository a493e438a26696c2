// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/stamp_cost.h"

#include "core/record/lane_recorder.h"

namespace interleave {

double measureStampCost(const TickClock& clock)
{
    constexpr int kStamps = 20'000;
    constexpr std::size_t kRoom = 64;
    LaneRecorder recorder(kRoom, std::chrono::seconds(1), 0, clock);
    recorder.start(clock.moment());
    recorder.beginComputing(TaskId{}, StepIndex{});
    const Ticks before = clock.read();
    for (int n = 0; n < kStamps; ++n)
        recorder.stamp();
    const Duration took = clock.lengthOf(clock.read() - before);
    return std::chrono::duration<double, std::nano>(took).count() / kStamps;
}

} // namespace interleave
