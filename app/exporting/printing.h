#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <QOperatingSystemVersion>
#include <vector>

#include "core/exporting/exporter.h"

class QPrinter;

namespace interleave {

/// The request in parts of which each has as many rows as can be read on a page; at least one. All of a page's charts show the
/// same rows, so that they can be compared.
std::vector<ExportRequest> pagesOf(const ExportRequest& request);

/// Whether the dialog that asks for a printer can be shown: not where the system's own would be, and there is no printer. Fails
/// with CannotWrite.
Result<Done> canAskForPrinter(const QPrinter& printer,
                              QOperatingSystemVersion::OSType system = QOperatingSystemVersion::currentType());

/// Has a printer draw, or into the file that it was asked for, whole or not at all. Fails with CannotWrite.
Result<Done> printDrawn(QPrinter& printer, const std::function<void(QPrinter&)>& draw);

/// Prints pages, or those that the printer was asked for: each fitted to the paper, in greys where the printer has no colours or
/// is to use none. Fails with CannotWrite. Requires: a page or more.
Result<Done> print(QPrinter& printer, std::vector<ExportRequest> pages);

} // namespace interleave
