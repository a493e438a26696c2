#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <QWidget>
#include <vector>

#include "app/i18n/qt_words.h"
#include "core/gantt/chart.h"

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace interleave {

class GanttView;

/// The buttons above the picture: which page, and for the charts which rows, how large, and what is hidden of them.
/// Thread safety: UI thread only. `charts` and `words` outlive it.
class ChartTools : public QWidget {
    Q_OBJECT

public:
    /// What a row can be, in the order of the buttons.
    static constexpr std::array kRowsBy{gantt::RowsBy::Task, gantt::RowsBy::Worker, gantt::RowsBy::Cpu};

    ChartTools(std::size_t pages, GanttView& charts, const Words& words, QWidget* parent = nullptr);

    /// Without an action until somebody gives them one.
    QToolButton& pageButton(std::size_t page) { return *m_pages[page]; }
    QToolButton& rowsButton(std::size_t choice) { return *m_rows[choice]; }
    static constexpr std::size_t kZooms = 3;
    QToolButton& zoomButton(std::size_t zoom) { return *m_zooms[zoom]; }
    /// Those that can do with their pictures, and labels that can be missed.
    QList<QWidget*> wordy() const;
    /// Whether those of the charts are there.
    void setChartToolsShown(bool shown) { m_chartTools->setVisible(shown); }

private:
    void createPageButtons(std::size_t pages, QHBoxLayout* layout);
    void createRowsButtons(QHBoxLayout* layout);
    void createZoomButtons(QHBoxLayout* layout);
    void createHidden(QHBoxLayout* layout);
    void showHidden();

    GanttView& m_charts;
    const Words& m_words;
    QWidget* m_chartTools;
    QLabel* m_rowsLabel;
    QToolButton* m_hidden; ///< says that rows are hidden, and brings them back
    std::vector<QToolButton*> m_pages;
    std::vector<QToolButton*> m_rows;
    std::array<QToolButton*, kZooms> m_zooms{};
};

} // namespace interleave
