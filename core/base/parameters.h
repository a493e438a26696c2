#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/base/text.h"

namespace interleave {

enum class Unit {
    Count,
    Milliseconds,
    Microseconds, ///< shown in milliseconds: 100 µs to 100 ms is what a scheduler's slices are
    Percent,
    Choice, ///< the value is the place of a choice in ParameterSpec::choices
};
/// Whether a parameter is shown at once or under "More settings".
enum class Prominence { First, More };

/// A parameter that describes itself: the form, the command line and the tests are made from it. All values are whole numbers.
struct ParameterSpec {
    std::string_view id; ///< stable word for files and the command line: "work_ms"
    Text name;
    Text help;
    Unit unit = Unit::Count;
    std::int64_t minimum = 0;
    std::int64_t maximum = 0;
    std::int64_t initial = 0;
    Prominence prominence = Prominence::More;
    std::span<const Text> choices = {}; ///< for Unit::Choice, one for each value from 0 on
    Text least = {}; ///< what the minimum stands for, where it is not meant as a number: "as many as cores"
};

/// Values by the ids of their parameters, unchecked.
using Values = std::map<std::string, std::int64_t, std::less<>>;

/// A parameter's name in the program, and the type in which its value is asked for: a count, a length of time, or an enum with a
/// value for each choice. The spec is made with it, and the value read by it, so that they cannot name different things.
template<typename Value>
struct ParameterKey {
    std::string_view id;
};

/// Checked values for a list of specs, one for each. Made by `checkedParameters` alone, so they are always in range.
class Parameters {
public:
    /// Requires: the key is that of one of the specs it was made for. Else throws `std::out_of_range`, in a release too.
    template<typename Value>
    Value operator[](ParameterKey<Value> key) const
    {
        return static_cast<Value>(valueOf(key.id));
    }
    /// Of a parameter of which nothing but the spec is known; as above.
    std::int64_t operator[](const ParameterSpec& spec) const { return valueOf(spec.id); }
    const Values& all() const { return m_values; }

    friend bool operator==(const Parameters&, const Parameters&) = default;

private:
    friend Result<Parameters> checkedParameters(std::span<const ParameterSpec>, const Values&);
    std::int64_t valueOf(std::string_view id) const;

    Values m_values;
};

/// The ValueOutOfRange error for a value that `spec` does not allow, as it was given: it says which values are allowed.
Error valueOutOfRange(const ParameterSpec& spec, std::string given);

/// The given values, the rest initial. Fails with UnknownName or ValueOutOfRange and says what is allowed.
Result<Parameters> checkedParameters(std::span<const ParameterSpec> specs, const Values& given = {});

} // namespace interleave
