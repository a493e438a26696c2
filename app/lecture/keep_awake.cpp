// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/keep_awake.h"

#include <QStringList>

namespace interleave {

KeepAwake::KeepAwake(QObject* parent) : QObject(parent), m_means(awakeMeans())
{
    connect(m_means.get(), &AwakeMeans::changed, this, [this] { emit problemChanged(problem()); });
}

KeepAwake::~KeepAwake() = default;

QString KeepAwake::problem() const
{
    return problemOf(m_means->heldOff());
}

QString problemOf(const HeldOff& held)
{
    QStringList sentences;
    if (!held.screenSaver && !held.sleep)
        sentences << KeepAwake::tr("The screen saver and sleep are not held off.");
    else if (!held.screenSaver)
        sentences << KeepAwake::tr("The screen saver is not held off.");
    else if (!held.sleep)
        sentences << KeepAwake::tr("Sleep is not held off.");
    if (!held.notifications)
        sentences << KeepAwake::tr("Notifications are not held off: switch on “Do not disturb”.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace interleave
