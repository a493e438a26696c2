// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/class_export.h"

#include <algorithm>
#include <sstream>
#include <string>
#include <string_view>

#include "core/base/plain_text.h"
#include "core/exporting/csv_line.h"
#include "core/exporting/json_writer.h"
#include "core/exporting/number_text.h"
#include "core/lesson/letter_hash.h"

namespace interleave::lesson {

namespace {

using Round = CountedAttempt::Round;
using Standing = AnswerResult::Standing;

std::string_view idOf(Round round)
{
    switch (round) {
    case Round::First: return "first";
    case Round::Between: return "between";
    case Round::Last: return "last";
    }
    return {};
}

// ---- CSV

constexpr std::string_view kHeader =
    "file,learner,name,lesson,lesson_version,attempt,round,began,step,kind,question,given,"
    "said,chosen,held,standing,misconception,error,seconds,language,program,os,cpu,cores";

void writeLines(const CountedAttempt& counted, std::ostream& out)
{
    const Attempt& attempt = *counted.attempt;
    const AnswersFile& file = counted.learner->answers;
    for (const Answer& answer : attempt.answers) {
        csv::writeLine(out, counted.learner->file, file.learner, file.name, attempt.lesson, attempt.version,
                       std::int64_t{attempt.number}, idOf(counted.round), attempt.began,
                       static_cast<std::int64_t>(answer.step), answer.kind, answer.question, answer.given, answer.said,
                       answer.chosen, answer.held, idOf(answer.standing), answer.heldMisconception(), answer.error,
                       answer.seconds, attempt.language, attempt.program, attempt.computer.os, attempt.computer.cpu,
                       attempt.computer.cores);
    }
}

// ---- Experience API

/// Whatever is called something in statements is so below this address, which need not answer.
constexpr std::string_view kHome = INTERLEAVE_HOMEPAGE "/xapi/";
constexpr std::string_view kVerb = "http://adlnet.gov/expapi/verbs/answered";
constexpr std::string_view kQuestionType = "http://adlnet.gov/expapi/activities/cmi.interaction";
constexpr std::string_view kLessonType = "http://adlnet.gov/expapi/activities/lesson";
constexpr std::string_view kCourseType = "http://adlnet.gov/expapi/activities/course";

/// A part of an address, whatever letters it is made of.
std::string encoded(std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string all;
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool isPlain = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z')
                          || (byte >= 'A' && byte <= 'Z') || byte == '-' || byte == '.' || byte == '_' || byte == '~';
        if (isPlain)
            all += letter;
        else
            all += {'%', kDigits[byte / 16], kDigits[byte % 16]};
    }
    return all;
}

std::string lessonAddress(const Attempt& attempt)
{
    return std::string(kHome) + "lessons/" + encoded(attempt.lesson) + '/' + encoded(attempt.version);
}

/// As RFC 5646 has it; English where that is not known.
std::string languageOf(const Attempt& attempt)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const bool isTag =
        attempt.language.size() >= 2 && attempt.language.size() <= 3 && std::ranges::all_of(attempt.language, isLetter);
    return isTag ? attempt.language : "en";
}

/// In the form of a UUID of pseudo-random numbers (RFC 4122, version 4), which follow from the letters.
std::string uuidOf(const std::string& letters)
{
    std::string digits = hexText(hashOf(letters)).substr(2) + hexText(hashOf(letters + "/2")).substr(2);
    digits[12] = '4';
    digits[16] = "89ab"[static_cast<unsigned char>(digits[16]) % 4];
    for (const std::size_t place : {20u, 16u, 12u, 8u})
        digits.insert(place, 1, '-');
    return digits;
}

struct Interaction {
    std::string_view type;
    std::string response;
};

/// "2 0 1" as places from 1, put together as the specification has it.
std::string sequenceOf(const std::string& given)
{
    std::istringstream words(given);
    std::string sequence;
    for (std::int64_t place = 0; words >> place;)
        sequence += (sequence.empty() ? "" : "[,]") + numberText(place + 1);
    return sequence;
}

Interaction interactionOf(const Answer& answer)
{
    if (answer.chosen)
        return {"choice", numberText(static_cast<std::int64_t>(*answer.chosen + 1))};
    if (answer.kind == "predict-number")
        return {"numeric", answer.given};
    if (answer.kind == "predict-order")
        return {"sequencing", sequenceOf(answer.given)};
    return {"other", answer.given};
}

/// Writes statements into an array.
class StatementWriter {
public:
    explicit StatementWriter(JsonWriter& json) : m_json(json) {}

    void write(const CountedAttempt& counted, const Answer& answer)
    {
        const Attempt& attempt = *counted.attempt;
        const std::string owner = accountOf(*counted.learner);
        m_json.beginObject();
        m_json.key("id").text(uuidOf(owner + '/' + attempt.lesson + '/' + attempt.began + '/'
                                     + numberText(std::int64_t{attempt.number}) + '/'
                                     + numberText(static_cast<std::int64_t>(answer.step))));
        writeActor(owner, counted.learner->answers.name);
        m_json.key("verb").beginObject();
        m_json.key("id").text(kVerb);
        writeWords("display", "en", "answered");
        m_json.endObject();
        writeObject(attempt, answer);
        writeResult(answer);
        writeContext(counted);
        if (!attempt.began.empty())
            m_json.key("timestamp").text(attempt.began);
        m_json.endObject();
    }

private:
    /// Nobody can tell from it who it is; not from the name of a file either.
    static std::string accountOf(const LearnerAnswers& learner)
    {
        return learner.answers.learner.empty() ? hexText(hashOf(learner.file)).substr(2) : learner.answers.learner;
    }

