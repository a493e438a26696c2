#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace interleave {

class ChartArea;
class RunDesk;
class Words;
struct ViewSettings;

/// Does what is asked for within the charts: how they are seen is kept in the settings, and the kitchen's other chefs are simulated.
/// Requires: all of it outlives the charts.
void followWishes(ChartArea& charts, ViewSettings& view, RunDesk& runs, const Words& words);

} // namespace interleave
