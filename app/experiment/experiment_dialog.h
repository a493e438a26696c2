#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <optional>
#include <QDialog>
#include <vector>

#include "app/theme/theme.h"
#include "core/experiment/design.h"

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace interleave {

class Setup;

/// Asks for an experiment with the scenario that is set up: by which models, what is swept, what is measured, how often. Says how many
/// runs that are and about how long they take, or why it cannot be.
/// Thread safety: UI thread only. What it is made from outlives it.
class ExperimentDialog : public QDialog {
    Q_OBJECT

public:
    /// Without a machine it cannot be checked, and not be accepted.
    ExperimentDialog(const Setup& setup, const std::optional<Machine>& machine, const Words& words, const Theme& theme,
                     QWidget* parent = nullptr);

    /// As it is set up.
    experiment::Experiment experiment() const { return m_experiment; }

private:
    /// What is swept: what, and over which values.
    struct AxisFields {
        QComboBox* what;
        QLineEdit* values;
    };

    void addModels(QFormLayout& form);
    void addAxes(QFormLayout& form);
    void addMeasures(QFormLayout& form);
    void addRules(QFormLayout& form);
    void fillAxes();
    void proposeValues(const AxisFields& axis);
    Values settingsOf(const ExecutionModel& model, const std::vector<experiment::Axis>& axes) const;
    Result<experiment::Experiment> read() const;
    void check();

    const Setup& m_setup;
    const std::optional<Machine>& m_machine;
    const Words& m_words;
    experiment::Experiment m_experiment;
    QListWidget* m_models;
    std::array<AxisFields, experiment::kMostAxes> m_axes;
    QListWidget* m_measures;
    QLineEdit* m_others; ///< measures by their names
    QComboBox* m_law;
    QSpinBox* m_repeats;
    QSpinBox* m_minutes;
    QComboBox* m_order;
    QComboBox* m_disturbed;
    QLabel* m_outcome;
    QDialogButtonBox* m_buttons;
};

} // namespace interleave
