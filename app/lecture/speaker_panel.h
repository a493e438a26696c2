#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <QPixmap>
#include <QWidget>

#include "app/lecture/lecture_command.h"
#include "app/lecture/lecture_show.h"
#include "app/theme/theme.h"

class QVBoxLayout;

namespace interleave {

class ClockLine;
class CopyView;
class SpeakerButtons;
class SpeakerNotes;
class SpeakerText;
class TallyTable;

/// What whoever speaks has before them: notes, what the audience sees and what comes next, the clock, how the runs are, the votes. In a window
/// of its own, or compact as a strip below what the audience sees. No part of it takes keys.
/// Thread safety: UI thread only. `show` outlives it.
class SpeakerPanel : public QWidget {
    Q_OBJECT

public:
    SpeakerPanel(LectureShow& show, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// A strip of at most a quarter of the window's height, without the copy and the buttons.
    void setCompact(bool isCompact);
    /// What makes a picture of the audience's window that is not larger than asked for.
    void setPicture(std::function<QPixmap(QSize)> picture);
    /// What is to be answered by a key; empty: nothing.
    void setQuestion(const QString& question);

    SpeakerNotes& notes() { return *m_notes; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    /// Something may have moved in what the audience sees.
    void refreshPicture();
    /// What the system is not kept from; empty: nothing.
    void setProblem(const QString& problem);

signals:
    void asked(interleave::LectureCommand command);
    /// In what the audience sees, 0 to 1 in both directions.
    void pointed(QPointF place);
    void released();

protected:
    bool event(QEvent* event) override;

private:
    void createKeys();
    void fitType();
    void applyTheme();
    void arrange();
    void arrangeWide(QVBoxLayout& layout);
    void arrangeStrip(QVBoxLayout& layout);
    void makeRoom();
    void showPlace();
    void showStanding();

    LectureShow& m_show;
    Theme m_asked;
    Theme m_theme; ///< with type that is as large as the window lets it be
    bool m_isCompact = false;
    bool m_wasMaking = false; ///< when that was shown last
    SpeakerText* m_question;
    SpeakerText* m_cover;
    ClockLine* m_clock;
    SpeakerText* m_now;
    SpeakerText* m_next;
    SpeakerNotes* m_notes;
    CopyView* m_copy;
    SpeakerText* m_standing;
    TallyTable* m_tally;
    SpeakerText* m_problem;
    SpeakerButtons* m_buttons;
};

} // namespace interleave
