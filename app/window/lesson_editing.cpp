// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/lesson_editing.h"

#include <QFileInfo>

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
    m_path = path;
    Result<lesson::ReadLesson> opened = read(path);
    if (!opened) {
        m_path.clear();
        m_parts.files.warn(toQString(m_parts.words, opened.error().message));
    } else if (!opened->isSound()) {
        m_parts.files.warn(tr("This lesson has faults:\n%1").arg(firstOf(linesOf(opened->faults), kMostInBox)));
    } else {
        m_file = std::make_unique<LessonFile>(path, QString::fromStdString(m_parts.language));
        connect(m_file.get(), &LessonFile::changed, this, &LessonEditing::follow);
        m_lesson = opened->lesson.id;
        showFaults({});
        m_parts.progress.begin(std::move(opened->lesson));
    }
    emit fileChanged();
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

/// Another lesson, or none: the file is not followed any more.
void LessonEditing::leave()
{
    if (!m_file || (m_parts.progress.isOn() && m_parts.progress.lesson().id == m_lesson))
        return;
    m_file.release()->deleteLater(); // this may come from it
    showFaults({});
}

void LessonEditing::check(const Theme& theme)
{
    const Result<lesson::ReadLesson> now = read(m_path);
    const QStringList faults = now ? linesOf(now->faults) : QStringList(toQString(m_parts.words, now.error().message));
    FaultsDialog(plainLine(QFileInfo(m_path).fileName()), faults, theme, &m_parts.window).exec();
}

} // namespace interleave
