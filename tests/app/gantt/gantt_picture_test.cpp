// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_picture.h"

#include <QGraphicsScene>
#include <QtTest>

#include "tests/support/drawn_charts.h"

using namespace interleave;
using namespace std::chrono_literals;

class GanttPictureTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    Theme m_theme{gantt::Look::Light};
    GanttState m_state{m_words};
    GanttWords m_said{m_state, m_words};

    static QImage painted(GanttPicture& picture, QGraphicsScene& scene, const GanttFrame& frame = {})
    {
        QImage image(1000, 500, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        scene.render(&painter, image.rect(), image.rect());
        picture.paint(painter, frame);
        return image;
    }

private slots:
    void init() { m_state.setRuns(twoRuns()); }

    void BarsStandWhereTheGeometrySaysThatTheyAre()
    {
        QGraphicsScene scene;
        GanttPicture picture(m_state, m_said, m_theme, scene);
        picture.layOut({1000, 500});
        const QImage image = painted(picture, scene);
        const GanttGeometry& geometry = picture.geometry();
        const QColor running = toColor(gantt::activityStyle(gantt::Look::Light, Activity::Running).fill);
        const auto colourAt = [&](const RowPlace& row, TimePoint t) {
            const QPointF at(geometry.xOf(t), placeOf(row, m_state, geometry).center().y() + 12);
            return image.pixelColor(at.toPoint());
        };
        QCOMPARE(colourAt({0, 0}, TimePoint(500us)), running);
        QCOMPARE(colourAt({1, 1}, TimePoint(5ms)), running);
        QCOMPARE(colourAt({1, 1}, TimePoint(15ms)), m_theme.color(&gantt::ChromeColours::plot));
    }

    void WhatIsNotExposedIsNotPainted()
    {
        QGraphicsScene scene;
        GanttPicture picture(m_state, m_said, m_theme, scene);
        picture.layOut({1000, 500});
        QImage image(1000, 500, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        picture.paint(painter, {.exposed = QRegion(picture.geometry().head(1).toAlignedRect())});
        QVERIFY(!hasColour(image, picture.geometry().head(0), m_theme.color(&gantt::ChromeColours::text)));
        QVERIFY(hasColour(image, picture.geometry().head(1), m_theme.color(&gantt::ChromeColours::text)));
    }

    void WhatIsKeptIsPaintedAnewWhenItHasChanged()
    {
        QGraphicsScene scene;
        GanttPicture picture(m_state, m_said, m_theme, scene);
        picture.layOut({1000, 500});
        const QImage before = painted(picture, scene);
        QCOMPARE(painted(picture, scene), before);
        m_state.setCollapsed(0, true);
        picture.showRows();
        picture.layOut({1000, 500});
        QVERIFY(painted(picture, scene) != before);
        m_state.setCollapsed(0, false);
        picture.showRows();
        picture.layOut({1000, 500});
        QCOMPARE(painted(picture, scene), before);
    }

    void WhatGrowsSaysWhereItHasChanged()
    {
        m_state.setRuns(std::vector<GanttRun>(2));
        QGraphicsScene scene;
        GanttPicture picture(m_state, m_said, m_theme, scene);
        picture.layOut({1000, 500});
        m_state.setLive(0, twoRuns()[0].result);
        const std::vector<QRectF> changed = picture.showGrown(0);
        QVERIFY(std::ranges::any_of(changed,
                                    [&](const QRectF& place) { return place.contains(picture.geometry().head(0)); }));
    }
};

QTEST_MAIN(GanttPictureTest)
#include "gantt_picture_test.moc"
