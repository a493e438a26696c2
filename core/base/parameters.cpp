// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/parameters.h"

#include <algorithm>
#include <stdexcept>
#include <vector>

#include "core/base/near.h"

namespace interleave {

std::int64_t Parameters::valueOf(std::string_view id) const
{
    const auto found = m_values.find(id);
    if (found == m_values.end())
        throw std::out_of_range("no parameter " + std::string(id));
    return found->second;
}

Error valueOutOfRange(const ParameterSpec& spec, std::string given)
{
    return {ErrorCode::ValueOutOfRange,
            {INTERLEAVE_TEXT("error", "%1 must be a whole number from %2 to %3; %4 is not."),
             {std::string(spec.id), spec.minimum, spec.maximum, std::move(given)}},
            {}};
}

Result<Parameters> checkedParameters(std::span<const ParameterSpec> specs, const Values& given)
{
    Parameters parameters;
    std::vector<std::string_view> known;
    for (const ParameterSpec& spec : specs) {
        parameters.m_values.emplace(spec.id, spec.initial);
        known.push_back(spec.id);
    }
    for (const auto& [id, value] : given) {
        const auto spec = std::ranges::find(specs, std::string_view(id), &ParameterSpec::id);
        if (spec == specs.end())
            return unknownName(INTERLEAVE_TEXT("error", "parameter"), id, known);
        if (value < spec->minimum || value > spec->maximum)
            return valueOutOfRange(*spec, std::to_string(value));
        parameters.m_values.find(id)->second = value;
    }
    return parameters;
}

} // namespace interleave
