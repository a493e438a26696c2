// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/step_voice.h"

#include <algorithm>
#include <iterator>
#include <QWidget>
#include <utility>

#include "app/theme/announcing.h"

namespace interleave {

StepVoice::StepVoice(QWidget& panel) : QObject(&panel), m_panel(panel)
{
}

void StepVoice::begin()
{
    m_open.clear();
    m_said.clear();
}

void StepVoice::show(const QString& now, const QString& before)
{
    if (now == before)
        return;
    m_open.removeAll(before);
    m_said.removeAll(before);
    if (!now.isEmpty() && !m_open.contains(now) && !m_said.contains(now))
        m_open.append(now);
    tellSoon();
}

void StepVoice::hear(const QWidget& focused)
{
    const QString heard = focused.accessibleDescription();
    const auto isHeard = [&](const QString& sentence) { return heard.contains(sentence); };
    std::ranges::copy_if(m_open, std::back_inserter(m_said), isHeard);
    m_open.removeIf(isHeard);
    tellSoon();
}

void StepVoice::tellSoon()
{
    if (!std::exchange(m_isDue, true))
        QMetaObject::invokeMethod(this, &StepVoice::tell, Qt::QueuedConnection);
}

/// A panel that is not seen tells when one comes to it.
void StepVoice::tell()
{
    m_isDue = false;
    if (m_open.isEmpty() || !m_panel.isVisible())
        return;
    const QString sentences = m_open.join(QLatin1Char('\n'));
    m_said.append(std::exchange(m_open, {}));
    announce(m_panel, sentences);
    emit announced(sentences);
}

} // namespace interleave
