#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>

#include "app/scenario/setup.h"

class QSpinBox;
class QWidget;

namespace interleave {

/// A spin box for one parameter of the setup's scenario, made from its spec: name, unit, range, help. It follows the setup
/// and changes it. Owned by `parent`.
QSpinBox* makeParameterField(Setup& setup, const ParameterSpec& spec, const Words& words, QWidget* parent);

} // namespace interleave
