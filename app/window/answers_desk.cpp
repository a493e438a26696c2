// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/answers_desk.h"

#include <algorithm>
#include <QFileInfo>
#include <QLocale>
#include <QWidget>

#include "app/i18n/plain_qstring.h"
#include "app/i18n/qt_words.h"
#include "app/lesson/class_dialog.h"
#include "app/lesson/given_answers.h"
#include "app/lesson/lesson_progress.h"
#include "app/lesson/summary_dialog.h"
#include "app/window/file_desk.h"
#include "core/base/file.h"
#include "core/lesson/class_export.h"
#include "core/lesson/recording.h"
#include "core/lesson/worksheet_pdf.h"

namespace interleave {

namespace {

const QString kKey = QStringLiteral("key");

FileKind answersKind()
{
    return {QStringLiteral("answers"),
            QString::fromUtf8(lesson::kAnswersExtension.data(), static_cast<qsizetype>(lesson::kAnswersExtension.size())),
            AnswersDesk::tr("Answers")};
}

/// What the runs of the lesson measured here, else what was recorded of it; empty where neither is known.
lesson::MeasuredSteps measuredStepsOf(const LessonProgress& progress)
{
    lesson::MeasuredSteps measured;
    const std::size_t count = progress.lesson().steps.size();
    for (std::size_t place = 0; place < count; ++place) {
        if (const lesson::Measurements* each = progress.measuredAt(place))
            measured.emplace(place, *each);
    }
    if (!measured.empty())
        return measured;
    if (const auto recorded = lesson::recordingOf(progress.lesson())) {
        for (const lesson::RecordedRun& each : *recorded)
            measured.emplace(each.place, each.measurements());
    }
    return measured;
}

const RunResult* anyRunOf(const lesson::MeasuredSteps& measured)
{
    for (const auto& [place, each] : measured) {
        const lesson::Measurements& one = each.points().empty() ? each : each.points().front();
        if (const RunResult* run = one.run("below"))
            return run;
    }
    return nullptr;
}

lesson::Paper paperHere()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? lesson::Paper::Letter : lesson::Paper::A4;
}

} // namespace

bool areAnswers(const QStringList& paths)
{
    const auto isOne = [](const QString& path) {
        return path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) || QFileInfo(path).isDir();
    };
    return !paths.isEmpty() && std::ranges::all_of(paths, isOne);
}

AnswersDesk::AnswersDesk(const Parts& parts, const std::string& language, const Theme& theme)
    : QObject(&parts.window), m_parts(parts), m_language(language), m_theme(theme), m_times(parts.progress)
{
    connect(&parts.progress, &LessonProgress::finishing, this, &AnswersDesk::showSummaryAtEnd);
}

lesson::Attempt AnswersDesk::attempt() const
{
    return attemptOf(m_parts.progress, m_times, m_machine, m_language, m_parts.words);
}

void AnswersDesk::showSummary()
{
    show(attempt());
}

void AnswersDesk::showSummaryAtEnd()
{
    const lesson::Attempt made = attempt();
    if (std::ranges::any_of(made.answers, [](const lesson::Answer& answer) { return !answer.given.empty(); }))
        show(made);
}

void AnswersDesk::show(const lesson::Attempt& attempt)
{
    auto* dialog = new SummaryDialog(attempt, m_parts.words, m_theme, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SummaryDialog::saveAsked, this, &AnswersDesk::save);
    dialog->open();
}

/// One who has a file already goes on in it.
void AnswersDesk::save(const lesson::Attempt& attempt, const QString& name)
{
    const QString proposed = name.isEmpty() ? tr("my", "name of a file of answers") : name;
    const std::optional<FileTarget> target =
        m_parts.files.askTarget({answersKind()}, tr("Save answers, or add them to a file of yours"), proposed,
                                FileDesk::Existing::Kept);
    if (!target)
        return;
    const Result<lesson::AnswersFile> saved = lesson::saveAttempt(fileOf(target->path), attempt, name.toStdString());
    m_parts.files.tell(saved ? Result<Done>(Done{}) : Result<Done>(saved.error()),
                       tr("The answers are in %1.").arg(shownPath(target->path)));
}

void AnswersDesk::askAndShowClass()
{
    const QStringList filters{tr("Answers (*.%1)").arg(answersKind().extension), tr("All files (*)")};
    const QStringList paths = m_parts.files.askToOpenSeveral(tr("Class results: choose all files of answers"), filters);
    if (!paths.isEmpty())
        showClass(paths);
}

void AnswersDesk::showClass(const QStringList& paths)
{
    std::vector<std::filesystem::path> files;
    for (const QString& path : paths)
        files.push_back(fileOf(path));
    const lesson::ClassFiles read = lesson::openClass(files);
    const lesson::ClassResults results = lesson::resultsOf(read.learners);
    if (results.isEmpty()) {
        const QString why = read.remarks.empty() ? QString() : toQString(m_parts.words, read.remarks.front());
        m_parts.files.warn(why.isEmpty() ? tr("There are no answers to be counted.") : why);
        return;
    }
    auto* dialog = new ClassDialog(results, read.remarks, m_parts.words, m_theme, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ClassDialog::csvAsked, this, [this, learners = read.learners] { exportClass(learners, false); });
    connect(dialog, &ClassDialog::xapiAsked, this, [this, learners = read.learners] { exportClass(learners, true); });
    dialog->open();
}

void AnswersDesk::exportClass(const std::vector<lesson::LearnerAnswers>& learners, bool isXapi)
{
    const FileKind kind =
        isXapi ? FileKind{QStringLiteral("xapi"), QStringLiteral("json"), tr("Statements of the Experience API")}
               : FileKind{QStringLiteral("csv"), QStringLiteral("csv"), tr("Table")};
    const std::optional<FileTarget> target = m_parts.files.askTarget({kind}, tr("Export class results"), tr("class"));
    if (!target)
        return;
    const Result<Done> written = writeFile(fileOf(target->path), [&](std::ostream& out) {
        isXapi ? lesson::writeClassXapi(learners, out) : lesson::writeClassCsv(learners, out);
    });
    m_parts.files.tell(written, tr("Wrote %1.").arg(shownPath(target->path)));
}

void AnswersDesk::askAndWriteSheet()
{
    const lesson::Lesson& present = m_parts.progress.lesson();
    const lesson::MeasuredSteps measured = measuredStepsOf(m_parts.progress);
    const QString pdf = QStringLiteral("pdf");
    std::vector<FileKind> kinds{{QStringLiteral("sheet"), pdf, tr("Worksheet")}};
    if (!measured.empty() || lesson::requestsOf(present).empty())
        kinds.push_back({kKey, pdf, tr("Answer key")});
    const std::optional<FileTarget> target =
        m_parts.files.askTarget(kinds, tr("Worksheet"), QString::fromStdString(present.id));
    if (!target)
        return;
    const RunResult* run = anyRunOf(measured);
    const lesson::Worksheet sheet =
        target->kind.id == kKey
            ? lesson::answerKeyOf(present, measured, run ? lesson::originOf(*run) : Message(), m_parts.words)
            : lesson::worksheetOf(present, m_parts.words);
    m_parts.files.tell(lesson::writePdf(sheet, paperHere(), m_parts.words, fileOf(target->path)),
                       tr("Wrote %1.").arg(shownPath(target->path)));
}

} // namespace interleave
