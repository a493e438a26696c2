// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/class_results.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <system_error>
#include <tuple>

#include "core/base/file.h"
#include "core/base/plain_text.h"
#include "core/lesson/misconceptions.h"

namespace interleave::lesson {

namespace {

using Round = CountedAttempt::Round;
using Standing = AnswerResult::Standing;

/// So many of a folder are looked at.
constexpr std::size_t kMostFiles = 2000;

/// Whose it is: copies of a file are of one learner.
std::string ownerOf(const LearnerAnswers& learner)
{
    return learner.answers.learner.empty() ? '/' + learner.file : learner.answers.learner;
}

using AttemptKey = std::tuple<std::string, std::string, std::string, int>;
AttemptKey keyOf(const LearnerAnswers& learner, const Attempt& attempt)
{
    return {ownerOf(learner), attempt.lesson, attempt.began, attempt.number};
}

void add(Tally& tally, const Answer& answer)
{
    tally.chosen.resize(std::max(tally.chosen.size(), answer.choices.size()));
    if (answer.chosen)
        ++tally.chosen[*answer.chosen];
    switch (answer.standing) {
    case Standing::Met: ++tally.met; return;
    case Standing::Otherwise: ++tally.otherwise; return;
    case Standing::Disturbed: ++tally.disturbed; return;
    case Standing::Open: ++tally.open; return;
    }
}

void add(Tally& all, const Tally& one)
{
    all.met += one.met;
    all.otherwise += one.otherwise;
    all.disturbed += one.disturbed;
    all.open += one.open;
}

/// Counts, answer by answer.
class Counting {
public:
    void take(const CountedAttempt& counted)
    {
        if (counted.round == Round::Between)
            return;
        const Attempt& attempt = *counted.attempt;
        const auto [place, isNew] = m_lessons.try_emplace({attempt.lesson, attempt.version});
        LessonResult& lesson = place->second;
        if (isNew)
            lesson = {.lesson = attempt.lesson, .title = attempt.title, .version = attempt.version};
        ++(counted.round == Round::First ? lesson.learnersBefore : lesson.learnersAfter);
        for (const Answer& answer : attempt.answers) {
            QuestionResult& question = questionOf(lesson, answer);
            add(counted.round == Round::First ? question.before : question.after, answer);
            takeIdeas(answer, counted.round);
        }
    }

    ClassResults results()
    {
        ClassResults results;
        for (auto& [key, lesson] : m_lessons) {
            std::ranges::sort(lesson.questions, {}, &QuestionResult::step);
            for (const QuestionResult& question : lesson.questions) {
                add(lesson.before, question.before);
                add(lesson.after, question.after);
            }
            results.lessons.push_back(std::move(lesson));
        }
        for (const Misconception* each : misconceptionCatalog()) {
            if (const auto found = m_ideas.find(each->id); found != m_ideas.end())
                results.misconceptions.push_back({std::string(each->id), found->second.before, found->second.after});
        }
        return results;
    }

private:
    struct Ideas {
        Holding before;
        Holding after;
    };

    /// What was asked otherwise than by the others has a row of its own.
    static QuestionResult& questionOf(LessonResult& lesson, const Answer& answer)
    {
        const auto found = std::ranges::find_if(lesson.questions, [&answer](const QuestionResult& question) {
            return question.step == answer.step && question.kind == answer.kind
                && question.choices.size() == answer.choices.size();
        });
        if (found != lesson.questions.end())
            return *found;
        return lesson.questions.emplace_back(QuestionResult{.lesson = lesson.lesson,
                                                            .title = lesson.title,
                                                            .version = lesson.version,
                                                            .step = answer.step,
                                                            .kind = answer.kind,
                                                            .question = answer.question,
                                                            .choices = answer.choices,
                                                            .before = {},
                                                            .after = {}});
    }

    /// Who was asked for an idea: who could have chosen it, and whose answer counts.
    void takeIdeas(const Answer& answer, Round round)
    {
        if (answer.standing != Standing::Met && answer.standing != Standing::Otherwise)
            return;
        std::set<std::string> asked;
        for (const OfferedChoice& choice : answer.choices)
            asked.insert(choice.misconception);
        asked.erase(std::string());
        for (const std::string& id : asked) {
            Holding& holding = round == Round::First ? m_ideas[id].before : m_ideas[id].after;
            ++holding.asked;
            holding.held += answer.heldMisconception() == id ? 1 : 0;
        }
    }

