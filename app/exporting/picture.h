#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <QByteArray>
#include <QImage>
#include <QSize>

#include "app/exporting/painted.h"
#include "core/exporting/exporter.h"

class QPainter;
class QSvgRenderer;

namespace interleave {

/// Pixels of a PNG for each unit of the drawing.
inline constexpr int kSmallestScale = 1;
inline constexpr int kUsualScale = 2; ///< sharp on paper and on a 4K projector
inline constexpr int kLargestScale = 4;

/// Core's picture of a request, drawn once and then turned into whatever is wanted of it.
/// Thread safety: UI thread only.
class Picture {
public:
    explicit Picture(const ExportRequest& request);
    ~Picture();

    const QByteArray& svg() const { return m_svg; }
    /// In units of the drawing, of which 96 are an inch.
    QSize size() const;
    /// Fitted into `target` and not distorted: in the middle, at the top.
    void paint(QPainter& painter, const QRectF& target) const;
    /// Whether `image` could be made. Fails with ValueOutOfRange where it would be too large.
    Result<Done> canBeImage(int scale) const;
    /// Fails like `canBeImage`.
    Result<QImage> image(int scale) const;
    /// One page of the picture's own size.
    QByteArray pdf() const;

private:
    /// Requires: it outlives what is returned.
    Painted painted() const;

    QString m_title;
    QByteArray m_svg;
    std::unique_ptr<QSvgRenderer> m_renderer;
};

} // namespace interleave
