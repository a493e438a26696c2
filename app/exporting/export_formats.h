#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <optional>
#include <ostream>
#include <QString>
#include <vector>

#include "app/exporting/file_kind.h"
#include "app/exporting/picture.h"
#include "core/exporting/exporter.h"

namespace interleave {

/// What makes a format one of pictures.
struct PictureTraits {
    bool hasPixels = false; ///< it is drawn at a scale
    /// Fails with ValueOutOfRange where it would be too large.
    Result<Done> (*canBe)(const Picture& picture, int scale);
    QString (*size)(const Picture& picture, int scale); ///< "1 920 × 1 080 pixels."
};

/// A format that the window can write: one of core's, or a rendering of core's SVG picture. An entry of the catalog.
struct ExportFormat : FileKind {
    using Writer = std::function<void(std::ostream&)>;

    /// All that can fail is done before anything is written. `scale` is that of pixels.
    std::function<Result<Writer>(const ExportRequest& request, int scale)> prepare;
    std::optional<PictureTraits> picture{}; ///< none where it is data
};

/// All formats, pictures first. To add one: an entry in `export_formats.cpp`, or in core's catalog.
std::vector<ExportFormat> exportFormats(const Words& words);
/// Those that show the charts.
std::vector<ExportFormat> pictureFormats(const Words& words);
/// Those that hold what is known.
std::vector<ExportFormat> dataFormats(const Words& words);
/// Fails with UnknownName and names the near ones.
Result<ExportFormat> exportFormatById(const QString& id, const Words& words);

} // namespace interleave
