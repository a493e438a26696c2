#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

class QSettings;

namespace interleave {

/// Whether the program is started for the first time, as far as the settings know: no window was ever closed, and this was never
/// asked. From then on it was.
bool takeFirstStart(QSettings& settings);

} // namespace interleave
