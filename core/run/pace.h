#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>

#include "core/run/run.h"

namespace interleave {

/// How long a millisecond of computing really took in a run, in milliseconds on a core: 1 where the calibration of its machine was right,
/// 0.9 where the work went faster than that said. The median over all computing that is long enough to be timed. None where nothing
/// was: of a simulation, of a run that came to no end, and where it is not known how often steps were done.
std::optional<double> paceOf(const Trace& trace);

/// Whether a run shows that the machine had better be calibrated anew. Work that goes faster than calibrated always does, because
/// disturbances only make it slower; slower work does where the run was quiet and never two tasks computed at once, because
/// two cores at work may slow each other down.
bool contradictsCalibration(const RunResult& run);

/// The plan of a run, with the lengths that its computing really had on average: so what is simulated of it can stand beside the run.
Plan planAtPaceOf(const Trace& trace);

} // namespace interleave
