// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiment/experiment_controls.h"

#include <algorithm>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include "app/experiment/experiment_words.h"
#include "app/i18n/qt_words.h"
#include "core/experiment/measure_title.h"

namespace interleave {

namespace {

constexpr int kLeastLetters = 6; ///< of a list that is cut off

QComboBox* makeList(const QString& name, const char* id, QWidget* parent)
{
    auto* list = new QComboBox(parent);
    list->setObjectName(QString::fromLatin1(id));
    list->setAccessibleName(name);
    list->setToolTip(name);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(kLeastLetters);
    return list;
}

QCheckBox* makeCheck(const QString& text, const QString& tip, const char* id, QWidget* parent)
{
    auto* check = new QCheckBox(text, parent);
    check->setObjectName(QString::fromLatin1(id));
    check->setToolTip(tip);
    return check;
}

} // namespace

ExperimentControls::ExperimentControls(const Words& words, QWidget* parent)
    : QWidget(parent),
      m_words(words),
      m_measure(makeList(tr("What is shown of the runs"), "measure", this)),
      m_along(makeList(tr("What the curves go along"), "along", this)),
      m_family(makeList(tr("What the map shows"), "family", this)),
      m_xLogarithmic(makeCheck(tr("L&og x"), tr("Logarithmic x axis: equal steps are equal factors"), "xLogarithmic", this)),
      m_yLogarithmic(makeCheck(tr("Log &y"), tr("Logarithmic y axis: equal steps are equal factors"), "yLogarithmic", this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto* group = new QButtonGroup(this);
    for (QToolButton* button : {addSight(Sight::Curves, tr("&Curves"), tr("Points with their spread, and laws as lines")),
                                addSight(Sight::Map, tr("&Map"), tr("Both of what is swept, and the value in each cell")),
                                addSight(Sight::Table, tr("&Table"), tr("A row for each point")),
                                addSight(Sight::Guess, tr("Ex&pected"), tr("Draw what you expect, before it is measured"))}) {
        group->addButton(button);
        row->addWidget(button);
    }
    for (QComboBox* list : {m_measure, m_along, m_family})
        row->addWidget(list, 1);
    row->addWidget(m_xLogarithmic);
    row->addWidget(m_yLogarithmic);
    row->addStretch(0);
    for (QComboBox* list : {m_measure, m_along, m_family})
        connect(list, &QComboBox::activated, this, &ExperimentControls::readWish);
    for (QCheckBox* check : {m_xLogarithmic, m_yLogarithmic})
        connect(check, &QCheckBox::toggled, this, &ExperimentControls::readWish);
    setSight(Sight::Curves);
}

QToolButton* ExperimentControls::addSight(Sight sight, const QString& text, const QString& tip)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setObjectName(QStringLiteral("sight%1").arg(static_cast<int>(sight)));
    connect(button, &QToolButton::clicked, this, [this, sight] {
        setSight(sight);
        emit sightChanged();
    });
    m_sights.push_back(button);
    return button;
}

void ExperimentControls::setSight(Sight sight)
{
    m_sight = sight;
    m_sights[static_cast<std::size_t>(sight)]->setChecked(true);
    showFit();
}

/// Only what means something for what is seen.
void ExperimentControls::showFit()
{
    const bool areTwo = m_axes.size() > 1;
    const bool areCurves = m_sight == Sight::Curves;
    m_sights[static_cast<std::size_t>(Sight::Map)]->setVisible(areTwo);
    m_measure->setVisible(m_sight == Sight::Curves || m_sight == Sight::Map);
    m_along->setVisible(areTwo && areCurves);
    m_family->setVisible(areTwo && m_sight == Sight::Map && m_families.size() > 1);
    m_xLogarithmic->setVisible(areCurves);
    m_yLogarithmic->setVisible(areCurves);
}

void ExperimentControls::setExperiment(const experiment::Experiment& experiment)
{
    m_measures = experiment.measures;
    m_axes.clear();
    const QSignalBlocker blockX(m_xLogarithmic);
    const QSignalBlocker blockY(m_yLogarithmic);
    m_measure->clear();
    m_along->clear();
    for (const std::string& measure : m_measures)
        m_measure->addItem(toQString(m_words, experiment::titleOf(measure)));
    for (std::size_t axis = 0; axis < experiment.axes.size(); ++axis) {
        m_axes.push_back(valuesOf(experiment.axes[axis]));
        m_along->addItem(tr("over: %1", "what curves go along").arg(axisTitleOf(experiment, axis, m_words)));
    }
    fillCurves(experiment);
    m_wish = {.measure = m_measures.front(), .along = 0, .isXLogarithmic = growsByFactors(m_axes.front()), .isYLogarithmic = false};
    m_xLogarithmic->setChecked(m_wish.isXLogarithmic);
    m_yLogarithmic->setChecked(false);
    setSight(Sight::Curves);
}

void ExperimentControls::fillCurves(const experiment::Experiment& experiment)
{
    m_families.clear();
    m_family->clear();
    for (std::size_t work = 0; work < experiment.works.size(); ++work) {
        for (std::size_t model = 0; model < experiment.models.size(); ++model) {
            m_families.emplace_back(work, model);
            const experiment::Curve curve{.work = work, .model = model, .other = {}, .points = {}};
            m_family->addItem(nameOf(experiment, curve, 0, m_words));
        }
    }
    // Simulations have all cores that are asked for.
    for (std::size_t family = 0; family < m_families.size(); ++family) {
        if (experiment.models[m_families[family].second].model->isSimulated)
            m_family->setCurrentIndex(static_cast<int>(family));
    }
}

MapWish ExperimentControls::mapWish() const
{
    const auto [work, model] = m_families[static_cast<std::size_t>(std::max(0, m_family->currentIndex()))];
    return {.measure = m_wish.measure, .work = work, .model = model};
}

void ExperimentControls::readWish()
{
    const std::size_t along = m_wish.along;
    m_wish.measure = m_measures[static_cast<std::size_t>(std::max(0, m_measure->currentIndex()))];
    m_wish.along = static_cast<std::size_t>(std::max(0, m_along->currentIndex()));
    if (along != m_wish.along) {
        const QSignalBlocker block(m_xLogarithmic);
        m_xLogarithmic->setChecked(growsByFactors(m_axes[m_wish.along]));
    }
    m_wish.isXLogarithmic = m_xLogarithmic->isChecked();
    m_wish.isYLogarithmic = m_yLogarithmic->isChecked();
    emit wishChanged();
}

} // namespace interleave
