#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <QStringList>
#include <QWidget>

#include "app/theme/theme.h"

class QLabel;

namespace interleave {

/// What is said below a kitchen.
struct KitchenCaption {
    bool isShown = false; ///< the kitchen
    bool isBill = false;  ///< and at its end
    QStringList sentences{};
};

/// The captions of both kitchens beside each other, as much of each as there is room for. Nothing moves when other words come.
/// Thread safety: UI thread only.
class KitchenCaptions : public QWidget {
    Q_OBJECT

public:
    static constexpr int kMostLines = 3;
    static constexpr int kUsualLines = 2; ///< where there is little height

    explicit KitchenCaptions(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme, TextRole role = TextRole::Title);
    /// Each caption has that height, whatever it says.
    void setLines(int lines);
    int heightOf(int lines) const;
    /// `width`: of both together. Of words that are too long the tip has all.
    void setCaptions(const std::array<KitchenCaption, 2>& captions, int width);

private:
    QString fitted(const KitchenCaption& caption, int width) const;

    std::array<QLabel*, 2> m_labels{};
    const int m_gap; ///< between them, in pixels
    int m_lines = kMostLines;
};

} // namespace interleave
