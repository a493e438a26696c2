#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <memory>
#include <optional>
#include <QImage>

#include "app/kitchen/kitchen_item.h"
#include "app/kitchen/kitchen_view.h"

namespace interleave {

/// What a picture of the kitchens is of.
struct KitchenScene {
    std::array<KitchenRun, 2> runs;
    std::optional<std::size_t> alone; ///< only that run; none: all that have a script
    bool areLabelsShown = false;      ///< "What is this?"
    bool isFilm = false;              ///< it says how fast it is played

    bool isShown(std::size_t run) const { return runs[run].script && alone.value_or(run) == run; }
    /// Of the run that ends last, shown or not: that of the clock. 0 where there is none.
    TimePoint end() const;
    /// Of those that are shown the one that ends last.
    TimePoint shownEnd() const;
};

/// The kitchens as a picture of their own, drawn without a window: side by side with their titles, the clock, and below them what one
/// sees in words, and the time.
/// Thread safety: UI thread only. `words` outlives it.
class KitchenPicture {
public:
    /// `size` in pixels; whatever it is, the picture is the same, sharper or coarser.
    KitchenPicture(KitchenScene scene, QSize size, const Words& words, const Theme& theme);

    /// The frame of a time.
    QImage at(TimePoint time, const kitchen::Pace& pace);

    QSize size() const { return m_size; }
    /// What `at` painted last. Requires: the run is shown.
    const KitchenItem& kitchen(std::size_t run) const { return *m_kitchens[run]; }

private:
    void paintKitchens(QPainter& painter, TimePoint time);
    void paintWords(QPainter& painter, TimePoint time, const kitchen::Pace& pace) const;
    QFont fontOf(TextRole role, double pixels) const;

    KitchenScene m_scene;
    QSize m_size;
    const Words& m_words;
    KitchenPainter m_painter;
    std::array<std::unique_ptr<KitchenItem>, 2> m_kitchens; ///< none where it is not shown
    std::array<bool, 2> m_areShown{};
    std::array<QRectF, 2> m_places; ///< of the kitchens
    QRectF m_area;                  ///< all kitchens
    double m_unit = 1;              ///< a 720th of the picture's height, in pixels
};

} // namespace interleave
