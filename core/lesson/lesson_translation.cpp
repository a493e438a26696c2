// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/lesson_translation.h"

#include <algorithm>

#include "core/lesson/prose.h"
#include "core/lesson/table_reader.h"

namespace interleave::lesson {

namespace {

class Translator {
public:
    Translator(Lesson& lesson, Faults& faults) : m_lesson(lesson), m_faults(faults) {}

    void read(const toml::table& file)
    {
        TableReader reader(file, m_faults);
        take(reader, "title", m_lesson.title);
        take(reader, "about", m_lesson.about);
        if (const toml::table* words = reader.table("words"))
            readWords(*words);
        std::size_t place = 0;
        reader.tables("step", [&](const toml::table& step) {
            if (place < m_lesson.steps.size())
                readStep(step, m_lesson.steps[place]);
            ++place;
        });
        if (place > m_lesson.steps.size())
            complainOfCount(reader, "step", place, m_lesson.steps.size());
        reader.finish();
    }

private:
    void readStep(const toml::table& table, LessonStep& step)
    {
        TableReader reader(table, m_faults);
        take(reader, "say", step.say);
        take(reader, "notes", step.notes);
        if (auto* choose = std::get_if<Choose>(&step.work))
            readAnswers(reader, *choose);
        if (auto* order = std::get_if<PredictOrder>(&step.work)) {
            const std::vector<std::string> items = reader.texts("items");
            if (items.size() == order->items.size())
                order->items = items;
            else if (!items.empty())
                complainOfCount(reader, "items", items.size(), order->items.size());
        }
        if (auto* curve = std::get_if<PredictCurve>(&step.work))
            take(reader, "over", curve->over);
        if (auto* observe = std::get_if<Observe>(&step.work))
            take(reader, "because", observe->because);
        reader.finish();
    }

    void readAnswers(TableReader& reader, Choose& choose)
    {
        std::size_t place = 0;
        reader.tables("answer", [&](const toml::table& table) {
            if (place < choose.choices.size()) {
                TableReader answer(table, m_faults);
                take(answer, "say", choose.choices[place].say);
                take(answer, "because", choose.choices[place].because);
                take(answer, "but", choose.choices[place].but);
                answer.finish();
            }
            ++place;
        });
        if (place > choose.choices.size())
            complainOfCount(reader, "answer", place, choose.choices.size());
    }

    void readWords(const toml::table& table)
    {
        TableReader reader(table, m_faults);
        std::map<std::string, std::string> words;
        for (const auto& [word, meaning] : m_lesson.words) {
            std::string translated = word;
            std::string means = meaning;
            if (const toml::table* own = reader.table(word)) {
                TableReader entry(*own, m_faults);
                take(entry, "word", translated);
                take(entry, "means", means);
                entry.finish();
            }
            for (LessonStep& step : m_lesson.steps)
                std::ranges::replace(step.introduces, word, translated);
            words.emplace(std::move(translated), std::move(means));
        }
        m_lesson.words = std::move(words);
        reader.finish();
    }

    void take(TableReader& reader, std::string_view key, std::string& text)
    {
        std::string given = reader.text(key);
        if (const auto prose = proseOf(given); !prose)
            reader.complain(key, prose.error().message);
        else if (!given.empty())
            text = std::move(given);
    }

    void complainOfCount(TableReader& reader, std::string_view key, std::size_t here, std::size_t there)
    {
        reader.complain(key, {INTERLEAVE_TEXT("lesson", "Here \"%1\" stands %2 times, in the lesson %3 times."),
                              {std::string(key), static_cast<std::int64_t>(here), static_cast<std::int64_t>(there)}});
    }

    Lesson& m_lesson;
    Faults& m_faults;
};

} // namespace

std::vector<Fault> translate(Lesson& lesson, std::string_view toml)
{
    Faults faults;
    if (const std::optional<toml::table> file = tableIn(toml, faults))
        Translator(lesson, faults).read(*file);
    return faults;
}

} // namespace interleave::lesson
