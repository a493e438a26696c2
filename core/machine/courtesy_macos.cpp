// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/courtesy.h"

#include <pthread/qos.h>

namespace interleave {

Courtesy::Courtesy()
    : m_before(static_cast<int>(qos_class_self())),
      m_isOn(m_before != QOS_CLASS_UNSPECIFIED && pthread_set_qos_class_self_np(QOS_CLASS_UTILITY, 0) == 0)
{
}

Courtesy::~Courtesy()
{
    if (m_isOn)
        pthread_set_qos_class_self_np(static_cast<qos_class_t>(m_before), 0);
}

} // namespace interleave
