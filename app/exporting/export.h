#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <QString>
#include <vector>

#include "app/exporting/picture.h"
#include "core/exporting/exporter.h"

class QMimeData;

namespace interleave {

/// A format that the window can write: one of core's, or a rendering of core's SVG picture as PNG or PDF.
struct ExportFormat {
    QString id;
    QString extension;
    QString title;
};

/// Where to, and as what.
struct ExportTarget {
    QString path;
    ExportFormat format;
};

bool isPictureFormat(const QString& formatId);

/// All formats, pictures first.
std::vector<ExportFormat> exportFormats(const Words& words);

/// Writes `request` in that format, whole or not at all; `scale` is that of PNG. Fails with CannotWrite, and with
/// ValueOutOfRange where a PNG would be too large. Any thread; nothing is written once `stop` says so.
Result<Done> exportTo(const QString& path, const QString& formatId, const ExportRequest& request,
                      int scale = kUsualScale, const StopToken& stop = {});

/// The picture for whoever it is pasted into: as pixels, as SVG, and in words. Fails with ValueOutOfRange where it would be too
/// large.
Result<std::unique_ptr<QMimeData>> pictureToCopy(const ExportRequest& request);

} // namespace interleave
