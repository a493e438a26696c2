// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/answers_file.h"

#include <algorithm>
#include <random>
#include <system_error>

#include "core/base/file.h"
#include "core/base/plain_text.h"
#include "core/exporting/json_writer.h"
#include "core/exporting/number_text.h"
#include "core/lesson/small_file.h"
#include "core/saving/database.h"

namespace interleave::lesson {

namespace {

using saving::Complaint;
using saving::Database;
using saving::Statement;
using Standing = AnswerResult::Standing;

constexpr std::string_view kFormat = "interleave-answers";
constexpr std::int64_t kVersion = 1;

// More than any lesson has.
constexpr std::size_t kMostAttempts = 1000;
constexpr std::size_t kMostAnswers = 300;
constexpr std::size_t kMostChoices = 50;
constexpr std::size_t kLongestLine = 200;
constexpr std::size_t kLongestText = 3000;
constexpr double kLargestNumber = 1e9;

// ---- writing

void writeNumber(JsonWriter& json, std::optional<double> number)
{
    number ? json.decimal(*number, 4) : json.null();
}

/// People count from 1.
void writePlace(JsonWriter& json, std::optional<std::size_t> place)
{
    place ? json.integer(static_cast<std::int64_t>(*place + 1)) : json.null();
}

void writeAnswer(JsonWriter& json, const Answer& answer)
{
    json.beginObject();
    json.key("step").integer(static_cast<std::int64_t>(answer.step));
    json.key("kind").text(answer.kind);
    json.key("question").text(answer.question);
    json.key("choices").beginArray();
    for (const OfferedChoice& choice : answer.choices) {
        json.beginObject(JsonWriter::Layout::OneLine);
        json.key("say").text(choice.say);
        json.key("misconception").text(choice.misconception);
        json.endObject();
    }
    json.endArray();
    json.key("given").text(answer.given);
    json.key("said").text(answer.said);
    writePlace(json.key("chosen"), answer.chosen);
    writePlace(json.key("held"), answer.held);
    json.key("standing").text(idOf(answer.standing));
    json.key("misconception").text(answer.heldMisconception());
    writeNumber(json.key("error"), answer.error);
    writeNumber(json.key("seconds"), answer.seconds);
    json.endObject();
}

void writeAttempt(JsonWriter& json, const Attempt& attempt)
{
    json.beginObject();
    json.key("lesson").text(attempt.lesson);
    json.key("title").text(attempt.title);
    json.key("lesson_version").text(attempt.version);
    json.key("language").text(attempt.language);
    json.key("attempt").integer(attempt.number);
    json.key("began").text(attempt.began);
    json.key("program").text(attempt.program);
    json.key("machine").beginObject(JsonWriter::Layout::OneLine);
    json.key("os").text(attempt.computer.os);
    json.key("cpu").text(attempt.computer.cpu);
    json.key("cores").integer(attempt.computer.cores);
    json.endObject();
    json.key("answers").beginArray();
    for (const Answer& answer : attempt.answers)
        writeAnswer(json, answer);
    json.endArray();
    json.endObject();
}

// ---- reading

void want(bool isSo, const char* what)
{
    if (!isSo)
        throw Complaint(what);
}

std::string lineIn(const Statement& row, int column)
{
    return firstLetters(plainLine(row.text(column)), kLongestLine);
}

std::string textIn(const Statement& row, int column)
{
    return firstLetters(plainLines(row.text(column)), kLongestText);
}

std::int64_t wholeIn(const Statement& row, int column, std::int64_t least, std::int64_t most)
{
    want(row.isInteger(column) && row.integer(column) >= least && row.integer(column) <= most, "a number");
    return row.integer(column);
}

std::optional<double> numberIn(const Statement& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    want(row.isNumber(column) && row.real(column) >= 0 && row.real(column) <= kLargestNumber, "a number");
    return row.real(column);
}

std::optional<std::size_t> placeIn(const Statement& row, int column, std::size_t count)
{
    if (row.isNull(column))
        return std::nullopt;
    return static_cast<std::size_t>(wholeIn(row, column, 1, static_cast<std::int64_t>(count)) - 1);
}

Standing standingIn(const Statement& row, int column)
{
    const std::optional<Standing> standing = standingById(row.text(column));
    want(standing.has_value(), "a standing");
    return *standing;
}

/// Only what can be a time is one: it is written into other files.
std::string timeIn(const Statement& row, int column)
{
    constexpr std::string_view kExample = "2026-11-27T14:03:05.120Z";
    const std::string text = row.text(column);
    const auto isLike = [](char letter, char example) {
        const bool isDigit = letter >= '0' && letter <= '9';
        return example >= '0' && example <= '9' ? isDigit : letter == example;
    };
    return std::ranges::equal(text, kExample, isLike) ? text : std::string();
}

/// Reads the text of a file, from its outermost member inwards.
class Reader {
public:
    AnswersFile read(std::string_view json)
    {
        m_head.with(json);
        want(m_head.next() && m_head.text(0) == kFormat, "no answers");
        AnswersFile file{.learner = lineIn(m_head, 2), .name = lineIn(m_head, 3)};
        m_attempts.with(json);
        while (m_attempts.next()) {
            want(file.attempts.size() < kMostAttempts, "attempts");
            file.attempts.push_back(attemptIn(m_attempts));
        }
        return file;
    }

