#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QWidget>

#include "app/theme/icons.h"
#include "app/theme/theme.h"

class QLabel;
class QPushButton;

namespace interleave {

/// A slim bar that says one sentence about the runs, with a button for what one would do about it. Hidden while it says nothing.
/// Thread safety: UI thread only.
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    /// How such a bar looks.
    struct Style {
        QString icon;
        IconInk ink = IconInk::Text;
        gantt::Rgb gantt::ChromeColours::*border = &gantt::ChromeColours::border;
        gantt::Rgb gantt::ChromeColours::*ground = &gantt::ChromeColours::selected;
    };

    NoticeBar(const Style& style, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    QString text() const;

    /// One line: labels that wrap would ask for the height that they have when they are narrow.
    QSize minimumSizeHint() const override;

signals:
    /// The button was pressed.
    void runAgain();

protected:
    /// Empty: it says nothing, and is hidden. What is new is told to screen readers, `accessible` in its place.
    void say(const QString& text, const QString& accessible);
    QLabel& label() { return *m_text; }
    QPushButton& button() { return *m_button; }
    void paintEvent(QPaintEvent* event) override;

private:
    Style m_style;
    Theme m_theme;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace interleave
