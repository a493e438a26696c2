// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/measuring_gate.h"

#include <utility>

namespace interleave {

void MeasuringGate::close()
{
    if (std::exchange(m_isOpen, false))
        emit closed();
}

void MeasuringGate::open()
{
    if (!std::exchange(m_isOpen, true))
        emit opened();
}

} // namespace interleave
