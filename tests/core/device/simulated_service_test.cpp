// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/device/simulated_devices.h"

#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr SharedId kClients{0};
constexpr TaskId kAda{0};
constexpr TaskId kBen{1};
using Came = Completion::Came;

/// Requests that are due after 5, 7, 9 ... ms.
Service evenly(std::int64_t connections, std::int64_t each)
{
    return {.arrivals = {.manner = Arrivals::Manner::Paced, .first = 5ms, .gap = 2ms},
            .connections = connections,
            .requestsEach = each};
}

/// A service, and tasks that ask it when they are told to.
struct Scene {
    explicit Scene(const Service& service, std::size_t tasks = 1)
        : plan(planOf(std::vector<std::vector<Action>>(tasks), {service})),
          devices(plan, [this](TaskId task) { woken += plan.tasks[indexOf(task)].name; })
    {
    }

    /// All that happens by itself until then.
    void goOnUntil(Duration time)
    {
        now = TimePoint(time);
        while (devices.next() <= now)
            devices.happen();
    }
    std::optional<Completion> take(TaskId task) { return devices.ask({task, TakeRequest{kClients}, 0, now, {}}); }
    void answer(TaskId task) { devices.ask({task, AnswerRequest{kClients}, 0, now, {}}); }
    bool takes(TaskId task)
    {
        const std::optional<Completion> done = take(task);
        return done && done->came == Came::Complete;
    }
    bool isOverFor(TaskId task)
    {
        const std::optional<Completion> done = take(task);
        return done && done->came == Came::Ended;
    }

    /// A line for each: due, taken by whom, and its fate, in ms.
    std::string told() const
    {
        const auto ms = [](TimePoint t) { return std::to_string(t.time_since_epoch() / 1ms); };
        std::string text;
        for (const Request& request : devices.requests()) {
            text += ms(request.due);
            if (request.taken)
                text += " " + plan.tasks[indexOf(*request.task)].name + ms(*request.taken);
            text += " " + std::string(idOf(request.fate)) + (request.answered ? ms(*request.answered) : "") + "\n";
        }
        return text;
    }

    const Plan plan;
    std::string woken; ///< who may ask again, in that order
    SimulatedDevices devices;
    TimePoint now{};
};

} // namespace

class SimulatedServiceTest : public QObject {
    Q_OBJECT

private slots:
    void TaskWaitsUntilItsRequestIsDue()
    {
        Scene scene(evenly(1, 1));
        QVERIFY(!scene.take(kAda));
        QCOMPARE(scene.devices.next(), TimePoint(5ms));
        scene.goOnUntil(4ms);
        QCOMPARE(scene.woken, std::string());
        scene.goOnUntil(5ms);
        QCOMPARE(scene.woken, std::string("A"));
        scene.goOnUntil(6ms); // the core was busy
        QVERIFY(scene.takes(kAda));
        scene.goOnUntil(8ms);
        scene.answer(kAda);
        QCOMPARE(scene.told(), std::string("5 A6 answered8\n"));
        QCOMPARE(scene.devices.next(), TimePoint::max());
    }

    void RequestsOfAConnectionStandInLine()
    {
        Scene scene(evenly(1, 3));
        scene.goOnUntil(20ms);
        for (int n = 0; n < 3; ++n) {
            QVERIFY(scene.takes(kAda));
            scene.goOnUntil(20ms + (n + 1) * 1ms);
            scene.answer(kAda);
        }
        QCOMPARE(scene.woken, std::string());
        QCOMPARE(scene.told(), std::string("5 A20 answered21\n7 A21 answered22\n9 A22 answered23\n"));
        QVERIFY(scene.isOverFor(kAda));
    }

    void EachTaskHasItsOwnConnection()
    {
        Scene scene(evenly(2, 1), 2);
        scene.goOnUntil(6ms);
        QVERIFY(!scene.take(kBen)); // the first request is another's
        QVERIFY(scene.takes(kAda));
        scene.goOnUntil(7ms);
        QCOMPARE(scene.woken, std::string("B"));
        QVERIFY(scene.takes(kBen));
    }

    void WhatWasNotSentIsNotTold()
    {
        Scene scene(evenly(1, 3));
        scene.goOnUntil(7ms);
        QVERIFY(scene.takes(kAda));
        QCOMPARE(scene.told(), std::string("5 A7 open\n7 open\n"));
        std::vector<SharedOutcome> outcomes(1);
        scene.devices.tell(outcomes);
        QCOMPARE(outcomes.front().uses, std::int64_t{1});
    }

