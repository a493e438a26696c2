// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/courtesy.h"

#include <windows.h>

namespace interleave {

Courtesy::Courtesy()
    : m_before(GetThreadPriority(GetCurrentThread())),
      m_isOn(m_before == THREAD_PRIORITY_NORMAL && SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL))
{
}

Courtesy::~Courtesy()
{
    if (m_isOn)
        SetThreadPriority(GetCurrentThread(), m_before);
}

} // namespace interleave
