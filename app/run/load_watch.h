#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <deque>
#include <functional>
#include <optional>
#include <QObject>
#include <QTimer>
#include <vector>

#include "core/machine/load.h"

namespace interleave {

/// Looks once a second how much of the cores other programs use, while no run is measured: a look takes less than a ten-thousandth of a
/// core. What it knows is of the last two seconds, so that a moment's work of another program makes no words flash.
/// Thread safety: UI thread only.
class LoadWatch : public QObject {
    Q_OBJECT

public:
    using Reader = std::function<LoadReading()>;

    explicit LoadWatch(
        QObject* parent = nullptr, Reader read = [] { return readLoad(); });

    /// Of these processors it is known from now on.
    void setCpus(std::vector<CpuId> cpus);
    /// While paused nothing is looked at and nothing is known; it begins anew afterwards.
    void setPaused(bool paused);
    bool isLooking() const { return m_timer.isActive(); }
    /// What others use; none where that is not known, or not yet.
    const std::optional<Load>& load() const { return m_load; }

    /// What its timer does.
    void look();

signals:
    /// Another load is known, or none any more.
    void changed();

private:
    void forget();

    Reader m_read;
    QTimer m_timer;
    std::vector<CpuId> m_cpus;
    std::deque<LoadReading> m_readings; ///< the last few, oldest first
    std::optional<Load> m_load;
};

} // namespace interleave
