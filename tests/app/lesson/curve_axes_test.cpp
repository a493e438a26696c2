// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/curve_axes.h"

#include <QtTest>

#include "tests/support/told.h"

using namespace interleave;

class CurveAxesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CurveAxes> m_axes;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_axes.get(), key, modifiers);
    }
    /// Somewhere in the picture, both as shares of it.
    QPoint at(double across, double down) const
    {
        return {static_cast<int>(across * m_axes->width()), static_cast<int>(down * m_axes->height())};
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const CurveAxes::Scale scale{.at = {1, 2, 4, 8}, .over = QStringLiteral("Cores"), .least = 0, .most = 8};
        m_axes = std::make_unique<CurveAxes>(scale, Theme(gantt::Look::Light));
        m_axes->resize(m_axes->sizeHint());
        m_axes->show();
        QVERIFY(QTest::qWaitForWindowActive(m_axes.get()));
        m_axes->setFocus();
    }
    void cleanup() { m_axes.reset(); }

    void ItIsNoAnswerUntilAPointIsTouched()
    {
        QSignalSpy drawn(m_axes.get(), &CurveAxes::drawn);
        press(Qt::Key_Right);
        QVERIFY(m_axes->curve().empty());
        QCOMPARE(drawn.count(), 0);
        QCOMPARE(m_axes->sentence(), QStringLiteral("Cores 2: no guess yet"));
        press(Qt::Key_Up);
        QCOMPARE(drawn.count(), 1);
        QCOMPARE(m_axes->curve(), (std::vector<double>{4.2, 4.2, 4.2, 4.2})); // the others beside it
    }

    void KeysChooseThePointAndMoveIt()
    {
        press(Qt::Key_Down);
        press(Qt::Key_End);
        press(Qt::Key_Right); // no further
        for (int n = 0; n < 5; ++n)
            press(Qt::Key_Up);
        QCOMPARE(m_axes->sentence(), QStringLiteral("Cores 8: your guess 4.8"));
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_axes->sentence(), QStringLiteral("Cores 8: your guess 4.7"));
        press(Qt::Key_Home);
        for (int n = 0; n < 100; ++n)
            press(Qt::Key_Down);
        QCOMPARE(m_axes->curve().front(), 0.0); // no lower
        QCOMPARE(m_axes->curve().back(), 4.7);
        QVERIFY(qAbs(m_axes->curve()[1] - 4.7 / 3) < 1e-9);
    }

    void APointIsDraggedUpAndDown()
    {
        QTest::mousePress(m_axes.get(), Qt::LeftButton, {}, at(0.9, 0.5));
        const std::vector<double> first = m_axes->curve();
        QTest::mouseMove(m_axes.get(), at(0.9, 0.3));
        QVERIFY(m_axes->curve()[3] > first[3]);
        QTest::mouseMove(m_axes.get(), QPoint(at(0.9, 0).x(), -50)); // above the picture
        QCOMPARE(m_axes->curve()[3], 8.0);
        QTest::mouseRelease(m_axes.get(), Qt::LeftButton, {}, at(0.9, 0.1));
        QTest::mouseMove(m_axes.get(), at(0.9, 0.6));
        QCOMPARE(m_axes->curve()[3], 8.0);
    }

    void ADragAcrossDrawsTheWholeCurve()
    {
        QTest::mousePress(m_axes.get(), Qt::LeftButton, {}, at(0.02, 0.9));
        QTest::mouseMove(m_axes.get(), at(0.98, 0.1)); // at one go
        QTest::mouseRelease(m_axes.get(), Qt::LeftButton, {}, at(0.98, 0.1));
        const std::vector<double> curve = m_axes->curve();
        QVERIFY(curve[0] < curve[1] && curve[1] < curve[2] && curve[2] < curve[3]);
        press(Qt::Key_Home);
        press(Qt::Key_Down); // all were touched: the others stay
        QCOMPARE(m_axes->curve()[1], curve[1]);
    }

    void EachPointAndEachChangeIsSpoken()
    {
        QCOMPARE(QAccessible::queryAccessibleInterface(m_axes.get())->role(), QAccessible::Chart);
        QVERIFY(m_axes->toolTip().contains(CurveAxes::byKeys()));
        // Whether anybody is told anything: on xcb with QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 and an accessibility bus, not offscreen.
        const auto heard = [](const QString& sentence) { return QAccessible::isActive() ? sentence : QString(); };
        told().clear();
        const auto before = QAccessible::installUpdateHandler(listen);
        press(Qt::Key_Right);
        QCOMPARE(m_axes->accessibleName(), QStringLiteral("Cores 2: no guess yet"));
        QCOMPARE(lastTold(QAccessible::NameChanged), heard(m_axes->accessibleName()));
        press(Qt::Key_Up);
        QCOMPARE(m_axes->accessibleName(), QStringLiteral("Cores 2: your guess 4.2"));
        QCOMPARE(lastTold(QAccessible::NameChanged), heard(m_axes->accessibleName()));
        QAccessible::installUpdateHandler(before);
    }

    void WhatWasMeasuredStandsBesideItAndNothingChangesAnyMore()
    {
        m_axes->setCurve({1, 2, 4, 8});
        m_axes->setReadOnly(true);
        m_axes->setMeasured({1.0, 1.9, std::nullopt, 12.5});
        QCOMPARE(m_axes->sentence(), QStringLiteral("Cores 1: your guess 1.0, measured 1.0"));
        press(Qt::Key_Right);
        QCOMPARE(m_axes->sentence(), QStringLiteral("Cores 2: your guess 2.0, measured 1.9"));
        press(Qt::Key_Up);
        press(Qt::Key_Right);
        QCOMPARE(m_axes->sentence(), QStringLiteral("Cores 4: your guess 4.0"));
        QTest::mousePress(m_axes.get(), Qt::LeftButton, {}, at(0.9, 0.9));
        QTest::mouseMove(m_axes.get(), at(0.9, 0.5));
        QCOMPARE(m_axes->sentence(), QStringLiteral("Cores 8: your guess 8.0, measured 12.5"));
        QCOMPARE(m_axes->curve(), (std::vector<double>{1, 2, 4, 8}));
        m_axes->setCurve({});
        QCOMPARE(m_axes->sentence(), QStringLiteral("Cores 8: measured 12.5"));
    }

    /// Colours of the picture differ from the empty one where a curve is, and again where it was measured.
    void AllOfItIsPainted()
    {
        const QImage empty = m_axes->grab().toImage();
        m_axes->setCurve({1, 2, 4, 8});
        const QImage guessed = m_axes->grab().toImage();
        QVERIFY(empty != guessed);
        m_axes->setMeasured({1.0, 1.9, 3.0, 4.0});
        QVERIFY(guessed != m_axes->grab().toImage());
    }
};

QTEST_MAIN(CurveAxesTest)
#include "curve_axes_test.moc"
