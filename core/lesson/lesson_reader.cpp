// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/lesson_reader.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/near.h"
#include "core/lesson/lesson_check.h"
#include "core/lesson/misconceptions.h"
#include "core/lesson/prose.h"
#include "core/lesson/show_reader.h"
#include "core/lesson/table_reader.h"

namespace interleave::lesson {

namespace {

constexpr std::size_t kMostSteps = 60;
constexpr std::size_t kMostClaims = 4;  ///< of one answer
constexpr std::size_t kMostValues = 16; ///< of a sweep
constexpr std::size_t kMostDrawn = 8;   ///< rows of a chart that is drawn

class Reader {
public:
    explicit Reader(Faults& faults) : m_faults(faults) {}

    Lesson read(const toml::table& file)
    {
        TableReader reader(file, m_faults);
        Lesson lesson;
        lesson.title = reader.requiredText("title");
        lesson.about = reader.requiredText("about");
        lesson.part = static_cast<int>(reader.wholeNumber("part", 1, 6).value_or(0));
        lesson.minutes = static_cast<int>(reader.wholeNumber("minutes", 1, 60).value_or(lesson.minutes));
        if (const toml::table* run = reader.table("run"))
            lesson.run = readRun(*run);
        lesson.show = showIn(reader, m_faults);
        if (const toml::table* words = reader.table("words"))
            lesson.words = readWords(*words);
        std::size_t steps = 0;
        reader.tables("step", [&](const toml::table& step) {
            if (++steps <= kMostSteps)
                lesson.steps.push_back(readStep(step, lesson.words));
        });
        if (steps > kMostSteps)
            reader.complain("step", {INTERLEAVE_TEXT("lesson", "A lesson has at most %1 steps."),
                                     {static_cast<std::int64_t>(kMostSteps)}});
        if (lesson.steps.empty())
            reader.complain("step", {INTERLEAVE_TEXT("lesson", "There is no step: [[step]] begins one."), {}});
        reader.finish();
        connect(lesson);
        return lesson;
    }

private:
    using StepReader = StepWork (Reader::*)(TableReader&);
    struct StepKind {
        std::string_view name;
        StepReader read;
    };
    static constexpr std::size_t kKinds = 12;
    static const std::array<StepKind, kKinds>& kinds()
    {
        static constexpr std::array<StepKind, kKinds> kKnown{{{"read", &Reader::readRead},
                                                              {"predict", &Reader::readPredict},
                                                              {"explain", &Reader::readExplain},
                                                              {"transfer", &Reader::readTransfer},
                                                              {"predict-number", &Reader::readNumber},
                                                              {"predict-order", &Reader::readOrder},
                                                              {"predict-bars", &Reader::readBars},
                                                              {"predict-curve", &Reader::readCurve},
                                                              {"run", &Reader::readRunStep},
                                                              {"observe", &Reader::readObserve},
                                                              {"change", &Reader::readChange},
                                                              {"repair", &Reader::readRepair}}};
        return kKnown;
    }

    LessonStep readStep(const toml::table& table, const std::map<std::string, std::string>& words)
    {
        TableReader reader(table, m_faults);
        LessonStep step;
        step.line = reader.line();
        const std::string kind = reader.requiredText("kind");
        step.say = readProse(reader, "say");
        step.notes = readProse(reader, "notes");
        step.introduces = reader.texts("new");
        step.show = showIn(reader, m_faults);
        if (step.introduces.size() > 1)
            reader.complain("new", {INTERLEAVE_TEXT("lesson", "One new word a step is enough: make two steps of it."), {}});
        for (const std::string& word : step.introduces) {
            if (!words.contains(word))
                reader.complain("new", {INTERLEAVE_TEXT("lesson", "\"%1\" is explained nowhere: add it to [words]."), {word}});
        }
        const auto known = std::ranges::find(kinds(), kind, &StepKind::name);
        if (known != kinds().end()) {
            step.work = (this->*known->read)(reader);
            if (!std::holds_alternative<RunStep>(step.work))
                reader.requiredText("say");
            reader.finish();
        } else if (!kind.empty()) {
            std::vector<std::string_view> names;
            std::ranges::transform(kinds(), std::back_inserter(names), &StepKind::name);
            reader.complain("kind", unknownName(INTERLEAVE_TEXT("catalog", "kind of step"), kind, names).message);
        }
        return step;
    }

