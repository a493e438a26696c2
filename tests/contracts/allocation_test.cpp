// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <memory>
#include <new>
#include <thread>

#include "core/run/run.h"
#include "tests/support/print.h"

using namespace interleave;

Q_DECLARE_METATYPE(const interleave::Scenario*)
Q_DECLARE_METATYPE(const interleave::ExecutionModel*)

namespace {

Progress progress;
/// By any thread of this program, while a run is measured.
std::atomic<std::uint64_t> allocations{0};

/// What was allocated starts behind the address that std::free wants, which is kept just before it: standard libraries differ in
/// how they give back what is aligned.
void* allocate(std::size_t size, std::size_t alignment) noexcept
{
    if (progress.isMeasured.load(std::memory_order_relaxed))
        allocations.fetch_add(1, std::memory_order_relaxed);
    std::size_t room = size + alignment + sizeof(void*);
    void* const all = std::malloc(room);
    if (!all)
        return nullptr;
    void* begin = static_cast<void**>(all) + 1;
    room -= sizeof(void*);
    std::align(alignment, size, begin, room);
    static_cast<void**>(begin)[-1] = all;
    return begin;
}

void* allocateOrThrow(std::size_t size, std::size_t alignment = __STDCPP_DEFAULT_NEW_ALIGNMENT__)
{
    if (void* const memory = allocate(size, alignment))
        return memory;
    throw std::bad_alloc();
}

void giveBack(void* memory) noexcept
{
    if (memory)
        std::free(static_cast<void**>(memory)[-1]);
}

} // namespace

void* operator new(std::size_t size)
{
    return allocateOrThrow(size);
}
void* operator new[](std::size_t size)
{
    return allocateOrThrow(size);
}
void* operator new(std::size_t size, std::align_val_t alignment)
{
    return allocateOrThrow(size, static_cast<std::size_t>(alignment));
}
void* operator new[](std::size_t size, std::align_val_t alignment)
{
    return allocateOrThrow(size, static_cast<std::size_t>(alignment));
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept
{
    return allocate(size, __STDCPP_DEFAULT_NEW_ALIGNMENT__);
}
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept
{
    return allocate(size, __STDCPP_DEFAULT_NEW_ALIGNMENT__);
}
void* operator new(std::size_t size, std::align_val_t alignment, const std::nothrow_t&) noexcept
{
    return allocate(size, static_cast<std::size_t>(alignment));
}
void* operator new[](std::size_t size, std::align_val_t alignment, const std::nothrow_t&) noexcept
{
    return allocate(size, static_cast<std::size_t>(alignment));
}
void operator delete(void* memory) noexcept
{
    giveBack(memory);
}
void operator delete[](void* memory) noexcept
{
    giveBack(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    giveBack(memory);
}
void operator delete[](void* memory, std::size_t) noexcept
{
    giveBack(memory);
}
void operator delete(void* memory, std::align_val_t) noexcept
{
    giveBack(memory);
}
void operator delete[](void* memory, std::align_val_t) noexcept
{
    giveBack(memory);
}
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept
{
    giveBack(memory);
}
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept
{
    giveBack(memory);
}
void operator delete(void* memory, const std::nothrow_t&) noexcept
{
    giveBack(memory);
}
void operator delete[](void* memory, const std::nothrow_t&) noexcept
{
    giveBack(memory);
}
void operator delete(void* memory, std::align_val_t, const std::nothrow_t&) noexcept
{
    giveBack(memory);
}
void operator delete[](void* memory, std::align_val_t, const std::nothrow_t&) noexcept
{
    giveBack(memory);
}

namespace {

const Machine& machine()
{
    static const Machine measured = inspectMachine();
    return measured;
}

/// As large as at first in all that could need memory, but short.
Parameters shortened(const Scenario& scenario)
{
    Values values;
    for (const ParameterSpec& spec : scenario.parameters) {
        const std::int64_t most = spec.unit == Unit::Milliseconds ? 5 : 100'000;
        values[std::string(spec.id)] = std::clamp(std::min(spec.initial, most), spec.minimum, spec.maximum);
    }
    return checkedParameters(scenario.parameters, values).value();
}

} // namespace

/// Between the start gate's opening and the last worker's end no thread of the program allocates memory: an allocator has locks
/// that tasks would wait for, and no run would say so. What a failing task throws is not looked at: exceptions are allocated.
class AllocationTest : public QObject {
    Q_OBJECT

private slots:
    void NothingIsAllocatedWhileARunIsMeasured_data()
    {
        QTest::addColumn<const Scenario*>("scenario");
        QTest::addColumn<const ExecutionModel*>("model");
        for (const Scenario* scenario : scenarioCatalog()) {
            const Plan plan = scenario->makePlan(shortened(*scenario), 3);
            for (const ExecutionModel* model : executionModelCatalog()) {
                if (!model->isSimulated && whyNotOffered(*model, plan).isEmpty())
                    QTest::addRow("%s, %s", scenario->id.data(), model->id.data()) << scenario << model;
            }
        }
    }
    void NothingIsAllocatedWhileARunIsMeasured()
    {
        QFETCH(const Scenario*, scenario);
        QFETCH(const ExecutionModel*, model);
        allocations = 0;
        const auto result = runScenario({.scenario = scenario, .model = model, .parameters = shortened(*scenario), .seed = 3},
                                        machine(), {}, progress);
        QVERIFY2(result.hasValue(), result ? "" : englishWords()(result.error().message).c_str());
        QCOMPARE(allocations.load(), std::uint64_t{0});
    }

    void NothingIsAllocatedWhileARunIsStopped_data()
    {
        QTest::addColumn<const ExecutionModel*>("model");
        for (const ExecutionModel* model : executionModelCatalog()) {
            if (!model->isSimulated)
                QTest::newRow(model->id.data()) << model;
        }
    }
    void NothingIsAllocatedWhileARunIsStopped()
    {
        QFETCH(const ExecutionModel*, model);
        const Scenario* scenario = scenarioById("mixed").value();
        const Parameters parameters = checkedParameters(scenario->parameters, {{"work_ms", 5'000}}).value();
        StopSource stop;
        std::atomic<bool> isOver{false};
        progress.unitsDone = 0;
        std::thread stopper([&] {
            while (progress.unitsDone == 0 && !isOver)
                std::this_thread::yield();
            stop.requestStop();
        });
        allocations = 0;
        const auto result = runScenario({.scenario = scenario, .model = model, .parameters = parameters}, machine(),
                                        stop.token(), progress);
        isOver = true;
        stopper.join();
        QVERIFY(result.hasValue());
        QVERIFY((*result)->trace.info.outcome == Outcome::Stopped);
        QCOMPARE(allocations.load(), std::uint64_t{0});
    }

    void AllocationsAreCounted()
    {
        allocations = 0;
        progress.isMeasured = true;
        ::operator delete(::operator new(1));
        progress.isMeasured = false;
        QCOMPARE(allocations.load(), std::uint64_t{1});
    }
};

QTEST_GUILESS_MAIN(AllocationTest)
#include "allocation_test.moc"
