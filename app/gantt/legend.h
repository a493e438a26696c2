#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QWidget>
#include <variant>
#include <vector>

#include "app/gantt/gantt_view.h"

namespace interleave {

/// What the colours and patterns of the charts mean: only what occurs in these runs, drawn by the same functions as the bars.
/// Keys that do not fit beside each other go on in a second line.
class Legend : public QWidget {
    Q_OBJECT

public:
    Legend(const Words& words, const Theme& theme, QWidget* parent = nullptr);

    void setRuns(const std::vector<GanttRun>& runs, gantt::RowsBy rowsBy);
    void setTheme(const Theme& theme);
    /// The words of its keys, in order.
    QStringList entries() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

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

    const Words& m_words;
    Theme m_theme;
    std::vector<Key> m_keys;
};

} // namespace interleave
