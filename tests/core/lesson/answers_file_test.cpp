// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/answers_file.h"

#include <fstream>
#include <QtTest>
#include <sstream>

#include "core/lesson/catalog.h"

using namespace interleave;
using namespace interleave::lesson;

namespace {

using Standing = AnswerResult::Standing;

const ValueOf kNothing = [](std::string_view) -> std::optional<Value> { return std::nullopt; };

Attempt attempt(const char* lesson, const char* began)
{
    Attempt made{.lesson = lesson,
                 .title = "Taking \"turns\"",
                 .version = "1f",
                 .language = "de",
                 .number = 1,
                 .began = began,
                 .program = "0.1.0",
                 .computer = {.os = "Linux 6.1", .cpu = "EPYC", .cores = 4}};
    made.answers.push_back({.step = 3,
                            .kind = "predict",
                            .question = "Wer ist früher fertig?\nRaten Sie.",
                            .choices = {{"Ada", "busy-until-done"}, {"Ben", ""}},
                            .given = "0",
                            .said = "Ada",
                            .chosen = 0,
                            .held = 1,
                            .standing = Standing::Otherwise,
                            .seconds = 12.5});
    made.answers.push_back({.step = 4,
                            .kind = "predict-number",
                            .question = "How long?",
                            .given = "200",
                            .said = "200 ms",
                            .standing = Standing::Met,
                            .error = 0.0625});
    return made;
}

std::string letters(const AnswersFile& file)
{
    std::ostringstream out;
    writeAnswers(file, out);
    return out.str();
}

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    return text.replace(text.find(what), what.size(), by);
}

const char* kBegan = "2026-11-27T14:03:05.120Z";
const char* kLater = "2026-11-28T14:03:05.120Z";

std::filesystem::path pathIn(const QTemporaryDir& folder, const char* name)
{
    return std::filesystem::path(folder.path().toStdU16String()) / name;
}

} // namespace

class AnswersFileTest : public QObject {
    Q_OBJECT

private slots:
    void WhatIsWrittenIsReadAgain()
    {
        const AnswersFile file{.learner = "a1", .name = "Ädä", .attempts = {attempt("1.2", kBegan), attempt("0", kLater)}};
        const Result<AnswersFile> read = readAnswers(letters(file), "a");
        QVERIFY(read.hasValue());
        QVERIFY(*read == file);
        QVERIFY(letters({}).find("name") == std::string::npos); // nobody's who typed none
        QCOMPARE(file.attempts[0].answers[0].heldMisconception(), std::string("busy-until-done"));
        QVERIFY(file.attempts[0].answers[1].heldMisconception().empty());
    }

