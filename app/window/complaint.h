#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

class QString;

namespace interleave {

/// Says why no window opens, where whoever started the program will see it: on standard error if it goes anywhere.
/// Requires: a QApplication.
void complain(const QString& message);

} // namespace interleave
