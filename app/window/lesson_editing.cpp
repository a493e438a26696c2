// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/lesson_editing.h"

#include <QAccessible>
#include <QFileInfo>
#include <QLabel>

#include "app/i18n/plain_qstring.h"
#include "app/i18n/qt_words.h"
#include "app/lesson/faults_dialog.h"
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
    m_parts.faults.hide();
    connect(&m_parts.progress, &LessonProgress::moved, this, &LessonEditing::leave);
}

Result<lesson::ReadLesson> LessonEditing::read() const
{
    return lesson::openLesson(fileOf(m_path), m_parts.language);
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
    Result<lesson::ReadLesson> opened = read();
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
    Result<lesson::ReadLesson> now = read();
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
    QLabel& label = m_parts.faults;
    label.setVisible(!faults.isEmpty());
    label.setText(faults.isEmpty()
                      ? QString()
                      : tr("The file has faults; what is shown is how it was before:\n%1").arg(firstOf(faults, kMostBeside)));
    if (faults.isEmpty())
        return;
    QAccessibleEvent event(&label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
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
    const Result<lesson::ReadLesson> now = read();
    const QStringList faults = now ? linesOf(now->faults) : QStringList(toQString(m_parts.words, now.error().message));
    FaultsDialog(plainLine(QFileInfo(m_path).fileName()), faults, theme, &m_parts.window).exec();
}

} // namespace interleave
