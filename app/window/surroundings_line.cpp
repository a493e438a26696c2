// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/surroundings_line.h"

#include <QStatusBar>
#include <QToolButton>

#include "app/i18n/qt_words.h"
#include "app/run/load_watch.h"
#include "app/window/status_line.h"
#include "core/run/captions.h"
#include "core/run/surroundings.h"

namespace interleave {

SurroundingsLine::SurroundingsLine(QStatusBar& bar, RunDesk& desk, const Words& words)
    : QObject(&bar),
      m_desk(desk),
      m_words(words),
      m_load(new LoadWatch(this)),
      m_line(new StatusLine(&bar)),
      m_machine(new QToolButton(&bar))
{
    m_line->setObjectName(QStringLiteral("surroundings"));
    m_machine->setObjectName(QStringLiteral("machine"));
    m_machine->setAutoRaise(true);
    m_machine->setToolTip(tr("How do we know?"));
    bar.addWidget(m_line, 1); // what is said of the place of the pointer covers it for that time
    bar.addPermanentWidget(m_machine);
    m_machine->hide(); // until there is something to say
    connect(&bar, &QStatusBar::messageChanged, this, &SurroundingsLine::makeRoom);
    connect(m_machine, &QToolButton::clicked, this, &SurroundingsLine::machineAsked);
    connect(m_load, &LoadWatch::changed, this, &SurroundingsLine::refresh);
    connect(&desk, &RunDesk::changed, this, &SurroundingsLine::refresh);
    connect(&desk, &RunDesk::began, this, &SurroundingsLine::refresh);
    connect(&desk.controller(), &RunController::machineKnown, this, &SurroundingsLine::showMachine);
}

void SurroundingsLine::setTheme(const Theme& theme)
{
    m_line->setFont(theme.font(TextRole::Small));
    m_machine->setFont(theme.font(TextRole::Small));
}

void SurroundingsLine::showMachine()
{
    const Machine& machine = *m_desk.controller().machine();
    m_load->setCpus(machine.cpus);
    m_machine->setText(toQString(m_words, machineCaption(machine)));
    m_machine->show();
}

/// What is said for the moment is read whole, if need be in the place of the machine.
void SurroundingsLine::makeRoom(const QString& message)
{
    const QWidget& bar = *m_machine->parentWidget();
    const int needed = bar.fontMetrics().horizontalAdvance(message + QStringLiteral("00"));
    m_machine->setVisible(!m_machine->text().isEmpty()
                          && (message.isEmpty() || needed <= bar.width() - m_machine->sizeHint().width()));
}

QString SurroundingsLine::repeatNote() const
{
    const RunState& state = m_desk.state();
    if (!state.isBusy)
        return toQString(m_words, repeatsSentence(m_desk.repeats()));
    if (state.again == 0)
        return {};
    return tr("Others disturbed the run: it is made again, %1 of %2 at most.").arg(state.again).arg(kRepeatsUntilQuiet);
}

void SurroundingsLine::refresh()
{
    m_load->setPaused(m_desk.state().isBusy); // nothing looks while a run is measured
    QStringList sentences{repeatNote()};
    if (const std::optional<Load>& load = m_load->load(); load && isBusy(*load))
        sentences.append(toQString(m_words, busySentence(*load)));
    sentences.removeAll(QString());
    m_line->say(sentences.join(QLatin1Char(' ')));
}

} // namespace interleave
