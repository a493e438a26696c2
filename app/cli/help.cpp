// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/wrapping.h"

namespace interleave::cli {
namespace {

constexpr std::string_view kHelp =
    R"(Interleave shows that concurrency is not parallelism: it runs the same tasks on
real threads, interleaved on one core and in parallel on many, and shows what
happened.

  interleave-cli compare SCENARIO [--models A,B,...]  the same work, in two ways
                                                      or more
  interleave-cli run SCENARIO [--model ID]...         the work in one way
  interleave-cli serve [--model ID]                   a server for programs of
                                                      yours, such as curl, until
                                                      Ctrl+C
  interleave-cli show FILE                            runs that were saved
  interleave-cli list [scenarios|models|exports]      what one can choose from
  interleave-cli lesson [list]                        the course
  interleave-cli lesson show|try LESSON               reads a lesson, or goes
                                                      through it: asks, runs,
                                                      tells what came out
  interleave-cli lesson check FILE                    what is wrong with one
  interleave-cli lesson record LESSON                 makes its runs and keeps
                                                      them, for "--recorded"
  interleave-cli lesson worksheet LESSON -o FILE      one on paper, as PDF
  interleave-cli lesson results FILE...               what a class has answered
  interleave-cli lecture [list]                       lectures made of lessons
  interleave-cli lecture show|check LECTURE           scene by scene; what is
                                                      wrong with one
  interleave-cli experiment [NAME|FILE]               not one run but a curve,
                                                      and its law; a list of
                                                      them; one that was kept,
                                                      which goes on
  interleave-cli sweep SCENARIO --over NAME=VALUES    an experiment of one's own
  interleave-cli fit [LAW] DATA                       a law, or all that could
                                                      be it, fitted to two
                                                      columns of a file; - reads
                                                      them from standard input
  interleave-cli doctor                               what can be shown here

Options of compare and run:
  --models A,B          execution models (compare: the scenario's own two;
                        run: all-cores)
  --cores N             use at most N cores (all)
  --set NAME=VALUE      set a parameter of the scenario, or of a model in this
                        run; "list scenarios" and "list models" show them
  --seed N              another plan of the same kind (1)
  --repeat N            run each model N times, in turn, and show how often what
                        came out, and the run of median length (1)
  --until-quiet[=N]     make a run again while other programs disturb it, at
                        most N times (5), and show the least disturbed
  --save FILE           keep the runs in a file, for "show" and for the window

Options of serve, beside --model (event-loop), --cores and --set:
  --port N              where it listens, on this computer alone (0: a free one)
  --connections N       that it serves at the same time; others wait (32)
  --work-us N           computing for each request (0)
  --wait-ms N           waiting for each request, as for a disk (0)
  --record FILE         keep the run in a file, as --save does

Options of compare, run and show:
  --drop-noisy          leave runs out in which other programs took more than
                        5 % of the cores' time, and say how many
  --export FORMAT=PATH  write a file; may be given several times; of serve too

Options of lesson and lecture:
  --answers FILE        a line for each question of "try"; else they are asked
  --save FILE           keep what was answered in "try", in a file of one's own
  --name NAME           and whose answers they are; else they are nobody's
  --recorded            "try" with what was recorded, and without a run
  --csv FILE            write "results" for spreadsheets, a line an answer
  --xapi FILE           write them as statements of the Experience API
  -o, --output FILE     where "worksheet" and "record" write to
  --key                 "worksheet" with its answers, by runs that are made now;
                        with --recorded, or --run FILE, by those
  --paper letter        for another paper than A4
  --language de         texts in that language, where they are translated

Options of experiment and sweep, beside --model, --set, --cores, --drop-noisy
and --until-quiet of sweep:
  --over NAME=VALUES    what changes: a parameter, a setting of a model, or
                        cores (used or simulated), as 1,2,4, 1..8, 10..100+10
                        or 1..64x2; twice for a family of curves
  --measure A,B         numbers of "run --json" (makespan)
  --fit LAW[:MEASURE]   a law fitted to what is measured
  --repeat N            runs of each point (5); a simulation is made once
  --in-order            all runs of a point, then the next; else in rounds that
                        are shuffled by the seed
  --seed N              another plan of the same kind, and another order (1)
  --limit SECONDS       no run begins after that
  --record FILE         keep it in a file, and go on with what is there
  --csv FILE            a line for each run; - for standard output
  --show                what is in a file, without going on

Options of fit:
  --list                which laws there are, and what can be set of them
  --set NAME=VALUE      what x and y are, and how many servers there are
  --residuals           also how far each point is from the curve
  --bootstrap           intervals by fits to points whose residuals are dealt
                        anew, also where no parameter is at its bound
  --seed N              deal them otherwise (1)

Options of all:
  --json                answer with one JSON object
  -h, --help            this page
  --version             the version

)";

/// "Scenarios:  kebab, cpu-bound" for any catalog.
template<typename Catalog>
std::string lineOf(const std::string& title, const Catalog& catalog)
{
    std::vector<std::string> ids;
    for (const auto* entry : catalog)
        ids.emplace_back(entry->id);
    return wrapped(listed(ids), {title, std::string(title.size(), ' ')});
}

} // namespace

std::string helpText()
{
    return std::string(kHelp) + lineOf("Scenarios:  ", scenarioCatalog())
         + lineOf("Models:     ", executionModelCatalog()) + lineOf("Formats:    ", exporterCatalog())
         + "\nExit status: 0 done, 1 could not be done, 2 the command line is wrong, 128 and\n"
           "the number of the signal when one ended it (130: Ctrl+C).\n"
           "A good start: interleave-cli compare kebab\n";
}

} // namespace interleave::cli
