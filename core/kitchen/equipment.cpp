// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kitchen/equipment.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "core/program/step_kinds.h"

namespace interleave::kitchen {

namespace {

constexpr std::array<std::pair<std::string_view, Equipment>, 6> kStations{{
    {"spit", Equipment::Spit},
    {"fryer", Equipment::Fryer},
    {"board", Equipment::Board},
    {"counter", Equipment::Counter},
    {"door", Equipment::Pass},
    {"oven", Equipment::Machine},
}};

} // namespace

Equipment equipmentOf(const Step& step)
{
    const auto known = std::ranges::find(kStations, step.station.id, &std::pair<std::string_view, Equipment>::first);
    if (known != kStations.end())
        return known->second;
    switch (factsOf(step.action).about) {
    case About::Itself: return Equipment::Machine;
    case About::Device: return Equipment::Mailbox;
    case About::Things: return Equipment::Chest;
    case About::Tasks: return Equipment::Pass;
    }
    return Equipment::Machine;
}

bool isAtTable(const Step& step)
{
    return step.station.id == "table";
}

Token tokenOf(const Plan& plan, SharedId what)
{
    const auto isTakenAtTable = [&](const Step& step) {
        const std::optional<Taking> taking = factsOf(step.action).locks->takes;
        return taking && taking->what == what && isAtTable(step);
    };
    const auto takesAtTable = [&](const Task& task) { return std::ranges::any_of(task.program, isTakenAtTable); };
    return std::ranges::any_of(plan.tasks, takesAtTable) ? Token::Fork : Token::Key;
}

Fitting fittingOf(const SharedKind& kind)
{
    return std::visit(Overloaded{
                          [](const Mutex&) { return Fitting::Hook; },
                          [](const RwLock&) { return Fitting::Hook; },
                          [](const Semaphore&) { return Fitting::Bowl; },
                          [](const Channel&) { return Fitting::Pass; },
                          [](const Condition&) { return Fitting::None; },
                          [](const Barrier&) { return Fitting::None; },
                          [](const Counter&) { return Fitting::None; },
                          [](const Book&) { return Fitting::None; },
                          [](const Array&) { return Fitting::None; },
                          [](const Events&) { return Fitting::None; },
                          [](const Service&) { return Fitting::None; },
                          [](const Servers&) { return Fitting::None; },
                          [](const Database&) { return Fitting::None; },
                      },
                      kind);
}

std::vector<TicketBox> ticketOf(const Program& program)
{
    // By step: the last one of the outermost repeat that it is in, or itself.
    std::vector<std::size_t> done(program.size());
    std::size_t repeatEnd = 0;
    for (std::size_t n = 0; n < program.size(); ++n) {
        if (const Repeat* repeat = repeatAt(program[n]))
            repeatEnd = std::max(repeatEnd, std::min(n + repeat->steps + 1, program.size()));
        done[n] = n < repeatEnd ? repeatEnd - 1 : n;
    }
    std::vector<TicketBox> boxes;
    for (std::size_t n = 0; n < program.size(); ++n) {
        if (repeatAt(program[n]))
            continue; // no work, and no place
        const Equipment equipment = equipmentOf(program[n]);
        const auto last = static_cast<StepIndex>(done[n]);
        const auto box = std::ranges::find(boxes, equipment, &TicketBox::equipment);
        if (box == boxes.end())
            boxes.push_back({equipment, last});
        else
            box->last = last;
    }
    return boxes;
}

} // namespace interleave::kitchen
