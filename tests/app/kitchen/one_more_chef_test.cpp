// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/one_more_chef.h"

#include <QSignalSpy>

#include "tests/support/drawn_run.h"
#include "tests/support/plain_plan.h"

using namespace interleave;

namespace {

std::shared_ptr<RunResult> runOf(std::string_view drawing)
{
    auto run = std::make_shared<RunResult>(drawnRun("one-core", drawing));
    run->machine = plainMachine();
    return run;
}

} // namespace

class OneMoreChefTest : public QObject {
    Q_OBJECT

private slots:
    void NothingIsSimulatedForNobody()
    {
        OneMoreChef oneMore;
        oneMore.setRuns({runOf("Ada RR\nBen ..RR\n"), nullptr});
        QVERIFY(!oneMore.isBusy());
        QVERIFY(!oneMore.of(0));
    }

    void BothRunsAreAnswered()
    {
        OneMoreChef oneMore;
        oneMore.setWanted(true);
        oneMore.setRuns({runOf("Ada RR\nBen ..RR\n"), runOf("Ada RR\n")});
        QTRY_VERIFY(oneMore.of(0) && oneMore.of(1));
        QCOMPARE(oneMore.of(0)->value().cores, 1);
        QVERIFY(oneMore.of(0)->value().withOneMore < oneMore.of(0)->value().makespan);
        QCOMPARE(oneMore.of(1)->value().withOneMore, oneMore.of(1)->value().makespan);
        QVERIFY(!oneMore.isBusy());
    }

    void RunThatStaysIsNotSimulatedAgain()
    {
        OneMoreChef oneMore;
        oneMore.setWanted(true);
        const auto stays = runOf("Ada RR\nBen ..RR\n");
        oneMore.setRuns({stays, nullptr});
        QTRY_VERIFY(oneMore.of(0).has_value());
        oneMore.setRuns({nullptr, stays});
        QVERIFY(!oneMore.of(0));
        QVERIFY(oneMore.of(1).has_value());
        QVERIFY(!oneMore.isBusy());
    }

    void WhatIsNotWantedAnyMoreIsNotDelivered()
    {
        OneMoreChef oneMore;
        oneMore.setWanted(true);
        oneMore.setRuns({runOf("Ada RR\nBen ..RR\n"), nullptr});
        oneMore.setWanted(false);
        QVERIFY(!oneMore.isBusy());
        QCoreApplication::processEvents();
        QVERIFY(!oneMore.of(0));
        oneMore.setWanted(true);
        QTRY_VERIFY(oneMore.of(0).has_value());
    }

    void GivingUpIsAnAnswerToo()
    {
        OneMoreChef oneMore;
        oneMore.setWanted(true);
        oneMore.setRuns({runOf("Ada RR\nBen ..RR\n"), nullptr});
        QSignalSpy changed(&oneMore, &OneMoreChef::changed);
        oneMore.giveUp();
        QCOMPARE(changed.size(), 1);
        QVERIFY(!oneMore.isBusy());
        QVERIFY(oneMore.of(0).has_value() && !oneMore.of(0)->hasValue());
    }
};

QTEST_GUILESS_MAIN(OneMoreChefTest)
#include "one_more_chef_test.moc"
