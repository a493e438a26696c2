#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTextBrowser>

#include "app/experiment/experiment_words.h"
#include "app/theme/theme.h"

namespace interleave {

/// Headings with sentences below them, to be read and copied.
/// Thread safety: UI thread only.
class ToldPanel : public QTextBrowser {
    Q_OBJECT

public:
    explicit ToldPanel(const Theme& theme, QWidget* parent = nullptr);

    /// Parts without sentences are left out. What is the same as before stays where it was scrolled to.
    void tell(const std::vector<ToldPart>& parts);
    void setTheme(const Theme& theme);
};

} // namespace interleave
