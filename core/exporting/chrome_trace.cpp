// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <compare>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/levels.h"
#include "core/exporting/exporters.h"
#include "core/exporting/json_writer.h"
#include "core/run/captions.h"

namespace interleave {

namespace {

using Layout = JsonWriter::Layout;

/// A line of the viewer: in the format every line is a thread of a process.
struct Track {
    Track(std::int64_t process, std::int64_t thread) : number(thread) { place.add("pid", process).add("tid", thread); }

    std::int64_t number;
    JsonMembers place;
};

/// What many slices have in common.
struct SliceWords {
    JsonMembers members;
    JsonMembers arguments;
};

/// What the arrows of a kind of links have in common.
struct ArrowWords {
    JsonMembers begin;
    JsonMembers end;
};

/// Slices that are alike in this are alike in words. The texts are told apart by where they lie.
struct SliceKind {
    const char* name;
    const char* detail;
    Activity activity;
    friend auto operator<=>(const SliceKind&, const SliceKind&) = default;
};

/// A span of a known task.
struct TaskSpan {
    std::size_t task;
    Span span;
};

/// Writes the events of runs in the Trace Event Format, one process for each run. Numbers of processes and threads are
/// given once in a file, because viewers take equal ones for the same thread. What a slice's track, name or category says is not
/// said again in its arguments: there may be millions, and some viewers take slices of other arguments for other functions.
/// Thread safety: none; one owner.
class EventWriter {
public:
    explicit EventWriter(std::ostream& out, std::size_t runs)
        : m_json(out), m_lastThread(static_cast<std::int64_t>(runs))
    {
    }

    void write(const ExportRequest& request)
    {
        m_json.beginObject();
        m_json.key("displayTimeUnit").text("ms");
        m_json.key("traceEvents").beginArray();
        std::int64_t process = 0;
        for (const auto& run : request.runs)
            writeRun(*run, ++process);
        m_json.endArray();
        writeEvidence(request);
        m_json.endObject();
    }

private:
    /// A name of its own for each run, as one model may have made several.
    void writeEvidence(const ExportRequest& request)
    {
        m_json.key("otherData").beginObject();
        std::int64_t process = 0;
        for (const auto& run : request.runs) {
            const std::string name = "run " + std::to_string(++process) + ", " + std::string(run->request.model->id);
            m_json.key(name).text(englishWords()(evidenceCaption(*run)));
        }
        m_json.endObject();
    }

    void writeRun(const RunResult& run, std::int64_t process)
    {
        std::string name = englishWords()(titleCaption(run.request));
        if (run.trace.info.isSimulated())
            name += " (simulated, not measured)";
        const Track place(process, process);
        writeMetadata("process_name", place, JsonMembers().add("name", name));
        writeMetadata("process_sort_index", place, JsonMembers().add("sort_index", process));
        writeLevels(run, process);
        writeCores(run, process);
        writeLinks(run.trace, writeTasks(run, process));
        writeRequests(run.trace, process);
    }

    void writeCores(const RunResult& run, std::int64_t process)
    {
        std::map<CpuId, std::vector<TaskSpan>> cores;
        for (std::size_t task = 0; task < run.trace.tasks.size(); ++task) {
            for (const Span span : run.trace.tasks[task].spans) {
                if (span.cpu)
                    cores[*span.cpu].push_back({task, span});
            }
        }
        for (auto& [cpu, spans] : cores) {
            const Track track = addTrack(process, "core " + std::to_string(indexOf(cpu)));
            std::ranges::stable_sort(spans, {}, [](const TaskSpan& entry) { return entry.span.time.begin; });
            TimePoint end{};
            for (TaskSpan& entry : spans) {
                // Boundaries overlap by up to a quantum; viewers would take one of the two for a part of the other.
                entry.span.time.begin = std::max(entry.span.time.begin, end);
                end = std::max(end, entry.span.time.end);
                if (entry.span.time.begin < entry.span.time.end)
                    writeCoreSlice(run.trace.plan->tasks[entry.task], track, entry.span);
            }
        }
    }

    /// Of a core: named after the task, and coloured by viewers as they colour names.
    void writeCoreSlice(const Task& task, const Track& track, const Span& span)
    {
        const Text& step = task.program[indexOf(span.step)].name;
        beginSlice(wordsOf({task.name.data(), step.source, span.activity},
                           [&](SliceWords& words) {
                               words.members.add("ph", "X").add("name", task.name).add("cat", idOf(span.activity));
                               words.arguments.add("step", englishWords()(step));
                           }),
                   track, span);
        endSlice();
    }

