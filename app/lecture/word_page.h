#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QWidget>

#include "app/lecture/word_places.h"

namespace interleave {

/// A slide of words: what is told or asked, its answers, the votes for them, what came of it.
/// Thread safety: UI thread only.
class WordPage : public QWidget {
    Q_OBJECT

public:
    explicit WordPage(const QFont& font, QWidget* parent = nullptr);

    void setSlide(WordSlide slide);
    const WordSlide& slide() const { return m_slide; }
    /// So much of a run is done: nothing but the bar is painted anew, and that only where it has clearly grown, as the computer has a run
    /// to measure. Requires: the slide has a share.
    void setShare(double share);
    /// Of the window that it is part of.
    void setTheme(const Theme& theme, const AudienceType& type);
    const WordPlaces& places() const { return m_places; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();

    const QFont m_font;
    Theme m_theme;
    AudienceType m_type;
    WordSlide m_slide;
    WordBoxes m_boxes;
    WordPlaces m_places;
};

} // namespace interleave
