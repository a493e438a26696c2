// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/histogram.h"

#include <QChartView>
#include <QtTest>

using namespace interleave;

class HistogramTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Histogram> m_histogram;

    void click(int bar)
    {
        QWidget* view = m_histogram->findChild<QGraphicsView*>()->viewport();
        QTest::mouseClick(view, Qt::LeftButton, {}, view->mapFrom(m_histogram.get(), m_histogram->positionOf(bar)));
    }

private slots:
    void init()
    {
        m_histogram = std::make_unique<Histogram>(Theme(gantt::Look::Light));
        m_histogram->resize(400, 200);
        m_histogram->setBars(QStringLiteral("Final count"),
                             {{QStringLiteral("217"), 3}, {QStringLiteral("218"), 0}, {QStringLiteral("300"), 7}});
        m_histogram->show();
        QVERIFY(QTest::qWaitForWindowActive(m_histogram.get()));
    }
    void cleanup() { m_histogram.reset(); }

    void ClickOnABarChoosesIt()
    {
        QSignalSpy chosen(m_histogram.get(), &Histogram::chosen);
        click(2);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.takeFirst().first().toInt(), 2);
        click(0);
        QCOMPARE(chosen.takeFirst().first().toInt(), 0);
    }

    void KeysGoFromBarToBarAndOverEmptyOnes()
    {
        QSignalSpy chosen(m_histogram.get(), &Histogram::chosen);
        connect(m_histogram.get(), &Histogram::chosen, m_histogram.get(),
                [this](int bar) { m_histogram->setMarked(bar); });
        m_histogram->setFocus();
        QTest::keyClick(m_histogram.get(), Qt::Key_Down);
        QTest::keyClick(m_histogram.get(), Qt::Key_Down);
        QTest::keyClick(m_histogram.get(), Qt::Key_Down); // there is no further one
        QTest::keyClick(m_histogram.get(), Qt::Key_Up);
        QList<int> bars;
        for (const QList<QVariant>& each : chosen)
            bars.append(each.first().toInt());
        QCOMPARE(bars, (QList<int>{0, 2, 0}));
    }

    void MarkedBarIsGoneWithTheBars()
    {
        m_histogram->setMarked(2);
        QCOMPARE(m_histogram->marked(), std::optional<int>(2));
        m_histogram->setBars(QStringLiteral("Time"), {{QStringLiteral("1 ms"), 1}});
        QCOMPARE(m_histogram->marked(), std::nullopt);
    }

    void AScreenReaderHearsEveryBar()
    {
        QCOMPARE(m_histogram->accessibleName(), QStringLiteral("Final count"));
        QCOMPARE(m_histogram->accessibleDescription(), QStringLiteral("217: count 3, 300: count 7"));
    }

    void MarkedBarLooksOtherwiseInEveryLook()
    {
        for (const gantt::Look look :
             {gantt::Look::Light, gantt::Look::Dark, gantt::Look::HighContrast, gantt::Look::Projector}) {
            m_histogram->setTheme(Theme(look));
            m_histogram->setMarked({});
            const QPoint place = m_histogram->positionOf(2);
            const QColor plain = m_histogram->grab().toImage().pixelColor(place);
            m_histogram->setMarked(2);
            const QColor marked = m_histogram->grab().toImage().pixelColor(place);
            QVERIFY(plain != marked);
        }
    }

    void BarsOfNoRunsDoNoHarm()
    {
        m_histogram->setBars(QStringLiteral("Nothing"), {});
        m_histogram->setFocus();
        QTest::keyClick(m_histogram.get(), Qt::Key_Down);
        QVERIFY(m_histogram->accessibleDescription().isEmpty());
    }
};

QTEST_MAIN(HistogramTest)
#include "histogram_test.moc"
