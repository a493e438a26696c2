// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/class_results.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>
#include <QUrl>
#include <sstream>

#include "core/lesson/class_export.h"

using namespace interleave;
using namespace interleave::lesson;

namespace {

using Standing = AnswerResult::Standing;

/// Two answers, of which the second came out.
Answer chose(std::size_t choice)
{
    return {.step = 2,
            .kind = "predict",
            .question = "What \"now\", =Ada?",
            .choices = {{"This", "all-at-once"}, {"That, or so", ""}},
            .given = choice == 0 ? "0" : "1",
            .said = choice == 0 ? "This" : "That, or so",
            .chosen = choice,
            .held = 1,
            .standing = choice == 0 ? Standing::Otherwise : Standing::Met,
            .seconds = 2.345};
}

Answer unanswered()
{
    Answer answer = chose(0);
    answer.given.clear();
    answer.chosen.reset();
    answer.standing = Standing::Open;
    return answer;
}

Attempt attempt(int number, Answer answer, const char* lesson = "1.2-taking-turns")
{
    return {.lesson = lesson,
            .title = "Taking turns",
            .version = "1f",
            .language = "de",
            .number = number,
            .began = "2026-11-27T14:03:0" + std::to_string(number) + ".000Z",
            .program = "0.1.0",
            .computer = {.os = "Linux", .cpu = "EPYC", .cores = 4},
            .answers = {std::move(answer)}};
}

LearnerAnswers learner(const char* id, std::vector<Attempt> attempts)
{
    return {.file = std::string(id) + ".answers.json",
            .answers = {.learner = id, .name = {}, .attempts = std::move(attempts)}};
}

/// Who chose what: before three This and one That, after one This and two That.
std::vector<LearnerAnswers> fourLearners()
{
    return {learner("a", {attempt(1, chose(0)), attempt(2, chose(0)), attempt(3, chose(1))}),
            learner("b", {attempt(1, chose(0)), attempt(2, chose(1))}),
            learner("c", {attempt(1, chose(0)), attempt(2, chose(0))}), learner("d", {attempt(1, chose(1))})};
}

std::string wordsOf(const std::vector<Message>& remarks)
{
    std::string all;
    for (const Message& remark : remarks)
        all += englishWords()(remark) + '\n';
    return all;
}

QJsonArray statementsOf(const std::vector<LearnerAnswers>& learners)
{
    std::ostringstream out;
    writeClassXapi(learners, out);
    return QJsonDocument::fromJson(QByteArray::fromStdString(out.str())).array();
}

bool hasNull(const QJsonValue& value)
{
    if (value.isNull())
        return true;
    for (const QJsonValue& each : value.toArray()) {
        if (hasNull(each))
            return true;
    }
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(), [](const QJsonValue& each) { return hasNull(each); });
}

} // namespace

class ClassResultsTest : public QObject {
    Q_OBJECT

private slots:
    void TheGainIsThePartOfWhatCouldBeWon()
    {
        QCOMPARE(normalizedGain(0.25, 0.75).value(), 2.0 / 3);
        QCOMPARE(normalizedGain(0.5, 0.25).value(), -0.5);
        QCOMPARE(normalizedGain(0.0, 1.0).value(), 1.0);
        QVERIFY(!normalizedGain(1.0, 1.0)); // nothing could be won
        QVERIFY(!normalizedGain(std::nullopt, 1.0));
        QVERIFY(!normalizedGain(0.5, std::nullopt));
    }

    void FirstAndLastAttemptsAreCounted()
    {
        const ClassResults results = resultsOf(fourLearners());
        QCOMPARE(results.learners, std::size_t{4});
        QCOMPARE(results.lessons.size(), std::size_t{1});
        const LessonResult& lesson = results.lessons.front();
        QCOMPARE(lesson.learnersBefore, std::size_t{4});
        QCOMPARE(lesson.learnersAfter, std::size_t{3});
        QCOMPARE(lesson.questions.size(), std::size_t{1});
        const QuestionResult& question = lesson.questions.front();
        QVERIFY((question.before.chosen == std::vector<std::size_t>{3, 1}));
        QVERIFY((question.after.chosen == std::vector<std::size_t>{1, 2}));
        QCOMPARE(question.before.share().value(), 0.25);
        QCOMPARE(normalizedGain(question.before, question.after).value(), (2.0 / 3 - 0.25) / 0.75);
        QCOMPARE(results.misconceptions.size(), std::size_t{1});
        QCOMPARE(results.misconceptions.front().id, std::string("all-at-once"));
        QVERIFY((results.misconceptions.front().before == Holding{3, 4}));
        QVERIFY((results.misconceptions.front().after == Holding{1, 3}));
        QVERIFY(results.remarks.empty());
    }

