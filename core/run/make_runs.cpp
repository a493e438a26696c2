// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/make_runs.h"

#include <array>
#include <utility>

#include "core/run/pace.h"

namespace interleave {

namespace {

/// Thread safety: lives on the stack of the thread that makes the runs.
class Maker {
public:
    Maker(const RunSetRequest& request, const Machine& machine, const StopToken& stop, RunSetObserver& observer)
        : m_request(request), m_machine(machine), m_stop(stop), m_observer(observer), m_set(RunSet::of(request.requests))
    {
        m_set.dropsNoisy = request.dropsNoisy;
    }

    Result<RunSet> make()
    {
        for (int run = 0; run < m_request.repeats; ++run) {
            for (std::size_t series = 0; series < m_request.requests.size(); ++series) {
                if (std::optional<Error> error = makeOne({series, static_cast<std::size_t>(run)}))
                    return *error;
                if (m_set.wasStopped) {
                    m_set.evenOut();
                    return std::move(m_set);
                }
            }
        }
        return std::move(m_set);
    }

private:
    /// As often as it takes. An error ends everything; so does a stop, which is none.
    std::optional<Error> makeOne(RunPlace place)
    {
        UntilQuiet repeats(m_request.untilQuiet);
        for (bool wantsAnother = true; wantsAnother && !m_stop.stopRequested();) {
            const std::shared_ptr<Progress> progress = m_observer.begins(place, repeats.kept() ? repeats.repeats() + 1 : 0);
            const Result<RunPointer> run = runScenario(m_request.requests[place.series], m_machine, m_stop, *progress);
            if (!run && run.error().code == ErrorCode::Stopped)
                break;
            if (!run)
                return run.error();
            if (std::optional<Error> disagreement = disagreementOf(std::array{m_first ? m_first : *run, *run}))
                return disagreement;
            m_set.contradictsCalibration = m_set.contradictsCalibration || contradictsCalibration(**run);
            wantsAnother = repeats.wantsAnother(*run);
        }
        m_set.wasStopped = m_stop.stopRequested();
        if (repeats.kept())
            keep(place, repeats);
        return std::nullopt;
    }

    void keep(RunPlace place, const UntilQuiet& made)
    {
        const RunInfo& info = made.kept()->trace.info;
        if (!m_first && info.outcome == Outcome::Completed && !info.isSimulated())
            m_first = made.kept();
        m_set.repeats.add(made);
        m_set.add(place.series, made.kept());
        m_observer.ended(place, made.kept());
    }

    const RunSetRequest& m_request;
    const Machine& m_machine;
    const StopToken& m_stop;
    RunSetObserver& m_observer;
    RunSet m_set;
    RunPointer m_first; ///< that the answers of the others are held against
};

} // namespace

Result<RunSet> makeRuns(const RunSetRequest& request, const Machine& machine, const StopToken& stop, RunSetObserver& observer)
{
    return Maker(request, machine, stop, observer).make();
}

} // namespace interleave
