#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include "core/device/device.h"
#include "core/device/serving.h"
#include "core/device/shared_folder.h"

// The kinds of devices. Each is made for something that a plan shares, which outlives it.

namespace interleave {

std::unique_ptr<Device> makeDevice(const Events& events, SharedId id, const Plan& plan);
std::unique_ptr<Device> makeDevice(const Service& service, SharedId id, const Plan& plan, const Serving* serving);
std::unique_ptr<Device> makeDevice(const Servers& servers, SharedId id, const Plan& plan);
std::unique_ptr<Device> makeDevice(const Database& database, SharedId id, const Plan& plan, SharedFolder& folder);

} // namespace interleave
