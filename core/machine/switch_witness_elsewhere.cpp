// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/switch_witness.h"

namespace interleave {

struct SwitchWitness::Handle {};

SwitchWitness::SwitchWitness(std::unique_ptr<Handle> handle) : m_handle(std::move(handle))
{
}
SwitchWitness::SwitchWitness(SwitchWitness&&) noexcept = default;
SwitchWitness& SwitchWitness::operator=(SwitchWitness&&) noexcept = default;
SwitchWitness::~SwitchWitness() = default;

Result<SwitchWitness> SwitchWitness::ofThisThread(std::size_t)
{
    return Error{ErrorCode::CannotStart, inspectWitness(), {}};
}

std::uint64_t SwitchWitness::position() const noexcept
{
    return 0;
}

SwitchRecords SwitchWitness::read() const
{
    return {};
}

Message inspectWitness()
{
    // macOS has them in kdebug and DTrace, Windows in its event tracing: both for administrators.
    return {INTERLEAVE_TEXT("machine", "this system shows them to administrators only"), {}};
}

} // namespace interleave
