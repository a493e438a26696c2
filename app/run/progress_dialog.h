#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDialog>

class QLabel;
class QProgressBar;

namespace interleave {

/// Says how far something is that the window waits for; Escape or a click on "Stop" rejects it.
/// Thread safety: UI thread only.
class ProgressDialog : public QDialog {
    Q_OBJECT

public:
    ProgressDialog(const QString& title, QWidget* parent = nullptr);

    /// `text`: how far it is, in words. Requires: total > 0.
    void setProgress(qint64 done, qint64 total, const QString& text);

private:
    QLabel* m_text;
    QProgressBar* m_bar;
};

} // namespace interleave
