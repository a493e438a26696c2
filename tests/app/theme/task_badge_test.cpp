// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/task_badge.h"

#include <QtTest>

#include <QPainter>

#include <functional>

#include "app/theme/theme.h"
#include "core/gantt/task_sign.h"

using namespace interleave;
using namespace interleave::gantt;

namespace {

constexpr QRgb kGround = qRgb(1, 255, 2); // in no palette

QImage painted(const std::function<void(QPainter&)>& paint, double pixelRatio = 1)
{
    QImage image(QSizeF(64 * pixelRatio, 32 * pixelRatio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(kGround);
    QPainter painter(&image);
    paint(painter);
    return image;
}

QImage bar(const QRectF& row, Activity activity, const BarLook& look, double pixelRatio = 1)
{
    return painted([&](QPainter& painter) { paintActivity(painter, row, activity, look); }, pixelRatio);
}

/// The smallest rectangle with everything that was drawn, in device pixels.
QRect drawnArea(const QImage& image)
{
    QRect area;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != kGround)
                area |= QRect(x, y, 1, 1);
        }
    }
    return area;
}

QSet<QRgb> coloursOf(const QImage& image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return colours;
}

QRgb fillOf(Look look, Activity activity)
{
    return toColor(activityStyle(look, activity).fill).rgb();
}

QRgb inkOf(Look look, Activity activity)
{
    return toColor(activityStyle(look, activity).ink).rgb();
}

} // namespace

class TaskBadgeTest : public QObject {
    Q_OBJECT

private slots:
    void RunningIsOneColourWithSharpEdges()
    {
        const QImage image = bar({3.3, 2.2, 20.4, 20.1}, Activity::Running, {.look = Look::Light});
        QCOMPARE(coloursOf(image), (QSet<QRgb>{kGround, fillOf(Look::Light, Activity::Running)}));
        QCOMPARE(drawnArea(image), QRect(3, 2, 21, 20));
    }

    void EdgesLieOnDevicePixels()
    {
        const QImage image = bar({3.3, 2.2, 20.4, 20.1}, Activity::Running, {.look = Look::Light}, 2);
        QCOMPARE(coloursOf(image).size(), 2);
        QCOMPARE(drawnArea(image), QRect(7, 4, 40, 41));
    }

    void TheShortestBarIsOnePixelWide()
    {
        for (const Activity activity : kActivities)
            QCOMPARE(drawnArea(bar({10.2, 4, 0.01, 20}, activity, {})).width(), 1);
    }

    void WaitingIsLowerThanRunning()
    {
        for (const Look look : kLooks) {
            const QRect waiting = drawnArea(bar({4, 4, 40, 25}, Activity::WaitingIo, {.look = look}));
            QCOMPARE(waiting, QRect(4, 8, 40, 17));
        }
    }

    void WaitingHasInkAtTopAndBottom()
    {
        for (const Activity activity : {Activity::Ready, Activity::WaitingIo, Activity::WaitingLock, Activity::WaitingMessage}) {
            const QImage image = bar({4, 4, 40, 25}, activity, {.look = Look::Dark});
            for (int x = 4; x < 44; ++x) {
                QCOMPARE(image.pixel(x, 8), inkOf(Look::Dark, activity));
                QCOMPARE(image.pixel(x, 24), inkOf(Look::Dark, activity));
            }
        }
    }

    void OnlyWideWaitingBarsHaveSides()
    {
        const auto sideIsInk = [](double width) {
            const QImage image = bar({4, 4, width, 25}, Activity::WaitingMessage, {});
            return image.pixel(4, 10) == inkOf(Look::Light, Activity::WaitingMessage);
        };
        QVERIFY(sideIsInk(9));
        QVERIFY(!sideIsInk(8));
    }

