#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <memory>
#include <QObject>

#include "app/run/background.h"
#include "core/kitchen/script.h"
#include "core/run/run.h"

namespace interleave {

/// The scripts of two runs, made when they are needed; those of long runs in the background.
/// Thread safety: UI thread only. The destructor ends the work and joins its thread.
class KitchenScripts : public QObject {
    Q_OBJECT

public:
    using Runs = std::array<std::shared_ptr<const RunResult>, 2>;
    using Scripts = std::array<std::shared_ptr<const kitchen::Script>, 2>;

    /// What takes long waits behind the gate, if there is one.
    explicit KitchenScripts(MeasuringGate* gate, QObject* parent = nullptr);

    /// Other runs: there are no scripts of them yet.
    void setRuns(Runs runs);
    /// Has them made, unless they are or are being made. True when they are there; else `made` will tell.
    bool make();

signals:
    void made(const interleave::KitchenScripts::Scripts& scripts);
    /// They could not be made.
    void failed(interleave::Error error);

private:
    static Scripts scriptsOf(const Runs& runs, const Watch& watch);

    Runs m_runs;
    bool m_areMade = false; ///< or being made
    Background m_making;    ///< last, so that it has ended before the rest goes
};

} // namespace interleave
