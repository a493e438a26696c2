// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/icons.h"

#include <QtTest>

#include <QDir>
#include <QGuiApplication>
#include <QPalette>
#include <QSvgRenderer>

using namespace interleave;

namespace {

/// The colours of the pixels that are fully covered.
QSet<QRgb> solidColours(const QPixmap& pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                colours.insert(image.pixel(x, y));
        }
    }
    return colours;
}

QSet<QRgb> only(const QColor& color)
{
    return {color.rgb()};
}

} // namespace

class IconsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QPalette palette;
        palette.setColor(QPalette::WindowText, QColor(10, 20, 30));
        palette.setColor(QPalette::BrightText, QColor(200, 60, 0));
        palette.setColor(QPalette::HighlightedText, QColor(250, 251, 252));
        palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(120, 121, 122));
        QGuiApplication::setPalette(palette);
    }

    void EveryFileIsAnSvgThatDrawsInk()
    {
        QVERIFY(!icon(QStringLiteral("run")).isNull()); // and the resources are there
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() >= 20);
        for (const QString& file : files) {
            QVERIFY2(QSvgRenderer(QStringLiteral(":/icons/") + file).isValid(), qPrintable(file));
            const QString id = QString(file).chopped(4);
            if (id == QLatin1String("app"))
                continue;
            const QSet<QRgb> colours = solidColours(icon(id).pixmap(QSize(48, 48), 1.0));
            QVERIFY2(colours == only(QColor(10, 20, 30)), qPrintable(id));
        }
    }

    void ModeAndInkChooseTheColour()
    {
        const QSize size(48, 48);
        const QIcon stop = icon(QStringLiteral("stop"), IconInk::Warning);
        QCOMPARE(solidColours(stop.pixmap(size, 1.0)), only(QColor(200, 60, 0)));
        QCOMPARE(solidColours(stop.pixmap(size, 1.0, QIcon::Disabled)), only(QColor(120, 121, 122)));
        QCOMPARE(solidColours(stop.pixmap(size, 1.0, QIcon::Selected)), only(QColor(250, 251, 252)));
    }

    void ColourFollowsTheApplicationPalette()
    {
        const QIcon run = icon(QStringLiteral("run"));
        QPalette palette = QGuiApplication::palette();
        palette.setColor(QPalette::WindowText, Qt::green);
        QGuiApplication::setPalette(palette);
        QCOMPARE(solidColours(run.pixmap(QSize(48, 48), 1.0)), only(Qt::green));
    }

    void DrawnAnewForEveryPixelRatio()
    {
        const QPixmap pixmap = icon(QStringLiteral("run")).pixmap(QSize(24, 24), 2.0);
        QCOMPARE(pixmap.size(), QSize(48, 48));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }

    void UnknownIconDrawsNothing()
    {
        const QIcon none = icon(QStringLiteral("no-such-icon"));
        QVERIFY(none.isNull());
        QVERIFY(solidColours(none.pixmap(QSize(16, 16), 1.0)).isEmpty());
    }

    void ApplicationIconHasEverySize()
    {
        const QIcon own = applicationIcon();
        for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
            QVERIFY(own.availableSizes().contains(QSize(side, side)));
            QVERIFY(solidColours(own.pixmap(QSize(side, side), 1.0)).size() > 3);
        }
    }
};

QTEST_MAIN(IconsTest)
#include "icons_test.moc"
