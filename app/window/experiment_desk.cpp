// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/experiment_desk.h"

#include <algorithm>
#include <QDir>
#include <QFileInfo>
#include <utility>

#include "app/experiment/experiment_page.h"
#include "app/experiment/experiment_words.h"
#include "app/i18n/plain_qstring.h"
#include "app/i18n/qt_words.h"
#include "app/run/run_desk.h"
#include "app/window/file_desk.h"
#include "core/experiment/catalog.h"
#include "core/saving/run_file.h"

namespace interleave {

namespace {

using experiment::Experiment;
using experiment::OpenedExperiment;
using experiment::Results;

/// Beside others of its model it may have been numbered, in a file.
RunPointer unnumbered(const RunPointer& run)
{
    if (!run->request.ordinal)
        return run;
    auto alone = std::make_shared<RunResult>(*run);
    alone->request.ordinal.reset();
    return alone;
}

/// Those of a point, and of other models beside it that did the same work there.
RunSet runsAt(const Results& results, std::size_t chosen)
{
    const experiment::Design& design = results.design();
    std::vector<std::size_t> points{chosen};
    for (std::size_t model = 0; model < design.experiment.models.size(); ++model) {
        const auto other = design.find(design.points[chosen].work, model, design.points[chosen].values);
        if (other && *other != chosen)
            points.push_back(*other);
    }
    std::vector<std::vector<RunPointer>> series;
    for (const std::size_t point : points) {
        std::vector<RunPointer> runs;
        for (const experiment::KeptRun& kept : results.kept().of(point))
            runs.push_back(unnumbered(kept.run));
        if (!runs.empty())
            series.push_back(std::move(runs));
        else if (point == chosen)
            return {};
    }
    return RunSet::of(std::move(series));
}

} // namespace

ExperimentDesk::ExperimentDesk(const Parts& parts, const Theme& theme, QWidget* parent)
    : QObject(parent),
      m_parts(parts),
      m_page(new ExperimentPage(parts.words, theme, parent)),
      m_controller(parts.runs.controller().thread()),
      m_fitting(nullptr, &parts.runs.controller().gate())
{
    fillEntries({});
    connect(m_page, &ExperimentPage::entryChosen, this, &ExperimentDesk::choose);
    connect(m_page, &ExperimentPage::startAsked, this, &ExperimentDesk::start);
    connect(m_page, &ExperimentPage::stopAsked, this, &ExperimentDesk::stop);
    connect(m_page, &ExperimentPage::pointChosen, this, &ExperimentDesk::openPoint);
    connect(m_page, &ExperimentPage::picturesWanted, this, &ExperimentDesk::showResults);
    connect(m_page, &ExperimentPage::guessed, this, [this] {
        m_guess = m_page->guess();
        showResults();
    });
    connect(&m_controller, &ExperimentController::advanced, this, &ExperimentDesk::advance);
    connect(&m_controller, &ExperimentController::ended, this, &ExperimentDesk::end);
    connect(&parts.runs.controller(), &RunController::machineKnown, this, [this] {
        if (const auto action = std::exchange(m_waiting, nullptr))
            action();
    });
    connect(&m_fitting, &Background::failed, this,
            [this](const Error& error) { emit m_parts.files.said(toQString(m_parts.words, error.message)); });
}

void ExperimentDesk::fillEntries(const QString& own)
{
    QStringList entries;
    for (const experiment::BuiltIn* builtIn : experiment::builtIns())
        entries.append(toQString(m_parts.words, builtIn->title));
    if (!own.isEmpty())
        entries.append(own);
    m_page->setEntries(entries);
}

const Results* ExperimentDesk::results() const
{
    return isOn() ? nullptr : m_results.get();
}

QString ExperimentDesk::recordOf(const QString& name) const
{
    return QDir(m_parts.folder).filePath(name + QLatin1Char('.') + fromView(kRunFileExtension));
}

void ExperimentDesk::show()
{
    if (!m_results && m_parts.runs.controller().machine())
        choose(0);
}

/// The last one is done.
bool ExperimentDesk::waitsForComputer(std::function<void()> action)
{
    if (m_parts.runs.controller().machine())
        return false;
    m_waiting = std::move(action);
    return true;
}

void ExperimentDesk::choose(int entry)
{
    const auto builtIns = experiment::builtIns();
    if (isOn() || entry < 0 || waitsForComputer([this, entry] { choose(entry); }))
        return;
    if (static_cast<std::size_t>(entry) >= builtIns.size()) // what has no entry of its own is shown already
        return;
    const experiment::BuiltIn& builtIn = *builtIns[static_cast<std::size_t>(entry)];
    const QString record = recordOf(fromView(builtIn.id));
    const int before = std::exchange(m_entry, entry);
    m_guess = {};
    fillEntries({});
    if (QFileInfo::exists(record)) {
        const auto kept = read(record);
        const auto design = checked(builtIn.make(), *m_parts.runs.controller().machine());
        if (kept && *kept && design && areSameButForTime((*kept)->results.experiment(), design->experiment))
            return take(std::move(*std::move(kept).value()), record);
        if (!kept)
            m_parts.files.warn(toQString(m_parts.words, kept.error().message));
    }
    if (!takeNew(builtIn.make(), record)) {
        m_entry = m_results ? std::min(before, static_cast<int>(builtIns.size()) - 1) : entry;
        m_page->setEntry(m_entry);
    }
}

bool ExperimentDesk::takeNew(const Experiment& wished, const QString& record)
{
    Result<experiment::Design> design = checked(wished, *m_parts.runs.controller().machine());
    if (!design) {
        m_parts.files.warn(toQString(m_parts.words, design.error().message));
        return false;
    }
    take({.results = Results(std::move(design).value())}, record);
    return true;
}

/// None where it was stopped.
Result<std::optional<OpenedExperiment>> ExperimentDesk::read(const QString& path)
{
    std::optional<Result<OpenedExperiment>> opened;
    const Machine machine = *m_parts.runs.controller().machine();
    const auto work = [&opened, file = fileOf(path), machine](const Watch& watch) -> Background::Delivery {
        auto result = std::make_shared<Result<OpenedExperiment>>(experiment::openExperiment(file, machine, watch));
        return [&opened, result] { opened.emplace(std::move(*result)); };
    };
    const Result<bool> isDone = m_parts.files.waitsFor(tr("Opening %1 …").arg(shownPath(path)), work);
    if (!isDone)
        return isDone.error();
    if (!*isDone || !opened)
        return std::optional<OpenedExperiment>();
    if (!*opened)
        return opened->error();
    return std::optional(std::move(**opened));
}

void ExperimentDesk::open(const QString& path)
{
    if (isOn() || waitsForComputer([this, path] { open(path); }))
        return;
    auto opened = read(path);
    if (!opened)
        return m_parts.files.warn(toQString(m_parts.words, opened.error().message));
    if (!*opened)
        return;
    OpenedExperiment& experiment = *opened.value();
    fillEntries(tr("%1 (%2)", "an experiment (its file)")
                    .arg(titleOf(experiment.results.experiment(), m_parts.words), QFileInfo(path).fileName()));
    m_entry = static_cast<int>(experiment::builtIns().size());
    m_guess = {};
    take(std::move(experiment), path);
    emit asked();
}

void ExperimentDesk::setUp(const Experiment& wished)
{
    if (isOn() || waitsForComputer([this, wished] { setUp(wished); }))
        return;
    m_guess = {};
    if (takeOwn(wished))
        emit asked();
}

bool ExperimentDesk::takeOwn(const Experiment& wished)
{
    fillEntries(tr("Your own: %1").arg(titleOf(wished, m_parts.words)));
    m_entry = static_cast<int>(experiment::builtIns().size());
    return takeNew(wished, recordOf(QStringLiteral("own")));
}

void ExperimentDesk::take(OpenedExperiment opened, const QString& record)
{
    m_fitting.stop();
    m_fits.clear();
    m_lines.clear();
    m_isForeign = !opened.isOfThisComputer;
    m_workRate = opened.workRate;
    m_results = std::make_shared<Results>(std::move(opened.results));
    m_record = record;
    const experiment::BuiltIn* builtIn = experiment::findBuiltIn(m_results->experiment().name);
    m_page->setExperiment(m_entry, *m_results,
                          builtIn ? toQString(m_parts.words, builtIn->question)
                                  : titleOf(m_results->experiment(), m_parts.words),
                          builtIn ? toQString(m_parts.words, builtIn->lookAt) : QString(), m_guess);
    showState();
    fit();
    tell();
    emit changed();
}

void ExperimentDesk::start()
{
    if (!m_results || m_isForeign || m_results->isComplete() || m_parts.runs.controller().isBusy())
        return;
    QDir().mkpath(QFileInfo(m_record).absolutePath());
    m_fitting.stop();
    m_fits.clear();
    m_lines.clear();
    Machine machine = *m_parts.runs.controller().machine();
    machine.workRate = m_workRate.value_or(machine.workRate);
    m_workRate = machine.workRate;
    showResults();
    m_page->tell({});
    m_page->setState(ExperimentPage::State::On);
    m_controller.goOn({.results = m_results, .machine = machine, .record = fileOf(m_record)});
    emit changed();
}

void ExperimentDesk::makeAnew()
{
    if (!m_results || isOn())
        return;
    const Experiment experiment = m_results->experiment();
    const bool isOfAFile = QFileInfo(m_record).absolutePath() != QDir(m_parts.folder).absolutePath();
    if (isOfAFile ? takeOwn(experiment) : takeNew(experiment, m_record))
        start();
}

void ExperimentDesk::advance(const ExperimentAdvance& advance)
{
    m_page->setAdvance(advance, advance.point ? nameOfPoint(m_results->design(), *advance.point, m_parts.words) : QString());
    m_page->setResults(*m_results, m_lines);
}

void ExperimentDesk::end(const std::optional<Error>& error)
{
    showState();
    fit();
    showResults();
    emit changed();
    if (error)
        m_parts.files.warn(toQString(m_parts.words, error->message));
    else if (!m_results->isComplete())
        emit m_parts.files.said(tr("What was measured is kept. \"Go on\" makes the rest, also another day."));
}

/// In the background: where the doubt of a law is found by trying, that takes a moment.
void ExperimentDesk::fit()
{
    if (m_results->rows().empty() || m_results->experiment().laws.empty())
        return;
    m_fitting.begin([this, results = m_results](const Watch& watch) -> Background::Delivery {
        auto fits = std::make_shared<std::vector<experiment::CurveFit>>(fitsOf(*results, watch));
        auto lines = std::make_shared<std::vector<FittedLine>>(linesOf(*results, *fits, watch));
        return [this, fits, lines] {
            m_fits = std::move(*fits);
            m_lines = std::move(*lines);
            showResults();
        };
    });
}

void ExperimentDesk::showState()
{
    using State = ExperimentPage::State;
    m_page->setState(m_isForeign                 ? State::Foreign
                     : m_results->isComplete()   ? State::Complete
                     : m_results->rows().empty() ? State::Empty
                                                 : State::Partial);
    m_page->setAdvance({.made = m_results->rows().size(), .all = m_results->design().runs()}, {});
}

/// While runs are made the next look at them shows it.
void ExperimentDesk::showResults()
{
    if (isOn() || !m_results)
        return;
    m_page->setResults(*m_results, m_lines);
    tell();
}

void ExperimentDesk::tell()
{
    const Words& words = m_parts.words;
    std::vector<ToldPart> parts;
    if (!m_results->rows().empty()) {
        parts.push_back(toldGuess(*m_results, m_guess, m_page->measure(), words));
        if (const experiment::BuiltIn* builtIn = experiment::findBuiltIn(m_results->experiment().name))
            parts.push_back({tr("What is to be expected"), {toQString(words, builtIn->expected)}});
        parts.push_back(toldAgreements(*m_results, m_page->measure(), words));
        if (m_fitting.isBusy())
            parts.push_back({tr("Laws"), {tr("They are being fitted to the points …")}});
        std::ranges::move(toldLaws(*m_results, m_fits, words), std::back_inserter(parts));
    }
    parts.push_back(toldMissing(*m_results, words));
    m_page->tell(parts);
}

void ExperimentDesk::openPoint(std::size_t point)
{
    if (isOn() || m_parts.runs.controller().isBusy()) {
        emit m_parts.files.said(tr("Runs can be looked at once the experiment is stopped."));
        return;
    }
    RunSet runs = runsAt(*m_results, point);
    if (runs.isEmpty()) {
        emit m_parts.files.said(tr("No run of this point was kept whole, as there was no room; its numbers were."));
        return;
    }
    m_parts.setup.setScenario(runFormOf(*runs.requests.front().scenario));
    m_parts.runs.history().open(std::make_shared<const RunSet>(std::move(runs)), m_isForeign ? m_record : QString(),
                                m_parts.setup.model(Side::Below));
    emit pointOpened(titleOf(m_results->experiment(), m_parts.words), nameOfPoint(m_results->design(), point, m_parts.words));
}

} // namespace interleave
