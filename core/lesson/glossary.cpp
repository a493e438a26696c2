// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/glossary.h"

#include <algorithm>
#include <set>

namespace interleave::lesson {

namespace {

/// As its steps bring them, then what none of them names.
std::vector<std::string> wordsInOrder(const Lesson& lesson)
{
    std::vector<std::string> words;
    for (const LessonStep& step : lesson.steps) {
        for (const std::string& word : step.introduces) {
            if (lesson.words.contains(word))
                words.push_back(word);
        }
    }
    for (const auto& [word, meaning] : lesson.words)
        words.push_back(word);
    return words;
}

} // namespace

std::vector<GlossaryEntry> glossaryOf(const std::vector<Lesson>& lessons)
{
    std::vector<GlossaryEntry> entries;
    std::set<std::string> met;
    for (const Lesson& lesson : lessons) {
        for (const std::string& word : wordsInOrder(lesson)) {
            if (met.insert(word).second)
                entries.push_back({word, lesson.words.at(word), lesson.id, lesson.title});
        }
    }
    return entries;
}

std::vector<std::string> wordsMetAt(const Lesson& lesson, std::size_t step, const std::vector<GlossaryEntry>& course)
{
    std::vector<std::string> words;
    for (const GlossaryEntry& entry : course) {
        if (entry.lesson < lesson.id) // the order of the course
            words.push_back(entry.word);
    }
    for (std::size_t n = 0; n <= step && n < lesson.steps.size(); ++n) {
        for (const std::string& word : lesson.steps[n].introduces) {
            if (lesson.words.contains(word) && std::ranges::find(words, word) == words.end())
                words.push_back(word);
        }
    }
    return words;
}

} // namespace interleave::lesson
