// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lecture/lecture_reader.h"

#include <QTemporaryDir>

#include "core/base/file.h"
#include "core/lecture/catalog.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::lecture;

namespace {

ReadLecture read(std::string_view text)
{
    return readLecture(text, "test", [](std::string_view id) { return lesson::builtInLesson(id); });
}

std::string complaintsAbout(std::string_view text)
{
    std::string complaints;
    for (const lesson::Fault& fault : read(text).faults)
        complaints += lesson::textOf(fault, englishWords()) + '\n';
    return complaints;
}

constexpr std::string_view kHead = "title = \"Mine\"\nabout = \"A test.\"\n";

std::string complaintsAboutItem(std::string_view item)
{
    return complaintsAbout(std::string(kHead) + "[[item]]\n" + std::string(item));
}

} // namespace

class LectureReaderTest : public QObject {
    Q_OBJECT

private slots:
    void StepsPicturesAndRunsComeInTheirOrder()
    {
        const ReadLecture lecture =
            read(std::string(kHead)
                 + "minutes = 6\n"
                   "[[item]]\nlesson = \"2.1\"\nsteps = [2, 3]\nminutes = 4\nnotes = \"Vote.\"\n"
                   "[[item]]\npicture = \"board.png\"\nsay = \"The board.\"\nminutes = 1\n"
                   "[[item]]\nruns = \"mine.interleave\"\nminutes = 1\n");
        QVERIFY(lecture.isSound());
        const std::vector<LecturePlace> places = placesOf(lecture.lecture);
        QCOMPARE(places.size(), std::size_t{9}); // title, question, run, picture, answer; the board; kitchen, charts, answer
        QVERIFY(places.back() == (LecturePlace{2, 2}));
        QCOMPARE(plannedMinutes(lecture.lecture, {0, 4}).value(), 4.0);
        QCOMPARE(plannedMinutes(lecture.lecture, {2, 2}).value(), 6.0);
        QVERIFY(std::get<PictureItem>(lecture.lecture.items[1].work).file == "board.png");
    }

    void EveryFaultIsSaidWithItsPlace()
    {
        QCOMPARE(complaintsAbout("about = \"A test.\"\n"),
                 std::string("Line 1, column 1: Here \"title\" is missing.\n"
                             "Line 1, column 1: There is no item: [[item]] begins one.\n"));
        QVERIFY(complaintsAboutItem("lesson = \"9.9\"").find("There is no lesson \"9.9\"") != std::string::npos);
        QCOMPARE(complaintsAboutItem("lesson = \"2.1\"\nsteps = [2, 77]"),
                 std::string("Line 5, column 9: Step 2 is decided by the run of step 3: take that too.\n"
                             "Line 5, column 9: This lesson has the steps 1 to 6, and no step 77.\n"));
        QVERIFY(complaintsAboutItem("lesson = \"2.1\"\npicture = \"a.png\"").find("An item has one of these")
                != std::string::npos);
        QVERIFY(complaintsAboutItem("picture = \"../../etc/passwd\"").find("should lie beside") != std::string::npos);
        QVERIFY(complaintsAboutItem("runs = \"C:\\\\secret\"").find("should lie beside") != std::string::npos);
        QVERIFY(complaintsAbout(std::string(kHead) + "minutes = 20\n[[item]]\nlesson = \"2.1\"\nminutes = 5\n")
                    .find("The items take 5 minutes, and the lecture should take 20.")
                != std::string::npos);
        QVERIFY(complaintsAboutItem("picture = \"a.png\"\nnotes = \"<b>\"").find("Line 5") != std::string::npos);
    }

    void ATranslationHasTextsAlone()
    {
        Lecture lecture = read(std::string(kHead) + "[[item]]\npicture = \"a.png\"\nsay = \"One.\"\n").lecture;
        QVERIFY(translate(lecture, "title = \"Meine\"\n[[item]]\nsay = \"Eins.\"\nnotes = \"Fragen.\"\n").empty());
        QCOMPARE(lecture.title, std::string("Meine"));
        QCOMPARE(std::get<PictureItem>(lecture.items[0].work).say, std::string("Eins."));
        QCOMPARE(lecture.items[0].notes, std::string("Fragen."));
        QCOMPARE(translate(lecture, "[[item]]\n[[item]]\n").size(), std::size_t{1});
    }

    /// In both languages, with notes for each item, and as long as it says.
    void TheLecturesOfTheProgramAreSound()
    {
        QCOMPARE(builtInLectures().size(), std::size_t{2});
        for (const char* language : {"", "de"}) {
            const auto find = [&](std::string_view id) { return lesson::builtInLesson(id, language); };
            for (const lesson::BuiltInFile& file : builtInFiles()) {
                if (file.name.find(".de.") == std::string_view::npos)
                    QVERIFY2(readLecture(file.text, "test", find).isSound(), std::string(file.name).c_str());
            }
            for (const Lecture& lecture : builtInLectures(language)) {
                QVERIFY(std::ranges::none_of(lecture.items, [](const LectureItem& item) {
                    return item.notes.empty() || item.minutes <= 0;
                }));
                QCOMPARE(plannedMinutes(lecture, placesOf(lecture).back()).value(), lecture.minutes);
            }
        }
        QVERIFY(builtInLecture("twenty-minutes", "de")->title != builtInLecture("twenty-minutes")->title);
        QVERIFY(!builtInLecture("thirty-minutes"));
        QCOMPARE(placesOf(*lectureOrLesson("2.1")).size(),
                 placesOf(lectureOf(std::make_shared<const lesson::Lesson>(*lesson::builtInLesson("2.1")))).size());
        QCOMPARE(lectureOrLesson("twenty-minutes")->items.size(), builtInLecture("twenty-minutes")->items.size());
        const std::string problem = englishWords()(lectureOrLesson("77.7").error().message);
        QVERIFY(problem.find("twenty-minutes") != std::string::npos && problem.find("1.2-taking-turns") != std::string::npos);
    }

    void OwnLessonsLieBesideTheLecture()
    {
        const QTemporaryDir folder;
        const auto path = [&](const char* name) {
            return std::filesystem::path(folder.filePath(QString::fromLatin1(name)).toStdString());
        };
        const auto write = [&](const char* name, const std::string& text) {
            return writeFile(path(name), [&](std::ostream& out) { out << text; }).hasValue();
        };
        QVERIFY(
            write("mine.toml", "title = \"Mine\"\nabout = \"Own.\"\n[[step]]\nkind = \"read\"\nsay = \"Hello.\"\n"));
        QVERIFY(write("talk.toml", std::string(kHead) + "[[item]]\nlesson = \"mine.toml\"\n"));
        const Result<ReadLecture> opened = openLecture(path("talk.toml"));
        QVERIFY(opened && opened->isSound());
        QCOMPARE(placesOf(opened->lecture).size(), std::size_t{2});
        QVERIFY(!openLecture(path("missing.toml")));
        QVERIFY(isLecture(path("talk.toml")) && !isLecture(path("mine.toml")) && !isLecture(path("missing.toml")));
    }
};

QTEST_APPLESS_MAIN(LectureReaderTest)
#include "lecture_reader_test.moc"
