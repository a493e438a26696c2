// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kitchen/equipment.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

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
    return std::visit(Overloaded{
                          [](const WaitForIo&) { return Equipment::Mailbox; },
                          [](const Lock&) { return Equipment::Chest; },
                          [](const Unlock&) { return Equipment::Chest; },
                          [](const LockOrRetreat&) { return Equipment::Chest; },
                          [](const Acquire&) { return Equipment::Chest; },
                          [](const Release&) { return Equipment::Chest; },
                          [](const WaitUntil&) { return Equipment::Chest; },
                          [](const Notify&) { return Equipment::Chest; },
                          [](const Update&) { return Equipment::Chest; },
                          [](const SignBook&) { return Equipment::Chest; },
                          [](const Send&) { return Equipment::Pass; },
                          [](const Receive&) { return Equipment::Pass; },
                          [](const Meet&) { return Equipment::Pass; },
                          [](const Spawn&) { return Equipment::Pass; },
                          [](const Join&) { return Equipment::Pass; },
                          [](const auto&) { return Equipment::Machine; },
                      },
                      step.action);
}

bool isAtTable(const Step& step)
{
    return step.station.id == "table";
}

Token tokenOf(const Plan& plan, SharedId what)
{
    const auto isTakenAtTable = [&](const Step& step) {
        const auto* lock = std::get_if<Lock>(&step.action);
        return lock && lock->what == what && isAtTable(step);
    };
    const auto takesAtTable = [&](const Task& task) { return std::ranges::any_of(task.program, isTakenAtTable); };
    return std::ranges::any_of(plan.tasks, takesAtTable) ? Token::Fork : Token::Key;
}

std::vector<TicketBox> ticketOf(const Program& program)
{
    // By step: the last one of the outermost repeat that it is in, or itself.
    std::vector<std::size_t> done(program.size());
    std::size_t repeatEnd = 0;
    for (std::size_t n = 0; n < program.size(); ++n) {
        if (const auto* repeat = std::get_if<Repeat>(&program[n].action))
            repeatEnd = std::max(repeatEnd, std::min(n + repeat->steps + 1, program.size()));
        done[n] = n < repeatEnd ? repeatEnd - 1 : n;
    }
    std::vector<TicketBox> boxes;
    for (std::size_t n = 0; n < program.size(); ++n) {
        if (std::holds_alternative<Repeat>(program[n].action))
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
