#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <cstdint>
#include <map>
#include <QObject>
#include <string>
#include <vector>

#include "core/run/run.h"

class QSettings;

namespace interleave {

/// Which of the two charts.
enum class Side { Above, Below };
inline constexpr std::array kSides{Side::Above, Side::Below};

/// All that is chosen of what to run. A value: what was chosen before can be chosen again.
struct SetupChoices {
    using Models = std::array<const ExecutionModel*, 2>;

    const Scenario* scenario = nullptr;
    std::map<std::string_view, Models> models{};                  ///< by scenario; only where something was chosen
    std::map<std::string_view, Values> values{};                  ///< by scenario; only what was set
    std::array<std::map<std::string_view, Values>, 2> settings{}; ///< of each side, by model; only what was set
    int repeats = 100;                                            ///< of each model, by "Run N times"
    int cores = 0;
    std::uint64_t seed = 1;
    friend bool operator==(const SetupChoices&, const SetupChoices&) = default;
};

/// What the user has chosen to run: the one owner of it. Panel and strip show it and change it here.
/// Each scenario keeps its own values and models, and each model on each side its own settings.
/// Thread safety: UI thread only.
class Setup : public QObject {
    Q_OBJECT

public:
    explicit Setup(QObject* parent = nullptr);

    const Scenario& scenario() const { return *m_choices.scenario; }
    void setScenario(const Scenario& scenario);

    /// Value of a parameter of the present scenario. Requires: `id` is one of its parameters.
    std::int64_t value(std::string_view id) const;
    /// Brought into the parameter's range.
    void setValue(std::string_view id, std::int64_t value);

    /// What was chosen for the present scenario, else what it proposes.
    const ExecutionModel& model(Side side) const;
    void setModel(Side side, const ExecutionModel& model);

    /// Value of a parameter of the model on that side. Requires: `id` is one of its parameters.
    std::int64_t setting(Side side, std::string_view id) const;
    /// Brought into the parameter's range.
    void setSetting(Side side, std::string_view id, std::int64_t value);

    /// At most so many cores for models that use several; 0: all.
    int cores() const { return m_choices.cores; }
    void setCores(int cores);

    std::uint64_t seed() const { return m_choices.seed; }
    void setSeed(std::uint64_t seed);

    /// How many runs "Run N times" makes of each model.
    int repeats() const { return m_choices.repeats; }
    void setRepeats(int repeats);
    /// Of many runs, those of a noisy moment do not count.
    bool leavesNoisyOut() const { return m_leavesNoisyOut; }
    void setLeavesNoisyOut(bool leavesOut);
    /// A run that others disturb is made again.
    bool repeatsUntilQuiet() const { return m_repeatsUntilQuiet; }
    void setRepeatsUntilQuiet(bool repeats) { m_repeatsUntilQuiet = repeats; }
    static constexpr int kMostRepeats = 200; ///< all of them are kept, to be shown: some megabytes each where many tasks wait

    /// The run above and the run below.
    std::array<RunRequest, 2> requests() const;
    /// The work of both.
    Plan plan() const;
    /// What is chosen from now on is what these two ask for. Requires: they are of one scenario.
    void adopt(const std::array<RunRequest, 2>& requests);
    const SetupChoices& choices() const { return m_choices; }
    void setChoices(const SetupChoices& choices);

    void load(const QSettings& settings);
    void save(QSettings& settings) const;

signals:
    /// Anything above has changed. `scenarioChanged` comes first when it was the scenario.
    void changed();
    void scenarioChanged();
    /// It changes nothing of what runs, only what is shown of it.
    void leavesNoisyOutChanged();

private:
    Parameters parameters() const;

    SetupChoices m_choices;
    bool m_leavesNoisyOut = false;
    bool m_repeatsUntilQuiet = false;
};

} // namespace interleave
