#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <QString>

#include "app/exporting/export_formats.h"

class QMimeData;

namespace interleave {

/// Writes `request` in that format, whole or not at all; `scale` is that of PNG. Fails with CannotWrite, and with
/// ValueOutOfRange where a PNG would be too large. Any thread; nothing is written once `stop` says so.
Result<Done> exportTo(const QString& path, const QString& formatId, const ExportRequest& request,
                      int scale = kUsualScale, const StopToken& stop = {});

/// The picture for whoever it is pasted into: as pixels, as SVG, and in words. Fails with ValueOutOfRange where it would be too
/// large.
Result<std::unique_ptr<QMimeData>> pictureToCopy(const ExportRequest& request);

} // namespace interleave