    StepWork readRead(TableReader& /*reader*/) { return Read{}; }

    StepWork readPredict(TableReader& reader) { return readChoices(reader, Choose::Purpose::Predict); }
    StepWork readExplain(TableReader& reader) { return readChoices(reader, Choose::Purpose::Explain); }
    StepWork readTransfer(TableReader& reader) { return readChoices(reader, Choose::Purpose::Transfer); }

    StepWork readChoices(TableReader& reader, Choose::Purpose purpose)
    {
        Choose choose{.purpose = purpose, .choices = {}};
        reader.tables("answer", [&](const toml::table& answer) { choose.choices.push_back(readChoice(answer)); });
        if (choose.choices.size() < 2 || choose.choices.size() > 6)
            reader.complain("answer",
                            {INTERLEAVE_TEXT("lesson",
                                             "A question has two to six answers: [[step.answer]] begins one."),
                             {}});
        return choose;
    }

    Choice readChoice(const toml::table& table)
    {
        TableReader reader(table, m_faults);
        Choice choice{.say = reader.requiredText("say"),
                      .holds = readClaims(reader, "holds"),
                      .isRight = reader.yes("right"),
                      .because = readProse(reader, "because"),
                      .but = readProse(reader, "but"),
                      .misconception = reader.text("misconception"),
                      .line = reader.line()};
        if (!choice.misconception.empty()) {
            if (const auto known = misconceptionById(choice.misconception); !known)
                reader.complain("misconception", known.error().message);
        }
        reader.finish();
        return choice;
    }

    std::vector<Claim> readClaims(TableReader& reader, std::string_view key)
    {
        std::vector<Claim> claims;
        const std::vector<std::string> texts = reader.texts(key);
        if (texts.size() > kMostClaims) {
            reader.complain(key, {INTERLEAVE_TEXT("lesson",
                                                  "\"%1\" has more than %2 claims: fewer can be read at a glance."),
                                  {std::string(key), static_cast<std::int64_t>(kMostClaims)}});
            return claims;
        }
        for (const std::string& text : texts) {
            Result<Claim> claim = Claim::parse(text);
            if (claim)
                claims.push_back(*std::move(claim));
            else
                reader.complain(key, claim.error().message);
        }
        return claims;
    }

    StepWork readNumber(TableReader& reader)
    {
        PredictNumber number{.measured = reader.parsed("measured", Formula::parse).value_or(Formula()),
                             .least = reader.number("least").value_or(0),
                             .most = reader.number("most").value_or(0)};
        number.near = reader.number("near").value_or(number.near);
        if (number.most <= number.least)
            reader.complain("most", {INTERLEAVE_TEXT("lesson", "\"most\" should be more than \"least\"."), {}});
        return number;
    }

    StepWork readOrder(TableReader& reader)
    {
        PredictOrder order{.items = reader.texts("items"), .by = {}};
        for (const std::string& text : reader.texts("by")) {
            Result<Formula> formula = Formula::parse(text);
            if (formula)
                order.by.push_back(*std::move(formula));
            else
                reader.complain("by", formula.error().message);
        }
        if (order.items.size() < 2 || order.items.size() != order.by.size())
            reader.complain("by",
                            {INTERLEAVE_TEXT("lesson",
                                             "There should be two items or more, and in \"by\" as many formulas."),
                             {}});
        return order;
    }

    /// Which rows there are, the plan of the run that decides says: see connect().
    StepWork readBars(TableReader& reader)
    {
        PredictBars bars{.of = readSide(reader), .rows = {}};
        bars.columns = static_cast<std::size_t>(reader.wholeNumber("columns", 2, 40).value_or(10));
        bars.near = reader.number("near").value_or(bars.near);
        return bars;
    }

    StepWork readCurve(TableReader& reader)
    {
        PredictCurve curve{.at = {},
                           .over = reader.requiredText("over"),
                           .measured = reader.parsed("measured", Formula::parse).value_or(Formula()),
                           .least = reader.number("least").value_or(0),
                           .most = reader.number("most").value_or(0)};
        curve.near = reader.number("near").value_or(curve.near);
        if (curve.most <= curve.least)
            reader.complain("most", {INTERLEAVE_TEXT("lesson", "\"most\" should be more than \"least\"."), {}});
        return curve;
    }

