// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/system_look.h"

#include <QtTest>

#include <QGuiApplication>
#include <QPalette>

using namespace interleave;
using gantt::Look;

namespace {

QPalette paletteOf(const QColor& window, const QColor& text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

} // namespace

class SystemLookTest : public QObject {
    Q_OBJECT

private slots:
    void DarkStartPaletteMeansDark()
    {
        QCOMPARE(lookWhereThePaletteDecides(Qt::black, Qt::white, Look::Dark), Look::Dark);
    }
    void LightStartPaletteMeansLight()
    {
        QCOMPARE(lookWhereThePaletteDecides(Qt::white, Qt::black, Look::Light), Look::Light);
    }
    void UndecidedPaletteMeansLight()
    {
        QCOMPARE(lookWhereThePaletteDecides(Qt::gray, Qt::gray, Look::Light), Look::Light);
    }

    void OnlyLooksOfADesktopAreGiven()
    {
        const Look look = systemLook(QGuiApplication::palette());
        QVERIFY(look == Look::Light || look == Look::Dark || look == Look::HighContrast);
    }

private:
    /// `expected` where the system or a newer Qt answers before the palette is asked.
    static Look lookWhereThePaletteDecides(const QColor& window, const QColor& text, Look expected)
    {
        const bool otherIsAskedFirst = platformLook().has_value() || QT_VERSION >= QT_VERSION_CHECK(6, 5, 0);
        return otherIsAskedFirst ? expected : systemLook(paletteOf(window, text));
    }
};

QTEST_MAIN(SystemLookTest)
#include "system_look_test.moc"
