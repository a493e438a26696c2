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

/// What the user has chosen to run: the one owner of it. Panel and strip show it and change it here.
/// Each scenario keeps its own values. Thread safety: UI thread only.
class Setup : public QObject {
    Q_OBJECT

public:
    explicit Setup(QObject* parent = nullptr);

    const Scenario& scenario() const { return *m_scenario; }
    void setScenario(const Scenario& scenario);

    /// Value of a parameter of the present scenario. Requires: `id` is one of its parameters.
    std::int64_t value(std::string_view id) const;
    /// Brought into the parameter's range.
    void setValue(std::string_view id, std::int64_t value);

    const ExecutionModel& model(Side side) const { return *m_models[static_cast<std::size_t>(side)]; }
    void setModel(Side side, const ExecutionModel& model);

    /// At most so many cores for models that use several; 0: all.
    int cores() const { return m_cores; }
    void setCores(int cores);

    std::uint64_t seed() const { return m_seed; }
    void setSeed(std::uint64_t seed);

    /// The run above and the run below.
    std::vector<RunRequest> requests() const;

    void load(const QSettings& settings);
    void save(QSettings& settings) const;

signals:
    /// Anything above has changed. `scenarioChanged` comes first when it was the scenario.
    void changed();
    void scenarioChanged();

private:
    using Values = std::map<std::string, std::int64_t, std::less<>>;

    const Scenario* m_scenario;
    std::array<const ExecutionModel*, 2> m_models;
    std::map<std::string_view, Values> m_values; ///< by scenario; only what differs from the initial value
    int m_cores = 0;
    std::uint64_t m_seed = 1;
};

} // namespace interleave
