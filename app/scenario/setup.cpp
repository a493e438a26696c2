// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/setup.h"

#include <algorithm>
#include <cassert>
#include <QSettings>
#include <QString>

namespace interleave {

namespace {

const ParameterSpec& specOf(const Scenario& scenario, std::string_view id)
{
    const auto& specs = scenario.parameters;
    const auto found = std::find_if(specs.begin(), specs.end(), [id](const ParameterSpec& spec) { return spec.id == id; });
    assert(found != specs.end());
    return *found;
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

const QString kModelKeys[] = {QStringLiteral("setup/above"), QStringLiteral("setup/below")};

} // namespace

Setup::Setup(QObject* parent)
    : QObject(parent),
      m_scenario(scenarioCatalog().front()),
      m_models{executionModelById("one-core").value(), executionModelById("all-cores").value()}
{
}

void Setup::setScenario(const Scenario& scenario)
{
    if (m_scenario == &scenario)
        return;
    m_scenario = &scenario;
    emit scenarioChanged();
    emit changed();
}

std::int64_t Setup::value(std::string_view id) const
{
    const auto values = m_values.find(m_scenario->id);
    if (values != m_values.end()) {
        const auto found = values->second.find(id);
        if (found != values->second.end())
            return found->second;
    }
    return specOf(*m_scenario, id).initial;
}

void Setup::setValue(std::string_view id, std::int64_t value)
{
    const ParameterSpec& spec = specOf(*m_scenario, id);
    const std::int64_t clamped = std::clamp(value, spec.minimum, spec.maximum);
    if (clamped == this->value(id))
        return;
    m_values[m_scenario->id][std::string(id)] = clamped;
    emit changed();
}

void Setup::setModel(Side side, const ExecutionModel& model)
{
    const ExecutionModel*& place = m_models[static_cast<std::size_t>(side)];
    if (place == &model)
        return;
    place = &model;
    emit changed();
}

void Setup::setCores(int cores)
{
    if (cores == m_cores)
        return;
    m_cores = cores;
    emit changed();
}

void Setup::setSeed(std::uint64_t seed)
{
    if (seed == m_seed)
        return;
    m_seed = seed;
    emit changed();
}

std::vector<RunRequest> Setup::requests() const
{
    const auto values = m_values.find(m_scenario->id);
    const Parameters parameters =
        checkedParameters(m_scenario->parameters, values == m_values.end() ? Values{} : values->second).value();
    std::vector<RunRequest> requests;
    for (const Side side : kSides)
        requests.push_back({m_scenario, &model(side), parameters, m_seed, m_cores});
    return requests;
}

void Setup::load(const QSettings& settings)
{
    const QString scenario = settings.value(QStringLiteral("setup/scenario")).toString();
    if (const auto known = scenarioById(scenario.toStdString()))
        m_scenario = *known;
    for (const Side side : kSides) {
        const auto index = static_cast<std::size_t>(side);
        if (const auto known = executionModelById(settings.value(kModelKeys[index]).toString().toStdString()))
            m_models[index] = *known;
    }
    for (const Scenario* each : scenarioCatalog()) {
        for (const ParameterSpec& spec : each->parameters) {
            const QString key = QStringLiteral("setup/%1/%2").arg(toQString(each->id), toQString(spec.id));
            if (settings.contains(key))
                m_values[each->id][std::string(spec.id)] =
                    std::clamp<std::int64_t>(settings.value(key).toLongLong(), spec.minimum, spec.maximum);
        }
    }
    m_cores = std::max(0, settings.value(QStringLiteral("setup/cores"), 0).toInt());
    m_seed = settings.value(QStringLiteral("setup/seed"), 1).toULongLong();
    emit scenarioChanged();
    emit changed();
}

void Setup::save(QSettings& settings) const
{
    settings.setValue(QStringLiteral("setup/scenario"), toQString(m_scenario->id));
    for (const Side side : kSides)
        settings.setValue(kModelKeys[static_cast<std::size_t>(side)], toQString(model(side).id));
    for (const auto& [scenario, values] : m_values) {
        for (const auto& [id, value] : values)
            settings.setValue(QStringLiteral("setup/%1/%2").arg(toQString(scenario), toQString(id)),
                              static_cast<qlonglong>(value));
    }
    settings.setValue(QStringLiteral("setup/cores"), m_cores);
    settings.setValue(QStringLiteral("setup/seed"), static_cast<qulonglong>(m_seed));
}

} // namespace interleave
