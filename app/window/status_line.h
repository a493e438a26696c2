#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>

namespace interleave {

/// A sentence in the status bar that stays while it holds. It asks for no room: where there is too little it is shortened, and its tip
/// has all of it. A screen reader hears it when it appears, not when a number in it changes.
/// Thread safety: UI thread only.
class StatusLine : public QLabel {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Empty: there is nothing to say.
    void say(const QString& sentence);
    const QString& sentence() const { return m_sentence; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QString m_sentence;
};

} // namespace interleave
