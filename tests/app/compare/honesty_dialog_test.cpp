// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/honesty_dialog.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "tests/support/drawn_run.h"

using namespace interleave;

namespace {

std::shared_ptr<RunResult> run(std::string_view model, std::string_view drawing, bool verified = false)
{
    auto result = std::make_shared<RunResult>(drawnRun(model, drawing));
    result->trace.witness.problem = {INTERLEAVE_TEXT("test", "nobody looked"), {}};
    if (verified)
        result->trace.witness.threads = result->trace.info.workers;
    return result;
}

Machine machine()
{
    Machine machine;
    machine.cpus = {CpuId{0}, CpuId{1}};
    machine.pinCpu = CpuId{1};
    return machine;
}

} // namespace

class HonestyDialogTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    std::unique_ptr<HonestyDialog> m_dialog;

    void open(HonestyDialog::Part part = HonestyDialog::Part::Runs)
    {
        m_dialog->open(part);
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    /// What a screen reader reads, a line for each answer.
    QString heard() const
    {
        QStringList lines;
        for (const QLabel* label : m_dialog->findChildren<QLabel*>()) {
            if (!label->accessibleName().isEmpty())
                lines.append(label->accessibleName());
        }
        return lines.join(QLatin1Char('\n'));
    }

    qsizetype count(const char* words) const { return heard().count(QString::fromLatin1(words)); }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { m_dialog = std::make_unique<HonestyDialog>(m_words, Theme(gantt::Look::Light)); }

    void BeforeARunItSpeaksOfTheComputer()
    {
        m_dialog->setMachine(machine());
        open();
        QVERIFY2(heard().contains(
                     QStringLiteral("This computer, Can a thread be kept on one core?: Yes; runs on one core use "
                                    "core 1. (as it should be)")),
                 qPrintable(heard()));
    }

    void BothRunsAnswerBesideEachOtherAndOnceWhereTheyAgree()
    {
        m_dialog->setRuns({run("one-core", "Ada RR\nBen ..RR\n"), run("all-cores", "Ada 00\nBen 11\n")});
        open();
        QCOMPARE(count("Interleaved, on one core, Where did it run?: On core 0 alone"), 1);
        QCOMPARE(count("Parallel, on 2 cores, Where did it run?: Free on the 2 cores"), 1);
        QCOMPARE(count("Do the counts agree?"), 1);
        QCOMPARE(count("Both, Do the counts agree?: Not known: there is nothing to count against. (with limits)"), 1);
    }

    void WhatTheRunsSayIsNotSaidOfTheComputerAgain()
    {
        m_dialog->setMachine(machine());
        auto here = std::make_shared<RunResult>(*run("one-core", "Ada RR\n"));
        here->machine = machine();
        m_dialog->setRuns({here, nullptr});
        open();
        QCOMPARE(count("By which clock?"), 1);
        QCOMPARE(count("This computer, Can a thread be kept on one core?"), 1);
    }

    void WhatRunsOfAnotherComputerSayIsSaidOfThisOneToo()
    {
        m_dialog->setMachine(machine());
        auto elsewhere = std::make_shared<RunResult>(*run("one-core", "Ada RR\n"));
        elsewhere->machine = machine();
        elsewhere->machine.processor = "Another one";
        m_dialog->setRuns({elsewhere, nullptr});
        open();
        QCOMPARE(count("By which clock?"), 2);
    }

    void EachStandingHasASignAndWords()
    {
        auto noisy = run("one-core", "Ada RR\n", true);
        noisy->metrics.account.disturbance = 0.3;
        auto simulated = run("simulated", "Ada RR\n");
        simulated->trace.info.placement = Placement::Simulated;
        m_dialog->setRuns({noisy, simulated});
        open();
        QCOMPARE(count("no thread ever left its core (as it should be)"), 1);
        QCOMPARE(count("30 % of the cores' time"), 1);
        QCOMPARE(count("(a reason to run again)"), 1);
        QCOMPARE(count("Nowhere: it was computed, and no thread ran. (computed, not measured)"), 1);
        QCOMPARE(count("Was it disturbed?: not asked here"), 1);
        QList<QImage> signs;
        for (const StandingSign& sign :
             {signOf(Standing::Sound), signOf(Standing::Limited), signOf(Standing::Doubtful), simulationSign()})
            signs.append(icon(sign.icon, IconInk::Text).pixmap(24).toImage()); // in one colour
        for (qsizetype a = 0; a < signs.size(); ++a) {
            for (qsizetype b = 0; b < a; ++b)
                QVERIFY(signs[a] != signs[b]);
        }
    }

    void AnswersAreReachedByKeyAndCanBeSelected()
    {
        m_dialog->setRuns({run("one-core", "Ada RR\n"), nullptr});
        open();
        m_dialog->activateWindow();
        auto* scroll = m_dialog->findChild<QScrollArea*>(QStringLiteral("honesty"));
        QTRY_VERIFY(scroll->hasFocus());
        QTest::keyClick(scroll, Qt::Key_Tab);
        const auto* label = qobject_cast<QLabel*>(QApplication::focusWidget());
        QVERIFY(label && label->text().startsWith(QStringLiteral("On core 0 alone")));
        QVERIFY(label->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    }

    void AllOfItIsCopied()
    {
        m_dialog->setRuns({run("one-core", "Ada RR\nBen ..RR\n"), run("all-cores", "Ada 00\nBen 11\n")});
        open();
        m_dialog->findChild<QPushButton*>(QStringLiteral("copy"))->click();
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.first(), QStringLiteral("\tInterleaved, on one core\tParallel, on 2 cores"));
        for (const QString& line : lines)
            QCOMPARE(line.count(QLatin1Char('\t')), 2);
        QVERIFY(lines[1].startsWith(QStringLiteral("Where did it run?\tOn core 0 alone")));
    }

    void ItFollowsTheRunsWhileItIsOpen()
    {
        open();
        QVERIFY(heard().isEmpty());
        m_dialog->setRuns({run("one-core", "Ada RR\n"), nullptr});
        QVERIFY(count("Where did it run?") == 1);
        m_dialog->setTheme(Theme(gantt::Look::Dark));
        QVERIFY(count("Where did it run?") == 1);
        m_dialog->setRuns({nullptr, nullptr});
        QVERIFY(heard().isEmpty());
    }

    void TheComputerIsScrolledToWhereItWasAskedFor()
    {
        m_dialog->setMachine(machine());
        m_dialog->setRuns({run("one-core", "Ada RR\n"), run("all-cores", "Ada 00\n")});
        open();
        m_dialog->resize(500, 240);
        auto* bar = m_dialog->findChild<QScrollArea*>(QStringLiteral("honesty"))->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        m_dialog->open(HonestyDialog::Part::Machine);
        QVERIFY(bar->value() > 0);
        m_dialog->open(HonestyDialog::Part::Runs);
        QCOMPARE(bar->value(), 0);
    }

    void EscapeClosesIt()
    {
        open();
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isHidden());
    }
};

QTEST_MAIN(HonestyDialogTest)
#include "honesty_dialog_test.moc"
