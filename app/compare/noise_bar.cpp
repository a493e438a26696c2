// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/noise_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "app/i18n/qt_words.h"
#include "app/theme/icons.h"
#include "core/run/honesty.h"

namespace interleave {

namespace {

constexpr double kRadius = 4;

} // namespace

NoiseBar::NoiseBar(const Words& words, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_words(words),
      m_theme(theme),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_again(new QPushButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 3, 3, 3);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_again);
    m_text->setObjectName(QStringLiteral("noise"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_text->setSizePolicy(policy);
    m_again->setObjectName(QStringLiteral("runAgain"));
    m_again->setText(tr("Run again"));
    m_again->setToolTip(tr("Makes the same runs anew (F5 makes both once)"));
    connect(m_again, &QPushButton::clicked, this, &NoiseBar::runAgain);
    setTheme(theme);
    hide();
}

/// Of the one that was disturbed most: a slim bar has room for one sentence.
void NoiseBar::setRuns(const std::array<std::shared_ptr<const RunResult>, 2>& runs)
{
    const RunResult* worst = nullptr;
    for (const auto& run : runs) {
        if (run && isNoisy(*run) && (!worst || run->metrics.account.disturbance > worst->metrics.account.disturbance))
            worst = run.get();
    }
    setVisible(worst != nullptr);
    if (!worst) {
        m_text->clear();
        return;
    }
    m_text->setText(tr("%1: %2", "name of a run, what is said of it")
                        .arg(toQString(m_words, worst->request.model->heading), toQString(m_words, noiseSentence(*worst))));
    m_text->setAccessibleName(tr("Warning. %1").arg(m_text->text()));
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString NoiseBar::text() const
{
    return m_text->text();
}

void NoiseBar::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_icon->setPixmap(icon(QStringLiteral("warning"), IconInk::Warning).pixmap(theme.pixels(18)));
    m_text->setFont(theme.font(TextRole::Body));
    update();
}

void NoiseBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(&gantt::ChromeColours::warning), 1));
    painter.setBrush(m_theme.color(&gantt::ChromeColours::warningGround));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

QSize NoiseBar::minimumSizeHint() const
{
    return {0, m_again->sizeHint().height() + 6};
}

} // namespace interleave
