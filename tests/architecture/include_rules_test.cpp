// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/architecture/source_rules.h"
#include "tests/support/print.h"

using namespace interleave;
namespace fs = std::filesystem;

namespace {

bool isSource(const fs::path& file)
{
    return file.extension() == ".h" || file.extension() == ".cpp" || file.extension() == ".cmake"
        || file.filename() == "CMakeLists.txt";
}

std::string textOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// All sources of a folder of the tree, relative to the top.
std::vector<fs::path> sourcesIn(const char* folder)
{
    const fs::path top = INTERLEAVE_SOURCE_DIR;
    std::vector<fs::path> sources;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(top / folder)) {
        if (entry.is_regular_file() && isSource(entry.path()))
            sources.push_back(fs::relative(entry.path(), top));
    }
    return sources;
}

/// The complaints about a file that holds these lines below a correct head.
std::string complaintsAboutLines(std::string_view path, std::string_view lines)
{
    std::string text = path.ends_with(".h") ? "#pragma once\n\n" : "";
    text += "// SPDX-FileCopyrightText: 2026 The Interleave authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n";
    return linesOf(complaintsAbout(path, text + std::string(lines)));
}

} // namespace

class IncludeRulesTest : public QObject {
    Q_OBJECT

private slots:
    void SourcesKeepTheRules_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("core") << "core";
        QTest::newRow("app") << "app";
        QTest::newRow("tests") << "tests";
    }

    void SourcesKeepTheRules()
    {
        QFETCH(QString, folder);
        const std::vector<fs::path> sources = sourcesIn(qPrintable(folder));
        QVERIFY(sources.size() > 10);
        std::string complaints;
        for (const fs::path& source : sources) {
            const std::string text = textOf(fs::path(INTERLEAVE_SOURCE_DIR) / source);
            complaints += linesOf(complaintsAbout(source.generic_string(), text));
        }
        QVERIFY2(complaints.empty(), ('\n' + complaints).c_str());
    }

    void EachRuleCanBeBroken_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char* path, const char* line, const char* complaint) {
            QTest::addRow("%s: %s", path, line) << path << line << complaint;
        };
        row("core/base/near.cpp", "#include \"core/program/plan.h\"", "core/base may not include core/program");
        row("core/machine/clock.cpp", "#include \"core/trace/trace.h\"", "core/machine may not include core/trace");
        row("core/program/plan.cpp", "#include \"core/machine/clock.h\"", "core/program may not include core/machine");
        row("core/scenario/scenarios/kebab.cpp", "#include \"core/record/lane_recorder.h\"",
            "core/scenario may not include core/record");
        row("core/trace/spans.cpp", "#include \"core/record/recording.h\"", "core/trace may not include core/record");
        row("core/record/recording.cpp", "#include \"core/execution/thread_team.h\"",
            "core/record may not include core/execution");
        row("core/execution/models/one_core.cpp", "#include \"core/scenario/scenario.h\"",
            "core/execution may not include core/scenario");
        row("core/analysis/metrics.cpp", "#include \"core/run/run.h\"", "core/analysis may not include core/run");
        row("core/gantt/chart.cpp", "#include \"core/execution/execution_model.h\"", "core/gantt may not include core/execution");
        row("core/kitchen/script.cpp", "#include \"core/gantt/chart.h\"", "core/kitchen may not include core/gantt");
        row("core/run/run.cpp", "#include \"core/exporting/exporter.h\"", "core/run may not include core/exporting");
        row("core/exporting/csv.cpp", "#include \"core/record/recording.h\"", "core/exporting may not include core/record");
        row("core/novelty/new.cpp", "#include \"core/base/time.h\"", "core/novelty may not include core/base");
        row("core/run/run.cpp", "#include \"app/run/run_controller.h\"",
            "core includes core alone, not \"app/run/run_controller.h\"");
        row("core/run/run.cpp", "#include \"run.h\"", "core includes core alone, not \"run.h\"");
        row("core/base/text.cpp", "#include <QString>", "core has no Qt, not <QString>");
        row("core/base/text.cpp", "  #  include <QtCore/QString>", "core has no Qt, not <QtCore/QString>");
        row("app/cli/table.cpp", "#include <QString>", "app/cli has no Qt, not <QString>");
        row("app/cli/table.cpp", "#include \"app/theme/theme.h\"", "app/cli may not include the window's \"app/theme/theme.h\"");
        row("app/gantt/gantt_view.cpp", "#include <QChartView>", "only app/charts includes Qt Charts, not <QChartView> here");
        row("app/window/main_window.cpp", "#include <QtCharts/QValueAxis>",
            "only app/charts includes Qt Charts, not <QtCharts/QValueAxis> here");
        row("core/machine/machine.cpp", "#include <sched.h>",
            "<sched.h> belongs in a file for one system, such as core/machine/*_linux.cpp");
        row("core/execution/team_linux.cpp", "#include <sys/resource.h>",
            "<sys/resource.h> belongs in a file for one system, such as core/machine/*_linux.cpp");
        row("app/theme/theme.cpp", "#include <windows.h>",
            "<windows.h> belongs in a file for one system, such as core/machine/*_linux.cpp");
        row("core/execution/thread_team.cpp", "#include <hwloc.h>", "only core/machine includes <hwloc.h>");
        row("core/trace/trace.cpp", "#include <thread>", "core/trace knows no threads, not <thread>");
        row("core/analysis/metrics.cpp", "#include <mutex>", "core/analysis knows no threads, not <mutex>");
        row("core/gantt/chart.cpp", "#include <atomic>", "core/gantt knows no threads, not <atomic>");
        row("core/execution/start_gate.cpp", "#include <latch>", "<latch> is not in every standard library");
        row("core/execution/start_gate.cpp", "std::barrier gate(3);",
            "std::barrier is missing or faulty in some standard libraries");
        row("core/execution/start_gate.cpp", "std::shared_timed_mutex room;",
            "std::shared_timed_mutex is missing or faulty in some standard libraries");
        row("app/run/run_controller.cpp", "std::jthread thread;", "std::jthread is missing or faulty in some standard libraries");
        row("core/execution/start_gate.cpp", "m_opened.wait(false);",
            "waits on something other than a condition variable with its lock");
        row("core/execution/thread_team.cpp", "std::mutex m_mutex;",
            "a mutex is a CheckedMutex of core/base/guarded.h, no std::mutex here");
        row("app/run/background.cpp", "QMutex m_mutex;", "a mutex is a CheckedMutex of core/base/guarded.h, no QMutex here");
        row("app/window/main_window.cpp", "auto* thread = new QThread(this);", "only app/run starts threads, no QThread here");
        row("app/gantt/gantt_view.cpp", "QtConcurrent::run(layOut);", "only app/run starts threads, no QtConcurrent here");
        row("core/run/pace.cpp", "if (const auto* compute = std::get_if<Compute>(&step.action))",
            "asks whether a step is of one kind: what a step means is told by factsOf(), and what it does by a "
            "function for "
            "each kind");
        row("core/kitchen/equipment.cpp", "[](const auto&) { return Equipment::Machine; },",
            "a kind that is added would be taken for one about which there is nothing to say");
        row("core/saving/run_reader.cpp", "    static std::set<std::string, std::less<>> kept;",
            "is shared by the whole program and can be changed");
        row("core/exporting/csv.cpp", "std::ofstream out(path);",
            "files are written by writeFile() of core/base/file.h, no std::ofstream here");
        row("app/exporting/export.cpp", "QSaveFile file(path);",
            "files are written by writeFile() of core/base/file.h, no QSaveFile here");
        row("app/cli/experiment.cpp", "std::thread thread(run);", "only app/run starts threads, no std::thread here");
    }

    void EachRuleCanBeBroken()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(QString, complaint);
        const QString expected = path + QStringLiteral(":4: ") + complaint + u'\n';
        QCOMPARE(complaintsAboutLines(path.toStdString(), '\n' + line.toStdString() + '\n'), expected.toStdString());
    }

    void WhatIsAllowedIsNotComplainedOf_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        const auto row = [](const char* path, const char* line) { QTest::addRow("%s: %s", path, line) << path << line; };
        row("core/trace/trace.h", "#include \"core/trace/spans.h\"");
        row("core/run/run.h", "#include \"core/analysis/metrics.h\"");
        row("core/machine/current_cpu_linux.cpp", "#include <sched.h>");
        row("core/machine/topology.h", "#include <hwloc.h>");
        row("core/execution/start_gate.cpp", "m_changed.wait(lock, [] { return true; });");
        row("core/base/stop_token.h", "/// Our own because std::jthread is not in every libc++.");
        row("core/base/guarded.h", "std::mutex m_mutex;");
        row("core/execution/blocking_objects.h", "std::timed_mutex m_mutex;");
        row("app/cli/terminal_unix.cpp", "#include <unistd.h>");
        row("app/cli/run_watcher.h", "std::thread m_thread;");
        row("app/run/run_controller.h", "std::thread m_thread;");
        row("app/charts/box_plot.cpp", "#include <QValueAxis>");
        row("app/window/main_window.cpp", "#include \"core/run/run.h\"");
        row("tests/app/theme/theme_test.cpp", "#include <QTest>");
    }

    void WhatIsAllowedIsNotComplainedOf()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QCOMPARE(complaintsAboutLines(path.toStdString(), line.toStdString()), std::string());
    }

    void HeadIsAskedFor()
    {
        const std::string spdx = "SPDX-FileCopyrightText: 2026 Somebody\n";
        const std::string licence = "SPDX-License-Identifier: GPL-3.0-or-later\n";
        QCOMPARE(linesOf(complaintsAbout("core/base/a.cpp", "")),
                 std::string("core/base/a.cpp:1: begins with the two SPDX lines\n"));
        QCOMPARE(linesOf(complaintsAbout("core/base/a.cpp", "// " + spdx + "// " + licence)), std::string());
        QCOMPARE(linesOf(complaintsAbout("core/CMakeLists.txt", "# " + spdx + "# " + licence)), std::string());
        QCOMPARE(linesOf(complaintsAbout("core/base/a.h", "#pragma once\n\n// " + spdx + "// " + licence)), std::string());
        QCOMPARE(linesOf(complaintsAbout("core/base/a.h", "// " + spdx + "// " + licence)),
                 std::string("core/base/a.h:1: begins with #pragma once and an empty line\n"
                             "core/base/a.h:1: begins with the two SPDX lines\n"));
    }
};

QTEST_APPLESS_MAIN(IncludeRulesTest)
#include "include_rules_test.moc"
