#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QTableView>

#include "core/experiment/results.h"

namespace interleave {

class PointsModel;

/// A row for each point that was measured: what was run, what was swept, how many runs, and the middle of each measure with its quartiles.
/// Enter or a double click chooses a row.
/// Thread safety: UI thread only. `words` outlives it.
class PointsTable : public QTableView {
    Q_OBJECT

public:
    explicit PointsTable(const Words& words, QWidget* parent = nullptr);

    void setResults(const experiment::Results& results);
    /// The row of a point has the focus.
    void setPresent(std::optional<std::size_t> point);
    std::optional<std::size_t> present() const;
    /// All of it, with its titles, for the clipboard.
    QString copied() const;

signals:
    void chosen(std::size_t point);
    /// Another row has the focus.
    void passed(std::size_t point);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    PointsModel* m_model;
};

} // namespace interleave
