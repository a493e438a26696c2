// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/experiment_controller.h"

#include <algorithm>

#include "core/experiment/experiment_file.h"
#include "core/experiment/runner.h"

namespace interleave {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kBetween{250};
constexpr int kShare = 40;

} // namespace

/// Lives on the coordinator thread.
class ExperimentController::Observer : public experiment::RunnerObserver {
public:
    Observer(ExperimentController& owner, const MeasuringThread::Link& link, const experiment::Results& results,
             experiment::Checkpoints& checkpoints)
        : m_owner(owner), m_link(link), m_results(results), m_checkpoints(checkpoints)
    {
    }

    std::shared_ptr<Progress> begins(const experiment::Runner& runner) override
    {
        if (SteadyClock::now() >= m_next)
            show(runner);
        return std::make_shared<Progress>();
    }

    Result<Done> ended(const experiment::Runner&) override { return m_checkpoints.look(m_results); }

private:
    void show(const experiment::Runner& runner)
    {
        ExperimentAdvance advance{.made = runner.made(),
                                  .all = runner.all(),
                                  .timeLeft = runner.timeLeft(),
                                  .again = runner.again()};
        if (const std::optional<experiment::RunToMake> next = runner.next())
            advance.point = next->point;
        const auto began = SteadyClock::now();
        m_link.show(
            [owner = &m_owner, advance, stop = m_link.stop()] {
                if (!stop.stopRequested()) // else the thread does not wait any more
                    emit owner->advanced(advance);
            },
            [] {});
        const auto now = SteadyClock::now();
        m_next = now + std::max<SteadyClock::duration>(kBetween, kShare * (now - began));
    }

    ExperimentController& m_owner;
    const MeasuringThread::Link& m_link;
    const experiment::Results& m_results;
    experiment::Checkpoints& m_checkpoints;
    SteadyClock::time_point m_next{};
};

ExperimentController::ExperimentController(MeasuringThread& thread, QObject* parent)
    : QObject(parent), m_thread(&thread)
{
}

ExperimentController::~ExperimentController()
{
    if (m_isOn && m_thread)
        m_thread->drop();
}

void ExperimentController::goOn(ExperimentOrder order)
{
    m_isOn = true;
    m_thread->measure<Done>(
        [this, order = std::move(order)](const MeasuringThread::Link& link) -> Result<Done> {
            experiment::Results& results = *order.results;
            experiment::Checkpoints checkpoints(order.record);
            experiment::Runner runner(results, experiment::makingOn(order.machine));
            Observer observer(*this, link, results, checkpoints);
            const Result<Done> made = experiment::goOn(runner, link.stop(), observer);
            const Result<Done> kept = results.rows().empty() ? Result<Done>(Done{}) : checkpoints.finish(results);
            return made ? kept : made;
        },
        [this](const Result<Done>& made) {
            m_isOn = false;
            emit ended(made ? std::nullopt : std::optional(made.error()));
        });
}

void ExperimentController::stop()
{
    if (m_isOn && m_thread)
        m_thread->stop();
}

} // namespace interleave
