#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>
#include <string_view>
#include <vector>

#include "core/exporting/exporter.h"

namespace interleave {

/// What is written in an exported picture beside the captions that the window has too (`run/captions.h`): a picture stands
/// alone, so it says what was run, and where.

/// "870 ms", "stopped after 412 ms", "deadlock, ended after 58 ms"
Message lengthCaption(const RunResult& run);

/// "ended 669 ms earlier"
Message earlierCaption(Duration by);

/// On which computer this was measured, and whether it can pin.
std::vector<Message> machineFacts(const Machine& machine);

/// The same for runs that nothing was measured in.
std::vector<Message> simulationFacts(const Machine& machine);

/// The scenario and its parameters: "Kebab orders", "Orders: 3" ...
std::vector<Message> planFacts(const RunRequest& request);

/// What was set of the model's own parameters: "Green threads, Time slice: 1 ms"; of a simulation all of them.
std::vector<Message> modelFacts(const RunRequest& request);

/// What is said of the runs' boundaries: once where it is the same for all.
std::vector<Message> evidenceFacts(const ExportRequest& request);

/// The plan, and what was set of each run's model.
std::vector<Message> settingFacts(const ExportRequest& request);

/// Where it was measured, or computed.
std::vector<Message> placeFacts(const ExportRequest& request);

/// "Rows 1 to 200 of 10 000". Requires: the slice lies within the `count` rows and is not empty.
Message rowsCaption(RowSlice slice, std::size_t count);

/// "Shown: 1.0 ms to 3.0 ms, of 11 ms", as exact as can be seen. Requires: `visible` is not empty.
Message excerptCaption(TimeRange visible, TimePoint end);

/// One after the other.
std::string joined(const std::vector<Message>& messages, std::string_view between, const Words& words);

/// The picture in words, for where only text can go: the answer, a line for each run, and the foot.
std::string pictureText(const ExportRequest& request);

} // namespace interleave
