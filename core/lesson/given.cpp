// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/given.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>

#include "core/program/step.h"

namespace interleave::lesson {

namespace {

constexpr double kNanosecondsPerMs = 1e6;

std::string numberText(double number)
{
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text.precision(12);
    text << number;
    return text.str();
}

template<typename Numbers>
std::string joined(const Numbers& numbers)
{
    std::string text;
    for (const auto number : numbers)
        text += (text.empty() ? "" : " ") + numberText(static_cast<double>(number));
    return text;
}

double msOf(TimePoint time)
{
    return static_cast<double>(time.time_since_epoch().count()) / kNanosecondsPerMs;
}

TimePoint timeOfMs(double ms)
{
    return TimePoint(Duration(std::llround(ms * kNanosecondsPerMs)));
}

std::vector<std::string> wordsIn(std::string_view text)
{
    std::istringstream stream{std::string(text)};
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(std::move(word));
    return words;
}

/// All of them; empty where one is none.
std::vector<double> numbersIn(std::string_view text)
{
    std::istringstream stream{std::string(text)};
    stream.imbue(std::locale::classic());
    std::vector<double> numbers;
    for (double number = 0; stream >> number;)
        numbers.push_back(number);
    return stream.eof() ? numbers : std::vector<double>();
}

bool isPlace(double number, std::size_t count)
{
    return number >= 0 && number < static_cast<double>(count) && number == std::floor(number);
}

Given orderIn(const std::vector<double>& numbers, std::size_t count)
{
    std::vector<std::size_t> order;
    for (const double number : numbers) {
        if (isPlace(number, count))
            order.push_back(static_cast<std::size_t>(number));
    }
    const std::set<std::size_t> different(order.begin(), order.end());
    return !order.empty() && order.size() == numbers.size() && different.size() == count ? Given(order) : Given();
}

struct GivenReader {
    std::string_view text;
    std::vector<double> numbers;

    Given operator()(const Read& /*step*/) const { return {}; }
    Given operator()(const RunStep& /*step*/) const { return {}; }
    Given operator()(const Change& /*step*/) const { return {}; }
    Given operator()(const Choose& choose) const
    {
        return numbers.size() == 1 && isPlace(numbers.front(), choose.choices.size())
                 ? Given(static_cast<std::size_t>(numbers.front()))
                 : Given();
    }
    Given operator()(const PredictNumber& number) const
    {
        return numbers.size() == 1 && numbers.front() >= number.least && numbers.front() <= number.most
                 ? Given(numbers.front())
                 : Given();
    }
    Given operator()(const PredictOrder& order) const { return orderIn(numbers, order.items.size()); }
    Given operator()(const Repair& /*step*/) const
    {
        return orderIn(numbers, numbers.size()); // which lines there are, the program knows
    }
    Given operator()(const PredictBars& bars) const
    {
        Bars drawn;
        for (const std::string& word : wordsIn(text)) {
            std::vector<bool> row;
            for (const char cell : word)
                row.push_back(cell == '#');
            if (row.size() != bars.columns || word.find_first_not_of("#.") != std::string::npos)
                return {};
            drawn.rows.push_back(std::move(row));
        }
        return drawn.rows.size() == bars.rows.size() && !drawn.rows.empty() ? Given(drawn) : Given();
    }
    Given operator()(const PredictCurve& curve) const
    {
        const auto isWithin = [&curve](double value) { return value >= curve.least && value <= curve.most; };
        return !numbers.empty() && numbers.size() == curve.at.size() && std::ranges::all_of(numbers, isWithin)
                 ? Given(Curve{numbers})
                 : Given();
    }
    Given operator()(const Observe& /*step*/) const
    {
        if (text == "none")
            return Spot{.isNone = true};
        constexpr double kMostMs = 1e9;
        const bool isSpot = numbers.size() == 3 && isPlace(numbers[0], 1'000'000) && numbers[1] >= 0
                         && numbers[2] >= numbers[1] && numbers[2] <= kMostMs;
        return isSpot ? Given(Spot{.task = static_cast<std::size_t>(numbers[0]),
                                   .time = {timeOfMs(numbers[1]), timeOfMs(numbers[2])}})
                      : Given();
    }
};

} // namespace

std::string textOf(const Given& given)
{
    return std::visit(Overloaded{
                          [](std::monostate) { return std::string(); },
                          [](std::size_t choice) { return std::to_string(choice); },
                          [](double number) { return numberText(number); },
                          [](const std::vector<std::size_t>& order) { return joined(order); },
                          [](const Bars& bars) {
                              std::string text;
                              for (const std::vector<bool>& row : bars.rows) {
                                  text += text.empty() ? "" : " ";
                                  for (const bool isFilled : row)
                                      text += isFilled ? '#' : '.';
                              }
                              return text;
                          },
                          [](const Curve& curve) { return joined(curve.values); },
                          [](const Spot& spot) {
                              return spot.isNone ? std::string("none")
                                                 : std::to_string(spot.task) + ' ' + numberText(msOf(spot.time.begin))
                                                       + ' ' + numberText(msOf(spot.time.end));
                          },
                      },
                      given);
}

Given givenIn(std::string_view text, const LessonStep& step)
{
    constexpr std::size_t kLongest = 10'000;
    if (text.empty() || text.size() > kLongest)
        return {};
    return std::visit(GivenReader{text, numbersIn(text)}, step.work);
}

} // namespace interleave::lesson
