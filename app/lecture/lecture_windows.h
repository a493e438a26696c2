#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QObject>
#include <QPointF>

#include "app/lecture/audience_window.h"
#include "app/lecture/keep_awake.h"
#include "app/lecture/lecture_command.h"
#include "app/lecture/lecture_screens.h"
#include "app/lecture/speaker_panel.h"
#include "app/theme/theme.h"

class QWidget;

namespace interleave {

/// The windows of a lecture: the audience's fills its screen, the speaker's the other one; where there is one screen, the speaker's part is a
/// strip below what the audience sees, which can be hidden. They move when screens come and go.
/// Thread safety: UI thread only. `show` outlives it.
class LectureWindows : public QObject {
    Q_OBJECT

public:
    /// `from`: the window that the lecture is begun from, whose screen is the speaker's.
    LectureWindows(LectureShow& show, const QWidget& from, const QFont& font, const Theme& theme, QObject* parent = nullptr);
    ~LectureWindows() override;

    AudienceWindow& audience() { return *m_audience; }
    SpeakerPanel& speaker() { return *m_speaker; }
    LectureScreens& screens() { return m_screens; }
    /// The window that the audience sees, with the strip in it where there is one screen.
    QWidget& frame() { return *m_frame; }
    /// The speaker's, while there are two.
    QWidget& desk() { return *m_desk; }
    bool owns(const QObject& widget) const;

    void open();
    void swapScreens() { m_screens.swap(); }
    /// Hides the speaker's part, or shows it.
    void toggleSpeaker();
    void toggleSpotlight();
    void toggleMagnifier();
    void pointAt(QPointF place);
    void showKeys();
    void showPlaces();
    /// What went wrong, to the speaker alone.
    void say(const QString& problem);
    const QString& said() const { return m_said; }
    /// What the speaker is asked; empty: nothing.
    void ask(const QString& question);

signals:
    void asked(interleave::LectureCommand command);
    /// Somebody has closed one of them.
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void tell();
    void putOn(QWidget& window, const QRect& screen);
    QPixmap copy(QSize size);

    LectureShow& m_show;
    Theme m_theme;
    LectureScreens m_screens;
    KeepAwake m_awake;
    std::unique_ptr<QWidget> m_frame;
    std::unique_ptr<QWidget> m_desk;
    AudienceWindow* m_audience; ///< owned by the frame
    SpeakerPanel* m_speaker;    ///< owned by one of the two
    QString m_said;             ///< what went wrong last
    bool m_isSpeakerShown = true;
    bool m_isOneScreen = false;
    QPointF m_pointed{0.5, 0.5};
    bool m_isSpotlit = false;
    bool m_isMagnified = false;
};

} // namespace interleave
