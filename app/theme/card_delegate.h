#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QStyledItemDelegate>

#include "app/theme/theme.h"

namespace interleave {

/// Draws list items as cards: icon, name in bold, and under it what is said of it (`HintRole`), each in two lines where one is too short;
/// what is longer still is cut. An item without flags is the heading of those below it. Where the list can become narrower, it is to lay its
/// items out anew then (QListView::Adjust).
/// Thread safety: UI thread only.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int HintRole = Qt::UserRole + 100;

    explicit CardDelegate(const Theme& theme, QObject* parent = nullptr);
    /// To be followed by a layout of the view.
    /// Its name alone, without its hint: where there is little height, more cards are seen.
    void setCompact(bool compact) { m_isCompact = compact; }
    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QStringList nameIn(const QModelIndex& index, int width) const;
    QStringList hintIn(const QModelIndex& index, int width) const;

    Theme m_theme;
    bool m_isCompact = false;
};

} // namespace interleave
