// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/setup_place.h"

#include <QMainWindow>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/scenario/setup_panel.h"
#include "app/scenario/setup_strip.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/window/run_controls.h"
#include "app/window/top_strip.h"

namespace interleave {

namespace {

/// Lengths at 100 % type size.
constexpr double kPanelWidth = 324;
constexpr double kLeastPanelWidth = 160; ///< where it stays in narrow windows
constexpr double kNarrow = 1180;         ///< below this width the panel folds into a strip

} // namespace

SetupPlace::SetupPlace(RunDesk& runs, Setup& setup, const Words& words, const Theme& theme, QMainWindow& window)
    : QObject(&window), m_window(window)
{
    createArea(runs, setup, words, theme);
    createStrip(runs, setup, words);
}

void SetupPlace::createArea(RunDesk& runs, Setup& setup, const Words& words, const Theme& theme)
{
    m_area = new QWidget(&m_window);
    auto* around = new QVBoxLayout(m_area);
    around->setContentsMargins(0, 0, 0, 8);
    m_settings = new QWidget(m_area);
    around->addWidget(m_settings, 1);
    auto* layout = new QVBoxLayout(m_settings);
    layout->setContentsMargins(0, 0, 0, 0);
    m_panel = new SetupPanel(setup, words, theme, &m_window);
    auto* scroll = new QScrollArea(&m_window);
    scroll->setWidget(m_panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(scroll, 1);
    m_controls = new RunControls(runs, setup, words, &m_window);
    layout->addWidget(m_controls);
}

void SetupPlace::createStrip(RunDesk& runs, Setup& setup, const Words& words)
{
    auto* strip = new TopStrip(&m_window);
    auto* panelButton = new QToolButton(&m_window);
    panelButton->setObjectName(QStringLiteral("panelButton"));
    panelButton->setIcon(icon(QStringLiteral("panel")));
    panelButton->setToolTip(tr("Show all settings (F9)"));
    panelButton->setAccessibleName(tr("Show all settings"));
    connect(panelButton, &QToolButton::clicked, this, [this] { setShown(m_area->isHidden()); });
    m_stripRun = new RunButton(runs, &m_window);
    m_stripRun->setObjectName(QStringLiteral("stripRun"));
    m_setupStrip = new SetupStrip(setup, words, &m_window);
    m_manyButton = new QToolButton(&m_window);
    m_manyButton->setObjectName(QStringLiteral("stripMany"));
    strip->add(panelButton);
    strip->add(m_stripRun);
    strip->add(m_setupStrip);
    strip->addMissable(m_manyButton);
    m_strip = strip;
}

void SetupPlace::setTheme(const Theme& theme)
{
    m_panel->setTheme(theme);
    m_controls->setTheme(theme);
    m_stripRun->setFont(theme.font(TextRole::Title));
}

void SetupPlace::setBusy(bool busy)
{
    m_panel->setEnabled(!busy);
    m_setupStrip->setEnabled(!busy);
}

void SetupPlace::setShown(bool shown)
{
    m_area->setVisible(shown);
    focusRun();
    emit areaShown(shown);
}

void SetupPlace::adapt(const Theme& theme)
{
    const bool narrow = m_window.width() < theme.pixels(kNarrow) || theme.look() == gantt::Look::Projector;
    m_isNarrow = narrow;
    m_width = theme.pixels(kPanelWidth);
    m_leastWidth = theme.pixels(kLeastPanelWidth);
    fold();
}

void SetupPlace::fold()
{
    m_area->setMinimumWidth(m_guest ? m_leastWidth : m_width);
    m_area->setMaximumWidth(m_width);
    const bool folds = m_isNarrow && !m_guest;
    if (folds != m_isFolded || m_strip->isHidden() == folds) {
        m_isFolded = folds;
        setShown(!folds);
    }
    m_strip->setVisible(folds);
}

void SetupPlace::host(QWidget* guest)
{
    const bool hadFocus = m_guest && m_guest->isAncestorOf(m_window.focusWidget());
    if (m_guest)
        m_guest->hide();
    m_guest = guest;
    m_settings->setVisible(!guest);
    if (guest) {
        m_area->layout()->addWidget(guest);
        guest->show();
    }
    fold();
    if (guest && m_area->isHidden())
        setShown(true);
    if (!guest && hadFocus)
        runButton().setFocus();
}

QWidget& SetupPlace::runButton()
{
    return m_area->isHidden() ? *m_stripRun : m_controls->runButton();
}

void SetupPlace::focusRun()
{
    if (m_guest)
        return; // it knows better
    QWidget* now = m_window.focusWidget();
    if (!now || now == &m_controls->runButton() || now == m_stripRun || !now->isVisibleTo(&m_window))
        runButton().setFocus();
}

} // namespace interleave
