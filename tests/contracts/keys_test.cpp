// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "core/kitchen/frame.h"
#include "core/machine/clock.h"
#include "core/run/run.h"
#include "tests/support/print.h"
#include "tests/support/small_request.h"

using namespace interleave;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(const interleave::Scenario*)
Q_DECLARE_METATYPE(const interleave::ExecutionModel*)

namespace {

const Machine& machine()
{
    static const Machine measured = inspectMachine();
    return measured;
}

bool isTaken(const SharedKind& kind)
{
    return std::holds_alternative<Mutex>(kind) || std::holds_alternative<RwLock>(kind)
        || std::holds_alternative<Semaphore>(kind);
}

bool contains(const auto& all, const auto& one)
{
    return std::ranges::find(all, one) != all.end();
}

/// What a program says of a task at a step, read without what is tested: what it took and has not given back.
std::vector<SharedId> takenBefore(const Plan& plan, const Program& program, StepIndex step)
{
    std::vector<SharedId> taken;
    for (std::size_t n = 0; n < indexOf(step); ++n) {
        if (const auto* lock = std::get_if<Lock>(&program[n].action))
            taken.push_back(lock->what);
        else if (const auto* acquire = std::get_if<Acquire>(&program[n].action))
            taken.push_back(acquire->semaphore);
        else if (const auto* retreat = std::get_if<LockOrRetreat>(&program[n].action))
            taken.push_back(retreat->what);
        else if (const auto* unlock = std::get_if<Unlock>(&program[n].action))
            std::erase(taken, unlock->what);
        else if (const auto* release = std::get_if<Release>(&program[n].action))
            std::erase(taken, release->semaphore);
    }
    const Action& here = program[indexOf(step)].action;
    if (const auto* wait = std::get_if<WaitUntil>(&here))
        std::erase(taken, std::get<Condition>(plan.kindOf(wait->condition)).mutex);
    if (const auto* retreat = std::get_if<LockOrRetreat>(&here))
        std::erase(taken, retreat->held);
    return taken;
}

bool writes(const Program& program)
{
    return std::ranges::any_of(program, [](const Step& step) {
        const auto* lock = std::get_if<Lock>(&step.action);
        return lock && lock->hold == Hold::Alone;
    });
}

/// Holds every frame of a run against its spans.
class Checker {
public:
    explicit Checker(const Trace& trace) : m_trace(trace), m_script(std::make_shared<const Trace>(trace)) {}

    /// Where anything changes, just before, and in between. What is wrong, or nothing.
    QString complaint() const
    {
        std::vector<TimePoint> times{TimePoint{} - 1ns, TimePoint{}};
        for (const TaskTrace& task : m_trace.tasks) {
            for (const Span span : task.spans) {
                for (const TimePoint t :
                     {span.time.begin, span.time.begin + span.time.length() / 2, span.time.end - 1ns, span.time.end})
                    times.push_back(t);
            }
        }
        for (const Link& link : m_trace.links) {
            times.push_back(link.sent);
            times.push_back(link.got);
        }
        std::ranges::sort(times);
        const auto again = std::ranges::unique(times);
        times.erase(again.begin(), again.end());
        for (const TimePoint t : times) {
            if (const QString wrong = complaintAt(t); !wrong.isEmpty())
                return QStringLiteral("at %1 ns: %2").arg(t.time_since_epoch().count()).arg(wrong);
        }
        return {};
    }

    /// Somebody has something at some time, and somebody waits.
    bool sawHolder() const { return m_sawHolder; }
    bool sawWaiting() const { return m_sawWaiting; }

private:
    QString complaintAt(TimePoint t) const
    {
        const kitchen::Frame frame = frameAt(m_script, t, kitchen::Pace{});
        for (std::size_t n = 0; n < frame.shared.size(); ++n) {
            const auto what = static_cast<SharedId>(n);
            const QString wrong = isTaken(m_trace.plan->kindOf(what)) ? complaintOf(frame, what) : QString();
            if (!wrong.isEmpty())
                return QStringLiteral("%1 (lock %2)").arg(wrong).arg(n);
        }
        for (std::size_t n = 0; n < frame.orders.size(); ++n) {
            if (const QString wrong = complaintOfChest(frame, n); !wrong.isEmpty())
                return QStringLiteral("%1 (task %2)").arg(wrong).arg(n);
        }
        return {};
    }

