// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/device/visitors.h"

#include <algorithm>
#include <asio/post.hpp>

namespace interleave {

namespace {

/// Passes unnoticed for who wants the end, and costs the server's cores some microseconds.
constexpr std::chrono::milliseconds kBetweenLooks{20};
/// As long as they have to read the answers that are on their way.
constexpr std::chrono::seconds kForReaders{2};

} // namespace

Visitors::Visitors(const Serving& serving, std::function<void()> closing, std::function<void()> late)
    : m_serving(serving),
      m_closing(std::move(closing)),
      m_late(std::move(late)),
      m_visits(std::make_unique_for_overwrite<Visit[]>(kMost)),
      m_timer(m_far.loop())
{
}

void Visitors::open(std::uint16_t port)
{
    m_far.start();
    if (m_serving.opened)
        m_serving.opened(port);
}

void Visitors::start()
{
    asio::post(m_far.loop(), InRoom{&m_room, [this] { lookOut(); }});
}

void Visitors::lookOut()
{
    const SteadyTime now = std::chrono::steady_clock::now();
    if (!m_closingSince && m_serving.closing.stopRequested()) {
        m_closingSince = now;
        m_closing();
    }
    if (!m_isLate && m_closingSince && now - *m_closingSince > kForReaders) {
        m_isLate = true;
        m_late();
    }
    m_timer.expires_at(now + kBetweenLooks);
    m_timer.async_wait(InRoom{&m_room, [this](const asio::error_code&) { lookOut(); }});
}

std::optional<std::uint32_t> Visitors::take(TimePoint came, TimePoint taken, TaskId task) noexcept
{
    const std::uint64_t number = m_taken.fetch_add(1, std::memory_order_relaxed);
    if (number >= kMost)
        return std::nullopt;
    m_visits[number] = {came, std::max(came, taken), {}, task, Fate::Open};
    return static_cast<std::uint32_t>(number);
}

void Visitors::settle(std::uint32_t number, TimePoint at, Fate fate) noexcept
{
    Visit& visit = m_visits[number];
    visit.settled = std::max(at, visit.taken);
    visit.fate = fate;
}

std::uint32_t Visitors::written() const
{
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(m_taken.load(), kMost));
}

void Visitors::tell(SharedOutcome& outcome) const
{
    outcome.uses = static_cast<std::int64_t>(m_taken.load());
    outcome.refused = m_refused.load();
}

void Visitors::tell(SharedId id, std::vector<Request>& requests) const
{
    for (std::uint32_t n = 0; n < written(); ++n) {
        const Visit& visit = m_visits[n];
        requests.push_back({.device = id,
                            .due = visit.came,
                            .sent = visit.came,
                            .taken = visit.taken,
                            .task = visit.task,
                            .answered = visit.fate == Fate::Open ? std::nullopt : std::optional(visit.settled),
                            .fate = visit.fate});
    }
}

} // namespace interleave
