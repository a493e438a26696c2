// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/given_answers.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include "app/lesson/answer_times.h"
#include "app/lesson/lesson_progress.h"
#include "core/lesson/catalog.h"

using namespace interleave;
using Standing = lesson::AnswerResult::Standing;

class GivenAnswersTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<LessonProgress> m_progress;
    std::unique_ptr<AnswerTimes> m_times;

    lesson::Attempt made() { return attemptOf(*m_progress, *m_times, Machine{}, "en", englishWords()); }
    void open()
    {
        m_times.reset();
        m_progress = std::make_unique<LessonProgress>(*m_settings, englishWords());
        m_times = std::make_unique<AnswerTimes>(*m_progress);
        m_progress->begin(lesson::builtInLesson("0").value());
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        open();
    }

    void EveryQuestionIsThereAnsweredOrNot()
    {
        m_progress->goOn();
        m_progress->answer(std::size_t{0});
        m_progress->goOn();
        const lesson::Attempt attempt = made();
        QCOMPARE(attempt.lesson, std::string("0-what-do-you-think"));
        QCOMPARE(attempt.answers.size(), m_progress->lesson().steps.size() - 1);
        QVERIFY(attempt.answers[0].standing == Standing::Otherwise);
        QVERIFY(attempt.answers[0].chosen == std::size_t{0} && attempt.answers[0].held == std::size_t{1});
        QVERIFY(attempt.answers[0].seconds >= 0.0);
        QVERIFY(attempt.answers[1].given.empty() && attempt.answers[1].standing == Standing::Open);
        QVERIFY(!attempt.answers[1].seconds);
    }

    void AnAttemptIsTheSameInALaterSitting()
    {
        m_progress->goOn();
        m_progress->answer(std::size_t{0});
        const lesson::Attempt before = made();
        open();
        const lesson::Attempt after = made();
        QCOMPARE(after.began, before.began);
        QCOMPARE(after.number, 1);
        QVERIFY(after.answers[0].chosen == std::size_t{0});
        QVERIFY(!after.answers[0].seconds); // nobody counted in this sitting
    }

    void WhatIsAnsweredAgainIsAnotherAttempt()
    {
        m_progress->goOn();
        std::optional<lesson::Attempt> atEnd;
        connect(m_progress.get(), &LessonProgress::finishing, this, [&] { atEnd = made(); });
        m_progress->finish();
        QVERIFY(atEnd);
        QCOMPARE(atEnd->number, 1);
        m_progress->begin(lesson::builtInLesson("0").value());
        QCOMPARE(made().number, 2);
    }

    void OnlyWhatWasAnsweredIsToldOf()
    {
        QVERIFY(summaryOf(made(), englishWords()).isEmpty());
        m_progress->goOn();
        m_progress->answer(std::size_t{0});
        const QString text = summaryOf(made(), englishWords());
        QVERIFY(text.contains(QStringLiteral("You said: It is busy with that program")));
        QVERIFY(text.contains(QStringLiteral("A task keeps its core until it is done")));
    }
};

QTEST_GUILESS_MAIN(GivenAnswersTest)
#include "given_answers_test.moc"
