#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTableWidget>
#include <vector>

#include "app/theme/theme.h"

namespace interleave {

/// An empty chart on which bars are drawn: a row for each task, its time cut into equal parts. Dragging draws, and over what is drawn
/// takes it away. By keys, arrows go from part to part, Space fills one or empties it, and arrows with Shift fill as they go. It is a
/// table to screen readers, each part of which says what is in it.
/// Thread safety: UI thread only.
class BarsTable : public QTableWidget {
    Q_OBJECT

public:
    /// By row, then by part of the time: whether the task computes there.
    using Bars = std::vector<std::vector<bool>>;

    BarsTable(const QStringList& tasks, std::size_t parts, const Theme& theme, QWidget* parent = nullptr);

    Bars bars() const;
    /// Requires: as many rows and parts as there are. Does not tell.
    void setBars(const Bars& bars);
    /// Takes all of them away.
    void clearBars();

signals:
    /// By who draws.
    void drawn();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    /// A drag that is on.
    struct Stroke {
        int row = 0;
        int last = 0;      ///< part that was drawn last
        bool fills = true; ///< else it takes away
    };

    bool isFilled(int row, int part) const;
    void set(int row, int part, bool isFilled);
    void fill(int row, int from, int to, bool isFilled);
    void fillOnTheWay(CursorAction way);
    int partAt(const QPoint& place) const;

    QStringList m_tasks;
    std::optional<Stroke> m_stroke;
};

} // namespace interleave