    void writeActor(const std::string& account, const std::string& name)
    {
        m_json.key("actor").beginObject();
        m_json.key("objectType").text("Agent");
        if (!name.empty())
            m_json.key("name").text(name);
        m_json.key("account").beginObject();
        m_json.key("homePage").text(INTERLEAVE_HOMEPAGE);
        m_json.key("name").text(account);
        m_json.endObject();
        m_json.endObject();
    }

    void writeWords(std::string_view key, const std::string& language, std::string_view words)
    {
        m_json.key(key).beginObject(JsonWriter::Layout::OneLine);
        m_json.key(language).text(words);
        m_json.endObject();
    }

    void writeObject(const Attempt& attempt, const Answer& answer)
    {
        const std::string language = languageOf(attempt);
        const Interaction interaction = interactionOf(answer);
        m_json.key("object").beginObject();
        m_json.key("objectType").text("Activity");
        m_json.key("id").text(lessonAddress(attempt) + "/steps/" + numberText(static_cast<std::int64_t>(answer.step)));
        m_json.key("definition").beginObject();
        writeWords("description", language, answer.question);
        m_json.key("type").text(kQuestionType);
        m_json.key("interactionType").text(interaction.type);
        if (interaction.type == "choice" || interaction.type == "sequencing")
            writeChoices(answer, language);
        m_json.endObject();
        m_json.endObject();
    }

    void writeChoices(const Answer& answer, const std::string& language)
    {
        m_json.key("choices").beginArray();
        std::int64_t number = 0;
        for (const OfferedChoice& choice : answer.choices) {
            m_json.beginObject();
            m_json.key("id").text(numberText(++number));
            writeWords("description", language, choice.say);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeResult(const Answer& answer)
    {
        m_json.key("result").beginObject();
        if (answer.standing == Standing::Met || answer.standing == Standing::Otherwise)
            m_json.key("success").boolean(answer.standing == Standing::Met);
        if (const std::string response = interactionOf(answer).response; !response.empty())
            m_json.key("response").text(response);
        if (answer.seconds)
            m_json.key("duration").text("PT" + numberText(*answer.seconds, 2) + "S");
        m_json.key("extensions").beginObject();
        extension("standing").text(idOf(answer.standing));
        if (!answer.heldMisconception().empty())
            extension("misconception").text(answer.heldMisconception());
        if (answer.held)
            extension("held").integer(static_cast<std::int64_t>(*answer.held + 1));
        if (answer.error)
            extension("error").decimal(*answer.error, 4);
        m_json.endObject();
        m_json.endObject();
    }

    void writeContext(const CountedAttempt& counted)
    {
        const Attempt& attempt = *counted.attempt;
        m_json.key("context").beginObject();
        m_json.key("platform").text("Interleave " + attempt.program);
        m_json.key("language").text(languageOf(attempt));
        m_json.key("contextActivities").beginObject();
        writeActivity("parent", lessonAddress(attempt), kLessonType, languageOf(attempt), attempt.title);
        writeActivity("grouping", std::string(kHome) + "course", kCourseType, "en", "Interleave");
        m_json.endObject();
        m_json.key("extensions").beginObject();
        extension("attempt").integer(attempt.number);
        extension("round").text(idOf(counted.round));
        extension("cores").integer(attempt.computer.cores);
        m_json.endObject();
        m_json.endObject();
    }

    void writeActivity(std::string_view key, std::string_view id, std::string_view type, const std::string& language,
                       std::string_view name)
    {
        m_json.key(key).beginArray();
        m_json.beginObject();
        m_json.key("objectType").text("Activity");
        m_json.key("id").text(id);
        m_json.key("definition").beginObject();
        writeWords("name", language, name);
        m_json.key("type").text(type);
        m_json.endObject();
        m_json.endObject();
        m_json.endArray();
    }

    JsonWriter& extension(std::string_view name)
    {
        return m_json.key(std::string(kHome) + "extensions/" + std::string(name));
    }

    JsonWriter& m_json;
};

} // namespace

void writeClassCsv(std::span<const LearnerAnswers> learners, std::ostream& out)
{
    out << kUtf8Mark << kHeader << csv::kLineEnd;
    for (const CountedAttempt& counted : countedOf(learners))
        writeLines(counted, out);
}

void writeClassXapi(std::span<const LearnerAnswers> learners, std::ostream& out)
{
    JsonWriter json(out);
    StatementWriter statements(json);
    json.beginArray();
    for (const CountedAttempt& counted : countedOf(learners)) {
        for (const Answer& answer : counted.attempt->answers) {
            if (!answer.given.empty() || answer.standing != Standing::Open)
                statements.write(counted, answer);
        }
    }
    json.endArray();
    out << '\n';
}

} // namespace interleave::lesson
