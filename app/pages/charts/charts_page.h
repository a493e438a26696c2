#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_view.h"
#include "app/pages/page_entry.h"
#include "app/pages/page_view.h"

namespace interleave {

/// Bars in time. The state tells them of runs and of the replay.
class ChartsView final : public PageView {
    Q_OBJECT

public:
    ChartsView(const ViewContext& context, const Theme& theme, QWidget& parent);

    GanttView& gantt() { return m_gantt; }

    QWidget& widget() override { return m_gantt; }
    QWidget& keyPlace() override { return m_gantt; }
    int stretch() const override { return 2; }
    int leastHeight() const override;
    void setRuns(const std::vector<GanttRun>&) override {}
    void setTime(TimePoint) override {}
    void setPace(const ReplayPace&) override {}
    void setBusy(bool) override {}
    void setTheme(const Theme& theme) override { m_gantt.setTheme(theme); }

private:
    GanttView& m_gantt;
};

PageView* makeChartsView(const ViewContext& context, const Theme& theme, QWidget& parent);
PageEntry chartsPage();

} // namespace interleave
