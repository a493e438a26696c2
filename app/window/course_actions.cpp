// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/course_actions.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

#include "app/actions/action_catalog.h"
#include "app/i18n/plain_qstring.h"
#include "app/lesson/course_dialog.h"
#include "app/lesson/glossary_dialog.h"
#include "app/lesson/own_lessons.h"
#include "app/lesson/welcome_dialog.h"
#include "app/window/lesson_desk.h"
#include "app/window/lesson_editing.h"
#include "app/window/window_look.h"

namespace interleave {

namespace {

const QString kMenu = QStringLiteral("lessons.course");
const QString kFirstLesson = QStringLiteral("1.1");

} // namespace

CourseActions::CourseActions(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    m_parts.catalog.add({.id = QStringLiteral("lessons.page"),
                         .text = tr("The &course …"),
                         .help = tr("All lessons, what each is for, and how far you have come"),
                         .keys = {QKeySequence(Qt::Key_F2)},
                         .menu = kMenu},
                        [this] { showCourse(); });
    m_parts.catalog.add({.id = QStringLiteral("lessons.words"),
                         .text = tr("&Words explained …"),
                         .help = tr("What the words of the lessons mean, and where each comes first"),
                         .keys = {QKeySequence(Qt::Key_F1)},
                         .menu = kMenu},
                        [this] { explain(m_parts.lessons.wordHere()); });
    m_parts.catalog.add({.id = QStringLiteral("lessons.check"),
                         .text = tr("Chec&k the lesson file …"),
                         .help = tr(
                             "Says all that is wrong with the lesson file that was opened last, with line and remedy"),
                         .keys = {QKeySequence(Qt::Key_F7)},
                         .menu = QStringLiteral("lessons.others")},
                        [this] { m_parts.lessons.editing().check(m_parts.look.theme()); });
    QAction* check = m_parts.catalog.action(QStringLiteral("lessons.check"));
    const auto showCheck = [this, check] { check->setEnabled(m_parts.lessons.editing().canCheck()); };
    connect(&m_parts.lessons.editing(), &LessonEditing::fileChanged, check, showCheck);
    showCheck();
    connect(&m_parts.lessons, &LessonDesk::wordAsked, this, &CourseActions::explain, Qt::QueuedConnection);
}

void CourseActions::explain(const QString& word)
{
    GlossaryDialog dialog(m_parts.lessons.glossary(), m_parts.look.theme(), &m_parts.window);
    dialog.showWord(word);
    dialog.exec();
}

void CourseActions::addOwn(QMenu& menu) const
{
    QMenu* own = menu.addMenu(tr("Ow&n lessons"));
    own->setObjectName(QStringLiteral("lessons.own"));
    connect(&menu, &QMenu::aboutToShow, own, [this, own] { fillOwn(*own); });
    fillOwn(*own);
}

/// By the names of their files: what stands in them is read when one is begun.
void CourseActions::fillOwn(QMenu& menu) const
{
    menu.clear();
    const QStringList lessons = lessonsIn(lessonsFolder());
    for (const QString& path : lessons) {
        QString name = plainLine(QFileInfo(path).completeBaseName());
        menu.addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")), &m_parts.lessons,
                       [this, path] { m_parts.lessons.open(path); });
    }
    menu.menuAction()->setVisible(!lessons.isEmpty());
}

void CourseActions::showCourse()
{
    CourseDialog dialog(courseOf(m_parts.lessons.progress(), m_parts.words, LessonDesk::language(), lessonsFolder()),
                        m_parts.look.theme(), &m_parts.window);
    if (dialog.exec() != QDialog::Accepted || !dialog.chosen())
        return;
    const CourseEntry& entry = *dialog.chosen();
    if (dialog.isToBePresented())
        return emit presentAsked(entry.name);
    entry.isFile ? m_parts.lessons.open(entry.name) : m_parts.lessons.begin(entry.name);
}

void CourseActions::offerStart()
{
    auto* dialog = new WelcomeDialog(m_parts.look.theme(), &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WelcomeDialog::lessonAsked, this, [this] { m_parts.lessons.begin(kFirstLesson); });
    connect(dialog, &WelcomeDialog::courseAsked, this, &CourseActions::showCourse, Qt::QueuedConnection);
    dialog->open();
}

} // namespace interleave
