#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/experiment/design.h"
#include "core/experiment/kept_runs.h"
#include "core/run/disturbance.h"

namespace interleave::experiment {

/// A run that was made, without what was measured of it.
struct Row {
    std::size_t point = 0; ///< its place in the design
    int repeat = 0;        ///< which run of the point it is, from 0
    int again = 0;         ///< how often it was made again before this one was kept
    WallTime madeAt{};     ///< when it began
    Outcome outcome = Outcome::Completed;
    std::optional<Disturber> disturbedBy{}; ///< none where it was quiet
    double disturbedShare = 0;              ///< of the time of its cores, how much others had

    friend bool operator==(const Row&, const Row&) = default;
};

/// Why a run does not count.
enum class LeftOut { Disturbed, Incomplete };
/// Short stable word for files: "disturbed", "incomplete".
std::string_view idOf(LeftOut reason);

/// How the values of a point spread. Quartiles lie between two values where they must (as those of R and spreadsheets do).
struct Spread {
    std::size_t count = 0;
    double least = 0;
    double lowerQuarter = 0;
    double median = 0;
    double upperQuarter = 0;
    double most = 0;

    friend bool operator==(const Spread&, const Spread&) = default;
};
/// None of no values.
std::optional<Spread> spreadOf(std::vector<double> values);

/// So much memory whole runs may take, where nothing else is said.
inline constexpr std::size_t kRoomForRuns = 256'000'000;

/// What an experiment came to, so far: a row for each run, and the runs that are kept.
/// Thread safety: none; one owner.
class Results {
public:
    explicit Results(Design design, std::size_t roomForRuns = kRoomForRuns);

    /// One more run. Requires: a value for each of measured().
    void add(const Row& row, std::span<const std::optional<double>> values, RunPointer run);
    /// The same of a run of which nothing is kept but this.
    void add(const Row& row, std::span<const std::optional<double>> values);
    /// A run that a file kept. Requires: a row that was added, of a run that has not been kept.
    void keep(std::size_t row, RunPointer run);
    /// A point that turned out to be impossible.
    void skip(std::size_t point, Message reason);

    /// In place of the experiment's own time limit.
    void setLimit(std::chrono::seconds limit) { m_design.experiment.limit = limit; }

    const Design& design() const { return m_design; }
    const Experiment& experiment() const { return m_design.experiment; }
    const std::vector<Row>& rows() const { return m_rows; }
    const KeptRuns& kept() const { return m_kept; }
    /// What is read from every run: what the experiment measures and what else follows from it.
    const std::vector<std::string>& measured() const { return m_measured; }
    /// Whether all runs were made that can be.
    bool isComplete() const;

    std::optional<LeftOut> leftOut(std::size_t row) const;
    /// What was measured, or follows: kSpeedUp too.
    std::optional<double> value(std::size_t row, std::string_view measure) const;
    /// Of the runs of a point that count, in the order in which they were made.
    std::vector<double> values(std::size_t point, std::string_view measure) const;
    std::optional<Spread> spread(std::size_t point, std::string_view measure) const;
    /// All rows of a point, in the order in which they were made.
    const std::vector<std::size_t>& rowsOf(std::size_t point) const { return m_rowsOf[point]; }
    /// The point against which its speed-up is: the same with the fewest cores, where those are swept, else by the first model. None where it is skipped.
    std::optional<std::size_t> baseOf(std::size_t point) const;

private:
    std::optional<std::size_t> columnOf(std::string_view measure) const;
    std::optional<double> medianMakespan(std::size_t point) const;

    Design m_design;
    std::vector<std::string> m_measured;
    std::vector<Row> m_rows;
    std::vector<std::optional<double>> m_values;    ///< row by row
    std::vector<std::vector<std::size_t>> m_rowsOf; ///< by point
    KeptRuns m_kept;
    std::size_t m_toMake = 0; ///< runs that are still to be made
};

/// The values of one curve where both a real and a simulated run exist with as many cores.
struct Agreement {
    std::size_t realPoint = 0;
    std::size_t simulatedPoint = 0;
    std::string measure;
    double real = 0; ///< median
    double simulated = 0;

    /// By how much the simulated one is larger, as a share of the real one; none where that is 0.
    std::optional<double> difference() const;
};
/// Of all that is measured.
std::vector<Agreement> agreementsOf(const Results& results);

} // namespace interleave::experiment
