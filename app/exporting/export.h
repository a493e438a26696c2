#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QString>
#include <vector>

#include "core/exporting/exporter.h"

class QWidget;

namespace interleave {

/// A format that the window can write: one of core's, or a rendering of core's SVG picture as PNG or PDF.
struct ExportFormat {
    QString id;
    QString extension;
    QString title;
};

/// All formats, pictures first.
std::vector<ExportFormat> exportFormats(const Words& words);

/// Writes `request` in that format, whole or not at all. Fails with CannotWrite.
Result<Done> exportTo(const QString& path, const QString& formatId, const ExportRequest& request);

} // namespace interleave
