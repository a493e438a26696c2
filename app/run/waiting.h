#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>

#include "app/run/background.h"

class QWidget;

namespace interleave {

/// Does `work` in the background and comes back when it has been delivered. Where that takes longer than a moment, a dialog over
/// `parent` says how far it is, and its button stops it: then nothing is delivered. False when it was stopped. Fails where
/// the system refused memory or a thread.
/// Thread safety: UI thread only.
Result<bool> doInBackground(const QString& title, Background::Work work, QWidget* parent);

} // namespace interleave
