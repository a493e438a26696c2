// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/experiment.h"

#include <charconv>
#include <limits>
#include <optional>

namespace interleave::experiment {
namespace {

constexpr std::string_view kHead = "interleave-experiment 1";

using WordList = std::vector<std::string_view>;

WordList split(std::string_view text, char separator)
{
    WordList parts;
    while (!text.empty()) {
        const std::size_t end = text.find(separator);
        if (end != 0)
            parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + 1);
    }
    return parts;
}

Error noLine(std::string_view line)
{
    return {ErrorCode::CannotRead,
            {INTERLEAVE_TEXT("experiment", "\"%1\" is no line of an experiment that this version knows."), {std::string(line)}},
            {}};
}

template<typename Number>
std::optional<Number> numberFrom(std::string_view text)
{
    Number value{};
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    return failure == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::string textOf(const Values& values)
{
    std::string text;
    for (const auto& [id, value] : values)
        text += ' ' + id + '=' + std::to_string(value);
    return text;
}

std::optional<Values> valuesFrom(std::span<const std::string_view> words)
{
    Values values;
    for (const std::string_view word : words) {
        const std::size_t equals = word.find('=');
        if (equals == std::string_view::npos)
            return std::nullopt;
        const auto value = numberFrom<std::int64_t>(word.substr(equals + 1));
        if (!value)
            return std::nullopt;
        values.emplace(word.substr(0, equals), *value);
    }
    return values;
}

std::string textOf(const DisturbedRule& rule)
{
    switch (rule.kind) {
    case DisturbedRule::Kind::Keep: return "keep";
    case DisturbedRule::Kind::LeaveOut: return "leave-out";
    case DisturbedRule::Kind::Again: return "again " + std::to_string(rule.most);
    }
    return {};
}

/// Puts what its lines say into an experiment.
/// Thread safety: none; one owner.
class Reader {
public:
    /// What is wrong with the line; none where nothing is.
    std::optional<Error> take(std::string_view line)
    {
        const WordList words = split(line, ' ');
        const std::span<const std::string_view> rest = std::span(words).subspan(1);
        const std::string_view what = words.front();
        if (what == "work" || what == "model" || what == "law" || what == "over")
            return takeNamed(what, rest, line);
        return !rest.empty() && takeValue(what, rest) ? std::nullopt : std::optional(noLine(line));
    }

    const Experiment& experiment() const { return m_experiment; }

private:
    std::optional<Error> takeNamed(std::string_view what, std::span<const std::string_view> rest, std::string_view line)
    {
        const std::size_t names = what == "law" ? 2 : 1;
        if (rest.size() < names)
            return noLine(line);
        if (what == "over") {
            const Result<Axis> axis = axisFrom(rest.front());
            if (!axis)
                return axis.error();
            m_experiment.axes.push_back(*axis);
            return std::nullopt;
        }
        const std::optional<Values> values = valuesFrom(rest.subspan(names));
        if (!values)
            return noLine(line);
        if (what == "work")
            return add(scenarioById(rest.front()), [&](const Scenario* scenario) {
                m_experiment.works.push_back({scenario, *values});
            });
        if (what == "model")
            return add(executionModelById(rest.front()), [&](const ExecutionModel* model) {
                m_experiment.models.push_back({model, *values});
            });
        return add(fitting::lawById(rest.front()), [&](const fitting::Law* law) {
            m_experiment.laws.push_back({law, std::string(rest[1]), *values});
        });
    }

    template<typename Found, typename Add>
    static std::optional<Error> add(const Found& found, const Add& addIt)
    {
        if (!found)
            return found.error();
        addIt(*found);
        return std::nullopt;
    }

    bool takeValue(std::string_view what, std::span<const std::string_view> rest)
    {
        const std::string_view value = rest.front();
        if (what == "name")
            return !(m_experiment.name = value).empty();
        if (what == "measure")
            return !m_experiment.measures.emplace_back(value).empty();
        if (what == "order") {
            m_experiment.order = value == "shuffled" ? Order::Shuffled : Order::InOrder;
            return value == "shuffled" || value == "in-order";
        }
        if (what == "disturbed")
            return takeRule(rest);
        if (what == "seed")
            return takeNumber(m_experiment.seed, value);
        if (what == "repeat")
            return takeNumber(m_experiment.repeats, value);
        if (what == "cores")
            return takeNumber(m_experiment.cores, value);
        constexpr std::int64_t kMostSeconds = 1'000'000'000;
        const auto seconds = numberFrom<std::int64_t>(value);
        if (what != "limit_s" || !seconds || *seconds < 0 || *seconds > kMostSeconds)
            return false;
        m_experiment.limit = std::chrono::seconds(*seconds);
        return true;
    }

    bool takeRule(std::span<const std::string_view> rest)
    {
        using Kind = DisturbedRule::Kind;
        m_experiment.disturbed.kind = rest[0] == "keep"      ? Kind::Keep
                                    : rest[0] == "leave-out" ? Kind::LeaveOut
                                                             : Kind::Again;
        if (rest[0] == "again")
            return rest.size() == 2 && takeNumber(m_experiment.disturbed.most, rest[1]);
        return m_experiment.disturbed.kind != Kind::Again;
    }

    template<typename Number>
    static bool takeNumber(Number& place, std::string_view value)
    {
        const std::optional<Number> number = numberFrom<Number>(value);
        place = number.value_or(place);
        return number && *number >= 0;
    }

    Experiment m_experiment;
};

} // namespace

bool areSameButForTime(Experiment a, Experiment b)
{
    a.limit = b.limit = {};
    return a == b;
}

std::string textOf(const Experiment& experiment)
{
    std::string text = std::string(kHead) + '\n';
    const auto line = [&text](std::string_view what, const std::string& rest) {
        text += std::string(what) + ' ' + rest + '\n';
    };
    if (!experiment.name.empty())
        line("name", experiment.name);
    for (const Work& work : experiment.works)
        line("work", std::string(work.scenario->id) + textOf(work.values));
    for (const ModelChoice& choice : experiment.models)
        line("model", std::string(choice.model->id) + textOf(choice.settings));
    for (const Axis& axis : experiment.axes)
        line("over", textOf(axis));
    for (const std::string& measure : experiment.measures)
        line("measure", measure);
    line("repeat", std::to_string(experiment.repeats));
    line("order", experiment.order == Order::Shuffled ? "shuffled" : "in-order");
    line("seed", std::to_string(experiment.seed));
    line("cores", std::to_string(experiment.cores));
    line("disturbed", textOf(experiment.disturbed));
    line("limit_s", std::to_string(experiment.limit.count()));
    for (const LawWish& wish : experiment.laws)
        line("law", std::string(wish.law->id) + ' ' + wish.measure + textOf(wish.settings));
    return text;
}

Result<Experiment> experimentFrom(std::string_view text)
{
    const WordList lines = split(text, '\n');
    if (lines.empty() || lines.front() != kHead)
        return noLine(lines.empty() ? std::string_view() : lines.front());
    Reader reader;
    for (const std::string_view line : std::span(lines).subspan(1)) {
        if (line.find_first_not_of(' ') == std::string_view::npos)
            return noLine(line);
        if (std::optional<Error> error = reader.take(line))
            return *error;
    }
    return reader.experiment();
}

} // namespace interleave::experiment
