// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/observe_field.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace interleave {

ObserveField::ObserveField(bool isMeasured, QWidget* parent)
    : AnswerField(parent), m_chart(new QPushButton(tr("Choose on the &chart"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* how = new QLabel(tr("Click on the chart. By keys: arrows lead there, with Shift in small steps, and Enter "
                              "chooses. Esc leads back."),
                           this);
    how->setWordWrap(true);
    auto* none = new QPushButton(tr("There is &none"), this);
    m_chart->setObjectName(QStringLiteral("observeChart"));
    m_chart->setToolTip(how->text());
    none->setObjectName(QStringLiteral("observeNone"));
    for (QWidget* part : {static_cast<QWidget*>(how), static_cast<QWidget*>(m_chart), static_cast<QWidget*>(none)}) {
        part->setEnabled(isMeasured);
        layout->addWidget(part);
    }
    connect(m_chart, &QPushButton::clicked, this, &ObserveField::chartAsked);
    connect(none, &QPushButton::clicked, this, [this] { emit AnswerField::given(lesson::Spot{.isNone = true}); });
}

QWidget& ObserveField::firstField()
{
    return *m_chart;
}

QString ObserveField::how() const
{
    return m_chart->toolTip();
}

} // namespace interleave
