#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/view_settings.h"
#include "app/tryout/page_options.h"
#include "core/base/result.h"

namespace interleave {

/// The program as a page and nothing else: opens it, and when it is closed writes what happened. Fails with CannotStart, CannotWrite
/// or InvalidTrace. Requires: a QApplication, whose event loop has not begun.
Result<Done> showPage(const PageOptions& options, const ViewSettings& view);

} // namespace interleave
