#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_moment.h"

namespace interleave {

class Words;

// To a painter in the plan's units.

/// What an order came to lies on its bench from then on.
void paintReceipts(QPainter& to, KitchenPainter& painter, const KitchenMoment& moment, const Words& words);
/// At the end each chef wears how busy he was.
void paintBusy(QPainter& to, KitchenPainter& painter, const KitchenMoment& moment);

} // namespace interleave
