// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiment/points_table.h"

#include <QHeaderView>

#include "app/experiment/points_model.h"
#include "app/exporting/copied_table.h"

namespace interleave {

PointsTable::PointsTable(const Words& words, QWidget* parent)
    : QTableView(parent), m_model(new PointsModel(words, this))
{
    setObjectName(QStringLiteral("pointsTable"));
    setAccessibleName(tr("Points that were measured"));
    setModel(m_model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(verticalHeader()->minimumSectionSize());
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { emit chosen(m_model->pointOf(index.row())); });
}

void PointsTable::setResults(const experiment::Results& results)
{
    const std::optional<std::size_t> before = present();
    m_model->setResults(results);
    constexpr int kLooked = 200; // rows by which a column is as wide as it is
    horizontalHeader()->setResizeContentsPrecision(kLooked);
    resizeColumnsToContents();
    setPresent(before);
}

void PointsTable::setPresent(std::optional<std::size_t> point)
{
    const std::optional<int> row = point ? m_model->rowOf(*point) : std::nullopt;
    setCurrentIndex(row ? m_model->index(*row, 0) : QModelIndex());
}

std::optional<std::size_t> PointsTable::present() const
{
    return currentIndex().isValid() ? std::optional(m_model->pointOf(currentIndex().row())) : std::nullopt;
}

QString PointsTable::copied() const
{
    QStringList lines{copiedRow(m_model->titles())};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(m_model->data(m_model->index(row, column), Qt::DisplayRole).toString());
        lines.append(copiedRow(cells));
    }
    return lines.join(QLatin1Char('\n'));
}

void PointsTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        emit passed(m_model->pointOf(current.row()));
}

} // namespace interleave
