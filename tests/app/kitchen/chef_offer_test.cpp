// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/chef_offer.h"

#include <QtTest>

#include "tests/support/drawn_run.h"

using namespace interleave;

class ChefOfferTest : public QObject {
    Q_OBJECT

private:
    static std::shared_ptr<RunResult> runOn(std::size_t cpus)
    {
        auto run = std::make_shared<RunResult>(drawnRun("all-cores", "Ada 00\nBen 11\nCem ..00\nDan ..11\n"));
        run->machine.cpus.assign(cpus, CpuId{0});
        return run;
    }

private slots:
    void WithFewCoresAsManyChefsAsTheStoryHasAreOffered()
    {
        ChefOffer offer;
        QVERIFY(offer.isHidden());
        offer.setRun(runOn(2));
        QVERIFY(!offer.isHidden());
        QCOMPARE(offer.text(), QStringLiteral("Simulate 3 chefs"));
        QSignalSpy asked(&offer, &ChefOffer::simulationAsked);
        offer.click();
        QCOMPARE(asked.value(0).value(0).toInt(), 3);
    }

    void WithEnoughCoresOrNoRunNothingIsOffered()
    {
        ChefOffer offer;
        offer.setRun(runOn(3));
        QVERIFY(offer.isHidden());
        offer.setRun(runOn(2));
        offer.setRun(nullptr);
        QVERIFY(offer.isHidden());
    }

    void ASimulationLeadsBackToWhatStoodThere()
    {
        ChefOffer offer;
        auto simulated = std::make_shared<RunResult>(drawnRun("simulated", "Ada 00\nBen 11\n"));
        simulated->trace.info.placement = Placement::Simulated;
        offer.setRun(simulated);
        QVERIFY(offer.isHidden()); // nothing stood there
        offer.setWayBack(QStringLiteral("In parallel on all cores"));
        QVERIFY(!offer.isHidden());
        QCOMPARE(offer.text(), QStringLiteral("Back to: In parallel on all cores"));
        QSignalSpy asked(&offer, &ChefOffer::wayBackAsked);
        QSignalSpy simulation(&offer, &ChefOffer::simulationAsked);
        offer.click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(simulation.count(), 0);
    }
};

QTEST_MAIN(ChefOfferTest)
#include "chef_offer_test.moc"
