#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>
#include <QStringList>

#include "app/actions/action_catalog.h"
#include "app/window/chart_area.h"

class QAction;
class QActionGroup;
class QMenu;

namespace interleave {

/// Offers what one can do with a chart area: enters it into the catalog, gives the area's buttons their actions, and says of each
/// whether it is on and whether it can be done.
/// Thread safety: UI thread only. Catalog and area outlive it.
class ChartActions : public QObject {
    Q_OBJECT

public:
    ChartActions(ActionCatalog& catalog, ChartArea& area, QObject* parent = nullptr);

    void addToGoMenu(QMenu& menu);
    void addToViewMenu(QMenu& menu) const;

private:
    /// Of what moves the play-head.
    void addReplay(const ActionEntry& entry, std::function<void()> act);
    void addExtra(const ActionEntry& entry, bool GanttExtras::*extra);
    void addPages();
    void addRows();
    void addExtras();
    void addSettings();
    void addPlaces();
    void addFinding();
    void addSteps();
    void addSpeed();
    void showSettings(const ViewSettings& view);
    void showRows();
    void showRowsTips();
    void showZoomNames();
    void showReplay();

    ActionCatalog& m_catalog;
    ChartArea& m_area;
    QActionGroup* m_pages;
    QActionGroup* m_rows;
    QStringList m_replay; ///< ids of those that move the play-head
};

} // namespace interleave
