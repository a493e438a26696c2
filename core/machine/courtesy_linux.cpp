// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sched.h>

#include "core/machine/courtesy.h"

namespace interleave {

namespace {

bool setPolicy(int policy)
{
    const sched_param none{};
    return sched_setscheduler(0, policy, &none) == 0; // 0: the calling thread
}

} // namespace

/// Who has chosen another policy for it knows better.
Courtesy::Courtesy() : m_before(sched_getscheduler(0)), m_isOn(m_before == SCHED_OTHER && setPolicy(SCHED_BATCH))
{
}

Courtesy::~Courtesy()
{
    if (m_isOn)
        setPolicy(m_before);
}

} // namespace interleave
