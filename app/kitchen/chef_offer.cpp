// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/chef_offer.h"

#include <algorithm>
#include <utility>

namespace interleave {

namespace {

/// As many chefs as the story has.
constexpr int kChefsOfStory = 3;

bool lacksChefs(const RunResult& run)
{
    return !run.trace.info.isSimulated() && run.machine.cpus.size() < static_cast<std::size_t>(kChefsOfStory)
        && run.trace.tasks.size() > run.machine.cpus.size();
}

} // namespace

ChefOffer::ChefOffer(QWidget* parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("offerSimulation"));
    hide();
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_chefs > 0)
            emit simulationAsked(m_chefs);
        else
            emit wayBackAsked();
    });
}

void ChefOffer::setRun(std::shared_ptr<const RunResult> run)
{
    m_run = std::move(run);
    refresh();
}

void ChefOffer::setWayBack(const QString& model)
{
    m_wayBack = model;
    refresh();
}

void ChefOffer::refresh()
{
    const bool isWanted = m_run && lacksChefs(*m_run);
    const bool isSimulated = m_run && m_run->trace.info.isSimulated();
    m_chefs = 0;
    setVisible(isWanted || (isSimulated && !m_wayBack.isEmpty()));
    setText(tr("Back to: %1", "a model").arg(m_wayBack));
    setToolTip(tr("Runs again with what stood below before"));
    if (!isWanted)
        return;
    m_chefs = std::min(kChefsOfStory, static_cast<int>(m_run->trace.tasks.size()));
    setText(tr("Simulate %1 chefs").arg(m_chefs));
    setToolTip(tr("The computer of this run has only %1 cores. A run with %2 chefs is computed in virtual "
                  "time, and marked as simulated.")
                   .arg(m_run->machine.cpus.size())
                   .arg(m_chefs));
}

} // namespace interleave