    void WhatIsNotDecidedCountsForNothing()
    {
        Answer disturbed = chose(0);
        disturbed.standing = Standing::Disturbed;
        const std::vector<LearnerAnswers> learners{learner("a", {attempt(1, disturbed)}),
                                                   learner("b", {attempt(1, unanswered())})};
        const ClassResults results = resultsOf(learners);
        const Tally& tally = results.lessons.front().questions.front().before;
        QVERIFY(!tally.share());
        QCOMPARE(tally.disturbed, std::size_t{1});
        QCOMPARE(tally.open, std::size_t{1});
        QVERIFY(results.misconceptions.empty());
    }

    void TheSameFileTwiceCountsOnce()
    {
        std::vector<LearnerAnswers> learners = fourLearners();
        learners.push_back(learners[1]);
        learners.back().file = "copy of b.json";
        const ClassResults results = resultsOf(learners);
        QCOMPARE(results.learners, std::size_t{4});
        QVERIFY((results.lessons.front().questions.front().before.chosen == std::vector<std::size_t>{3, 1}));
        QCOMPARE(wordsOf(results.remarks),
                 std::string(
                     "\"copy of b.json\" holds the same answers as \"b.answers.json\": they are counted once.\n"));
    }

    void AnOlderCopyOfAFileCountsOnce()
    {
        std::vector<LearnerAnswers> learners{learner("a", {attempt(1, chose(0))}),
                                             learner("a", {attempt(1, chose(0)), attempt(2, chose(1))})};
        const ClassResults results = resultsOf(learners);
        const QuestionResult& question = results.lessons.front().questions.front();
        QVERIFY((question.before.chosen == std::vector<std::size_t>{1, 0}));
        QVERIFY((question.after.chosen == std::vector<std::size_t>{0, 1}));
    }

    void ATestAfterwardsInAFileOfItsOwnIsAfterwards()
    {
        const std::vector<LearnerAnswers> learners{learner("a", {attempt(1, chose(0))}), learner("b", {attempt(2, chose(1))})};
        const LessonResult lesson = resultsOf(learners).lessons.front();
        QCOMPARE(lesson.learnersBefore, std::size_t{1});
        QCOMPARE(lesson.learnersAfter, std::size_t{1});
    }

    void LessonsThatWereChangedAreCountedApart()
    {
        Attempt changed = attempt(1, chose(1));
        changed.version = "20";
        changed.program = "0.2.0";
        const std::vector<LearnerAnswers> learners{learner("a", {attempt(1, chose(0))}), learner("b", {changed})};
        const ClassResults results = resultsOf(learners);
        QCOMPARE(results.lessons.size(), std::size_t{2});
        const std::string remarks = wordsOf(results.remarks);
        QVERIFY(remarks.find("\"1.2-taking-turns\" was asked in different versions") != std::string::npos);
        QVERIFY(remarks.find("0.1.0, 0.2.0") != std::string::npos);
    }

    void NothingIsNothing()
    {
        QVERIFY(resultsOf({}).isEmpty());
        QVERIFY(resultsOf(std::vector<LearnerAnswers>{learner("a", {})}).isEmpty());
        QCOMPARE(statementsOf({}).size(), 0);
    }

