#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace interleave {

/// What stands on the slip of paper that a customer is left with.
struct Receipt {
    QString served; ///< when, in large type
    QString label;  ///< below it, in small type
    QString waited; ///< below that; may be empty
};

/// Where on the receipt the sign of what was waited for goes: its middle, for a sign 52 wide.
QPointF signPlaceOn(const QRectF& receipt);

/// Paper with a zigzag edge that fills `box`; type is as large as fits.
void paintReceipt(QPainter& painter, const QRectF& box, const Receipt& receipt, const QFont& font);

} // namespace interleave
