// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/bars_field.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/lesson/bars_table.h"
#include "app/theme/announcing.h"

namespace interleave {

using lesson::Given;

namespace {

constexpr int kSpacing = 4;

QStringList namesOf(const lesson::PredictBars& asked)
{
    QStringList names;
    for (const std::string& row : asked.rows)
        names.append(QString::fromStdString(row));
    return names;
}

} // namespace

BarsField::BarsField(const lesson::PredictBars& asked, const Given& given, const Theme& theme, QWidget* parent)
    : AnswerField(parent),
      m_table(new BarsTable(namesOf(asked), asked.columns, theme, this)),
      m_clear(new QPushButton(tr("&Clear"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_table);
    auto* below = new QHBoxLayout;
    auto* time = new QLabel(tr("Time, from start to end →"), this);
    time->setFont(theme.font(TextRole::Small));
    time->setWordWrap(true);
    below->addWidget(time, 1);
    m_clear->setObjectName(QStringLiteral("barsClear"));
    m_clear->setAccessibleName(tr("Clear all bars"));
    below->addWidget(m_clear);
    layout->addLayout(below);
    if (const auto* drawn = std::get_if<lesson::Bars>(&given))
        m_table->setBars(drawn->rows);
    connect(m_clear, &QPushButton::clicked, m_table, &BarsTable::clearBars);
    connect(m_clear, &QPushButton::clicked, this, [this] { announce(*m_clear, tr("No bar is left.")); });
    connect(m_table, &BarsTable::drawn, this, &BarsField::tell);
}

QWidget& BarsField::firstField()
{
    return *m_table;
}

void BarsField::tell()
{
    lesson::Bars bars{m_table->bars()};
    const bool isEmpty = std::ranges::none_of(bars.rows, [](const std::vector<bool>& row) {
        return std::ranges::find(row, true) != row.end();
    });
    emit AnswerField::given(isEmpty ? Given() : Given(std::move(bars)));
}

} // namespace interleave
