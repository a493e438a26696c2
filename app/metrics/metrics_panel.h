#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <QWidget>
#include <vector>

#include "app/theme/theme.h"
#include "core/run/run.h"

class QLabel;
class QTableWidget;
class QToolButton;

namespace interleave {

/// The numbers under the charts: a column for each run, and in plain words what they mean. Can be folded away.
class MetricsPanel : public QWidget {
    Q_OBJECT

public:
    MetricsPanel(const Words& words, const Theme& theme, QWidget* parent = nullptr);

    /// One entry for each chart; null where nothing was measured yet: its cells show a dash.
    void setRuns(const std::vector<std::shared_ptr<const RunResult>>& runs, const std::vector<const ExecutionModel*>& models);
    void setTheme(const Theme& theme);

    bool isOpen() const;
    void setOpen(bool open);

signals:
    void openChanged(bool open);

private:
    void showDetails();
    void sizeTable();

    const Words& m_words;
    Theme m_theme;
    std::vector<std::shared_ptr<const RunResult>> m_runs;
    QToolButton* m_title;
    QToolButton* m_detailsButton;
    QTableWidget* m_table;
};

} // namespace interleave