    void PoliteClientThinksAfterItsAnswer()
    {
        Service service = evenly(1, 2);
        service.arrivals.manner = Arrivals::Manner::Polite;
        Scene scene(service);
        const TimePoint first = scene.devices.next();
        scene.goOnUntil(first.time_since_epoch());
        QVERIFY(scene.takes(kAda));
        QCOMPARE(scene.devices.next(), TimePoint::max());
        scene.goOnUntil(1s);
        scene.answer(kAda);
        const TimePoint second = scene.devices.next();
        QVERIFY(second > TimePoint(1s));
        QVERIFY(!scene.take(kAda));
        scene.goOnUntil(second.time_since_epoch());
        QCOMPARE(scene.woken, std::string("A"));
        QVERIFY(scene.takes(kAda));
    }

    void UnconnectedClientIsTakenInByWhoeverIsFree()
    {
        Service service = evenly(3, 1);
        service.isConnected = false;
        Scene scene(service, 2);
        QVERIFY(!scene.take(kBen));
        scene.goOnUntil(5ms);
        QCOMPARE(scene.woken, std::string("B"));
        QVERIFY(scene.takes(kBen));
        scene.goOnUntil(9ms); // two stand in line
        QVERIFY(scene.takes(kAda));
        scene.answer(kAda);
        QVERIFY(scene.takes(kAda));
        scene.goOnUntil(10ms);
        scene.answer(kBen);
        QVERIFY(!scene.take(kBen));
        scene.answer(kAda); // the last one: there will be no more
        QCOMPARE(scene.woken, std::string("BB"));
        QVERIFY(scene.isOverFor(kBen));
        QVERIFY(scene.isOverFor(kAda));
        QCOMPARE(scene.told(), std::string("5 B5 answered10\n7 A9 answered9\n9 A9 answered10\n"));
    }

    /// Who answers learns that it was in vain, and what came after it on the same connection is gone.
    void ClientThatGivesUpIsWorkedForInVain()
    {
        Service service = evenly(1, 4);
        service.patience = 5ms;
        Scene scene(service);
        scene.goOnUntil(9ms);
        QVERIFY(scene.takes(kAda));
        scene.goOnUntil(10ms); // the first three are given up, and the next one is sent at 11
        QVERIFY(!scene.told().empty());
        scene.answer(kAda);
        QVERIFY(!scene.take(kAda));
        scene.goOnUntil(11ms);
        QCOMPARE(scene.woken, std::string("A"));
        QVERIFY(scene.takes(kAda));
        scene.answer(kAda);
        QVERIFY(scene.isOverFor(kAda));
        QCOMPARE(scene.told(), std::string("5 A9 timed-out10\n7 timed-out10\n9 timed-out10\n11 A11 answered11\n"));
    }

    void WhoeverWaitsLearnsThatAllGaveUp()
    {
        Service service = evenly(2, 1);
        service.patience = 5ms;
        Scene scene(service, 2);
        QVERIFY(!scene.take(kBen)); // nobody serves the other one
        scene.goOnUntil(7ms);
        QVERIFY(scene.takes(kBen));
        scene.answer(kBen);
        QVERIFY(!scene.take(kBen));
        scene.woken.clear();
        scene.goOnUntil(10ms);
        QCOMPARE(scene.woken, std::string("B"));
        QVERIFY(scene.isOverFor(kBen));
        QCOMPARE(scene.devices.next(), TimePoint::max());
        QVERIFY(scene.takes(kAda)); // what was sent can still be read
        scene.answer(kAda);
        QVERIFY(scene.isOverFor(kAda));
        QCOMPARE(scene.told(), std::string("5 A10 timed-out10\n7 B7 answered7\n"));
    }

    void OnlyWhatFollowsFromThePlanAnswersInVirtualTime()
    {
        QVERIFY(answersInVirtualTime(Mutex{}));
        QVERIFY(answersInVirtualTime(Service{}));
        QVERIFY(!answersInVirtualTime(Service{.isForOthers = true}));
        QVERIFY(!answersInVirtualTime(Events{}));
        QVERIFY(!answersInVirtualTime(Servers{}));
        QVERIFY(!answersInVirtualTime(Database{}));
    }
};

QTEST_APPLESS_MAIN(SimulatedServiceTest)
#include "simulated_service_test.moc"
