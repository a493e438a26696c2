// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/figures_table.h"

#include <algorithm>

#include "app/cli/table.h"
#include "core/exporting/picture_words.h"
#include "core/run/captions.h"
#include "core/run/distribution.h"
#include "core/run/disturbance.h"
#include "core/run/request_words.h"

namespace interleave::cli {
namespace {

std::string numbersOf(const std::vector<CpuId>& cpus)
{
    std::string text;
    for (const CpuId cpu : cpus)
        text += (text.empty() ? "" : ", ") + std::to_string(indexOf(cpu));
    return text;
}

/// Where the threads were, as the system granted it.
std::string placeOf(const RunInfo& info)
{
    switch (info.placement) {
    case Placement::PinnedToOneCpu: return "pinned to core " + numbersOf(info.cpus);
    case Placement::SomeCpus: return "pinned to cores " + numbersOf(info.cpus);
    case Placement::AllCpus:
        return info.cpus.size() == 1 ? "the only core" : "all " + std::to_string(info.cpus.size()) + " cores";
    case Placement::NotPinned: return "not pinned";
    case Placement::OneAtATimeByBaton: return "one at a time by baton";
    case Placement::Simulated:
        return std::to_string(info.cpus.size()) + (info.cpus.size() == 1 ? " simulated core" : " simulated cores");
    }
    return {};
}

std::string speedUpOf(const RunResult& base, const RunResult& run, const Words& words)
{
    const std::optional<double> ratio = speedUp(base.trace, run.trace);
    if (!ratio)
        return "-";
    const bool isSimulated = base.trace.info.isSimulated() || run.trace.info.isSimulated();
    return words.number(Decimal{*ratio, 2}) + (isSimulated ? " (simulated)" : "");
}

std::string rangeOf(Duration from, Duration to, const Words& words)
{
    return words.duration(from) + " – " + words.duration(to);
}

std::string atOnceOf(const Overlap& overlap, const Words& words)
{
    return overlap.atLeastTwo == Duration::zero() ? "never" : "for " + words.duration(overlap.atLeastTwo);
}

bool isSimulated(const RunPointer& run)
{
    return run->trace.info.isSimulated();
}

bool stoodStill(const RunPointer& run)
{
    return run->trace.standstill.has_value();
}

bool isMeasuredOnKnownCores(const RunPointer& run)
{
    return !isSimulated(run) && run->metrics.account.knowsCpus;
}

bool hasWakeUps(const RunPointer& run)
{
    return run->metrics.account.wakeUps.has_value();
}

bool wasAsked(const RunPointer& run)
{
    return askedOf(*run).has_value();
}

bool hasAnswers(const RunPointer& run)
{
    return wasAsked(run) && askedOf(*run)->figures.latency;
}

bool hasTaken(const RunPointer& run)
{
    return wasAsked(run) && askedOf(*run)->figures.inLine;
}

bool hasGap(const RunPointer& run)
{
    return run->metrics.requests && run->metrics.requests->all.longestGap;
}

bool hasHeld(const RunPointer& run)
{
    return run->metrics.requests && run->metrics.requests->heldByConnection;
}

bool hasBesides(const RunPointer& run)
{
    return run->trace.info.besides && run->metrics.makespan > Duration{};
}

bool hasSlice(const RunPointer& run)
{
    return run->trace.info.slice.has_value();
}

/// Makes the table row by row.
/// Thread safety: none; lives on the stack.
class Figures {
public:
    Figures(const RunSet& set, const Words& words) : m_set(set), m_words(words), m_shown(set.medians()) {}

    std::string toText()
    {
        const bool isRepeated = m_set.isRepeated();
        addHead(isRepeated);
        add("makespan", [&](const RunResult& run) { return m_words(lengthCaption(run)); });
        if (isRepeated)
            addSpreads();
        if (std::ranges::any_of(m_shown, stoodStill))
            add("outcome", [](const RunResult& run) {
                return std::string(run.trace.standstill ? idOf(run.trace.standstill->kind) : idOf(run.trace.info.outcome));
            });
        if (m_shown.size() > 1)
            add("speed-up", [&](const RunResult& run) { return speedUpOf(*m_shown.front(), run, m_words); });
        addMetrics();
        addPlace();
        return m_table.toText();
    }

private:
    void addHead(bool isRepeated)
    {
        add("", [](const RunResult& run) { return labelOf(run.request); });
        if (std::ranges::any_of(m_shown, isSimulated))
            add("known by",
                [](const RunResult& run) { return run.trace.info.isSimulated() ? "simulation" : "measuring"; });
        if (!isRepeated)
            return;
        Table::Row row{"run shown"};
        for (std::size_t model = 0; model < m_shown.size(); ++model)
            row.push_back(std::to_string(*m_set.medianOf(model) + 1) + " of "
                          + std::to_string(m_set.counted(model).kept.size()));
        m_table.add(std::move(row));
    }

    /// Of all runs of each model.
    void addSpreads()
    {
        Table::Row median{"median of all"};
        Table::Row half{"half of them"};
        Table::Row all{"shortest and longest"};
        for (std::size_t model = 0; model < m_shown.size(); ++model) {
            const Spread<Duration> spread = distributionOf(m_set.counted(model).kept).makespan;
            median.push_back(m_words.duration(spread.median));
            half.push_back(rangeOf(spread.lowerQuarter, spread.upperQuarter, m_words));
            all.push_back(rangeOf(spread.least, spread.most, m_words));
        }
        m_table.add(std::move(median));
        m_table.add(std::move(half));
        m_table.add(std::move(all));
    }

