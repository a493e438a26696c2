// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/until_quiet.h"

#include "core/run/honesty.h"

namespace interleave {

bool UntilQuiet::wantsAnother(std::shared_ptr<const RunResult> run)
{
    const bool wasStopped = run->trace.info.outcome == Outcome::Stopped;
    m_repeats = m_runs++;
    if (!m_kept || (!wasStopped && run->metrics.account.disturbance < m_kept->metrics.account.disturbance))
        m_kept = std::move(run);
    return !wasStopped && isNoisy(*m_kept) && m_repeats < m_most;
}

void RepeatTally::add(const UntilQuiet& run)
{
    repeats += run.repeats();
    stayedNoisy += run.repeats() > 0 && isNoisy(*run.kept()) ? 1 : 0;
}

Message repeatsSentence(const RepeatTally& tally)
{
    if (tally.repeats == 0)
        return {};
    if (tally.stayedNoisy == 0)
        return {INTERLEAVE_TEXT_N("quiet", "Repeated %n time(s), until others left it alone."), {}, tally.repeats};
    return {INTERLEAVE_TEXT_N("quiet",
                              "Repeated %n time(s), and others never left it alone: the least disturbed is shown."),
            {},
            tally.repeats};
}

} // namespace interleave
