#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <exception>
#include <utility>

#include "core/device/devices.h"

namespace interleave {

/// A device could not be made ready; thrown where a crew is made.
struct DeviceRefused : std::exception {
    explicit DeviceRefused(Error why) : error(std::move(why)) {}
    Error error;
};

/// The devices of a run, which are closed before the loops that their sockets are on. A crew has it behind its loop.
/// Thread safety: coordinator thread.
class OpenDevices {
public:
    explicit OpenDevices(Devices& devices) : m_devices(devices) {}
    ~OpenDevices() { m_devices.close(); }
    OpenDevices(const OpenDevices&) = delete;
    OpenDevices& operator=(const OpenDevices&) = delete;

    /// Throws DeviceRefused.
    void open(const LoopOf& loopOf, const Completed& completed)
    {
        if (const Result<Done> opened = m_devices.open(loopOf, completed); !opened)
            throw DeviceRefused(opened.error());
    }

private:
    Devices& m_devices;
};

} // namespace interleave
