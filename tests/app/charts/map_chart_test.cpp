// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/map_chart.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QtTest>

using namespace interleave;

namespace {

/// Three columns, two rows; the ids go from 100 on; nothing was measured in the last cell.
MapPicture waiting()
{
    MapPicture map{.title = QStringLiteral("Where do more cores pay?"),
                   .xTitle = QStringLiteral("Waiting, %"),
                   .yTitle = QStringLiteral("Cores"),
                   .valueTitle = QStringLiteral("Speed-up"),
                   .xs = {0, 50, 100},
                   .ys = {1, 8},
                   .cells = {}};
    for (std::size_t n = 0; n < 6; ++n)
        map.cells.push_back({.value = 1.0 + static_cast<double>(n), .isSimulated = n >= 3, .id = 100 + n, .words = {}});
    map.cells[4].words = QStringLiteral("5 runs");
    map.cells[5].value.reset();
    return map;
}

} // namespace

class MapChartTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MapChart> m_map;

    QColor groundOf(std::size_t id, const QImage& picture) const
    {
        return picture.pixelColor(m_map->positionOf(id).value() + QPoint(-30, 20));
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init()
    {
        m_map = std::make_unique<MapChart>(Theme(gantt::Look::Light));
        m_map->resize(640, 400);
        m_map->setPicture(waiting());
        m_map->show();
        QVERIFY(QTest::qWaitForWindowActive(m_map.get()));
    }
    void cleanup() { m_map.reset(); }

    void TheLowestRowIsAtTheBottom()
    {
        QVERIFY(m_map->positionOf(100)->y() > m_map->positionOf(103)->y());
        QVERIFY(m_map->positionOf(100)->x() < m_map->positionOf(101)->x());
    }

    void ClickOnACellChoosesIt()
    {
        QSignalSpy chosen(m_map.get(), &MapChart::chosen);
        for (std::size_t id = 100; id < 106; ++id) {
            QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, m_map->positionOf(id).value());
            QCOMPARE(chosen.takeLast().first().value<std::size_t>(), id);
        }
    }

    void CellsAreSaidInWords()
    {
        QSignalSpy hovered(m_map.get(), &MapChart::hovered);
        QTest::mouseMove(m_map.get(), m_map->positionOf(104).value());
        QCOMPARE(hovered.takeLast().first().toString(),
                 QStringLiteral("Speed-up 5, Waiting 50\u00A0%, Cores 8, simulated, 5 runs"));
        QTest::mouseMove(m_map.get(), m_map->positionOf(105).value());
        QCOMPARE(hovered.takeLast().first().toString(),
                 QStringLiteral("nothing measured, Waiting 100\u00A0%, Cores 8, simulated"));
        QVERIFY2(m_map->accessibleDescription().endsWith(
                     QStringLiteral("Least 1 at Waiting 0\u00A0%, Cores 1; most 5 at Waiting 50\u00A0%, Cores 8.")),
                 qPrintable(m_map->accessibleDescription()));
    }

    void KeysGoFromCellToCell()
    {
        m_map->setFocus();
        QSignalSpy chosen(m_map.get(), &MapChart::chosen);
        const auto presentAfter = [this](Qt::Key key) {
            QTest::keyClick(m_map.get(), key);
            return m_map->present().value_or(0);
        };
        QCOMPARE(presentAfter(Qt::Key_Right), std::size_t{100});
        QCOMPARE(presentAfter(Qt::Key_Down), std::size_t{100});
        QCOMPARE(presentAfter(Qt::Key_Up), std::size_t{103});
        QCOMPARE(presentAfter(Qt::Key_Up), std::size_t{103});
        QCOMPARE(presentAfter(Qt::Key_Right), std::size_t{104});
        QCOMPARE(presentAfter(Qt::Key_End), std::size_t{105});
        QCOMPARE(presentAfter(Qt::Key_Right), std::size_t{105});
        QCOMPARE(presentAfter(Qt::Key_Home), std::size_t{103});
        QTest::keyClick(m_map.get(), Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().first().value<std::size_t>(), std::size_t{103});
        QCOMPARE(m_map->accessibleName(), m_map->presentWords());
    }

    void MoreIsDarkerOnWhiteAndLighterOnBlack()
    {
        const QImage light = m_map->grab().toImage();
        QVERIFY(groundOf(104, light).lightness() < groundOf(100, light).lightness());
        m_map->setTheme(Theme(gantt::Look::Dark));
        const QImage dark = m_map->grab().toImage();
        QVERIFY(groundOf(104, dark).lightness() > groundOf(100, dark).lightness());
    }

    void DrawnForOthersItHasAllItsWordsAsText()
    {
        QByteArray drawn;
        QBuffer buffer(&drawn);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize({700, 420});
        QPainter painter(&generator);
        m_map->paint(painter, QRectF(0, 0, 700, 420), Theme(gantt::Look::Light));
        painter.end();
        for (const char* words : {"Where do more cores pay?", "Waiting, %", "Cores", "Speed-up", "simulated", "nothing measured"})
            QVERIFY2(drawn.contains(words), words);
        QVERIFY(!drawn.contains("<image"));
    }

    void AnyMapIsDrawn()
    {
        std::vector<MapPicture> maps{MapPicture{}, waiting()};
        maps.push_back({.title = {},
                        .xTitle = {},
                        .yTitle = {},
                        .valueTitle = {},
                        .xs = {1},
                        .ys = {1},
                        .cells = {{.value = 1e15, .isSimulated = false, .id = 0, .words = {}}}});
        maps.push_back(maps.back());
        maps.back().cells[0].value.reset();
        for (const MapPicture& map : maps) {
            m_map->setPicture(map);
            for (const gantt::Look look : gantt::kLooks) {
                for (const QSize size : {QSize(640, 400), QSize(20, 10), QSize(1400, 800)}) {
                    m_map->setTheme(Theme(look, {}, 2));
                    m_map->resize(size);
                    QVERIFY(!m_map->grab().isNull());
                }
            }
            for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_Home, Qt::Key_Return})
                QTest::keyClick(m_map.get(), key);
        }
    }
};

QTEST_MAIN(MapChartTest)
#include "map_chart_test.moc"
