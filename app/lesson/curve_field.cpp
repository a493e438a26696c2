// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/curve_field.h"

#include <QLabel>
#include <QVBoxLayout>

#include "app/lesson/curve_axes.h"

namespace interleave {

using lesson::Given;

namespace {

constexpr int kSpacing = 4;

} // namespace

CurveField::CurveField(const lesson::PredictCurve& asked, const Given& given,
                       const std::optional<lesson::Curve>& measured, const Theme& theme, QWidget* parent)
    : AnswerField(parent),
      m_axes(new CurveAxes({.at = {asked.at.begin(), asked.at.end()},
                            .over = QString::fromStdString(asked.over),
                            .least = asked.least,
                            .most = asked.most},
                           theme, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_axes);
    auto* sentence = new QLabel(this);
    sentence->setObjectName(QStringLiteral("curveSentence"));
    sentence->setFont(theme.font(TextRole::Small));
    sentence->setWordWrap(true);
    layout->addWidget(sentence);
    connect(m_axes, &CurveAxes::told, sentence, &QLabel::setText);
    if (const auto* drawn = std::get_if<lesson::Curve>(&given))
        m_axes->setCurve(drawn->values);
    if (measured)
        m_axes->setMeasured({measured->values.begin(), measured->values.end()});
    sentence->setText(m_axes->sentence());
    connect(m_axes, &CurveAxes::drawn, this, [this] { emit AnswerField::given(lesson::Curve{m_axes->curve()}); });
}

QWidget& CurveField::firstField()
{
    return *m_axes;
}

QString CurveField::how() const
{
    return CurveAxes::byKeys();
}

void CurveField::setDecided(bool isDecided)
{
    m_axes->setReadOnly(isDecided);
}

} // namespace interleave
