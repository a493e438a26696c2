// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/lesson_editing.h"

#include <QFileInfo>
#include <QScopedValueRollback>
#include <utility>

#include "app/i18n/plain_qstring.h"
#include "app/i18n/qt_words.h"
#include "app/lesson/faults_dialog.h"
#include "app/lesson/faults_notice.h"
#include "app/lesson/lesson_progress.h"
#include "app/window/file_desk.h"

namespace interleave {

namespace {

/// So many faults of a file are told at once where there is little room.
constexpr qsizetype kMostInBox = 12;
constexpr qsizetype kMostBeside = 4;

QString firstOf(const QStringList& faults, qsizetype most)
{
    QStringList lines = faults.mid(0, most);
    if (faults.size() > most)
        lines.append(QStringLiteral("…"));
    return lines.join(QLatin1Char('\n'));
}

/// It may be the one that is just telling of a change.
void forget(std::unique_ptr<LessonFile>& file)
{
    if (!file)
        return;
    file->disconnect();
    file.release()->deleteLater();
}

} // namespace

LessonEditing::LessonEditing(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    connect(&m_parts.progress, &LessonProgress::moved, this, &LessonEditing::leave);
}

Result<lesson::ReadLesson> LessonEditing::read(const QString& path) const
{
    return lesson::openLesson(fileOf(path), m_parts.language);
}

QStringList LessonEditing::linesOf(const std::vector<lesson::Fault>& faults) const
{
    QStringList lines;
    for (const lesson::Fault& fault : faults)
        lines.append(QString::fromStdString(lesson::textOf(fault, m_parts.words)));
    return lines;
}

void LessonEditing::open(const QString& path)
{
    forget(m_awaited);
    Result<lesson::ReadLesson> opened = read(path);
    m_path = opened ? path : QString();
    emit fileChanged();
    if (!opened)
        m_parts.files.warn(toQString(m_parts.words, opened.error().message));
    else if (!opened->isSound())
        await(path, linesOf(opened->faults));
    else
        begin(path, std::move(opened->lesson));
}

std::unique_ptr<LessonFile> LessonEditing::watched(const QString& path, void (LessonEditing::*saved)())
{
    auto file = std::make_unique<LessonFile>(path, QString::fromStdString(m_parts.language));
    connect(file.get(), &LessonFile::changed, this, saved);
    return file;
}

void LessonEditing::begin(const QString& path, lesson::Lesson lesson)
{
    forget(m_file);
    m_file = watched(path, &LessonEditing::follow);
    m_lesson = lesson.id;
    showFaults({});
    m_parts.progress.begin(std::move(lesson));
}

/// Whoever writes it sees it as soon as there is something to see.
void LessonEditing::await(const QString& path, const QStringList& faults)
{
    m_awaited = watched(path, &LessonEditing::tryAgain);
    const QScopedValueRollback isTelling(m_isTelling, true);
    m_parts.files.warn(tr("This lesson has faults:\n%1\n\nIt begins by itself once its file is saved without them.")
                           .arg(firstOf(faults, kMostInBox)));
}

/// Somebody has saved a file that had faults.
void LessonEditing::tryAgain()
{
    const QString path = m_awaited->path();
    Result<lesson::ReadLesson> now = read(path);
    if (!now || !now->isSound()) {
        const QString problem = now ? linesOf(now->faults).constFirst() : toQString(m_parts.words, now.error().message);
        emit said(tr("The lesson has faults still. %1").arg(problem));
        return;
    }
    if (m_isTelling)
        m_parts.files.takeBack();
    emit said({});
    begin(path, std::move(now->lesson));
}

/// Somebody has saved it.
void LessonEditing::follow()
{
    Result<lesson::ReadLesson> now = read(m_file->path());
    if (!now)
        return showFaults({toQString(m_parts.words, now.error().message)});
    showFaults(linesOf(now->faults));
    if (!now->isSound())
        return;
    emit follows();
    m_parts.progress.follow(std::move(now->lesson));
}

void LessonEditing::showFaults(const QStringList& faults)
{
    m_parts.faults.setFaults(
        faults.isEmpty()
            ? QString()
            : tr("The file has faults; what is shown is how it was before:\n%1").arg(firstOf(faults, kMostBeside)));
}

/// Another lesson, or none: the file is not followed any more. Whoever goes on in a lesson is not called away from it by another one.
void LessonEditing::leave()
{
    const bool isOn = m_parts.progress.isOn();
    if (isOn)
        forget(m_awaited);
    if (!m_file || (isOn && m_parts.progress.lesson().id == m_lesson))
        return;
    forget(m_file);
    showFaults({});
}

void LessonEditing::check(const Theme& theme)
{
    const Result<lesson::ReadLesson> now = read(m_path);
    const QStringList faults = now ? linesOf(now->faults) : QStringList(toQString(m_parts.words, now.error().message));
    FaultsDialog(plainLine(QFileInfo(m_path).fileName()), faults, theme, &m_parts.window).exec();
}

} // namespace interleave
