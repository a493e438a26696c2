// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/run_controls.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include "app/i18n/qt_words.h"
#include "app/theme/button_role.h"
#include "app/theme/icons.h"

namespace interleave {

namespace {

constexpr double kRunHeight = 46; ///< at 100 % type size
constexpr Duration kBeforeProgressIsShown = std::chrono::milliseconds(300);
constexpr int kSteps = 1000; ///< of the progress bar

} // namespace

RunButton::RunButton(RunDesk& desk, QWidget* parent) : QPushButton(parent), m_desk(desk)
{
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_desk.state().isBusy)
            m_desk.stop();
        else
            m_desk.run();
    });
    connect(&desk, &RunDesk::changed, this, &RunButton::refresh);
    refresh();
}

void RunButton::refresh()
{
    const bool busy = m_desk.state().isBusy;
    setButtonRole(*this, busy ? ButtonRole::Stop : ButtonRole::Primary);
    setText(busy ? tr("Stop") : tr("Run both"));
    setIcon(busy ? interleave::icon(QStringLiteral("stop"), IconInk::Warning) : interleave::icon(QStringLiteral("run")));
}

RunControls::RunControls(RunDesk& desk, const Setup& setup, const Words& words, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_setup(setup),
      m_words(words),
      m_progressText(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_run(new RunButton(desk, this)),
      m_many(new QPushButton(this)),
      m_hint(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(4);
    m_progressText->setObjectName(QStringLiteral("progressText"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, kSteps);
    m_progress->setAccessibleName(tr("Progress"));
    m_run->setObjectName(QStringLiteral("run"));
    m_many->setObjectName(QStringLiteral("runMany"));
    m_hint->setObjectName(QStringLiteral("runHint"));
    m_hint->setAlignment(Qt::AlignHCenter);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_progressText, m_progress}) { // nothing moves when they come
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{m_progressText, m_progress, m_run, m_many, m_hint})
        layout->addWidget(widget);
    connect(m_many, &QPushButton::clicked, &desk, &RunDesk::runMany);
    connect(&desk, &RunDesk::changed, this, &RunControls::refresh);
    connect(&desk, &RunDesk::began, this, &RunControls::showWhichRun);
    connect(&desk.controller(), &RunController::progressed, this, &RunControls::showProgress);
    connect(&desk.controller(), &RunController::machineKnown, this, &RunControls::refresh);
    connect(&setup, &Setup::changed, this, &RunControls::refresh);
    refresh();
}

void RunControls::setTheme(const Theme& theme)
{
    m_run->setMinimumHeight(theme.pixels(kRunHeight));
    m_run->setFont(theme.font(TextRole::Title));
    for (QWidget* label : std::initializer_list<QWidget*>{m_hint, m_progressText})
        label->setFont(theme.font(TextRole::Small));
}

QString RunControls::manyText(const Setup& setup, const Words& words)
{
    return toQString(words, {INTERLEAVE_TEXT_N("window", "Run %n time(s)"), {}, setup.repeats()});
}

void RunControls::sayChanged()
{
    showHint(tr("Settings changed since this run"));
}

void RunControls::refresh()
{
    const bool busy = m_desk.state().isBusy;
    m_many->setEnabled(!busy);
    m_many->setText(manyText(m_setup, m_words));
    showHint(busy ? tr("Esc stops at once") : tr("F5 runs, Esc stops"));
    if (!busy) {
        m_progress->hide();
        m_progressText->hide();
    }
}

/// What will take long is said instead.
void RunControls::showHint(const QString& hint)
{
    const Message time = m_desk.state().isBusy ? Message{} : longTimeClause(m_desk.estimate(1).time);
    m_hint->setText(time.text.isEmpty() ? hint : tr("Takes %1 or longer; Esc stops").arg(toQString(m_words, time)));
}

/// As many of each as were asked for: the same number as on the button, and as beside the results.
void RunControls::showWhichRun()
{
    const RunState& state = m_desk.state();
    const QString text = state.side() == Side::Above ? tr("Run %1 of %2, above")
                       : state.side()                ? tr("Run %1 of %2, below")
                                                     : tr("Run %1 of %2");
    m_progressText->setText(text.arg(state.place->run + 1).arg(state.repeats));
}

void RunControls::showProgress(double share, Duration elapsed)
{
    const RunState& state = m_desk.state();
    const bool show = elapsed >= kBeforeProgressIsShown || state.areMany() || !m_progress->isHidden();
    m_progress->setVisible(show);
    m_progressText->setVisible(show);
    if (state.areMany()) {
        const auto before = static_cast<double>(state.place->run * state.models + state.place->series);
        const auto all = static_cast<double>(state.repeats) * static_cast<double>(state.models);
        m_progress->setValue(static_cast<int>((before + share) * kSteps / all));
        showWhichRun();
        return;
    }
    m_progress->setValue(static_cast<int>(share * kSteps));
    const QString text = state.side() == Side::Above ? tr("Run above: %1")
                       : state.side()                ? tr("Run below: %1")
                                                     : tr("Run in between: %1");
    m_progressText->setText(text.arg(QString::fromStdString(m_words.duration(elapsed / 1'000'000 * 1'000'000))));
}

} // namespace interleave
