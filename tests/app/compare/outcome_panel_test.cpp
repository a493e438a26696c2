// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/outcome_panel.h"

#include <QLabel>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "tests/support/drawn_run.h"

using namespace interleave;

namespace {

std::shared_ptr<const RunResult> judged(std::string_view model, std::optional<Judgement> judgement, const char* cameOut)
{
    auto run = std::make_shared<RunResult>(drawnRun(model, "A RR\nB ..RR\n"));
    if (judgement) {
        run->verdict = Verdict{.judgement = *judgement,
                               .expected = {INTERLEAVE_TEXT("test", "300"), {}},
                               .cameOut = {INTERLEAVE_TEXT("test", "%1"), {std::string(cameOut)}},
                               .meaning = {INTERLEAVE_TEXT("test", "Something was lost."), {}}};
    }
    return run;
}

} // namespace

class OutcomePanelTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};

    static QString text(const OutcomePanel& panel, const char* name)
    {
        return panel.findChild<QLabel*>(QString::fromLatin1(name))->text();
    }

private slots:
    void BothSidesSayWhatWasExpectedAndWhatCameOut()
    {
        OutcomePanel panel(m_words, Theme(gantt::Look::Light));
        panel.setRuns({judged("one-core", Judgement::AsExpected, "300"), judged("all-cores", Judgement::Unexpected, "217")});
        QVERIFY(!panel.isHidden());
        QCOMPARE(text(panel, "outcomeAbove"), QStringLiteral("Interleaved: 300"));
        QCOMPARE(text(panel, "outcomeBelow"), QStringLiteral("Parallel: 217"));
        QCOMPARE(text(panel, "outcomeBelowMeaning"), QStringLiteral("Expected: 300. Something was lost."));
    }

    void EachJudgementHasASignOfItsOwn()
    {
        OutcomePanel panel(m_words, Theme(gantt::Look::Light));
        panel.resize(600, 80);
        QList<QImage> signs;
        for (const Judgement judgement : {Judgement::AsExpected, Judgement::Unexpected, Judgement::Open}) {
            panel.setRuns({judged("one-core", judgement, "300"), nullptr});
            signs.append(panel.grab().toImage());
        }
        QVERIFY(signs[0] != signs[1] && signs[1] != signs[2] && signs[0] != signs[2]);
    }

    void AScreenReaderHearsWhetherItWasExpected()
    {
        OutcomePanel panel(m_words, Theme(gantt::Look::Light));
        panel.setRuns({judged("one-core", Judgement::AsExpected, "300"), judged("all-cores", Judgement::Unexpected, "217")});
        const auto name = [&panel](const char* label) {
            return panel.findChild<QLabel*>(QString::fromLatin1(label))->accessibleName();
        };
        QCOMPARE(name("outcomeAbove"), QStringLiteral("Interleaved: 300, as expected"));
        QCOMPARE(name("outcomeBelow"), QStringLiteral("Parallel: 217, not as expected"));
    }

    void NothingIsShownWhereNothingIsJudged()
    {
        OutcomePanel panel(m_words, Theme(gantt::Look::Light));
        panel.setRuns({judged("one-core", {}, ""), nullptr});
        QVERIFY(panel.isHidden());
        panel.setRuns({nullptr, judged("one-core", Judgement::Open, "A, B")});
        QVERIFY(!panel.isHidden());
        QVERIFY(text(panel, "outcomeAbove").isEmpty());
    }

    void InALowWindowTheMeaningIsInTheTooltip()
    {
        OutcomePanel panel(m_words, Theme(gantt::Look::Light));
        panel.setRuns({judged("one-core", Judgement::Unexpected, "217"), nullptr});
        auto* meaning = panel.findChild<QLabel*>(QStringLiteral("outcomeAboveMeaning"));
        QVERIFY(!meaning->isHidden());
        panel.setDetailShown(false);
        QVERIFY(meaning->isHidden());
        QCOMPARE(panel.findChild<QLabel*>(QStringLiteral("outcomeAbove"))->toolTip(), meaning->text());
    }
};

QTEST_MAIN(OutcomePanelTest)
#include "outcome_panel_test.moc"
