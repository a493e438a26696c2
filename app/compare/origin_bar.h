#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>

#include "app/compare/notice_bar.h"
#include "core/run/run.h"

namespace interleave {

/// Says of runs that came out of a file when and on which computer they were made, and offers to make the same ones here. Hidden
/// while the runs were made in this window.
/// Thread safety: UI thread only. `words` outlives the bar.
class OriginBar : public NoticeBar {
    Q_OBJECT

public:
    OriginBar(const Words& words, const Theme& theme, QWidget* parent = nullptr);

    /// The computer that the window runs on.
    void setMachine(const Machine& machine);
    /// `run` came from `file`.
    void setOrigin(const QString& file, const RunResult& run);
    void clear();

private:
    QString computerOf(const Machine& machine) const;

    const Words& m_words;
    std::optional<Machine> m_machine;
};

} // namespace interleave
