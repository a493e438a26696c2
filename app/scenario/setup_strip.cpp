// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/setup_strip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVariant>

#include "app/i18n/qt_words.h"
#include "app/scenario/parameter_field.h"

namespace interleave {

namespace {

constexpr int kLeastLetters = 14; ///< of the name of a scenario, with the arrow beside it

} // namespace

SetupStrip::SetupStrip(Setup& setup, const Words& words, QWidget* parent)
    : QWidget(parent),
      m_setup(setup),
      m_words(words),
      m_layout(new QHBoxLayout(this)),
      m_scenarios(new QComboBox(this)),
      m_label(new QLabel(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_scenarios->setAccessibleName(tr("What runs"));
    for (const Topic topic : kTopics) {
        if (m_scenarios->count() > 0)
            m_scenarios->insertSeparator(m_scenarios->count());
        for (const Scenario* scenario : scenarioCatalog()) {
            if (scenario->topic == topic)
                m_scenarios->addItem(toQString(words, scenario->title), QVariant::fromValue(scenario));
        }
    }
    connect(m_scenarios, &QComboBox::activated, this,
            [this](int row) { m_setup.setScenario(*m_scenarios->itemData(row).value<const Scenario*>()); });
    connect(&m_setup, &Setup::scenarioChanged, this, &SetupStrip::showScenario);
    m_scenarios->setMinimumWidth(m_scenarios->fontMetrics().averageCharWidth() * kLeastLetters); // better elided than cut off
    m_layout->addWidget(m_scenarios);
    m_layout->addWidget(m_label);
    showScenario();
}

void SetupStrip::showScenario()
{
    m_scenarios->setCurrentIndex(m_scenarios->findData(QVariant::fromValue(&m_setup.scenario())));
    m_scenarios->setToolTip(m_scenarios->currentText());
    m_scenarios->setAccessibleDescription(tr("What runs")); // its name is its value on some systems
    delete m_field;
    const ParameterSpec& spec = mainParameterOf(m_setup.scenario());
    m_field = makeParameterField(m_setup, scenarioParameter(m_setup, spec), m_words, this);
    m_field->setObjectName(QStringLiteral("stripField"));
    m_label->setText(toQString(m_words, spec.name));
    m_label->setBuddy(m_field);
    m_layout->addWidget(m_field);
}

} // namespace interleave