    /// Gives the tracks of the tasks.
    std::vector<Track> writeTasks(const RunResult& run, std::int64_t process)
    {
        std::vector<Track> tracks;
        for (std::size_t task = 0; task < run.trace.tasks.size(); ++task) {
            const Task& planned = run.trace.plan->tasks[task];
            const Track track = addTrack(process, planned.name);
            for (const Span span : run.trace.tasks[task].spans)
                writeTaskSlice(planned.program[indexOf(span.step)], track, span);
            tracks.push_back(track);
        }
        return tracks;
    }

    /// Of a task: named after what it does, or why it does nothing.
    void writeTaskSlice(const Step& step, const Track& track, const Span& span)
    {
        beginSlice(wordsOf({step.name.source, step.station.id.data(), span.activity},
                           [&](SliceWords& words) {
                               const bool isRunning = span.activity == Activity::Running;
                               words.members.add("ph", "X")
                                   .add("name", englishWords()(isRunning ? step.name : titleOf(span.activity)))
                                   .add("cat", idOf(span.activity))
                                   .add("cname", colourOf(span.activity));
                               if (!isRunning)
                                   words.arguments.add("step", englishWords()(step.name));
                               words.arguments.add("station", step.station.id);
                           }),
                   track, span);
        if (span.worker)
            m_json.key("worker").integer(static_cast<std::int64_t>(indexOf(*span.worker)));
        if (span.cpu)
            m_json.key("cpu").integer(static_cast<std::int64_t>(indexOf(*span.cpu)));
        endSlice();
    }

    /// Up to its arguments, to which more can be added.
    void beginSlice(const SliceWords& words, const Track& track, const Span& span)
    {
        m_json.beginObject(Layout::Dense);
        m_json.members(words.members);
        m_json.members(track.place);
        m_json.key("ts").microseconds(span.time.begin.time_since_epoch());
        m_json.key("dur").microseconds(span.time.length());
        m_json.key("args").beginObject();
        m_json.members(words.arguments);
        // Nothing is said of a begin that is known as it was stamped, or that is simulated as all of its run is.
        if (span.evidence != Evidence::Recorded && span.evidence != Evidence::Simulated)
            m_json.key("evidence").text(idOf(span.evidence));
    }

    void endSlice()
    {
        m_json.endObject();
        m_json.endObject();
    }

    /// Made once, by `make`.
    template<typename Make>
    const SliceWords& wordsOf(const SliceKind& kind, Make make)
    {
        const auto [known, isNew] = m_slices.try_emplace(kind);
        if (isNew)
            make(known->second);
        return known->second;
    }

    /// An arrow for each link, from the task that let the other one go on.
    void writeLinks(const Trace& trace, const std::vector<Track>& tracks)
    {
        std::map<LinkKind, ArrowWords> arrows;
        std::vector<JsonMembers> shared;
        for (const Shared& each : trace.plan->shared)
            shared.push_back(JsonMembers().add("about", englishWords()(each.name)));
        for (const Link& link : trace.links) {
            ++m_lastArrow;
            const auto [words, isNew] = arrows.try_emplace(link.kind);
            if (isNew)
                words->second = arrowWords(link.kind);
            const JsonMembers* about = link.about ? &shared[indexOf(*link.about)] : nullptr;
            writeArrowEnd(words->second.begin, tracks[indexOf(link.from)],
                          within(trace.tasks[indexOf(link.from)].spans, link.sent), about);
            writeArrowEnd(words->second.end, tracks[indexOf(link.to)],
                          within(trace.tasks[indexOf(link.to)].spans, link.got), about);
        }
    }

    static ArrowWords arrowWords(LinkKind kind)
    {
        const std::string name = englishWords()(titleOf(kind));
        return {.begin = JsonMembers().add("ph", "s").add("name", name).add("cat", "link"),
                // What goes on at that moment, and not what comes next.
                .end = JsonMembers().add("ph", "f").add("name", name).add("cat", "link").add("bp", "e")};
    }

    /// Viewers drop an arrow that does not begin and end within a slice, and the last step of a task may end just before what it
    /// did is noted.
    static TimePoint within(const Spans& spans, TimePoint time)
    {
        if (spans.isEmpty())
            return time;
        return std::clamp(time, spans.time().begin, spans.time().end - Duration{1});
    }

