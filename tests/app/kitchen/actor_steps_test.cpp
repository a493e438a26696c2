// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/actor_steps.h"

#include <QtTest>

using namespace interleave;
using kitchen::ChefId;

namespace {

/// Two chefs and two orders above, a chef and an order below.
const std::vector<ActorPlace> kAll{{0, ChefId{0}}, {0, ChefId{1}}, {0, TaskId{0}},
                                   {0, TaskId{1}}, {1, ChefId{0}}, {1, TaskId{0}}};

} // namespace

class ActorStepsTest : public QObject {
    Q_OBJECT

private slots:
    void FromNobodyOneComesToTheFirst()
    {
        QVERIFY(steppedOn(kAll, std::nullopt, 1) == kAll[0]);
        QVERIFY(steppedByGroup(kAll, std::nullopt, -1) == kAll[0]);
    }

    void OneGoesFromActorToActorAndNotBeyondTheLast()
    {
        QVERIFY(steppedOn(kAll, kAll[1], 1) == kAll[2]);
        QVERIFY(steppedOn(kAll, kAll[1], -1) == kAll[0]);
        QVERIFY(steppedOn(kAll, kAll[0], -1) == kAll[0]);
        QVERIFY(steppedOn(kAll, kAll[5], 1) == kAll[5]);
    }

    void OneGoesFromGroupToGroup()
    {
        QVERIFY(steppedByGroup(kAll, kAll[1], 1) == kAll[2]);
        QVERIFY(steppedByGroup(kAll, kAll[3], 1) == kAll[4]);
        QVERIFY(steppedByGroup(kAll, kAll[3], -1) == kAll[0]);
        QVERIFY(steppedByGroup(kAll, kAll[5], 1) == kAll[5]);
    }

    void WhereNobodyIsThereIsNowhereToGo()
    {
        QVERIFY(!steppedOn({}, std::nullopt, 1));
        QVERIFY(!steppedByGroup({}, kAll[0], 1));
    }
};

QTEST_APPLESS_MAIN(ActorStepsTest)
#include "actor_steps_test.moc"
