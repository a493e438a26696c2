#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <memory>
#include <QImage>
#include <QSvgRenderer>
#include <QWidget>

#include "app/theme/theme.h"

namespace interleave {

/// A picture out of a file, PNG or SVG, as large as there is room.
/// Thread safety: UI thread only.
class PicturePage : public QWidget {
    Q_OBJECT

public:
    explicit PicturePage(const QFont& font, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }
    void setFile(const std::filesystem::path& file);
    bool isReadable() const { return m_vectors || !m_image.isNull(); }
    /// Where the picture is.
    QRectF place() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSizeF pictureSize() const;

    Theme m_theme;
    std::filesystem::path m_file;
    QImage m_image;
    std::unique_ptr<QSvgRenderer> m_vectors;
    QImage m_scaled; ///< to the place that it has now
};

} // namespace interleave
