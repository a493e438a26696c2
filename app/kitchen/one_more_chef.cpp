// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/one_more_chef.h"

#include <algorithm>

namespace interleave {

namespace {

constexpr int kReportMs = 500;

} // namespace

OneMoreChef::OneMoreChef(QObject* parent, MeasuringGate* gate) : QObject(parent), m_background(nullptr, gate)
{
    m_timer.setInterval(kReportMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { emit progressed(share()); });
    connect(&m_background, &Background::failed, this, [this](const Error& error) { take(m_asked, error); });
}

void OneMoreChef::setRuns(const Runs& runs)
{
    if (runs == m_runs)
        return;
    m_background.stop();
    std::array<Answer, 2> kept;
    for (std::size_t n = 0; n < runs.size(); ++n) {
        const auto same = std::ranges::find(m_runs, runs[n]);
        if (runs[n] && same != m_runs.end())
            kept[n] = m_answers[static_cast<std::size_t>(same - m_runs.begin())];
    }
    m_runs = runs;
    m_answers = std::move(kept);
    emit changed();
    begin();
}

void OneMoreChef::setWanted(bool wanted)
{
    if (m_isWanted == wanted)
        return;
    m_isWanted = wanted;
    begin();
}

void OneMoreChef::giveUp()
{
    for (std::size_t n = 0; n < m_runs.size(); ++n) {
        if (m_runs[n] && !m_answers[n])
            m_answers[n] =
                Error{ErrorCode::NotOffered, {INTERLEAVE_TEXT("simulation", "The simulation was stopped."), {}}, {}};
    }
    begin();
    emit changed();
}

/// One run at a time, the first that is not known.
void OneMoreChef::begin()
{
    std::size_t run = 0;
    while (run < m_runs.size() && (!m_runs[run] || m_answers[run]))
        ++run;
    if (!m_isWanted || run == m_runs.size()) {
        m_background.stop();
        m_timer.stop();
        return;
    }
    m_timer.start();
    m_asked = run;
    m_progress = std::make_shared<Progress>();
    m_background.begin([this, run, result = m_runs[run], progress = m_progress](const Watch& watch) -> Background::Delivery {
        return [this, run, answer = simulateOneMoreCore(*result, watch.stop, *progress)] { take(run, answer); };
    });
}

void OneMoreChef::take(std::size_t run, const Result<OneMoreCore>& answer)
{
    m_answers[run] = answer;
    begin();
    emit changed();
}

double OneMoreChef::share() const
{
    const auto total = static_cast<double>(m_progress->unitsTotal.load());
    return total > 0 ? std::min(1.0, static_cast<double>(m_progress->unitsDone.load()) / total) : 0;
}

} // namespace interleave
