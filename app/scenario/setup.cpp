// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/setup.h"

#include <algorithm>
#include <cassert>
#include <QSettings>
#include <QString>

namespace interleave {

namespace {

const ParameterSpec& specOf(std::span<const ParameterSpec> specs, std::string_view id)
{
    const auto found = std::ranges::find(specs, id, &ParameterSpec::id);
    assert(found != specs.end());
    return *found;
}

/// What was set under `owner`, else the initial value.
std::int64_t valueIn(const std::map<std::string_view, Values>& all, std::string_view owner, const ParameterSpec& spec)
{
    if (const auto values = all.find(owner); values != all.end()) {
        if (const auto found = values->second.find(spec.id); found != values->second.end())
            return found->second;
    }
    return spec.initial;
}

Values valuesIn(const std::map<std::string_view, Values>& all, std::string_view owner)
{
    const auto values = all.find(owner);
    return values == all.end() ? Values{} : values->second;
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

constexpr std::array<std::string_view, 2> kSideNames{"above", "below"};

QString modelKey(const Scenario& scenario, Side side)
{
    return QStringLiteral("setup/%1/%2").arg(toQString(scenario.id), toQString(kSideNames[indexOf(side)]));
}

QString settingKey(Side side, const ExecutionModel& model, const ParameterSpec& spec)
{
    return QStringLiteral("setup/%1/%2/%3").arg(toQString(kSideNames[indexOf(side)]), toQString(model.id), toQString(spec.id));
}

QString valueKey(const Scenario& scenario, const ParameterSpec& spec)
{
    return QStringLiteral("setup/%1/%2").arg(toQString(scenario.id), toQString(spec.id));
}

std::optional<std::int64_t> savedValue(const QSettings& settings, const QString& key, const ParameterSpec& spec)
{
    bool isNumber = false;
    const std::int64_t value = settings.value(key).toLongLong(&isNumber);
    return isNumber ? std::optional(std::clamp(value, spec.minimum, spec.maximum)) : std::nullopt;
}

} // namespace

Setup::Setup(QObject* parent) : QObject(parent), m_choices{.scenario = scenarioCatalog().front()}
{
}

void Setup::setScenario(const Scenario& scenario)
{
    if (m_choices.scenario == &scenario)
        return;
    m_choices.scenario = &scenario;
    emit scenarioChanged();
    emit changed();
}

std::int64_t Setup::value(std::string_view id) const
{
    return valueIn(m_choices.values, m_choices.scenario->id, specOf(m_choices.scenario->parameters, id));
}

void Setup::setValue(std::string_view id, std::int64_t value)
{
    const ParameterSpec& spec = specOf(m_choices.scenario->parameters, id);
    const std::int64_t clamped = std::clamp(value, spec.minimum, spec.maximum);
    if (clamped == this->value(id))
        return;
    m_choices.values[m_choices.scenario->id][std::string(id)] = clamped;
    emit changed();
}

const ExecutionModel& Setup::model(Side side) const
{
    const auto chosen = m_choices.models.find(m_choices.scenario->id);
    if (chosen != m_choices.models.end() && chosen->second[indexOf(side)])
        return *chosen->second[indexOf(side)];
    return *executionModelById(m_choices.scenario->models[indexOf(side)]).value();
}

void Setup::setModel(Side side, const ExecutionModel& model)
{
    if (&this->model(side) == &model)
        return;
    m_choices.models[m_choices.scenario->id][indexOf(side)] = &model;
    emit changed();
}

std::int64_t Setup::setting(Side side, std::string_view id) const
{
    return valueIn(m_choices.settings[indexOf(side)], model(side).id, specOf(model(side).parameters, id));
}

void Setup::setSetting(Side side, std::string_view id, std::int64_t value)
{
    const ParameterSpec& spec = specOf(model(side).parameters, id);
    const std::int64_t clamped = std::clamp(value, spec.minimum, spec.maximum);
    if (clamped == setting(side, id))
        return;
    m_choices.settings[indexOf(side)][model(side).id][std::string(id)] = clamped;
    emit changed();
}

void Setup::setRepeats(int repeats)
{
    const int clamped = std::clamp(repeats, 2, kMostRepeats);
    if (clamped == m_choices.repeats)
        return;
    m_choices.repeats = clamped;
    emit changed();
}

void Setup::setLeavesNoisyOut(bool leavesOut)
{
    if (leavesOut == m_leavesNoisyOut)
        return;
    m_leavesNoisyOut = leavesOut;
    emit leavesNoisyOutChanged();
}

void Setup::setCores(int cores)
{
    if (cores == m_choices.cores)
        return;
    m_choices.cores = cores;
    emit changed();
}

void Setup::setSeed(std::uint64_t seed)
{
    if (seed == m_choices.seed)
        return;
    m_choices.seed = seed;
    emit changed();
}

Parameters Setup::parameters() const
{
    return checkedParameters(m_choices.scenario->parameters, valuesIn(m_choices.values, m_choices.scenario->id)).value();
}

Plan Setup::plan() const
{
    return m_choices.scenario->makePlan(parameters(), m_choices.seed);
}

std::array<RunRequest, 2> Setup::requests() const
{
    const std::array models{&model(Side::Above), &model(Side::Below)};
    const std::vector<std::optional<int>> ordinals = ordinalsOf(models);
    const auto requestOf = [&](Side side) {
        return RunRequest{.scenario = m_choices.scenario,
                          .model = &model(side),
                          .parameters = parameters(),
                          .seed = m_choices.seed,
                          .cores = m_choices.cores,
                          .settings = valuesIn(m_choices.settings[indexOf(side)], model(side).id),
                          .ordinal = ordinals[indexOf(side)]};
    };
    return {requestOf(Side::Above), requestOf(Side::Below)};
}

void Setup::adopt(const std::array<RunRequest, 2>& requests)
{
    const RunRequest& work = requests.front();
    assert(requests.back().scenario == work.scenario);
    setScenario(*work.scenario);
    for (const auto& [id, value] : work.parameters.all())
        setValue(id, value);
    setCores(work.cores);
    setSeed(work.seed);
    for (const Side side : kSides) {
        const RunRequest& request = requests[indexOf(side)];
        setModel(side, *request.model);
        for (const ParameterSpec& spec : request.model->parameters) {
            const auto given = request.settings.find(spec.id);
            setSetting(side, spec.id, given == request.settings.end() ? spec.initial : given->second);
        }
    }
}

void Setup::setChoices(const SetupChoices& choices)
{
    if (m_choices == choices)
        return;
    const bool isOther = m_choices.scenario != choices.scenario;
    m_choices = choices;
    if (isOther)
        emit scenarioChanged();
    emit changed();
}

void Setup::load(const QSettings& settings)
{
    if (const auto known = scenarioById(settings.value(QStringLiteral("setup/scenario")).toString().toStdString()))
        m_choices.scenario = *known;
    for (const Scenario* scenario : scenarioCatalog()) {
        for (const Side side : kSides) {
            if (const auto known = executionModelById(settings.value(modelKey(*scenario, side)).toString().toStdString()))
                m_choices.models[scenario->id][indexOf(side)] = *known;
        }
        for (const ParameterSpec& spec : scenario->parameters) {
            if (const auto value = savedValue(settings, valueKey(*scenario, spec), spec))
                m_choices.values[scenario->id][std::string(spec.id)] = *value;
        }
    }
    for (const Side side : kSides) {
        for (const ExecutionModel* model : executionModelCatalog()) {
            for (const ParameterSpec& spec : model->parameters) {
                if (const auto value = savedValue(settings, settingKey(side, *model, spec), spec))
                    m_choices.settings[indexOf(side)][model->id][std::string(spec.id)] = *value;
            }
        }
    }
    m_choices.repeats =
        std::clamp(settings.value(QStringLiteral("setup/repeats"), m_choices.repeats).toInt(), 2, kMostRepeats);
    m_leavesNoisyOut = settings.value(QStringLiteral("setup/leaveNoisyOut"), false).toBool();
    m_repeatsUntilQuiet = settings.value(QStringLiteral("setup/untilQuiet"), false).toBool();
    m_choices.cores = std::max(0, settings.value(QStringLiteral("setup/cores"), 0).toInt());
    m_choices.seed = settings.value(QStringLiteral("setup/seed"), 1).toULongLong();
    emit scenarioChanged();
    emit changed();
}

void Setup::save(QSettings& settings) const
{
    settings.setValue(QStringLiteral("setup/scenario"), toQString(m_choices.scenario->id));
    for (const Scenario* scenario : scenarioCatalog()) {
        if (const auto models = m_choices.models.find(scenario->id); models != m_choices.models.end()) {
            for (const Side side : kSides) {
                if (const ExecutionModel* model = models->second[indexOf(side)])
                    settings.setValue(modelKey(*scenario, side), toQString(model->id));
            }
        }
        for (const ParameterSpec& spec : scenario->parameters) {
            const Values values = valuesIn(m_choices.values, scenario->id);
            if (const auto value = values.find(spec.id); value != values.end())
                settings.setValue(valueKey(*scenario, spec), static_cast<qlonglong>(value->second));
        }
    }
    for (const Side side : kSides) {
        for (const ExecutionModel* model : executionModelCatalog()) {
            const Values values = valuesIn(m_choices.settings[indexOf(side)], model->id);
            for (const ParameterSpec& spec : model->parameters) {
                if (const auto value = values.find(spec.id); value != values.end())
                    settings.setValue(settingKey(side, *model, spec), static_cast<qlonglong>(value->second));
            }
        }
    }
    settings.setValue(QStringLiteral("setup/repeats"), m_choices.repeats);
    settings.setValue(QStringLiteral("setup/leaveNoisyOut"), m_leavesNoisyOut);
    settings.setValue(QStringLiteral("setup/untilQuiet"), m_repeatsUntilQuiet);
    settings.setValue(QStringLiteral("setup/cores"), m_choices.cores);
    settings.setValue(QStringLiteral("setup/seed"), static_cast<qulonglong>(m_choices.seed));
}

} // namespace interleave
