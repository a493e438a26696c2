// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/device/simulated_devices.h"

#include <algorithm>
#include <stdexcept>

namespace interleave {

bool answersInVirtualTime(const SharedKind& kind)
{
    const auto* const service = std::get_if<Service>(&kind);
    return !*factsOf(kind).isDevice || (service && !service->isForOthers);
}

SimulatedDevices::SimulatedDevices(const Plan& plan, const MayAskAgain& mayAskAgain)
{
    for (std::size_t n = 0; n < plan.shared.size(); ++n) {
        const SharedKind& kind = plan.shared[n].kind;
        const auto* const service = answersInVirtualTime(kind) ? std::get_if<Service>(&kind) : nullptr;
        m_devices.push_back(service ? makeSimulatedDevice(*service, static_cast<SharedId>(n), plan, mayAskAgain) : nullptr);
    }
}

std::optional<Completion> SimulatedDevices::ask(const Call& call)
{
    const std::unique_ptr<SimulatedDevice>& device = m_devices[indexOf(deviceOf(call.operation))];
    if (!device)
        throw std::logic_error("a device that does not answer in virtual time");
    return device->ask(call);
}

TimePoint SimulatedDevices::next() const
{
    TimePoint next = TimePoint::max();
    for (const std::unique_ptr<SimulatedDevice>& device : m_devices)
        next = device ? std::min(next, device->next()) : next;
    return next;
}

void SimulatedDevices::happen()
{
    const TimePoint time = next();
    for (const std::unique_ptr<SimulatedDevice>& device : m_devices) {
        if (device && device->next() == time)
            return device->happen();
    }
}

void SimulatedDevices::tell(std::vector<SharedOutcome>& outcomes) const
{
    for (std::size_t n = 0; n < m_devices.size(); ++n) {
        if (m_devices[n])
            m_devices[n]->tell(outcomes[n]);
    }
}

std::vector<Request> SimulatedDevices::requests() const
{
    std::vector<Request> requests;
    for (const std::unique_ptr<SimulatedDevice>& device : m_devices) {
        if (device)
            device->tell(requests);
    }
    std::ranges::stable_sort(requests, {}, &Request::due);
    return requests;
}

} // namespace interleave
