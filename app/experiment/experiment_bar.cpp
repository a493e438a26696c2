// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiment/experiment_bar.h"

#include <QPushButton>

namespace interleave {

ExperimentBar::ExperimentBar(const Theme& theme, QWidget* parent)
    : NoticeBar({.icon = QStringLiteral("page-experiments")}, theme, parent)
{
    setObjectName(QStringLiteral("experimentBar"));
    button().setText(tr("&Back to the experiment"));
    button().setObjectName(QStringLiteral("backToExperiment"));
    clear();
}

void ExperimentBar::setPoint(const QString& experiment, const QString& point)
{
    const QString text = tr("A run of the experiment %1: %2").arg(experiment, point);
    say(text, text);
}

void ExperimentBar::clear()
{
    say({}, {});
}

} // namespace interleave
