#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QWidget>
#include <vector>

#include "app/theme/theme.h"
#include "app/window/room_plan.h"

class QVBoxLayout;

namespace interleave {

class AnswerPanel;
class ChartArea;
class DistributionPanel;
class MetricsPanel;
class NoiseBar;
class OriginBar;
class OutcomePanel;
class SeriesChooser;
class Veil;

/// The right side of the window, from top to bottom: what one can do, the answer, the picture, the numbers. It measures all of them, and
/// where there is little height it has words give way to the picture, as RoomPlan says.
/// Thread safety: UI thread only.
class RightSide : public QWidget {
    Q_OBJECT

public:
    /// From top to bottom. The right side takes them.
    struct Parts {
        QWidget* strip;    ///< the settings, where they have no place of their own
        OriginBar* origin; ///< hidden while it says nothing, as are the chooser of series and the noise
        SeriesChooser* chooser;
        AnswerPanel* answer;
        OutcomePanel* outcome;
        NoiseBar* noise;
        ChartArea* charts;
        DistributionPanel* distribution;
        MetricsPanel* metrics;
    };

    RightSide(const Parts& parts, const Theme& theme, QWidget* parent = nullptr);

    const Parts& parts() const { return m_parts; }
    /// Of all its parts.
    void setTheme(const Theme& theme);
    /// Whether the table of numbers is wanted where there is room for it.
    void setTableWanted(bool wanted);
    /// The same, however little room there is: somebody has just asked for it.
    void askForTable(bool open);
    /// A run of many was chosen: the charts are to be seen.
    void showCharts();
    /// What is below the answer is of other runs than those that are chosen: it steps back, under these words. Empty: it does not.
    void setStale(const QString& words);
    /// What a lesson wants of it.
    struct Lesson {
        bool isOn = false; ///< it has some of the width, however narrow the window, and is what is read: most other words are folded
        bool hasResults = false; ///< else there is nothing to replay or to compare yet: what serves that is folded away
        friend bool operator==(const Lesson&, const Lesson&) = default;
    };
    void setLesson(const Lesson& lesson);
    const RoomPlan& plan() const { return m_plan; }
    /// Measures anew, and shows what there is room for.
    void fit();

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    RoomNeeds needs() const;
    std::vector<Yielding> notNeeded() const;
    bool wantsTable() const;
    int alwaysThere(int width) const;
    void apply(const RoomPlan& plan);

    Parts m_parts;
    Theme m_theme;
    QVBoxLayout* m_layout;
    Veil* m_veil;
    RoomPlan m_plan;
    bool m_isTableWanted = true;
    bool m_isTableAsked = false;        ///< and stays, although there is little room
    bool m_isDistributionAsked = false; ///< in the place of the charts, where there is no room for both
    bool m_wantsAll = true;             ///< views of the page; else there is not enough height for them
    bool m_isFitting = false;
    Lesson m_lesson;
};

} // namespace interleave
