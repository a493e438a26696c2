// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/course.h"

#include <algorithm>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include "app/lesson/own_lessons.h"
#include "core/lesson/catalog.h"
#include "core/lesson/course.h"

using namespace interleave;
using State = CourseEntry::State;

class CourseTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<LessonProgress> m_progress;

    std::vector<CourseSection> course(const std::string& language = {})
    {
        return courseOf(*m_progress, englishWords(), language, m_folder->path());
    }
    void begin(const char* id) { m_progress->begin(*lesson::builtInLesson(id)); }
    void finish(const char* id)
    {
        begin(id);
        m_progress->finish();
    }
    CourseEntry entry(std::size_t section, const char* number)
    {
        const std::vector<CourseSection> all = course();
        const auto& entries = all.at(section).entries;
        const auto found = std::ranges::find(entries, QString::fromLatin1(number), &CourseEntry::number);
        return found == entries.end() ? CourseEntry{} : *found;
    }
    void write(const char* name, const char* text)
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_progress = std::make_unique<LessonProgress>(*m_settings, englishWords());
    }

    void EveryLessonStandsInItAndTheTestAtBothEnds()
    {
        const std::vector<CourseSection> all = course();
        QCOMPARE(all.size(), lesson::courseParts().size() + 2);
        std::map<std::string, int> met;
        for (const CourseSection& section : all) {
            QVERIFY(!section.title.isEmpty() && !section.about.isEmpty() && !section.entries.empty());
            for (const CourseEntry& each : section.entries) {
                QVERIFY(!each.title.isEmpty() && !each.about.isEmpty());
                if (!each.name.isEmpty())
                    ++met[each.name.toStdString()];
            }
        }
        for (const lesson::Lesson& each : lesson::builtInLessons())
            QCOMPARE(met[each.id], each.part > 0 ? 1 : 2);
        QVERIFY(all.front().entries == all.back().entries); // before anything was done
    }

    void APartThatIsToComeOffersNothing()
    {
        for (const lesson::CoursePart& part : lesson::courseParts()) {
            const CourseSection section = course()[static_cast<std::size_t>(part.number)];
            QCOMPARE(std::ranges::all_of(section.entries, [](const CourseEntry& each) { return each.name.isEmpty(); }),
                     part.isToCome);
        }
    }

    void WhatWasBegunSaysWhereItGoesOnAndWhatWasFinishedIsDone()
    {
        QVERIFY(entry(1, "1.2").state == State::New);
        begin("1.2");
        QVERIFY(entry(1, "1.2").state == State::New); // looked at
        m_progress->goOn();
        m_progress->goOn();
        QVERIFY(entry(1, "1.2").state == State::Begun);
        QCOMPARE(standingText(entry(1, "1.2")),
                 QStringLiteral("%1 min, step 3 of %2").arg(m_progress->lesson().minutes).arg(m_progress->lesson().steps.size()));
        m_progress->finish();
        QVERIFY(entry(1, "1.2").state == State::Finished);
        QVERIFY(standingText(entry(1, "1.2")).endsWith(QStringLiteral("min, done")));
        begin("1.2");
        m_progress->goOn();
        QVERIFY(entry(1, "1.2").state == State::Begun);
        QVERIFY(m_progress->isFinished("1.2-taking-turns"));
    }

    void TheTestBeforeIsDoneFirstThenTheOneAfter()
    {
        const auto states = [this] {
            const std::vector<CourseSection> all = course();
            return std::pair(all.front().entries.front().state, all.back().entries.front().state);
        };
        begin("0");
        m_progress->goOn();
        QVERIFY(states() == std::pair(State::Begun, State::New));
        m_progress->finish();
        QVERIFY(states() == std::pair(State::Finished, State::New));
        begin("0");
        m_progress->goOn();
        QVERIFY(states() == std::pair(State::Finished, State::Begun));
        m_progress->finish();
        QVERIFY(states() == std::pair(State::Finished, State::Finished));
    }

    void OneGoesOnWithWhatWasBegunElseWithTheFirstThatIsNew()
    {
        const auto next = [this] {
            const std::vector<CourseSection> all = course();
            const CourseEntry* found = nextOf(all);
            return found ? found->number : QString();
        };
        QCOMPARE(next(), QStringLiteral("1.1"));
        finish("1.1");
        QCOMPARE(next(), QStringLiteral("1.2"));
        begin("2.3");
        m_progress->goOn();
        QCOMPARE(next(), QStringLiteral("2.3"));
        for (const lesson::Lesson& each : lesson::builtInLessons())
            finish(each.id.c_str());
        QCOMPARE(next(), QString());
    }

    void AnOlderVersionKnewOnlyThatALessonWasFinished()
    {
        m_settings->setValue(QStringLiteral("lessons/1.2-taking-turns/finished"), QStringLiteral("true"));
        QVERIFY(m_progress->standingOf("1.2-taking-turns") == LessonStanding{.timesFinished = 1});
    }

    void LessonsOfTheFolderComeLastWithoutTheirTranslations()
    {
        write("b.toml",
              "title = \"B\"\nabout = \"Second.\"\nminutes = 3\n[[step]]\nkind = \"read\"\nsay = \"Hello.\"\n");
        write("b.de.toml", "title = \"Be\"\n");
        write("a.toml", "title = \n");
        write("c.txt", "");
        QCOMPARE(lessonsIn(m_folder->path()), QStringList({m_folder->filePath(QStringLiteral("a.toml")),
                                                           m_folder->filePath(QStringLiteral("b.toml"))}));
        const CourseSection own = course("de").back();
        QCOMPARE(own.entries.size(), std::size_t{2});
        QCOMPARE(own.entries[0].title, QStringLiteral("a")); // its faults are said when it is opened
        QCOMPARE(own.entries[1].title, QStringLiteral("Be"));
        QVERIFY(own.entries[1].isFile && own.entries[1].name == m_folder->filePath(QStringLiteral("b.toml")));
        QCOMPARE(own.entries[1].minutes, 3);
        QVERIFY(lessonsIn(m_folder->filePath(QStringLiteral("none"))).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CourseTest)
#include "course_test.moc"
