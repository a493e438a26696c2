// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/lecture_actions.h"

#include <algorithm>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <utility>

#include "app/actions/action_catalog.h"
#include "app/i18n/plain_qstring.h"
#include "app/i18n/qt_words.h"
#include "app/lecture/lecture_desk.h"
#include "app/lecture/vote_keeping.h"
#include "app/lesson/own_lessons.h"
#include "app/run/run_desk.h"
#include "app/settings/view_settings.h"
#include "app/window/file_desk.h"
#include "app/window/lesson_desk.h"
#include "app/window/window_look.h"
#include "core/lecture/catalog.h"
#include "core/lesson/recording.h"
#include "core/saving/run_file.h"

namespace interleave {

using lecture::Lecture;

namespace {

const QString kMenu = QStringLiteral("lessons.present");

std::filesystem::path votesFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QString(data + QStringLiteral("/lectures")).toStdU16String();
}

/// The one on which the window's runs are made; where that is not known yet, it is looked at.
RunController::Inspector inspectorOf(const RunController& controller)
{
    const std::optional<Machine> machine = controller.machine();
    return [machine] { return machine ? *machine : inspectMachine(); };
}

/// Where a step of a lesson begins.
std::size_t placeOfStep(const Lecture& lecture, std::size_t step)
{
    const auto& scenes = std::get<lecture::LessonItem>(lecture.items.front().work).scenes;
    const auto place = std::ranges::find_if(scenes, [step](const lecture::Scene& scene) {
        return scene.step == step && scene.kind != lecture::Scene::Kind::Title;
    });
    return step == 0 || place == scenes.end() ? 0 : static_cast<std::size_t>(place - scenes.begin());
}

Lecture lectureOfLesson(lesson::Lesson lesson)
{
    return lecture::lectureOf(std::make_shared<const lesson::Lesson>(std::move(lesson)));
}

Error faultsOf(const QString& path, const std::vector<lesson::Fault>& faults, const Words& words)
{
    return {ErrorCode::CannotRead,
            {INTERLEAVE_TEXT("lecture", "\"%1\" has faults. %2"),
             {shownPath(path).toStdString(), lesson::textOf(faults.front(), words)}},
            {}};
}

} // namespace

LectureActions::LectureActions(const Parts& parts, QObject* parent)
    : QObject(parent),
      m_parts(parts),
      m_desk(new LectureDesk({.window = parts.window,
                              .words = parts.words,
                              .inspector = [&runs = parts.runs] { return inspectorOf(runs.controller()); },
                              .font = QApplication::font(),
                              .folder = votesFolder()},
                             this))
{
    m_parts.catalog.add({.id = QStringLiteral("lecture.present"),
                         .text = tr("&Present what is shown"),
                         .help =
                             tr("Gives a lecture of this lesson, or of the runs that are shown: large, and with the "
                                "speaker's notes on another screen"),
                         .keys = {QKeySequence(Qt::CTRL | Qt::Key_F5)},
                         .menu = kMenu},
                        [this] { presentShown(); });
    for (const Lecture& each : lecture::builtInLectures(LessonDesk::language())) {
        const QString id = QString::fromStdString(each.id);
        m_parts.catalog.add({.id = QStringLiteral("lecture.") + id,
                             .text = tr("%1, %2 min", "title and length of a lecture")
                                         .arg(QString::fromStdString(each.title).replace(QLatin1Char('&'), QStringLiteral("&&")))
                                         .arg(each.minutes),
                             .help = QString::fromStdString(each.about).chopped(each.about.ends_with('.') ? 1 : 0),
                             .menu = kMenu},
                            [this, id] { presentOrWarn(id); });
    }
    m_parts.catalog.add({.id = QStringLiteral("lecture.open"),
                         .text = tr("&Open lecture …"),
                         .help = tr("Presents a lecture of one's own, which is a text file"),
                         .menu = kMenu},
                        [this] { askAndOpen(); });
    connect(m_desk, &LectureDesk::ended, this, &LectureActions::offerToKeep);
}

void LectureActions::addTo(QMenu& menu) const
{
    QMenu* present = menu.addMenu(tr("&Present"));
    present->setObjectName(kMenu);
    m_parts.catalog.fill(*present, kMenu);
}

/// What is measured meanwhile would be disturbed.
void LectureActions::begin(Lecture lecture, std::size_t place)
{
    if (m_parts.runs.controller().isBusy()) {
        emit m_parts.files.said(tr("Runs are on. Wait for them, or stop them with Esc, and then present."));
        return;
    }
    m_desk->begin(std::move(lecture), m_parts.look.theme(), m_parts.view.reducedMotion, place);
}

void LectureActions::presentShown()
{
    const LessonProgress& progress = m_parts.lessons.progress();
    if (progress.isOn()) {
        Lecture lecture = lectureOfLesson(progress.lesson());
        const std::size_t place = placeOfStep(lecture, progress.place());
        return begin(std::move(lecture), place);
    }
    const ShownRuns& shown = m_parts.runs.history().shown();
    if (!shown.hasRuns()) {
        emit m_parts.files.said(tr("There is nothing to present yet: run something, or begin a lesson."));
        return;
    }
    begin(lecture::lectureOf(shown.set, m_parts.words(shown.set->requests.front().scenario->title)));
}

