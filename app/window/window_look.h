#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QFont>
#include <QObject>
#include <QPalette>

#include "app/theme/theme.h"

class QWidget;

namespace interleave {

struct ViewSettings;

/// The theme of the window: it follows from the settings, from what the system had at the start, and from the room on the screen.
/// Thread safety: UI thread only. `view` outlives it.
class WindowLook : public QObject {
    Q_OBJECT

public:
    /// The whole program looks like that from now on. Belongs to the window.
    WindowLook(ViewSettings& view, QWidget& window);

    const Theme& theme() const { return m_theme; }
    void setLook(std::optional<gantt::Look> look);
    /// From kSmallestType to kLargestType; no larger is shown than there is room for on the screen.
    void setTypeScale(double scale);
    /// Full screen, large type, darker inks; and back to what was before.
    void setProjector(bool on);
    /// Settings or screen are others.
    void apply();

signals:
    /// The theme may be another one.
    void changed();
    void said(const QString& text);

private:
    Theme asked() const;
    Theme thatFits() const;

    ViewSettings& m_view;
    QWidget& m_window;
    const QPalette m_startPalette;
    const QFont m_startFont;
    Theme m_theme;
    std::optional<gantt::Look> m_lookBeforeProjector;
};

} // namespace interleave
