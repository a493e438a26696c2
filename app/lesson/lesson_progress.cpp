// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/lesson_progress.h"

#include <algorithm>
#include <QDateTime>
#include <QSettings>
#include <QUrl>
#include <utility>

#include "app/lesson/repaired_run.h"
#include "core/lesson/quantity.h"

namespace interleave {

using lesson::Change;
using lesson::Choose;
using lesson::Given;
using lesson::LessonStep;
using lesson::RunStep;

namespace {

const QString kFinished = QStringLiteral("finished");
const QString kBegan = QStringLiteral("began");
const QString kStep = QStringLiteral("step");
const QString kAnswers = QStringLiteral("answers");

bool runs(const LessonStep& step)
{
    return std::holds_alternative<RunStep>(step.work) || lesson::isRunUntil(step);
}

/// What was chosen on the chart of another run says nothing about this one. Kept it stays until then.
void forgetMoments(const lesson::Lesson& lesson, std::size_t runPlace, std::vector<Given>& given)
{
    for (std::size_t n = runPlace + 1; n < given.size() && !runs(lesson.steps[n]); ++n) {
        if (const auto* spot = std::get_if<lesson::Spot>(&given[n]); spot && !spot->isNone)
            given[n] = {};
    }
}

/// What is not set of a model's parameters is as it comes.
bool asksTheSame(const RunRequest& one, const RunRequest& other)
{
    const auto settings = [](const RunRequest& request) {
        return checkedParameters(request.model->parameters, request.settings).value();
    };
    return one.scenario == other.scenario && one.model == other.model && one.parameters == other.parameters
        && one.seed == other.seed && one.cores == other.cores && settings(one) == settings(other);
}

bool isWholeOf(const RunSet& made, const RunSetRequest& asked)
{
    return std::ranges::equal(made.requests, asked.requests, asksTheSame) && made.isRepeated() == (asked.repeats > 1);
}

bool isMissing(const std::optional<lesson::Measurements>& point)
{
    return !point;
}

std::int64_t countIn(const lesson::Measurements& measured, std::string_view name)
{
    const std::optional<lesson::Value> value = measured.value(name);
    const double* number = value ? std::get_if<double>(&*value) : nullptr;
    return number ? static_cast<std::int64_t>(*number) : 0;
}

const lesson::LessonRun& runOf(const lesson::Lesson& lesson, std::size_t place)
{
    const auto* step = std::get_if<RunStep>(&lesson.steps[place].work);
    return step && step->run ? *step->run : lesson.run;
}

/// The step at `place` runs the same in both.
bool runTheSame(const lesson::Lesson& one, const lesson::Lesson& other, std::size_t place)
{
    if (place >= other.steps.size() || one.steps[place].work.index() != other.steps[place].work.index())
        return false;
    const std::vector<RunSetRequest> before = runOf(one, place).requests();
    const std::vector<RunSetRequest> after = runOf(other, place).requests();
    return std::ranges::equal(before, after, [](const RunSetRequest& a, const RunSetRequest& b) {
        return a.repeats == b.repeats && std::ranges::equal(a.requests, b.requests, asksTheSame);
    });
}

/// Something of every series was measured, to its end.
bool isComplete(const RunSet& made)
{
    const std::vector<RunPointer> all = made.all();
    return !made.wasStopped && made.medians().size() == made.requests.size()
        && std::ranges::none_of(all, [](const RunPointer& run) { return run->trace.info.outcome == Outcome::Stopped; });
}

} // namespace

LessonProgress::LessonProgress(QSettings& settings, const Words& words, QObject* parent)
    : QObject(parent), m_settings(settings), m_words(words)
{
}

void LessonProgress::setMachine(const Machine& machine)
{
    m_before = lesson::Measurements::before(machine);
    emit measured();
}

void LessonProgress::begin(lesson::Lesson lesson)
{
    m_lesson = std::move(lesson);
    m_measurements.clear();
    m_points.clear();
    m_tries.clear();
    load();
    emit moved();
}

void LessonProgress::follow(lesson::Lesson lesson)
{
    const std::size_t place = m_place;
    std::erase_if(m_measurements, [&](const auto& measured) { return !runTheSame(*m_lesson, lesson, measured.first); });
    m_points.clear();
    m_tries.clear();
    m_lesson = std::move(lesson);
    load();
    m_place = std::min(place, m_lesson->steps.size() - 1);
    emit moved();
}

void LessonProgress::leave()
{
    m_lesson.reset();
    emit moved();
}

void LessonProgress::finish()
{
    emit finishing();
    const std::string id = m_lesson->id;
    m_settings.remove(key(id, kBegan));
    m_settings.setValue(key(id, kFinished), standingOf(id).timesFinished + 1);
    m_settings.remove(key(id, kStep));
    m_settings.remove(key(id, kAnswers));
    leave();
}

LessonStanding LessonProgress::standingOf(const std::string& id) const
{
    const QVariant finished = m_settings.value(key(id, kFinished));
    const QVariant step = m_settings.value(key(id, kStep));
    return {.timesFinished = std::max(finished.toInt(), finished.toBool() ? 1 : 0), // "true" counts for one
            .place = step.isValid() ? std::optional<std::size_t>(step.toUInt()) : std::nullopt};
}

void LessonProgress::goBack()
{
    if (!isFirst())
        goTo(m_place - 1);
}

void LessonProgress::goOn()
{
    if (!isLast())
        goTo(m_place + 1);
}

void LessonProgress::goTo(std::size_t place)
{
    m_place = place;
    keepPlace();
    emit moved();
}

void LessonProgress::answer(const Given& given)
{
    if (isDecided() || m_given[m_place] == given)
        return;
    m_given[m_place] = given;
    const QString name = key(m_lesson->id, QStringLiteral("%1/%2").arg(kAnswers).arg(m_place));
    if (std::holds_alternative<std::monostate>(given))
        m_settings.remove(name);
    else
        m_settings.setValue(name, QString::fromStdString(lesson::textOf(given)));
    keepPlace();
    emit answered();
}

bool LessonProgress::isPrediction() const
{
    return lesson::waitsForRun(step());
}

bool LessonProgress::isDecided(std::size_t place) const
{
    if (std::holds_alternative<lesson::Observe>(m_lesson->steps[place].work))
        return !std::holds_alternative<std::monostate>(m_given[place]); // the right place is shown then
    const bool waits = lesson::waitsForRun(m_lesson->steps[place]);
    const std::optional<std::size_t> run = waits ? lesson::decidingRun(*m_lesson, place) : std::nullopt;
    return run && m_measurements.contains(*run);
}

lesson::AnswerResult LessonProgress::resultAt(std::size_t place) const
{
    const LessonStep& step = m_lesson->steps[place];
    const bool isOpen =
        lesson::waitsForRun(step) ? !isDecided(place) : lesson::isRunUntil(step) && !m_measurements.contains(place);
    return isOpen ? lesson::AnswerResult{} : lesson::judge(step, m_given[place], deciding(place), m_words);
}

std::optional<std::size_t> LessonProgress::holdingAt(std::size_t place) const
{
    const auto* choose = std::get_if<Choose>(&m_lesson->steps[place].work);
    return choose ? lesson::holdingOf(*choose, deciding(place).valueOf()) : std::nullopt;
}

bool LessonProgress::isGuessing() const
{
    const auto next =
        std::find_if(m_lesson->steps.begin() + static_cast<std::ptrdiff_t>(m_place), m_lesson->steps.end(), runs);
    const auto place = static_cast<std::size_t>(next - m_lesson->steps.begin());
    return !isMeasured() && !m_measurements.contains(place) && !predictionsDecidedAt(place).empty();
}

std::vector<std::size_t> LessonProgress::predictionsDecidedHere() const
{
    return predictionsDecidedAt(m_place);
}

std::vector<std::size_t> LessonProgress::predictionsDecidedAt(std::size_t run) const
{
    return lesson::predictionsDecidedAt(*m_lesson, run);
}

std::optional<std::size_t> LessonProgress::runPlace() const
{
    for (std::size_t n = m_place + 1; n > 0; --n) {
        const LessonStep& step = m_lesson->steps[n - 1];
        const bool isPassedOver = n <= m_place && lesson::isRunUntil(step) && !m_measurements.contains(n - 1);
        if (runs(step) && !isPassedOver)
            return n - 1;
    }
    return std::nullopt;
}

const lesson::LessonRun* LessonProgress::run() const
{
    const std::optional<std::size_t> place = runPlace();
    if (!place)
        return nullptr;
    return &runOf(*m_lesson, *place);
}

const lesson::LessonRun& LessonProgress::upcomingRun() const
{
    if (const lesson::LessonRun* present = run())
        return *present;
    const auto next = std::ranges::find_if(m_lesson->steps, runs);
    return next == m_lesson->steps.end() ? m_lesson->run
                                         : runOf(*m_lesson, static_cast<std::size_t>(next - m_lesson->steps.begin()));
}

const lesson::Measurements* LessonProgress::measuredAt(std::size_t run) const
{
    const auto made = m_measurements.find(run);
    return made == m_measurements.end() ? nullptr : &made->second;
}

bool LessonProgress::isMeasured() const
{
    const std::optional<std::size_t> place = runPlace();
    return place && m_measurements.contains(*place);
}

bool LessonProgress::take(const RunSet& runs)
{
    const std::optional<std::size_t> place = m_lesson ? runPlace() : std::nullopt;
    if (!place || runs.requests.empty() || !isComplete(runs))
        return false;
    if (!lesson::isRunUntil(m_lesson->steps[*place]))
        return takeOneOf(*place, runs);
    if (runs.requests.front().scenario != run()->scenario) // what else it is was changed, that is the point
        return false;
    takeTry(*place, runs);
    return true;
}

std::vector<RunSetRequest> LessonProgress::requestsAt(std::size_t runPlace) const
{
    const LessonStep& step = m_lesson->steps[runPlace];
    if (const auto* repair = std::get_if<lesson::Repair>(&step.work)) {
        const Result<lesson::LessonRun> repaired = repairedRun(m_lesson->run, *repair, m_given[runPlace]);
        return repaired ? std::vector{repaired->request()} : std::vector<RunSetRequest>();
    }
    const auto* own = std::get_if<RunStep>(&step.work);
    const lesson::LessonRun& run = own && own->run ? *own->run : m_lesson->run;
    return lesson::isRunUntil(step) ? std::vector{run.request()} : run.requests();
}

LessonProgress::Making LessonProgress::making() const
{
    const std::optional<std::size_t> place = runPlace();
    if (!place)
        return {};
    const auto points = m_points.find(*place);
    const auto made =
        points == m_points.end() ? 0 : std::ranges::ssize(points->second) - std::ranges::count_if(points->second, isMissing);
    return {.made = static_cast<std::size_t>(made), .all = requestsAt(*place).size()};
}

std::optional<RunSetRequest> LessonProgress::nextRun() const
{
    const std::optional<std::size_t> place = runPlace();
    const std::vector<RunSetRequest> requests = place ? requestsAt(*place) : std::vector<RunSetRequest>();
    if (requests.empty())
        return std::nullopt;
    const auto points = m_points.find(*place);
    if (points == m_points.end())
        return requests.front();
    const auto missing = std::ranges::find_if(points->second, isMissing);
    return requests[static_cast<std::size_t>(missing - points->second.begin())];
}

/// All of them together are what was measured.
bool LessonProgress::takeOneOf(std::size_t runPlace, const RunSet& runs)
{
    const std::vector<RunSetRequest> asked = requestsAt(runPlace);
    std::vector<std::optional<lesson::Measurements>> points(asked.size());
    if (const auto known = m_points.find(runPlace); known != m_points.end())
        points = known->second;
    std::size_t point = 0;
    while (point < asked.size() && (points[point] || !isWholeOf(runs, asked[point])))
        ++point;
    if (point == asked.size())
        return false;
    points[point] = lesson::Measurements(runs);
    if (std::ranges::any_of(points, isMissing)) {
        m_points.insert_or_assign(runPlace, std::move(points));
        return true;
    }
    std::vector<lesson::Measurements> all;
    for (std::optional<lesson::Measurements>& each : points)
        all.push_back(*std::move(each));
    m_points.erase(runPlace);
    forgetMoments(*m_lesson, runPlace, m_given);
    m_measurements.insert_or_assign(runPlace, all.size() > 1 ? lesson::Measurements::ofSweep(std::move(all)) : all.front());
    emit measured();
    return true;
}

void LessonProgress::takeTry(std::size_t runPlace, const RunSet& runs)
{
    lesson::Measurements all(runs);
    if (runs.isRepeated())
        m_tries[runPlace].push_back({.runs = countIn(all, "below.runs"),
                                     .wrong = countIn(all, "below.unexpected"),
                                     .stoodStill = countIn(all, "below.standstills")});
    m_measurements.insert_or_assign(runPlace, std::move(all));
    emit measured();
}

std::vector<LessonProgress::Try> LessonProgress::triesAt(std::size_t place) const
{
    const auto tries = m_tries.find(place);
    return tries == m_tries.end() ? std::vector<Try>() : tries->second;
}

const lesson::Measurements& LessonProgress::deciding(std::size_t place) const
{
    const std::optional<std::size_t> run =
        lesson::waitsForRun(m_lesson->steps[place]) ? lesson::decidingRun(*m_lesson, place) : std::nullopt;
    return run && m_measurements.contains(*run) ? m_measurements.at(*run) : measuredBy(place);
}

const lesson::Measurements& LessonProgress::measuredBy(std::size_t place) const
{
    const auto after = m_measurements.upper_bound(place);
    return after == m_measurements.begin() ? m_before : std::prev(after)->second;
}

std::string LessonProgress::filled(std::string_view text, std::size_t place) const
{
    return lesson::filled(text, measuredBy(place).valueOf(), m_words);
}

std::string LessonProgress::filledAfter(std::string_view text, std::size_t place) const
{
    return lesson::filled(text, deciding(place).valueOf(), m_words);
}

void LessonProgress::load()
{
    m_given.assign(m_lesson->steps.size(), {});
    for (std::size_t n = 0; n < m_given.size(); ++n) {
        const QString name = key(m_lesson->id, QStringLiteral("%1/%2").arg(kAnswers).arg(n));
        m_given[n] = lesson::givenIn(m_settings.value(name).toString().toStdString(), m_lesson->steps[n]);
    }
    const std::size_t kept = m_settings.value(key(m_lesson->id, kStep)).toUInt();
    m_place = std::min(kept, m_lesson->steps.size() - 1);
    m_beganAt = m_settings.value(key(m_lesson->id, kBegan), QDateTime::currentMSecsSinceEpoch()).toLongLong();
}

void LessonProgress::keepPlace()
{
    m_settings.setValue(key(m_lesson->id, kStep), static_cast<uint>(m_place));
    m_settings.setValue(key(m_lesson->id, kBegan), m_beganAt);
}

/// A lesson of one's own may be called anything.
QString LessonProgress::key(const std::string& id, const QString& name) const
{
    const QByteArray plain = QUrl::toPercentEncoding(QString::fromStdString(id));
    return QStringLiteral("lessons/%1/%2").arg(QString::fromLatin1(plain), name);
}

} // namespace interleave
