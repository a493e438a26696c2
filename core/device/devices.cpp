// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/device/devices.h"

#include <algorithm>

#include "core/device/kinds.h"

namespace interleave {

Devices::Devices(const Plan& plan, const Serving* serving) : m_folder(std::make_unique<SharedFolder>())
{
    const auto deviceOf = [&plan, serving, this](std::size_t n) {
        return std::visit(
            [&]<typename Kind>(const Kind& kind) -> std::unique_ptr<Device> {
                if constexpr (std::is_same_v<Kind, Service>)
                    return makeDevice(kind, static_cast<SharedId>(n), plan, serving);
                else if constexpr (std::is_same_v<Kind, Database>)
                    return makeDevice(kind, static_cast<SharedId>(n), plan, *m_folder);
                else if constexpr (kIsOneOf<Kind, Events, Servers>)
                    return makeDevice(kind, static_cast<SharedId>(n), plan);
                else
                    return nullptr;
            },
            plan.shared[n].kind);
    };
    for (std::size_t n = 0; n < plan.shared.size(); ++n) {
        m_devices.push_back(deviceOf(n));
        m_isEmpty &= m_devices.back() == nullptr;
    }
}

Devices::~Devices()
{
    release();
    close();
}

Result<Done> Devices::open(const LoopOf& loopOf, const Completed& completed)
{
    for (const std::unique_ptr<Device>& device : m_devices) {
        if (!device)
            continue;
        if (Result<Done> opened = device->open(loopOf, completed); !opened)
            return opened;
    }
    for (const std::unique_ptr<Device>& device : m_devices) {
        if (device)
            device->reserve();
    }
    return Done{};
}

void Devices::start(const DeviceClock& clock)
{
    for (const std::unique_ptr<Device>& device : m_devices) {
        if (device)
            device->start(clock);
    }
}

void Devices::release() noexcept
{
    for (const std::unique_ptr<Device>& device : m_devices) {
        if (device)
            device->release();
    }
}

void Devices::close() noexcept
{
    for (const std::unique_ptr<Device>& device : m_devices) {
        if (device)
            device->close();
    }
}

void Devices::tell(std::vector<SharedOutcome>& outcomes) const
{
    for (std::size_t n = 0; n < m_devices.size(); ++n) {
        if (m_devices[n])
            m_devices[n]->tell(outcomes[n]);
    }
}

std::vector<Request> Devices::requests() const
{
    std::vector<Request> requests;
    for (const std::unique_ptr<Device>& device : m_devices) {
        if (device)
            device->tell(requests);
    }
    std::ranges::stable_sort(requests, {}, &Request::due);
    return requests;
}

std::optional<Duration> Devices::besides() const
{
    std::optional<Duration> sum;
    for (const std::unique_ptr<Device>& device : m_devices) {
        if (const std::optional<Duration> time = device ? device->besides() : std::nullopt)
            sum = sum.value_or(Duration{}) + *time;
    }
    return sum;
}

std::int64_t Devices::held() const
{
    std::int64_t sum = 0;
    for (const std::unique_ptr<Device>& device : m_devices)
        sum += device ? device->held() : 0;
    return sum;
}

} // namespace interleave
