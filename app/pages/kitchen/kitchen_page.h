#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_panel.h"
#include "app/pages/page_entry.h"
#include "app/pages/page_view.h"

namespace interleave {

/// The same runs as chefs and customers. Who is chosen there is selected in the charts, and the other way round.
class KitchenPageView final : public PageView {
    Q_OBJECT

public:
    KitchenPageView(const ViewContext& context, const Theme& theme, QWidget& parent);

    KitchenPanel& panel() { return m_panel; }

    QWidget& widget() override { return m_panel; }
    QWidget& keyPlace() override { return m_panel.view(); }
    int stretch() const override { return 3; }
    int leastHeight() const override { return m_panel.leastHeight(); }
    void setRuns(const std::vector<GanttRun>& runs) override;
    void setTime(TimePoint time) override { m_panel.setTime(time); }
    void setPace(const ReplayPace& pace) override;
    void setBusy(bool busy) override { m_panel.setBusy(busy); }
    void setTheme(const Theme& theme) override { m_panel.setTheme(theme); }

private:
    void showSelection();

    GanttState& m_state;
    KitchenPanel& m_panel;
};

PageView* makeKitchenView(const ViewContext& context, const Theme& theme, QWidget& parent);
PageEntry kitchenPage();

} // namespace interleave