    void addMetrics()
    {
        const auto number = [&](std::int64_t value) { return m_words.number(value); };
        add("two at the same instant?", [&](const RunResult& run) { return atOnceOf(run.metrics.overlap, m_words); });
        add("most at the same instant", [&](const RunResult& run) { return number(run.metrics.overlap.peak); });
        add("switches", [&](const RunResult& run) { return number(run.metrics.switches); });
        add("turns", [&](const RunResult& run) { return number(run.metrics.turns); });
        add("average turn", [&](const RunResult& run) { return m_words.duration(run.metrics.averageTurn); });
        add("utilisation", [&](const RunResult& run) {
            return m_words.number(Decimal{100 * run.metrics.utilisation, 0}) + " %";
        });
        addAccount();
        addAsked();
    }

    /// What became of what was asked, in numbers that add up.
    void addAsked()
    {
        const auto number = [&](std::int64_t value) { return m_words.number(value); };
        const auto figures = [](const RunResult& run) { return askedOf(run)->figures; };
        addWhere("answered", wasAsked, [&](const RunResult& run) { return m_words(answeredCaption(*askedOf(run))); });
        addWhere("refused, given up, open", wasAsked, [&](const RunResult& run) {
            return number(figures(run).refused) + ", " + number(figures(run).timedOut) + ", " + number(figures(run).open);
        });
        addWhere("answers a second", wasAsked, [&](const RunResult& run) {
            return m_words.number(Decimal{figures(run).throughput, 1});
        });
        addTimes("latency", hasAnswers, [&](const RunResult& run) { return *figures(run).latency; });
        addTimes("in line", hasTaken, [&](const RunResult& run) { return *figures(run).inLine; });
        addWhere("longest gap", hasGap,
                 [&](const RunResult& run) { return m_words.duration(*run.metrics.requests->all.longestGap); });
        addWhere("in system (Little's law)", wasAsked, [&](const RunResult& run) {
            const LittlesLaw law = figures(run).law;
            return m_words.number(Decimal{law.inSystem, 2}) + " (" + m_words.number(Decimal{law.rateTimesTime, 2}) + ")";
        });
        addWhere("memory a connection", hasHeld, [&](const RunResult& run) {
            return m_words.number(Decimal{static_cast<double>(*run.metrics.requests->heldByConnection) / 1000, 1}) + " kB";
        });
        addWhere("cores of its clients", hasBesides, [&](const RunResult& run) {
            return m_words.number(Decimal{toMilliseconds(*run.trace.info.besides) / toMilliseconds(run.metrics.makespan), 2});
        });
    }

    /// `timesOf` gives how the times spread.
    template<typename TimesOf>
    void addTimes(const std::string& what, bool (*isKnown)(const RunPointer&), TimesOf timesOf)
    {
        const auto addOne = [&](const char* which, Duration TimeSpread::*time) {
            addWhere(what + which, isKnown, [&](const RunResult& run) { return m_words.duration(timesOf(run).*time); });
        };
        addOne(", p50", &TimeSpread::p50);
        addOne(", p90", &TimeSpread::p90);
        addOne(", p99", &TimeSpread::p99);
        addOne(", p99.9", &TimeSpread::p999);
        addOne(", worst", &TimeSpread::worst);
    }

    void addAccount()
    {
        addWhere("taken by others", isMeasuredOnKnownCores, [&](const RunResult& run) {
            return m_words.number(Decimal{100 * takenByOthers(run), 1}) + " %";
        });
        addWhere("moves to another core", isMeasuredOnKnownCores,
                 [&](const RunResult& run) { return m_words.number(run.metrics.account.migrations); });
        addWhere("woken within (median)", hasWakeUps,
                 [&](const RunResult& run) { return m_words.duration(run.metrics.account.wakeUps->median); });
        addWhere("woken within (longest)", hasWakeUps,
                 [&](const RunResult& run) { return m_words.duration(run.metrics.account.wakeUps->longest); });
    }

    void addPlace()
    {
        addWhere("time slice", hasSlice, [&](const RunResult& run) { return m_words.duration(*run.trace.info.slice); });
        add("where", [](const RunResult& run) { return placeOf(run.trace.info); });
    }

    /// `cellOf` gives what stands in a run's column.
    template<typename CellOf>
    void add(std::string name, CellOf cellOf)
    {
        Table::Row row{std::move(name)};
        for (const RunPointer& run : m_shown)
            row.push_back(cellOf(*run));
        m_table.add(std::move(row));
    }

    /// The same, with a dash for a run of which it is not known; no row where it is known of none.
    template<typename CellOf>
    void addWhere(std::string name, bool (*isKnown)(const RunPointer&), CellOf cellOf)
    {
        if (std::ranges::none_of(m_shown, isKnown))
            return;
        Table::Row row{std::move(name)};
        for (const RunPointer& run : m_shown)
            row.push_back(isKnown(run) ? cellOf(*run) : "-");
        m_table.add(std::move(row));
    }

    const RunSet& m_set;
    const Words& m_words;
    const std::vector<RunPointer> m_shown;
    Table m_table;
};

} // namespace

std::string figuresTable(const RunSet& set, const Words& words)
{
    return Figures(set, words).toText();
}

} // namespace interleave::cli
