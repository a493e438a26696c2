#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QMenu>

#include "app/run/run_history.h"
#include "core/base/text.h"

namespace interleave {

/// "14:03:22, Kebab orders: Interleaved, Parallel": when runs were made, of what and how.
QString titleOf(const ShownRuns& runs, const Words& words);

/// The runs of this sitting: back, forward, and each by its name.
/// Thread safety: UI thread only. `history` and `words` outlive it.
class HistoryMenu : public QMenu {
    Q_OBJECT

public:
    HistoryMenu(RunHistory& history, const Words& words, QWidget* parent = nullptr);

    /// While runs are made, or a lesson asks for a guess, one stays where one is.
    void setBusy(bool busy);

private:
    void refresh();

    RunHistory& m_history;
    const Words& m_words;
    QAction* m_back;
    QAction* m_forward;
    bool m_isBusy = false;
};

} // namespace interleave
