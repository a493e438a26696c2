// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/try_actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <utility>

#include "app/actions/action_catalog.h"
#include "app/i18n/qt_words.h"
#include "app/run/run_desk.h"
#include "app/scenario/setup_panel.h"
#include "app/settings/view_settings.h"
#include "app/window/file_desk.h"
#include "app/window/window_look.h"

namespace interleave {

namespace {

const QString kTryMenu = QStringLiteral("run.try");
const QString kEndPage = QStringLiteral("try.end");

QString idOfAction(PageMode mode)
{
    const std::string_view id = idOf(mode);
    return QStringLiteral("try.") + QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

} // namespace

TryActions::TryActions(const Parts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_program(QCoreApplication::applicationFilePath()), m_button(&parts.panel.tryButton())
{
    addAction(PageMode::Blocking, tr("A page that &waits itself …"),
              tr("Opens a page to type in, which really freezes while it fetches"));
    addAction(PageMode::Callbacks, tr("A page that is &called …"),
              tr("Opens a page to type in, which goes on while it fetches, on one thread"));
    addAction(PageMode::Worker, tr("A page with a &second thread …"),
              tr("Opens a page to type in, which goes on while another thread fetches"));
    m_parts.catalog.addSeparator(kTryMenu);
    m_parts.catalog
        .add({.id = kEndPage,
              .text = tr("&End the page"),
              .help =
                  tr("Ends the page that is open, at once and also while it is frozen; what happened at it is lost"),
              .menu = kTryMenu},
             [this] { endPage(); });
    auto* menu = new QMenu(m_button);
    m_parts.catalog.fill(*menu, kTryMenu);
    m_button->setMenu(menu);
    connect(&m_parts.setup, &Setup::changed, this, &TryActions::refresh);
    connect(&m_parts.runs, &RunDesk::changed, this, [this] {
        refresh();
        showTaken();
    });
    refresh();
}

void TryActions::addAction(PageMode mode, const QString& text, const QString& help)
{
    m_parts.catalog.add({.id = idOfAction(mode), .text = text, .help = help, .menu = kTryMenu},
                        [this, mode] { open(mode); });
}

void TryActions::addTo(QMenu& menu) const
{
    QMenu* pages = menu.addMenu(tr("Try it &yourself"));
    pages->setObjectName(kTryMenu);
    m_parts.catalog.fill(*pages, kTryMenu);
}

/// Whether a page can be opened or ended now. One that is drawn beside a run would disturb it.
void TryActions::refresh()
{
    const bool canOpen = !isOpen() && !m_parts.runs.state().isBusy && triedFormOf(m_parts.setup.scenario());
    for (const PageMode mode : kPageModes)
        m_parts.catalog.action(idOfAction(mode))->setEnabled(canOpen);
    m_parts.catalog.action(kEndPage)->setEnabled(isOpen());
}

void TryActions::open(PageMode mode)
{
    if (m_parts.runs.controller().isBusy()) // an experiment
        return emit m_parts.files.said(tr("A page can be opened once nothing is measured."));
    PageOptions page{.mode = mode, .work = {}, .record = QString::fromUtf8(PageOptions::kToParent.data())};
    for (const ParameterSpec& spec : m_parts.setup.scenario().parameters)
        page.work[std::string(spec.id)] = m_parts.setup.value(spec.id);
    const QStringList words =
        wordsOf(page) + wordsOf(QLocale()) + QStringList{QStringLiteral("--look"), wordOf(m_parts.look.theme().look())};
    m_page = std::make_unique<PageProcess>(m_program, words, m_parts.runs.controller().gate());
    // Later: a process that says so may not be gone by then.
    connect(m_page.get(), &PageProcess::recorded, this, &TryActions::take, Qt::QueuedConnection);
    connect(
        m_page.get(), &PageProcess::ended, this,
        [this] { tellEnd(tr("The page was ended. What happened at it is not known.")); }, Qt::QueuedConnection);
    connect(
        m_page.get(), &PageProcess::failed, this,
        [this](const Error& error) {
            tellEnd({});
            m_parts.files.warn(toQString(m_parts.words, error.message));
        },
        Qt::QueuedConnection);
    refresh();
    emit m_parts.files.said(tr("The page is opened in a window of its own. Close it to see what happened."));
}

void TryActions::endPage()
{
    if (m_page)
        m_page->end();
}

void TryActions::tellEnd(const QString& text)
{
    m_page.reset();
    refresh();
    emit m_parts.files.said(text);
}

void TryActions::take(const std::shared_ptr<const RunSet>& runs)
{
    m_recorded = runs;
    tellEnd(tr("The page was closed. What happened at it is shown as a run."));
    showTaken();
}

/// When no runs are on.
void TryActions::showTaken()
{
    if (m_parts.runs.state().isBusy || !m_recorded)
        return;
    const std::shared_ptr<const RunSet> runs = std::exchange(m_recorded, nullptr);
    m_parts.setup.setScenario(runFormOf(*runs->requests.front().scenario));
    m_parts.runs.history().open(runs, {}, m_parts.setup.model(Side::Below));
    emit shown();
}

} // namespace interleave
