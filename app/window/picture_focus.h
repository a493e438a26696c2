#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace interleave {

/// Who has the focus when runs are there: the picture, so that its keys act; but a field in which somebody types keeps it, also where it
/// could not be used while the runs were on.
/// Thread safety: UI thread only.
class PictureFocus : public QObject {
    Q_OBJECT

public:
    explicit PictureFocus(QWidget& window);

    /// `picture` is what shows the runs now.
    void give(QWidget& picture);

private:
    void follow(QWidget* before, QWidget* now);

    QWidget& m_window;
    QPointer<QWidget> m_field; ///< that lost the focus by being disabled
};

} // namespace interleave
