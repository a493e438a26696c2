#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <QObject>
#include <QStringList>

class QWidget;

namespace interleave {

/// Files that are dropped on a window.
/// Thread safety: UI thread only.
class FileDrop : public QObject {
    Q_OBJECT

public:
    /// Nothing is taken while `isTaken` says no.
    FileDrop(QWidget& window, std::function<bool()> isTaken);

signals:
    /// When where it came from is done with it, since a box may come.
    void dropped(const QString& path);
    /// The same of several, which all are answers.
    void answersDropped(const QStringList& paths);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<bool()> m_isTaken;
};

} // namespace interleave
