// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/experiment_place.h"

#include <QMainWindow>
#include <QScopedValueRollback>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "app/experiment/experiment_bar.h"
#include "app/experiment/experiment_page.h"
#include "app/run/run_desk.h"
#include "app/window/experiment_actions.h"
#include "app/window/experiment_desk.h"
#include "app/window/lesson_desk.h"
#include "app/window/run_files.h"
#include "app/window/window_look.h"

namespace interleave {

namespace {

QString experimentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/experiments");
}

} // namespace

ExperimentPlace::ExperimentPlace(const Parts& parts, QWidget* runs)
    : FittedStack(&parts.window),
      m_parts(parts),
      m_runs(new QWidget(this)),
      m_bar(new ExperimentBar(parts.look.theme(), m_runs)),
      m_desk(new ExperimentDesk({.setup = parts.setup, .runs = parts.runs, .files = parts.files, .words = parts.words, .folder = experimentsFolder()},
                                parts.look.theme(), this))
{
    auto* layout = new QVBoxLayout(m_runs);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(runs, 1);
    addWidget(m_runs);
    addWidget(&m_desk->page());
    connect(m_bar, &NoticeBar::runAgain, this, [this] { showPage(true); });
    connectDesk();
}

void ExperimentPlace::connectDesk()
{
    connect(m_desk, &ExperimentDesk::asked, this, [this] {
        showPage(true);
        m_desk->page().firstField().setFocus(Qt::OtherFocusReason);
    });
    connect(m_desk, &ExperimentDesk::changed, this, &ExperimentPlace::busyChanged);
    connect(m_desk, &ExperimentDesk::pointOpened, this, &ExperimentPlace::showPoint);
    connect(&m_desk->page(), &ExperimentPage::backAsked, this, [this] { showPage(false); });
    connect(&m_desk->page(), &ExperimentPage::hoverText, this, &ExperimentPlace::said);
    connect(&m_parts.runs.controller(), &RunController::machineKnown, this, [this] {
        if (isPageShown())
            m_desk->show();
    });
    // Whatever else is to be seen is seen.
    connect(&m_parts.runs, &RunDesk::started, this, [this] { showPage(false); });
    connect(&m_parts.runFiles, &RunFiles::opened, this, [this] { showPage(false); });
    connect(&m_parts.runFiles, &RunFiles::experimentFound, m_desk, &ExperimentDesk::open);
    connect(&m_parts.lessons, &LessonDesk::isAbout, this, [this](const QString& title) {
        if (!title.isEmpty())
            showPage(false);
    });
    connect(&m_parts.runs.history(), &RunHistory::changed, this, [this] {
        if (!m_opens)
            m_bar->clear();
    });
}

void ExperimentPlace::createActions()
{
    m_actions = new ExperimentActions({.window = m_parts.window,
                                       .catalog = m_parts.catalog,
                                       .desk = *m_desk,
                                       .files = m_parts.files,
                                       .runs = m_parts.runs,
                                       .setup = m_parts.setup,
                                       .look = m_parts.look,
                                       .words = m_parts.words},
                                      this);
    connect(m_actions, &ExperimentActions::pageAsked, this, &ExperimentPlace::showPage);
}

void ExperimentPlace::addTo(QMenuBar& menus) const
{
    m_actions->addTo(menus);
}

void ExperimentPlace::setTheme(const Theme& theme)
{
    m_bar->setTheme(theme);
    m_desk->page().setTheme(theme);
}

bool ExperimentPlace::isOn() const
{
    return m_desk->isOn();
}

bool ExperimentPlace::isPageShown() const
{
    return currentWidget() != m_runs;
}

/// While its runs are made the page stays.
void ExperimentPlace::showPage(bool isShown)
{
    const bool shows = isShown || m_desk->isOn();
    const bool turns = shows != isPageShown();
    setCurrentWidget(shows ? static_cast<QWidget*>(&m_desk->page()) : m_runs);
    m_actions->setPageShown(shows);
    if (shows)
        m_desk->show();
    if (!turns)
        return;
    if (shows)
        m_desk->page().firstField().setFocus(Qt::OtherFocusReason);
    emit turned();
}

void ExperimentPlace::showPoint(const QString& experiment, const QString& point)
{
    {
        const QScopedValueRollback opens(m_opens, true);
        m_parts.runFiles.adopt(m_parts.runs.history().shown());
        m_bar->setPoint(experiment, point);
    }
    showPage(false);
}

} // namespace interleave
