// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/worksheet.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "core/lesson/catalog.h"
#include "core/lesson/lesson_reader.h"
#include "core/lesson/worksheet_pdf.h"
#include "tests/support/drawn_run.h"

using namespace interleave;
using namespace interleave::lesson;

namespace {

constexpr const char* kLesson = R"(
title = "A test"
about = "Of sheets."
run = { scenario = "kebab", models = ["one-core", "all-cores"], parameters = { tasks = 2 } }
[[step]]
kind = "predict"
say = "Sooner?"
answer = [ { say = "No", holds = "speedup < 1.5" }, { say = "Yes", holds = "speedup >= 1.5", because = "It took {below.makespan_ms}." } ]
[[step]]
kind = "predict-number"
say = "How long?"
measured = "below.makespan_ms"
least = 0
most = 8
[[step]]
kind = "predict-bars"
say = "Who computes when?"
columns = 2
[[step]]
kind = "run"
[[step]]
kind = "transfer"
say = "It took {below.makespan_ms}. What follows?"
answer = [ { say = "A", right = true }, { say = "B" } ]
)";

Lesson testLesson()
{
    const ReadLesson read = readLesson(kLesson, "1.9-test");
    if (!read.isSound())
        qFatal("%s", lesson::textOf(read.faults.front(), englishWords()).c_str());
    return read.lesson;
}

/// Below Ada and Ben compute for 2 ms, at once.
MeasuredSteps measuredSteps(const Lesson& lesson)
{
    const std::vector<RunRequest> requests = lesson.run.request().requests;
    std::vector<std::vector<RunPointer>> series;
    for (std::size_t n = 0; n < 2; ++n) {
        RunResult result = drawnRun(requests[n].model->id, n == 0 ? "Ada RR..\nBen ..RR\n" : "Ada RR\nBen RR\n");
        result.request = requests[n];
        series.push_back({std::make_shared<const RunResult>(std::move(result))});
    }
    return {{3, Measurements(RunSet::of(std::move(series)))}};
}

template<typename Part>
const Part* partOf(const SheetGroup& group)
{
    for (const SheetPart& part : group) {
        if (const auto* found = std::get_if<Part>(&part))
            return found;
    }
    return nullptr;
}

std::string textOf(const SheetGroup& group)
{
    std::string text;
    for (const SheetPart& part : group) {
        if (const auto* words = std::get_if<SheetText>(&part))
            text += plainTextOf(words->blocks) + '|';
    }
    return text;
}

} // namespace

class WorksheetTest : public QObject {
    Q_OBJECT

private slots:
    void ASheetHasRoomToAnswer()
    {
        const Worksheet sheet = worksheetOf(testLesson(), englishWords());
        QCOMPARE(sheet.title, std::string("1.9  A test"));
        QCOMPARE(sheet.groups.size(), std::size_t{5});
        QVERIFY(textOf(sheet.groups[0]).starts_with("1. Sooner?"));
        QVERIFY(!partOf<SheetChoices>(sheet.groups[0])->right);
        QVERIFY(partOf<SheetLines>(sheet.groups[0]));
        QVERIFY(!partOf<SheetScale>(sheet.groups[1])->mark);
        const SheetBars& bars = *partOf<SheetBars>(sheet.groups[2]);
        QVERIFY(bars.columns == 2 && bars.rows.size() == 2 && bars.filled.empty());
        QVERIFY(partOf<SheetRun>(sheet.groups[3]));
        QVERIFY(textOf(sheet.groups[4]).starts_with("4. It took ______. What follows?"));
    }

    void AKeyIsThatOfARun()
    {
        const Lesson lesson = testLesson();
        const Worksheet key =
            answerKeyOf(lesson, measuredSteps(lesson), {INTERLEAVE_TEXT("worksheet", "Nowhere."), {}}, englishWords());
        QCOMPARE(key.origin, std::string("Nowhere."));
        QVERIFY(partOf<SheetChoices>(key.groups[0])->right == std::size_t{1});
        QVERIFY(textOf(key.groups[0]).find("It took 2 ms.") != std::string::npos);
        QCOMPARE(partOf<SheetScale>(key.groups[1])->mark.value(), 0.25);
        QVERIFY(textOf(key.groups[1]).find("Measured: 2 ms") != std::string::npos);
        const std::vector<std::vector<double>> full{{1, 1}, {1, 1}};
        QVERIFY(partOf<SheetBars>(key.groups[2])->filled == full);
        QVERIFY(partOf<SheetChoices>(key.groups[4])->right == std::size_t{0});
        QVERIFY(textOf(key.groups[4]).starts_with("4. It took 2 ms."));
        for (const SheetGroup& group : key.groups)
            QVERIFY(!partOf<SheetLines>(group));
    }

    void WhatNoRunDecidedIsSaidNotToBe()
    {
        const Worksheet key = answerKeyOf(testLesson(), {}, {}, englishWords());
        for (const std::size_t place : {0u, 1u, 2u})
            QVERIFY(textOf(key.groups[place]).find("does not decide that") != std::string::npos);
        QVERIFY(partOf<SheetChoices>(key.groups[4])->right == std::size_t{0}); // which no run has to
    }

    void EveryLessonIsAFileOfPagesInBothLanguages()
    {
        if (!canWritePdf())
            QSKIP("built without libharu");
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("sheet.pdf"));
        for (const char* language : {"", "de"}) {
            for (const Lesson& lesson : builtInLessons(language)) {
                for (const Worksheet& sheet :
                     {worksheetOf(lesson, englishWords()), answerKeyOf(lesson, {}, {}, englishWords())}) {
                    const Paper paper = *language ? Paper::A4 : Paper::Letter;
                    QVERIFY(writePdf(sheet, paper, englishWords(), std::filesystem::path(name.toStdU16String())).hasValue());
                    QFile file(name);
                    QVERIFY(file.open(QIODevice::ReadOnly));
                    const QByteArray bytes = file.readAll();
                    QVERIFY(bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"));
                    const int pages =
                        bytes.count("/Type /Page\n") + bytes.count("/Type /Page\r") + bytes.count("/Type /Page ");
                    QVERIFY2(pages <= 6, lesson.id.c_str());
                }
            }
        }
    }

    void AFolderThatIsNotThereIsAnError()
    {
        QVERIFY(
            !writePdf(worksheetOf(testLesson(), englishWords()), Paper::A4, englishWords(), "/no/such/folder/sheet.pdf").hasValue());
    }
};

QTEST_APPLESS_MAIN(WorksheetTest)
#include "worksheet_test.moc"
