// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/figures.h"

#include <QLocale>

#include "app/i18n/qt_words.h"
#include "core/analysis/account_table.h"
#include "core/analysis/response_limits.h"
#include "core/exporting/picture_words.h"
#include "core/run/captions.h"
#include "core/run/explanation.h"
#include "core/run/honesty.h"
#include "core/run/request_words.h"

namespace interleave {

namespace {

struct Figures {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

QString dash()
{
    return QStringLiteral("–");
}

QString duration(const Words& words, Duration value)
{
    return QString::fromStdString(words.duration(value));
}

QString percent(double share)
{
    return Figures::tr("%1 %").arg(QLocale().toString(share * 100, 'f', 0));
}

template<typename Value>
QString valueOf(const RunResult* run, Value value)
{
    return run ? value(*run) : dash();
}

QString meaningOfTime(const RunResult& first, const RunResult& second)
{
    const std::optional<double> ratio = speedUp(first.trace, second.trace);
    if (!ratio)
        return Figures::tr("a run that did not end cannot be compared");
    if (isNoisy(first) || isNoisy(second))
        return Figures::tr("a disturbed run cannot be compared by its time");
    if (*ratio<kClearlyFaster&& * ratio> 1 / kClearlyFaster)
        return Figures::tr("about the same");
    if (*ratio > 1)
        return Figures::tr("the run below was %1 times faster").arg(QLocale().toString(*ratio, 'f', 2));
    return Figures::tr("the run above was %1 times faster").arg(QLocale().toString(1 / *ratio, 'f', 2));
}

QString meaningOfReady(const RunResult& first, const RunResult& second)
{
    const RunResult& more = first.metrics.averageReady >= second.metrics.averageReady ? first : second;
    const double share = more.metrics.makespan > Duration{} ? static_cast<double>(more.metrics.averageReady.count())
                                                                  / static_cast<double>(more.metrics.makespan.count())
                                                            : 0;
    if (share < 0.05)
        return Figures::tr("hardly ever did a task wait for its turn");
    return Figures::tr("up to %1 of the time a task was ready, and it was not its turn").arg(percent(share));
}

QString meaningOfTurns(const RunResult& first, const Words& words)
{
    return Figures::tr("above, a turn lasted about %1").arg(duration(words, first.metrics.averageTurn));
}

QString meaningOfUse(const RunResult& second)
{
    if (second.metrics.utilisation >= 0.9)
        return Figures::tr("below, the cores were busy nearly all the time");
    return Figures::tr("below, %1 of the cores' time was not used by these tasks").arg(percent(1 - second.metrics.utilisation));
}

QString meaningOfOverlap(const RunResult& first, const RunResult& second)
{
    const bool above = first.metrics.overlap.peak >= 2;
    const bool below = second.metrics.overlap.peak >= 2;
    if (above && below)
        return Figures::tr("both are parallel");
    if (!above && !below)
        return Figures::tr("neither is parallel: one thing at a time");
    return above ? Figures::tr("only the run above is parallel") : Figures::tr("only the run below is parallel");
}

/// How many times as many or as soon, of the run above or below.
QString meaningOfAsked(const Asked& first, const Asked& second, AskedComparison::By by)
{
    const AskedComparison compared = compareAsked(first, second);
    if (compared.by != by)
        return {};
    const bool isBelow = compared.ratio > 1;
    const QString factor = QLocale().toString(isBelow ? compared.ratio : 1 / compared.ratio, 'f', 1);
    if (by == AskedComparison::By::Throughput) {
        return isBelow ? Figures::tr("the run below answered %1 times as many").arg(factor)
                       : Figures::tr("the run above answered %1 times as many").arg(factor);
    }
    return isBelow ? Figures::tr("the run below answered %1 times as soon").arg(factor)
                   : Figures::tr("the run above answered %1 times as soon").arg(factor);
}

/// The keys that were pressed; none where there are none.
std::optional<SharedId> keysOf(const RunResult* run)
{
    if (!run || !run->metrics.requests)
        return std::nullopt;
    const SharedId first = run->metrics.requests->devices.front().device;
    return std::holds_alternative<Events>(run->trace.plan->kindOf(first)) ? std::optional(first) : std::nullopt;
}

/// Nothing where it has none.
QString keysWithinLimits(const RunResult* run)
{
    const std::optional<SharedId> keys = keysOf(run);
    if (!keys)
        return dash();
    QStringList counts;
    for (const std::int64_t count : response::countsOf(run->trace, *keys))
        counts.append(QLocale().toString(static_cast<qlonglong>(count)));
    return counts.join(QStringLiteral(" · "));
}

std::optional<std::int64_t> heldOf(const RunResult* run)
{
    return run && run->metrics.requests ? run->metrics.requests->heldByConnection : std::nullopt;
}

/// The table of a run of which something is asked: how much of it was answered, and how soon.
std::vector<Figure> askedFiguresOf(const RunResult* first, const RunResult* second, const Words& words)
{
    const auto line = [&](const QString& name, const QString& term, auto value) {
        const auto cell = [&](const RunResult* run) {
            const std::optional<Asked> asked = run ? askedOf(*run) : std::nullopt;
            return asked ? value(*asked) : dash();
        };
        return Figure{name, term, cell(first), cell(second), {}};
    };
    const auto within = [&](Duration TimeSpread::*time) {
        return [&words, time](const Asked& asked) {
            return asked.figures.latency ? duration(words, *asked.figures.latency.*time) : dash();
        };
    };
    const bool isByClients = askedOf(first && askedOf(*first) ? *first : *second)->isByClients;
    std::vector<Figure> figures{
        line(Figures::tr("Answered"), Figures::tr("answered of those that were sent"),
             [&](const Asked& asked) { return toQString(words, answeredCaption(asked)); }),
        isByClients ? line(Figures::tr("Answers a second"), Figures::tr("throughput"),
                           [&](const Asked& asked) {
                               return QString::fromStdString(words.number(Decimal{asked.figures.throughput, 1}));
                           })
                    : line(Figures::tr("Longest gap between two answers"), Figures::tr("for so long nothing answered"),
                           [&](const Asked& asked) {
                               return asked.figures.longestGap ? duration(words, *asked.figures.longestGap) : dash();
                           }),
        line(Figures::tr("Half of them within"),
             Figures::tr("latency, median: from when it was due until it was answered"), within(&TimeSpread::p50)),
        line(Figures::tr("99 of 100 within"), Figures::tr("latency, 99th percentile"), within(&TimeSpread::p99)),
        line(Figures::tr("The slowest after"), Figures::tr("latency, worst"), within(&TimeSpread::worst)),
    };
    if (heldOf(first) || heldOf(second)) {
        const auto held = [&](const RunResult* run) {
            const std::optional<std::int64_t> bytes = heldOf(run);
            return bytes ? Figures::tr("%1 kB").arg(
                       QString::fromStdString(words.number(Decimal{static_cast<double>(*bytes) / 1000, 1})))
                         : dash();
        };
        figures.push_back(
            {Figures::tr("Memory a connection"),
             Figures::tr("its thread's stack or its state, and its buffers; not what the system holds for it"),
             held(first),
             held(second),
             {}});
    }
    if (keysOf(first) || keysOf(second)) {
        figures.push_back({Figures::tr("Keys showed within 0.1 · 1 · 10 s · later"),
                           Figures::tr("the limits from which on one notices, loses the thread, and leaves"),
                           keysWithinLimits(first),
                           keysWithinLimits(second),
                           {}});
    }
    const std::optional<Asked> above = first ? askedOf(*first) : std::nullopt;
    const std::optional<Asked> below = second ? askedOf(*second) : std::nullopt;
    if (above && below && !isNoisy(*first) && !isNoisy(*second)) {
        figures[1].meaning = meaningOfAsked(*above, *below, AskedComparison::By::Throughput);
        figures[3].meaning = meaningOfAsked(*above, *below, AskedComparison::By::Latency);
    }
    return figures;
}

template<typename NameOf>
Details detailsOf(const AccountTable& account, const Words& words, NameOf nameOf)
{
    Details details;
    for (const AccountTable::Column& column : account.columns) {
        details.columns.push_back({QString::fromStdString(capitalized(words(column.title))), toQString(words, column.meaning)});
    }
    for (std::size_t n = 0; n < account.rows.size(); ++n) {
        Details::Line& line = details.lines.emplace_back(Details::Line{nameOf(n), {}});
        for (const AccountTable::Cell& cell : account.rows[n]) {
            const QString share = Figures::tr("%1 %").arg(QLocale().toString(static_cast<qlonglong>(cell.percent)));
            line.cells.push_back({share, duration(words, cell.time)});
        }
    }
    return details;
}

} // namespace

QString columnTitle(const ExecutionModel& model, const RunResult* run, const Words& words)
{
    if (!run)
        return toQString(words, model.heading);
    const QString heading = toQString(words, headingCaption(run->request));
    const auto cores = static_cast<std::int64_t>(run->trace.info.cpus.size());
    return Figures::tr("%1, %2").arg(heading, QString::fromStdString(words.translate(model.place, cores)));
}

std::vector<Figure> figuresOf(const RunResult* first, const RunResult* second, const Words& words)
{
    if ((first && askedOf(*first)) || (second && askedOf(*second)))
        return askedFiguresOf(first, second, words);
    const auto line = [&](const char* name, const char* term, auto value) {
        return Figure{Figures::tr(name), Figures::tr(term), valueOf(first, value), valueOf(second, value), {}};
    };
    std::vector<Figure> figures{
        line(QT_TRANSLATE_NOOP("Figures", "Everything finished after"), QT_TRANSLATE_NOOP("Figures", "makespan"),
             [&](const RunResult& run) { return toQString(words, lengthCaption(run)); }),
        line(QT_TRANSLATE_NOOP("Figures", "Two at the same instant, for"),
             QT_TRANSLATE_NOOP("Figures", "overlap: how long at least two tasks were running"),
             [&](const RunResult& run) {
                 return run.metrics.overlap.peak < 2 ? Figures::tr("never") : duration(words, run.metrics.overlap.atLeastTwo);
             }),
        line(QT_TRANSLATE_NOOP("Figures", "A task waited for its turn"),
             QT_TRANSLATE_NOOP("Figures", "ready time, average of all tasks"),
             [&](const RunResult& run) { return duration(words, run.metrics.averageReady); }),
        line(QT_TRANSLATE_NOOP("Figures", "Switches between tasks"),
             QT_TRANSLATE_NOOP("Figures", "how often a core changed from one task to another"),
             [&](const RunResult& run) { return QString::fromStdString(words.number(run.metrics.switches)); }),
        line(QT_TRANSLATE_NOOP("Figures", "Cores were busy"), QT_TRANSLATE_NOOP("Figures", "utilisation"),
             [&](const RunResult& run) { return percent(run.metrics.utilisation); }),
    };
    if (first && second) {
        figures[0].meaning = meaningOfTime(*first, *second);
        figures[1].meaning = meaningOfOverlap(*first, *second);
        figures[2].meaning = meaningOfReady(*first, *second);
        figures[3].meaning = meaningOfTurns(*first, words);
        figures[4].meaning = meaningOfUse(*second);
    }
    return figures;
}

Details taskDetailsOf(const RunResult& run, const Words& words)
{
    const std::vector<Task>& tasks = run.trace.plan->tasks;
    Details details = detailsOf(accountTableOf(run.metrics.account.tasks), words,
                                [&](std::size_t n) { return QString::fromStdString(tasks[n].name); });
    details.columns.push_back({Figures::tr("Turnaround"), Figures::tr("from its arrival to its end")});
    details.columns.push_back({Figures::tr("Response"), Figures::tr("from its arrival until it first ran")});
    for (std::size_t n = 0; n < details.lines.size(); ++n) {
        const TaskMetrics& task = run.metrics.tasks[n];
        details.lines[n].cells.push_back({duration(words, task.turnaround), {}});
        details.lines[n].cells.push_back({task.response ? duration(words, *task.response) : dash(), {}});
    }
    return details;
}

Details coreDetailsOf(const RunResult& run, const Words& words)
{
    const std::vector<CpuAccount>& cpus = run.metrics.account.cpus;
    return detailsOf(accountTableOf(cpus), words,
                     [&](std::size_t n) { return Figures::tr("Core %1").arg(indexOf(cpus[n].cpu)); });
}

QString accountSentences(const RunResult& run, const Words& words)
{
    const Account& account = run.metrics.account;
    QStringList sentences{
        Figures::tr("The shares of each row add up to the whole run, %1.").arg(duration(words, account.makespan))};
    if (!account.knowsCpus)
        sentences.append(Figures::tr("The system did not tell on which core a thread ran."));
    else if (!run.trace.info.isSimulated())
        sentences.append(
            Figures::tr("Others took %1 of the time in which tasks were computing.").arg(percent(takenByOthers(run))));
    if (account.wakeUps) {
        sentences.append(
            Figures::tr("After waiting for a device, a task ran within %1 in half of the cases, %2 at the latest.")
                .arg(duration(words, account.wakeUps->median), duration(words, account.wakeUps->longest)));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace interleave
