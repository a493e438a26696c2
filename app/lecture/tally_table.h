#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <optional>
#include <QStringList>
#include <QWidget>

#include "app/theme/theme.h"
#include "core/lecture/tally.h"

namespace interleave {

class LectureShow;

/// The votes for the question of the present place: a line for each answer, with both votes beside it, and who sees them.
/// Thread safety: UI thread only. `show` outlives it.
class TallyTable : public QWidget {
    Q_OBJECT

public:
    TallyTable(LectureShow& show, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// The question may be another. It is hidden where there is none.
    void showQuestion();

    /// What stands above them.
    QString heading() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A line of it, as it is drawn and spoken.
    struct Line {
        QString answer;
        std::array<QString, lecture::Tally::kVotes> hands;
        bool isTyped = false;
    };

    std::vector<Line> lines() const;
    void tell();
    int lineHeight() const;
    int lineHeight(const QString& answer, int width) const;
    int answerWidth(int width) const;
    int headingHeight(int width) const;
    void paintLine(QPainter& painter, const QRect& place, int number, const Line& line) const;
    int numberWidth() const;

    LectureShow& m_show;
    Theme m_theme;
    QStringList m_answers; ///< of the present question
};

} // namespace interleave
