#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>
#include <vector>

#include "app/i18n/qt_words.h"
#include "app/run/gantt_run.h"
#include "app/theme/theme.h"

class QWidget;

namespace interleave {

class GanttState;
class MeasuringGate;

/// How fast a replay goes.
struct ReplayPace {
    int slowdown = 1;       ///< so many times slower than real
    bool isStill = false;   ///< nothing shall move by itself
    bool isPlaying = false; ///< now
};

/// What a view is made from. All of it outlives the view.
struct ViewContext {
    const Words& words;
    GanttState& state;   ///< what is selected, marked, and which part of the time is seen
    MeasuringGate* gate; ///< while it is closed nothing is computed; null: nothing is measured
};

/// A view of the runs, of which pages are made: charts, kitchens. It is told the runs, the time, the look, and whether runs are on;
/// what is selected it finds in the state.
/// Thread safety: UI thread only.
class PageView : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QWidget& widget() = 0;
    /// What of it has the focus; the keys of pages act there.
    virtual QWidget& keyPlace() = 0;
    /// Its part of the height where it stands among others.
    virtual int stretch() const = 0;
    /// The least height in which it is read.
    virtual int leastHeight() const = 0;

    virtual void setRuns(const std::vector<GanttRun>& runs) = 0;
    /// The moment of the replay.
    virtual void setTime(TimePoint time) = 0;
    virtual void setPace(const ReplayPace& pace) = 0;
    /// Runs are being measured: nothing is computed beside them.
    virtual void setBusy(bool busy) = 0;
    virtual void setTheme(const Theme& theme) = 0;

signals:
    /// What is under the pointer; empty when nothing is.
    void hoverText(const QString& text);
    /// The replay shall go there.
    void timeAsked(interleave::TimePoint time);
    /// What it computes was refused by the system.
    void failed(interleave::Error error);
};

} // namespace interleave
