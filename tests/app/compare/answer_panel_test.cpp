// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/answer_panel.h"

#include <QtTest>

using namespace interleave;

class AnswerPanelTest : public QObject {
    Q_OBJECT

private:
    Theme m_theme{gantt::Look::Light};
    std::unique_ptr<AnswerPanel> m_panel;

    QLabel& label(const char* name) { return *m_panel->findChild<QLabel*>(QString::fromLatin1(name)); }

private slots:
    void init()
    {
        m_panel = std::make_unique<AnswerPanel>(m_theme);
        m_panel->resize(700, 100);
        m_panel->setAnswer(QStringLiteral("Yes."), QStringLiteral("Twice as fast."));
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup() { m_panel.reset(); }

    void AnswersAreShownAndReadOut()
    {
        QCOMPARE(label("headline").text(), QStringLiteral("Yes."));
        QCOMPARE(label("headline").accessibleName(), QStringLiteral("Yes."));
        QCOMPARE(label("detail").text(), QStringLiteral("Twice as fast."));
        QCOMPARE(label("detail").accessibleName(), QStringLiteral("Twice as fast."));
    }

    void ProblemsHaveAColourOfTheirOwnUntilTheNextAnswer()
    {
        const QColor usual = label("detail").palette().color(QPalette::WindowText);
        m_panel->setProblem(QStringLiteral("No."), QStringLiteral("Ada threw."));
        QCOMPARE(label("detail").palette().color(QPalette::WindowText), m_theme.color(&gantt::ChromeColours::warning));
        m_panel->setAnswer(QStringLiteral("Yes."), QStringLiteral("Now."));
        QCOMPARE(label("detail").palette().color(QPalette::WindowText), usual);
    }

    void ColoursFollowTheLook()
    {
        const Theme dark(gantt::Look::Dark);
        m_panel->setProblem(QStringLiteral("No."), QStringLiteral("Ada threw."));
        m_panel->setTheme(dark);
        QCOMPARE(label("detail").palette().color(QPalette::WindowText), dark.color(&gantt::ChromeColours::warning));
    }

    void InALowWindowTheDetailGoesAndComesBack()
    {
        m_panel->setForm({.hasDetail = false});
        QVERIFY(!label("detail").isVisible());
        QVERIFY(label("headline").isVisible());
        m_panel->setForm({.hasDetail = true});
        QVERIFY(label("detail").isVisible());
    }

    void AProblemIsSeenEvenInALowWindow()
    {
        m_panel->setForm({.hasDetail = false});
        m_panel->setProblem(QStringLiteral("No."), QStringLiteral("Ada threw."));
        QVERIFY(label("detail").isVisible());
        m_panel->setAnswer(QStringLiteral("Yes."), QStringLiteral("Now."));
        QVERIFY(!label("detail").isVisible());
    }

    void LongAnswersAreWrapped()
    {
        const int oneLine = m_panel->heightForWidth(700);
        m_panel->setAnswer(QStringLiteral("Same work, and one core took longer. ").repeated(6), QStringLiteral("Why?"));
        QVERIFY(m_panel->heightForWidth(700) > oneLine);
        QVERIFY(m_panel->minimumSizeHint().width() < 400);
    }
};

QTEST_MAIN(AnswerPanelTest)
#include "answer_panel_test.moc"
