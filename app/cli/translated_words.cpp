// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/translated_words.h"

#include <algorithm>
#include <array>
#include <optional>

namespace interleave::cli {
namespace {

/// What stands between `<tag...>` and `</tag>` where `text` has it next, and takes it off; none where it has no more.
std::optional<std::string_view> takeElement(std::string_view& text, std::string_view tag)
{
    const std::size_t begin = text.find("<" + std::string(tag));
    const std::size_t inner = text.find('>', begin);
    const std::string closing = "</" + std::string(tag) + ">";
    const std::size_t end = text.find(closing, inner);
    if (begin == std::string_view::npos || inner == std::string_view::npos || end == std::string_view::npos)
        return std::nullopt;
    const std::string_view element = text.substr(inner + 1, end - inner - 1);
    text.remove_prefix(end + closing.size());
    return element;
}

std::string withoutEntities(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, char>, 5> kEntities{
        {{"&quot;", '"'}, {"&apos;", '\''}, {"&lt;", '<'}, {"&gt;", '>'}, {"&amp;", '&'}}};
    std::string letters;
    while (!text.empty()) {
        const auto entity =
            std::ranges::find_if(kEntities, [text](const auto& known) { return text.starts_with(known.first); });
        letters += entity == kEntities.end() ? text.front() : entity->second;
        text.remove_prefix(entity == kEntities.end() ? 1 : entity->first.size());
    }
    return letters;
}

std::vector<std::string> formsOf(std::string_view translation)
{
    std::vector<std::string> forms;
    std::string_view rest = translation;
    while (const auto form = takeElement(rest, "numerusform"))
        forms.push_back(withoutEntities(*form));
    if (forms.empty() && !translation.empty())
        forms.push_back(withoutEntities(translation));
    return forms;
}

void replaceAll(std::string& text, std::string_view what, std::string_view by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

} // namespace

TranslatedWords::TranslatedWords(std::string_view language)
{
    std::string letters;
    for (const TranslationPiece& piece : translationPieces()) {
        if (piece.language == language)
            letters += piece.letters;
    }
    std::string_view rest = letters;
    std::string context;
    while (const auto message = takeElement(rest, "message")) {
        std::string_view before(letters.data(), static_cast<std::size_t>(message->data() - letters.data()));
        if (const std::size_t name = before.rfind("<name>"); name != std::string_view::npos)
            context = before.substr(name + 6, before.find('<', name + 6) - name - 6);
        std::string_view inside = *message;
        const auto source = takeElement(inside, "source");
        const auto translation = takeElement(inside, "translation");
        if (source && translation)
            m_forms.try_emplace({context, withoutEntities(*source)}, formsOf(*translation));
    }
    m_point = (*this)(INTERLEAVE_TEXT("number", "."));
}

std::string TranslatedWords::translate(const Text& text, std::int64_t count) const
{
    const auto found = m_forms.find({text.context, text.source});
    if (found == m_forms.end() || found->second.empty())
        return englishWords().translate(text, count);
    const std::vector<std::string>& forms = found->second;
    std::string words = count == 1 ? forms.front() : forms.back(); // as languages have it that are written here
    replaceAll(words, "%n", number(count));
    return words;
}

std::string TranslatedWords::withOwnPoint(std::string number) const
{
    replaceAll(number, ".", m_point);
    return number;
}

std::string TranslatedWords::number(std::int64_t value) const
{
    return englishWords().number(value);
}

std::string TranslatedWords::number(Decimal value) const
{
    return withOwnPoint(englishWords().number(value));
}

std::string TranslatedWords::duration(Duration value) const
{
    return withOwnPoint(englishWords().duration(value));
}

} // namespace interleave::cli
