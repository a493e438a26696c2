#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QStyledItemDelegate>

#include "app/theme/theme.h"

namespace interleave {

/// Draws list items as cards: icon, name in bold, and under it one plain line (`HintRole`), both cut where too long. An item
/// without flags is the heading of those below it.
/// Thread safety: UI thread only.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int HintRole = Qt::UserRole + 100;

    explicit CardDelegate(const Theme& theme, QObject* parent = nullptr);
    /// To be followed by a layout of the view.
    /// In one line, without its hint: where there is little height, more cards are seen.
    void setCompact(bool compact) { m_isCompact = compact; }
    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Theme m_theme;
    bool m_isCompact = false;
};

} // namespace interleave
