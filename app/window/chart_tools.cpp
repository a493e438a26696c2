// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/chart_tools.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <utility>

#include "app/gantt/gantt_view.h"
#include "app/theme/icons.h"

namespace interleave {

namespace {

constexpr int kBetweenGroups = 8;

} // namespace

ChartTools::ChartTools(std::size_t pages, GanttView& charts, const Words& words, QWidget* parent)
    : QWidget(parent),
      m_charts(charts),
      m_words(words),
      m_chartTools(new QWidget(this)),
      m_rowsLabel(new QLabel(tr("Rows"), this)),
      m_hidden(new QToolButton(m_chartTools))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    createPageButtons(pages, layout);
    layout->addSpacing(kBetweenGroups);
    layout->addWidget(m_chartTools);
    auto* chartTools = new QHBoxLayout(m_chartTools);
    chartTools->setContentsMargins(0, 0, 0, 0);
    createRowsButtons(chartTools);
    chartTools->addSpacing(kBetweenGroups);
    createZoomButtons(chartTools);
    createHidden(chartTools);
    connect(&charts.state(), &GanttState::rowsChanged, this, &ChartTools::showHidden);
}

void ChartTools::createPageButtons(std::size_t pages, QHBoxLayout* layout)
{
    for (std::size_t page = 0; page < pages; ++page) {
        auto* button = new QToolButton(this);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_pages.push_back(button);
        layout->addWidget(button);
    }
}

void ChartTools::createRowsButtons(QHBoxLayout* layout)
{
    layout->addWidget(m_rowsLabel);
    for (std::size_t choice = 0; choice < kRowsBy.size(); ++choice) {
        auto* button = new QToolButton(this);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_rows.push_back(button);
        layout->addWidget(button);
    }
}

void ChartTools::createZoomButtons(QHBoxLayout* layout)
{
    for (QToolButton*& button : m_zooms) {
        button = new QToolButton(m_chartTools);
        layout->addWidget(button);
    }
}

void ChartTools::createHidden(QHBoxLayout* layout)
{
    m_hidden->setObjectName(QStringLiteral("hiddenRows"));
    m_hidden->setToolTip(tr("Show them again"));
    m_hidden->hide();
    connect(m_hidden, &QToolButton::clicked, this, [this] {
        gantt::RowArrangement arrangement = m_charts.state().arrangement();
        arrangement.showHidden();
        m_charts.state().setArrangement(std::move(arrangement));
    });
    layout->addWidget(m_hidden);
}

QList<QWidget*> ChartTools::wordy() const
{
    QList<QWidget*> all{m_rowsLabel};
    for (QToolButton* button : m_rows)
        all << button;
    return all;
}

/// Most of them in any run: nobody shall miss a row without being told.
void ChartTools::showHidden()
{
    const GanttState& state = m_charts.state();
    std::size_t most = 0;
    for (std::size_t run = 0; run < state.runCount(); ++run) {
        if (const auto chart = state.chartOf(run); chart && !state.isCollapsed(run))
            most = std::max(most, chart->rows.size() - state.rowCount(run));
    }
    m_hidden->setText(
        toQString(m_words, Message{INTERLEAVE_TEXT_N("window", "%n row(s) hidden"), {}, static_cast<std::int64_t>(most)}));
    m_hidden->setVisible(most > 0);
}

} // namespace interleave
