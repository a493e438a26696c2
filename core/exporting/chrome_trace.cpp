// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <map>

#include "core/analysis/levels.h"
#include "core/exporting/exporters.h"
#include "core/exporting/json_writer.h"
#include "core/run/captions.h"

namespace interleave {

namespace {

using Layout = JsonWriter::Layout;

/// A line of the viewer: in the format every line is a thread of a process.
struct Track {
    std::int64_t process;
    std::int64_t thread;
};

/// A span of a known task.
struct TaskSpan {
    std::size_t task;
    Span span;
};

/// Writes the events of runs in the Trace Event Format, one process for each run. Numbers of processes and threads are
/// given once in a file, because viewers take equal ones for the same thread.
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
        m_json.key("otherData").beginObject();
        for (const auto& run : request.runs)
            m_json.key(run->request.model->id).text(englishWords()(evidenceCaption(*run)));
        m_json.endObject();
        m_json.endObject();
    }

private:
    void writeRun(const RunResult& run, std::int64_t process)
    {
        std::string name = englishWords()(run.request.model->title);
        if (run.trace.info.isSimulated())
            name += " (simulated, not measured)";
        writeName("process_name", {process, process}, name);
        writeSortIndex("process_sort_index", {process, process});
        writeLevels(run, process);
        writeCores(run, process);
        writeLinks(run.trace, writeTasks(run, process));
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
                    writeSlice(run, track, entry, run.trace.plan->tasks[entry.task].name);
            }
        }
    }

    /// Gives the tracks of the tasks.
    std::vector<Track> writeTasks(const RunResult& run, std::int64_t process)
    {
        std::vector<Track> tracks;
        for (std::size_t task = 0; task < run.trace.tasks.size(); ++task) {
            const Task& planned = run.trace.plan->tasks[task];
            const Track track = addTrack(process, planned.name);
            for (const Span span : run.trace.tasks[task].spans) {
                const bool isRunning = span.activity == Activity::Running;
                const Text name = isRunning ? planned.program[indexOf(span.step)].name : titleOf(span.activity);
                writeSlice(run, track, {task, span}, englishWords()(name));
            }
            tracks.push_back(track);
        }
        return tracks;
    }

    /// An arrow for each link, from the task that let the other one go on.
    void writeLinks(const Trace& trace, const std::vector<Track>& tracks)
    {
        for (const Link& link : trace.links) {
            ++m_lastArrow;
            writeArrowEnd("s", trace, link, tracks[indexOf(link.from)],
                          within(trace.tasks[indexOf(link.from)].spans, link.sent));
            writeArrowEnd("f", trace, link, tracks[indexOf(link.to)], within(trace.tasks[indexOf(link.to)].spans, link.got));
        }
    }

    /// Viewers drop an arrow that does not begin and end within a slice, and the last step of a task may end just before what it
    /// did is noted.
    static TimePoint within(const Spans& spans, TimePoint time)
    {
        if (spans.isEmpty())
            return time;
        return std::clamp(time, spans.time().begin, spans.time().end - Duration{1});
    }

    void writeArrowEnd(std::string_view phase, const Trace& trace, const Link& link, Track track, TimePoint time)
    {
        beginEvent(phase, englishWords()(titleOf(link.kind)), track);
        m_json.key("cat").text("link");
        m_json.key("id").integer(m_lastArrow);
        if (phase == "f")
            m_json.key("bp").text("e"); // what goes on at that moment, and not what comes next
        m_json.key("ts").microseconds(time.time_since_epoch());
        m_json.key("args").beginObject();
        m_json.key("kind").text(idOf(link.kind));
        m_json.key("from").text(trace.taskOf(link.from).name);
        m_json.key("to").text(trace.taskOf(link.to).name);
        if (link.about)
            m_json.key("about").text(englishWords()(trace.plan->shared[indexOf(*link.about)].name));
        m_json.endObject();
        m_json.endObject();
    }

    /// How many tasks run at the same instant, as a curve.
    void writeLevels(const RunResult& run, std::int64_t process)
    {
        for (const Levels::Level& level : levelsOf(run.trace).toVector()) {
            beginEvent("C", "Running at once", {process, process});
            m_json.key("ts").microseconds(level.time.begin.time_since_epoch());
            m_json.key("args").beginObject();
            m_json.key("tasks").integer(level.running);
            m_json.endObject();
            m_json.endObject();
        }
    }

    void writeSlice(const RunResult& run, Track track, const TaskSpan& entry, std::string_view name)
    {
        const Span& span = entry.span;
        const Task& task = run.trace.plan->tasks[entry.task];
        const Step& step = task.program[indexOf(span.step)];
        beginEvent("X", name, track);
        m_json.key("cat").text(idOf(span.activity));
        m_json.key("ts").microseconds(span.time.begin.time_since_epoch());
        m_json.key("dur").microseconds(span.time.length());
        m_json.key("cname").text(colourOf(span.activity));
        m_json.key("args").beginObject();
        m_json.key("task").text(task.name);
        m_json.key("activity").text(idOf(span.activity));
        m_json.key("step").text(englishWords()(step.name));
        m_json.key("station").text(step.station.id);
        m_json.key("evidence").text(idOf(span.evidence));
        if (span.worker)
            m_json.key("worker").integer(static_cast<std::int64_t>(indexOf(*span.worker)));
        if (span.cpu)
            m_json.key("cpu").integer(static_cast<std::int64_t>(indexOf(*span.cpu)));
        m_json.endObject();
        m_json.endObject();
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
        const Track track{process, ++m_lastThread};
        writeName("thread_name", track, name);
        writeSortIndex("thread_sort_index", track);
        return track;
    }

    void writeName(std::string_view kind, Track track, std::string_view name)
    {
        beginEvent("M", kind, track);
        m_json.key("args").beginObject();
        m_json.key("name").text(name);
        m_json.endObject();
        m_json.endObject();
    }

    /// Keeps the order in which they are written.
    void writeSortIndex(std::string_view kind, Track track)
    {
        beginEvent("M", kind, track);
        m_json.key("args").beginObject();
        m_json.key("sort_index").integer(track.thread);
        m_json.endObject();
        m_json.endObject();
    }

    void beginEvent(std::string_view phase, std::string_view name, Track track)
    {
        m_json.beginObject(Layout::OneLine);
        m_json.key("ph").text(phase);
        m_json.key("name").text(name);
        m_json.key("pid").integer(track.process);
        m_json.key("tid").integer(track.thread);
    }

    JsonWriter m_json;
    std::int64_t m_lastThread;    ///< threads are numbered after the processes
    std::int64_t m_lastArrow = 0; ///< in the file, over all runs
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
