#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QWidget>

#include "app/scenario/setup.h"

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace interleave {

/// The setup on one line, for windows too narrow for the panel: scenario and the parameter that matters most.
class SetupStrip : public QWidget {
    Q_OBJECT

public:
    SetupStrip(Setup& setup, const Words& words, QWidget* parent = nullptr);

private:
    void showScenario();

    Setup& m_setup;
    const Words& m_words;
    QHBoxLayout* m_layout;
    QComboBox* m_scenarios;
    QLabel* m_label;
    QWidget* m_field = nullptr;
};

} // namespace interleave
