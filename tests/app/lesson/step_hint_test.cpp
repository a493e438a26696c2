// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/step_hint.h"

#include <QSettings>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "app/lesson/lesson_progress.h"
#include "core/lesson/lesson_reader.h"

using namespace interleave;

namespace {

constexpr const char* kLesson = R"(
title = "Sooner?"
about = "A test."
run = { scenario = "kebab", models = ["one-core", "all-cores"] }
[[step]]
kind = "read"
say = "There is a core."
[[step]]
kind = "predict"
say = "Sooner with more cores?"
answer = [ { say = "No", holds = "speedup < 1.5" }, { say = "Yes", holds = "speedup >= 1.5" } ]
[[step]]
kind = "run"
)";

} // namespace

class StepHintTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<LessonProgress> m_progress;

    void goTo(std::size_t place)
    {
        while (m_progress->place() < place)
            m_progress->goOn();
    }

private slots:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_settings->clear();
        m_progress = std::make_unique<LessonProgress>(*m_settings, m_words);
        lesson::ReadLesson read = lesson::readLesson(kLesson, "a-test");
        QVERIFY(read.isSound());
        m_progress->begin(std::move(read.lesson));
    }

    void WhatIsPlainToSeeIsNotSaid() { QCOMPARE(hintAt(*m_progress, {}), QString()); }

    void AQuestionMayBeLeftOpenAndAGuessIsKept()
    {
        goTo(1);
        QVERIFY(hintAt(*m_progress, {.isAsked = true}).startsWith(QStringLiteral("Not sure?")));
        m_progress->answer(std::size_t{0});
        QVERIFY(hintAt(*m_progress, {.isAsked = true}).startsWith(QStringLiteral("Kept.")));
    }

    void ARunIsAskedForAndSaysThatItRuns()
    {
        goTo(2);
        QVERIFY(hintAt(*m_progress, {.offersRun = true}).startsWith(QStringLiteral("Press Run")));
        QVERIFY(hintAt(*m_progress, {.isBusy = true, .offersRun = true}).startsWith(QStringLiteral("Running")));
        QCOMPARE(hintAt(*m_progress, {.offersRun = true, .canRun = false}), QString()); // its fault is said instead
    }
};

QTEST_MAIN(StepHintTest)
#include "step_hint_test.moc"