Result<Lecture> LectureActions::lectureIn(const QString& path) const
{
    const std::filesystem::path file = fileOf(path);
    if (!isLectureFile(path)) {
        Result<lesson::ReadLesson> read = lesson::openLesson(file, LessonDesk::language());
        if (!read)
            return read.error();
        return read->isSound() ? Result<Lecture>(lectureOfLesson(std::move(read->lesson)))
                               : faultsOf(path, read->faults, m_parts.words);
    }
    Result<lecture::ReadLecture> read = lecture::openLecture(file, LessonDesk::language());
    if (!read)
        return read.error();
    return read->isSound() ? Result<Lecture>(std::move(read->lecture)) : faultsOf(path, read->faults, m_parts.words);
}

Result<Lecture> LectureActions::lectureNamed(const QString& name) const
{
    if (isLessonFile(name))
        return lectureIn(name);
    return lecture::lectureOrLesson(name.toStdString(), LessonDesk::language());
}

Result<Done> LectureActions::present(const QString& name)
{
    Result<Lecture> lecture = lectureNamed(name);
    if (!lecture)
        return lecture.error();
    begin(*std::move(lecture));
    return Done{};
}

void LectureActions::presentOrWarn(const QString& name)
{
    if (const Result<Done> presented = present(name); !presented)
        m_parts.files.warn(toQString(m_parts.words, presented.error().message));
}

void LectureActions::askAndOpen()
{
    const QStringList filters{tr("Lectures (*.toml)"), tr("All files (*)")};
    if (const std::optional<QString> path = m_parts.files.askToOpen(tr("Open lecture"), filters))
        open(*path);
}

void LectureActions::open(const QString& path)
{
    Result<Lecture> lecture = lectureIn(path);
    if (!lecture)
        return m_parts.files.warn(toQString(m_parts.words, lecture.error().message));
    QMessageBox box(QMessageBox::Question, tr("Lecture"),
                    tr("\"%1\" is ready: %n place(s).", nullptr, static_cast<int>(placesOf(*lecture).size()))
                        .arg(QString::fromStdString(lecture->title)),
                    QMessageBox::Cancel, &m_parts.window);
    box.setObjectName(QStringLiteral("lectureReady"));
    box.setInformativeText(QString::fromStdString(lecture->about));
    QPushButton* present = box.addButton(tr("&Present"), QMessageBox::AcceptRole);
    box.setDefaultButton(present);
    box.exec();
    if (box.clickedButton() == present)
        begin(*std::move(lecture));
}

void LectureActions::offerToKeep(const LectureResults& results)
{
    if (results.isEmpty())
        return;
    QMessageBox box(QMessageBox::Question, tr("Lecture"), tr("Keep what was run and voted in this lecture?"),
                    QMessageBox::Close, &m_parts.window);
    box.setObjectName(QStringLiteral("lectureKeep"));
    QString detail =
        tr("The runs become one run file, which can be handed to the students, and the votes a table (CSV) beside it.");
    if (!results.votes.empty())
        detail += QLatin1Char(' ')
                + tr("The votes are in %1 already.").arg(shownPath(QString::fromStdU16String(results.votes.u16string())));
    box.setInformativeText(detail);
    QPushButton* save = box.addButton(tr("&Save …"), QMessageBox::AcceptRole);
    box.setDefaultButton(save);
    box.exec();
    if (box.clickedButton() == save)
        keep(results);
}

/// A lecture without runs has its votes alone.
void LectureActions::keep(const LectureResults& results)
{
    const bool hasRuns = !results.runs.empty();
    const QString name = plainLine(results.title);
    const FileKind runs{QStringLiteral("runs"), QString::fromUtf8(kRunFileExtension.data()), tr("Runs of Interleave")};
    const FileKind votes{QStringLiteral("votes"), QStringLiteral("csv"), tr("Votes as a table (CSV)")};
    const std::optional<FileTarget> target = m_parts.files.askTarget({hasRuns ? runs : votes}, tr("Keep the lecture"), name);
    if (!target)
        return;
    const auto work = [results, hasRuns, file = fileOf(target->path)](const Watch& watch) -> Result<Done> {
        std::vector<RunSet> sets;
        for (const RunSet& each : results.runs)
            sets.push_back(wholeRunsOf(each));
        std::erase_if(sets, [](const RunSet& set) { return set.series.empty(); });
        if (const auto saved = hasRuns && !sets.empty() ? saveRuns(lesson::joined(sets), file, watch) : Result<Done>(Done{});
            !saved)
            return saved;
        std::filesystem::path beside = file;
        return results.votes.empty() ? Result<Done>(Done{}) : writeVotes(results.questions, beside.replace_extension("csv"));
    };
    const QString shown = shownPath(target->path);
    m_parts.files.write(*target, work, tr("Saving %1 …").arg(shown), tr("Saved to %1").arg(shown));
}

bool isLectureFile(const QString& path)
{
    return isLessonFile(path) && lecture::isLecture(fileOf(path));
}

} // namespace interleave
