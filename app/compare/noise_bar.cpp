// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/noise_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "app/i18n/qt_words.h"
#include "core/run/answer.h"
#include "core/run/captions.h"
#include "core/run/disturbance.h"
#include "core/run/until_quiet.h"

namespace interleave {

NoiseBar::NoiseBar(const Words& words, const Theme& theme, QWidget* parent)
    : NoticeBar({.icon = QStringLiteral("warning"),
                 .ink = IconInk::Warning,
                 .border = &gantt::ChromeColours::warning,
                 .ground = &gantt::ChromeColours::warningGround},
                theme, parent),
      m_words(words)
{
    label().setObjectName(QStringLiteral("noise"));
    button().setObjectName(QStringLiteral("runAgain"));
    button().setText(tr("Run again"));
    button().setToolTip(tr("Makes the same runs anew (F5 makes both once)"));
    auto* untilQuiet = new QPushButton(tr("Repeat until quiet"), this);
    untilQuiet->setObjectName(QStringLiteral("untilQuiet"));
    untilQuiet->setToolTip(
        tr("Makes them anew, and each again while other programs disturb it, %1 times at most").arg(kRepeatsUntilQuiet));
    layout()->addWidget(untilQuiet);
    connect(untilQuiet, &QPushButton::clicked, this, &NoiseBar::untilQuietAsked);
}

void NoiseBar::setRuns(const std::array<std::shared_ptr<const RunResult>, 2>& runs)
{
    m_runs = runs;
    tell();
}

void NoiseBar::setAnswer(Explanation answer)
{
    m_answer = std::move(answer);
    tell();
}

/// Of the one that was disturbed most: a slim bar has room for one sentence.
void NoiseBar::tell()
{
    const RunResult* worst = nullptr;
    double share = 0;
    for (const auto& run : m_runs) {
        const std::optional<Disturbance> disturbance = run ? disturbanceOf(*run) : std::nullopt;
        if (disturbance && disturbance->share > share) {
            worst = run.get();
            share = disturbance->share;
        }
    }
    if (!worst) {
        say({}, {});
        return;
    }
    const QString text =
        tr("%1: %2", "name of a run, what is said of it")
            .arg(toQString(m_words, headingCaption(worst->request)), toQString(m_words, noticeOf(*worst, m_answer)));
    say(text, tr("Warning. %1").arg(text));
}

} // namespace interleave
