// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/repaired_run.h"

#include "core/program/arrangement.h"

namespace interleave {

Result<lesson::LessonRun> repairedRun(const lesson::LessonRun& run, const lesson::Repair& repair, const lesson::Given& order)
{
    const auto* places = std::get_if<std::vector<std::size_t>>(&order);
    const Plan plan = run.scenario->makePlan(run.parameters, run.seed);
    const ProgramLines lines = linesOf(plan.tasks[repair.task].program);
    if (!places || places->size() != lines.size())
        return run;
    if (Result<Program> program = programOf(inOrder(lines, *places)); !program)
        return program.error();
    Values values = run.parameters.all();
    values.insert_or_assign(std::string(kArrangement.id), arrangementOf(*places));
    const Result<Parameters> parameters = checkedParameters(run.scenario->parameters, values);
    if (!parameters)
        return parameters.error();
    lesson::LessonRun repaired = run;
    repaired.parameters = *parameters;
    return repaired;
}

} // namespace interleave
