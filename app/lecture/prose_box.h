#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <optional>
#include <QFont>
#include <QRectF>
#include <QTextDocument>
#include <vector>

#include "core/lesson/prose.h"

class QPainter;

namespace interleave {

/// Words with their emphasis, lists and code, at any size and width.
/// Thread safety: UI thread only.
class ProseBox {
public:
    ProseBox() = default;
    ProseBox(const std::vector<lesson::ProseBlock>& prose, const QFont& font);
    /// Plain words.
    ProseBox(const QString& words, const QFont& font);

    bool isEmpty() const { return !m_document || m_document->isEmpty(); }
    void setBold();
    /// Words that are wider than there is room are broken from now on.
    void breakWords();
    /// As high as it is at a size and a width; none where a word is wider than that, and may not be broken.
    std::optional<double> heightAt(int pixels, double width);
    void paint(QPainter& painter, QPointF at, int pixels, double width, const QColor& colour);

private:
    void layOut(int pixels, double width);

    std::unique_ptr<QTextDocument> m_document;
    QFont m_font;
    int m_pixels = 0; ///< that it is laid out at
};

} // namespace interleave
