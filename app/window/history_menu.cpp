// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/history_menu.h"

#include <QDateTime>
#include <QLocale>

#include "app/i18n/qt_words.h"
#include "core/run/captions.h"

namespace interleave {

QString titleOf(const ShownRuns& runs, const Words& words)
{
    const RunResult& first = *runs.at(Side::Above).shown();
    const QTime time = QDateTime::fromMSecsSinceEpoch(first.madeAt.time_since_epoch().count()).time();
    QStringList models;
    for (const RunRequest& request : runs.set->requests)
        models << toQString(words, headingCaption(request));
    return HistoryMenu::tr("%1, %2: %3", "time, scenario, models")
        .arg(QLocale().toString(time, QStringLiteral("HH:mm:ss")), toQString(words, first.request.scenario->title),
             models.join(QStringLiteral(", ")));
}

HistoryMenu::HistoryMenu(RunHistory& history, const Words& words, QWidget* parent)
    : QMenu(tr("Runs of this s&itting"), parent), m_history(history), m_words(words)
{
    m_back = addAction(tr("&Earlier runs"), &m_history, &RunHistory::goBack);
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_PageUp));
    m_back->setObjectName(QStringLiteral("history.back"));
    m_forward = addAction(tr("&Later runs"), &m_history, &RunHistory::goForward);
    m_forward->setShortcut(QKeySequence(Qt::ALT | Qt::Key_PageDown));
    m_forward->setObjectName(QStringLiteral("history.forward"));
    connect(&m_history, &RunHistory::changed, this, &HistoryMenu::refresh);
    refresh();
}

void HistoryMenu::setBusy(bool busy)
{
    m_isBusy = busy;
    refresh();
}

void HistoryMenu::refresh()
{
    const QList<QAction*> before = actions();
    for (QAction* action : before.mid(2))
        delete action;
    m_back->setEnabled(!m_isBusy && m_history.canGoBack());
    m_forward->setEnabled(!m_isBusy && m_history.canGoForward());
    addSeparator();
    for (std::size_t place = m_history.sets().size(); place-- > 0;) { // the newest first
        QAction* action =
            addAction(titleOf(m_history.sets()[place], m_words), this, [this, place] { m_history.goTo(place); });
        action->setCheckable(true);
        action->setChecked(m_history.place() == place);
        action->setEnabled(!m_isBusy);
    }
    menuAction()->setEnabled(!m_history.sets().empty());
}

} // namespace interleave
