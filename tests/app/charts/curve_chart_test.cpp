// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/curve_chart.h"

#include <limits>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QtTest>

using namespace interleave;

namespace {

CurvePoint point(double x, const std::vector<double>& values, std::size_t id, std::vector<double> leftOut = {})
{
    return {.x = x, .spread = experiment::spreadOf(values), .values = values, .leftOut = std::move(leftOut), .id = id};
}

CurvePicture speedUp()
{
    CurvePicture picture;
    picture.title = QStringLiteral("Cores and speed-up");
    picture.x = {.title = QStringLiteral("Cores"), .isLogarithmic = true, .isWhole = true};
    picture.y = {.title = QStringLiteral("Makespan, ms"), .isLogarithmic = false, .isWhole = false};
    picture.series.push_back(
        {.name = QStringLiteral("All cores"),
         .isSimulated = false,
         .points = {point(1, {11, 12, 12.3, 14, 16}, 10), point(2, {7, 7, 7}, 11, {9.5}), point(4, {4}, 12)}});
    picture.series.push_back({.name = QStringLiteral("Pool"),
                              .isSimulated = true,
                              .points = {point(1, {20}, 20), point(4, {10}, 21), point(16, {5}, 22)}});
    picture.laws.push_back(
        {.name = QStringLiteral("Amdahl's law"),
         .series = 0,
         .places = {{.x = 1, .mean = 12, .low = 11, .high = 13}, {.x = 16, .mean = 2, .low = 1, .high = 3}}});
    picture.expected = {{1, 12}, {16, 1}};
    picture.expectedName = QStringLiteral("as I thought");
    return picture;
}

CurvePicture pictureOf(std::vector<CurvePoint> points, bool isLogarithmic)
{
    CurvePicture picture;
    picture.x.isLogarithmic = picture.y.isLogarithmic = isLogarithmic;
    picture.series.push_back({.name = QStringLiteral("Curve"), .isSimulated = false, .points = std::move(points)});
    return picture;
}

} // namespace

class CurveChartTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CurveChart> m_chart;

    void press(Qt::Key key) { QTest::keyClick(m_chart.get(), key); }
    QByteArray svg(const CurvePicture& picture) const
    {
        CurveChart chart{Theme(gantt::Look::Dark)};
        chart.setPicture(picture);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize({700, 420});
        QPainter painter(&generator);
        chart.paint(painter, QRectF(0, 0, 700, 420), Theme(gantt::Look::Light));
        painter.end();
        return bytes;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init()
    {
        m_chart = std::make_unique<CurveChart>(Theme(gantt::Look::Light));
        m_chart->resize(640, 400);
        m_chart->setPicture(speedUp());
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowActive(m_chart.get()));
    }
    void cleanup() { m_chart.reset(); }

    void ClickOnAPointChoosesIt()
    {
        QSignalSpy chosen(m_chart.get(), &CurveChart::chosen);
        for (const std::size_t id : {10, 12, 22}) {
            QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, m_chart->positionOf(id).value());
            QCOMPARE(chosen.takeLast().first().value<std::size_t>(), id);
            QCOMPARE(m_chart->present(), std::optional(id));
        }
        QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, QPoint(3, 3));
        QVERIFY(chosen.isEmpty());
    }

    void ThePointerHearsOfWhatIsNear()
    {
        QSignalSpy hovered(m_chart.get(), &CurveChart::hovered);
        QTest::mouseMove(m_chart.get(), m_chart->positionOf(10).value() + QPoint(5, 5));
        QCOMPARE(hovered.takeLast().first().toString(),
                 QStringLiteral(
                     "All cores, Cores 1, median 12.3\u00A0ms, half of the runs from 12\u00A0ms to 14\u00A0ms, "
                     "all from 11\u00A0ms to 16\u00A0ms, 5 runs"));
        QTest::mouseMove(m_chart.get(), m_chart->positionOf(22).value());
        QCOMPARE(hovered.takeLast().first().toString(),
                 QStringLiteral("Pool (simulated), Cores 16, Makespan 5\u00A0ms, 1 run"));
        QTest::mouseMove(m_chart.get(), QPoint(3, 3));
        QCOMPARE(hovered.takeLast().first().toString(), QString());
        QCOMPARE(m_chart->present(), std::nullopt);
    }

    void WhatDoesNotCountIsSaid()
    {
        m_chart->setPresent(11);
        QVERIFY2(m_chart->presentWords().endsWith(QStringLiteral("3 runs, 1 left out")), qPrintable(m_chart->presentWords()));
    }

    void KeysGoAlongAndAcross()
    {
        m_chart->setFocus();
        const auto presentAfter = [this](Qt::Key key) {
            press(key);
            return m_chart->present().value_or(0);
        };
        QCOMPARE(presentAfter(Qt::Key_Right), std::size_t{10});
        QCOMPARE(presentAfter(Qt::Key_Right), std::size_t{11});
        QCOMPARE(presentAfter(Qt::Key_End), std::size_t{12});
        QCOMPARE(presentAfter(Qt::Key_Right), std::size_t{12});
        QCOMPARE(presentAfter(Qt::Key_Down), std::size_t{21}); // the one at as many cores
        QCOMPARE(presentAfter(Qt::Key_Home), std::size_t{20});
        QCOMPARE(presentAfter(Qt::Key_Up), std::size_t{10});
        QCOMPARE(presentAfter(Qt::Key_Left), std::size_t{10});
    }

    void EnterChoosesWhatIsPresent()
    {
        QSignalSpy chosen(m_chart.get(), &CurveChart::chosen);
        m_chart->setFocus();
        press(Qt::Key_Return);
        QVERIFY(chosen.isEmpty());
        press(Qt::Key_End);
        press(Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().first().value<std::size_t>(), std::size_t{12});
    }

    void AScreenReaderHearsTheCurvesAndWhereOneIs()
    {
        QCOMPARE(m_chart->accessibleName(), QStringLiteral("Cores and speed-up"));
        const QString description = m_chart->accessibleDescription();
        QVERIFY2(description.contains(QStringLiteral("All cores: 3 points, from 12.3\u00A0ms at 1 to 4\u00A0ms at 4.")),
                 qPrintable(description));
        m_chart->setFocus();
        press(Qt::Key_Right);
        QCOMPARE(m_chart->accessibleName(), m_chart->presentWords());
    }

    void WhatIsPresentStaysWhenThereAreMoreRuns()
    {
        m_chart->setPresent(21);
        CurvePicture picture = speedUp();
        picture.series.erase(picture.series.begin());
        m_chart->setPicture(picture);
        QCOMPARE(m_chart->present(), std::optional<std::size_t>(21));
        picture.series.clear();
        m_chart->setPicture(picture);
        QCOMPARE(m_chart->present(), std::nullopt);
    }

    void DrawnForOthersItHasAllItsWordsAsText()
    {
        const QByteArray drawn = svg(speedUp());
        for (const char* words : {"Cores and speed-up", "Cores", "Makespan, ms", "All cores", "Pool (simulated)",
                                  "Amdahl's law", "as I thought", ">16<"})
            QVERIFY2(drawn.contains(words) || drawn.contains(QByteArray(words).replace("'", "&apos;")), words);
        QVERIFY(!drawn.contains("<image"));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        m_chart->paint(painter, QRectF(0, 0, writer.width(), writer.height()), Theme(gantt::Look::Light));
        painter.end();
        QVERIFY(bytes.contains("/Font"));
        QVERIFY(!bytes.contains("/Subtype /Image"));
    }

    void NamesAreNoMarkup()
    {
        CurvePicture picture = speedUp();
        picture.x.title = QStringLiteral("Cores <b>up</b> & on");
        picture.series[0].name = QStringLiteral("<i>All</i>\nof them");
        const QByteArray drawn = svg(picture);
        QVERIFY(drawn.contains("Cores &lt;b&gt;up&lt;/b&gt; &amp; on"));
        QVERIFY(drawn.contains("&lt;i&gt;All&lt;/i&gt; of them"));
    }

    void ManyPointsDrawnForOthersAreShapesAndNotTooMany()
    {
        std::vector<CurvePoint> points;
        for (std::size_t n = 0; n < 20000; ++n)
            points.push_back(point(static_cast<double>(n), {1.0 + static_cast<double>(n % 7), 2}, n));
        const QByteArray drawn = svg(pictureOf(std::move(points), false));
        QVERIFY(!drawn.contains("<image"));
        QVERIFY(drawn.size() < 2'000'000);
    }

    void WhatALogarithmicAxisCannotShowIsSaid()
    {
        m_chart->setPicture(pictureOf({point(1, {0}, 1), point(2, {-5}, 2), point(4, {3}, 3)}, true));
        QCOMPARE(m_chart->notShown(), std::size_t{2});
        QVERIFY(m_chart->accessibleDescription().contains(QStringLiteral("2 values cannot be shown")));
        QCOMPARE(m_chart->positionOf(1), std::nullopt);
        QVERIFY(m_chart->positionOf(3).has_value());
        QVERIFY(svg(m_chart->picture()).contains("2 values cannot be shown"));
    }

    void AnyPictureIsDrawn_data()
    {
        QTest::addColumn<std::vector<double>>("values");
        QTest::newRow("nothing") << std::vector<double>{};
        QTest::newRow("one") << std::vector<double>{3};
        QTest::newRow("equal") << std::vector<double>{7, 7, 7, 7};
        QTest::newRow("tiny") << std::vector<double>{1e-9, 2e-9, 3e-9};
        QTest::newRow("huge") << std::vector<double>{1e15, 2e15, 1.5e15};
        QTest::newRow("huge and near") << std::vector<double>{1e15, 1e15 + 1};
        QTest::newRow("zero and below") << std::vector<double>{0, -1, 5};
        QTest::newRow("no numbers") << std::vector<double>{std::numeric_limits<double>::quiet_NaN(), HUGE_VAL, 1e308, -1e308};
    }
    void AnyPictureIsDrawn()
    {
        QFETCH(std::vector<double>, values);
        std::vector<CurvePoint> points;
        for (std::size_t n = 0; n < values.size(); ++n)
            points.push_back(point(values[n], {values[n]}, n));
        for (const bool isLogarithmic : {false, true}) {
            m_chart->setPicture(pictureOf(points, isLogarithmic));
            for (const gantt::Look look : gantt::kLooks) {
                for (const double scale : {1.0, 2.0}) {
                    m_chart->setTheme(Theme(look, {}, scale));
                    for (const QSize size : {QSize(640, 400), QSize(20, 10), QSize(1400, 800)}) {
                        m_chart->resize(size);
                        QVERIFY(!m_chart->grab().isNull());
                    }
                }
            }
            for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_Home, Qt::Key_Return})
                press(key);
        }
    }

    /// The marks are where the pointer meets them.
    void APointIsWhereItsMarkIs()
    {
        for (const double scale : {1.0, 2.0}) {
            const Theme theme(gantt::Look::Light, {}, scale);
            m_chart->setTheme(theme);
            m_chart->resize(640, 480);
            const QImage picture = m_chart->grab().toImage();
            QCOMPARE(picture.pixelColor(m_chart->positionOf(12).value()), QColor(0x00, 0x72, 0xB2));
        }
    }

    void RightToLeftDoesNotMirrorIt()
    {
        const QPoint place = m_chart->positionOf(12).value();
        const QImage before = m_chart->grab().toImage();
        m_chart->setLayoutDirection(Qt::RightToLeft);
        m_chart->setTheme(Theme(gantt::Look::Light));
        QCOMPARE(m_chart->positionOf(12).value(), place);
        QCOMPARE(m_chart->grab().toImage(), before);
    }
};

QTEST_MAIN(CurveChartTest)
#include "curve_chart_test.moc"
