// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/run_history.h"

#include <algorithm>
#include <utility>

namespace interleave {

namespace {

/// That run, or of those that still have their spans the one whose makespan is nearest to its.
std::size_t wholeNear(const std::vector<RunPointer>& runs, std::size_t wanted)
{
    std::vector<std::size_t> whole;
    for (std::size_t place = 0; place < runs.size(); ++place) {
        if (isWhole(*runs[place]))
            whole.push_back(place);
    }
    const Duration asLong = runs[wanted]->metrics.makespan;
    const auto rank = [&](std::size_t place) {
        return std::pair(std::chrono::abs(runs[place]->metrics.makespan - asLong), place != wanted);
    };
    return whole.empty() ? wanted : *std::ranges::min_element(whole, {}, rank);
}

} // namespace

bool areShown(const std::array<RunRequest, 2>& requests, const ShownRuns& shown, int cores)
{
    const auto isSame = [cores](const RunRequest& a, const RunRequest& b) {
        const auto coresOf = [cores](const RunRequest& request) {
            return request.cores > 0 ? std::min(request.cores, cores) : cores;
        };
        return a.scenario == b.scenario && a.model == b.model && a.parameters == b.parameters && a.seed == b.seed
            && coresOf(a) == coresOf(b)
            && checkedParameters(a.model->parameters, a.settings).value()
                   == checkedParameters(b.model->parameters, b.settings).value();
    };
    return std::ranges::all_of(kSides, [&](Side side) {
        const RunPointer run = shown.at(side).shown();
        return !run || isSame(requests[static_cast<std::size_t>(side)], run->request);
    });
}

std::optional<Side> sideOf(std::size_t series, std::size_t count)
{
    if (series == 0)
        return Side::Above;
    return series + 1 == count ? std::optional(Side::Below) : std::nullopt;
}

void RunHistory::showNothing(const Models& models)
{
    ShownRuns nothing;
    for (const Side side : kSides)
        nothing.at(side).model = models[static_cast<std::size_t>(side)];
    m_place.reset();
    show(std::move(nothing));
}

void RunHistory::begin(const RunSetRequest& request, const ExecutionModel* other)
{
    m_before = std::exchange(m_shown, {});
    m_making = request;
    m_other = request.requests.size() == 1 && other ? other : request.requests.back().model;
    auto set = std::make_shared<RunSet>(RunSet::of(request.requests));
    set->dropsNoisy = request.dropsNoisy;
    m_shown.set = std::move(set);
    m_shown.at(Side::Above).model = request.requests.front().model;
    m_shown.at(Side::Below).model = m_other;
    emit changed();
}

void RunHistory::add(RunPlace place, const RunPointer& run)
{
    if (m_making.repeats > 1)
        return;
    auto set = std::make_shared<RunSet>(*m_shown.set);
    set->add(place.series, run);
    if (const std::optional<Side> side = sideOf(place.series, m_making.requests.size()))
        m_shown.at(*side) = placeOf(*set, place.series);
    m_shown.set = std::move(set);
    emit changed();
}

void RunHistory::finish(std::shared_ptr<const RunSet> runs)
{
    if (runs->isEmpty()) {
        giveUp();
        return;
    }
    ShownRuns shown{.set = std::move(runs)};
    for (const Side side : kSides)
        shown.at(side) = placeOf(*shown.set, side);
    m_before = {};
    m_shown = std::move(shown);
    keep();
    emit changed();
}

void RunHistory::giveUp()
{
    show(std::exchange(m_before, {}));
}

void RunHistory::open(std::shared_ptr<const RunSet> runs, const QString& file, const ExecutionModel& other)
{
    ShownRuns shown{.set = std::move(runs), .file = file, .isOpened = !file.isEmpty()};
    shown.at(Side::Above) = placeOf(*shown.set, 0);
    shown.at(Side::Below) = shown.set->series.size() > 1 ? placeOf(*shown.set, 1) : ShownRuns::Place{.model = &other};
    m_shown = std::move(shown);
    keep();
    emit changed();
}

void RunHistory::setFile(const QString& file)
{
    m_shown.file = file;
    if (m_place)
        m_sets[*m_place].file = file;
}

void RunHistory::chooseRun(Side side, std::size_t run)
{
    ShownRuns shown = m_shown;
    ShownRuns::Place& place = shown.at(side);
    place.run = wholeNear(place.counted.kept, run);
    show(std::move(shown));
}

void RunHistory::chooseSeries(Side side, std::size_t series)
{
    ShownRuns shown = m_shown;
    ShownRuns::Place& other = shown.at(side == Side::Above ? Side::Below : Side::Above);
    if (other.series == series)
        std::swap(other, shown.at(side));
    else
        shown.at(side) = placeOf(*shown.set, series);
    show(std::move(shown));
}

void RunHistory::setDropsNoisy(bool drops)
{
    if (m_shown.set->dropsNoisy == drops || !m_shown.hasRuns())
        return;
    ShownRuns shown = m_shown;
    auto set = std::make_shared<RunSet>(*shown.set);
    set->dropsNoisy = drops;
    shown.set = std::move(set);
    for (ShownRuns::Place& place : shown.places) {
        if (place.series)
            place = placeOf(*shown.set, *place.series);
    }
    show(std::move(shown));
}

void RunHistory::goTo(std::size_t place)
{
    if (place >= m_sets.size())
        return;
    m_place = place;
    m_shown = m_sets[place];
    emit changed();
}

void RunHistory::goBack()
{
    if (canGoBack())
        goTo(*m_place - 1);
}

void RunHistory::goForward()
{
    if (canGoForward())
        goTo(*m_place + 1);
}

/// What is chosen of a set is remembered with it.
void RunHistory::show(ShownRuns runs)
{
    m_shown = std::move(runs);
    if (m_place)
        m_sets[*m_place] = m_shown;
    emit changed();
}

void RunHistory::keep()
{
    m_sets.push_back(m_shown);
    m_place = m_sets.size() - 1;
    forgetOldest();
}

void RunHistory::forgetOldest()
{
    const auto isTooMuch = [this] {
        std::size_t bytes = 0;
        for (const ShownRuns& runs : m_sets)
            bytes += bytesOf(*runs.set);
        return m_sets.size() > kMostSets || bytes > kMostBytes;
    };
    while (m_sets.size() > 1 && isTooMuch()) {
        m_sets.erase(m_sets.begin());
        m_place = m_sets.size() - 1;
    }
}

/// Of runs that were made here.
ShownRuns::Place RunHistory::placeOf(const RunSet& set, Side side) const
{
    if (side == Side::Above)
        return placeOf(set, 0);
    const std::size_t count = set.series.size();
    return count > 1 ? placeOf(set, count - 1) : ShownRuns::Place{.model = m_other};
}

/// The median stands for a series.
ShownRuns::Place RunHistory::placeOf(const RunSet& set, std::size_t series) const
{
    ShownRuns::Place place{.model = set.requests[series].model};
    place.counted = set.counted(series);
    if (!place.counted.kept.empty()) {
        place.series = series;
        place.run = medianAmong(place.counted.kept).value_or(0);
    }
    return place;
}

} // namespace interleave