    /// None where it is no file of answers.
    std::optional<std::int64_t> version(std::string_view json)
    {
        m_head.with(json);
        if (!m_head.next() || m_head.text(0) != kFormat || !m_head.isInteger(1))
            return std::nullopt;
        return m_head.integer(1);
    }

private:
    Attempt attemptIn(const Statement& row)
    {
        Attempt attempt{.lesson = lineIn(row, 0),
                        .title = lineIn(row, 1),
                        .version = lineIn(row, 2),
                        .language = lineIn(row, 3),
                        .number = static_cast<int>(wholeIn(row, 4, 1, kMostAttempts)),
                        .began = timeIn(row, 5),
                        .program = lineIn(row, 6),
                        .computer = {.os = lineIn(row, 7), .cpu = lineIn(row, 8), .cores = wholeIn(row, 9, 0, 1'000'000)}};
        want(!attempt.lesson.empty(), "a lesson");
        want(row.text(11) == "array", "a list of answers");
        m_answers.with(row.text(10));
        while (m_answers.next()) {
            want(attempt.answers.size() < kMostAnswers, "answers");
            attempt.answers.push_back(answerIn(m_answers));
        }
        return attempt;
    }

    Answer answerIn(const Statement& row)
    {
        Answer answer{.step = static_cast<std::size_t>(wholeIn(row, 0, 1, 10'000)),
                      .kind = lineIn(row, 1),
                      .question = textIn(row, 2)};
        want(row.text(11) == "array", "a list of choices");
        m_choices.with(row.text(3));
        while (m_choices.next()) {
            want(answer.choices.size() < kMostChoices, "choices");
            answer.choices.push_back({textIn(m_choices, 0), lineIn(m_choices, 1)});
        }
        answer.given = lineIn(row, 4);
        answer.said = textIn(row, 5);
        answer.chosen = placeIn(row, 6, answer.choices.size());
        answer.held = placeIn(row, 7, answer.choices.size());
        answer.standing = standingIn(row, 8);
        answer.error = numberIn(row, 9);
        answer.seconds = numberIn(row, 10);
        return answer;
    }

    Database m_memory;
    Statement m_head{m_memory,
                     "WITH file(j) AS (VALUES (?)) SELECT json_extract(j, '$.format'), json_extract(j, '$.version'), "
                     "json_extract(j, '$.learner'), json_extract(j, '$.name') FROM file"};
    Statement m_attempts{m_memory, "SELECT json_extract(value, '$.lesson'), json_extract(value, '$.title'), "
                                   "json_extract(value, '$.lesson_version'), json_extract(value, '$.language'), "
                                   "json_extract(value, '$.attempt'), json_extract(value, '$.began'), "
                                   "json_extract(value, '$.program'), "
                                   "json_extract(value, '$.machine.os'), json_extract(value, '$.machine.cpu'), "
                                   "json_extract(value, '$.machine.cores'), json_extract(value, '$.answers'), "
                                   "json_type(value, '$.answers') "
                                   "FROM json_each(?, '$.attempts') WHERE type = 'object'"};
    Statement m_answers{
        m_memory,
        "SELECT json_extract(value, '$.step'), json_extract(value, '$.kind'), json_extract(value, '$.question'), "
        "json_extract(value, '$.choices'), json_extract(value, '$.given'), json_extract(value, '$.said'), "
        "json_extract(value, '$.chosen'), json_extract(value, '$.held'), json_extract(value, '$.standing'), "
        "json_extract(value, '$.error'), json_extract(value, '$.seconds'), json_type(value, '$.choices') "
        "FROM json_each(?) WHERE type = 'object'"};
    Statement m_choices{m_memory, "SELECT json_extract(value, '$.say'), json_extract(value, '$.misconception') "
                                  "FROM json_each(?) WHERE type = 'object'"};
};

Error noAnswers(std::string_view name, std::string detail)
{
    return {ErrorCode::CannotRead,
            {INTERLEAVE_TEXT("error", "\"%1\" holds no answers. They are saved at the end of a lesson, and end with "
                                      ".answers.json."),
             {plainLine(name)}},
            std::move(detail)};
}

std::string newLearner()
{
    std::random_device lot;
    const auto half = [&lot] { return static_cast<std::uint64_t>(lot()) << 32 | lot(); };
    return hexText(half()).substr(2);
}

bool isThere(const std::filesystem::path& path)
{
    std::error_code ignored;
    return std::filesystem::exists(path, ignored);
}

} // namespace

void writeAnswers(const AnswersFile& file, std::ostream& out)
{
    JsonWriter json(out);
    json.beginObject();
    json.key("format").text(kFormat);
    json.key("version").integer(kVersion);
    json.key("learner").text(file.learner);
    if (!file.name.empty())
        json.key("name").text(file.name);
    json.key("attempts").beginArray();
    for (const Attempt& attempt : file.attempts)
        writeAttempt(json, attempt);
    json.endArray();
    json.endObject();
    out << '\n';
}

Result<AnswersFile> readAnswers(std::string_view json, std::string_view name)
{
    if (json.size() > kLargestAnswers || json.find('\0') != std::string_view::npos)
        return noAnswers(name, "too large, or no text");
    try {
        Reader reader;
        if (const auto version = reader.version(json); version && *version != kVersion)
            return Error{ErrorCode::CannotRead,
                         {INTERLEAVE_TEXT("error", "\"%1\" was saved by another version of Interleave. Open it with "
                                                   "that one, or "
                                                   "with the newest."),
                          {plainLine(name)}},
                         {}};
        return reader.read(json);
    } catch (const Complaint& complaint) {
        return noAnswers(name, complaint.what());
    }
}

Result<AnswersFile> openAnswers(const std::filesystem::path& path)
{
    const Result<std::string> bytes =
        bytesOf(path, kLargestAnswers,
                INTERLEAVE_TEXT("error",
                                "\"%1\" holds no answers, but is a folder or a device. Choose a file that ends with "
                                ".answers.json."));
    return bytes ? readAnswers(*bytes, utf8Of(path)) : Result<AnswersFile>(bytes.error());
}

int nextAttempt(const AnswersFile& file, std::string_view lesson)
{
    int number = 1;
    for (const Attempt& attempt : file.attempts) {
        if (attempt.lesson == lesson)
            number = std::max(number, attempt.number + 1);
    }
    return number;
}

Result<AnswersFile> saveAttempt(const std::filesystem::path& path, const Attempt& attempt, const std::string& name)
{
    Result<AnswersFile> opened =
        isThere(path) ? openAnswers(path) : Result<AnswersFile>(AnswersFile{.learner = newLearner()});
    if (!opened)
        return opened;
    AnswersFile& file = opened.value();
    if (!name.empty())
        file.name = firstLetters(plainLine(name), kLongestLine);
    const auto same = std::ranges::find_if(file.attempts, [&attempt](const Attempt& other) {
        return other.lesson == attempt.lesson && other.began == attempt.began;
    });
    if (same != file.attempts.end()) {
        const int number = same->number;
        *same = attempt;
        same->number = number;
    } else {
        const int number = std::max(attempt.number, nextAttempt(file, attempt.lesson));
        file.attempts.push_back(attempt);
        file.attempts.back().number = number;
    }
    const Result<Done> written = writeFile(path, [&file](std::ostream& out) { writeAnswers(file, out); });
    return written ? opened : Result<AnswersFile>(written.error());
}

} // namespace interleave::lesson