    QString complaintOf(const kitchen::Frame& frame, SharedId what) const
    {
        const kitchen::SharedFrame& shared = frame.shared[indexOf(what)];
        const SharedKind& kind = m_trace.plan->kindOf(what);
        const auto count = static_cast<std::int64_t>(shared.holders.size());
        m_sawHolder = m_sawHolder || count > 0 || !shared.inTurn.empty();
        m_sawWaiting = m_sawWaiting || !shared.waiting.empty();
        if (std::holds_alternative<Mutex>(kind) && count > 1)
            return QStringLiteral("a key in two hands");
        if (const auto* semaphore = std::get_if<Semaphore>(&kind)) {
            if (count > semaphore->keys || shared.left != semaphore->keys - count)
                return QStringLiteral("more keys than there are");
        }
        const auto isWriter = [&](TaskId task) { return writes(m_trace.taskOf(task).program); };
        if (std::holds_alternative<RwLock>(kind) && count > 1 && std::ranges::any_of(shared.holders, isWriter))
            return QStringLiteral("a writer among others");
        if (!shared.inTurn.empty() && (count > 0 || shared.inTurn.size() < 2 || !shared.isTooFast))
            return QStringLiteral("from hand to hand of whom?");
        for (std::size_t n = 0; n < m_trace.tasks.size(); ++n) {
            const QString wrong = complaintOf(shared, what, static_cast<TaskId>(n), frame.time);
            if (!wrong.isEmpty())
                return QStringLiteral("%1 (task %2)").arg(wrong).arg(n);
        }
        return {};
    }

    QString complaintOf(const kitchen::SharedFrame& shared, SharedId what, TaskId task, TimePoint t) const
    {
        const Spans& spans = m_trace.tasks[indexOf(task)].spans;
        const Program& program = m_trace.taskOf(task).program;
        const bool holds = contains(shared.holders, task);
        const bool isInTurn = contains(shared.inTurn, task);
        const bool waits = contains(shared.waiting, task);
        if (holds + isInTurn + waits > 1)
            return QStringLiteral("holds it and waits for it");
        const std::optional<std::size_t> at = spans.indexAt(t);
        if (!at)
            return holds || isInTurn || waits ? QStringLiteral("is not there") : QString();
        const Span span = spans[*at];
        const bool shouldWait =
            span.activity == Activity::WaitingLock && lockWaitedFor(*m_trace.plan, program[indexOf(span.step)]) == what;
        if (waits != shouldWait)
            return waits ? QStringLiteral("does not wait") : QStringLiteral("waits unseen");
        const bool mayHold = isInside(what, task, span);
        if ((holds || isInTurn) && span.activity != Activity::Ready && !mayHold)
            return QStringLiteral("has it outside");
        if ((holds || isInTurn) && span.activity == Activity::Ready && !hadOrWaitedFor(what, task, *at))
            return QStringLiteral("has it without having begun");
        if (isInTurn && !hasCore(span.activity))
            return QStringLiteral("cannot be the one who has it");
        const Duration margin = 2 * m_trace.info.resolution;
        const bool isSure = span.time.begin + margin <= t && t < span.time.end - margin;
        if (mayHold && isSure && span.activity != Activity::Ready && !holds && !isInTurn
            && !isTakenWithin(shared, what, program[indexOf(span.step)]))
            return QStringLiteral("is inside and does not have it");
        return {};
    }

    /// Of a step that takes the key again and again: another one has it just then.
    bool isTakenWithin(const kitchen::SharedFrame& shared, SharedId what, const Step& step) const
    {
        return lockUsedWithin(step) == what && !shared.holders.empty();
    }

    /// It does something between taking and giving back.
    bool isInside(SharedId what, TaskId task, const Span& span) const
    {
        const Program& program = m_trace.taskOf(task).program;
        const Step& step = program[indexOf(span.step)];
        return contains(takenBefore(*m_trace.plan, program, span.step), what)
            || (lockUsedWithin(step) == what && hasCore(span.activity));
    }