    std::map<std::pair<std::string, std::string>, LessonResult> m_lessons; ///< by id and version
    std::map<std::string, Ideas, std::less<>> m_ideas;
};

/// Files of which all was counted already.
std::vector<Message> copiesAmong(std::span<const LearnerAnswers> learners)
{
    std::vector<Message> remarks;
    std::map<AttemptKey, std::string> files;
    for (const LearnerAnswers& learner : learners) {
        std::string other;
        bool isNew = learner.answers.attempts.empty();
        for (const Attempt& attempt : learner.answers.attempts) {
            const auto [place, isFirst] = files.try_emplace(keyOf(learner, attempt), learner.file);
            isNew = isNew || isFirst;
            other = place->second;
        }
        if (!isNew)
            remarks.push_back(
                {INTERLEAVE_TEXT("lesson", "\"%1\" holds the same answers as \"%2\": they are counted once."),
                 {learner.file, other}});
    }
    return remarks;
}

std::vector<Message> versionsAmong(const std::vector<LessonResult>& lessons, std::span<const CountedAttempt> attempts)
{
    std::vector<Message> remarks;
    std::map<std::string, std::size_t> versions;
    for (const LessonResult& lesson : lessons) {
        if (++versions[lesson.lesson] == 2)
            remarks.push_back(
                {INTERLEAVE_TEXT("lesson", "\"%1\" was asked in different versions: each is counted by itself."),
                 {lesson.lesson}});
    }
    std::set<std::string> programs;
    for (const CountedAttempt& counted : attempts)
        programs.insert(counted.attempt->program);
    if (programs.size() > 1) {
        std::string names;
        for (const std::string& program : programs)
            names += (names.empty() ? "" : ", ") + program;
        remarks.push_back(
            {INTERLEAVE_TEXT("lesson", "The answers were given in different versions of Interleave: %1."), {names}});
    }
    return remarks;
}

/// A folder stands for the files of answers in it.
std::vector<std::filesystem::path> filesOf(const std::filesystem::path& path)
{
    std::error_code problem;
    if (!std::filesystem::is_directory(path, problem))
        return {path};
    std::vector<std::filesystem::path> files;
    const std::string ending = '.' + std::string(kAnswersExtension);
    for (std::filesystem::directory_iterator each(path, problem), end; !problem && each != end; each.increment(problem)) {
        if (files.size() < kMostFiles && utf8Of(each->path()).ends_with(ending))
            files.push_back(each->path());
    }
    std::ranges::sort(files);
    return files;
}

} // namespace

std::optional<double> Tally::share() const
{
    if (decided() == 0)
        return std::nullopt;
    return static_cast<double>(met) / static_cast<double>(decided());
}

std::optional<double> normalizedGain(std::optional<double> before, std::optional<double> after)
{
    if (!before || !after || *before >= 1)
        return std::nullopt;
    return (*after - *before) / (1 - *before);
}

std::optional<double> normalizedGain(const Tally& before, const Tally& after)
{
    return normalizedGain(before.share(), after.share());
}

ClassFiles openClass(std::span<const std::filesystem::path> paths)
{
    ClassFiles files;
    std::vector<std::filesystem::path> all;
    for (const std::filesystem::path& path : paths)
        std::ranges::move(filesOf(path), std::back_inserter(all));
    for (const std::filesystem::path& path : all) {
        const Result<AnswersFile> opened = openAnswers(path);
        if (opened)
            files.learners.push_back({plainLine(utf8Of(path.filename())), *opened});
        else
            files.remarks.push_back(opened.error().message);
    }
    return files;
}

std::vector<CountedAttempt> countedOf(std::span<const LearnerAnswers> learners)
{
    std::vector<CountedAttempt> counted;
    std::set<AttemptKey> seen;
    std::map<std::pair<std::string, std::string>, int> last; // by learner and lesson
    for (const LearnerAnswers& learner : learners) {
        for (const Attempt& attempt : learner.answers.attempts) {
            if (!seen.insert(keyOf(learner, attempt)).second)
                continue;
            counted.push_back({.learner = &learner, .attempt = &attempt});
            int& number = last[{ownerOf(learner), attempt.lesson}];
            number = std::max(number, attempt.number);
        }
    }
    for (CountedAttempt& each : counted) {
        const int number = each.attempt->number;
        const bool isLast = number == last[{ownerOf(*each.learner), each.attempt->lesson}];
        each.round = number == 1 ? Round::First : isLast ? Round::Last : Round::Between;
    }
    return counted;
}

ClassResults resultsOf(std::span<const LearnerAnswers> learners)
{
    const std::vector<CountedAttempt> attempts = countedOf(learners);
    Counting counting;
    std::set<std::string> owners;
    for (const CountedAttempt& each : attempts) {
        counting.take(each);
        owners.insert(ownerOf(*each.learner));
    }
    ClassResults results = counting.results();
    results.learners = owners.size();
    results.remarks = copiesAmong(learners);
    for (Message& remark : versionsAmong(results.lessons, attempts))
        results.remarks.push_back(std::move(remark));
    return results;
}

} // namespace interleave::lesson
