// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/course_dialog.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QtTest>

#include "app/lesson/welcome_dialog.h"

using namespace interleave;
using State = CourseEntry::State;

namespace {

CourseEntry entry(const char* name, const char* number, State state = State::New)
{
    return {.name = QString::fromLatin1(name),
            .number = QString::fromLatin1(number),
            .title = QStringLiteral("Title %1").arg(QString::fromLatin1(name)),
            .about = QStringLiteral("What it is for."),
            .minutes = 5,
            .state = state,
            .place = 3,
            .steps = 9};
}

std::vector<CourseSection> drawnCourse()
{
    return {{.title = QStringLiteral("Before"), .about = QStringLiteral("A test."), .entries = {entry("zero", "")}},
            {.title = QStringLiteral("1 One"),
             .about = QStringLiteral("First."),
             .entries = {entry("one", "1.1", State::Finished), entry("two", "1.2", State::Begun), entry("three", "1.3")}},
            {.title = QStringLiteral("6 Later"), .about = QStringLiteral("Last."), .entries = {entry("", "")}}};
}

} // namespace

class CourseDialogTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CourseDialog> m_dialog;

    QListWidget& list() { return *m_dialog->findChild<QListWidget*>(QStringLiteral("courseList")); }
    QPushButton& beginButton() { return *m_dialog->findChild<QPushButton*>(QStringLiteral("courseBegin")); }
    QListWidgetItem& item(int row) { return *list().item(row); }

private slots:
    void init()
    {
        m_dialog = std::make_unique<CourseDialog>(drawnCourse(), Theme(gantt::Look::Light));
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void ItBeginsAtWhatOneGoesOnWithAndEnterDoesThat()
    {
        QVERIFY(list().hasFocus());
        QCOMPARE(list().currentItem()->text(), QStringLiteral("1.2  Title two"));
        QCOMPARE(beginButton().text().remove(QLatin1Char('&')), QStringLiteral("Go on at step 4"));
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
        QVERIFY(m_dialog->chosen() == entry("two", "1.2", State::Begun));
    }

    void ArrowsGoFromLessonToLessonPastTheHeadings()
    {
        QTest::keyClick(&list(), Qt::Key_Up);
        QCOMPARE(beginButton().text().remove(QLatin1Char('&')), QStringLiteral("Begin again"));
        QTest::keyClick(&list(), Qt::Key_Up);
        QCOMPARE(list().currentItem()->text(), QStringLiteral("Title zero"));
        QCOMPARE(m_dialog->findChild<QLabel*>(QStringLiteral("courseDetail"))->text(),
                 QStringLiteral("Title zero\nWhat it is for.\nBefore: A test."));
    }

    void AClickBegins()
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualItemRect(&item(5)).center());
        QVERIFY(m_dialog->chosen() == entry("three", "1.3"));
    }

    void WhatIsNotThereYetCannotBeBegun()
    {
        QTest::keyClick(&list(), Qt::Key_End);
        QVERIFY(!beginButton().isEnabled());
        QTest::keyClick(&list(), Qt::Key_Return);
        QVERIFY(m_dialog->isVisible() && !m_dialog->chosen());
    }

    void AScreenReaderIsToldAllOfIt()
    {
        QCOMPARE(item(4).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("1.2  Title two, 5 min, step 4 of 9. What it is for. 1 One"));
        QVERIFY(!list().accessibleName().isEmpty());
    }

    void TheWelcomeOffersBothAlikeAndEachCanBePressed()
    {
        WelcomeDialog welcome(Theme(gantt::Look::Light));
        welcome.show();
        const auto button = [&welcome](const char* name) {
            return welcome.findChild<QPushButton*>(QString::fromLatin1(name));
        };
        QVERIFY(QTest::qWaitForWindowActive(&welcome));
        QCOMPARE(button("welcomeLesson")->size(), button("welcomeLab")->size());
        QCOMPARE(button("welcomeLesson")->font(), button("welcomeLab")->font());
        QSignalSpy lesson(&welcome, &WelcomeDialog::lessonAsked);
        QSignalSpy course(&welcome, &WelcomeDialog::courseAsked);
        QVERIFY(button("welcomeLesson")->hasFocus());
        QTest::keyClick(button("welcomeLesson"), Qt::Key_Return);
        QVERIFY(!welcome.isVisible());
        QCOMPARE(lesson.count(), 1);
        welcome.show();
        button("welcomeLab")->click();
        QVERIFY(!welcome.isVisible());
        welcome.show();
        button("welcomeCourse")->click();
        QCOMPARE(lesson.count(), 1);
        QCOMPARE(course.count(), 1);
    }
};

QTEST_MAIN(CourseDialogTest)
#include "course_dialog_test.moc"
