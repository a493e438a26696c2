// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/lesson_desk.h"

#include <algorithm>
#include <QLocale>
#include <QMainWindow>
#include <QVBoxLayout>
#include <utility>

#include "app/i18n/qt_words.h"
#include "app/lesson/faults_notice.h"
#include "app/lesson/lesson_panel.h"
#include "app/lesson/rich_prose.h"
#include "app/run/run_desk.h"
#include "app/window/answers_desk.h"
#include "app/window/file_desk.h"
#include "app/window/lesson_editing.h"
#include "app/window/setup_place.h"
#include "app/window/tab_order.h"
#include "core/lesson/catalog.h"
#include "core/lesson/recording.h"
#include "core/saving/run_file.h"

namespace interleave {

namespace {

/// As the file is called that its runs come from; those of the program are in none.
QString recordingName(const lesson::Lesson& lesson)
{
    return lesson.file.empty() ? QString::fromStdString(lesson.id + '.' + std::string(kRunFileExtension))
                               : QString::fromStdU16String(lesson::recordingPathOf(lesson.file).u16string());
}

} // namespace

LessonDesk::LessonDesk(const Parts& parts, QSettings& settings, const Theme& theme)
    : QObject(&parts.window), m_parts(parts), m_progress(settings, parts.words), m_before(parts.setup, parts.runs)
{
    connect(&m_progress, &LessonProgress::moved, this, &LessonDesk::prepare); // before the step is shown
    createGuest(theme);
    connect(&m_progress, &LessonProgress::moved, this, &LessonDesk::follow);
    connect(&m_progress, &LessonProgress::measured, this, [this] { emit guessing(isGuessing()); });
    m_answers = new AnswersDesk({parts.window, m_progress, parts.files, parts.words}, language(), theme);
    connect(m_panel, &LessonPanel::wordAsked, this, &LessonDesk::wordAsked);
    connect(m_panel, &LessonPanel::runAsked, this, &LessonDesk::run);
    connect(m_panel, &LessonPanel::recordingAsked, this, &LessonDesk::takeRecording);
    connect(m_panel, &LessonPanel::chartAsked, this, &LessonDesk::chartAsked);
    connect(
        m_panel, &LessonPanel::stepShown, this, [this] { orderTabs(*m_parts.window.centralWidget()); }, Qt::QueuedConnection);
    connect(&parts.runs.controller(), &RunController::machineKnown, this, [this] {
        m_progress.setMachine(*m_parts.runs.controller().machine());
        m_answers->setMachine(*m_parts.runs.controller().machine());
    });
    connect(&parts.runs, &RunDesk::settled, this, &LessonDesk::take);
}

/// What is wrong with a file that is being written stands above the step.
void LessonDesk::createGuest(const Theme& theme)
{
    m_guest = new QWidget(&m_parts.window);
    m_guest->hide();
    auto* layout = new QVBoxLayout(m_guest);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* faults = new FaultsNotice(m_guest);
    m_panel = new LessonPanel(m_progress, m_parts.setup, m_parts.words, theme, m_guest);
    layout->addWidget(faults);
    layout->addWidget(m_panel, 1);
    m_editing = new LessonEditing({.window = m_parts.window,
                                   .progress = m_progress,
                                   .files = m_parts.files,
                                   .faults = *faults,
                                   .words = m_parts.words,
                                   .language = language()},
                                  this);
    connect(m_editing, &LessonEditing::said, this, &LessonDesk::said);
    connect(m_editing, &LessonEditing::follows, this, [this] {
        if (!m_progress.isMeasured())
            m_prepared.clear(); // its runs may be others now
    });
}

const RunHistory& LessonDesk::history() const
{
    return m_parts.runs.history();
}

std::string LessonDesk::language()
{
    return QLocale().name().section(QLatin1Char('_'), 0, 0).toStdString();
}

std::vector<lesson::GlossaryEntry> LessonDesk::glossary() const
{
    std::vector<lesson::Lesson> lessons = lesson::builtInLessons(language());
    if (m_progress.isOn())
        lessons.push_back(m_progress.lesson());
    return lesson::glossaryOf(lessons);
}

QString LessonDesk::wordHere() const
{
    return m_progress.isOn() ? m_panel->wordsHere().value(0) : QString();
}

bool LessonDesk::isAlone() const
{
    return m_progress.isOn() && m_progress.upcomingRun().models.size() == 1;
}

void LessonDesk::begin(const QString& id)
{
    Result<lesson::Lesson> lesson = lesson::builtInLesson(id.toStdString(), language());
    if (lesson)
        m_progress.begin(*std::move(lesson));
    else
        m_parts.files.warn(toQString(m_parts.words, lesson.error().message));
}

void LessonDesk::open(const QString& path)
{
    if (areAnswers({path}))
        return m_answers->showClass({path});
    m_editing->open(path);
}

void LessonDesk::askAndOpen()
{
    const QStringList filters{tr("Lessons (*.toml)"), tr("All files (*)")};
    if (const std::optional<QString> path = m_parts.files.askToOpen(tr("Open lesson"), filters))
        open(*path);
}

/// Where there is a lesson, its panel is shown.
void LessonDesk::follow()
{
    const bool isOn = m_progress.isOn();
    const auto told = [&](std::string lesson::Lesson::*text) {
        return isOn ? plainTextOf(m_progress.lesson().*text) : QString();
    };
    emit isAbout(told(&lesson::Lesson::title), isGuessing()
                                                   ? tr("What is measured is shown here when you have made your guess.")
                                                   : told(&lesson::Lesson::about));
    if (isOn == m_isShown)
        return;
    m_isShown = isOn;
    if (!isOn)
        m_prepared.clear();
    m_parts.place.host(isOn ? m_guest : nullptr);
    m_panel->focusStep();
    orderTabs(*m_parts.window.centralWidget());
}

/// Nothing tells what a guess is asked for, runs from before the lesson neither.
void LessonDesk::prepare()
{
    emit guessing(isGuessing());
    if (!m_progress.isOn())
        return m_before.putBack();
    if (m_prepared != m_progress.lesson().id) // not before: reading the course takes some time
        m_panel->setGlossary(lesson::glossaryOf(lesson::builtInLessons(language())));
    m_panel->setRecorded(lesson::hasRecording(m_progress.lesson()));
    if (m_parts.runs.state().isBusy)
        return;
    m_before.keep();
    if (m_prepared != m_progress.lesson().id || m_progress.isGuessing())
        m_parts.runs.showNothing();
    setUpDue();
}

/// Sets up what the present step is about, so that the charts stand ready for it; before the first run what that will be. What a
/// step lets be changed stays as it was changed.
void LessonDesk::setUpDue()
{
    const bool isNew = std::exchange(m_prepared, m_progress.lesson().id) != m_progress.lesson().id;
    if (m_progress.isMeasured() || (!m_progress.run() && !isNew))
        return;
    const lesson::LessonRun& run = m_progress.upcomingRun();
    if (run.scenario) // else it is a lesson that runs nothing
        adopt(run.request());
}

void LessonDesk::adopt(const RunSetRequest& request)
{
    const std::vector<RunRequest>& requests = request.requests;
    m_parts.setup.setScenario(*requests.front().scenario);
    m_parts.setup.adopt({requests.front(), requests.size() > 1 ? requests.back() : m_parts.setup.requests().back()});
    if (request.repeats > 1)
        m_parts.setup.setRepeats(request.repeats);
}

bool LessonDesk::makeDue()
{
    m_goesOn = false;
    const bool isDue =
        m_progress.isOn() && m_progress.run() && (!m_progress.isMeasured() || lesson::isRunUntil(m_progress.step()));
    if (isDue)
        run();
    return isDue;
}

bool LessonDesk::runDue()
{
    if (makeDue())
        return true;
    if (isGuessing())
        emit said(tr("First your guess: the lesson runs this at a later step."));
    return isGuessing();
}

/// Where something may be changed, what is set up runs, else what the lesson says.
void LessonDesk::run()
{
    if (m_parts.runs.state().isBusy)
        return;
    if (std::holds_alternative<lesson::Change>(m_progress.step().work)) {
        m_progress.run()->repeats > 1 ? m_parts.runs.runMany() : m_parts.runs.run();
        return;
    }
    if (const std::optional<RunSetRequest> next = m_progress.nextRun()) {
        adopt(*next);
        m_parts.runs.make(next->requests, next->repeats);
    }
}

/// What has been run may be what the lesson waits for. Runs of a sweep follow one another by themselves, until one was stopped or
/// failed; what is there by then is kept.
void LessonDesk::take()
{
    const ShownRuns& shown = m_parts.runs.history().shown();
    const std::size_t before = m_progress.isOn() ? m_progress.making().made : 0;
    const bool isTaken = m_progress.isOn() && shown.hasRuns() && !shown.isOpened && m_progress.take(*shown.set);
    m_goesOn = isTaken && m_progress.making().made > before;
    if (m_goesOn)
        QMetaObject::invokeMethod(this, &LessonDesk::runDue, Qt::QueuedConnection); // after all who hear of this one
    else if (!isTaken && (!m_progress.isOn() || isGuessing()))
        prepare(); // what was stopped decides nothing, and gives nothing away
}

/// Its runs are shown as those of a file are, and decide as if they had been made now.
void LessonDesk::takeRecording()
{
    if (m_parts.runs.state().isBusy || !m_progress.isOn() || !m_progress.runPlace())
        return;
    const Result<std::vector<lesson::RecordedRun>> all = lesson::recordingOf(m_progress.lesson());
    if (!all)
        return m_parts.files.warn(toQString(m_parts.words, all.error().message));
    const auto recorded = std::ranges::find(*all, *m_progress.runPlace(), &lesson::RecordedRun::place);
    if (recorded == all->end())
        return;
    const auto last = std::make_shared<const RunSet>(recorded->runs.back());
    emit guessing(false);
    m_parts.runs.history().open(last, recordingName(m_progress.lesson()), m_parts.setup.model(Side::Below));
    for (const RunSet& runs : recorded->runs)
        m_progress.take(runs);
    emit said(tr("The recording is shown, and nothing was run."));
}

void LessonDesk::end()
{
    if (m_progress.isOn())
        m_progress.leave();
}

bool LessonDesk::focus()
{
    if (m_progress.isOn())
        m_panel->focusStep();
    return m_progress.isOn();
}

void LessonDesk::setTheme(const Theme& theme)
{
    m_panel->setTheme(theme);
    m_answers->setTheme(theme);
}

void LessonDesk::setBusy(bool busy)
{
    m_panel->setBusy(busy);
}

} // namespace interleave
