#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

#include "core/experiment/results.h"

namespace interleave {

/// The points of an experiment that were measured, as a table of texts.
/// Thread safety: UI thread only. `words` outlives it.
class PointsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit PointsModel(const Words& words, QObject* parent = nullptr);

    void setResults(const experiment::Results& results);
    std::size_t pointOf(int row) const { return m_points[static_cast<std::size_t>(row)]; }
    std::optional<int> rowOf(std::size_t point) const;
    const QStringList& titles() const { return m_titles; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void setTitles(const experiment::Results& results);
    QStringList cellsOf(const experiment::Results& results, std::size_t point) const;

    const Words& m_words;
    QStringList m_titles;
    int m_firstNumber = 0;             ///< column from which on there are numbers
    std::vector<std::size_t> m_points; ///< by row
    std::vector<QStringList> m_rows;
};

} // namespace interleave