    /// Before a stretch of being ready.
    bool hadOrWaitedFor(SharedId what, TaskId task, std::size_t span) const
    {
        const Spans& spans = m_trace.tasks[indexOf(task)].spans;
        while (span > 0 && spans.activityOf(span) == Activity::Ready)
            --span;
        const Span before = spans[span];
        const bool isWait = before.activity == Activity::WaitingLock || before.activity == Activity::WaitingMessage;
        const bool waited = isWait && lockWaitedFor(*m_trace.plan, m_trace.taskOf(task).program[indexOf(before.step)]) == what;
        return before.activity != Activity::Ready && (waited || isInside(what, task, before));
    }

    QString complaintOfChest(const kitchen::Frame& frame, std::size_t order) const
    {
        const kitchen::OrderFrame& seen = frame.orders[order];
        if (!seen.isOpen)
            return {};
        if (!seen.step || seen.state != kitchen::OrderState::Running || seen.equipment != kitchen::Equipment::Chest)
            return QStringLiteral("a chest that nobody works at is open");
        const Step& step = m_trace.taskOf(static_cast<TaskId>(order)).program[indexOf(*seen.step)];
        const std::optional<SharedId> key = lockUsedWithin(step);
        const bool hasKey = !key || frame.shared[indexOf(*key)].holders == std::vector{static_cast<TaskId>(order)};
        return hasKey ? QString() : QStringLiteral("a chest is open without its key");
    }

    const Trace& m_trace;
    kitchen::Script m_script;
    mutable bool m_sawHolder = false;
    mutable bool m_sawWaiting = false;
};

/// As chosen at first, with keys in opposite order and greedy tasks; but for how long it takes.
RunRequest requestAsOffered(const Scenario* scenario, const ExecutionModel* model)
{
    const Values shorter{{"updates", 5'000}, {"pieces", 50}, {"rounds", 5}, {"work_ms", 3}};
    Values values;
    for (const ParameterSpec& spec : scenario->parameters) {
        if (const auto value = shorter.find(spec.id); value != shorter.end())
            values.emplace(spec.id, std::clamp(value->second, spec.minimum, spec.maximum));
    }
    return requestFor(scenario, model, values);
}

bool takesLocks(const Plan& plan)
{
    return std::ranges::any_of(plan.tasks, [&](const Task& task) {
        return std::ranges::any_of(task.program, [&](const Step& step) { return lockWaitedFor(plan, step).has_value(); });
    });
}

} // namespace

/// Who holds the keys in a kitchen, in every scenario that has any, under every model.
class KeysTest : public QObject {
    Q_OBJECT

    static void addPairs()
    {
        QTest::addColumn<const Scenario*>("scenario");
        QTest::addColumn<const ExecutionModel*>("model");
        for (const Scenario* scenario : scenarioCatalog()) {
            for (const ExecutionModel* model : executionModelCatalog()) {
                const RunRequest request = requestAsOffered(scenario, model);
                const Plan plan = scenario->makePlan(request.parameters, request.seed);
                if (takesLocks(plan) && whyNotOffered(*model, plan).isEmpty())
                    QTest::addRow("%s, %s", scenario->id.data(), model->id.data()) << scenario << model;
            }
        }
    }

    static void check(const RunRequest& request)
    {
        Progress progress;
        const auto result = runScenario(request, machine(), {}, progress);
        QVERIFY2(result.hasValue(), result ? "" : englishWords()(result.error().message).c_str());
        const Checker checker((*result)->trace);
        QCOMPARE(checker.complaint(), QString());
        const auto waited = [](const TaskTrace& task) { return task.spans.contains(Activity::WaitingLock); };
        QCOMPARE(checker.sawWaiting(), std::ranges::any_of((*result)->trace.tasks, waited));
        if (request.scenario->id != "producer-consumer") // who has that key does nothing that takes time
            QVERIFY(checker.sawHolder());
    }

private slots:
    void KeysAreWhereTheStepsSay_data() { addPairs(); }
    void KeysAreWhereTheStepsSay()
    {
        QFETCH(const Scenario*, scenario);
        QFETCH(const ExecutionModel*, model);
        check(smallRequest(scenario, model));
    }

    void SoTheyAreWhereNothingIsChanged_data() { addPairs(); }
    void SoTheyAreWhereNothingIsChanged()
    {
        QFETCH(const Scenario*, scenario);
        QFETCH(const ExecutionModel*, model);
        check(requestAsOffered(scenario, model));
    }
};

QTEST_APPLESS_MAIN(KeysTest)
#include "keys_test.moc"