    void WhatIsNoFileOfAnswersIsSaidToBeNone()
    {
        const std::string good = letters({.learner = "a1", .attempts = {attempt("1.2", kBegan)}});
        QVERIFY(readAnswers(good, "a").hasValue());
        const std::vector<std::string> bad{"",
                                           "[1,2",
                                           "[]",
                                           "42",
                                           "{}",
                                           good.substr(0, good.size() / 2),
                                           std::string(100'000, '['),
                                           std::string("{\"a\":\0}", 7),
                                           std::string(kLargestAnswers + 1, ' '),
                                           replaced(good, "interleave-answers", "others"),
                                           replaced(good, "\"step\": 3", "\"step\": -3"),
                                           replaced(good, "\"step\": 3", "\"step\": \"three\""),
                                           replaced(good, "\"chosen\": 1", "\"chosen\": 3"),
                                           replaced(good, "\"held\": 2", "\"held\": 0"),
                                           replaced(good, "\"attempt\": 1", "\"attempt\": 1e99"),
                                           replaced(good, "\"otherwise\"", "\"perhaps\""),
                                           replaced(good, "0.0625", "1e999"),
                                           replaced(good, "12.5", "-1"),
                                           replaced(good, "\"answers\": [", "\"answers\": 5, \"x\": ["),
                                           replaced(good, "\"choices\": [", "\"choices\": \"none\", \"x\": [")};
        for (const std::string& text : bad) {
            const Result<AnswersFile> read = readAnswers(text, "a\nb.json");
            QVERIFY2(!read.hasValue(), text.substr(0, 60).c_str());
            QVERIFY(read.error().code == ErrorCode::CannotRead);
            const std::string said = englishWords()(read.error().message);
            QVERIFY2(said.starts_with("\"a b.json\" holds no answers"), said.c_str());
        }
    }

    void AnotherVersionIsSaidToBeOne()
    {
        const std::string newer = replaced(letters({}), "\"version\": 1", "\"version\": 2");
        const Result<AnswersFile> read = readAnswers(newer, "a.json");
        QVERIFY(!read.hasValue());
        QVERIFY(englishWords()(read.error().message).find("another version") != std::string::npos);
    }

    void NothingThatAScreenObeysIsLeftIn()
    {
        std::string text = letters({.learner = "a1", .attempts = {attempt("1.2", kBegan)}});
        text = replaced(text, "EPYC", "\\u001b[2J\xff\xfe" + std::string(5000, 'x'));
        text = replaced(text, kBegan, "yesterday");
        const Result<AnswersFile> read = readAnswers(text, "a");
        QVERIFY(read.hasValue());
        const Attempt& made = read->attempts.front();
        QVERIFY(made.computer.cpu.size() < 400 && made.computer.cpu.find('\x1b') == std::string::npos);
        QVERIFY(made.began.empty());
    }

    void AnyBytesHaveAnAnswer()
    {
        const std::string good = letters({.learner = "a1", .attempts = {attempt("1.2", kBegan)}});
        std::size_t readable = 0;
        for (std::size_t place = 0; place < good.size(); ++place) {
            for (const char letter : {'"', '{', ']', '\\', '9', '\xc3'}) {
                std::string changed = good;
                changed[place] = letter;
                const Result<AnswersFile> read = readAnswers(changed, "a");
                readable += read.hasValue() ? 1 : 0;
                for (const Attempt& made : read ? read->attempts : std::vector<Attempt>()) {
                    for (const Answer& answer : made.answers)
                        QVERIFY(!answer.chosen || *answer.chosen < answer.choices.size());
                }
            }
        }
        QVERIFY(readable > 0 && readable < 6 * good.size());
    }

    void AttemptsAreAddedToAFile()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = pathIn(folder, "ada.answers.json");
        QVERIFY(saveAttempt(path, attempt("1.2", kBegan), {}).hasValue());
        QVERIFY(saveAttempt(path, attempt("0", kBegan), "Ada").hasValue());
        Attempt again = attempt("1.2", kLater);
        QVERIFY(saveAttempt(path, again, {}).hasValue());
        again.answers.pop_back();
        const Result<AnswersFile> saved = saveAttempt(path, again, {}); // the same once more
        QVERIFY(saved.hasValue());
        QCOMPARE(saved->name, std::string("Ada"));
        QCOMPARE(saved->attempts.size(), std::size_t{3});
        QCOMPARE(saved->attempts[0].number, 1);
        QCOMPARE(saved->attempts[2].number, 2);
        QCOMPARE(saved->attempts[2].answers.size(), std::size_t{1});
        QVERIFY(!saved->learner.empty());
        const Result<AnswersFile> opened = openAnswers(path);
        QVERIFY(opened.hasValue());
        QVERIFY(*opened == *saved);
    }

    void WhatIsNoFileOfAnswersIsNotReplaced()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = pathIn(folder, "essay.json");
        std::ofstream(path) << "my essay";
        QVERIFY(!saveAttempt(path, attempt("1.2", kBegan), {}).hasValue());
        std::ifstream stream(path);
        std::string text;
        std::getline(stream, text);
        QCOMPARE(text, std::string("my essay"));
        QVERIFY(!openAnswers(pathIn(folder, "none.json")).hasValue());
        QVERIFY(!openAnswers(std::filesystem::path(folder.path().toStdU16String())).hasValue());
    }

    void AnAnswerIsKeptWithItsWords()
    {
        LessonStep step;
        step.say = "Who is *first*?";
        step.work =
            Choose{.choices = {{.say = "**Ada**", .misconception = "fair-by-nature"}, {.say = "Ben", .isRight = true}}};
        const Given given = std::size_t{0};
        const AnswerResult result = judge(step, given, {}, englishWords());
        const Answer answer =
            answerOf({.place = 2, .step = step, .given = given, .result = result, .asked = kNothing, .seconds = 3.0},
                     englishWords());
        QCOMPARE(answer.step, std::size_t{3});
        QCOMPARE(answer.question, std::string("Who is first?"));
        QCOMPARE(answer.said, std::string("Ada"));
        QVERIFY(answer.chosen == std::size_t{0} && answer.held == std::size_t{1});
        QVERIFY(answer.standing == Standing::Otherwise);
        QCOMPARE(answer.heldMisconception(), std::string("fair-by-nature"));

        step.work = PredictNumber{.measured = Formula::parse("makespan_ms").value(), .least = 0, .most = 500};
        QCOMPARE(answerOf({.step = step, .given = Given(200.0), .result = {}, .asked = kNothing}, englishWords()).said,
                 std::string("200 ms"));
        step.work = PredictOrder{.items = {"a", "b", "c"}};
        QCOMPARE(answerOf({.step = step, .given = Given(std::vector<std::size_t>{2, 0, 1}), .result = {}, .asked = kNothing},
                          englishWords())
                     .said,
                 std::string("c, a, b"));
    }

    void ALessonIsTheSameInEveryLanguage()
    {
        const std::string english = versionOf(builtInLesson("1.2").value());
        QCOMPARE(versionOf(builtInLesson("1.2", "de").value()), english);
        QVERIFY(versionOf(builtInLesson("1.3").value()) != english);
        Lesson changed = builtInLesson("1.2").value();
        for (LessonStep& step : changed.steps) {
            if (auto* number = std::get_if<PredictNumber>(&step.work))
                number->near = 0.5;
        }
        QVERIFY(versionOf(changed) != english);
    }
};

QTEST_APPLESS_MAIN(AnswersFileTest)
#include "answers_file_test.moc"
