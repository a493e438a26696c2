#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>

#include "app/theme/icons.h"
#include "core/run/honesty.h"

namespace interleave {

/// How a standing is shown: by the shape of an icon, by its colour, and in words for who sees neither.
struct StandingSign {
    QString icon;
    IconInk ink;
    QString words;

    QIcon toIcon() const { return interleave::icon(icon, ink); }
};

StandingSign signOf(Standing standing);
/// Of what was computed and not measured.
StandingSign simulationSign();
/// Of a run's evidence: verified, inferred or simulated.
StandingSign evidenceSign(const RunResult& run);

} // namespace interleave
