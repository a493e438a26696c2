#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <optional>

#include "app/scenario/setup.h"

class QWidget;

namespace interleave {

/// A parameter as a field has it: what it is, and where its value is kept.
struct ParameterAccess {
    const ParameterSpec& spec; ///< of a catalog's constant
    QString fieldName;         ///< the field's object name
    /// None once the setup is about something else: fields live on for a moment after that.
    std::function<std::optional<std::int64_t>()> value;
    std::function<void(std::int64_t)> setValue;
};

/// A parameter of the setup's present scenario; its field is named after it. `setup` outlives the access.
ParameterAccess scenarioParameter(Setup& setup, const ParameterSpec& spec);
/// A parameter of the present model of a side; its field is named "above.slice_us".
ParameterAccess modelParameter(Setup& setup, Side side, const ParameterSpec& spec);

/// A field for one parameter, made from its spec: name, unit, range, help. A box of choices where there are some, of
/// milliseconds where the unit is finer, else of whole numbers. It follows the setup and changes it. Owned by `parent`.
QWidget* makeParameterField(Setup& setup, const ParameterAccess& parameter, const Words& words, QWidget* parent);

/// The one parameter that matters most: how many there are of something. It has the slider, and a place in the strip.
const ParameterSpec& mainParameterOf(const Scenario& scenario);

} // namespace interleave
