// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/catalog.h"

#include <QFile>
#include <QTemporaryDir>

#include "core/lesson/lesson_translation.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::lesson;

namespace {

const char* const kLesson = "title = \"Mine\"\nabout = \"It is mine.\"\n[words]\ncore = \"What computes.\"\n"
                            "[[step]]\nkind = \"read\"\nsay = \"One.\"\nnew = [\"core\"]\n"
                            "[[step]]\nkind = \"transfer\"\nsay = \"Two?\"\n"
                            "answer = [{ say = \"Yes\", right = true }, { say = \"No\" }]\n";

std::string complaintOf(const std::vector<Fault>& faults)
{
    return faults.empty() ? std::string() : textOf(faults.front(), englishWords());
}

} // namespace

class LessonCatalogTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::filesystem::path written(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        file.close();
        return file.filesystemFileName();
    }

private slots:
    void LessonsAreFoundByNumberAndByName()
    {
        QCOMPARE(builtInLesson("1.2").value().id, std::string("1.2-taking-turns"));
        QCOMPARE(builtInLesson("1.2-taking-turns").value().title, std::string("Taking turns"));
        QCOMPARE(builtInLesson("1.2", "de").value().title, std::string("Abwechseln"));
        QCOMPARE(builtInLesson("1.2", "xx").value().title, std::string("Taking turns"));
        QVERIFY(builtInLesson("1.9").error().code == ErrorCode::UnknownName);
    }

    void AFileIsReadWithTheTranslationBesideIt()
    {
        const std::filesystem::path path = written(QStringLiteral("mine.toml"), kLesson);
        written(QStringLiteral("mine.de.toml"),
                "title = \"Meine\"\n[words.core]\nword = \"Kern\"\n[[step]]\nsay = \"Eins.\"\n");
        QCOMPARE(openLesson(path).value().lesson.title, std::string("Mine"));
        const Lesson german = openLesson(path, "de").value().lesson;
        QCOMPARE(german.title, std::string("Meine"));
        QCOMPARE(german.steps[0].say, std::string("Eins."));
        QCOMPARE(german.steps[0].introduces.front(), std::string("Kern"));
        QCOMPARE(german.words.at("Kern"), std::string("What computes.")); // what is missing stays
        QCOMPARE(german.steps[1].say, std::string("Two?"));
    }

    void WhatIsNoFileIsAnError()
    {
        QVERIFY(openLesson(m_folder.filePath(QStringLiteral("none.toml")).toStdU16String()).error().code == ErrorCode::CannotRead);
        QVERIFY(openLesson(m_folder.path().toStdU16String()).error().code == ErrorCode::CannotRead);
        const auto large = openLesson(written(QStringLiteral("large.toml"), QByteArray(1'000'000, 'x')));
        QVERIFY(large.hasValue() && !large->isSound());
    }

    void ATranslationHasNoStepsOfItsOwn()
    {
        Lesson lesson = readLesson(kLesson, "mine").lesson;
        QCOMPARE(complaintOf(translate(lesson, "[[step]]\n[[step]]\n[[step]]\n")),
                 std::string("Line 1, column 1: Here \"step\" stands 3 times, in the lesson 2 times."));
        QVERIFY(complaintOf(translate(lesson, "[[step]]\nkind = \"read\"\n")).find("\"kind\"") != std::string::npos);
        QVERIFY(complaintOf(translate(lesson, "[[step]]\nsay = \"<b>\"\n")).find("HTML") != std::string::npos);
        QVERIFY(complaintOf(translate(lesson, "title = ")).find("TOML") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(LessonCatalogTest)
#include "catalog_test.moc"
