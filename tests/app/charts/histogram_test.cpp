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

    /// A name is written, and a bar drawn, at the same height, whatever the size was before.
    void NamesStandAtTheirBarsAtEverySize()
    {
        std::vector<HistogramBar> bars;
        for (int n = 0; n < 11; ++n)
            bars.push_back({QStringLiteral("%1,000 - %1,999").arg(130 + n), 11 - n});
        m_histogram->setBars(QStringLiteral("Final count"), std::move(bars));
        const QColor ink = Theme(gantt::Look::Light).color(&gantt::ChromeColours::text);
        for (const QSize size : {QSize(300, 187), QSize(700, 187), QSize(300, 600), QSize(500, 187)}) {
            m_histogram->resize(size);
            QCoreApplication::processEvents();
            const QImage picture = m_histogram->grab().toImage();
            for (int bar = 0; bar < 11; ++bar) {
                const QRect name = m_histogram->nameRect(bar);
                QVERIFY(std::abs(name.center().y() - m_histogram->positionOf(bar).y()) <= 1);
                QVERIFY(m_histogram->rect().contains(name));
                QVERIFY(bar == 0 || name.top() >= m_histogram->nameRect(bar - 1).bottom());
                int dark = 0;
                for (int x = name.left(); x < name.right(); ++x) {
                    for (int y = name.top(); y < name.bottom(); ++y)
                        dark += picture.pixelColor(x, y).lightness() < ink.lightness() + 60 ? 1 : 0;
                }
                QVERIFY2(dark > 20, qPrintable(QStringLiteral("nothing is written beside bar %1").arg(bar)));
                const QColor inside = picture.pixelColor(m_histogram->positionOf(bar));
                QVERIFY(inside != picture.pixelColor(name.right() + 2, name.center().y()));
            }
        }
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