    void PatternLetsTheFillShow()
    {
        for (const Activity activity : {Activity::Ready, Activity::WaitingIo, Activity::WaitingLock, Activity::WaitingMessage})
            QVERIFY(coloursOf(bar({4, 4, 40, 25}, activity, {})).contains(fillOf(Look::Light, activity)));
    }

    void PrintIsGreyOnly()
    {
        for (const Activity activity : kActivities) {
            QSet<QRgb> colours = coloursOf(bar({4, 4, 40, 25}, activity, {.look = Look::Print}));
            colours.remove(kGround);
            for (const QRgb colour : colours)
                QVERIFY(qRed(colour) == qGreen(colour) && qGreen(colour) == qBlue(colour));
        }
    }

    void PatternMovesWithTimeZero()
    {
        const QImage still = bar({0, 4, 64, 25}, Activity::Ready, {.look = Look::Light, .originX = 0});
        const QImage panned = bar({0, 4, 64, 25}, Activity::Ready, {.look = Look::Light, .originX = 3});
        QCOMPARE(panned.copy(13, 10, 40, 12), still.copy(10, 10, 40, 12));
        QVERIFY(panned.copy(10, 10, 40, 12) != still.copy(10, 10, 40, 12));
    }

    void PainterIsLeftAsItWas()
    {
        painted([](QPainter& painter) {
            painter.setPen(Qt::red);
            paintActivity(painter, {0, 0, 30, 20}, Activity::Ready, {});
            paintStay(painter, {0, 0, 60, 30}, TaskId{20}, {});
            QCOMPARE(painter.pen().color(), QColor(Qt::red));
            QVERIFY(!painter.testRenderHint(QPainter::Antialiasing));
        });
    }

    void IdleIsADottedMiddleLine()
    {
        const QImage image = painted([](QPainter& painter) { paintIdle(painter, {0, 0, 64, 31}, {}); });
        QCOMPARE(drawnArea(image).height(), 1);
        QCOMPARE(drawnArea(image).top(), 15);
        QVERIFY(coloursOf(image.copy(0, 15, 64, 1)).contains(kGround));
    }

    void TwentySignsAreTwentyPictures()
    {
        for (const Look look : {Look::Light, Look::Dark}) {
            std::vector<QImage> seen;
            for (std::uint32_t i = 0; i < 20; ++i) {
                const QImage image = painted([&](QPainter& p) { paintTaskSign(p, {4, 4, 24, 24}, TaskId{i}, look); });
                QVERIFY(std::find(seen.begin(), seen.end(), image) == seen.end());
                seen.push_back(image);
            }
        }
    }

    void SixteenSignsDifferWithoutColour()
    {
        std::vector<QImage> seen;
        for (std::uint32_t i = 0; i < 16; ++i) {
            const QImage image = painted([&](QPainter& p) {
                paintTaskSign(p, {4, 4, 24, 24}, TaskId{i}, Look::Print);
            });
            QVERIFY(std::find(seen.begin(), seen.end(), image) == seen.end());
            seen.push_back(image);
        }
    }

    void SignsStayInTheirPlace()
    {
        for (std::uint32_t i = 0; i < 16; ++i) {
            const QImage image = painted([&](QPainter& p) {
                paintTaskSign(p, {4, 4, 24, 24}, TaskId{i}, Look::Light);
            });
            QVERIFY(QRect(3, 3, 26, 26).contains(drawnArea(image)));
        }
    }

    void StayHasItsTasksColourAndAnEdge()
    {
        const QImage image = painted([](QPainter& p) {
            paintStay(p, {4, 4, 50, 24}, TaskId{6}, {.look = Look::Light});
        });
        QCOMPARE(image.pixel(50, 16), toColor(taskSign(TaskId{6}).colour).rgb());
        QCOMPARE(image.pixel(30, 4), toColor(signOutline(Look::Light)).rgb());
        QCOMPARE(image.pixel(53, 16), toColor(signOutline(Look::Light)).rgb());
    }
};

QTEST_MAIN(TaskBadgeTest)
#include "task_badge_test.moc"
