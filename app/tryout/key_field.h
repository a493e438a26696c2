#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLineEdit>

namespace interleave {

/// A field that shows each key at once, and tells when it has. What an input method composes comes without keys and is not told of.
class KeyField : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

signals:
    /// A key that shows; the stamp is the system's, 0 where it gives none.
    void pressed(quint64 stampMs);
    /// Where the window cannot be seen nothing was painted.
    void shown(bool wasPainted);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_wasPainted = false;
};

} // namespace interleave
