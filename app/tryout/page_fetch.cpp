// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/page_fetch.h"

#include <algorithm>
#include <utility>

#include "core/base/failure.h"
#include "core/device/kinds.h"
#include "core/scenario/scenario.h"
#include "core/scenario/tried_page.h"

namespace interleave {

namespace {

using Came = Completion::Came;

/// So often the page looks whether an answer has come.
constexpr int kLookEveryMs = 1;

Plan planFor(const Parameters& work)
{
    const Scenario& scenario = **savedScenarioById(tried::kScenario);
    return scenario.makePlan(checkedParameters(scenario.parameters, work.all()).value(), 1);
}

} // namespace

PageFetch::PageFetch(const Parts& parts, QObject* parent)
    : QObject(parent),
      m_mode(parts.mode),
      m_work(parts.work),
      m_rate(parts.rate),
      m_lane(parts.lane),
      m_plan(planFor(parts.work)),
      m_device(makeDevice(std::get<Servers>(m_plan.kindOf(tried::kServer)), tried::kServer, m_plan)),
      m_counter(m_plan.seed)
{
    m_poll.setTimerType(Qt::PreciseTimer);
    m_poll.setInterval(kLookEveryMs);
    connect(&m_poll, &QTimer::timeout, this, [this] { m_loop.poll(); });
}

PageFetch::~PageFetch()
{
    m_device->release();
    m_thread.reset();
    m_device->close();
}

Result<Done> PageFetch::open()
{
    if (m_mode != PageMode::Callbacks)
        return m_device->open({}, {}); // whoever asks waits
    return m_device->open([this](TaskId) -> asio::io_context& { return m_loop.loop(); },
                          [this](TaskId, const Completion& completion) {
                              take(completion);
                              ask();
                          });
}

void PageFetch::start(const DeviceClock& clock)
{
    m_device->start(clock);
}

void PageFetch::begin(TimePoint pressed)
{
    m_isOn = true;
    m_left = m_work[tried::kItems];
    m_presses.push_back({.device = tried::kButton, .due = pressed, .sent = pressed});
    switch (m_mode) {
    case PageMode::Blocking:
        takePress(pressed);
        fetchAll();
        break;
    case PageMode::Callbacks:
        takePress(pressed);
        m_poll.start();
        ask();
        break;
    case PageMode::Worker: startThread(pressed); break;
    }
}

void PageFetch::startThread(TimePoint pressed)
{
    m_thread.reset(); // the last one has nothing left to do
    try {
        m_thread.emplace([this, pressed] {
            takePress(pressed);
            fetchAll();
        });
    } catch (const std::exception& refused) {
        fail(failureOf(refused));
    }
}

/// On the page's thread, which may be another one: then later, unless the page is gone by then.
template<typename Action>
void PageFetch::onPage(Action action)
{
    if (m_mode == PageMode::Worker)
        QMetaObject::invokeMethod(this, std::move(action), Qt::QueuedConnection);
    else
        action();
}

void PageFetch::takePress(TimePoint pressed)
{
    m_lane.waited(tried::kFetchTask, tried::kTake, Activity::WaitingIo, m_reached, pressed);
    m_taken = m_lane.now();
}

// ---- Waiting

void PageFetch::fetchAll()
{
    try {
        while (m_left > 0) {
            if (!fetchOne()) {
                m_wasStopped = true;
                return;
            }
        }
        m_reached = m_lane.now();
        onPage([this] { finish(); });
    } catch (const std::exception& exception) {
        m_wasStopped = true;
        m_reached = m_lane.now();
        onPage([this, error = failureOf(exception)] { fail(error); });
    }
}

bool PageFetch::fetchOne()
{
    m_asked = m_lane.now();
    const Completion done = m_device->perform({tried::kFetchTask, Ask{tried::kServer}, 0, m_lane.read(), {}});
    if (done.came != Came::Complete)
        return false;
    if (done.slept)
        take(done);
    else {
        m_lane.endCall(tried::kFetchTask, tried::kAsk); // it was there at once
        putIntoList();
    }
    return true;
}

// ---- Being told

/// From here on until the page waits again, or all is there.
void PageFetch::ask()
{
    while (m_left > 0 && !m_wasStopped) {
        m_asked = m_lane.now();
        const std::optional<Completion> done =
            m_device->begin({tried::kFetchTask, Ask{tried::kServer}, 0, m_lane.read(), {}});
        if (!done)
            return;
        take(*done);
    }
    m_reached = m_lane.now();
    if (!m_wasStopped)
        finish();
}

void PageFetch::take(const Completion& completion)
{
    m_lane.waited(tried::kFetchTask, tried::kAsk, Activity::WaitingIo, m_asked, completion.at.value_or(m_lane.read()));
    if (completion.came == Came::Complete) {
        putIntoList();
        return;
    }
    m_wasStopped = true;
    fail({ErrorCode::CannotStart,
          {INTERLEAVE_TEXT("error", "The connection to the server on this computer was closed."), {}},
          {}});
}

// ---- What both do

void PageFetch::putIntoList()
{
    std::uint64_t units = unitsFor(m_work[tried::kItemWork], m_rate);
    if (units > 0)
        m_lane.beginComputing(tried::kFetchTask, tried::kList);
    while (units > 0) {
        const std::uint64_t now = std::min(units, m_rate.unitsPerQuantum);
        m_counter.run(now);
        m_lane.stamp();
        units -= now;
    }
    --m_left;
    onPage([this] { emit fetched(); });
}

void PageFetch::finish()
{
    if (!std::exchange(m_isOn, false))
        return; // the page was closed meanwhile
    m_poll.stop();
    Request& press = m_presses.back();
    press.taken = m_taken;
    press.task = tried::kFetchTask;
    press.answered = m_reached;
    press.fate = Fate::Answered;
    emit finished();
}

void PageFetch::fail(const Error& error)
{
    m_poll.stop();
    emit failed(error);
}

FetchEnd PageFetch::end(TimePoint closed)
{
    m_poll.stop();
    m_device->release();
    m_thread.reset();
    if (m_isOn && m_left == 0 && !m_wasStopped)
        finish(); // the second thread was done, and it was not told yet
    stopWaiting(closed);
    m_device->close();
    FetchEnd end{.wasWhole = !m_isOn, .checksum = m_counter.checksum(), .besides = m_device->besides(), .presses = m_presses};
    m_device->tell(end.server);
    return end;
}

/// What it still waited for.
void PageFetch::stopWaiting(TimePoint closed)
{
    if (!m_isOn)
        m_lane.waited(tried::kFetchTask, tried::kTake, Activity::WaitingIo, m_reached, closed);
    else if (m_left > 0)
        m_lane.waited(tried::kFetchTask, tried::kAsk, Activity::WaitingIo, m_asked, closed);
}

} // namespace interleave
