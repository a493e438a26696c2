// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/lesson_progress.h"

#include <algorithm>
#include <QSettings>
#include <QUrl>
#include <utility>

#include "core/lesson/quantity.h"

namespace interleave {

using lesson::Change;
using lesson::Choose;
using lesson::Given;
using lesson::LessonStep;
using lesson::RunStep;

namespace {

const QString kFinished = QStringLiteral("finished");
const QString kStep = QStringLiteral("step");
const QString kAnswers = QStringLiteral("answers");

bool runs(const LessonStep& step)
{
    return std::holds_alternative<RunStep>(step.work) || lesson::isRunUntil(step);
}

/// The step whose run decides a prediction.
std::optional<std::size_t> decidingRun(const lesson::Lesson& lesson, std::size_t place)
{
    for (std::size_t n = place + 1; n < lesson.steps.size(); ++n) {
        if (std::holds_alternative<RunStep>(lesson.steps[n].work))
            return n;
    }
    return std::nullopt;
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

bool isWholeOf(const RunSet& made, const lesson::LessonRun& run)
{
    const std::vector<RunRequest> asked = run.request().requests;
    return std::ranges::equal(made.requests, asked, asksTheSame) && made.isRepeated() == (run.repeats > 1);
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
    load();
    emit moved();
}

void LessonProgress::follow(lesson::Lesson lesson)
{
    const std::size_t place = m_place;
    std::erase_if(m_measurements, [&](const auto& measured) { return !runTheSame(*m_lesson, lesson, measured.first); });
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
    const std::string id = m_lesson->id;
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
    const bool waits = lesson::waitsForRun(m_lesson->steps[place]);
    const std::optional<std::size_t> run = waits ? decidingRun(*m_lesson, place) : std::nullopt;
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
    std::vector<std::size_t> predictions;
    for (std::size_t n = 0; n < std::min(run, m_lesson->steps.size()); ++n) {
        if (lesson::waitsForRun(m_lesson->steps[n]) && decidingRun(*m_lesson, n) == run)
            predictions.push_back(n);
    }
    return predictions;
}

std::optional<std::size_t> LessonProgress::runPlace() const
{
    for (std::size_t n = m_place + 1; n > 0; --n) {
        if (runs(m_lesson->steps[n - 1]))
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
    const bool isChanged = lesson::isRunUntil(m_lesson->steps[*place]); // of what is run, that is the point
    if (isChanged ? runs.requests.front().scenario != run()->scenario : !isWholeOf(runs, *run()))
        return false;
    m_measurements.insert_or_assign(*place, lesson::Measurements(runs));
    emit measured();
    return true;
}

/// Of a prediction the next run, of everything else the last one.
const lesson::Measurements& LessonProgress::deciding(std::size_t place) const
{
    const std::optional<std::size_t> run =
        lesson::waitsForRun(m_lesson->steps[place]) ? decidingRun(*m_lesson, place) : std::nullopt;
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
}

void LessonProgress::keepPlace()
{
    m_settings.setValue(key(m_lesson->id, kStep), static_cast<uint>(m_place));
}

/// A lesson of one's own may be called anything.
QString LessonProgress::key(const std::string& id, const QString& name) const
{
    const QByteArray plain = QUrl::toPercentEncoding(QString::fromStdString(id));
    return QStringLiteral("lessons/%1/%2").arg(QString::fromLatin1(plain), name);
}

} // namespace interleave
