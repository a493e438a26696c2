#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <atomic>
#include <memory>
#include <QObject>

namespace interleave {

/// Closed while runs are measured: whatever the window computes in the background waits behind it, so that it takes no core from them.
/// Thread safety: UI thread only, but for what is said otherwise. Outlives all that wait behind it.
class MeasuringGate : public QObject {
    Q_OBJECT

public:
    /// How many threads compute; each counts itself. Any thread.
    using Count = std::shared_ptr<std::atomic<int>>;

    using QObject::QObject;

    bool isOpen() const { return m_isOpen; }
    /// What computes is asked to stop, and begins anew when the gate opens.
    void close();
    void open();
    const Count& computing() const { return m_computing; }

signals:
    void opened();
    void closed();

private:
    bool m_isOpen = true;
    Count m_computing = std::make_shared<std::atomic<int>>(0);
};

} // namespace interleave
