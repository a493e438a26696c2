#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/exporter.h"

namespace interleave {

extern const Exporter kSvgExporter;
extern const Exporter kCsvExporter;
extern const Exporter kJsonExporter;
extern const Exporter kChromeTraceExporter;

} // namespace interleave
