// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/experiment_file.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <new>
#include <set>
#include <utility>

#include "core/base/file.h"
#include "core/saving/refusal.h"
#include "core/saving/run_bytes.h"
#include "core/saving/run_file.h"
#include "core/saving/run_file_annex.h"
#include "core/saving/values.h"

namespace interleave::experiment {
namespace {

using saving::Complaint;
using saving::Database;
using saving::Statement;

/// Points, rows and measures are numbered from 0; rows stand in the order in which their runs were made. `run` is the run of that row where it was kept.
constexpr const char* kTables = R"(
CREATE TABLE experiment (text TEXT, os TEXT, processor TEXT, cores INTEGER);
CREATE TABLE experiment_point (point INTEGER PRIMARY KEY, scenario TEXT, model TEXT, simulated INTEGER, first INTEGER,
    second INTEGER, skipped TEXT);
CREATE TABLE experiment_measure (measure INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE experiment_row (result INTEGER PRIMARY KEY, point INTEGER REFERENCES experiment_point, repeat INTEGER, again INTEGER,
    made_at_ms INTEGER, outcome TEXT, disturbed_by TEXT, disturbed_share REAL, run INTEGER REFERENCES run);
CREATE TABLE experiment_value (result INTEGER REFERENCES experiment_row, measure INTEGER REFERENCES experiment_measure, value REAL,
    PRIMARY KEY (result, measure)) WITHOUT ROWID;
)";

constexpr std::array kDisturbers{Disturber::Quota, Disturber::Suspension, Disturber::OtherPrograms, Disturber::Unknown};
constexpr std::int64_t kLatestMs = 253'402'300'799'999; // the end of the year 9999

std::int64_t number(std::size_t place)
{
    return static_cast<std::int64_t>(place);
}

/// The computer of an experiment, as far as it makes a difference to times.
struct Computer {
    std::string os;
    std::string processor;
    std::int64_t cores = 0;