    void FilesThatCannotBeReadAreToldAndTheOthersCount()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path(folder.path().toStdU16String());
        QVERIFY(saveAttempt(path / "b.answers.json", attempt(1, chose(0)), {}).hasValue());
        QFile other(folder.filePath(QStringLiteral("a.answers.json")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("{}");
        other.close();
        const ClassFiles files = openClass(std::vector<std::filesystem::path>{path, path / "none.json"});
        QCOMPARE(files.learners.size(), std::size_t{1});
        QCOMPARE(files.learners.front().file, std::string("b.answers.json"));
        QCOMPARE(files.remarks.size(), std::size_t{2});
    }

    void EachAnswerIsALineOfCsv()
    {
        std::ostringstream out;
        writeClassCsv(std::vector<LearnerAnswers>{learner("a", {attempt(1, chose(0))})}, out);
        QCOMPARE(
            out.str(),
            std::string(
                "\xEF\xBB\xBF"
                "file,learner,name,lesson,lesson_version,attempt,round,began,step,kind,question,given,said,chosen,held,"
                "standing,misconception,error,seconds,language,program,os,cpu,cores\r\n"
                "a.answers.json,a,,1.2-taking-turns,1f,1,first,2026-11-27T14:03:01.000Z,2,predict,\"What \"\"now\"\", "
                "=Ada?\",0,This,1,2,otherwise,all-at-once,,2.345,de,0.1.0,Linux,EPYC,4\r\n"));
    }

    /// The requirements of the specification, 1.0.3, on what is used of it.
    void EachAnswerIsAStatement()
    {
        std::vector<LearnerAnswers> learners = fourLearners();
        learners[0].answers.name = "Ädä";
        learners.push_back(learner("e", {attempt(1, unanswered())}));
        const QJsonArray statements = statementsOf(learners);
        QCOMPARE(statements.size(), 8); // what was not answered is none
        const QRegularExpression uuid(
            QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
        const QSet<QString> known{"id", "actor", "verb", "object", "result", "context", "timestamp"};
        QSet<QString> ids;
        for (const QJsonValue& value : statements) {
            QVERIFY(!hasNull(value));
            const QJsonObject statement = value.toObject();
            for (const QString& key : statement.keys())
                QVERIFY(known.contains(key));
            QVERIFY(uuid.match(statement["id"].toString()).hasMatch());
            ids.insert(statement["id"].toString());
            const QJsonObject actor = statement["actor"].toObject();
            QCOMPARE(actor["objectType"].toString(), QStringLiteral("Agent"));
            QVERIFY(QUrl(actor["account"].toObject()["homePage"].toString()).scheme() == "https");
            QVERIFY(!actor["account"].toObject()["name"].toString().isEmpty());
            QCOMPARE(statement["verb"].toObject()["id"].toString(),
                     QStringLiteral("http://adlnet.gov/expapi/verbs/answered"));
            const QJsonObject definition = statement["object"].toObject()["definition"].toObject();
            QCOMPARE(definition["interactionType"].toString(), QStringLiteral("choice"));
            QCOMPARE(definition["choices"].toArray().size(), 2);
            QCOMPARE(statement["result"].toObject()["duration"].toString(), QStringLiteral("PT2.35S"));
            for (const QString& key : statement["result"].toObject()["extensions"].toObject().keys())
                QVERIFY(QUrl(key).isValid() && !QUrl(key).isRelative());
            const QJsonObject around = statement["context"].toObject()["contextActivities"].toObject();
            QVERIFY(around["parent"].isArray() && around["grouping"].isArray());
        }
        QCOMPARE(ids.size(), 8);
        const QJsonObject first = statements.first().toObject();
        QCOMPARE(first["actor"].toObject()["name"].toString(), QStringLiteral("Ädä"));
        QVERIFY(!statements.last().toObject()["actor"].toObject().contains("name"));
        QCOMPARE(first["result"].toObject()["response"].toString(), QStringLiteral("1"));
        QCOMPARE(first["result"].toObject()["success"].toBool(true), false);
        QVERIFY(statementsOf(learners) == statements); // and the same again
    }

    void KindsOfAnswersAreThoseOfTheSpecification()
    {
        Answer number = unanswered();
        number.kind = "predict-number";
        number.choices.clear();
        number.given = "200.5";
        Answer order = unanswered();
        order.kind = "predict-order";
        order.given = "1 0";
        Attempt both = attempt(1, number, "my lesson/ä");
        both.answers.push_back(order);
        both.answers.back().step = 3;
        const QJsonArray statements = statementsOf({learner("a", {both})});
        const auto typeOf = [](const QJsonValue& statement) {
            return statement["object"]["definition"]["interactionType"].toString();
        };
        QCOMPARE(typeOf(statements[0]), QStringLiteral("numeric"));
        QCOMPARE(statements[0]["result"]["response"].toString(), QStringLiteral("200.5"));
        QVERIFY(!statements[0]["result"].toObject().contains("success"));
        QVERIFY(statements[0]["object"]["id"].toString().contains("/lessons/my%20lesson%2F%C3%A4/1f/steps/2"));
        QCOMPARE(typeOf(statements[1]), QStringLiteral("sequencing"));
        QCOMPARE(statements[1]["result"]["response"].toString(), QStringLiteral("2[,]1"));
    }
};

QTEST_APPLESS_MAIN(ClassResultsTest)
#include "class_results_test.moc"
