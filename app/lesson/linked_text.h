#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>

namespace interleave {

/// A text that can be read by keys. Tab goes from one of its links to the next, and each is spoken.
/// Thread safety: UI thread only.
class LinkedText : public QLabel {
    Q_OBJECT

public:
    explicit LinkedText(QWidget* parent = nullptr);

    /// Whether there are links in it. It can be gone to in any case.
    void setLinked(bool isLinked);

signals:
    /// Keys have led there.
    void linkMet(const QString& link);

protected:
    bool focusNextPrevChild(bool isNext) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace interleave
