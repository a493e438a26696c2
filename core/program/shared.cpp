// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/shared.h"

#include "core/program/joined.h"

namespace interleave {

namespace {

constexpr Having kNotHad{};

SharedFacts factsOfKind(const Mutex& mutex)
{
    return {.id = std::string_view("mutex"),
            .having = Having{.room = 1, .isHandedOver = mutex.handover == Handover::Fair},
            .isDevice = false,
            .isLock = true,
            .remains = Remains::Uses};
}
std::string shapeOfKind(const Mutex& mutex)
{
    return joined("mutex", mutex.handover == Handover::Fair ? "fair" : "barging");
}

SharedFacts factsOfKind(const RwLock&)
{
    return {.id = std::string_view("rw-lock"),
            .having = Having{.room = 1, .together = true},
            .isDevice = false,
            .isLock = true,
            .remains = Remains::Uses};
}
std::string shapeOfKind(const RwLock&)
{
    return joined("rw-lock");
}

SharedFacts factsOfKind(const Semaphore& semaphore)
{
    return {.id = std::string_view("semaphore"),
            .having = Having{.room = semaphore.keys, .isHandedOver = true},
            .isDevice = false,
            .isLock = false,
            .remains = Remains::Uses};
}
std::string shapeOfKind(const Semaphore& semaphore)
{
    return joined("semaphore", semaphore.keys);
}

SharedFacts factsOfKind(const Channel&)
{
    return {.id = std::string_view("channel"), .having = kNotHad, .isDevice = false, .isLock = false, .remains = Remains::Uses};
}
std::string shapeOfKind(const Channel& channel)
{
    return joined("channel", channel.capacity);
}

SharedFacts factsOfKind(const Condition&)
{
    return {.id = std::string_view("condition"), .having = kNotHad, .isDevice = false, .isLock = false, .remains = Remains::Uses};
}
std::string shapeOfKind(const Condition& condition)
{
    return joined("condition", condition.mutex);
}

SharedFacts factsOfKind(const Barrier&)
{
    return {.id = std::string_view("barrier"), .having = kNotHad, .isDevice = false, .isLock = false, .remains = Remains::Uses};
}
std::string shapeOfKind(const Barrier& barrier)
{
    return joined("barrier", barrier.parties);
}

SharedFacts factsOfKind(const Counter&)
{
    return {.id = std::string_view("counter"), .having = kNotHad, .isDevice = false, .isLock = false, .remains = Remains::Number};
}
std::string shapeOfKind(const Counter& counter)
{
    return joined("counter", counter.initial, counter.line);
}

SharedFacts factsOfKind(const Book&)
{
    return {.id = std::string_view("book"), .having = kNotHad, .isDevice = false, .isLock = false, .remains = Remains::Names};
}
std::string shapeOfKind(const Book&)
{
    return joined("book");
}

SharedFacts factsOfKind(const Array&)
{
    return {.id = std::string_view("array"), .having = kNotHad, .isDevice = false, .isLock = false, .remains = Remains::Number};
}
std::string shapeOfKind(const Array& array)
{
    return joined("array", array.size);
}

constexpr SharedFacts device(std::string_view id, Remains remains)
{
    return {.id = id, .having = kNotHad, .isDevice = true, .isLock = false, .remains = remains};
}

std::string shapeOf(const Arrivals& arrivals)
{
    switch (arrivals.manner) {
    case Arrivals::Manner::Paced: return joined("paced", arrivals.first, arrivals.gap);
    case Arrivals::Manner::Random: return joined("random", arrivals.first, arrivals.gap);
    case Arrivals::Manner::Polite: return joined("polite", arrivals.first, arrivals.gap);
    }
    return {};
}

SharedFacts factsOfKind(const Events&)
{
    return device("events", Remains::Requests);
}
std::string shapeOfKind(const Events& events)
{
    return joined("events", shapeOf(events.when), events.count);
}

SharedFacts factsOfKind(const Service&)
{
    return device("service", Remains::Requests);
}
std::string shapeOfKind(const Service& service)
{
    if (service.isForOthers)
        return "service for-others";
    return joined("service", shapeOf(service.arrivals), service.connections, service.requestsEach,
                  service.isConnected ? "connected" : "connects", service.patience);
}

SharedFacts factsOfKind(const Servers&)
{
    return device("servers", Remains::Uses);
}
std::string shapeOfKind(const Servers& servers)
{
    return joined("servers", servers.count, servers.time, servers.atOnce,
                  servers.choice == Servers::Choice::RoundRobin ? "round-robin" : "least-busy");
}

SharedFacts factsOfKind(const Database&)
{
    return device("database", Remains::Number);
}
std::string shapeOfKind(const Database& database)
{
    return joined("database", database.journal == Journal::Rollback ? "rollback" : "write-ahead", database.connections,
                  database.rows, database.part, database.parts, database.setup);
}

} // namespace

SharedFacts factsOf(const SharedKind& kind)
{
    return std::visit([](const auto& each) { return factsOfKind(each); }, kind);
}

std::string shapeOf(const SharedKind& kind)
{
    return std::visit([](const auto& each) { return shapeOfKind(each); }, kind);
}

} // namespace interleave
