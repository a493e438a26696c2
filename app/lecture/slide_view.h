#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QWidget>

#include "app/lecture/audience_type.h"
#include "app/lecture/slide_words.h"
#include "app/play/replay.h"

namespace interleave {

class ChartPage;
class LectureKitchen;
class PicturePage;
class WordPage;

/// One slide: its heading, what is shown, a line or two below a picture, and small letters. It fills its place, and its type is made of
/// that. It keeps nothing but what is seen.
/// Thread safety: UI thread only. `show` outlives it.
class SlideView : public QWidget {
    Q_OBJECT

public:
    SlideView(LectureShow& show, const QFont& base, QWidget* parent = nullptr);
    ~SlideView() override;

    /// What the show has for its audience now.
    void showSlide();
    /// Nothing moves until the next slide is shown.
    void rest();
    void setReducedMotion(bool reduced);

    PlayHead& playHead() { return m_replay.head(); }
    bool hasReplay() const { return m_replay.hasRun(); }

    // What is seen

    const Theme& theme() const { return m_theme; }
    const AudienceFrame& frame() const { return m_frame; }
    const AudienceType& type() const { return m_type; }
    const QString& heading() const { return m_heading; }
    QString pace() const { return m_pace; }
    const QString& small() const { return m_small; }
    int subtitlePixels() const { return m_subtitlePixels; }
    double subtitleHeight() const { return m_subtitleHeight; }
    /// What fills the content's place.
    QWidget& page() const { return *m_page; }
    const WordPage& words() const { return *m_words; }
    const ChartPage& charts() const { return *m_charts; }
    const LectureKitchen& kitchen() const { return *m_kitchen; }
    const PicturePage& picture() const { return *m_picture; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What a picture of runs is made of: while it is the same, its replay goes on.
    struct Subject {
        std::size_t place = 0;
        lecture::Slide::Picture picture{};
        std::vector<RunPointer> runs{};
        friend bool operator==(const Subject&, const Subject&) = default;
    };

    void layOut();
    void setThemes();
    void fitSubtitle();
    bool showsOnlyMore(const WordSlide& words);
    void show(QWidget& page);
    void paintRound(QPainter& painter);
    void showRuns(const lecture::Slide& slide);
    void begin(lecture::Slide::Picture picture);
    void showTime();
    void showPace();

    LectureShow& m_show;
    const SlideWords m_said;
    const QFont m_base;
    Theme m_theme;
    AudienceType m_type;
    AudienceFrame m_frame;
    QString m_heading;
    QString m_pace;
    QString m_small;
    ProseBox m_subtitle;
    int m_subtitlePixels = 0;
    double m_subtitleHeight = 0;
    Replay m_replay;
    std::optional<Subject> m_subject;
    bool m_isReduced = false;
    WordPage* m_words;
    ChartPage* m_charts;
    LectureKitchen* m_kitchen;
    PicturePage* m_picture;
    QWidget* m_page;
};

} // namespace interleave
