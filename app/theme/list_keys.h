#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>

class QLineEdit;
class QListWidget;

namespace interleave {

/// Up, down and a page of either choose in a list while one writes what is searched for.
/// Thread safety: UI thread only. Belongs to the field; the list outlives that.
class ListKeys : public QObject {
    Q_OBJECT

public:
    ListKeys(QLineEdit& field, QListWidget& list);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QListWidget& m_list;
};

} // namespace interleave
