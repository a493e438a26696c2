// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/opened_window.h"

#include <QApplication>
#include <QSpinBox>
#include <QTest>

#include <utility>

namespace interleave {

bool OpenedWindow::open()
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

void OpenedWindow::type(const char* field, const char* text)
{
    auto& box = find<QSpinBox>(field);
    box.setFocus();
    box.selectAll();
    QTest::keyClicks(&box, QString::fromLatin1(text));
    QTest::keyClick(&box, Qt::Key_Tab);
}

void OpenedWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window.get(), key, modifiers);
}

int unexpectedWarnings()
{
    static int count = 0;
    static QtMessageHandler usual = nullptr;
    static const bool isInstalled = [] {
        usual = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& context, const QString& text) {
            const bool isNoise = text.contains(QLatin1String("propagateSizeHints"))
                              || text.contains(QLatin1String("XDG_RUNTIME_DIR"))
                              || text.contains(QLatin1String("This plugin does not support"))
                              || text.contains(QLatin1String("Cannot find font directory")); // without a display in Wine
            count += type == QtWarningMsg && !isNoise ? 1 : 0;
            usual(type, context, text);
        });
        return true;
    }();
    Q_UNUSED(isInstalled)
    return std::exchange(count, 0);
}

} // namespace interleave
