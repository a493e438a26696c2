#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QStackedWidget>

namespace interleave {

/// Of several widgets one is seen, and the window may be as small as that one can be: what is not seen takes no room.
/// Thread safety: UI thread only.
class FittedStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit FittedStack(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;
};

} // namespace interleave
