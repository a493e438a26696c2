#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <memory>
#include <ostream>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/text.h"
#include "core/gantt/chart.h"
#include "core/gantt/ghost.h"
#include "core/gantt/palette.h"
#include "core/gantt/row_arrangement.h"
#include "core/run/run.h"

namespace interleave {

/// The rows [first, end) of a chart.
struct RowSlice {
    std::size_t first = 0;
    std::size_t end = 0;
    friend bool operator==(const RowSlice&, const RowSlice&) = default;
};

/// The most rows of one run that a picture draws; it says which ones where there are more.
inline constexpr std::size_t kMostPictureRows = 200;

/// What is written to a file: runs of one plan, and how the picture among the formats is to look.
struct ExportRequest {
    std::vector<std::shared_ptr<const RunResult>> runs; ///< at least one
    const Words* words = &englishWords();               ///< language of the picture; data formats are always in English
    gantt::RowsBy rowsBy = gantt::RowsBy::Task;
    gantt::Look look = gantt::Look::Light;
    TimeRange visible{};                 ///< the part of the time axis that is drawn; empty: all
    gantt::RowArrangement arrangement{}; ///< which rows there are, and in which order
    std::vector<RowSlice> rows{}; ///< of each run those that are drawn; a run with none is left out of the charts. Empty: all
    std::vector<gantt::Ghost> ghosts{}; ///< what was said of each run, drawn over its chart; fewer than runs: of the others nothing was

    gantt::Ghost ghostOf(std::size_t run) const { return run < ghosts.size() ? ghosts[run] : gantt::Ghost{}; }
};

/// A file format. A constant in the catalog.
struct Exporter {
    std::string_view id;        ///< the word of `--export FORMAT=PATH`
    std::string_view extension; ///< without the dot
    Text title;                 ///< "Chrome trace (opens in the Perfetto and Chrome viewers)"
    void (*write)(const ExportRequest& request, std::ostream& out);
    bool isPicture = false; ///< it shows the charts, as the request says how; else all that is known, as data
};

/// All formats. To add one: a file here, a line in `catalog.cpp`.
std::span<const Exporter* const> exporterCatalog();
/// Fails with UnknownName and names the near ones.
Result<const Exporter*> exporterById(std::string_view id);

} // namespace interleave
