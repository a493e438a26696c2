// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/runner.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/run/run.h"

namespace interleave::experiment {
namespace {

/// What a run takes beside its plan: threads, the trace, what is measured of it.
constexpr Duration kBesidePlan = std::chrono::milliseconds(2);

/// What answers are compared by: the run without its spans.
RunPointer withoutSpans(const RunResult& run)
{
    auto figures = std::make_shared<RunResult>();
    figures->request = run.request;
    figures->trace.info = run.trace.info;
    figures->trace.plan = run.trace.plan;
    figures->checksum = run.checksum;
    return figures;
}

/// The system may refuse one point and give another one what it needs.
bool isOfOnePoint(ErrorCode code)
{
    return code == ErrorCode::CannotStart || code == ErrorCode::NotOffered || code == ErrorCode::ValueOutOfRange;
}

} // namespace

MakeRun makingOn(const Machine& machine)
{
    return [&machine](const RunRequest& request, const StopToken& stop, Progress& progress) {
        return runScenario(request, machine, stop, progress);
    };
}

Runner::Runner(Results& results, MakeRun make, Clock clock)
    : m_results(results),
      m_make(std::move(make)),
      m_clock(std::move(clock)),
      m_reader(results.measured()),
      m_began(m_clock()),
      m_order(orderOf(results.design()))
{
    for (const Point& point : results.design().points)
        m_isMade.emplace_back(static_cast<std::size_t>(point.repeats));
    for (const RunToMake& run : m_order)
        m_expectedLeft += weightOf(run.point);
    for (const Row& row : results.rows()) {
        if (static_cast<std::size_t>(row.repeat) < m_isMade[row.point].size()) {
            m_isMade[row.point][static_cast<std::size_t>(row.repeat)] = true;
            m_expectedLeft -= weightOf(row.point);
        }
    }
    goOn();
}

Duration Runner::weightOf(std::size_t point) const
{
    return m_results.design().points[point].expected + kBesidePlan;
}

/// To the next one that is to be made.
void Runner::goOn()
{
    const auto isOver = [this](const RunToMake& run) {
        return m_isMade[run.point][static_cast<std::size_t>(run.repeat)]
            || run.repeat >= m_results.design().points[run.point].repeats;
    };
    while (m_place < m_order.size() && isOver(m_order[m_place]))
        ++m_place;
}

std::optional<RunToMake> Runner::next() const
{
    return m_place < m_order.size() ? std::optional(m_order[m_place]) : std::nullopt;
}

bool Runner::isOutOfTime() const
{
    const std::chrono::seconds limit = m_results.experiment().limit;
    return limit > std::chrono::seconds{} && m_clock() - m_began >= limit;
}

std::optional<Duration> Runner::timeLeft() const
{
    if (m_expectedOfThem <= Duration{})
        return std::nullopt;
    const double pace = static_cast<double>(m_took.count()) / static_cast<double>(m_expectedOfThem.count());
    return Duration(static_cast<Duration::rep>(pace * static_cast<double>(m_expectedLeft.count())));
}

/// Runs of one plan come to the same, whatever model and repeat; one of them is enough to see that.
std::optional<Error> Runner::disagreement(std::size_t place, const RunPointer& run)
{
    if (run->trace.info.outcome != Outcome::Completed || run->trace.info.isSimulated())
        return std::nullopt;
    const Point& point = m_results.design().points[place];
    RunPointer& first = m_answers[{point.work, point.request.parameters.all()}];
    if (!first) {
        first = withoutSpans(*run);
        return std::nullopt;
    }
    return disagreementOf(std::array{first, run});
}

void Runner::keep(RunToMake which)
{
    const RunPointer run = m_again->kept();
    const std::optional<Disturbance> disturbance = disturbanceOf(*run);
    const Row row{.point = which.point,
                  .repeat = which.repeat,
                  .again = m_again->repeats(),
                  .madeAt = run->madeAt,
                  .outcome = run->trace.info.outcome,
                  .disturbedBy = disturbance ? std::optional(disturbance->by) : std::nullopt,
                  .disturbedShare = disturbance ? disturbance->share : 0};
    m_results.add(row, m_reader.valuesOf(*run), run);
    m_isMade[which.point][static_cast<std::size_t>(which.repeat)] = true;
    m_expectedLeft -= weightOf(which.point);
    m_again.reset();
    goOn();
}

Result<Runner::Step> Runner::step(const StopToken& stop, Progress& progress)
{
    const RunToMake which = m_order[m_place];
    const Point& point = m_results.design().points[which.point];
    const auto began = m_clock();
    const Result<RunPointer> run = m_make(point.request, stop, progress);
    if (!run && isOfOnePoint(run.error().code)) {
        for (std::size_t repeat = 0; repeat < m_isMade[which.point].size(); ++repeat)
            m_expectedLeft -= m_isMade[which.point][repeat] ? Duration{} : weightOf(which.point);
        m_results.skip(which.point, run.error().message);
        m_again.reset();
        goOn();
        return Step::Skipped;
    }
    if (stop.stopRequested() && (!run || run.value()->trace.info.outcome == Outcome::Stopped))
        return Step::Stopped;
    if (!run)
        return run.error();
    if (std::optional<Error> error = disagreement(which.point, *run))
        return *error;
    if (!m_again) {
        const DisturbedRule& rule = m_results.experiment().disturbed;
        m_again.emplace(rule.kind == DisturbedRule::Kind::Again ? rule.most : 0);
    }
    const bool wantsAnother = m_again->wantsAnother(*run);
    if (!wantsAnother)
        keep(which);
    m_took += m_clock() - began;
    m_expectedOfThem += wantsAnother ? Duration{} : weightOf(which.point);
    return Step::Made;
}

Result<Done> goOn(Runner& runner, const StopToken& stop, RunnerObserver& observer)
{
    while (runner.next() && !runner.isOutOfTime() && !stop.stopRequested()) {
        const std::shared_ptr<Progress> progress = observer.begins(runner);
        const Result<Runner::Step> step = runner.step(stop, *progress);
        if (!step)
            return step.error();
        if (*step == Runner::Step::Stopped)
            break;
        if (runner.again() > 0)
            continue;
        if (Result<Done> told = observer.ended(runner); !told)
            return told;
    }
    return Done{};
}

} // namespace interleave::experiment
