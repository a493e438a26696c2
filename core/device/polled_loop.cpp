// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/device/polled_loop.h"

#include <asio/io_context.hpp>

namespace interleave {

PolledLoop::PolledLoop() : m_loop(std::make_unique<asio::io_context>(1))
{
}

PolledLoop::~PolledLoop() = default;

void PolledLoop::poll()
{
    m_loop->restart(); // it stops whenever nothing is left to wait for
    m_loop->poll();
}

} // namespace interleave
