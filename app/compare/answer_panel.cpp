// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/answer_panel.h"

#include <algorithm>
#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

#include "app/theme/announcing.h"
#include "app/theme/icons.h"

namespace interleave {

namespace {

constexpr double kMoreWidth = 560;
constexpr int kSpacing = 2;

int heightOf(const QString& text, const QFont& font, int width)
{
    constexpr int kHighest = 10'000;
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, kHighest), Qt::TextWordWrap, text).height();
}

} // namespace

AnswerPanel::AnswerPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_subject(new QLabel(this)),
      m_headline(new QLabel(this)),
      m_moreButton(new QToolButton(this)),
      m_more(new QLabel),
      m_icon(new QLabel(this)),
      m_detail(new QLabel(this)),
      m_detailArea(new QWidget(this))
{
    auto* layout = new QGridLayout(this); // one for all, so that it knows at once how high words are
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(kSpacing);
    layout->setColumnStretch(0, 1);
    auto* detailLayout = new QHBoxLayout(m_detailArea);
    detailLayout->setContentsMargins(0, 0, 0, 0);
    detailLayout->addWidget(m_icon);
    detailLayout->addWidget(m_detail, 1);
    layout->addWidget(m_subject, 0, 0, 1, 2);
    layout->addWidget(m_headline, 1, 0);
    layout->addWidget(m_moreButton, 1, 1, Qt::AlignTop);
    layout->addWidget(m_detailArea, 2, 0, 1, 2);
    createMore();
    m_subject->setObjectName(QStringLiteral("subject"));
    m_subject->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_headline->setObjectName(QStringLiteral("headline"));
    m_detail->setObjectName(QStringLiteral("detail"));
    for (QLabel* label : {m_headline, m_detail}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        label->setSizePolicy(policy);
    }
    setTheme(theme);
}

/// A press shows it over the picture, Esc or another press hides it.
void AnswerPanel::createMore()
{
    m_moreButton->setObjectName(QStringLiteral("moreWords"));
    m_moreButton->setText(tr("More …"));
    m_moreButton->setToolTip(tr("What else is to be said of these runs"));
    m_moreButton->hide();
    auto* menu = new QMenu(m_moreButton);
    auto* action = new QWidgetAction(menu);
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setWordWrap(true);
    m_more->setTextFormat(Qt::PlainText);
    m_more->setContentsMargins(12, 8, 12, 8);
    action->setDefaultWidget(m_more);
    menu->addAction(action);
    connect(m_moreButton, &QToolButton::clicked, menu, [this, menu] { // under the button, ending where it ends
        menu->popup(
            m_moreButton->mapToGlobal(QPoint(m_moreButton->width() - menu->sizeHint().width(), m_moreButton->height())));
    });
}

void AnswerPanel::setSubject(const QString& subject)
{
    m_subject->setText(subject);
}

void AnswerPanel::setAnswer(const QString& headline, const QString& detail)
{
    m_isProblem = false;
    tell(headline, detail);
}

void AnswerPanel::setProblem(const QString& headline, const QString& problem)
{
    m_isProblem = true;
    tell(headline, problem);
}

void AnswerPanel::tell(const QString& headline, const QString& detail)
{
    const bool isNew = m_headline->text() != headline;
    m_headline->setText(headline);
    m_headline->setAccessibleName(headline);
    m_detail->setText(detail);
    m_detail->setAccessibleName(detail);
    applyColours();
    showDetail();
    QAccessibleEvent event(m_headline, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    if (isNew)
        announce(*m_headline, headline);
}

void AnswerPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_headline->setFont(theme.font(m_form.isSmall ? TextRole::Title : TextRole::Headline));
    m_subject->setFont(theme.font(TextRole::Small));
    m_moreButton->setFont(theme.font(TextRole::Small));
    m_detail->setFont(theme.font(TextRole::Detail));
    applyColours();
}

void AnswerPanel::applyColours()
{
    QPalette palette = m_theme.palette();
    if (m_isProblem)
        palette.setColor(QPalette::WindowText, m_theme.color(&gantt::ChromeColours::warning));
    m_detail->setPalette(palette);
    m_icon->setVisible(m_isProblem);
    m_icon->setPixmap(icon(QStringLiteral("warning"), IconInk::Warning).pixmap(m_theme.pixels(20)));
}

void AnswerPanel::setForm(AnswerForm form)
{
    if (m_form == form)
        return;
    m_form = form;
    setTheme(m_theme);
    showDetail();
}

int AnswerPanel::heightIn(AnswerForm form, int width) const
{
    const auto* grid = static_cast<const QGridLayout*>(layout());
    const int button =
        m_moreButton->isHidden() && form.hasDetail ? 0 : m_moreButton->sizeHint().width() + grid->horizontalSpacing();
    const QFont font = m_theme.font(form.isSmall ? TextRole::Title : TextRole::Headline);
    int height = QFontMetrics(m_subject->font()).height() + kSpacing + heightOf(headline(), font, width - button);
    if (form.hasDetail || m_isProblem) {
        const int icon = m_isProblem ? m_theme.pixels(20) + kSpacing * 3 : 0;
        height += kSpacing + heightOf(detail(), m_theme.font(TextRole::Detail), width - icon);
    }
    return height;
}

void AnswerPanel::setMore(const QStringList& paragraphs)
{
    if (m_paragraphs == paragraphs)
        return;
    m_paragraphs = paragraphs;
    showMore();
}

void AnswerPanel::showDetail()
{
    m_detailArea->setVisible(m_form.hasDetail || m_isProblem);
    showMore();
}

void AnswerPanel::showMore()
{
    QStringList paragraphs = m_paragraphs;
    if (m_detailArea->isHidden() && !detail().isEmpty())
        paragraphs.prepend(detail());
    m_moreButton->setVisible(!paragraphs.isEmpty());
    const QString text = paragraphs.join(QStringLiteral("\n\n"));
    m_moreButton->setAccessibleDescription(text);
    m_more->setText(text);
    const int width = std::min(m_theme.pixels(kMoreWidth), window()->width() - 2 * kSpacing);
    m_more->setFixedSize(width, std::max(0, m_more->heightForWidth(width)));
}

QSize AnswerPanel::minimumSizeHint() const
{
    return {0, m_headline->fontMetrics().height()};
}

} // namespace interleave
