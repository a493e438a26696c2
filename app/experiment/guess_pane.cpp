// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiment/guess_pane.h"

#include <algorithm>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/lesson/curve_axes.h"

namespace interleave {

GuessPane::GuessPane(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_invitation(new QLabel(this)),
      m_curves(new QComboBox(this)),
      m_place(new QWidget(this)),
      m_axesPlace(new QVBoxLayout(m_place)),
      m_sentence(new QLabel(this))
{
    setObjectName(QStringLiteral("guessPane"));
    m_invitation->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_curves->setObjectName(QStringLiteral("guessedCurve"));
    m_curves->setAccessibleName(tr("Curve that is drawn"));
    m_curves->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_axesPlace->setContentsMargins(0, 0, 0, 0);
    auto* forgetButton = new QPushButton(tr("Forget &it"), this);
    forgetButton->setObjectName(QStringLiteral("forgetGuess"));
    forgetButton->setToolTip(tr("Nothing is drawn any more"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_curves, 1);
    row->addWidget(forgetButton);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_invitation);
    layout->addLayout(row);
    layout->addWidget(m_place, 1);
    layout->addWidget(m_sentence);
    connect(forgetButton, &QPushButton::clicked, this, [this] {
        take({});
        makeAxes();
    });
    connect(m_curves, &QComboBox::activated, this, &GuessPane::choose);
    setTheme(theme);
}

void GuessPane::setOffer(const Offer& offer)
{
    if (offer == m_offer)
        return;
    m_offer = offer;
    m_curves->clear();
    m_curves->addItems(offer.curves);
    m_curves->setCurrentIndex(static_cast<int>(offer.usual));
    m_curves->setVisible(offer.curves.size() > 1);
    m_invitation->setText(tr("What do you expect? Draw it: how many times as much as at the first value will it be? "
                             "Measured is: %1.")
                              .arg(offer.of));
    makeAxes();
}

void GuessPane::setGuess(const GuessedCurve& guess)
{
    m_guess = guess;
    makeAxes();
}

bool GuessPane::isOfOffer() const
{
    return m_guess.along == m_offer.along && m_guess.times.size() == m_offer.at.size();
}

void GuessPane::choose(int curve)
{
    m_guess.curve = static_cast<std::size_t>(std::max(0, curve));
    if (isOfOffer())
        emit drawn();
}

/// The first is what the others are told by.
void GuessPane::take(std::vector<double> times)
{
    if (!times.empty())
        times.front() = 1;
    m_guess = {.along = m_offer.along,
               .curve = static_cast<std::size_t>(std::max(0, m_curves->currentIndex())),
               .times = std::move(times)};
    emit drawn();
}

void GuessPane::makeAxes()
{
    delete m_axes;
    m_axes = nullptr;
    if (m_offer.at.empty())
        return;
    m_axes = new CurveAxes({.at = m_offer.at, .over = m_offer.over, .least = 0, .most = m_offer.most}, m_theme, m_place);
    m_axes->setObjectName(QStringLiteral("guessAxes"));
    m_axes->setAccessibleDescription(CurveAxes::byKeys());
    m_axes->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    if (isOfOffer()) {
        m_axes->setCurve(m_guess.times);
        m_curves->setCurrentIndex(static_cast<int>(m_guess.curve));
    }
    m_axesPlace->addWidget(m_axes);
    m_sentence->setText(m_axes->sentence());
    connect(m_axes, &CurveAxes::told, m_sentence, &QLabel::setText);
    connect(m_axes, &CurveAxes::drawn, this, [this] {
        take(m_axes->curve());
        m_axes->setCurve(m_guess.times);
    });
}

void GuessPane::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_sentence->setFont(theme.font(TextRole::Small));
    makeAxes();
}

} // namespace interleave
