// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/chart_wishes.h"

#include "app/i18n/qt_words.h"
#include "app/run/run_desk.h"
#include "app/settings/view_settings.h"
#include "app/window/chart_area.h"

namespace interleave {

void followWishes(ChartArea& charts, ViewSettings& view, RunDesk& runs, const Words& words)
{
    const auto keep = [&charts, &view](bool ViewSettings::*setting) {
        return [&charts, &view, setting](bool value) {
            view.*setting = value;
            charts.apply(view);
        };
    };
    QObject::connect(&charts, &ChartArea::listingShown, &charts, keep(&ViewSettings::listingShown));
    QObject::connect(&charts, &ChartArea::wheelAsked, &charts, keep(&ViewSettings::wheelZooms));
    QObject::connect(&charts, &ChartArea::motionAsked, &charts, keep(&ViewSettings::reducedMotion));
    QObject::connect(&charts, &ChartArea::pageAsked, &charts, [&charts, &view](const QString& page) {
        view.page = page;
        charts.apply(view);
    });
    QObject::connect(&charts, &ChartArea::simulationAsked, &charts, [&charts, &runs, &words](int chefs) {
        runs.simulate(chefs);
        if (const ExecutionModel* before = runs.beforeSimulation())
            charts.kitchen().setWayBack(toQString(words, before->title));
    });
    QObject::connect(&charts.kitchen(), &KitchenPanel::wayBackAsked, &runs, &RunDesk::measureAgain);
}

} // namespace interleave
