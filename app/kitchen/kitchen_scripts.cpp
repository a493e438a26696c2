// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_scripts.h"

#include <algorithm>
#include <utility>

#include "app/run/chart_builder.h"

namespace interleave {

KitchenScripts::KitchenScripts(MeasuringGate* gate, QObject* parent) : QObject(parent), m_making(nullptr, gate)
{
    connect(&m_making, &Background::failed, this, [this](const Error& error) {
        m_areMade = false;
        emit failed(error);
    });
}

void KitchenScripts::setRuns(Runs runs)
{
    m_making.stop();
    m_areMade = false;
    m_runs = std::move(runs);
}

bool KitchenScripts::make()
{
    if (std::exchange(m_areMade, true))
        return !m_making.isBusy();
    const bool isLong =
        std::ranges::any_of(m_runs, [](const auto& run) { return run && ChartBuilder::isLong(run->trace); });
    if (!isLong) {
        emit made(scriptsOf(m_runs, {}));
        return true;
    }
    m_making.begin([this, runs = m_runs](const Watch& watch) -> Background::Delivery {
        return [this, scripts = scriptsOf(runs, watch)] { emit made(scripts); };
    });
    return false;
}

KitchenScripts::Scripts KitchenScripts::scriptsOf(const Runs& runs, const Watch& watch)
{
    Scripts scripts;
    for (std::size_t n = 0; n < runs.size(); ++n) {
        if (runs[n])
            scripts[n] =
                std::make_shared<const kitchen::Script>(std::shared_ptr<const Trace>(runs[n], &runs[n]->trace), watch);
    }
    return scripts;
}

} // namespace interleave
