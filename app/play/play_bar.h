#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <optional>
#include <QWidget>
#include <vector>

#include "app/play/play_head.h"
#include "core/analysis/moments.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace interleave {

/// The moments of one run. The name is shown where there are several runs.
struct RunMoments {
    QString run;
    std::vector<NotableMoment> moments;
};

/// In which words moments are named: terms of operating systems, or those of a kitchen.
enum class MomentWords { Terms, Kitchen };

/// "longest wait for a turn", or "longest wait for a chef".
Text titleOf(const NotableMoment& moment, MomentWords words);

/// The transport under the charts: it moves the play-head, and says where it is. Where it is narrow, words go before buttons.
class PlayBar : public QWidget {
    Q_OBJECT

public:
    PlayBar(PlayHead& head, const Words& words, QWidget* parent = nullptr);

    /// What can be jumped to.
    void setMoments(const std::vector<RunMoments>& runs, MomentWords words = MomentWords::Terms);
    /// "212.0 ms of 870 ms", or as much of it as there is room for.
    QString placeText() const;
    /// The same of any time of a run that ends at `end`.
    static QString placeText(TimePoint time, TimePoint end, const Words& words);
    /// "1/100 of real".
    static QString speedText(int slowdown, const Words& words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    /// To the nearest moment after or before the play-head's time; playing stops. Nothing where there is none.
    void toNextMoment();
    void toPreviousMoment();

signals:
    /// The play-head was brought to a moment: its name and its time, in words. Empty: it has gone on from there.
    void momentReached(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// How much of the words is shown; each has what the one before it has.
    enum Detail { Buttons, WithPlay, WithSpeed, WithWhole };
    static constexpr std::size_t kDetails = WithWhole + 1;

    void createButtons(QHBoxLayout* layout);
    QToolButton* addButton(QHBoxLayout* layout, const QString& iconId, const QString& name, void (PlayHead::*action)());
    void createSpeed(QHBoxLayout* layout);
    void addMoment(const NotableMoment& moment, const QString& title);
    void jumpTo(TimePoint time);
    /// What is at that time; of moments at one time all.
    QString namesAt(TimePoint time) const;
    void showState();
    void showTime();
    void showDetail(Detail detail);
    void measure();
    void fit();

    PlayHead& m_head;
    const Words& m_words;
    QWidget* m_buttons = nullptr;
    QToolButton* m_play = nullptr;
    QLabel* m_place;
    QLabel* m_speedLabel;
    QComboBox* m_speed;
    QPushButton* m_jump;
    QMenu* m_menu;
    std::vector<TimePoint> m_moments;                   ///< ascending, each once
    std::vector<std::pair<TimePoint, QString>> m_names; ///< with the run where there are several
    std::optional<TimePoint> m_moment;                  ///< that was jumped to, while the play-head is there
    Detail m_detail = WithWhole;
    std::array<int, kDetails> m_widths{}; ///< needed for each detail
    bool m_measures = false;
};

} // namespace interleave
