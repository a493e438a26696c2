#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <optional>
#include <vector>

#include "core/device/device.h"

namespace interleave {

struct Serving;
class SharedFolder;

/// The devices of a plan. Without any it costs nothing.
/// Thread safety: as a Device.
class Devices {
public:
    explicit Devices(const Plan& plan, const Serving* serving = nullptr);
    ~Devices();
    Devices(const Devices&) = delete;
    Devices& operator=(const Devices&) = delete;

    bool isEmpty() const { return m_isEmpty; }
    Result<Done> open(const LoopOf& loopOf, const Completed& completed);
    void start(const DeviceClock& clock);
    Completion perform(const Call& call) { return of(call).perform(call); }
    std::optional<Completion> begin(const Call& call) { return of(call).begin(call); }
    void release() noexcept;
    void close() noexcept;

    /// Adds to outcomes by SharedId.
    void tell(std::vector<SharedOutcome>& outcomes) const;
    /// In order of `due`.
    std::vector<Request> requests() const;
    std::optional<Duration> besides() const;
    std::int64_t held() const;

private:
    Device& of(const Call& call) { return *m_devices[indexOf(deviceOf(call.operation))]; }

    std::unique_ptr<SharedFolder> m_folder;         ///< for their files
    std::vector<std::unique_ptr<Device>> m_devices; ///< by SharedId; null for what is no device
    bool m_isEmpty = true;
};

} // namespace interleave
