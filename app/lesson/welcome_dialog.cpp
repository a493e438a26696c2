// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/welcome_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace interleave {

namespace {

constexpr double kOfferWidth = 250; ///< at 100 % type
constexpr double kGap = 12;

QLabel* newText(const QString& text, const QFont& font, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    return label;
}

} // namespace

WelcomeDialog::WelcomeDialog(const Theme& theme, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("welcome"));
    setWindowTitle(tr("Welcome to Interleave"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(theme.pixels(kGap));
    layout->addWidget(newText(tr("How do you want to begin?"), theme.font(TextRole::Title), this));
    auto* offers = new QHBoxLayout;
    offers->setSpacing(theme.pixels(2 * kGap));
    QWidget* lesson =
        createOffer("welcomeLesson", tr("&First lesson"),
                    tr("Guess, run, see what came out: five minutes that need no knowledge of anything."), theme);
    QWidget* lab = createOffer("welcomeLab", tr("Free la&b"),
                               tr("Choose tasks and ways to run them, and look at what this computer does."), theme);
    offers->addWidget(lesson, 1);
    offers->addWidget(lab, 1);
    layout->addLayout(offers);
    auto* course = new QPushButton(tr("&See the whole course …"), this);
    course->setObjectName(QStringLiteral("welcomeCourse"));
    course->setAutoDefault(false);
    layout->addWidget(course, 0, Qt::AlignLeft);
    layout->addWidget(
        newText(tr("All of it stays in the menu Lessons. This is not asked again."), theme.font(TextRole::Small), this));
    const auto answer = [this](const char* name, void (WelcomeDialog::*what)()) {
        connect(findChild<QPushButton*>(QString::fromLatin1(name)), &QPushButton::clicked, this, [this, what] {
            accept();
            if (what)
                emit(this->*what)();
        });
    };
    answer("welcomeLesson", &WelcomeDialog::lessonAsked);
    answer("welcomeLab", nullptr);
    answer("welcomeCourse", &WelcomeDialog::courseAsked);
}

/// A button, and under it what it is good for.
QWidget* WelcomeDialog::createOffer(const char* name, const QString& title, const QString& about, const Theme& theme)
{
    auto* offer = new QWidget(this);
    auto* layout = new QVBoxLayout(offer);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* button = new QPushButton(title, offer);
    button->setObjectName(QString::fromLatin1(name));
    button->setFont(theme.font(TextRole::Title));
    button->setAccessibleDescription(about);
    button->setMinimumWidth(theme.pixels(kOfferWidth));
    QLabel* text = newText(about, theme.font(TextRole::Body), offer);
    layout->addWidget(button);
    layout->addWidget(text);
    layout->addStretch(1);
    return offer;
}

} // namespace interleave
