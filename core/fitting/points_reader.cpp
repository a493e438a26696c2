// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/points_reader.h"

#include <algorithm>
#include <cmath>
#include <locale>
#include <optional>
#include <sstream>

#include "core/base/plain_text.h"
#include "core/base/trimmed.h"

namespace interleave::fitting {
namespace {

constexpr std::string_view kBlanks = " \t\r\f\v";
/// Of a cell that is no number so much is shown.
constexpr std::size_t kShownLetters = 40;
constexpr std::size_t kFewestColumns = 2;

enum class Separator { Semicolon, Tab, Comma, Blank };

/// By what stands outside of quotes.
Separator separatorOf(std::string_view line)
{
    bool isQuoted = false;
    bool hasTab = false;
    bool hasComma = false;
    for (const char letter : line) {
        isQuoted = isQuoted != (letter == '"');
        if (isQuoted)
            continue;
        if (letter == ';')
            return Separator::Semicolon;
        hasTab = hasTab || letter == '\t';
        hasComma = hasComma || letter == ',';
    }
    return hasTab ? Separator::Tab : hasComma ? Separator::Comma : Separator::Blank;
}

bool separates(char letter, Separator separator)
{
    switch (separator) {
    case Separator::Semicolon: return letter == ';';
    case Separator::Tab: return letter == '\t';
    case Separator::Comma: return letter == ',';
    case Separator::Blank: return letter == ' ';
    }
    return false;
}

/// Without the quotes around it.
std::string cellOf(std::string_view text)
{
    text = trimmed(text, kBlanks);
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        text = trimmed(text.substr(1, text.size() - 2), kBlanks);
    return std::string(text);
}

/// Separators at the end of a line make no column, and several spaces are one.
std::vector<std::string> cellsOf(std::string_view line, Separator separator)
{
    std::vector<std::string> cells;
    bool isQuoted = false;
    std::size_t begin = 0;
    for (std::size_t place = 0; place <= line.size(); ++place) {
        const bool isEnd = place == line.size();
        if (!isEnd) {
            isQuoted = isQuoted != (line[place] == '"');
            if (isQuoted || !separates(line[place], separator))
                continue;
        }
        std::string cell = cellOf(line.substr(begin, place - begin));
        begin = place + 1;
        if (separator != Separator::Blank || !cell.empty())
            cells.push_back(std::move(cell));
    }
    while (!cells.empty() && cells.back().empty())
        cells.pop_back();
    return cells;
}

/// None for what is no number, or none that fits.
std::optional<double> numberOf(std::string cell, Separator separator)
{
    if (separator != Separator::Comma && std::ranges::count(cell, ',') == 1 && cell.find('.') == std::string::npos)
        std::ranges::replace(cell, ',', '.');
    if (cell.empty() || cell.find_first_not_of("0123456789+-.eE") != std::string::npos)
        return std::nullopt;
    if (cell.front() == '+')
        cell.erase(0, 1);
    std::istringstream stream(cell);
    stream.imbue(std::locale::classic());
    double number = 0;
    if (!(stream >> number) || stream.peek() != std::istringstream::traits_type::eof() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

/// The first argument is the line.
Error wrongLine(Text sentence, std::size_t line, const std::vector<Argument>& rest = {})
{
    Message message{sentence, {static_cast<std::int64_t>(line)}};
    message.arguments.insert(message.arguments.end(), rest.begin(), rest.end());
    return {ErrorCode::CannotRead, std::move(message), {}};
}

/// Takes lines one after another.
class TableReader {
public:
    /// What is wrong with it, if anything is.
    std::optional<Error> take(std::string_view line, std::size_t number)
    {
        const std::string_view content = trimmed(line, kBlanks);
        if (content.empty() || content.front() == '#')
            return {};
        if (!m_separator)
            m_separator = separatorOf(content);
        const std::vector<std::string> cells = cellsOf(content, *m_separator);
        std::vector<double> numbers;
        const std::string* wrong = nullptr;
        for (const std::string& cell : cells) {
            if (const std::optional<double> read = numberOf(cell, *m_separator))
                numbers.push_back(*read);
            else if (!wrong)
                wrong = &cell;
        }
        const bool isFirst = m_table.rows.empty() && m_table.titles.empty();
        if (isFirst && numbers.empty()) {
            m_table.titles = cells;
            return {};
        }
        if (wrong)
            return wrongLine(INTERLEAVE_TEXT("error", "Line %1: \"%2\" is no number."), number,
                             {firstLetters(plainLine(*wrong), kShownLetters)});
        return add(std::move(numbers), number);
    }

    NumberTable result() { return std::move(m_table); }

private:
    std::optional<Error> add(std::vector<double> numbers, std::size_t line)
    {
        if (numbers.size() < kFewestColumns)
            return wrongLine(INTERLEAVE_TEXT("error", "Line %1 has one number; two are wanted, with a comma, semicolon "
                                                      "or tab between them."),
                             line);
        if (!m_table.rows.empty() && m_table.rows.front().size() != numbers.size())
            return wrongLine(INTERLEAVE_TEXT("error", "Line %1 has %2 numbers, and line %3 has %4."), line,
                             {static_cast<std::int64_t>(numbers.size()), static_cast<std::int64_t>(m_table.lines.front()),
                              static_cast<std::int64_t>(m_table.rows.front().size())});
        m_table.rows.push_back(std::move(numbers));
        m_table.lines.push_back(line);
        return {};
    }

    std::optional<Separator> m_separator;
    NumberTable m_table;
};

} // namespace

Result<NumberTable> readNumbers(std::string_view text)
{
    if (text.starts_with(kUtf8Mark))
        text.remove_prefix(kUtf8Mark.size());
    TableReader reader;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (std::optional<Error> problem = reader.take(text.substr(0, end), number))
            return *problem;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    NumberTable table = reader.result();
    if (table.rows.empty())
        return Error{ErrorCode::CannotRead,
                     {INTERLEAVE_TEXT("error", "There are no numbers in it; two columns are wanted."), {}},
                     {}};
    return table;
}

Result<Points> pointsOf(const NumberTable& table, const Law& law)
{
    Points points;
    for (const std::vector<double>& row : table.rows) {
        if (row.size() > law.mostColumns)
            return Error{ErrorCode::CannotRead,
                         {INTERLEAVE_TEXT("error", "There are %1 columns, and \"%2\" takes %3 at most."),
                          {static_cast<std::int64_t>(row.size()), law.title, static_cast<std::int64_t>(law.mostColumns)}},
                         {}};
        points.push_back(law.pointOf ? law.pointOf(row) : Point{row[0], row[1]});
    }
    return points;
}

} // namespace interleave::fitting
