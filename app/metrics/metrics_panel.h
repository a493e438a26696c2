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

    /// Open it has the table, folded one line: as many of the figures as there is width for.
    bool isOpen() const;
    void setOpen(bool open);
    /// How high it is folded, and by how much higher open.
    int lineHeight() const;
    int tableHeight() const;

signals:
    void openChanged(bool open);
    /// Somebody pressed the title.
    void openAsked(bool open);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showDetails();
    void sizeTable();
    void showLine();

    const Words& m_words;
    Theme m_theme;
    std::vector<std::shared_ptr<const RunResult>> m_runs;
    QToolButton* m_title;
    QLabel* m_line; ///< the figures, while the table is folded
    QToolButton* m_detailsButton;
    QTableWidget* m_table;
};

} // namespace interleave