    StepWork readObserve(TableReader& reader)
    {
        Observe observe{.of = readSide(reader), .where = readClaims(reader, "where"), .because = readProse(reader, "because")};
        if (observe.where.empty())
            reader.complain("where",
                            {INTERLEAVE_TEXT("lesson", "\"where\" should say what is to be found, as \"running > 1\"."), {}});
        return observe;
    }

    StepWork readRepair(TableReader& reader)
    {
        Repair repair{.task = static_cast<std::size_t>(reader.wholeNumber("task", 1, 1'000).value_or(1) - 1),
                      .until = readClaims(reader, "until")};
        if (repair.until.empty())
            reader.complain("until", {INTERLEAVE_TEXT("lesson", "\"until\" should say what is to come out."), {}});
        return repair;
    }

    std::string readSide(TableReader& reader)
    {
        std::string side = reader.text("of");
        if (side.empty())
            return "below";
        if (side != "above" && side != "below")
            reader.complain("of", {INTERLEAVE_TEXT("lesson", "\"of\" should be \"above\" or \"below\"."), {}});
        return side;
    }

    std::optional<Sweep> readSweep(const toml::table& table, const LessonRun& run)
    {
        TableReader reader(table, m_faults);
        Sweep sweep{.what = reader.requiredText("what"), .values = reader.wholeNumbers("values")};
        reader.finish();
        if (!run.scenario || run.models.empty())
            return std::nullopt;
        std::vector<ParameterSpec> specs(run.scenario->parameters.begin(), run.scenario->parameters.end());
        specs.insert(specs.end(), run.models.back()->parameters.begin(), run.models.back()->parameters.end());
        const auto spec = std::ranges::find(specs, sweep.what, &ParameterSpec::id);
        if (spec == specs.end()) {
            std::vector<std::string_view> known;
            std::ranges::transform(specs, std::back_inserter(known), &ParameterSpec::id);
            reader.complain("what", unknownName(INTERLEAVE_TEXT("catalog", "parameter"), sweep.what, known).message);
            return std::nullopt;
        }
        const auto isAllowed = [&](std::int64_t value) { return value >= spec->minimum && value <= spec->maximum; };
        if (sweep.values.size() < 2 || sweep.values.size() > kMostValues || !std::ranges::all_of(sweep.values, isAllowed)) {
            reader.complain("values",
                            {INTERLEAVE_TEXT("lesson", "\"values\" should be 2 to %1 whole numbers, from %2 to %3."),
                             {static_cast<std::int64_t>(kMostValues), spec->minimum, spec->maximum}});
            return std::nullopt;
        }
        return sweep;
    }

    /// What steps know of the run that decides them.
    static void connect(Lesson& lesson)
    {
        for (std::size_t n = 0; n < lesson.steps.size(); ++n) {
            const LessonRun* run = &lesson.run;
            for (std::size_t next = n; next < lesson.steps.size(); ++next) {
                const auto* step = std::get_if<RunStep>(&lesson.steps[next].work);
                if (!step)
                    continue;
                run = step->run ? &*step->run : run;
                break;
            }
            if (auto* curve = std::get_if<PredictCurve>(&lesson.steps[n].work); curve && run->sweep)
                curve->at = run->sweep->values;
            auto* bars = std::get_if<PredictBars>(&lesson.steps[n].work);
            if (!bars || !run->scenario)
                continue;
            for (const Task& task : run->scenario->makePlan(run->parameters, run->seed).tasks) {
                if (bars->rows.size() < kMostDrawn)
                    bars->rows.push_back(task.name);
            }
        }
    }

    StepWork readRunStep(TableReader& reader)
    {
        RunStep step;
        if (const toml::table* run = reader.table("run"))
            step.run = readRun(*run);
        return step;
    }

    StepWork readChange(TableReader& reader)
    {
        Change change{.may = reader.texts("may"), .until = readClaims(reader, "until")};
        if (change.may.empty())
            reader.complain("may", {INTERLEAVE_TEXT("lesson", "\"may\" should name what can be changed: parameters, "
                                                              "\"above\" or \"below\"."),
                                    {}});
        if (change.until.empty())
            reader.complain("until", {INTERLEAVE_TEXT("lesson", "\"until\" should say what is to come out."), {}});
        return change;
    }

    std::string readProse(TableReader& reader, std::string_view key)
    {
        std::string text = reader.text(key);
        if (const Result<std::vector<ProseBlock>> prose = proseOf(text); !prose)
            reader.complain(key, prose.error().message);
        return text;
    }

    std::map<std::string, std::string> readWords(const toml::table& table)
    {
        std::map<std::string, std::string> words;
        TableReader reader(table, m_faults);
        reader.each([&](std::string_view word, const toml::node&) { words.emplace(word, reader.requiredText(word)); });
        return words;
    }

    LessonRun readRun(const toml::table& table)
    {
        TableReader reader(table, m_faults);
        LessonRun run;
        run.seed = static_cast<std::uint64_t>(reader.wholeNumber("seed", 0, 1'000'000).value_or(1));
        run.repeats = static_cast<int>(reader.wholeNumber("repeat", 1, 1'000).value_or(1));
        run.scenario = reader.parsed("scenario", scenarioById).value_or(nullptr);
        for (const std::string& id : reader.texts("models")) {
            const Result<const ExecutionModel*> model = executionModelById(id);
            if (model)
                run.models.push_back(*model);
            else
                reader.complain("models", model.error().message);
        }
        if (run.models.empty() && run.scenario) {
            for (const std::string_view id : run.scenario->models)
                run.models.push_back(*executionModelById(id));
        }
        const toml::table* parameters = reader.table("parameters");
        if (run.scenario)
            run.parameters = readValues(parameters, run.scenario->parameters);
        if (const toml::table* settings = reader.table("settings"))
            run.settings = readSettings(*settings, run.models);
        if (const toml::table* sweep = reader.table("sweep"))
            run.sweep = readSweep(*sweep, run);
        reader.finish();
        return run;
    }

    Parameters readValues(const toml::table* table, std::span<const ParameterSpec> specs)
    {
        Values given;
        if (table) {
            TableReader reader(*table, m_faults);
            for (const ParameterSpec& spec : specs) {
                if (const std::optional<std::int64_t> value = reader.wholeNumber(spec.id, spec.minimum, spec.maximum))
                    given.emplace(spec.id, *value);
            }
            reader.finish();
        }
        return checkedParameters(specs, given).value();
    }

    std::map<std::string, Values> readSettings(const toml::table& table, const std::vector<const ExecutionModel*>& models)
    {
        std::map<std::string, Values> settings;
        TableReader reader(table, m_faults);
        for (const ExecutionModel* model : executionModelCatalog()) {
            if (const toml::table* own = reader.table(model->id))
                settings.emplace(model->id, readValues(own, model->parameters).all());
        }
        if (!models.empty()) {
            for (const auto& [side, model] : {std::pair("above", models.front()), std::pair("below", models.back())}) {
                if (const toml::table* own = reader.table(side))
                    settings.emplace(side, readValues(own, model->parameters).all());
            }
        }
        reader.finish();
        return settings;
    }

    Faults& m_faults;
};

} // namespace

ReadLesson readCheckedLesson(std::string_view text, std::string id)
{
    ReadLesson read;
    if (const std::optional<toml::table> file = tableIn(text, read.faults))
        read.lesson = Reader(read.faults).read(*file);
    read.lesson.id = std::move(id);
    std::ranges::stable_sort(read.faults, {}, [](const Fault& fault) { return std::pair(fault.line, fault.column); });
    return read;
}

ReadLesson readLesson(std::string_view text, std::string id)
{
    ReadLesson read = readCheckedLesson(text, std::move(id));
    if (read.isSound())
        read.faults = faultsOf(read.lesson);
    return read;
}

std::string textOf(const Fault& fault, const Words& words)
{
    if (fault.column == 0)
        return words({INTERLEAVE_TEXT("lesson", "Line %1: %2"), {static_cast<std::int64_t>(fault.line), words(fault.message)}});
    return words({INTERLEAVE_TEXT("lesson", "Line %1, column %2: %3"),
                  {static_cast<std::int64_t>(fault.line), static_cast<std::int64_t>(fault.column), words(fault.message)}});
}

} // namespace interleave::lesson
