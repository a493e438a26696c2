#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <QObject>
#include <QString>
#include <vector>

#include "app/scenario/setup.h"
#include "core/run/make_runs.h"

namespace interleave {

/// Runs, and which of them stand above and below.
struct ShownRuns {
    /// One of the two places: a series, and one of its runs.
    struct Place {
        const ExecutionModel* model = nullptr;
        std::optional<std::size_t> series{}; ///< none: there is no run of it
        QuietRuns counted{};
        std::size_t run = 0; ///< of those that count

        RunPointer shown() const { return counted.kept.empty() ? nullptr : counted.kept[run]; }
        /// Whether that run stands for the series: its median.
        bool isMedian() const { return medianAmong(counted.kept) == run; }
    };

    std::shared_ptr<const RunSet> set = std::make_shared<const RunSet>();
    std::array<Place, 2> places{};
    QString file{};        ///< that they came from or were saved in
    bool isOpened = false; ///< and not made here

    const Place& at(Side side) const { return places[static_cast<std::size_t>(side)]; }
    Place& at(Side side) { return places[static_cast<std::size_t>(side)]; }
    bool hasRuns() const { return at(Side::Above).shown() != nullptr; }
    /// Whether a series has several runs.
    bool areMany() const { return set->isRepeated(); }
};

/// Whether these are the runs that are shown above and below; `cores`: what is meant by all of them.
bool areShown(const std::array<RunRequest, 2>& requests, const ShownRuns& shown, int cores);

/// Where a run is shown of one among so many series: the first above, the last below, those between nowhere as they come.
std::optional<Side> sideOf(std::size_t series, std::size_t count);

/// What has been run in this sitting: the one owner of it. It knows what is shown, what was shown before a run that fails, and the
/// last sets of runs, through which one goes back and forth.
/// Thread safety: UI thread only.
class RunHistory : public QObject {
    Q_OBJECT

public:
    /// So many sets are kept, and no more than have so much memory together; the one that is shown always is.
    static constexpr std::size_t kMostSets = 20;
    static constexpr std::size_t kMostBytes = 200'000'000;

    using Models = std::array<const ExecutionModel*, 2>;

    using QObject::QObject;

    const ShownRuns& shown() const { return m_shown; }

    /// There are no runs yet: two places for these models.
    void showNothing(const Models& models);
    /// Runs are being made: their places are empty until then. Where they are of one model, `other` has the place below; null: the same.
    void begin(const RunSetRequest& request, const ExecutionModel* other = nullptr);
    /// One of them is there. It is shown where it is the only one of its series.
    void add(RunPlace place, const RunPointer& run);
    /// All that came of it. Where that is nothing, what was shown before is shown again.
    void finish(std::shared_ptr<const RunSet> runs);
    /// It came to nothing.
    void giveUp();
    /// Shows the runs of a file; an empty name: they are in none, and of this computer. Where they are of one model, `other` has the place below.
    void open(std::shared_ptr<const RunSet> runs, const QString& file, const ExecutionModel& other);
    /// What is shown is in this file now.
    void setFile(const QString& file);

    /// Another run of the series that is in that place; of very many long runs, where it has lost its spans, the one most like it that has
    /// them. Requires: it counts.
    void chooseRun(Side side, std::size_t run);
    /// Another series into that place; where it is in the other one, the two change places.
    void chooseSeries(Side side, std::size_t series);
    /// Runs of a noisy moment count, or not.
    void setDropsNoisy(bool drops);

    /// The sets of this sitting, the oldest first.
    const std::vector<ShownRuns>& sets() const { return m_sets; }
    /// Which of them is shown; none: none of them.
    std::optional<std::size_t> place() const { return m_place; }
    void goTo(std::size_t place);
    bool canGoBack() const { return m_place && *m_place > 0; }
    bool canGoForward() const { return m_place && *m_place + 1 < m_sets.size(); }
    void goBack();
    void goForward();

signals:
    /// Other runs are shown, or others of them.
    void changed();

private:
    void show(ShownRuns runs);
    void keep();
    void forgetOldest();
    ShownRuns::Place placeOf(const RunSet& set, std::size_t series) const;
    ShownRuns::Place placeOf(const RunSet& set, Side side) const;

    ShownRuns m_shown;
    ShownRuns m_before; ///< what was shown when runs began
    std::vector<ShownRuns> m_sets;
    std::optional<std::size_t> m_place;
    RunSetRequest m_making;                  ///< what is being made
    const ExecutionModel* m_other = nullptr; ///< the one below, where that is of one model
};

} // namespace interleave
