#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ostream>

#include "core/exporting/exporter.h"

namespace interleave {

/// Writes the object that `--json` prints: what was run and where, the sentence, and the figures of each run, without the
/// spans. Ends with a new line. Requires: the request has a run.
void writeSummaryJson(const ExportRequest& request, std::ostream& out);

} // namespace interleave
