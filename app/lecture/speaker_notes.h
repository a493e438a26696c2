#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTextBrowser>

#include "app/theme/theme.h"

namespace interleave {

/// What whoever speaks has before them: large, and as large as they like. It takes no keys.
/// Thread safety: UI thread only.
class SpeakerNotes : public QTextBrowser {
    Q_OBJECT

public:
    explicit SpeakerNotes(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setCompact(bool isCompact);
    /// Prose; from its beginning where it is another.
    void setNotes(const QString& prose);
    /// By steps; 0: as large as at first.
    void grow(int steps);
    void scrollPages(int pages);

    QSize minimumSizeHint() const override { return {}; }

private:
    void write();

    Theme m_theme;
    QString m_prose;
    bool m_isCompact = false;
    int m_steps = 0; ///< of size, from what it is at first
};

} // namespace interleave
