// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/lesson_actions.h"

#include <array>
#include <QAction>
#include <QMenu>

#include "app/actions/action_catalog.h"
#include "app/i18n/qt_words.h"
#include "app/window/answers_desk.h"
#include "app/window/lesson_desk.h"
#include "core/lesson/catalog.h"
#include "core/lesson/course.h"

namespace interleave {

namespace {

const QString kSave = QStringLiteral("lessons.save");
const QString kSheet = QStringLiteral("lessons.worksheet");

/// Those of no part stand in the menu itself.
QString menuOf(int part)
{
    return part > 0 ? QStringLiteral("lessons.%1").arg(part) : QStringLiteral("lessons");
}

/// "1.1  The processor that waits, 5 min".
QString nameOf(const lesson::Lesson& lesson)
{
    QString title = QString::fromStdString(lesson.title);
    return LessonActions::tr("%1  %2, %3 min", "number, title and length of a lesson")
        .arg(QString::fromStdString(lesson.number()), title.replace(QLatin1Char('&'), QStringLiteral("&&")))
        .arg(lesson.minutes);
}

/// A sentence without its full stop.
QString helpOf(const lesson::Lesson& lesson)
{
    QString help = QString::fromStdString(lesson.about);
    if (help.endsWith(QLatin1Char('.')))
        help.chop(1);
    return help;
}

} // namespace

LessonActions::LessonActions(ActionCatalog& catalog, LessonDesk& desk, const Words& words, QObject* parent)
    : QObject(parent), m_catalog(catalog), m_desk(desk), m_words(words)
{
    addCourse();
    addOthers();
    addAnswers();
    connect(&desk.progress(), &LessonProgress::moved, this, &LessonActions::mark);
    mark();
}

void LessonActions::addCourse()
{
    for (const lesson::Lesson& each : lesson::builtInLessons(LessonDesk::language())) {
        const QString name = QString::fromStdString(each.id);
        const QString id = QStringLiteral("lesson.") + name;
        m_catalog.addToggle({.id = id, .text = nameOf(each), .help = helpOf(each), .menu = menuOf(each.part)},
                            [this, name](bool /*on*/) {
                                m_desk.begin(name);
                                mark(); // and not whatever was chosen
                            });
        m_actions.emplace(each.id, id);
    }
}

void LessonActions::addOthers()
{
    const QString menu = QStringLiteral("lessons.others");
    m_catalog.add({.id = QStringLiteral("lessons.open"),
                   .text = tr("&Open lesson …"),
                   .help = tr("Begins a lesson of one's own, which is a text file"),
                   .menu = menu},
                  [this] { m_desk.askAndOpen(); });
    m_catalog.add({.id = QStringLiteral("lessons.leave"),
                   .text = tr("&Leave the lesson"),
                   .help = tr("Back to all settings; the lesson goes on there the next time"),
                   .menu = menu},
                  [this] { m_desk.progress().leave(); });
}

/// What was learned, for oneself and for a class.
void LessonActions::addAnswers()
{
    const QString menu = QStringLiteral("lessons.answers");
    m_catalog.add({.id = kSave,
                   .text = tr("&Save answers …"),
                   .help = tr(
                       "What you answered in this lesson, what came out, and a file of it, with your name or without"),
                   .menu = menu},
                  [this] { m_desk.answers().showSummary(); });
    m_catalog.add({.id = QStringLiteral("lessons.class"),
                   .text = tr("Class &results …"),
                   .help = tr("Counts the answers in many files: who chose what, before and after"),
                   .menu = menu},
                  [this] { m_desk.answers().askAndShowClass(); });
    m_catalog.add({.id = kSheet,
                   .text = tr("Works&heet …"),
                   .help = tr("This lesson on paper, as a PDF file, or the key to it"),
                   .menu = menu},
                  [this] { m_desk.answers().askAndWriteSheet(); });
}

void LessonActions::addTo(QMenu& menu) const
{
    m_catalog.fill(menu, menuOf(0));
    for (const lesson::CoursePart& part : lesson::courseParts()) {
        const QString title = tr("&%1 %2", "number and title of a part").arg(part.number).arg(toQString(m_words, part.title));
        if (!part.isToCome)
            m_catalog.fill(*menu.addMenu(title), menuOf(part.number));
    }
    menu.addSeparator();
    m_catalog.fill(menu, QStringLiteral("lessons.others"));
    menu.addSeparator();
    m_catalog.fill(menu, QStringLiteral("lessons.answers"));
}

void LessonActions::mark()
{
    for (const auto& [lesson, action] : m_actions)
        m_catalog.action(action)->setChecked(m_desk.progress().isFinished(lesson));
    for (const QString& action : {QStringLiteral("lessons.leave"), kSave, kSheet})
        m_catalog.action(action)->setEnabled(m_desk.progress().isOn());
}

} // namespace interleave
