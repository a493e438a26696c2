#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/device/device.h"

// Devices in virtual time: what a real one would do, where all of that follows from the plan. They are told what time it is.

namespace interleave {

/// A task that waits may ask again.
using MayAskAgain = std::function<void(TaskId)>;

/// Something of a plan that answers in virtual time, for one run. It takes no time itself, and is never refused anything.
/// Thread safety: none; one owner.
class SimulatedDevice {
public:
    virtual ~SimulatedDevice() = default;

    /// What a task that is on a core wants. None where that is not there yet: the task waits, and asks again when it may.
    virtual std::optional<Completion> ask(const Call& call) = 0;
    /// When something next happens to it by itself; max() where nothing will.
    virtual TimePoint next() const = 0;
    /// That time has come. Requires: there is one.
    virtual void happen() = 0;

    virtual void tell(SharedOutcome& outcome) const = 0;
    virtual void tell(std::vector<Request>& requests) const = 0;
};

/// Whether it is no device, or one of which all that it does follows from the plan.
bool answersInVirtualTime(const SharedKind& kind);

std::unique_ptr<SimulatedDevice> makeSimulatedDevice(const Service& service, SharedId id, const Plan& plan,
                                                     MayAskAgain mayAskAgain);

/// The devices of a plan, in virtual time.
/// Thread safety: none; one owner.
class SimulatedDevices {
public:
    SimulatedDevices(const Plan& plan, const MayAskAgain& mayAskAgain);

    /// Throws std::logic_error for a device that does not answer in virtual time; a plan with one is not offered.
    std::optional<Completion> ask(const Call& call);
    TimePoint next() const;
    void happen();

    /// Adds to outcomes by SharedId.
    void tell(std::vector<SharedOutcome>& outcomes) const;
    /// In order of `due`.
    std::vector<Request> requests() const;

private:
    std::vector<std::unique_ptr<SimulatedDevice>> m_devices; ///< by SharedId; null for what is none, or does not answer in virtual time
};

} // namespace interleave
