// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/picture_words.h"

#include <QtTest>

#include "tests/core/exporting/example_runs.h"

using namespace interleave;
using namespace std::chrono_literals;

class PictureWordsTest : public QObject {
    Q_OBJECT

private slots:
    void TheTextSaysWhatThePictureSays()
    {
        const QString text = QString::fromStdString(pictureText(example::comparison()));
        const QStringList lines = text.split(QLatin1Char('\n'));
        QCOMPARE(lines[0], QStringLiteral("This shows nothing yet: other programs took 16 % of the cores' time."));
        QVERIFY2(lines.contains(
                     QStringLiteral("Interleaved on one core (2 threads, pinned to core 1): 11 ms. Two at the same "
                                    "instant? Never.")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Yes, up to 2, for 4 ms.")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Seed: 7")), qPrintable(text));
        QVERIFY2(text.endsWith(QStringLiteral("Threads could be pinned to a core.\n")), qPrintable(text));
    }

    void AStandstillIsInTheTextToo()
    {
        ExportRequest request;
        request.runs = {example::deadlock()};
        const QString text = QString::fromStdString(pictureText(request));
        QVERIFY2(text.contains(QStringLiteral("deadlock, ended after 8 ms")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Ada waits for key 2, which Ben has")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Expected: both to end.")), qPrintable(text));
    }

    void ADisturbedRunIsWarnedOf()
    {
        ExportRequest request;
        const auto quiet = example::run("one-core", {{"Ada", "RRRR", CpuId{1}}});
        const auto noisy = std::make_shared<RunResult>(*quiet);
        noisy->metrics.account.disturbance = 0.93;
        request.runs = {quiet};
        QVERIFY(pictureText(request).find("other programs") == std::string::npos);
        request.runs = {noisy};
        const std::string text = pictureText(request);
        QVERIFY2(text.starts_with("This shows nothing yet: other programs took 93 % of the cores' time.\n"), text.c_str());
        QVERIFY2(text.find("Run again when other programs are idle.\n") != std::string::npos, text.c_str());
    }

    void ARunThatDidNotEndHasNoTimeOfItsEnd()
    {
        RunResult run = *example::run("one-core", {{"Ada", "RRRR", CpuId{1}}});
        QCOMPARE(englishWords()(lengthCaption(run)), std::string("4 ms"));
        run.trace.info.outcome = Outcome::Stopped;
        QCOMPARE(englishWords()(lengthCaption(run)), std::string("stopped after 4 ms"));
        run.trace.info.outcome = Outcome::RecordingFull;
        QCOMPARE(englishWords()(lengthCaption(run)), std::string("recorded for 4 ms: no room for more"));
    }

    void WhatIsTheSameForAllRunsIsSaidOnce()
    {
        ExportRequest request = example::comparison();
        QCOMPARE(evidenceFacts(request).size(), std::size_t{1});
        request.runs = {example::simulation()};
        QCOMPARE(placeFacts(request), simulationFacts(example::machine()));
    }

    void PartsAreNamedByTheirFirstAndLast()
    {
        QCOMPARE(englishWords()(rowsCaption({0, 20}, 400)), std::string("Rows 1 to 20 of 400"));
        QCOMPARE(englishWords()(rowsCaption({4, 5}, 9)), std::string("Row 5 of 9"));
        QCOMPARE(englishWords()(excerptCaption({TimePoint{}, TimePoint{5us}}, TimePoint{1s})),
                 std::string("Shown: 0 µs to 5 µs, of 1 s"));
        QCOMPARE(englishWords()(excerptCaption({TimePoint{1ns}, TimePoint{2ns}}, TimePoint{2ns})),
                 std::string("Shown: 1 ns to 2 ns, of 2 ns"));
    }
};

QTEST_APPLESS_MAIN(PictureWordsTest)
#include "picture_words_test.moc"
