// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/run_watcher.h"

#include <algorithm>
#include <optional>

namespace interleave::cli {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// Two looks that pass unnoticed for a person, and that cost a run a few microseconds each.
constexpr auto kBetweenLooks = 25ms;
constexpr auto kQuietTime = 500ms;

int percentOf(double share)
{
    return static_cast<int>(100 * std::clamp(share, 0.0, 1.0));
}

} // namespace

RunWatcher::RunWatcher(Subject subject) : m_subject(std::move(subject)), m_thread([this] { watch(); })
{
}

RunWatcher::~RunWatcher()
{
    m_finished.requestStop();
    m_thread.join();
    eraseLine();
}

void RunWatcher::watch()
{
    const StopToken finished = m_finished.token();
    std::optional<Clock::time_point> interrupted;
    while (finished.sleepUntil(Clock::now() + kBetweenLooks)) {
        if (m_subject.console.wasInterrupted()) {
            interrupted = interrupted.value_or(Clock::now());
            m_subject.stop.requestStop();
            if (m_subject.late && Clock::now() - *interrupted > kPatience)
                m_subject.late();
        }
        if (m_subject.console.showsProgress && Clock::now() - m_subject.began > kQuietTime)
            showProgress();
    }
}

void RunWatcher::showProgress()
{
    const double share = m_subject.share();
    const std::string howFar = share == kUnknownShare ? " ..." : ": " + std::to_string(percentOf(share)) + " %";
    std::string line = m_subject.label + howFar + (m_subject.more ? m_subject.more() : std::string());
    if (columnsOf(line) < columnsOf(m_line)) // what is longer would stay behind it
        line.append(columnsOf(m_line) - columnsOf(line), ' ');
    if (line == m_line)
        return;
    m_subject.console.showProgress(line);
    m_line = line;
}

void RunWatcher::eraseLine()
{
    if (!m_line.empty())
        m_subject.console.eraseProgress(columnsOf(m_line));
}

} // namespace interleave::cli
