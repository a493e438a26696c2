#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QStyledItemDelegate>

#include "app/listing/lit_lines.h"
#include "app/theme/theme.h"

namespace interleave {

/// Draws the lines of a listing: the text, indented and wrapped, and under it room for a line about the tasks that are there
/// (`GroupsRole`): for each activity its bar, the tasks' signs, and a word. The room is there without tasks too, so that nothing
/// moves while a run is played; only lines without any `GroupsRole`, where no task ever rests, have none. A line with tasks is lit: a ground of its own, and at its leading edge the activities' colours.
/// Thread safety: UI thread only.
class ListingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int IndentRole = Qt::UserRole + 200; ///< int
    static constexpr int GroupsRole = Qt::UserRole + 201; ///< LineGroups

    explicit ListingDelegate(const Theme& theme, QObject* parent = nullptr);
    /// To be followed by a layout of the view.
    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// "running", "ready", "waits", "done".
    static QString wordFor(std::optional<Activity> activity);

private:
    QRect textPlace(const QRect& line, const QModelIndex& index) const;
    int groupsHeight() const;
    int roomForGroups(const QModelIndex& index) const;
    void paintEdge(QPainter& painter, const QRect& edge, const LineGroups& groups) const;
    void paintGroup(QPainter& painter, const QRect& place, const LineGroup& group, Qt::LayoutDirection direction) const;
    void paintSigns(QPainter& painter, const QRect& place, const std::vector<TaskId>& tasks, Qt::LayoutDirection direction) const;

    Theme m_theme;
};

} // namespace interleave
