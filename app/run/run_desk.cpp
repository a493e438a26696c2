// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/run_desk.h"

#include <utility>

#include "core/machine/limits.h"

namespace interleave {

RunDesk::RunDesk(Setup& setup, QObject* parent) : QObject(parent), m_setup(setup)
{
    connect(&m_controller, &RunController::runBegan, this, &RunDesk::begin);
    connect(&m_controller, &RunController::repeated, this, [this](int repeat) { m_state.again = repeat; });
    connect(&m_controller, &RunController::lived, this, &RunDesk::live);
    connect(&m_controller, &RunController::runEnded, &m_history, &RunHistory::add);
    connect(&m_controller, &RunController::made, this, &RunDesk::take);
    connect(&m_controller, &RunController::failed, this, &RunDesk::fail);
    connect(&m_controller, &RunController::ended, this, &RunDesk::end);
}

void RunDesk::run()
{
    const std::array<RunRequest, 2> both = m_setup.requests();
    make({both.begin(), both.end()}, 1);
}

void RunDesk::runMany()
{
    const std::array<RunRequest, 2> both = m_setup.requests();
    make({both.begin(), both.end()}, m_setup.repeats());
}

void RunDesk::runAgain()
{
    m_history.shown().areMany() ? runMany() : run();
}

void RunDesk::simulate(int cores)
{
    const Result<const ExecutionModel*> model = executionModelById("simulated");
    if (m_state.isBusy || !model)
        return;
    if (const ExecutionModel& before = m_setup.model(Side::Below); !before.isSimulated)
        m_beforeSimulation = &before;
    m_setup.setModel(Side::Below, *model.value());
    m_setup.setSetting(Side::Below, "simulated_cores", cores);
    run();
}

void RunDesk::measureAgain()
{
    if (m_state.isBusy || !m_beforeSimulation)
        return;
    m_setup.setModel(Side::Below, *m_beforeSimulation);
    run();
}

Estimate RunDesk::estimate(int repeats) const
{
    const std::optional<Machine>& machine = m_controller.machine();
    return machine ? estimateOf(m_setup.requests(), repeats, *machine) : Estimate{};
}

void RunDesk::showNothing()
{
    m_history.showNothing({&m_setup.model(Side::Above), &m_setup.model(Side::Below)});
}

/// The models in turn, so that what else the computer does meets both alike.
void RunDesk::make(const std::vector<RunRequest>& requests, int repeats)
{
    if (m_state.isBusy || m_controller.isBusy()) // an experiment is as well
        return;
    const std::optional<Machine>& machine = m_controller.machine();
    const Estimate expected = machine ? estimateOf(requests, repeats, *machine) : Estimate{};
    if (const std::optional<Error> refusal = refusalOf(expected, memoryLeft())) {
        emit refused(*refusal);
        emit settled();
        return;
    }
    const RunSetRequest request{.requests = requests,
                                .repeats = repeats,
                                .untilQuiet = m_setup.repeatsUntilQuiet() ? kRepeatsUntilQuiet : 0,
                                .dropsNoisy = m_setup.leavesNoisyOut()};
    m_state = {.isBusy = true, .models = requests.size(), .repeats = repeats};
    m_repeats = {};
    m_controller.start(request, repeats == 1 ? LiveView::On : LiveView::Off);
    emit started(expected.time);
    emit changed();
    m_history.begin(request, &m_setup.model(Side::Below));
}

void RunDesk::begin(RunPlace place)
{
    if (m_state.place != place)
        m_state.again = 0;
    m_state.place = place;
    m_state.isTooMuch = false;
    emit began();
}

void RunDesk::live(RunPlace place, const RunPointer& soFar)
{
    if (soFar) {
        if (const std::optional<Side> side = sideOf(place.series, m_state.models))
            emit lived(*side, soFar);
        return;
    }
    m_state.isTooMuch = true;
    emit grewTooLarge();
}

void RunDesk::take(const std::shared_ptr<const RunSet>& runs)
{
    m_state.isBusy = false;
    m_state.place.reset();
    m_repeats = runs->repeats;
    m_history.finish(runs);
}

void RunDesk::fail(const Error& error)
{
    m_state.isBusy = false;
    m_state.place.reset();
    m_history.giveUp();
    emit failed(error);
}

void RunDesk::end()
{
    emit changed();
    emit settled();
}

} // namespace interleave
