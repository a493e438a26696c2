// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiment/guess_pane.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

#include "app/lesson/curve_axes.h"

using namespace interleave;

namespace {

GuessPane::Offer twoCurves()
{
    return {.along = 0,
            .curves = {QStringLiteral("One core"), QStringLiteral("All cores")},
            .at = {1, 2, 4},
            .over = QStringLiteral("Tasks"),
            .of = QStringLiteral("Makespan, ms"),
            .most = 4};
}

} // namespace

/// What one expects, drawn by keys.
class GuessPaneTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<GuessPane> m_pane;
    int m_drawn = 0;

    CurveAxes& axes() { return *m_pane->findChild<CurveAxes*>(QStringLiteral("guessAxes")); }
    QComboBox& curves() { return *m_pane->findChild<QComboBox*>(QStringLiteral("guessedCurve")); }
    std::vector<double> times() const { return m_pane->guess().times; }
    void press(Qt::Key key, int count = 1)
    {
        for (int n = 0; n < count; ++n)
            QTest::keyClick(&axes(), key);
    }
    bool says(const QString& words)
    {
        const auto labels = m_pane->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == words; });
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_pane = std::make_unique<GuessPane>(Theme(gantt::Look::Light));
        m_pane->setOffer(twoCurves());
        m_pane->resize(600, 400);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_drawn = 0;
        connect(m_pane.get(), &GuessPane::drawn, this, [this] { ++m_drawn; });
    }
    void cleanup() { m_pane.reset(); }

    void ItSaysWhatIsToBeDrawn()
    {
        QVERIFY(
            says(QStringLiteral("What do you expect? Draw it: how many times as much as at the first value will it be? "
                                "Measured is: Makespan, ms.")));
        QVERIFY(says(QStringLiteral("Tasks 1: no guess yet")));
        QVERIFY(times().empty());
    }

    void ACurveIsDrawnByKeysAndBeginsWithOne()
    {
        press(Qt::Key_End);
        QCOMPARE(m_drawn, 0);
        press(Qt::Key_Up);
        QCOMPARE(m_drawn, 1);
        QCOMPARE(times().size(), std::size_t{3});
        QCOMPARE(times().front(), 1.0);
        QVERIFY(times().back() > 1);
        const double before = times().back();
        press(Qt::Key_Up, 3);
        QCOMPARE(m_drawn, 4);
        QVERIFY(times().back() > before);
        QVERIFY((m_pane->guess() == GuessedCurve{.along = 0, .curve = 0, .times = axes().curve()})); // what is seen
    }

    void TheFirstValueStaysWhatItIs()
    {
        press(Qt::Key_End);
        press(Qt::Key_Up);
        const std::vector<double> drawn = times();
        press(Qt::Key_Home);
        press(Qt::Key_Up, 5);
        QCOMPARE(times().front(), 1.0);
        QCOMPARE(axes().curve().front(), 1.0);
        QCOMPARE(times().back(), drawn.back());
        QVERIFY2(says(QStringLiteral("Tasks 1: your guess 1.00")), qPrintable(axes().sentence()));
    }

    void WhatWasDrawnIsForgotten()
    {
        press(Qt::Key_End);
        press(Qt::Key_Up);
        QVERIFY(!times().empty());
        QTest::keyClick(m_pane->findChild<QPushButton*>(QStringLiteral("forgetGuess")), Qt::Key_Space);
        QCOMPARE(m_drawn, 2);
        QVERIFY(times().empty());
        QVERIFY(axes().curve().empty());
        QVERIFY(says(QStringLiteral("Tasks 1: no guess yet")));
    }

    void WhoseCurveItIsIsChosenByKeysToo()
    {
        QVERIFY(curves().isVisible());
        curves().setFocus();
        QTest::keyClick(&curves(), Qt::Key_Down);
        QCOMPARE(m_drawn, 0); // nothing was drawn
        press(Qt::Key_Up);
        QCOMPARE(m_pane->guess().curve, std::size_t{1});
        QTest::keyClick(&curves(), Qt::Key_Up);
        QCOMPARE(m_pane->guess().curve, std::size_t{0});
        QCOMPARE(m_drawn, 2);
        GuessPane::Offer one = twoCurves();
        one.curves.removeLast();
        m_pane->setOffer(one);
        QVERIFY(!curves().isVisible());
    }

    void AGuessThatWasMadeBeforeIsShown()
    {
        m_pane->setGuess({.along = 0, .curve = 1, .times = {1, 2, 3}});
        QVERIFY((axes().curve() == std::vector<double>{1, 2, 3}));
        QCOMPARE(curves().currentIndex(), 1);
        QCOMPARE(m_drawn, 0); // nobody drew it
    }

    void AlongAnotherAxisAnotherCurveIsDrawn()
    {
        m_pane->setGuess({.along = 0, .curve = 1, .times = {1, 2, 3}});
        GuessPane::Offer across = twoCurves();
        across.along = 1;
        across.over = QStringLiteral("Cores");
        m_pane->setOffer(across);
        QVERIFY(axes().curve().empty());
        m_pane->setOffer(twoCurves());
        QVERIFY((axes().curve() == std::vector<double>{1, 2, 3})); // it was not forgotten
        m_pane->setOffer(across);
        press(Qt::Key_Up);
        QCOMPARE(m_pane->guess().along, std::size_t{1});
        m_pane->setOffer(twoCurves());
        QVERIFY(axes().curve().empty());
    }

    void TheSameOfferLeavesWhatIsDrawnWhereItIs()
    {
        press(Qt::Key_End);
        press(Qt::Key_Up);
        const CurveAxes* before = &axes();
        m_pane->setOffer(twoCurves());
        QCOMPARE(&axes(), before);
    }

    void AnotherLookKeepsTheCurve()
    {
        m_pane->setGuess({.along = 0, .curve = 0, .times = {1, 2, 3}});
        m_pane->setTheme(Theme(gantt::Look::Dark));
        QVERIFY((axes().curve() == std::vector<double>{1, 2, 3}));
    }
};

QTEST_MAIN(GuessPaneTest)
#include "guess_pane_test.moc"
