// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/make_runs.h"

#include <functional>

#include "tests/support/print.h"
#include "tests/support/small_request.h"

using namespace interleave;

namespace {

std::vector<RunRequest> requestsOf(const std::vector<std::string>& models, std::int64_t workMs = 2)
{
    std::vector<RunRequest> requests;
    for (const std::string& model : models)
        requests.push_back(requestFor(scenarioById("cpu-bound").value(), executionModelById(model).value(),
                                      {{"tasks", 2}, {"work_ms", workMs}}));
    return requests;
}

/// Writes down what it is told, and may do something then.
class Notes : public RunSetObserver {
public:
    explicit Notes(std::function<void(RunPlace)> atBegin = {}) : m_atBegin(std::move(atBegin)) {}

    std::shared_ptr<Progress> begins(RunPlace place, int again) override
    {
        text += "begin " + std::to_string(place.series) + '.' + std::to_string(place.run) + (again > 0 ? " again\n" : "\n");
        if (m_atBegin)
            m_atBegin(place);
        return std::make_shared<Progress>();
    }

    void ended(RunPlace place, const RunPointer& run) override
    {
        text += "end " + std::to_string(place.series) + '.' + std::to_string(place.run) + ' '
              + std::string(run->request.model->id) + '\n';
    }

    std::string text{};

private:
    std::function<void(RunPlace)> m_atBegin;
};

} // namespace

class MakeRunsTest : public QObject {
    Q_OBJECT

private:
    const Machine m_machine = inspectMachine();

private slots:
    void ModelsTakeTurns()
    {
        Notes notes;
        const auto set = makeRuns({.requests = requestsOf({"simulated", "in-order", "one-core"}), .repeats = 2},
                                  m_machine, StopToken(), notes);
        QVERIFY2(set.hasValue(), set ? "" : englishWords()(set.error().message).c_str());
        QCOMPARE(notes.text, std::string("begin 0.0\nend 0.0 simulated\nbegin 1.0\nend 1.0 in-order\n"
                                         "begin 2.0\nend 2.0 one-core\nbegin 0.1\nend 0.1 simulated\n"
                                         "begin 1.1\nend 1.1 in-order\nbegin 2.1\nend 2.1 one-core\n"));
        QVERIFY(!set->wasStopped);
        QCOMPARE(set->series.size(), std::size_t{3});
        QCOMPARE(set->requests[1].model->id, std::string_view("in-order"));
        for (const auto& series : set->series)
            QCOMPARE(series.size(), std::size_t{2});
    }

    void AStopLeavesWhatIsWhole()
    {
        StopSource stop;
        Notes notes([&stop](RunPlace place) {
            if (place == RunPlace{1, 1})
                stop.requestStop();
        });
        const auto set =
            makeRuns({.requests = requestsOf({"in-order", "one-core"}), .repeats = 5}, m_machine, stop.token(), notes);
        QVERIFY(set.hasValue());
        QVERIFY(set->wasStopped);
        QCOMPARE(set->series[0].size(), std::size_t{1});
        QCOMPARE(set->series[1].size(), std::size_t{1});
    }

    void TheOnlyRunThatWasStoppedIsShown()
    {
        StopSource stop;
        Notes notes([&stop](RunPlace) { stop.requestStop(); });
        const auto set = makeRuns({.requests = requestsOf({"in-order", "one-core"}, 5'000)}, m_machine, stop.token(), notes);
        QVERIFY(set.hasValue());
        QVERIFY(set->wasStopped);
        QCOMPARE(set->series[0].size(), std::size_t{1});
        QCOMPARE(set->series[0].front()->trace.info.outcome, Outcome::Stopped);
        QVERIFY(set->series[1].empty());
    }

    void AnErrorIsTheAnswer()
    {
        std::vector<RunRequest> requests = requestsOf({"in-order", "one-core"});
        requests[1].scenario = scenarioById("channel").value();
        requests[1].model = executionModelById("in-order").value();
        requests[1].parameters = checkedParameters(requests[1].scenario->parameters, {}).value();
        Notes notes;
        QVERIFY(!makeRuns({.requests = requests}, m_machine, StopToken(), notes).hasValue());
        QVERIFY(notes.text.starts_with("begin 0.0\nend 0.0 in-order\nbegin 1.0\n"));
    }
};

QTEST_APPLESS_MAIN(MakeRunsTest)
#include "make_runs_test.moc"
