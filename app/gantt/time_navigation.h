#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>
#include <QTimer>
#include <QVariantAnimation>

#include "app/gantt/navigation_history.h"
#include "app/gantt/time_window.h"

namespace interleave {

/// Moves a window to places far away, and remembers where one has stayed.
/// Thread safety: UI thread only. The window outlives it.
class TimeNavigation : public QObject {
    Q_OBJECT

public:
    /// Whether the window glides to a place far away, or is there at once.
    enum class Motion { Still, Gliding };

    explicit TimeNavigation(TimeWindow& window, QObject* parent = nullptr);

    void setMotion(Motion motion) { m_motion = motion; }
    /// What was visited is forgotten: here is where one begins.
    void begin();
    void glideTo(TimeRange window);
    /// Stays where a glide has come to.
    void stop() { m_glide.stop(); }
    /// To where one was before, and back again.
    void goBack();
    void goForward();
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }

private:
    void remember();
    void showBetween(double share);

    TimeWindow& m_window;
    NavigationHistory m_history;
    QTimer m_stay; ///< a place that one has stayed at for so long is remembered
    QVariantAnimation m_glide;
    TimeRange m_from; ///< of the glide
    TimeRange m_to;
    Motion m_motion = Motion::Still;
};

} // namespace interleave
