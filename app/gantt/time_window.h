#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QObject>
#include <vector>

#include "core/base/time.h"

namespace interleave {

/// The one owner of what part of the time axis is seen. Ruler, bars and axis only listen.
/// Invariant: window() lies within whole() and is never shorter than `kShortest`, unless the whole is.
/// Thread safety: UI thread only.
class TimeWindow : public QObject {
    Q_OBJECT

public:
    static constexpr Duration kShortest = std::chrono::microseconds(2);

    using QObject::QObject;

    TimeRange whole() const { return m_whole; }
    TimeRange window() const { return m_window; }
    bool showsAll() const { return m_window == m_whole; }

    /// A new whole, all of it seen.
    void setWhole(TimeRange whole);
    void setWindow(TimeRange window);
    /// The window becomes `factor` times as long, and `around` keeps its place in it. A zoom that takes back the one before it,
    /// at the same place, leads back to exactly where that began, and so on for those before. Requires: factor > 0.
    void zoom(double factor, TimePoint around);
    void pan(Duration by);
    void showAll();

signals:
    void changed(interleave::TimeRange window);

private:
    struct Zoom {
        TimeRange before;
        double factor = 1;
        TimePoint around{};
    };
    std::optional<TimeRange> beforeZoom(double factor, TimePoint around) const;
    void show(TimeRange window);

    TimeRange m_whole;
    TimeRange m_window;
    std::vector<Zoom> m_zooms; ///< since the window was last changed otherwise; the last one led to m_window
};

/// `window` moved and cut so that it lies in `whole` and is at least `shortest` long, as far as the whole allows.
TimeRange clampedWindow(TimeRange window, TimeRange whole, Duration shortest);

/// The end of an axis that shall reach from `end` at least to `needed`: it doubles, so that it seldom moves while a run is on.
TimePoint grownEnd(TimePoint end, TimePoint needed);

} // namespace interleave
