// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/near.h"
#include "core/exporting/exporter.h"
#include "core/exporting/exporters.h"

namespace interleave {

std::span<const Exporter* const> exporterCatalog()
{
    static constexpr const Exporter* kCatalog[] = {
        &kSvgExporter,
        &kCsvExporter,
        &kJsonExporter,
        &kChromeTraceExporter,
    };
    return kCatalog;
}

Result<const Exporter*> exporterById(std::string_view id)
{
    return findById(exporterCatalog(), id, INTERLEAVE_TEXT("catalog", "export format"));
}

} // namespace interleave
