// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/holding_process.h"

#include <QCoreApplication>
#include <QProcess>
#include <utility>

namespace interleave {

HoldingProcess::HoldingProcess(const QString& program, const QStringList& arguments, Ends ends, QObject* parent)
    : QObject(parent), m_process(new QProcess), m_ends(ends)
{
    m_process->setStandardOutputFile(QProcess::nullDevice());
    connect(m_process, &QProcess::finished, this, &HoldingProcess::giveUp);
    connect(m_process, &QProcess::errorOccurred, this, &HoldingProcess::giveUp);
    connect(m_process, &QProcess::readyReadStandardError, this, &HoldingProcess::giveUp);
    m_process->start(program, arguments);
}

/// It ends by itself while the window goes on; what still runs when the program ends is ended then.
HoldingProcess::~HoldingProcess()
{
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning) {
        delete m_process;
        return;
    }
    m_process->setParent(QCoreApplication::instance());
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    connect(m_process, &QProcess::errorOccurred, m_process, &QObject::deleteLater);
    m_process->closeWriteChannel();
    if (m_ends == Ends::WhenTold)
        m_process->terminate();
}

void HoldingProcess::giveUp()
{
    if (std::exchange(m_isHolding, false))
        emit ended();
}

} // namespace interleave
