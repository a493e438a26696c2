#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <memory>
#include <optional>
#include <QObject>
#include <QPointer>

#include "app/run/measuring_thread.h"
#include "core/experiment/results.h"
#include "core/machine/machine.h"

namespace interleave {

/// How far an experiment is.
struct ExperimentAdvance {
    std::size_t made = 0; ///< runs, of those that can be made
    std::size_t all = 0;
    std::optional<Duration> timeLeft{}; ///< unknown before the first run
    std::optional<std::size_t> point{}; ///< that is measured next
    int again = 0;                      ///< it is made for so many times more, because others disturbed it
};

/// What is made, and where it is kept meanwhile.
struct ExperimentOrder {
    std::shared_ptr<experiment::Results> results; ///< nobody else touches them until it has ended, but while `advanced` is told
    Machine machine;
    std::filesystem::path record; ///< written now and then, and at the end
};

/// Has the runs of an experiment made on the coordinator thread, one after another, as far as they are missing.
/// Thread safety: UI thread only. The destructor ends them and waits for that, unless the thread has ended before.
class ExperimentController : public QObject {
    Q_OBJECT

public:
    explicit ExperimentController(MeasuringThread& thread, QObject* parent = nullptr);
    ~ExperimentController() override;

    /// Requires: nothing is measured.
    void goOn(ExperimentOrder order);
    /// What is there is kept.
    void stop();
    bool isOn() const { return m_isOn; }

signals:
    /// Now and then between two runs, so seldom that it takes one part in 40 of the time: the results may be read until this returns.
    void advanced(const interleave::ExperimentAdvance& advance);
    /// All are made, or its time is up, or it was stopped. An error: what is there is kept all the same, in memory at least.
    void ended(std::optional<interleave::Error> error);

private:
    class Observer;

    QPointer<MeasuringThread> m_thread;
    bool m_isOn = false;
};

} // namespace interleave
