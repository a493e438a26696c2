#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>
#include <vector>

#include "app/play/play_bar.h"

class QWidget;

namespace interleave {

class PageView;
class Theme;
struct ViewContext;

/// Makes a view, whose widget is a child of `parent`. Two pages that name the same one share the view.
using MakeView = PageView* (*)(const ViewContext& context, const Theme& theme, QWidget& parent);

/// One way of looking at the runs. The switch, its menu and its keys are made from this.
struct PageEntry {
    QString id; ///< "charts": in settings
    QString name;
    QString help;                ///< in a sentence without a full stop
    QString icon;                ///< of resources/icons
    std::vector<MakeView> views; ///< from top to bottom
    MomentWords words = MomentWords::Terms;
    QString tooLow{}; ///< of several views: said where there is no room for all of them and the last one stands alone
};

} // namespace interleave
