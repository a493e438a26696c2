#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/parameters.h"
#include "core/execution/execution_model.h"
#include "core/experiment/axis.h"
#include "core/fitting/law.h"
#include "core/run/until_quiet.h"
#include "core/scenario/scenario.h"

/// Not one run but a curve: what is measured where one or two things change, and the law behind it.
namespace interleave::experiment {

/// Work that is done at each point: a scenario, and what is fixed of it. What is not named is initial.
struct Work {
    const Scenario* scenario = nullptr; ///< required; a catalog entry
    Values values{};

    friend bool operator==(const Work&, const Work&) = default;
};

/// A model that does it, and what is fixed of its own parameters.
struct ModelChoice {
    const ExecutionModel* model = nullptr; ///< required; a catalog entry
    Values settings{};

    friend bool operator==(const ModelChoice&, const ModelChoice&) = default;
};

/// In which order runs are made.
enum class Order {
    Shuffled, ///< in each round of repeats all points, by lot: so no other program and no warming up looks like a trend
    InOrder,  ///< all runs of a point, then the next one
};

/// What becomes of a run that others disturbed.
struct DisturbedRule {
    enum class Kind {
        Keep,     ///< it counts, and is marked
        LeaveOut, ///< it is marked and does not count
        Again, ///< it is made again, at most so many times; the least disturbed counts, and is marked if it is still that
    };
    Kind kind = Kind::Again;
    int most = kRepeatsUntilQuiet; ///< for Again

    friend bool operator==(const DisturbedRule&, const DisturbedRule&) = default;
};

/// A law that is expected behind one of the measures.
struct LawWish {
    const fitting::Law* law = nullptr; ///< required
    std::string measure;
    Values settings{};

    friend bool operator==(const LawWish&, const LawWish&) = default;
};

/// An experiment, as it is set up. A value; checked() says whether it can be made.
struct Experiment {
    std::string name{};                ///< of one that is built in; empty: one's own
    std::vector<Work> works;           ///< one or more; what is swept is a parameter of each
    std::vector<ModelChoice> models;   ///< one or more
    std::vector<Axis> axes;            ///< one, or two for a family of curves
    std::vector<std::string> measures; ///< see measure.h; one or more
    int repeats = 5;                   ///< runs of each point; a simulation comes out the same, and is made once
    Order order = Order::Shuffled;
    std::uint64_t seed = 1; ///< of the plans, and of the order
    int cores = 0;          ///< that real models may use where cores are not swept; 0: all
    DisturbedRule disturbed{};
    std::chrono::seconds limit{}; ///< no run begins after that; 0: there is none
    std::vector<LawWish> laws{};

    friend bool operator==(const Experiment&, const Experiment&) = default;
};

/// The same but for how long it may take.
bool areSameButForTime(Experiment a, Experiment b);

inline constexpr std::size_t kMostAxes = 2;
inline constexpr int kMostRepeats = 1000;
inline constexpr std::size_t kMostMeasures = 50;
inline constexpr std::size_t kMostPoints = 10'000;
inline constexpr std::size_t kMostRuns = 100'000;
/// Of the text of an experiment, in a file.
inline constexpr std::size_t kMostLetters = 9'000;

/// A line for each of its parts: "over tasks=1..64x2". English, the same in every language.
std::string textOf(const Experiment& experiment);
/// The experiment of such a text. Fails with CannotRead where a line is none, and with UnknownName for what this program does not know.
Result<Experiment> experimentFrom(std::string_view text);

} // namespace interleave::experiment
