// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "app/pages/charts/charts_page.h"
#include "app/pages/kitchen/kitchen_page.h"

namespace interleave {

namespace {

struct BothPage {
    Q_DECLARE_TR_FUNCTIONS(BothPage)
};

} // namespace

PageEntry bothPage()
{
    return {.id = QStringLiteral("both"),
            .name = BothPage::tr("Both"),
            .help = BothPage::tr("The kitchen above, the charts below, one play-head"),
            .icon = QStringLiteral("page-both"),
            .views = {makeKitchenView, makeChartsView},
            .tooLow = BothPage::tr("Too low for both: Ctrl+2 shows the kitchen.")};
}

} // namespace interleave
