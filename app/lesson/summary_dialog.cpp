// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/summary_dialog.h"

#include <algorithm>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <utility>

#include "app/lesson/given_answers.h"
#include "app/lesson/rich_prose.h"

namespace interleave {

namespace {

constexpr double kWidth = 560; ///< at 100 % type
constexpr double kHeight = 520;
constexpr double kPart = 0.96; ///< of the window at most
constexpr int kLongestName = 100;

} // namespace

SummaryDialog::SummaryDialog(lesson::Attempt attempt, const Words& words, const Theme& theme, QWidget* parent)
    : QDialog(parent), m_attempt(std::move(attempt)), m_name(new QLineEdit(this)), m_again(new QCheckBox(this))
{
    setObjectName(QStringLiteral("lessonSummary"));
    setWindowTitle(tr("What you answered"));
    auto* layout = new QVBoxLayout(this);
    auto* text = new QTextBrowser(this);
    text->setObjectName(QStringLiteral("summaryText"));
    text->setAccessibleName(windowTitle());
    text->setOpenLinks(false);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    text->setHtml(QStringLiteral("<h2>%1</h2>").arg(plainTextOf(m_attempt.title).toHtmlEscaped()) + summaryOf(m_attempt, words));
    layout->addWidget(text, 1);
    auto* form = new QFormLayout;
    m_name->setObjectName(QStringLiteral("summaryName"));
    m_name->setMaxLength(kLongestName);
    m_name->setPlaceholderText(tr("None: the answers stay nobody's"));
    form->addRow(tr("&Name, if you like:"), m_name);
    m_again->setObjectName(QStringLiteral("summaryAgain"));
    m_again->setText(tr("I have answered this lesson &before, and saved that"));
    m_again->setChecked(m_attempt.number > 1);
    form->addRow(m_again);
    layout->addLayout(form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* save = buttons->addButton(tr("&Save answers …"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("summarySave"));
    save->setToolTip(tr("Into a file for yourself or your teacher. Nothing is sent anywhere."));
    layout->addWidget(buttons);
    connect(save, &QPushButton::clicked, this, &SummaryDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QSize wanted(theme.pixels(kWidth), theme.pixels(kHeight));
    resize(parent ? wanted.boundedTo(parent->window()->size() * kPart) : wanted);
    buttons->button(QDialogButtonBox::Close)->setDefault(true); // Enter
    text->setFocus();                                           // read by arrows
}

void SummaryDialog::save()
{
    lesson::Attempt attempt = m_attempt;
    attempt.number = m_again->isChecked() ? std::max(2, attempt.number) : 1;
    emit saveAsked(attempt, m_name->text().trimmed());
}

} // namespace interleave
