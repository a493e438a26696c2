#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <string_view>

#include "app/gantt/gantt_view.h"
#include "app/window/main_window.h"

namespace interleave {

/// The window with settings of its own, and how a user gets at its parts. A part that is not there ends the program.
struct OpenedWindow {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;

    /// A new window on the same settings; an older one is closed first, which saves them.
    bool open()
    {
        if (window)
            window->close();
        window.reset();
        // As a program that starts anew would find them.
        static const QPalette palette = QApplication::palette();
        static const QFont font = QApplication::font();
        QApplication::setPalette(palette);
        QApplication::setFont(font);
        window = std::make_unique<MainWindow>(settings);
        window->show();
        return QTest::qWaitForWindowActive(window.get());
    }

    template<typename Widget>
    Widget& find(const char* name)
    {
        auto* widget = window->findChild<Widget*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("there is no %s", name);
        return *widget;
    }

    void type(const char* field, const char* text)
    {
        auto& box = find<QSpinBox>(field);
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, QString::fromLatin1(text));
        QTest::keyClick(&box, Qt::Key_Tab);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.get(), key, modifiers);
    }

    QString headline() { return find<QLabel>("headline").text(); }
    QString detail() { return find<QLabel>("detail").text(); }
    GanttView& chart() { return find<GanttView>("chart"); }
};

/// How many warnings of Qt there were since it was asked last, without those that say nothing about our code. Counts from
/// its first call on.
inline int unexpectedWarnings()
{
    static int count = 0;
    static QtMessageHandler usual = nullptr;
    static const bool isInstalled = [] {
        usual = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& context, const QString& text) {
            const bool isNoise = text.contains(QLatin1String("propagateSizeHints"))
                              || text.contains(QLatin1String("XDG_RUNTIME_DIR"))
                              || text.contains(QLatin1String("This plugin does not support"));
            count += type == QtWarningMsg && !isNoise ? 1 : 0;
            usual(type, context, text);
        });
        return true;
    }();
    Q_UNUSED(isInstalled)
    return std::exchange(count, 0);
}

} // namespace interleave
