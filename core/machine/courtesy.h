#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace interleave {

/// As long as it lives, the thread that made it lets others go first: when it wakes, it does not take the core of a thread that
/// computes. No privileges are needed, neither for this nor for the way back. Where the system refuses, nothing changes.
/// Linux: SCHED_BATCH; for SCHED_IDLE, or a nice value, there is no way back without privileges. Threads that it starts meanwhile
/// inherit it. Windows: one priority lower. macOS: the quality of service of utilities.
/// One file for each system: `courtesy_<os>.cpp`.
/// Thread safety: made and destroyed by the same thread.
class Courtesy {
public:
    Courtesy();
    ~Courtesy();
    Courtesy(const Courtesy&) = delete;
    Courtesy& operator=(const Courtesy&) = delete;

private:
    int m_before; ///< what the system is told on the way back
    bool m_isOn;
};

} // namespace interleave
