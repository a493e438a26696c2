#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QWidget>
#include <variant>
#include <vector>

#include "app/run/gantt_run.h"
#include "app/theme/theme.h"
#include "core/gantt/chart.h"
#include "core/gantt/emphasis.h"

namespace interleave {

/// What the colours and patterns of the charts mean: only what occurs in these runs, drawn by the same functions as the bars.
/// Keys that do not fit beside each other go on in a second line. A click on a key, or Space, dims all else in the charts; another
/// one brings it back.
class Legend : public QWidget {
    Q_OBJECT

public:
    Legend(const Words& words, const Theme& theme, QWidget* parent = nullptr);

    void setRuns(const std::vector<GanttRun>& runs, gantt::RowsBy rowsBy);
    void setTheme(const Theme& theme);
    /// The words of its keys, in order.
    QStringList entries() const;
    /// What all else is dimmed for.
    const gantt::Emphasis& emphasis() const { return m_emphasis; }
    /// Where the key of that place in `entries()` is.
    QRect placeOf(int key) const { return places(width())[static_cast<std::size_t>(key)]; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void emphasisChanged(const interleave::gantt::Emphasis& emphasis);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Key {
        enum class Sign { Idle, None };
        std::variant<Activity, TaskId, Sign> what;
        QString words;
        friend bool operator==(const Key&, const Key&) = default;
    };
    int signWidth(const Key& key) const;
    void addTaskKeys(const GanttRun& run);
    std::vector<QRect> places(int width) const;
    gantt::Emphasis emphasisOf(const Key& key) const;
    bool isDimmed(const Key& key) const;
    std::optional<std::size_t> keyAt(QPoint position) const;
    void choose(std::size_t key);
    void describe();

    const Words& m_words;
    Theme m_theme;
    std::vector<Key> m_keys;
    gantt::Emphasis m_emphasis;
    std::size_t m_cursor = 0; ///< for the keyboard
};

} // namespace interleave