    friend bool operator==(const Computer&, const Computer&) = default;
};

Computer computerOf(const Machine& machine)
{
    return {machine.os, machine.processor, number(machine.cpus.size())};
}

/// None where no run was kept, so that nobody knows.
Computer computerOf(const Results& results)
{
    for (std::size_t point = 0; point < results.design().points.size(); ++point) {
        if (const KeptRun* kept = results.kept().representative(point))
            return computerOf(kept->run->machine);
    }
    return {};
}

/// Runs in a file, and where each stands there by its row.
struct FiledRuns {
    RunSet runs;
    std::map<std::size_t, std::int64_t> places;
};

FiledRuns filed(const Results& results, RunsInFile which)
{
    const std::size_t points = results.design().points.size();
    std::vector<std::vector<KeptRun>> chosen(points);
    std::size_t count = 0;
    for (std::size_t point = 0; point < points; ++point) {
        if (const KeptRun* kept = results.kept().representative(point)) {
            chosen[point].push_back(*kept);
            ++count;
        }
    }
    for (std::size_t point = 0; point < points && which == RunsInFile::All; ++point) {
        for (const KeptRun& kept : results.kept().of(point)) {
            if (count < kMostSavedRuns && kept.row != chosen[point].front().row) {
                chosen[point].push_back(kept);
                ++count;
            }
        }
    }
    FiledRuns all;
    std::vector<std::vector<RunPointer>> series;
    std::int64_t place = 0;
    for (std::vector<KeptRun>& runs : chosen) {
        std::ranges::sort(runs, {}, &KeptRun::row);
        if (!runs.empty())
            series.emplace_back();
        for (KeptRun& kept : runs) {
            all.places[kept.row] = place++;
            series.back().push_back(std::move(kept.run));
        }
    }
    all.runs = RunSet::of(std::move(series));
    return all;
}

void writePoints(const Design& design, Database& database)
{
    Statement point(database, "INSERT INTO experiment_point VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (std::size_t place = 0; place < design.points.size(); ++place) {
        const Point& each = design.points[place];
        point.run(number(place), each.request.scenario->id, each.request.model->id,
                  std::int64_t{each.request.model->isSimulated}, each.values.front(),
                  each.values.size() > 1 ? std::optional(each.values[1]) : std::nullopt,
                  each.skipped ? std::optional<std::string_view>(englishWords()(*each.skipped)) : std::nullopt);
    }
}

void writeRows(const Results& results, const FiledRuns& files, Database& database)
{
    Statement measure(database, "INSERT INTO experiment_measure VALUES (?, ?)");
    for (std::size_t place = 0; place < results.measured().size(); ++place)
        measure.run(number(place), std::string_view(results.measured()[place]));
    Statement row(database, "INSERT INTO experiment_row VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Statement value(database, "INSERT INTO experiment_value VALUES (?, ?, ?)");
    for (std::size_t place = 0; place < results.rows().size(); ++place) {
        const Row& each = results.rows()[place];
        const auto run = files.places.find(place);
        row.run(number(place), number(each.point), std::int64_t{each.repeat}, std::int64_t{each.again},
                std::int64_t{each.madeAt.time_since_epoch().count()}, idOf(each.outcome),
                each.disturbedBy ? std::optional(idOf(*each.disturbedBy)) : std::nullopt, each.disturbedShare,
                run == files.places.end() ? std::nullopt : std::optional(run->second));
        for (std::size_t column = 0; column < results.measured().size(); ++column) {
            if (const std::optional<double> measured = results.value(place, results.measured()[column]))
                value.run(number(place), number(column), *measured);
        }
    }
}

/// Reads the tables of an experiment. What is wrong with them is a Complaint.
/// Thread safety: none; one owner.
class Reader {
public:
    Reader(Database& database, const Machine& machine) : m_database(database), m_machine(machine) {}

    OpenedExperiment read()
    {
        Statement row(m_database, "SELECT text, os, processor, cores FROM experiment");
        if (!row.next())
            throw Complaint("no experiment");
        const Result<Experiment> experiment = experimentFrom(row.text(0));
        if (!experiment)
            throw saving::Refusal{experiment.error()};
        Result<Design> design = checked(*experiment, m_machine);
        if (!design)
            throw saving::Refusal{design.error()};
        const Computer own{saving::words(row, 1), saving::words(row, 2), saving::integer(row, 3)};
        const bool isHere = own == Computer{} || own == computerOf(m_machine);
        readSkipped(design.value(), isHere);
        Results results(std::move(design).value());
        readRows(results);
        return {std::move(results), isHere, {}};
    }

    /// Which run of the file belongs to which row.
    const std::map<std::int64_t, std::size_t>& runs() const { return m_runs; }

private:
    /// What was skipped then is skipped now. On another computer nothing more than what there is was to be made.
    void readSkipped(Design& design, bool isHere)
    {
        Statement row(m_database, "SELECT point, skipped FROM experiment_point WHERE skipped IS NOT NULL");
        std::vector<std::string> reasons(design.points.size());
        while (row.next())
            reasons[pointOf(row, 0, design)] = saving::words(row, 1);
        for (std::size_t place = 0; place < reasons.size(); ++place) {
            Point& point = design.points[place];
            if (!isHere) {
                point.skipped.reset();
                point.repeats = 0;
            }
            if (reasons[place].empty() || point.skipped)
                continue;
            point.skipped = Message{{"", "%1"}, {reasons[place]}};
            point.repeats = 0;
        }
        Statement made(m_database, "SELECT point, count(*) FROM experiment_row GROUP BY point");
        while (made.next()) {
            Point& point = design.points[pointOf(made, 0, design)];
            if (point.skipped || !isHere)
                point.repeats = static_cast<int>(saving::integer(made, 1, {0, kMostRepeats}));
        }
    }

    static std::size_t pointOf(const Statement& row, int column, const Design& design)
    {
        return static_cast<std::size_t>(saving::integer(row, column, {0, number(design.points.size()) - 1}));
    }

    void readRows(Results& results)
    {
        const std::vector<std::size_t> columns = columnsIn(results);
        Statement row(m_database, "SELECT result, point, repeat, again, made_at_ms, outcome, disturbed_by, "
                                  "disturbed_share, run FROM experiment_row "
                                  "ORDER BY result");
        Statement value(m_database, "SELECT measure, value FROM experiment_value WHERE result = ?");
        std::set<std::pair<std::size_t, int>> known;
        while (row.next()) {
            if (saving::key(row, 0) != number(results.rows().size()) || results.rows().size() >= kMostRuns)
                throw Complaint("rows that are not in order");
            Row each{.point = pointOf(row, 1, results.design()),
                     .repeat = static_cast<int>(saving::integer(row, 2, {0, kMostRepeats - 1})),
                     .again = static_cast<int>(saving::integer(row, 3, {0, kMostRepeats})),
                     .madeAt = WallTime(std::chrono::milliseconds(saving::integer(row, 4, {0, kLatestMs}))),
                     .outcome = saving::kind(row, 5, kOutcomes)};
            each.disturbedBy = saving::orNone(row, 6, [&] { return saving::kind(row, 6, kDisturbers); });
            each.disturbedShare = saving::real(row, 7);
            if (!known.emplace(each.point, each.repeat).second)
                throw Complaint("a run that was made twice");
            if (!row.isNull(8) && !m_runs.emplace(saving::key(row, 8), results.rows().size()).second)
                throw Complaint("a run of two rows");
            std::vector<std::optional<double>> values(results.measured().size());
            value.with(row.integer(0));
            while (value.next())
                readValue(value, columns, values);
            results.add(each, values);
        }
    }

    static void readValue(const Statement& row, const std::vector<std::size_t>& columns,
                          std::vector<std::optional<double>>& values)
    {
        const std::int64_t measure = saving::integer(row, 0, {0, number(columns.size()) - 1});
        const std::size_t column = columns[static_cast<std::size_t>(measure)];
        if (!row.isNumber(1) || !std::isfinite(row.real(1)))
            throw Complaint("a value that is none");
        if (column < values.size())
            values[column] = row.real(1);
    }

    /// By the number of a measure in the file, where it stands among those of the results; beyond them where it is none of them.
    std::vector<std::size_t> columnsIn(const Results& results)
    {
        std::vector<std::size_t> columns;
        Statement row(m_database, "SELECT measure, name FROM experiment_measure ORDER BY measure");
        while (row.next()) {
            if (saving::key(row, 0) != number(columns.size()) || columns.size() > 2 * kMostMeasures)
                throw Complaint("measures that are not in order");
            const auto found = std::ranges::find(results.measured(), row.text(1));
            columns.push_back(static_cast<std::size_t>(found - results.measured().begin()));
        }
        return columns;
    }

    Database& m_database;
    const Machine& m_machine;
    std::map<std::int64_t, std::size_t> m_runs;
};

/// A run that is kept for a row must be one that could have been made there.
bool belongs(const RunResult& run, const Point& point)
{
    return run.request.scenario == point.request.scenario && run.request.model == point.request.model
        && run.request.parameters == point.request.parameters;
}

Result<OpenedExperiment> read(std::string bytes, const std::string& name, const Machine& machine, const Watch& watch)
{
    std::map<std::int64_t, std::size_t> rows;
    std::optional<OpenedExperiment> opened;
    {
        Database database(bytes);
        database.endWhen(watch.stop);
        if (!saving::hasTable(database, "experiment"))
            saving::refuse(INTERLEAVE_TEXT("error", "\"%1\" holds runs, but no experiment. \"show\" shows them."), {name});
        Reader reader(database, machine);
        opened.emplace(reader.read());
        rows = reader.runs();
    }
    if (rows.empty())
        return std::move(*opened);
    const Result<RunSet> runs = openRuns(std::move(bytes), name, watch);
    if (!runs)
        return runs.error();
    std::int64_t place = 0;
    for (const RunPointer& run : runs->all()) {
        const auto row = rows.find(place++);
        if (row == rows.end())
            continue;
        const std::size_t point = opened->results.rows()[row->second].point;
        if (!belongs(*run, opened->results.design().points[point]))
            throw Complaint("a run of another point than its own");
        opened->results.keep(row->second, run);
        opened->workRate = run->machine.workRate;
    }
    return std::move(*opened);
}

} // namespace

Result<Done> saveExperiment(const Results& results, const std::filesystem::path& path, RunsInFile which, const Watch& watch)
{
    const FiledRuns files = filed(results, which);
    const Computer computer = computerOf(results);
    return saving::saveRunsWith(
        files.runs, path,
        [&](Database& database) {
            database.execute(kTables);
            Statement(database, "INSERT INTO experiment VALUES (?, ?, ?, ?)")
                .run(std::string_view(textOf(results.experiment())), std::string_view(computer.os),
                     std::string_view(computer.processor), computer.cores);
            writePoints(results.design(), database);
            writeRows(results, files, database);
        },
        watch);
}

Result<OpenedExperiment> openExperiment(const std::filesystem::path& path, const Machine& machine, const Watch& watch)
{
    const auto failed = [&path](Text sentence, std::vector<Argument> more) {
        std::vector<Argument> arguments{utf8Of(path)};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return Error{ErrorCode::CannotRead, {sentence, std::move(arguments)}, {}};
    };
    try {
        return read(saving::bytesOf(path, watch), utf8Of(path), machine, watch);
    } catch (const saving::Refusal& refusal) {
        return refusal.error;
    } catch (const Complaint& complaint) {
        return failed(INTERLEAVE_TEXT("error",
                                      "\"%1\" is damaged (%2), so it is not shown. Is there a copy of it elsewhere?"),
                      {std::string(complaint.what())});
    } catch (const std::bad_alloc&) {
        return failed(INTERLEAVE_TEXT("error", "There is not enough memory to open \"%1\"."), {});
    }
}

bool holdsExperiment(const std::filesystem::path& path, const Watch& watch)
{
    try {
        const std::string bytes = saving::bytesOf(path, watch);
        Database database(bytes);
        return saving::hasTable(database, "experiment");
    } catch (const saving::Refusal&) {
        return false;
    } catch (const Complaint&) {
        return false;
    } catch (const std::bad_alloc&) {
        return false;
    }
}

Result<Done> Checkpoints::look(const Results& results)
{
    const Clock::time_point began = Clock::now();
    if (began < m_next)
        return Done{};
    Result<Done> saved = saveExperiment(results, m_path, RunsInFile::Representatives);
    const Clock::time_point ended = Clock::now();
    m_next = ended + std::max<Clock::duration>(kBetween, kShare * (ended - began));
    return saved;
}

Result<Done> Checkpoints::finish(const Results& results, const Watch& watch)
{
    return saveExperiment(results, m_path, RunsInFile::All, watch);
}

} // namespace interleave::experiment
