// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/screen_room.h"

#include <algorithm>
#include <QScreen>
#include <QStyle>
#include <QWidget>
#include <QWindow>

namespace interleave {

double partOfTypeThatFits(double scale, QSize room)
{
    const double most = std::min(static_cast<double>(room.width()) / kSmallestWindow.width(),
                                 static_cast<double>(room.height()) / kSmallestWindow.height());
    return std::min(1.0, most / scale);
}

QRect withinRoom(const QRect& window, const QMargins& frame, const QRect& room)
{
    const QRect inner = room.marginsRemoved(frame);
    QRect placed(window.topLeft(), window.size().boundedTo(inner.size()));
    placed.moveLeft(std::clamp(placed.left(), inner.left(), inner.right() - placed.width() + 1));
    placed.moveTop(std::clamp(placed.top(), inner.top(), inner.bottom() - placed.height() + 1));
    return placed;
}

void keepOnScreen(QWidget& window)
{
    if (window.isMaximized() || window.isFullScreen())
        return;
    const QMargins frame = window.windowHandle() && window.isVisible()
                             ? window.windowHandle()->frameMargins()
                             : QMargins(4, window.style()->pixelMetric(QStyle::PM_TitleBarHeight), 4, 4);
    const QRect placed = withinRoom(window.geometry(), frame, window.screen()->availableGeometry());
    if (placed != window.geometry())
        window.setGeometry(placed);
}

} // namespace interleave
