// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/change_field.h"

#include <algorithm>
#include <QComboBox>

#include "app/i18n/qt_words.h"
#include "app/scenario/parameter_field.h"

namespace interleave {

ChangeField::ChangeField(const lesson::Change& change, Setup& setup, const Words& words, QWidget* parent)
    : QWidget(parent), m_setup(setup), m_words(words)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const std::string& id : change.may) {
        if (id == "above" || id == "below") {
            addModel(*form, id == "above" ? Side::Above : Side::Below);
            continue;
        }
        const auto& specs = setup.scenario().parameters;
        if (const auto spec = std::ranges::find(specs, id, &ParameterSpec::id); spec != specs.end())
            add(*form, toQString(words, spec->name), *makeParameterField(setup, scenarioParameter(setup, *spec), words, this));
    }
}

void ChangeField::addModel(QFormLayout& form, Side side)
{
    auto* box = new QComboBox(this);
    const Plan plan = m_setup.plan();
    for (const ExecutionModel* model : executionModelCatalog()) {
        if (whyNotOffered(*model, plan).isEmpty())
            box->addItem(toQString(m_words, model->title), QVariant::fromValue(model));
    }
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setCurrentIndex(box->findData(QVariant::fromValue(&m_setup.model(side))));
    connect(box, &QComboBox::activated, this,
            [this, side, box](int row) { m_setup.setModel(side, *box->itemData(row).value<const ExecutionModel*>()); });
    add(form, side == Side::Above ? tr("Above") : tr("Below"), *box);
}

void ChangeField::add(QFormLayout& form, const QString& name, QWidget& field)
{
    form.addRow(name, &field);
    if (!m_first)
        m_first = &field;
}

} // namespace interleave
