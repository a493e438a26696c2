// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/trace_text.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <set>
#include <sstream>
#include <stdexcept>

namespace interleave {

namespace {

constexpr Duration kCharacter = std::chrono::milliseconds(1);
constexpr Duration kResolution = std::chrono::microseconds(10);

bool isRunning(char c)
{
    return c == 'R' || c == '?' || std::isdigit(static_cast<unsigned char>(c));
}

bool isTaken(char c)
{
    return c == 't';
}

bool isWait(char c)
{
    return c == 'i' || c == 'I';
}

/// One line of a drawing.
struct Line {
    std::string name;
    CpuId cpu{}; ///< where `R` runs
    std::string picture;
};

Line lineFrom(const std::string& text)
{
    Line line;
    std::istringstream words(text);
    words >> line.name >> line.picture;
    const auto at = line.name.find('@');
    if (at != std::string::npos) {
        line.cpu = static_cast<CpuId>(std::stoi(line.name.substr(at + 1)));
        line.name.resize(at);
    }
    std::string rest;
    if (words >> rest)
        throw std::invalid_argument("a name and a picture were expected: " + text);
    for (const char c : line.picture) {
        if (c != '.' && !isRunning(c) && !isTaken(c) && !isWait(c))
            throw std::invalid_argument(std::string("what does '") + c + "' stand for? " + text);
    }
    return line;
}

/// Whether a line is about something that was asked.
bool isAsked(const std::string& text)
{
    std::istringstream words(text);
    std::string first;
    words >> first;
    return first == "request" || first == "event";
}

std::vector<Line> linesFrom(std::string_view drawing)
{
    std::vector<Line> lines;
    std::istringstream stream{std::string(drawing)};
    for (std::string text; std::getline(stream, text);) {
        if (text.find_first_not_of(' ') != std::string::npos && !isAsked(text))
            lines.push_back(lineFrom(text));
    }
    return lines;
}

/// The device of that name, a new one at its first time.
SharedId deviceIn(Plan& plan, const std::string& name, bool isService)
{
    const Message title{{"", "%1"}, {name}};
    const auto known = std::ranges::find(plan.shared, title, &Shared::name);
    const auto place = static_cast<SharedId>(known - plan.shared.begin());
    if (known == plan.shared.end())
        plan.shared.push_back({title, isService ? SharedKind{Service{}} : SharedKind{Events{}}});
    return place;
}

TaskId taskIn(const Plan& plan, const std::string& name)
{
    const auto known = std::ranges::find(plan.tasks, name, &Task::name);
    if (known == plan.tasks.end())
        throw std::invalid_argument("who is " + name + "?");
    return static_cast<TaskId>(known - plan.tasks.begin());
}

/// "request web due 0 sent 1 taken 3 by Ada answered 8"
Request requestFrom(const std::string& text, Plan& plan)
{
    std::istringstream words(text);
    std::string kind;
    std::string name;
    words >> kind >> name;
    Request request{.device = deviceIn(plan, name, kind == "request")};
    for (std::string word; words >> word;) {
        std::string value;
        words >> value;
        if (word == "by") {
            request.task = taskIn(plan, value);
            continue;
        }
        const TimePoint time{Duration(std::llround(std::stod(value) * static_cast<double>(kCharacter.count())))};
        const auto fate = std::ranges::find(kFates, word, [](Fate each) { return idOf(each); });
        if (word == "due")
            request.due = request.sent = time;
        else if (word == "sent")
            request.sent = time;
        else if (word == "taken")
            request.taken = time;
        else if (fate != kFates.end() && *fate != Fate::Open)
            request.answered = time, request.fate = *fate;
        else
            throw std::invalid_argument("what is \"" + word + "\"? " + text);
    }
    return request;
}

std::vector<Request> requestsFrom(std::string_view drawing, Plan& plan)
{
    std::vector<Request> requests;
    std::istringstream stream{std::string(drawing)};
    for (std::string text; std::getline(stream, text);) {
        if (isAsked(text))
            requests.push_back(requestFrom(text, plan));
    }
    std::ranges::stable_sort(requests, {}, &Request::due);
    return requests;
}

/// Of each character the step it belongs to. Readiness belongs to what follows it, or at the end to what went before.
std::vector<StepIndex> stepsOf(const std::string& picture)
{
    std::vector<StepIndex> steps(picture.size());
    std::uint16_t step = 0;
    std::size_t undecided = 0;
    char last = '.';
    for (std::size_t n = 0; n < picture.size(); ++n) {
        if (picture[n] == '.')
            continue;
        step = static_cast<std::uint16_t>(step + (last != '.' && isWait(last) != isWait(picture[n]) ? 1 : 0));
        last = picture[n];
        for (; undecided <= n; ++undecided)
            steps[undecided] = StepIndex{step};
    }
    for (; undecided < picture.size(); ++undecided)
        steps[undecided] = StepIndex{step};
    return steps;
}

Program programFrom(const std::string& picture)
{
    Program program;
    const auto extend = [&program](bool waits) {
        if (program.empty() || waits != std::holds_alternative<WaitForIo>(program.back().action)) {
            program.push_back({{"test", waits ? "wait" : "compute"},
                               {"test", waits ? "wait" : "compute"},
                               waits ? Station{"device", {"test", "device"}} : Station{"processor", {"test", "processor"}},
                               waits ? Action{WaitForIo{}} : Action{Compute{}}});
        }
        if (waits)
            std::get<WaitForIo>(program.back().action).time += kCharacter;
        else
            std::get<Compute>(program.back().action).work += kCharacter;
    };
    for (const char c : picture) {
        if (c != '.')
            extend(isWait(c));
    }
    if (program.empty())
        program.push_back({{"test", "compute"}, {"test", "compute"}, {"processor", {"test", "processor"}}, Compute{}});
    return program;
}

std::optional<CpuId> cpuOf(const Line& line, char c)
{
    if (c == '?')
        return std::nullopt;
    return c == 'R' ? line.cpu : static_cast<CpuId>(c - '0');
}

Spans spansFrom(const Line& line, WorkerId worker)
{
    const std::vector<StepIndex> steps = stepsOf(line.picture);
    Spans spans;
    for (std::size_t n = 0; n < line.picture.size(); ++n) {
        const char c = line.picture[n];
        const TimePoint end = spans.time().end + kCharacter;
        if (isRunning(c))
            spans.appendUntil(end, Activity::Running, steps[n], Evidence::Recorded, worker, cpuOf(line, c));
        else if (isTaken(c))
            spans.appendUntil(end, Activity::Taken, steps[n], Evidence::Recorded, worker, line.cpu);
        else
            spans.appendUntil(end, isWait(c) ? Activity::WaitingIo : Activity::Ready, steps[n], Evidence::Recorded, worker);
    }
    return spans;
}

std::vector<CpuId> cpusOf(const std::vector<Line>& lines)
{
    std::set<CpuId> cpus;
    for (const Line& line : lines) {
        for (const char c : line.picture) {
            if (isRunning(c) && c != '?')
                cpus.insert(*cpuOf(line, c));
        }
    }
    if (cpus.empty())
        cpus.insert(CpuId{0});
    return {cpus.begin(), cpus.end()};
}

char characterOf(const Span& span, bool cpusAsFigures)
{
    switch (span.activity) {
    case Activity::Running:
        if (!span.cpu)
            return '?';
        return cpusAsFigures ? static_cast<char>('0' + indexOf(*span.cpu)) : 'R';
    case Activity::Ready: return '.';
    case Activity::WaitingIo: return 'i';
    case Activity::WaitingLock:
    case Activity::WaitingMessage: return 'w';
    case Activity::Taken: return 't';
    }
    return ' ';
}

} // namespace

Trace traceFromText(std::string_view drawing)
{
    const std::vector<Line> lines = linesFrom(drawing);
    Plan plan;
    Trace trace;
    for (const Line& line : lines) {
        plan.tasks.push_back({line.name, programFrom(line.picture)});
        const auto worker = static_cast<WorkerId>(trace.tasks.size());
        trace.tasks.push_back({.spans = spansFrom(line, worker), .completed = true, .checksum = 0});
    }
    trace.requests = requestsFrom(drawing, plan);
    trace.shared.resize(plan.shared.size());
    for (const Request& request : trace.requests)
        trace.shared[indexOf(request.device)].uses += request.taken ? 1 : 0;
    trace.plan = std::make_shared<const Plan>(std::move(plan));
    trace.info = {.model = "drawn",
                  .placement = Placement::AllCpus,
                  .cpus = cpusOf(lines),
                  .workers = lines.size(),
                  .outcome = Outcome::Completed,
                  .resolution = kResolution};
    if (trace.info.cpus.size() == 1)
        trace.info.placement = Placement::PinnedToOneCpu;
    return trace;
}

std::string textOf(const Trace& trace)
{
    std::size_t width = 0;
    for (const Task& task : trace.plan->tasks)
        width = std::max(width, task.name.size());
    const bool cpusAsFigures = trace.info.cpus != std::vector{CpuId{0}};
    std::string text;
    for (std::size_t n = 0; n < trace.tasks.size(); ++n) {
        const Spans& spans = trace.tasks[n].spans;
        text += trace.plan->tasks[n].name;
        if (!spans.isEmpty())
            text.append(width + 1 - trace.plan->tasks[n].name.size(), ' ');
        for (TimePoint t = spans.time().begin; t < spans.time().end; t += kCharacter)
            text += characterOf(spans[*spans.indexAt(t)], cpusAsFigures);
        text += '\n';
    }
    return text;
}

std::string textOf(const Spans& spans)
{
    const auto microseconds = [](TimePoint t) {
        return std::chrono::duration<double, std::micro>(t.time_since_epoch()).count();
    };
    std::ostringstream text;
    text.precision(15);
    for (const Span span : spans) {
        text << microseconds(span.time.begin) << '-' << microseconds(span.time.end) << ' ' << idOf(span.activity)
             << ", step " << indexOf(span.step);
        if (span.worker)
            text << ", worker " << indexOf(*span.worker);
        if (span.cpu)
            text << ", cpu " << indexOf(*span.cpu);
        if (span.evidence != Evidence::Recorded)
            text << ", " << idOf(span.evidence);
        text << '\n';
    }
    return text.str();
}

} // namespace interleave
