#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QWidget>

#include "app/theme/theme.h"

namespace interleave {

/// Lies over what is not about what is chosen, so that it steps back, and says what it is. It can be used through it.
/// Thread safety: UI thread only.
class Veil : public QWidget {
    Q_OBJECT

public:
    Veil(const Theme& theme, QWidget* parent);

    void setTheme(const Theme& theme);
    /// Empty: it is hidden.
    void setWords(const QString& words);
    const QString& words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
    QString m_words;
};

} // namespace interleave
