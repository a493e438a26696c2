// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/standing_sign.h"

#include <QCoreApplication>

namespace interleave {

namespace {

struct StandingSigns {
    Q_DECLARE_TR_FUNCTIONS(StandingSigns)
};

} // namespace

StandingSign signOf(Standing standing)
{
    switch (standing) {
    case Standing::Sound: return {QStringLiteral("verified"), IconInk::Verified, StandingSigns::tr("as it should be")};
    case Standing::Limited: return {QStringLiteral("inferred"), IconInk::Quiet, StandingSigns::tr("with limits")};
    case Standing::Doubtful:
        return {QStringLiteral("warning"), IconInk::Warning, StandingSigns::tr("a reason to run again")};
    }
    return {};
}

StandingSign simulationSign()
{
    return {QStringLiteral("simulated"), IconInk::Quiet, StandingSigns::tr("computed, not measured")};
}

StandingSign evidenceSign(const RunResult& run)
{
    return run.trace.info.isSimulated() ? simulationSign() : signOf(evidenceStanding(run));
}

} // namespace interleave