    void writeArrowEnd(const JsonMembers& words, const Track& track, TimePoint time, const JsonMembers* about)
    {
        m_json.beginObject(Layout::Dense);
        m_json.members(words);
        m_json.members(track.place);
        m_json.key("id").integer(m_lastArrow);
        m_json.key("ts").microseconds(time.time_since_epoch());
        if (about) {
            m_json.key("args").beginObject();
            m_json.members(*about);
            m_json.endObject();
        }
        m_json.endObject();
    }

    /// What was asked of the run: a slice of its own for each, from when it was due until it was over, and in it how long it stood in line.
    void writeRequests(const Trace& trace, std::int64_t process)
    {
        const JsonMembers place = Track(process, process).place;
        std::vector<std::string> names;
        for (const Shared& each : trace.plan->shared)
            names.push_back(englishWords()(each.name));
        const TimePoint end = trace.time().end;
        for (const Request& request : trace.requests) {
            ++m_lastRequest;
            const std::string& name = names[indexOf(request.device)];
            const TimePoint over = std::max(request.due, request.answered.value_or(end));
            writeRequestEdge("b", name, place, request.due, request.fate);
            if (request.taken) {
                writeRequestEdge("b", "in line", place, std::min(request.sent, over), std::nullopt);
                writeRequestEdge("e", "in line", place, std::min(*request.taken, over), std::nullopt);
            }
            writeRequestEdge("e", name, place, over, std::nullopt);
        }
    }

    void writeRequestEdge(std::string_view phase, std::string_view name, const JsonMembers& place, TimePoint time,
                          std::optional<Fate> fate)
    {
        m_json.beginObject(Layout::Dense);
        m_json.key("ph").text(phase);
        m_json.key("name").text(name);
        m_json.key("cat").text("request");
        m_json.members(place);
        m_json.key("id").integer(m_lastRequest);
        m_json.key("ts").microseconds(time.time_since_epoch());
        if (fate) {
            m_json.key("args").beginObject();
            m_json.key("fate").text(idOf(*fate));
            m_json.endObject();
        }
        m_json.endObject();
    }

    /// How many tasks run at the same instant, as a curve, which is a process's and no thread's.
    void writeLevels(const RunResult& run, std::int64_t process)
    {
        const JsonMembers words = JsonMembers().add("ph", "C").add("name", "Running at once").add("pid", process);
        for (const Levels::Level& level : levelsOf(run.trace).toVector()) {
            m_json.beginObject(Layout::Dense);
            m_json.members(words);
            m_json.key("ts").microseconds(level.time.begin.time_since_epoch());
            m_json.key("args").beginObject();
            m_json.key("tasks").integer(level.running);
            m_json.endObject();
            m_json.endObject();
        }
    }

    /// Names of chrome://tracing's own table; Perfetto colours by name.
    static std::string_view colourOf(Activity activity)
    {
        switch (activity) {
        case Activity::Running: return "thread_state_running";
        case Activity::Ready: return "thread_state_runnable";
        case Activity::WaitingIo: return "thread_state_iowait";
        case Activity::WaitingLock: return "thread_state_uninterruptible";
        case Activity::WaitingMessage: return "thread_state_sleeping";
        case Activity::Taken: return "thread_state_unknown";
        }
        return {};
    }

    Track addTrack(std::int64_t process, std::string_view name)
    {
        const Track track(process, ++m_lastThread);
        writeMetadata("thread_name", track, JsonMembers().add("name", name));
        writeMetadata("thread_sort_index", track, JsonMembers().add("sort_index", track.number)); // in the order of the file
        return track;
    }

    /// It has a time because Speedscope refuses files in which an event has none.
    void writeMetadata(std::string_view kind, const Track& track, const JsonMembers& arguments)
    {
        m_json.beginObject(Layout::Dense);
        m_json.key("ph").text("M");
        m_json.key("name").text(kind);
        m_json.members(track.place);
        m_json.key("ts").integer(0);
        m_json.key("args").beginObject();
        m_json.members(arguments);
        m_json.endObject();
        m_json.endObject();
    }

    JsonWriter m_json;
    std::int64_t m_lastThread;    ///< threads are numbered after the processes
    std::int64_t m_lastArrow = 0; ///< in the file, over all runs
    std::int64_t m_lastRequest = 0;
    std::map<SliceKind, SliceWords> m_slices;
};

void write(const ExportRequest& request, std::ostream& out)
{
    EventWriter(out, request.runs.size()).write(request);
    out << '\n';
}

} // namespace

constinit const Exporter kChromeTraceExporter{
    .id = "chrome-trace",
    .extension = "json",
    .title = INTERLEAVE_TEXT("export", "Chrome trace (opens in the Perfetto and Chrome viewers)"),
    .write = write,
};

} // namespace interleave
