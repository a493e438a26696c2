#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QPointF>
#include <QWidget>

#include "app/lecture/lecture_show.h"

namespace interleave {

class PlayHead;
class SlideView;
class Spotlight;

/// What an audience has before it: one slide that fills the screen, or black, or white. It follows the show, but for a frozen picture; what
/// is pressed in it is for whoever shows it.
/// Thread safety: UI thread only. `show` outlives it.
class AudienceWindow : public QWidget {
    Q_OBJECT

public:
    /// `base` is the system's font.
    AudienceWindow(LectureShow& show, const QFont& base, QWidget* parent = nullptr);

    const SlideView& slide() const { return *m_slide; }
    const Spotlight& spotlight() const { return *m_spotlight; }
    /// The replay of the runs that are shown.
    PlayHead& playHead();
    bool hasReplay() const;
    /// Kitchens do not begin by themselves.
    void setReducedMotion(bool reduced);

    /// A place from 0 to 1 of width and height, about which it stays bright or is magnified; none: all is as it is.
    void setSpotlight(std::optional<QPointF> at);
    void setMagnified(bool magnified);

signals:
    void closed();
    /// Somebody points there with the mouse, from 0 to 1 of width and height.
    void pointed(QPointF at);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void follow();
    void point(const QMouseEvent& event);

    LectureShow& m_show;
    SlideView* m_slide;
    Spotlight* m_spotlight;
    QWidget* m_shade; ///< over all of it
};

} // namespace interleave
