// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/source_rules.h"

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <span>
#include <sstream>

namespace interleave {

namespace {

using Names = std::set<std::string, std::less<>>;

/// Which parts of core each part may include, beside itself.
const std::map<std::string, Names, std::less<>>& allowedParts()
{
    static const std::map<std::string, Names, std::less<>> allowed{
        {"base", {}},
        {"machine", {"base"}},
        {"program", {"base"}},
        {"scenario", {"analysis", "base", "program", "trace"}},
        {"trace", {"base", "program"}},
        {"record", {"base", "machine", "program", "trace"}},
        {"device", {"base", "machine", "program", "trace"}},
        {"execution", {"base", "device", "machine", "program", "record", "trace"}},
        {"analysis", {"base", "program", "trace"}},
        {"fitting", {"base"}},
        {"experiment",
         {"analysis", "base", "execution", "exporting", "fitting", "lesson", "machine", "program", "run", "saving",
          "scenario", "trace"}},
        {"gantt", {"analysis", "base", "program", "trace"}},
        {"kitchen", {"base", "program", "trace", "analysis"}},
        {"run", {"analysis", "base", "execution", "machine", "program", "record", "scenario", "trace"}},
        {"saving", {"analysis", "base", "execution", "machine", "program", "run", "scenario", "trace"}},
        {"lecture",
         {"analysis", "base", "execution", "exporting", "gantt", "lesson", "machine", "program", "run", "saving",
          "scenario", "trace"}},
        {"lesson",
         {"analysis", "base", "execution", "exporting", "gantt", "machine", "program", "run", "saving", "scenario", "trace"}},
        {"exporting", {"analysis", "base", "execution", "gantt", "machine", "program", "run", "scenario", "trace"}},
    };
    return allowed;
}

/// Parts that are pure functions of a finished trace.
const Names kPureParts{"trace", "analysis", "gantt", "kitchen"};
const Names kThreadHeaders{"thread", "mutex", "atomic", "condition_variable", "future", "shared_mutex"};
/// Not in the standard library of every system that we build for.
const Names kMissingHeaders{"barrier", "latch", "semaphore", "stop_token"};

const std::regex kInclude(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
const std::regex kSystemHeader(R"((windows|sched|pthread|unistd|fcntl|io|poll|copyfile|langinfo|dlfcn)\.h|(sys|mach|linux)/.*)");
const std::regex kSystemFile(R"(.*_(linux|windows|macos|unix)\.cpp)");
const std::regex kChartsHeader(R"(QtCharts(/.*)?|QChart.*|Q\w+(Axis|Series)|QLegend\w*)");
const std::regex kMissingType(R"(\bstd::(jthread|barrier|latch|counting_semaphore|binary_semaphore|atomic_wait\w*|shared_(timed_)?mutex)\b)");
/// Waiting on a condition variable names its lock; anything else that waits may be an atomic.
const std::regex kWaitWithoutLock(R"((\.|->)wait\((?!lock\b))");
/// Of these Clang does not know what they guard.
const std::regex kBareMutex(R"(\b(std::(recursive_)?mutex|QMutex|QRecursiveMutex|QReadWriteLock)\b)");
const std::regex kStartsThread(R"(\b(std::thread|std::async|QThread|QThreadPool|QtConcurrent)\b)");

/// What replaces a file by itself loses its mode, its owner and its other names.
const std::regex kWritesFile(R"(\b(std::(ofstream|fstream|fopen)|QSaveFile)\b)");

/// A new kind would not be asked for, and nobody would notice.
const std::regex kAsksForOneStepKind(R"(\b(get_if|holds_alternative)<\w+>\([^;]*\baction\))");
const std::regex kSwallowsNewKinds(R"(\[[&=]?\]\(const auto ?&\))");
constexpr std::string_view kStepItself = "core/program/step.h";
constexpr std::string_view kCheckedMutexItself = "core/base/guarded.h";

/// What every run and every window would share.
const std::regex kMutableStatic(R"(^\s*(static|inline) (?!const|void|auto)[\w:<>*&, ]+ \w+( =|;|\{))");

/// The console program has a thread that watches its run for Ctrl+C.
constexpr std::string_view kConsoleWatcher = "app/cli/run_watcher.";
constexpr std::string_view kChartsFolder = "app/charts/";

/// The first part of a path that lies in `folder`: "trace" of "core/trace/trace.h"; empty if it lies elsewhere.
std::string_view partOf(std::string_view path, std::string_view folder)
{
    if (!path.starts_with(folder))
        return {};
    path.remove_prefix(folder.size());
    return path.substr(0, path.find('/'));
}

bool matches(std::string_view text, const std::regex& pattern)
{
    return std::regex_match(text.begin(), text.end(), pattern);
}

/// One file as it is checked.
class Checker {
public:
    explicit Checker(std::string_view path)
        : m_path(path), m_corePart(partOf(path, "core/")), m_appPart(partOf(path, "app/"))
    {
    }

    std::vector<std::string> complaintsAbout(std::string_view text)
    {
        std::vector<std::string> lines;
        std::istringstream stream{std::string(text)};
        for (std::string line; std::getline(stream, line);)
            lines.push_back(line);
        checkHead(lines);
        for (const std::string& line : lines) {
            ++m_line;
            std::smatch include;
            if (!std::regex_search(line, include, kInclude))
                checkCode(line.substr(0, line.find("//")));
            else if (include[1] == "<")
                checkSystemInclude(include[2].str());
            else
                checkOwnInclude(include[2].str());
        }
        return m_complaints;
    }

private:
    /// `#pragma once` in a header, then the copyright and the licence.
    void checkHead(std::span<const std::string> lines)
    {
        if (m_path.ends_with(".h")) {
            if (lines.size() < 2 || lines[0] != "#pragma once" || !lines[1].empty())
                complain("begins with #pragma once and an empty line");
            lines = lines.subspan(std::min<std::size_t>(2, lines.size()));
        }
        const bool isCode = m_path.ends_with(".h") || m_path.ends_with(".cpp");
        const std::string mark = isCode ? "// " : "# ";
        if (lines.size() < 2 || !lines[0].starts_with(mark + "SPDX-FileCopyrightText: ")
            || lines[1] != mark + "SPDX-License-Identifier: GPL-3.0-or-later")
            complain("begins with the two SPDX lines");
    }

    void checkOwnInclude(const std::string& header)
    {
        if (!m_corePart.empty()) {
            const std::string_view other = partOf(header, "core/");
            if (other.empty())
                complain("core includes core alone, not \"" + header + "\"");
            else if (other != m_corePart && !mayInclude(other))
                complain("core/" + std::string(m_corePart) + " may not include core/" + std::string(other));
        }
        if (m_appPart == "cli" && header.starts_with("app/") && !header.starts_with("app/cli/"))
            complain("app/cli may not include the window's \"" + header + "\"");
    }

    bool mayInclude(std::string_view other) const
    {
        const auto allowed = allowedParts().find(m_corePart);
        return allowed != allowedParts().end() && allowed->second.contains(other);
    }

    void checkSystemInclude(const std::string& header)
    {
        const bool isQt = header.starts_with('Q');
        if (isQt && !m_corePart.empty())
            complain("core has no Qt, not <" + header + ">");
        if (isQt && m_appPart == "cli")
            complain("app/cli has no Qt, not <" + header + ">");
        if (matches(header, kChartsHeader) && !m_path.starts_with(kChartsFolder) && !m_appPart.empty())
            complain("only app/charts includes Qt Charts, not <" + header + "> here");
        if (matches(header, kSystemHeader) && !mayIncludeSystemHeaders())
            complain("<" + header + "> belongs in a file for one system, such as core/machine/*_linux.cpp");
        if (header.starts_with("hwloc") && m_corePart != "machine")
            complain("only core/machine includes <" + header + ">");
        if (kPureParts.contains(m_corePart) && kThreadHeaders.contains(header))
            complain("core/" + std::string(m_corePart) + " knows no threads, not <" + header + ">");
        if (isOurs() && kMissingHeaders.contains(header))
            complain("<" + header + "> is not in every standard library");
    }

    bool mayIncludeSystemHeaders() const
    {
        if (!m_corePart.empty())
            return matches(m_path, kSystemFile) && (m_corePart == "machine" || m_corePart == "base");
        return m_appPart.empty() || matches(m_path, kSystemFile);
    }

    void checkCode(const std::string& line)
    {
        std::smatch found;
        if (isOurs() && std::regex_search(line, found, kMissingType))
            complain(found[0].str() + " is missing or faulty in some standard libraries");
        if (isOurs() && std::regex_search(line, kWaitWithoutLock))
            complain("waits on something other than a condition variable with its lock");
        if (isOurs() && m_path != kCheckedMutexItself && std::regex_search(line, found, kBareMutex))
            complain("a mutex is a CheckedMutex of core/base/guarded.h, no " + found[0].str() + " here");
        if (isOurs() && m_corePart != "base" && std::regex_search(line, found, kWritesFile))
            complain("files are written by writeFile() of core/base/file.h, no " + found[0].str() + " here");
        if (isOurs() && m_path != kStepItself && std::regex_search(line, kAsksForOneStepKind))
            complain("asks whether a step is of one kind: what a step means is told by factsOf(), and what it does by "
                     "a function for each kind");
        if (isOurs() && std::regex_search(line, kSwallowsNewKinds))
            complain("a kind that is added would be taken for one about which there is nothing to say");
        if (isOurs() && std::regex_search(line, kMutableStatic))
            complain("is shared by the whole program and can be changed");
        const bool mayStart = m_appPart.empty() || m_appPart == "run" || m_path.starts_with(kConsoleWatcher);
        if (!mayStart && std::regex_search(line, found, kStartsThread))
            complain("only app/run starts threads, no " + found[0].str() + " here");
    }

    bool isOurs() const { return !m_corePart.empty() || !m_appPart.empty(); }

    void complain(const std::string& what)
    {
        m_complaints.push_back(std::string(m_path) + ':' + std::to_string(std::max(1, m_line)) + ": " + what);
    }

    std::string_view m_path;
    std::string_view m_corePart; ///< empty outside core
    std::string_view m_appPart;  ///< empty outside app
    int m_line = 0;
    std::vector<std::string> m_complaints;
};

} // namespace

std::vector<std::string> complaintsAbout(std::string_view path, std::string_view text)
{
    return Checker(path).complaintsAbout(text);
}

} // namespace interleave
