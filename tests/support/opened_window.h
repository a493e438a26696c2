#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

#include "app/gantt/gantt_view.h"
#include "app/window/main_window.h"

namespace interleave {

/// The window with settings of its own, and how a user gets at its parts. A part that is not there ends the program.
struct OpenedWindow {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;

    /// A new window on the same settings; an older one is closed first, which saves them.
    bool open();

    template<typename Widget>
    Widget& find(const char* name)
    {
        auto* widget = window->findChild<Widget*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("there is no %s", name);
        return *widget;
    }

    /// Puts `text` into the number field of that name.
    void type(const char* field, const char* text);

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    QString headline() { return find<QLabel>("headline").text(); }
    QString detail() { return find<QLabel>("detail").text(); }
    GanttView& chart() { return find<GanttView>("chart"); }
};

/// How many warnings of Qt there were since it was asked last, without those that say nothing about our code. Counts from
/// its first call on.
int unexpectedWarnings();

} // namespace interleave
