#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTimer>
#include <QWidget>

#include "app/lecture/speaker_words.h"
#include "app/theme/theme.h"

class QLabel;

namespace interleave {

/// The clock of a lecture: how long it has been going on, what is left of it, whether one is late, and what time it is.
/// Thread safety: UI thread only. `show` outlives it.
class ClockLine : public QWidget {
    Q_OBJECT

public:
    ClockLine(LectureShow& show, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Smaller.
    void setCompact(bool isCompact);
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void arrange();

    LectureShow& m_show;
    Theme m_theme;
    QTimer m_timer;
    bool m_isCompact = false;
    QLabel* m_elapsed;
    QLabel* m_left;
    QLabel* m_pace;
    QLabel* m_day;
};

} // namespace interleave
