// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/prose.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <utility>

#include "core/base/trimmed.h"

namespace interleave::lesson {

namespace {

constexpr std::string_view kFence = "```";
constexpr std::string_view kBlanksOfProse = " \t\r";

bool isLetter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || (static_cast<unsigned char>(c) & 0x80) != 0;
}

/// "12. milk" -> "milk"; none where the line is no item.
std::optional<std::string_view> numberedItem(std::string_view line)
{
    const std::size_t digits = line.find_first_not_of("0123456789");
    if (digits == 0 || digits == std::string_view::npos || digits > 3 || !line.substr(digits).starts_with(". "))
        return std::nullopt;
    return trimmed(line.substr(digits + 2), kBlanksOfProse);
}

std::optional<std::string_view> bulletItem(std::string_view line)
{
    if (!line.starts_with("- ") && !line.starts_with("* "))
        return std::nullopt;
    return trimmed(line.substr(2), kBlanksOfProse);
}

/// What may not stand in a lesson. Between backquotes everything may.
std::optional<Error> forbiddenIn(std::string_view text)
{
    const auto fault = [](Text complaint, std::string_view where) {
        constexpr std::size_t kShown = 30;
        return Error{ErrorCode::ValueOutOfRange, {complaint, {std::string(where.substr(0, kShown))}}, {}};
    };
    bool isCode = false;
    for (std::size_t n = 0; n < text.size(); ++n) {
        const std::string_view rest = text.substr(n);
        isCode ^= text[n] == '`';
        if (isCode)
            continue;
        if (rest.starts_with("]("))
            return fault(INTERLEAVE_TEXT("lesson", "\"%1\" looks like a link or a picture: a lesson has none."), rest);
        if (rest.starts_with("<") && rest.size() > 1
            && (std::isalpha(static_cast<unsigned char>(rest[1])) != 0 || rest[1] == '/' || rest[1] == '!'))
            return fault(INTERLEAVE_TEXT("lesson", "\"%1\" looks like HTML: a lesson has none. Put spaces around <."), rest);
    }
    return std::nullopt;
}

struct Mark {
    std::string_view sign;
    Emphasis emphasis;
};
constexpr std::array<Mark, 4> kMarks{
    {{"`", Emphasis::Code}, {"**", Emphasis::Strong}, {"*", Emphasis::Slight}, {"_", Emphasis::Slight}}};

/// Where what begins at `begin` with that sign ends: the sign once more, at the end of a word.
std::size_t endOf(std::string_view text, std::size_t begin, const Mark& mark)
{
    const std::size_t inside = begin + mark.sign.size();
    if (inside >= text.size() || text[inside] == ' ')
        return std::string_view::npos;
    if (mark.sign == "_" && begin > 0 && isLetter(text[begin - 1]))
        return std::string_view::npos;
    std::size_t end = text.find(mark.sign, inside);
    while (end != std::string_view::npos && mark.sign == "_" && end + 1 < text.size() && isLetter(text[end + 1]))
        end = text.find(mark.sign, end + 1);
    return end == inside ? std::string_view::npos : end;
}

std::vector<ProseRun> runsOf(std::string_view text)
{
    std::vector<ProseRun> runs;
    std::string plain;
    const auto add = [&](std::string words, Emphasis emphasis) {
        if (!words.empty())
            runs.push_back({std::move(words), emphasis});
    };
    for (std::size_t n = 0; n < text.size();) {
        const auto mark = std::ranges::find_if(kMarks, [&](const Mark& each) {
            return text.substr(n).starts_with(each.sign) && endOf(text, n, each) != std::string_view::npos;
        });
        if (mark == kMarks.end()) {
            plain += text[n++];
            continue;
        }
        add(std::exchange(plain, {}), Emphasis::None);
        const std::size_t begin = n + mark->sign.size();
        const std::size_t end = endOf(text, n, *mark);
        add(std::string(text.substr(begin, end - begin)), mark->emphasis);
        n = end + mark->sign.size();
    }
    add(std::move(plain), Emphasis::None);
    return runs;
}

/// Lines, one after the other, put together to blocks.
class ProseReader {
public:
    void read(std::string_view line)
    {
        if (trimmed(line, kBlanksOfProse).starts_with(kFence)) {
            finish();
            m_isCode = !m_isCode;
            m_kind = m_isCode ? ProseBlock::Kind::Code : ProseBlock::Kind::Paragraph;
        } else if (m_isCode) {
            m_text += (m_text.empty() ? "" : "\n") + std::string(line);
        } else if (const std::string_view words = trimmed(line, kBlanksOfProse); words.empty()) {
            finish();
        } else if (const auto bullet = bulletItem(words)) {
            begin(ProseBlock::Kind::Bullet, *bullet);
        } else if (const auto numbered = numberedItem(words)) {
            begin(ProseBlock::Kind::Numbered, *numbered);
        } else {
            m_text += (m_text.empty() ? "" : " ") + std::string(words);
        }
    }

    std::vector<ProseBlock> finished()
    {
        finish();
        return std::move(m_blocks);
    }

private:
    void begin(ProseBlock::Kind kind, std::string_view words)
    {
        finish();
        m_kind = kind;
        m_text = words;
    }

    void finish()
    {
        if (!m_text.empty()) {
            const bool isCode = m_kind == ProseBlock::Kind::Code;
            m_blocks.push_back({m_kind, isCode ? std::vector<ProseRun>{{m_text, Emphasis::Code}} : runsOf(m_text)});
        }
        m_text.clear();
        m_kind = ProseBlock::Kind::Paragraph;
    }

    std::vector<ProseBlock> m_blocks;
    ProseBlock::Kind m_kind = ProseBlock::Kind::Paragraph;
    std::string m_text;
    bool m_isCode = false;
};

} // namespace

Result<std::vector<ProseBlock>> proseOf(std::string_view text)
{
    if (const std::optional<Error> error = forbiddenIn(text))
        return *error;
    ProseReader reader;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        reader.read(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return reader.finished();
}

std::string plainTextOf(const std::vector<ProseBlock>& blocks)
{
    std::string text;
    for (const ProseBlock& block : blocks) {
        if (!text.empty())
            text += '\n';
        if (block.kind == ProseBlock::Kind::Bullet || block.kind == ProseBlock::Kind::Numbered)
            text += "- ";
        for (const ProseRun& run : block.runs)
            text += run.text;
    }
    return text;
}

std::size_t wordsIn(std::string_view text)
{
    std::size_t words = 0;
    bool isCounted = false; // the word that the place is in
    for (const char c : text) {
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r')
            isCounted = false;
        else if (!isCounted && isLetter(c)) {
            ++words;
            isCounted = true;
        }
    }
    return words;
}

} // namespace interleave::lesson
